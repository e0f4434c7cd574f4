# check_node_address FAMILY
check_node_address() {
    title "Calico knows an IPv$1 address of each node"
    why 'Routes, tunnels and BGP use it.'
    fix "Look at the logs of calico-node on that node, and at the setting $2."
    ask_addresses || return
    while IFS='|' read -r node ipv4 ipv6 rest; do
        if [ "$1" = 4 ]; then
            address=$ipv4
        else
            address=$ipv6
        fi
        case $address in
        '') wrong "${node:-every node} has none" ;;
        169.254.* | [Ff][Ee]80:*) wrong "$node has the link-local $address" ;;
        *) saw "$node $address" ;;
        esac
    done <<END
$answer
END
}
