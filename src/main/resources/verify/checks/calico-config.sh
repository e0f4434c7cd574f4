check_calico_config() {
    title 'The ConfigMap calico-config is as planned'
    why 'It decides which families pods get addresses of, and what distributes routes.'
    fix "Apply the manifest once more, then: kubectl -n $NAMESPACE rollout restart daemonset/calico-node. The values of" \
        'assign_ipv4 and assign_ipv6 stand in quotation marks.'
    # shellcheck disable=SC2016 # the template's own variables
    fields='{{range $name, $value := .data}}{{$name}}={{$value}}{{"\n"}}{{end}}'
    ask configmap calico-config -n "$NAMESPACE" --ignore-not-found -o "go-template=$fields" || return
    if [ -z "$answer" ]; then
        wrong "no ConfigMap calico-config in $NAMESPACE"
        return
    fi
    assigned=$(printf '%s\n' "$answer" | tr ',{}' '\n' | sed -n 's/^.*"\(assign_ipv[46]\)" *: *\([^ ]*\) *$/\1=\2/p')
    compare "$CONFIG" "$answer$NEWLINE$assigned"
    [ "$result" != ok ] || saw 'as planned'
}
