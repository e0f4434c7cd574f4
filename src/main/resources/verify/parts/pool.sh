# check_pool FAMILY PLANNED: the pool as CIDR|IPIP|VXLAN|NAT|BLOCKSIZE, where CIDR is empty if it is left to the cluster.
check_pool() {
    title "IPv$1 pool"
    why 'Pods get their addresses and routes by the pool, and calico-node does not change one that is there.'
    fix 'Change the pool with kubectl edit, or replace it: https://docs.tigera.io/calico/latest/networking/ipam/migrate-pools'
    ask_pools || return
    IFS='|' read -r range ipip vxlan nat size <<END
$2
END
    seen=
    while IFS='|' read -r pool cidr pool_ipip pool_vxlan pool_nat pool_size disabled; do
        families_of "$cidr"
        [ "$families" = "$1" ] || continue
        case $range,$pool in
        "$cidr",* | ,default-ipv"$1"-ippool) ;;
        *)
            doubt "also a pool $pool with $cidr"
            continue
            ;;
        esac
        seen=1
        saw "$pool $cidr"
        same ipipMode "$ipip" "${pool_ipip:-Never}"
        same vxlanMode "$vxlan" "${pool_vxlan:-Never}"
        same natOutgoing "$nat" "${pool_nat:-false}"
        same blockSize "$size" "$pool_size"
        [ "${disabled:-false}" = false ] || wrong "$pool is disabled"
    done <<END
$answer
END
    [ -n "$seen" ] || wrong "no pool ${range:-default-ipv$1-ippool}"
}

# same FIELD WANTED PRESENT
same() {
    if [ "$2" = "$3" ]; then
        saw "$1 $3"
    else
        wrong "$1 $3 instead of $2"
    fi
}
