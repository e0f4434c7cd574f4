check_h3() {
    title 'IPv6 is not switched off'
    why 'Without IPv6 in the kernel pods get no IPv6 address, and kube-proxy falls back to IPv4 alone.'
    fix 'Set net.ipv6.conf.*.disable_ipv6=0 in /etc/sysctl.d, take ipv6.disable=1 off the kernel command line,' \
        'reboot.'
    line_of /proc/cmdline || :
    case " $line " in
    *' ipv6.disable=1 '*) wrong 'ipv6.disable=1 on the kernel command line' ;;
    esac
    if [ ! -d "$ROOT/proc/sys/net/ipv6" ]; then
        wrong 'the kernel has no IPv6'
        return
    fi
    ours="all default lo $( (ip -4 route show default; ip -6 route show default) </dev/null 2>/dev/null | tr '\n' ' ')"
    set +f
    for directory in "$ROOT"/proc/sys/net/ipv6/conf/*; do
        set -f
        device=${directory##*/}
        case $device in
        docker* | veth* | br-* | cali* | virbr*) continue ;; # made by others, for others
        esac
        line_of "/proc/sys/net/ipv6/conf/$device/disable_ipv6" || continue
        case "$line $ours " in
        0\ *) ;;
        *" $device "*) wrong "net.ipv6.conf.$device.disable_ipv6 = $line" ;;
        *) doubt "net.ipv6.conf.$device.disable_ipv6 = $line" ;;
        esac
    done
    set -f
    [ -n "$found" ] || saw 'on all interfaces'
}
