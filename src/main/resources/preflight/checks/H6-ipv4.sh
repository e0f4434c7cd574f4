check_h6_ipv4() {
    title 'IPv4 address of the node'
    why 'Other nodes reach this one by it, and calico-node ends where it finds none.'
    fix "Give the interface a static address${NODE_CIDRS_4:+ in $NODE_CIDRS_4}, and let calico-node find it by" \
        "detect4, now $DETECT_4."
    check_address 4
}
