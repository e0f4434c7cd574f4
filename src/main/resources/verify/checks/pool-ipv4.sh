check_pool_ipv4() {
    check_pool 4 "$POOL_4"
}
