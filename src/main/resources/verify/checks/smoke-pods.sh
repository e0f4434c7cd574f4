check_smoke_pods() {
    named "$FAMILIES"
    title "New pods start and get $names"
    why 'All that follows needs them.'
    fix 'Look at the events of a pod that does not start, and at the logs of calico-node on its node.'
    server_addresses='' service_addresses=''
    if ! answer=$(smoke_manifest | kube create -f - 2>&1 >/dev/null); then
        wrong "kubectl create: ${answer%%"$NEWLINE"*}"
        return
    fi
    ready=1
    if ! kube wait -n "$namespace" --for=condition=Ready pod/server pod/client --timeout=120s </dev/null >/dev/null 2>&1; then
        wrong 'not ready after two minutes'
        ready=
    fi
    fields='{range .items[*]}{.metadata.name}|{.spec.nodeName}|{.status.podIPs[*].ip}|'
    fields="$fields"'{.status.containerStatuses[*].state.waiting.message}{"\n"}{end}'
    ask pods server client -n "$namespace" -o "jsonpath=$fields" || return
    place=-
    while IFS='|' read -r pod node addresses trouble; do
        saw "$pod on ${node:-no node}: ${addresses:-no address}${trouble:+ ($trouble)}"
        families_of "$addresses"
        [ "$families" = "$FAMILIES" ] || wrong "$names is planned for $pod"
        if [ "$node" = "$place" ] && [ "$node_count" -gt 1 ]; then
            doubt 'both on one node, so nothing between nodes is tested'
        fi
        place=$node
        [ "$pod$ready" != server1 ] || server_addresses=$addresses
    done <<END
$answer
END
}
