check_h4_ipv4() {
    title 'IPv4 default route'
    why 'Without one a connection to a service address ends in "network is unreachable", also on a network of its' \
        'own.'
    fix 'Let the network give one, or add a static one: ip -4 route add default via ROUTER dev INTERFACE'
    check_default_route 4
}
