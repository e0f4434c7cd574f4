check_kube_controllers() {
    title 'calico-kube-controllers is available'
    why 'It gives back the addresses of pods and nodes that are gone.'
    fix "Look at kubectl -n $NAMESPACE describe deployment calico-kube-controllers."
    check_deployment calico-kube-controllers 1
}
