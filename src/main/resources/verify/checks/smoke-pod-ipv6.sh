check_smoke_pod_ipv6() {
    check_smoke_pod_of 6
}
