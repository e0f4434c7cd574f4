check_typha() {
    title 'Typha is available'
    why 'Felix does not start without it where it is switched on.'
    fix "Look at kubectl -n $NAMESPACE describe deployment calico-typha; there must be more nodes than replicas."
    check_deployment calico-typha "$TYPHA_REPLICAS"
}
