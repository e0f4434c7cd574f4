check_h11() {
    title 'Bridged packets meet the packet filter'
    why 'Networks that use a bridge need it; Calico uses none, so this is for what else runs on the host.'
    fix 'If anything here uses a bridge: net.bridge.bridge-nf-call-iptables=1 and -ip6tables=1 in /etc/sysctl.d.'
    for name in net.bridge.bridge-nf-call-iptables net.bridge.bridge-nf-call-ip6tables; do
        if ! sysctl_of "$name"; then
            saw 'br_netfilter is not loaded, and Calico needs none'
            return
        elif [ "$line" = 1 ]; then
            saw "$name = 1"
        else
            doubt "$name = $line"
        fi
    done
}
