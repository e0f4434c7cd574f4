# ask_etcd KIND FIELDS: what etcd holds, in $answer, through calicoctl.
ask_etcd() {
    if ! has calicoctl; then
        unchecked "Calico's objects are in etcd, and there is no calicoctl here"
        return 1
    fi
    set -- "$1" "go-template={{range .}}{{range .Items}}$2"'{{"\n"}}{{end}}{{end}}'
    if answer=$(etcd get "$1" -o "$2" 2>/dev/null); then
        return 0
    fi
    answer=$(etcd get "$1" -o "$2" 2>&1 >/dev/null)
    unchecked "calicoctl get $1: ${answer%%"$NEWLINE"*}"
    return 1
}

etcd() {
    DATASTORE_TYPE=etcdv3 ETCD_ENDPOINTS=${ETCD_ENDPOINTS:-$PLANNED_ETCD} calicoctl "$@" </dev/null
}

# ask_pools: of each pool its name, CIDR, ipipMode, vxlanMode, natOutgoing, blockSize and whether it is disabled.
ask_pools() {
    fields='{{.ObjectMeta.Name}}|{{.Spec.CIDR}}|{{.Spec.IPIPMode}}|{{.Spec.VXLANMode}}|{{.Spec.NATOutgoing}}|'
    ask_etcd ippools "$fields"'{{.Spec.BlockSize}}|{{.Spec.Disabled}}'
}

# ask_addresses: of each node its name and the IPv4 and IPv6 address by which Calico knows it.
ask_addresses() {
    ask_etcd nodes '{{.ObjectMeta.Name}}|{{with .Spec.BGP}}{{.IPv4Address}}|{{.IPv6Address}}{{else}}|{{end}}|'
}
