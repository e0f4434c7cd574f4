#!/bin/sh
# Host preflight: is this host fit to be a node of the cluster that the answers describe?
# IPv6 with Calico v3.32.1, Kubernetes 1.36.
# Answers 5be5ed2ae78c: schema=1&ipFamily=ipv6&podCidrs=fd5a:3c1e:7b20::/56&serviceCidrs=fd5a:3c1e:7b20:ff00::/112&calico=v3.32.1&nodeIpv4=false
#
# Run it on every node before the cluster is made, and again after a reboot, since settings may come back:
#   sh calico-ipv6-v3.32.1-preflight.sh
#   ssh root@NODE sh -s -- --json < calico-ipv6-v3.32.1-preflight.sh
# Root is not needed; what only root can see is said to be unchecked. It only reads: it writes no file, changes no
# setting, and opens no connection unless --online or --peer asks for it. --help tells the rest.

ANSWERS='5be5ed2ae78c'
FAMILIES='6'
FAMILY_NAMES='IPv6'
NODE_FAMILIES='6'
POD_CIDRS_4=''
POD_CIDRS_6='fd5a:3c1e:7b20::/56'
SERVICE_CIDRS_4=''
SERVICE_CIDRS_6='fd5a:3c1e:7b20:ff00::/112'
NODE_CIDRS_4=''
NODE_CIDRS_6=''
DETECT_4='first-found'
DETECT_6='first-found'
OVERHEAD='0'
SMALLEST_MTU='1280'
KERNEL_NEEDS=''
KERNEL_WISHES='5.10=Calico'
MODULES='overlay nf_tables|ip_tables nf_tables|ip6_tables nf_conntrack ip_set xt_set ip6t_rpfilter|xt_rpfilter xt_addrtype xt_comment xt_mark xt_multiport'
PORTS='TCP 6443 (API server), TCP 10250 (kubelet), TCP 2379-2380 (etcd), TCP 179 (BGP)'
CALICO_DEVICES='cali0'
REGISTRIES='quay.io registry.k8s.io'
TEST_REGISTRY='registry-1.docker.io'
NOT_PROXIED='fd5a:3c1e:7b20::/56,fd5a:3c1e:7b20:ff00::/112,.svc,.cluster.local'

set -uf
LC_ALL=C
export LC_ALL
BLANKS=$IFS
NEWLINE='
'
as_json='' checks='' passed=0 warned=0 skipped=0 failed=0

stop() {
    printf '%s\n' "${0##*/}: $1" >&2
    exit 2
}

has() {
    command -v "$1" >/dev/null 2>&1
}

# A check says its title, why it matters and how to fix it, and then what it saw, found wrong, doubts or left unchecked; the
# worst of that is its result.
title() {
    title=$*
}

why() {
    why=$*
}

fix() {
    fix=$*
}

saw() {
    found="$found${found:+; }$1"
}

wrong() {
    saw "$1"
    result=fail
}

doubt() {
    saw "$1"
    [ "$result" = fail ] || result=warn
}

unchecked() {
    saw "not checked: $1"
    [ "$result" != ok ] || result=skipped
}

# visible TEXT: the text in printable ASCII goes to $plain. What a host says is shown in no other way,
# lest it move the terminal's cursor or break the JSON.
visible() {
    case $1 in
    *[!\ -~]*) plain=$(printf '%s' "$1" | tr -c ' -~' '?') ;;
    *) plain=$1 ;;
    esac
}

# json TEXT: the text, which is printable ASCII, as a JSON string in $json.
json() {
    rest=$1 json=
    while :; do
        case $rest in
        *[\\\"]*) ;;
        *) break ;;
        esac
        part=${rest%%[\\\"]*}
        rest=${rest#"$part"}
        json="$json$part\\${rest%"${rest#?}"}"
        rest=${rest#?}
    done
    json="\"$json$rest\""
}

# begin ID: what follows, until report, is one check.
begin() {
    id=$1 result=ok found=''
}

report() {
    IFS=$BLANKS
    visible "$found"
    found=$plain
    visible "$fix"
    fix=$plain
    case $result in
    ok) passed=$((passed + 1)) ;;
    warn) warned=$((warned + 1)) ;;
    skipped) skipped=$((skipped + 1)) ;;
    fail) failed=$((failed + 1)) ;;
    esac
    if [ -n "$as_json" ]; then
        remember
    else
        show
    fi
}

show() {
    printf '%-7s %-12s %s\n' "$result" "$id" "$title${found:+: $found}"
    case $result in
    warn | fail) printf '%20s why: %s\n%20s fix: %s\n' '' "$why" '' "$fix" ;;
    esac
}

