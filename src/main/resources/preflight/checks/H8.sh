check_h8() {
    title 'MTU'
    why 'A packet that grows by the header of the encapsulation must still fit; IPv6 needs 1280 bytes inside (RFC' \
        '8200).'
    fix "Raise the MTU of the interface to at least $SMALLEST_MTU, or change encapsulation4, encapsulation6 or" \
        "mtu."
    for family in $NODE_FAMILIES; do
        node_addresses "$family"
        for device in $devices; do
            fits "$device"
        done
    done
    [ -n "$found" ] || unchecked 'no interface with an address of the node (H6)'
}

fits() {
    case $found in
    "$1 "* | *"; $1 "*) return ;; # with the other family
    esac
    line_of "/sys/class/net/$1/mtu" || :
    case $line in
    '' | *[!0-9]*) unchecked "MTU of $1" ;;
    *)
        if [ "$line" -lt "$SMALLEST_MTU" ]; then
            wrong "$1 has $line, of which $((line - OVERHEAD)) are left for pods"
        else
            saw "$1 has $line, of which $((line - OVERHEAD)) are left for pods"
        fi
        ;;
    esac
}
