check_calico_node() {
    title 'calico-node is ready on every node'
    why 'A node without it has no pod network.'
    fix "Look at kubectl -n $NAMESPACE get pods -l k8s-app=calico-node -o wide, and at the logs of those that are not ready."
    ask_daemonset || return
    IFS='|' read -r generation observed desired updated ready <<END
$(of state)
END
    saw "${ready:-0} of ${desired:-0} ready, $node_count nodes"
    [ "${ready:-0}" -ge "$node_count" ] || wrong 'not on every node'
    [ "${ready:-0}" -ge "${desired:-0}" ] || wrong 'some are not ready'
    if [ "$generation" != "$observed" ] || [ "${updated:-0}" -lt "${desired:-0}" ]; then
        doubt 'it is still being rolled out'
    fi
}
