check_smoke_pod_ipv4() {
    check_smoke_pod_of 4
}
