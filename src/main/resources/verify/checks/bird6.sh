check_bird6() {
    title 'BGP over IPv6 is established'
    why 'The readiness of calico-node asks for IPv4 peers only, so IPv6 routes may be missing on nodes that look well.'
    fix 'On the node: sudo calicoctl node status. TCP 179 must be open between the IPv6 addresses of the nodes.'
    ask_calico_pods || return
    while IFS='|' read -r pod node; do
        if state=$(within "$pod" /bin/calico-node -bird6-ready 2>&1); then
            saw "$node"
            continue
        fi
        state="$node: ${state%%"$NEWLINE"*}"
        case $state in
        *': Error from server'*) unchecked "$state" ;; # kubectl itself, not calico-node, has failed
        *) wrong "$state" ;;
        esac
    done <<END
$answer
END
}
