check_router_ids() {
    title 'Each node has a BGP router ID of its own'
    why 'BIRD does not start without one, and two nodes with the same one do not talk to each other.'
    fix 'See CALICO_ROUTER_ID of calico-node, and the table calico-router-ids where there is one; then restart calico-node.'
    ask_calico_pods || return
    ids=
    while IFS='|' read -r pod node; do
        if ! text=$(within "$pod" cat "/etc/calico/confd/config/$BIRD_CONFIG" 2>/dev/null); then
            unchecked "$BIRD_CONFIG of $node cannot be read"
            continue
        fi
        router=$(printf '%s\n' "$text" | sed -n 's/^ *router id *\([^; ]*\) *;.*/\1/p')
        planned=$(printf '%s\n' "$ROUTER_IDS" | sed -n "s/^$node=//p")
        case " $ids " in
        *" ${router:-none} "*) wrong "$node has $router too" ;;
        esac
        ids="$ids $router"
        if [ -z "$router" ]; then
            wrong "$node has none"
        elif [ "$router" = "${planned:-$router}" ]; then
            saw "$node $router"
        else
            wrong "$node $router instead of $planned"
        fi
    done <<END
$answer
END
}
