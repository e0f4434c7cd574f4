check_h6() {
    title 'IPv6 address of the node'
    why 'Other nodes reach this one by a global or unique local address that stays: link-local ones are refused,' \
        'temporary ones change, and calico-node ends where it finds none.'
    fix "Give the interface a static or stable address${NODE_CIDRS_6:+ in $NODE_CIDRS_6}, and let calico-node" \
        "find it by detect6, now $DETECT_6."
    check_address 6
}
