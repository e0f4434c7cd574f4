check_unused_pools() {
    title 'No pool of a family that is not planned'
    why 'A pool that no pod uses still takes tunnel addresses and may cost pods 20 bytes of MTU.'
    fix 'Delete the pool once no workload has an address of it; where it was made by calico-node, apply the manifest first.'
    ask_pools || return
    while IFS='|' read -r pool cidr ipip vxlan rest; do
        families_of "$cidr"
        case " $FAMILIES " in
        *" $families "*) continue ;;
        esac
        case $cidr,${ipip:-Never},${vxlan:-Never} in
        ,*) ;;
        "$UNUSED_POOL",Never,Never) saw "$pool $cidr is there without a tunnel, as planned" ;;
        "$UNUSED_POOL",*) wrong "$pool $cidr is planned without a tunnel" ;;
        *) wrong "$pool $cidr" ;;
        esac
    done <<END
$answer
END
    [ -n "$found" ] || saw 'none'
}
