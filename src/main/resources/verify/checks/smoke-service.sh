check_smoke_service() {
    named "$FAMILIES"
    title "A new Service gets $names"
    why 'All clients of a family need a Service address of it.'
    fix 'Set the service ranges of each family for kube-apiserver.'
    if [ -z "$server_addresses" ]; then
        unchecked 'the pods are not there'
        return
    fi
    ask service server -n "$namespace" -o 'jsonpath={.spec.clusterIPs[*]}' || return
    service_addresses=$answer
    saw "$answer"
    families_of "$answer"
    [ "$families" = "$FAMILIES" ] || wrong "$names is planned"
}
