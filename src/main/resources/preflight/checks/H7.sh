check_h7() {
    title 'The other nodes answer'
    why 'Every node must reach every node in each family; IPv6 needs ICMPv6 (neighbour discovery, packet too big)' \
        'for it.'
    fix 'Let ICMP through on hosts, switches and firewalls: ICMPv6 types 1 to 4, 128, 129 and 133 to 137 (RFC' \
        '4890).'
    [ -n "$peers" ] || unchecked 'name the other nodes with --peer'
    has ping || {
        unchecked 'no ping'
        return
    }
    for peer in $peers; do
        case $peer in
        *:*) family=-6 ;;
        *) family=-4 ;;
        esac
        if ping "$family" -c 1 -W 2 "$peer" </dev/null >/dev/null 2>&1; then
            saw "$peer answers"
        else
            wrong "$peer does not answer"
        fi
    done
}
