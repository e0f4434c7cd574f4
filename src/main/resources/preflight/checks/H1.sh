check_h1() {
    title 'IPv4 forwarding'
    why 'A node routes the packets of its pods; kubeadm refuses to start without.'
    fix 'echo net.ipv4.ip_forward=1 >> /etc/sysctl.d/99-kubernetes.conf; sysctl --system'
    expect net.ipv4.ip_forward 1
}
