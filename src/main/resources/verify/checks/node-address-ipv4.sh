check_node_address_ipv4() {
    check_node_address 4 IP_AUTODETECTION_METHOD
}
