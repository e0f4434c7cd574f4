# ask_pools: of each pool its name, CIDR, ipipMode, vxlanMode, natOutgoing, blockSize and whether it is disabled.
ask_pools() {
    fields='{range .items[*]}{.metadata.name}|{.spec.cidr}|{.spec.ipipMode}|{.spec.vxlanMode}|{.spec.natOutgoing}|'
    ask "$POOL_RESOURCE" -o "jsonpath=$fields"'{.spec.blockSize}|{.spec.disabled}{"\n"}{end}'
}

# ask_addresses: of each node its name and the IPv4 and IPv6 address by which Calico knows it.
ask_addresses() {
    ask_nodes
}
