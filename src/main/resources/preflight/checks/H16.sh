check_h16() {
    title 'No route of the host meets the ranges of the cluster'
    why 'Calico and kube-proxy take the ranges for themselves: the network behind that route is lost to host and' \
        'pods.'
    fix 'Choose other podCidrs or serviceCidrs, or move that network (docker0, virbr0, a VPN).'
    for family in $FAMILIES; do
        case $family in
        4) pods=$POD_CIDRS_4 services=$SERVICE_CIDRS_4 ;;
        *) pods=$POD_CIDRS_6 services=$SERVICE_CIDRS_6 ;;
        esac
        check_overlap "$family" pod "$pods"
        check_overlap "$family" service "$services"
    done
    [ -n "$found" ] || saw 'none does'
}