remember() {
    json "$id"
    entry="{\"id\":$json"
    json "$title"
    entry="$entry,\"title\":$json,\"result\":\"$result\""
    json "$found"
    entry="$entry,\"found\":$json"
    json "$why"
    entry="$entry,\"why\":$json"
    json "$fix"
    checks="$checks${checks:+,$NEWLINE}$entry,\"fix\":$json}"
}

# finish SCRIPT KIND NAME: the sum of it all, for the thing of this kind and name.
finish() {
    result=ok
    [ "$warned" -eq 0 ] || result=warn
    [ "$failed" -eq 0 ] || result=fail
    if [ -n "$as_json" ]; then
        json "$3"
        printf '%s\n' "{\"script\":\"$1\",\"answers\":\"$ANSWERS\",\"$2\":$json,\"result\":\"$result\"," \
            "\"checks\":[$NEWLINE$checks]}"
    else
        printf '%s\n' "$3: $failed failed, $warned to look at, $skipped not checked, $passed well"
    fi
    [ "$failed" -eq 0 ] || exit 1
    exit 0
}

PATH=$PATH:/usr/sbin:/sbin # where ip is for those who are not root
export PATH
ROOT=${PREFLIGHT_ROOT:-} # stands before every path that is read, for tests

usage() {
    printf '%s\n' \
        "usage: sh ${0##*/} [--json] [--online] [--peer ADDRESS]..." \
        '  --json          one JSON object instead of lines' \
        '  --online        also the checks that open connections' \
        '  --peer ADDRESS  ping this other node; as often as there are nodes' \
        'Exit status: 0 all is well, warnings allowed; 1 a check failed; 2 wrong usage, or it cannot run here.'
}

# line_of FILE: its first line in $line, empty where it cannot be read.
line_of() {
    line=
    [ -r "$ROOT$1" ] || return 1
    IFS= read -r line 2>/dev/null <"$ROOT$1" || [ -n "$line" ]
}

# sysctl_of NAME: the value of a kernel parameter in $line.
sysctl_of() {
    rest=$1 path=/proc/sys
    while [ "$rest" != "${rest#*.}" ]; do
        path=$path/${rest%%.*}
        rest=${rest#*.}
    done
    line_of "$path/$rest"
}

# expect NAME VALUE: a kernel parameter must have this value.
expect() {
    if ! sysctl_of "$1"; then
        wrong "$1 is not there"
    elif [ "$line" = "$2" ]; then
        saw "$1 = $line"
    else
        wrong "$1 = $line instead of $2"
    fi
}

active() {
    has systemctl && systemctl is-active --quiet "$1" </dev/null >/dev/null 2>&1
}

main() {
    online='' peers=''
    while [ $# -gt 0 ]; do
        # shellcheck disable=SC2034 # only checks of clusters without IPv4 ask for $online
        case $1 in
        --json) as_json=1 ;;
        --online) online=1 ;;
        --peer)
            [ $# -gt 1 ] || stop '--peer lacks an address'
            shift
            case $1 in
            '' | *[!0-9A-Fa-f.:]*) stop '--peer takes an IP address' ;;
            esac
            peers="$peers $1"
            ;;
        --help)
            usage
            exit 0
            ;;
        *)
            usage >&2
            visible "$1"
            stop "unknown option $plain"
            ;;
        esac
        shift
    done
    [ -d "$ROOT/proc/sys/net" ] || stop 'no /proc/sys/net: this is no Linux host'
    has ip || stop 'no command ip: install iproute2'
    line_of /proc/sys/kernel/hostname || :
    visible "$line"
    host=$plain
    run_checks
    finish preflight.sh host "$host"
}

