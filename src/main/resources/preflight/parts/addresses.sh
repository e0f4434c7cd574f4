# node_addresses FAMILY: in $addresses the lines "INTERFACE ADDRESS" that calico-node may choose from, in $devices their
# interfaces, in $refused the addresses that are of no use, each with the reason.
node_addresses() {
    case $1 in
    4) method=$DETECT_4 networks=$NODE_CIDRS_4 ;;
    *) method=$DETECT_6 networks=$NODE_CIDRS_6 ;;
    esac
    addresses='' devices='' refused=''
    inside=$(addresses_inside "$1" "$networks")
    case $method in
    cidr=*) chosen=$(addresses_inside "$1" "${method#cidr=}") ;;
    can-reach=*) route_device "$1" "${method#can-reach=}" ;;
    esac
    IFS=$NEWLINE
    for entry in $(ip -o "-$1" address show up scope global </dev/null 2>/dev/null); do
        IFS=$BLANKS
        device=${entry#*: }
        device=${device%% *}
        device=${device%%@*}
        address=${entry#* inet*[ ]}
        address=${address%% *}
        reason=
        unusable "$1" "$entry"
        [ -n "$reason" ] || unwanted
        if [ -n "$reason" ]; then
            refused="$refused${refused:+, }$device $address ($reason)"
        else
            addresses="$addresses${addresses:+$NEWLINE}$device $address"
            case " $devices " in
            *" $device "*) ;;
            *) devices="$devices${devices:+ }$device" ;;
            esac
        fi
    done
    IFS=$BLANKS
}

# addresses_inside FAMILY NETWORKS: those of the host that lie inside one of the networks, which commas part.
addresses_inside() {
    IFS=,
    for network in $2; do
        IFS=$BLANKS
        ip -o "-$1" address show to "$network" </dev/null 2>/dev/null
    done
}

# route_device FAMILY DESTINATION: in $via the interface that leads there; nothing is sent.
route_device() {
    via=
    case $1$2 in
    4*[!0-9.]* | 6*[!0-9A-Fa-f:]*) return ;; # a name, which would have to be resolved
    esac
    via=$(ip "-$1" route get "$2" </dev/null 2>/dev/null)
    via=${via#*" dev "}
    via=${via%% *}
}

# unusable FAMILY ENTRY: why the address is none that a node can be known by.
unusable() {
    case "$2 " in
    *' tentative '*) reason='tentative: duplicate address detection is not done' ;;
    *' dadfailed '*) reason='another host has it too' ;;
    *' deprecated '*) reason=deprecated ;;
    *' temporary '*) reason='temporary, RFC 8981' ;;
    *' secondary '*) [ "$1" = 4 ] || reason='temporary, RFC 8981' ;; # as busybox says it
    esac
}

# Why calico-node would not take the address, or should not. Its first-found passes over these interfaces by itself:
# projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/autodetection/autodetection_linux.go.
unwanted() {
    case "$networks|$inside" in
    '|'* | *" $address "*) ;;
    *)
        reason="outside $networks"
        return
        ;;
    esac
    case $method in
    first-found | skip-interface=*)
        case $device in
        docker* | cbr* | dummy* | podman* | virbr* | lxcbr* | veth* | lo | br-* | cali* | tunl* | flannel* | kube-ipvs* | \
            cni* | vxlan.calico | vxlan-v6.calico | wireguard.cali | wg-v6.cali | nodelocaldns*)
            reason='interface that Calico passes over'
            return
            ;;
        esac
        ;;
    esac
    case $method in
    interface=*) matches "${method#interface=}" || reason="not $method" ;;
    skip-interface=*) ! matches "${method#skip-interface=}" || reason="$method" ;;
    cidr=*)
        case $chosen in
        *" $address "*) ;;
        *) reason="not $method" ;;
        esac
        ;;
    can-reach=*) [ -z "$via" ] || [ "$via" = "$device" ] || reason="not $method, which $via leads to" ;;
    esac
}

# matches PATTERNS: one of the patterns, which a comma parts, matches $device.
matches() {
    IFS=,
    for pattern in $1; do
        IFS=$BLANKS
        if printf '%s\n' "$device" | grep -E -q -e "$pattern" 2>/dev/null; then
            return 0
        fi
    done
    return 1
}

# check_address FAMILY: the host has an address that the other nodes can know it by.
check_address() {
    node_addresses "$1"
    if [ -z "$addresses" ]; then
        wrong "none${refused:+ of use: $refused}"
        return
    fi
    IFS=$NEWLINE
    for address in $addresses; do
        saw "$address"
    done
    IFS=$BLANKS
    case $method:$devices in
    first-found:*' '*) doubt 'first-found takes the interface that the kernel made last, whichever it is' ;;
    esac
}
