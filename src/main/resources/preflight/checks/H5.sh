check_h5() {
    title 'Router advertisements are heard in spite of forwarding'
    why 'A kernel that forwards ignores them unless accept_ra is 2: the default route vanishes after some' \
        'minutes.'
    fix 'Set net.ipv6.conf.INTERFACE.accept_ra=2 in /etc/sysctl.d for all, default and the interface, add a' \
        'static default route, or let systemd-networkd or NetworkManager hear them.'
    learnt=
    routes=$(ip -6 route show default </dev/null 2>/dev/null)
    IFS=$NEWLINE
    for route in $routes; do
        IFS=$BLANKS
        case "$route " in
        *' proto ra '* | *' expires '*) hears "$route " ;;
        esac
    done
    [ -n "$learnt" ] || saw 'no default route comes from them'
}

# hears ROUTE: whether somebody keeps up the route, which came from an advertisement.
hears() {
    learnt=${1#*" dev "}
    learnt=${learnt%% *}
    line_of "/sys/class/net/$learnt/ifindex" || :
    index=$line
    if ! line_of "/proc/sys/net/ipv6/conf/$learnt/accept_ra"; then
        unchecked "accept_ra of $learnt cannot be read"
    elif [ "$line" = 2 ]; then
        saw "net.ipv6.conf.$learnt.accept_ra = 2"
    elif [ "$line" = 0 ] && grep -q '^ADMIN_STATE=configur' "$ROOT/run/systemd/netif/links/$index" 2>/dev/null; then
        saw "systemd-networkd hears them on $learnt"
    elif [ "$line" = 0 ] && grep -q '^connection-uuid=' "$ROOT/run/NetworkManager/devices/$index" 2>/dev/null; then
        saw "NetworkManager hears them on $learnt"
    else
        wrong "the default route on $learnt comes from one, and net.ipv6.conf.$learnt.accept_ra = $line"
    fi
}
