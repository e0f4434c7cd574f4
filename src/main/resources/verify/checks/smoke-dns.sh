check_smoke_dns() {
    title 'A pod finds the Service by its name'
    why 'Pods find each other through the cluster DNS.'
    fix 'Look at the pods and logs of CoreDNS, and at the families of its Service.'
    if [ -z "$service_addresses" ]; then
        unchecked 'the Service is not there'
        return
    fi
    reach server
}
