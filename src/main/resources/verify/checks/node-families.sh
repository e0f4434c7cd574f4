check_node_families() {
    named "$FAMILIES"
    title "Kubernetes knows $names of each node"
    why 'Pods in the host network and NodePorts have only the families of the addresses that the kubelet reports.'
    fix 'Give the kubelet an address of each family in --node-ip, and restart it.'
    ask_nodes || return
    while IFS='|' read -r node ipv4 ipv6 addresses rest; do
        families_of "$addresses"
        case " $families " in
        *" $FAMILIES "*) saw "$node ${addresses:-none}" ;;
        *)
            case $FAMILIES in
            *' '*) doubt "$node only ${addresses:-none}" ;;
            *) wrong "$node ${addresses:-none}" ;;
            esac
            ;;
        esac
    done <<END
$answer
END
}