# check_default_route FAMILY
check_default_route() {
    routes=$(ip "-$1" route show default </dev/null 2>/dev/null)
    case $NEWLINE$routes in
    *"${NEWLINE}default "*) saw "$(printf '%s' "${routes%%"$NEWLINE"*}" | sed 's/ *$//')" ;;
    *) wrong none ;;
    esac
}

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

# check_overlap FAMILY USE RANGES: no route of the host lies inside the ranges, and none but the default route around them.
check_overlap() {
    IFS=,
    for range in $3; do
        seen=$NEWLINE
        for side in root match; do
            IFS=$NEWLINE
            for route in $(ip "-$1" route show "$side" "$range" </dev/null 2>/dev/null); do
                meet "$2"
            done
        done
    done
    IFS=$BLANKS
}

meet() {
    case $route in
    default\ * | *\ default\ *) return ;;
    esac
    case $seen in
    *"$NEWLINE$route$NEWLINE"*) ;; # from the other side
    *) wrong "$1 range $range meets the route ${route% }" ;;
    esac
    seen=$seen$route$NEWLINE
}

check_h2() {
    title 'IPv6 forwarding'
    why 'A node routes the packets of its pods. kubeadm join looks at one family only, so no worker is asked for' \
        'this.'
    fix 'echo net.ipv6.conf.all.forwarding=1 >> /etc/sysctl.d/99-kubernetes.conf; sysctl --system'
    expect net.ipv6.conf.all.forwarding 1
    expect net.ipv6.conf.default.forwarding 1
}

check_h3() {
    title 'IPv6 is not switched off'
    why 'Without IPv6 in the kernel pods get no IPv6 address, and kube-proxy falls back to IPv4 alone.'
    fix 'Set net.ipv6.conf.*.disable_ipv6=0 in /etc/sysctl.d, take ipv6.disable=1 off the kernel command line,' \
        'reboot.'
    line_of /proc/cmdline || :
    case " $line " in
    *' ipv6.disable=1 '*) wrong 'ipv6.disable=1 on the kernel command line' ;;
    esac
    if [ ! -d "$ROOT/proc/sys/net/ipv6" ]; then
        wrong 'the kernel has no IPv6'
        return
    fi
    ours="all default lo $( (ip -4 route show default; ip -6 route show default) </dev/null 2>/dev/null | tr '\n' ' ')"
    set +f
    for directory in "$ROOT"/proc/sys/net/ipv6/conf/*; do
        set -f
        device=${directory##*/}
        case $device in
        docker* | veth* | br-* | cali* | virbr*) continue ;; # made by others, for others
        esac
        line_of "/proc/sys/net/ipv6/conf/$device/disable_ipv6" || continue
        case "$line $ours " in
        0\ *) ;;
        *" $device "*) wrong "net.ipv6.conf.$device.disable_ipv6 = $line" ;;
        *) doubt "net.ipv6.conf.$device.disable_ipv6 = $line" ;;
        esac
    done
    set -f
    [ -n "$found" ] || saw 'on all interfaces'
}

check_h4() {
    title 'IPv6 default route'
    why 'Without one a connection to a service address ends in "network is unreachable", also on a network of its' \
        'own.'
    fix 'Let the network give one, or add a static one: ip -6 route add default via ROUTER dev INTERFACE. If it' \
        'vanished some minutes after the start, see H5.'
    check_default_route 6
}

check_h5() {
    title 'Router advertisements are heard in spite of forwarding'
    why 'A kernel that forwards ignores them unless accept_ra is 2: the default route vanishes after some' \
        'minutes.'
    fix 'Set net.ipv6.conf.INTERFACE.accept_ra=2 in /etc/sysctl.d for all, default and the interface, add a' \
        'static default route, or let systemd-networkd or NetworkManager hear them.'
    learnt=
    routes=$(ip -6 route show default </dev/null 2>/dev/null)
    IFS=$NEWLINE
    for route in $routes; do
        IFS=$BLANKS
        case "$route " in
        *' proto ra '* | *' expires '*) hears "$route " ;;
        esac
    done
    [ -n "$learnt" ] || saw 'no default route comes from them'
}

