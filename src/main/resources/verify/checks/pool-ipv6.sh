check_pool_ipv6() {
    check_pool 6 "$POOL_6"
}
