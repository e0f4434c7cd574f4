check_no_node_ipv4() {
    title 'Calico uses no IPv4 address of the nodes'
    why 'The answers say that nodes have none; one that was found once stays until it is taken away.'
    fix 'Remove the annotation projectcalico.org/IPv4Address from the node and restart its calico-node.'
    ask_addresses || return
    while IFS='|' read -r node ipv4 rest; do
        [ -z "$ipv4" ] || doubt "$node has $ipv4"
    done <<END
$answer
END
    [ -n "$found" ] || saw 'none'
}