# hears ROUTE: whether somebody keeps up the route, which came from an advertisement.
hears() {
    learnt=${1#*" dev "}
    learnt=${learnt%% *}
    line_of "/sys/class/net/$learnt/ifindex" || :
    index=$line
    if ! line_of "/proc/sys/net/ipv6/conf/$learnt/accept_ra"; then
        unchecked "accept_ra of $learnt cannot be read"
    elif [ "$line" = 2 ]; then
        saw "net.ipv6.conf.$learnt.accept_ra = 2"
    elif [ "$line" = 0 ] && grep -q '^ADMIN_STATE=configur' "$ROOT/run/systemd/netif/links/$index" 2>/dev/null; then
        saw "systemd-networkd hears them on $learnt"
    elif [ "$line" = 0 ] && grep -q '^connection-uuid=' "$ROOT/run/NetworkManager/devices/$index" 2>/dev/null; then
        saw "NetworkManager hears them on $learnt"
    else
        wrong "the default route on $learnt comes from one, and net.ipv6.conf.$learnt.accept_ra = $line"
    fi
}

check_h6() {
    title 'IPv6 address of the node'
    why 'Other nodes reach this one by a global or unique local address that stays: link-local ones are refused,' \
        'temporary ones change, and calico-node ends where it finds none.'
    fix "Give the interface a static or stable address${NODE_CIDRS_6:+ in $NODE_CIDRS_6}, and let calico-node" \
        "find it by detect6, now $DETECT_6."
    check_address 6
}

check_h7() {
    title 'The other nodes answer'
    why 'Every node must reach every node in each family; IPv6 needs ICMPv6 (neighbour discovery, packet too big)' \
        'for it.'
    fix 'Let ICMP through on hosts, switches and firewalls: ICMPv6 types 1 to 4, 128, 129 and 133 to 137 (RFC' \
        '4890).'
    [ -n "$peers" ] || unchecked 'name the other nodes with --peer'
    has ping || {
        unchecked 'no ping'
        return
    }
    for peer in $peers; do
        case $peer in
        *:*) family=-6 ;;
        *) family=-4 ;;
        esac
        if ping "$family" -c 1 -W 2 "$peer" </dev/null >/dev/null 2>&1; then
            saw "$peer answers"
        else
            wrong "$peer does not answer"
        fi
    done
}

check_h8() {
    title 'MTU'
    why 'A packet that grows by the header of the encapsulation must still fit; IPv6 needs 1280 bytes inside (RFC' \
        '8200).'
    fix "Raise the MTU of the interface to at least $SMALLEST_MTU, or change encapsulation4, encapsulation6 or" \
        "mtu."
    for family in $NODE_FAMILIES; do
        node_addresses "$family"
        for device in $devices; do
            fits "$device"
        done
    done
    [ -n "$found" ] || unchecked 'no interface with an address of the node (H6)'
}

fits() {
    case $found in
    "$1 "* | *"; $1 "*) return ;; # with the other family
    esac
    line_of "/sys/class/net/$1/mtu" || :
    case $line in
    '' | *[!0-9]*) unchecked "MTU of $1" ;;
    *)
        if [ "$line" -lt "$SMALLEST_MTU" ]; then
            wrong "$1 has $line, of which $((line - OVERHEAD)) are left for pods"
        else
            saw "$1 has $line, of which $((line - OVERHEAD)) are left for pods"
        fi
        ;;
    esac
}

check_h9() {
    title 'Kernel'
    why 'Calico and kube-proxy use what old kernels do not have.'
    fix 'Install a newer kernel; distributions that mend old ones, such as RHEL 8 with 4.18, may do.'
    line_of /proc/sys/kernel/osrelease || :
    release=$line
    version=${release%%[!0-9.]*}
    if [ -z "$version" ]; then
        unchecked "no version in \"$release\""
        return
    fi
    saw "$release"
    for need in $KERNEL_NEEDS; do
        at_least "${need%%=*}" || lacks "$need"
    done
    for wish in $KERNEL_WISHES; do
        at_least "${wish%%=*}" || doubt "$(purpose "$wish")"
    done
}

# purpose VERSION=WHAT_FOR
purpose() {
    printf '%s wants %s' "$(printf '%s' "${1#*=}" | tr _ ' ')" "${1%%=*}"
}

lacks() {
    case $release in
    *.el[0-9]*) doubt "$(purpose "$1"), or what Red Hat took over from it" ;;
    *) wrong "$(purpose "$1")" ;;
    esac
}

