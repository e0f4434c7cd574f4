check_h20() {
    title 'Image registries answer over IPv6'
    why 'Without IPv4, without NAT64 and DNS64 and without a mirror no image comes from a registry that has no' \
        'IPv6 address.'
    fix 'Use a mirror with IPv6 under a DNS name, or give the network NAT64 with DNS64.'
    if [ -z "$online" ]; then
        unchecked "opens connections to $REGISTRIES${TEST_REGISTRY:+ $TEST_REGISTRY}: run with --online"
        return
    elif ! has curl; then
        unchecked 'no curl'
        return
    fi
    for registry in $REGISTRIES $TEST_REGISTRY; do
        if status=$(curl -6 -sS -o /dev/null -m 10 -w '%{http_code}' "https://$registry/v2/" </dev/null 2>/dev/null); then
            saw "$registry $status"
        elif [ "$registry" = "$TEST_REGISTRY" ]; then
            doubt "$registry does not answer: --image of the verification script can name a mirror for its test pods"
        else
            wrong "$registry does not answer"
        fi
    done
    translated=$(getent ahostsv6 ipv4only.arpa 2>/dev/null)
    case $translated in
    '' | ::ffff:*) saw 'no DNS64' ;;
    *) saw "DNS64 gives ${translated%% *} for ipv4only.arpa" ;;
    esac
}
