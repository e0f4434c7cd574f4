check_smoke_service_ipv4() {
    check_smoke_service_of 4
}