# at_least VERSION: whether the kernel is not older.
at_least() {
    IFS=.
    left=$1
    for number in $version 0 0; do
        IFS=$BLANKS
        [ -n "$left" ] || return 0
        wanted=${left%%.*}
        case $left in
        *.*) left=${left#*.} ;;
        *) left= ;;
        esac
        [ "$number" -ge "$wanted" ] 2>/dev/null || return 1
        [ "$number" -eq "$wanted" ] || return 0
    done
    IFS=$BLANKS
}

check_h10() {
    title 'Kernel modules'
    why 'Calico, kube-proxy and the container runtime work with them.'
    fix 'Install the package with the rest of the kernel modules, such as linux-modules-extra or' \
        'kernel-modules-extra, and list what must be there at the start in /etc/modules-load.d/k8s.conf.'
    line_of /proc/sys/kernel/osrelease || :
    modules=$ROOT/lib/modules/$line
    missing=
    for alternatives in $MODULES; do
        there "$alternatives" || missing="$missing${missing:+, }$alternatives"
    done
    if [ -z "$missing" ]; then
        saw "$MODULES"
    elif [ -r "$modules/modules.builtin" ] || [ -r "$modules/modules.dep" ]; then
        wrong "not there: $missing"
    else
        unchecked "not loaded, and no list of what could be: $missing"
    fi
}

# there NAME|NAME...: whether one of the modules is loaded, built in or at hand.
there() {
    IFS='|'
    for module in $1; do
        IFS=$BLANKS
        [ ! -d "$ROOT/sys/module/$module" ] || return 0
        file=$(printf '%s' "$module" | tr _ .) # the name in files may have - for _
        grep -q -s "^$module " "$ROOT/proc/modules" && return 0
        grep -q -s "/$file\.ko" "$modules/modules.builtin" "$modules/modules.dep" && return 0
    done
    IFS=$BLANKS
    return 1
}

check_h11() {
    title 'Bridged packets meet the packet filter'
    why 'Networks that use a bridge need it; Calico uses none, so this is for what else runs on the host.'
    fix 'If anything here uses a bridge: net.bridge.bridge-nf-call-iptables=1 and -ip6tables=1 in /etc/sysctl.d.'
    for name in net.bridge.bridge-nf-call-iptables net.bridge.bridge-nf-call-ip6tables; do
        if ! sysctl_of "$name"; then
            saw 'br_netfilter is not loaded, and Calico needs none'
            return
        elif [ "$line" = 1 ]; then
            saw "$name = 1"
        else
            doubt "$name = $line"
        fi
    done
}

check_h13_swap() {
    title 'Swap'
    why 'The kubelet does not start while there is swap, unless it is told to.'
    fix 'swapoff -a, and take the swap entries out of /etc/fstab or the systemd swap units.'
    if [ ! -r "$ROOT/proc/swaps" ]; then
        unchecked '/proc/swaps cannot be read'
        return
    fi
    while read -r device _ && [ -n "$device" ]; do
        [ "$device" = Filename ] || doubt "$device"
    done <"$ROOT/proc/swaps"
    [ -n "$found" ] || saw none
}

check_h13_cgroup() {
    title 'Control groups'
    why 'Kubernetes leaves cgroup v1 behind.'
    fix 'Start the kernel with systemd.unified_cgroup_hierarchy=1, or use a distribution with cgroup v2.'
    if [ -e "$ROOT/sys/fs/cgroup/cgroup.controllers" ]; then
        saw 'cgroup v2'
    else
        doubt 'no cgroup v2'
    fi
}

check_h13_identity() {
    title 'Name and identity'
    why 'Name, product_uuid and MAC address must differ between all nodes: compare them, clones share them. The' \
        'name becomes the name of the node, which is a DNS name in lower case.'
    fix 'hostnamectl set-hostname NAME, in lower case letters, digits, - and dots; give a clone a new identity.'
    case $host in
    '' | localhost | localhost.* | *[!a-z0-9.-]* | [.-]* | *[.-]) doubt "hostname \"$host\" is no name of a node" ;;
    *) saw "hostname $host" ;;
    esac
    if line_of /sys/class/dmi/id/product_uuid; then
        saw "product_uuid $line"
    else
        saw 'product_uuid only for root, if any'
    fi
    set +f
    for file in "$ROOT"/sys/class/net/*/device; do # hardware has one
        device=${file%/device}
        device=${device##*/}
        ! line_of "/sys/class/net/$device/address" || saw "MAC of $device $line"
    done
    set -f
}

