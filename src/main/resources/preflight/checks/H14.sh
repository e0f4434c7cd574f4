check_h14() {
    title 'Packet filter of the host'
    why 'One that closes these between the nodes stops the cluster, and one that rewrites its rules stops Calico.'
    fix "Switch firewalld and ufw off, or open between all nodes, for $FAMILY_NAMES: $PORTS."
    active firewalld && doubt 'firewalld runs'
    if active ufw || grep -q -s '^ENABLED=yes' "$ROOT/etc/ufw/ufw.conf"; then
        doubt 'ufw is on'
    fi
    if [ "$(id -u)" != 0 ]; then
        unchecked 'the rules of nftables only for root'
    elif has nft && { [ -d "$ROOT/sys/module/nf_tables" ] || grep -q -s '^nf_tables ' "$ROOT/proc/modules"; }; then
        drops=$(nft list chains </dev/null 2>/dev/null | grep -c 'hook.*policy drop')
        [ "$drops" = 0 ] || doubt "nftables has chains that drop by default: $drops"
    fi
    [ -n "$found" ] || saw 'none found'
}
