# ask_calico_pods: of each running calico-node its name and its node.
ask_calico_pods() {
    fields='{range .items[*]}{.metadata.name}|{.spec.nodeName}{"\n"}{end}'
    ask pods -n "$NAMESPACE" -l k8s-app=calico-node --field-selector=status.phase=Running -o "jsonpath=$fields" || return 1
    [ -n "$answer" ] && return 0
    wrong 'no calico-node runs'
    return 1
}

# within POD COMMAND...: what a command in a calico-node prints.
within() {
    pod=$1
    shift
    kube exec -n "$NAMESPACE" "$pod" -c calico-node -- "$@" </dev/null
}