check_h14() {
    title 'Packet filter of the host'
    why 'One that closes these between the nodes stops the cluster, and one that rewrites its rules stops Calico.'
    fix "Switch firewalld and ufw off, or open between all nodes, for $FAMILY_NAMES: $PORTS."
    active firewalld && doubt 'firewalld runs'
    if active ufw || grep -q -s '^ENABLED=yes' "$ROOT/etc/ufw/ufw.conf"; then
        doubt 'ufw is on'
    fi
    if [ "$(id -u)" != 0 ]; then
        unchecked 'the rules of nftables only for root'
    elif has nft && { [ -d "$ROOT/sys/module/nf_tables" ] || grep -q -s '^nf_tables ' "$ROOT/proc/modules"; }; then
        drops=$(nft list chains </dev/null 2>/dev/null | grep -c 'hook.*policy drop')
        [ "$drops" = 0 ] || doubt "nftables has chains that drop by default: $drops"
    fi
    [ -n "$found" ] || saw 'none found'
}

check_h15() {
    title 'NetworkManager leaves the interfaces of Calico alone'
    why 'It takes their routes and addresses away otherwise.'
    ours=
    for device in $CALICO_DEVICES; do
        ours="$ours${ours:+;}interface-name:${device%0}*"
    done
    fix 'Write to /etc/NetworkManager/conf.d/calico.conf the lines [keyfile] and' \
        "unmanaged-devices=$ours. Switch nm-cloud-setup off."
    if ! active NetworkManager && [ ! -d "$ROOT/run/NetworkManager" ]; then
        saw 'no NetworkManager'
        return
    fi
    set +f
    unmanaged=$(sed -n 's/^ *unmanaged-devices *+*= *//p' "$ROOT/etc/NetworkManager/NetworkManager.conf" \
        "$ROOT"/etc/NetworkManager/conf.d/*.conf "$ROOT"/run/NetworkManager/conf.d/*.conf \
        "$ROOT"/usr/lib/NetworkManager/conf.d/*.conf 2>/dev/null)
    set -f
    for device in $CALICO_DEVICES; do
        left_alone || doubt "it manages $device"
    done
    if active nm-cloud-setup.timer || active nm-cloud-setup.service; then
        doubt 'nm-cloud-setup runs'
    fi
    [ -n "$found" ] || saw "unmanaged: $CALICO_DEVICES"
}

# Whether a pattern of $unmanaged covers $device.
left_alone() {
    IFS=";,$NEWLINE"
    for pattern in $unmanaged; do
        IFS=$BLANKS
        # shellcheck disable=SC2254 # NetworkManager knows the same patterns
        case $device in
        ${pattern#interface-name:}) return 0 ;;
        esac
    done
    IFS=$BLANKS
    return 1
}

check_h16() {
    title 'No route of the host meets the ranges of the cluster'
    why 'Calico and kube-proxy take the ranges for themselves: the network behind that route is lost to host and' \
        'pods.'
    fix 'Choose other podCidrs or serviceCidrs, or move that network (docker0, virbr0, a VPN).'
    for family in $FAMILIES; do
        case $family in
        4) pods=$POD_CIDRS_4 services=$SERVICE_CIDRS_4 ;;
        *) pods=$POD_CIDRS_6 services=$SERVICE_CIDRS_6 ;;
        esac
        check_overlap "$family" pod "$pods"
        check_overlap "$family" service "$services"
    done
    [ -n "$found" ] || saw 'none does'
}

check_h17() {
    title 'No other network of pods is left'
    why 'The container runtime takes the first file of /etc/cni/net.d, and old interfaces keep routes.'
    fix 'Remove what an earlier cluster left in /etc/cni/net.d, delete its interfaces (ip link delete), and' \
        'restart.'
    set +f
    for file in "$ROOT"/etc/cni/net.d/*; do
        [ ! -e "$file" ] || doubt "/etc/cni/net.d/${file##*/}"
    done
    for file in "$ROOT"/sys/class/net/*; do
        case ${file##*/} in
        cni[0-9]* | flannel* | cilium* | weave* | cali* | vxlan.calico | vxlan-v6.calico | kube-ipvs*)
            doubt "interface ${file##*/}"
            ;;
        esac
    done
    set -f
    [ -n "$found" ] || saw 'none found'
}

