check_h19() {
    title 'Resolvers have IPv6 addresses'
    why 'CoreDNS hands questions on to the resolvers of the node, and its pod has no IPv4.'
    fix 'Name an IPv6 resolver: in the network configuration of the host, or as "forward . ADDRESS" in the' \
        'Corefile. With the stub of systemd-resolved the kubelet needs resolvConf:' \
        '/run/systemd/resolve/resolv.conf.'
    resolvers /etc/resolv.conf
    case "$answering" in
    '127.0.0.53 ' | '127.0.0.54 ' | '127.0.0.53 127.0.0.54 ') resolvers /run/systemd/resolve/resolv.conf ;;
    esac
    reachable=
    for resolver in $answering; do
        case $resolver in
        ::1 | [Ff][Ee]80:*) doubt "$resolver, which no pod reaches" ;;
        *:*)
            saw "$resolver"
            reachable=1
            ;;
        *) doubt "$resolver, which no pod reaches" ;;
        esac
    done
    [ -n "$reachable" ] || wrong 'no resolver that a pod reaches by IPv6'
}

# resolvers FILE: its name servers in $answering.
resolvers() {
    answering=
    [ -r "$ROOT$1" ] || return 0
    while read -r word value _ || [ -n "$word" ]; do
        [ "$word" != nameserver ] || answering="$answering$value "
        word=''
    done <"$ROOT$1"
}
