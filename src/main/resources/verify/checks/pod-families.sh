check_pod_families() {
    named "$FAMILIES"
    title "Pods have $names"
    why 'A pod keeps the addresses that it was born with, and single-stack pods do not reach the other family.'
    fix 'Delete pods that are older than the change, so that they are made anew; else look at the logs of calico-node.'
    fields='{range .items[*]}{.metadata.name}|{.status.phase}|{.spec.hostNetwork}|{.status.podIPs[*].ip}{"\n"}{end}'
    ask pods -n kube-system -o "jsonpath=$fields" || return
    well=0
    while IFS='|' read -r pod phase host addresses; do
        [ "$phase,$host" = Running, ] || [ "$phase,$host" = Running,false ] || continue
        families_of "$addresses"
        if [ "$families" = "$FAMILIES" ]; then
            well=$((well + 1))
        else
            wrong "$pod has ${addresses:-no address}"
        fi
    done <<END
$answer
END
    saw "$well pods in kube-system as planned"
    [ "$well" -gt 0 ] || [ "$result" != ok ] || unchecked 'no pod outside the host network runs there'
}
