check_h12() {
    title 'Reverse path filter of IPv4'
    why 'Calico sets it for the interfaces of pods; early releases refuse to start with 2, the loose one.'
    fix 'Set net.ipv4.conf.all.rp_filter=0 or 1 in /etc/sysctl.d.'
    if ! sysctl_of net.ipv4.conf.all.rp_filter; then
        unchecked 'net.ipv4.conf.all.rp_filter is not there'
    elif [ "$line" = 0 ] || [ "$line" = 1 ]; then
        saw "net.ipv4.conf.all.rp_filter = $line"
    else
        doubt "net.ipv4.conf.all.rp_filter = $line"
    fi
}
