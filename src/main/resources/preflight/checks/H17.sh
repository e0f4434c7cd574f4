check_h17() {
    title 'No other network of pods is left'
    why 'The container runtime takes the first file of /etc/cni/net.d, and old interfaces keep routes.'
    fix 'Remove what an earlier cluster left in /etc/cni/net.d, delete its interfaces (ip link delete), and' \
        'restart.'
    set +f
    for file in "$ROOT"/etc/cni/net.d/*; do
        [ ! -e "$file" ] || doubt "/etc/cni/net.d/${file##*/}"
    done
    for file in "$ROOT"/sys/class/net/*; do
        case ${file##*/} in
        cni[0-9]* | flannel* | cilium* | weave* | cali* | vxlan.calico | vxlan-v6.calico | kube-ipvs*)
            doubt "interface ${file##*/}"
            ;;
        esac
    done
    set -f
    [ -n "$found" ] || saw 'none found'
}
