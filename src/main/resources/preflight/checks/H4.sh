check_h4() {
    title 'IPv6 default route'
    why 'Without one a connection to a service address ends in "network is unreachable", also on a network of its' \
        'own.'
    fix 'Let the network give one, or add a static one: ip -6 route add default via ROUTER dev INTERFACE. If it' \
        'vanished some minutes after the start, see H5.'
    check_default_route 6
}
