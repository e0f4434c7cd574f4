check_node_ranges() {
    title 'Pod ranges that Kubernetes gave to nodes'
    why 'Calico IPAM does not use them, but where the cluster runs out of them new nodes do not become ready.'
    fix 'Check --cluster-cidr and the node masks of kube-controller-manager.'
    ask_nodes || return
    while IFS='|' read -r node ipv4 ipv6 addresses ranges; do
        saw "$node ${ranges:-none}"
    done <<END
$answer
END
    ask events -A --field-selector=reason=CIDRNotAvailable -o name || return
    [ -z "$answer" ] || doubt 'events say CIDRNotAvailable'
}