check_h18() {
    title 'localhost has the IPv6 address ::1'
    why 'Health checks of a host without IPv4 ask localhost.'
    fix 'Add the line "::1 localhost" to /etc/hosts.'
    if [ ! -r "$ROOT/etc/hosts" ]; then
        doubt '/etc/hosts cannot be read'
        return
    fi
    while read -r address names || [ -n "$address" ]; do
        [ "$address" != ::1 ] || for name in $names; do
            [ "$name" != localhost ] || saw "$address $names"
        done
        address='' names=''
    done <"$ROOT/etc/hosts"
    [ -n "$found" ] || doubt 'no line of /etc/hosts says so'
}

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

check_h21() {
    title 'The clock is set over IPv6'
    why 'Certificates and etcd need the right time, and a time server that has IPv4 only is out of reach; so may' \
        'be package mirrors and the metadata service of a cloud.'
    fix 'Name time servers with IPv6 in /etc/systemd/timesyncd.conf or chrony.conf.'
    if has timedatectl && synchronised=$(timedatectl show -p NTPSynchronized --value </dev/null 2>/dev/null); then
        :
    elif [ -e "$ROOT/run/systemd/timesync/synchronized" ]; then
        synchronised=yes
    else
        unchecked 'neither timedatectl nor systemd-timesyncd'
        return
    fi
    if [ "$synchronised" = yes ]; then
        saw synchronised
    else
        doubt "synchronised: $synchronised"
    fi
}

check_h22() {
    title 'Nothing of the cluster goes through a proxy'
    why 'Clients with a proxy ask it for pods and services too, and it does not know them.'
    fix "Set NO_PROXY to also hold $NOT_PROXIED where the proxy is set, and in the shell that runs the installer."
    around=${no_proxy:-},${NO_PROXY:-},
    proxies=
    [ -z "${http_proxy:-}${https_proxy:-}${HTTP_PROXY:-}${HTTPS_PROXY:-}" ] || proxies='the environment'
    set +f
    for file in "$ROOT"/etc/environment "$ROOT"/etc/systemd/system/*.service.d/*.conf; do
        ! grep -q -s -i 'https\{0,1\}_proxy=.' "$file" || proxies="$proxies${proxies:+, }${file#"$ROOT"}"
        around="$around$(sed -n 's/.*[Nn][Oo]_[Pp][Rr][Oo][Xx][Yy]=//p' "$file" 2>/dev/null | tr '\n' , | tr -d "\"'")"
    done
    set -f
    if [ -z "$proxies" ]; then
        saw 'no proxy'
        return
    fi
    saw "a proxy by $proxies"
    IFS=,
    for name in $NOT_PROXIED; do
        case ,$around, in
        *,"$name",*) ;;
        *) doubt "NO_PROXY lacks $name" ;;
        esac
    done
}

run_checks() {
    begin H2
    check_h2
    report
    begin H3
    check_h3
    report
    begin H4
    check_h4
    report
    begin H5
    check_h5
    report
    begin H6
    check_h6
    report
    begin H7
    check_h7
    report
    begin H8
    check_h8
    report
    begin H9
    check_h9
    report
    begin H10
    check_h10
    report
    begin H11
    check_h11
    report
    begin H13-swap
    check_h13_swap
    report
    begin H13-cgroup
    check_h13_cgroup
    report
    begin H13-identity
    check_h13_identity
    report
    begin H14
    check_h14
    report
    begin H15
    check_h15
    report
    begin H16
    check_h16
    report
    begin H17
    check_h17
    report
    begin H18
    check_h18
    report
    begin H19
    check_h19
    report
    begin H20
    check_h20
    report
    begin H21
    check_h21
    report
    begin H22
    check_h22
    report
}

main "$@"
