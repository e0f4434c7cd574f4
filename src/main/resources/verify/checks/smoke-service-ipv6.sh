check_smoke_service_ipv6() {
    check_smoke_service_of 6
}
