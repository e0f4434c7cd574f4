check_node_address_ipv6() {
    check_node_address 6 IP6_AUTODETECTION_METHOD
}
