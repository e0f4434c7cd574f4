check_service_ranges() {
    title 'The service ranges are the planned ones'
    why 'Other ranges than those that were planned may overlap with pods or nodes.'
    fix 'Set --service-cluster-ip-range of kube-apiserver as planned; ranges in use are replaced step by step.'
    ask servicecidrs kubernetes --ignore-not-found -o 'jsonpath={.spec.cidrs[*]}' || return
    if [ "$answer" = "$SERVICE_CIDRS" ]; then
        saw "$answer"
    else
        wrong "${answer:-none} instead of $SERVICE_CIDRS"
    fi
}
