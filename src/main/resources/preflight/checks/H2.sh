check_h2() {
    title 'IPv6 forwarding'
    why 'A node routes the packets of its pods. kubeadm join looks at one family only, so no worker is asked for' \
        'this.'
    fix 'echo net.ipv6.conf.all.forwarding=1 >> /etc/sysctl.d/99-kubernetes.conf; sysctl --system'
    expect net.ipv6.conf.all.forwarding 1
    expect net.ipv6.conf.default.forwarding 1
}
