# check_deployment NAME WANTED: whether so many pods of it are there.
check_deployment() {
    fields='{.spec.replicas}|{.status.updatedReplicas}|{.status.availableReplicas}'
    ask deployment "$1" -n "$NAMESPACE" --ignore-not-found -o "jsonpath=$fields" || return
    if [ -z "$answer" ]; then
        wrong "no Deployment $1 in $NAMESPACE"
        return
    fi
    IFS='|' read -r replicas updated available <<END
$answer
END
    saw "${available:-0} of ${replicas:-1} available"
    [ "${available:-0}" -ge "$2" ] || wrong "$2 are planned"
    [ "${updated:-0}" -ge "${replicas:-1}" ] || doubt 'it is still being rolled out'
}
