#!/bin/sh
# Verification: has the cluster become what the answers describe?
# IPv4 and IPv6 with Calico v3.32.1, Kubernetes 1.36.
# Answers 328ccd5c54e8: schema=1&ipFamily=dual&podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56&serviceCidrs=10.96.0.0/16,fd5a:3c1e:7b20:ff00::/112&calico=v3.32.1&encapsulation6=vxlan
#
# Run it where kubectl works, once Calico is installed and its pods have started:
#   sh calico-dual-v3.32.1-verify.sh
#   sh calico-dual-v3.32.1-verify.sh --smoke-test --json
# It only reads, through kubectl get and, in the pods of calico-node, kubectl exec. With --smoke-test it also makes a
# namespace with two pods and a Service in it, lets them talk in each family, and deletes it. --help tells the rest.

ANSWERS='328ccd5c54e8'
RELEASE='v3.32.1'
NAMESPACE='kube-system'
FAMILIES='4 6'
PRIMARY='4'
NODE_ENV='IP6=autodetect
FELIX_IPV6SUPPORT=true
IP=autodetect
IP_AUTODETECTION_METHOD?=first-found
IP6_AUTODETECTION_METHOD?=first-found
CALICO_ROUTER_ID?=
NO_DEFAULT_POOLS?=false
CALICO_IPV4POOL_CIDR?=10.244.0.0/16
CALICO_IPV6POOL_CIDR?=fd5a:3c1e:7b20::/56
CALICO_IPV4POOL_IPIP=Always
CALICO_IPV4POOL_VXLAN?=Never
CALICO_IPV6POOL_VXLAN=Always
CALICO_IPV4POOL_NAT_OUTGOING?=true
CALICO_IPV4POOL_BLOCK_SIZE?=26
CALICO_IPV6POOL_NAT_OUTGOING=true
CALICO_IPV6POOL_BLOCK_SIZE?=122
FELIX_VXLANMTUV6?=0
FELIX_WIREGUARDMTUV6?=0'
CONFIG='veth_mtu?=0
assign_ipv4="true"
assign_ipv6="true"'
POOL_RESOURCE='ippools.crd.projectcalico.org'
POOL_4='10.244.0.0/16|Always|Never|true|26'
POOL_6='fd5a:3c1e:7b20::/56|Never|Always|true|122'
BIRD_CONFIG='bird6.cfg'
ROUTER_IDS=''
SERVICE_CIDRS='10.96.0.0/16 fd5a:3c1e:7b20:ff00::/112'
SMOKE_IMAGE='docker.io/library/busybox:1.36'
SMOKE_LABEL='calico-ip-wizard/smoke-test'
SMOKE_POLICY='RequireDualStack'

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

usage() {
    printf '%s\n' \
        "usage: sh ${0##*/} [--json] [--context NAME] [--kubeconfig FILE] [--smoke-test] [--image IMAGE]" \
        '  --json             one JSON object instead of lines' \
        '  --context NAME     handed to kubectl' \
        '  --kubeconfig FILE  handed to kubectl' \
        '  --smoke-test       also run two pods and a Service in a namespace of its own, which is deleted again' \
        "  --image IMAGE      what these pods run, with sh, wget and httpd in it; $SMOKE_IMAGE if not given," \
        '                     so name the same image of a mirror where the nodes do not reach that registry' \
        'The variable KUBECTL holds another command than kubectl, such as KUBECTL="microk8s kubectl".' \
        'calicoctl, which an etcd datastore needs, takes ETCD_KEY_FILE, ETCD_CERT_FILE and ETCD_CA_CERT_FILE.' \
        'Exit status: 0 all is well, warnings allowed; 1 a check failed; 2 wrong usage, or it cannot run here.'
}

kube() {
    # shellcheck disable=SC2086 # KUBECTL may be two words
    ${KUBECTL:-kubectl} ${context:+"--context=$context"} ${kubeconfig:+"--kubeconfig=$kubeconfig"} "$@"
}

# ask WORD...: what kubectl get prints, in $answer; where it fails, the check says so.
ask() {
    if answer=$(kube get --request-timeout=20s "$@" 2>/dev/null </dev/null); then
        return 0
    fi
    answer=$(kube get --request-timeout=20s "$@" 2>&1 >/dev/null </dev/null)
    unchecked "kubectl get $1: ${answer##*"$NEWLINE"}"
    return 1
}

# ask_nodes: of each node its name, Calico's IPv4 and IPv6 address, Kubernetes' addresses and its pod ranges.
ask_nodes() {
    fields='{range .items[*]}{.metadata.name}|{.metadata.annotations.projectcalico\.org/IPv4Address}|'
    fields="$fields"'{.metadata.annotations.projectcalico\.org/IPv6Address}|'
    fields="$fields"'{.status.addresses[?(@.type=="InternalIP")].address}|{.spec.podCIDRs[*]}{"\n"}{end}'
    ask nodes -l kubernetes.io/os=linux -o "jsonpath=$fields"
}

# ask_daemonset: the DaemonSet's state, images and variables, each line with a word in front.
ask_daemonset() {
    fields='state|{.metadata.generation}|{.status.observedGeneration}|{.status.desiredNumberScheduled}|'
    fields="$fields"'{.status.updatedNumberScheduled}|{.status.numberReady}{"\n"}'
    fields="$fields"'{range .spec.template.spec.initContainers[*]}image|{.image}{"\n"}{end}'
    fields="$fields"'{range .spec.template.spec.containers[*]}image|{.image}{"\n"}{end}'
    fields="$fields"'{range .spec.template.spec.containers[?(@.name=="calico-node")].env[*]}env|{.name}={.value}{"\n"}{end}'
    ask daemonset calico-node -n "$NAMESPACE" --ignore-not-found -o "jsonpath=$fields" || return 1
    [ -n "$answer" ] && return 0
    wrong "no DaemonSet calico-node in $NAMESPACE"
    return 1
}

# of WORD: the rest of the lines of $answer that begin with it.
of() {
    printf '%s\n' "$answer" | sed -n "s/^$1|//p"
}

# families_of ADDRESSES: their families in $families, as in $FAMILIES.
families_of() {
    families=
    case " $1 " in
    *.*) families=4 ;;
    esac
    case " $1 " in
    *:*) families="$families${families:+ }6" ;;
    esac
}

# named FAMILIES: their names in $names.
named() {
    case $1 in
    '4 6') names='IPv4 and IPv6' ;;
    4) names=IPv4 ;;
    6) names=IPv6 ;;
    *) names='no address' ;;
    esac
}

main() {
    context='' kubeconfig='' smoke_test=''
    while [ $# -gt 0 ]; do
        case $1 in
        --context | --kubeconfig | --image)
            [ -n "${2:-}" ] || stop "$1 lacks a value"
            case $1 in
            --context) context=$2 ;;
            --kubeconfig) kubeconfig=$2 ;;
            --image) SMOKE_IMAGE=$2 ;;
            esac
            shift
            ;;
        --json) as_json=1 ;;
        --smoke-test) smoke_test=1 ;;
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
    case $SMOKE_IMAGE in
    *[!0-9A-Za-z./:@_-]*) stop '--image takes the name of an image' ;;
    esac
    command=${KUBECTL:-kubectl}
    has "${command%% *}" || stop "no command ${command%% *}"
    begin nodes
    ask nodes -l kubernetes.io/os=linux -o name || stop "${found#not checked: }"
    [ -n "$answer" ] || stop 'the cluster has no Linux nodes'
    installation=$(kube get --request-timeout=20s installations.operator.tigera.io -o name 2>/dev/null </dev/null)
    [ -z "$installation" ] || stop 'Calico was installed by its operator; this script compares with the manifest'
    node_count=$(printf '%s\n' "$answer" | grep -c .)
    visible "$(kube config view --minify -o 'jsonpath={.clusters[0].cluster.server}' 2>/dev/null </dev/null)"
    cluster=${plain:-cluster}
    run_checks
    if [ -n "$smoke_test" ]; then
        smoke
    else
        begin smoke-test
        title 'Pods and a Service reach each other'
        why 'What is configured well may still not work.'
        fix 'Run this script with --smoke-test.'
        unchecked '--smoke-test asks for it'
        report
    fi
    finish verify.sh cluster "$cluster"
}

# compare WANTED PRESENT: both hold lines of NAME=VALUE; NAME?=VALUE is also well where the name is absent or empty.
compare() {
    while IFS= read -r wanted; do
        name=${wanted%%=*} value=${wanted#*=}
        case $NEWLINE$2$NEWLINE in
        *"$NEWLINE${name%\?}=$value$NEWLINE"*) continue ;;
        esac
        here=$(printf '%s\n' "$2" | sed -n "s/^${name%\?}=//p")
        case $name,$here in
        *\?,) continue ;;
        esac
        [ "$here" = "$value" ] || wrong "${name%\?} is ${here:-not set} instead of ${value:-not set}"
    done <<END
$1
END
}

# check_deployment NAME WANTED: whether so many pods of it are there.
check_deployment() {
    fields='{.spec.replicas}|{.status.updatedReplicas}|{.status.availableReplicas}'
    ask deployment "$1" -n "$NAMESPACE" --ignore-not-found -o "jsonpath=$fields" || return
    if [ -z "$answer" ]; then
        wrong "no Deployment $1 in $NAMESPACE"
        return
    fi
    IFS='|' read -r replicas updated available <<END
$answer
END
    saw "${available:-0} of ${replicas:-1} available"
    [ "${available:-0}" -ge "$2" ] || wrong "$2 are planned"
    [ "${updated:-0}" -ge "${replicas:-1}" ] || doubt 'it is still being rolled out'
}

# ask_pools: of each pool its name, CIDR, ipipMode, vxlanMode, natOutgoing, blockSize and whether it is disabled.
ask_pools() {
    fields='{range .items[*]}{.metadata.name}|{.spec.cidr}|{.spec.ipipMode}|{.spec.vxlanMode}|{.spec.natOutgoing}|'
    ask "$POOL_RESOURCE" -o "jsonpath=$fields"'{.spec.blockSize}|{.spec.disabled}{"\n"}{end}'
}

# ask_addresses: of each node its name and the IPv4 and IPv6 address by which Calico knows it.
ask_addresses() {
    ask_nodes
}

# check_pool FAMILY PLANNED: the pool as CIDR|IPIP|VXLAN|NAT|BLOCKSIZE, where CIDR is empty if it is left to the cluster.
check_pool() {
    title "IPv$1 pool"
    why 'Pods get their addresses and routes by the pool, and calico-node does not change one that is there.'
    fix 'Change the pool with kubectl edit, or replace it: https://docs.tigera.io/calico/latest/networking/ipam/migrate-pools'
    ask_pools || return
    IFS='|' read -r range ipip vxlan nat size <<END
$2
END
    seen=
    while IFS='|' read -r pool cidr pool_ipip pool_vxlan pool_nat pool_size disabled; do
        families_of "$cidr"
        [ "$families" = "$1" ] || continue
        case $range,$pool in
        "$cidr",* | ,default-ipv"$1"-ippool) ;;
        *)
            doubt "also a pool $pool with $cidr"
            continue
            ;;
        esac
        seen=1
        saw "$pool $cidr"
        same ipipMode "$ipip" "${pool_ipip:-Never}"
        same vxlanMode "$vxlan" "${pool_vxlan:-Never}"
        same natOutgoing "$nat" "${pool_nat:-false}"
        same blockSize "$size" "$pool_size"
        [ "${disabled:-false}" = false ] || wrong "$pool is disabled"
    done <<END
$answer
END
    [ -n "$seen" ] || wrong "no pool ${range:-default-ipv$1-ippool}"
}

# same FIELD WANTED PRESENT
same() {
    if [ "$2" = "$3" ]; then
        saw "$1 $3"
    else
        wrong "$1 $3 instead of $2"
    fi
}

# check_node_address FAMILY
check_node_address() {
    title "Calico knows an IPv$1 address of each node"
    why 'Routes, tunnels and BGP use it.'
    fix "Look at the logs of calico-node on that node, and at the setting $2."
    ask_addresses || return
    while IFS='|' read -r node ipv4 ipv6 rest; do
        if [ "$1" = 4 ]; then
            address=$ipv4
        else
            address=$ipv6
        fi
        case $address in
        '') wrong "${node:-every node} has none" ;;
        169.254.* | [Ff][Ee]80:*) wrong "$node has the link-local $address" ;;
        *) saw "$node $address" ;;
        esac
    done <<END
$answer
END
}

# ask_calico_pods: of each running calico-node its name and its node.
ask_calico_pods() {
    fields='{range .items[*]}{.metadata.name}|{.spec.nodeName}{"\n"}{end}'
    ask pods -n "$NAMESPACE" -l k8s-app=calico-node --field-selector=status.phase=Running -o "jsonpath=$fields" || return 1
    [ -n "$answer" ] && return 0
    wrong 'no calico-node runs'
    return 1
}

# within POD COMMAND...: what a command in a calico-node prints.
within() {
    pod=$1
    shift
    kube exec -n "$NAMESPACE" "$pod" -c calico-node -- "$@" </dev/null
}

# smoke: run_smoke_test in a namespace of its own, which goes away whatever happens.
smoke() {
    namespace=calico-smoke-test-$(date +%s)-$$
    trap forget EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    run_smoke_test
    begin smoke-clean-up
    title 'What the smoke test made is deleted'
    why 'It is of no use to anybody.'
    fix "kubectl delete namespace $namespace"
    forgotten || wrong "namespace $namespace is still there"
    [ -n "$found" ] || saw "namespace $namespace"
    report
    trap - EXIT HUP INT TERM
}

# The label makes sure that no namespace of somebody else's is deleted.
forgotten() {
    kube delete namespaces -l "$SMOKE_LABEL=$namespace" --wait=false </dev/null >/dev/null 2>&1
}

# shellcheck disable=SC2317 # trap calls it
forget() {
    trap '' HUP INT TERM
    forgotten || printf '%s\n' "${0##*/}: namespace $namespace is still there: kubectl delete namespace $namespace" >&2
}

smoke_manifest() {
    cat <<END
apiVersion: v1
kind: Namespace
metadata:
  name: $namespace
  labels:
    $SMOKE_LABEL: $namespace
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: smoke-test
  namespace: $namespace
automountServiceAccountToken: false
---
apiVersion: v1
kind: Service
metadata:
  name: server
  namespace: $namespace
spec:
  ipFamilyPolicy: $SMOKE_POLICY
  selector:
    app: server
  ports:
    - port: 8080
---
END
    smoke_pod server "echo $namespace > /tmp/index.html && exec httpd -f -p 8080 -h /tmp"
    echo ---
    smoke_pod client 'exec sleep 3600'
}

# smoke_pod NAME COMMAND: the two stand on different nodes where there are several.
smoke_pod() {
    cat <<END
apiVersion: v1
kind: Pod
metadata:
  name: $1
  namespace: $namespace
  labels:
    app: $1
    $SMOKE_LABEL: $namespace
spec:
  serviceAccountName: smoke-test
  automountServiceAccountToken: false
  terminationGracePeriodSeconds: 1
  nodeSelector:
    kubernetes.io/os: linux
  tolerations:
    - key: node-role.kubernetes.io/control-plane
      operator: Exists
  affinity:
    podAntiAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
        - weight: 100
          podAffinityTerm:
            topologyKey: kubernetes.io/hostname
            labelSelector:
              matchLabels:
                $SMOKE_LABEL: $namespace
  securityContext:
    runAsNonRoot: true
    runAsUser: 65534
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: $1
      image: $SMOKE_IMAGE
      command: [sh, -c, "$2"]
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop: [ALL]
END
}

# reach ADDRESS: whether the client gets the server's page from there, sooner or later.
reach() {
    case $1 in
    *:*) url="http://[$1]:8080/" ;;
    *) url=http://$1:8080/ ;;
    esac
    # shellcheck disable=SC2016 # the client's shell is to expand it
    page=$(kube exec -n "$namespace" client -- sh -c \
        'for try in 1 2 3 4 5; do wget -q -T 5 -O - "$1" && exit; sleep 2; done; exit 1' sh "$url" 2>&1 </dev/null)
    if [ "$page" = "$namespace" ]; then
        saw "$url"
    else
        wrong "$url: ${page%%"$NEWLINE"*}"
    fi
}

# reach_all FAMILY ADDRESSES: those of the family.
reach_all() {
    if [ -z "$2" ]; then
        unchecked 'the pods are not there'
        return
    fi
    reached=
    for target in $2; do
        families_of "$target"
        [ "$families" = "$1" ] || continue
        reached=1
        reach "$target"
    done
    [ -n "$reached" ] || wrong "no IPv$1 address among $2"
}

# check_smoke_pod_of FAMILY
check_smoke_pod_of() {
    title "A pod reaches another by IPv$1"
    why 'Without it the routes or tunnels between nodes are missing, or a firewall is in between.'
    fix "Compare ip -$1 route on both nodes, and let the packets of the planned encapsulation pass between nodes."
    reach_all "$1" "$server_addresses"
}

# check_smoke_service_of FAMILY
check_smoke_service_of() {
    title "A pod reaches a Service by IPv$1"
    why 'kube-proxy, or what takes its place, forwards each family on its own.'
    fix 'Look at the logs of kube-proxy, and give it the pod ranges of both families as clusterCIDR.'
    reach_all "$1" "$service_addresses"
}

check_calico_node() {
    title 'calico-node is ready on every node'
    why 'A node without it has no pod network.'
    fix "Look at kubectl -n $NAMESPACE get pods -l k8s-app=calico-node -o wide, and at the logs of those that are not ready."
    ask_daemonset || return
    IFS='|' read -r generation observed desired updated ready <<END
$(of state)
END
    saw "${ready:-0} of ${desired:-0} ready, $node_count nodes"
    [ "${ready:-0}" -ge "$node_count" ] || wrong 'not on every node'
    [ "${ready:-0}" -ge "${desired:-0}" ] || wrong 'some are not ready'
    if [ "$generation" != "$observed" ] || [ "${updated:-0}" -lt "${desired:-0}" ]; then
        doubt 'it is still being rolled out'
    fi
}

check_image_release() {
    title "Calico runs as $RELEASE"
    why 'Settings mean different things in different releases, and parts of different releases are not tested together.'
    fix 'Apply the manifest once more, and keep mirrors of the images in step with it.'
    ask_daemonset || return
    images=$(of image)
    fields='{range .items[*].spec.template.spec.containers[*]}{.image}{"\n"}{end}'
    ask deployments -n "$NAMESPACE" -l 'k8s-app in (calico-kube-controllers,calico-typha)' -o "jsonpath=$fields" || return
    for image in $images $answer; do
        tagged=${image%%@*}
        case ${tagged##*/} in
        *:"$RELEASE") saw "${tagged##*/}" ;;
        *:*) wrong "$tagged instead of $RELEASE" ;;
        *) doubt "$image has no tag" ;;
        esac
    done
}

check_node_env() {
    title 'calico-node has the planned environment'
    why 'What the manifest sets may have been changed since, or never been applied.'
    fix 'Apply the manifest once more.'
    ask_daemonset || return
    compare "$NODE_ENV" "$(of env)"
    [ "$result" != ok ] || saw 'as planned'
}

check_calico_config() {
    title 'The ConfigMap calico-config is as planned'
    why 'It decides which families pods get addresses of, and what distributes routes.'
    fix "Apply the manifest once more, then: kubectl -n $NAMESPACE rollout restart daemonset/calico-node. The values of" \
        'assign_ipv4 and assign_ipv6 stand in quotation marks.'
    # shellcheck disable=SC2016 # the template's own variables
    fields='{{range $name, $value := .data}}{{$name}}={{$value}}{{"\n"}}{{end}}'
    ask configmap calico-config -n "$NAMESPACE" --ignore-not-found -o "go-template=$fields" || return
    if [ -z "$answer" ]; then
        wrong "no ConfigMap calico-config in $NAMESPACE"
        return
    fi
    assigned=$(printf '%s\n' "$answer" | tr ',{}' '\n' | sed -n 's/^.*"\(assign_ipv[46]\)" *: *\([^ ]*\) *$/\1=\2/p')
    compare "$CONFIG" "$answer$NEWLINE$assigned"
    [ "$result" != ok ] || saw 'as planned'
}

check_kube_controllers() {
    title 'calico-kube-controllers is available'
    why 'It gives back the addresses of pods and nodes that are gone.'
    fix "Look at kubectl -n $NAMESPACE describe deployment calico-kube-controllers."
    check_deployment calico-kube-controllers 1
}

check_pool_ipv4() {
    check_pool 4 "$POOL_4"
}

check_pool_ipv6() {
    check_pool 6 "$POOL_6"
}

check_node_address_ipv4() {
    check_node_address 4 IP_AUTODETECTION_METHOD
}

check_node_address_ipv6() {
    check_node_address 6 IP6_AUTODETECTION_METHOD
}

check_node_families() {
    named "$FAMILIES"
    title "Kubernetes knows $names of each node"
    why 'Pods in the host network and NodePorts have only the families of the addresses that the kubelet reports.'
    fix 'Give the kubelet an address of each family in --node-ip, and restart it.'
    ask_nodes || return
    while IFS='|' read -r node ipv4 ipv6 addresses rest; do
        families_of "$addresses"
        case " $families " in
        *" $FAMILIES "*) saw "$node ${addresses:-none}" ;;
        *)
            case $FAMILIES in
            *' '*) doubt "$node only ${addresses:-none}" ;;
            *) wrong "$node ${addresses:-none}" ;;
            esac
            ;;
        esac
    done <<END
$answer
END
}

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

check_pod_families() {
    named "$FAMILIES"
    title "Pods have $names"
    why 'A pod keeps the addresses that it was born with, and single-stack pods do not reach the other family.'
    fix 'Delete pods that are older than the change, so that they are made anew; else look at the logs of calico-node.'
    fields='{range .items[*]}{.metadata.name}|{.status.phase}|{.spec.hostNetwork}|{.status.podIPs[*].ip}{"\n"}{end}'
    ask pods -n kube-system -o "jsonpath=$fields" || return
    well=0
    while IFS='|' read -r pod phase host addresses; do
        [ "$phase,$host" = Running, ] || [ "$phase,$host" = Running,false ] || continue
        families_of "$addresses"
        if [ "$families" = "$FAMILIES" ]; then
            well=$((well + 1))
        else
            wrong "$pod has ${addresses:-no address}"
        fi
    done <<END
$answer
END
    saw "$well pods in kube-system as planned"
    [ "$well" -gt 0 ] || [ "$result" != ok ] || unchecked 'no pod outside the host network runs there'
}

check_service_families() {
    title 'Services have the planned families'
    why 'A Service answers only in its own families, and the first family of the service range is the default of all.'
    fix 'Set the same service ranges, in the same order, for kube-apiserver and kube-controller-manager; the families of a' \
        'Service that is there already do not follow: set its ipFamilyPolicy, or make it anew.'
    fields='{range .items[*]}{.metadata.namespace}/{.metadata.name}|{.spec.ipFamilies[*]}|{.spec.clusterIPs[*]}{"\n"}{end}'
    ask services -A -o "jsonpath=$fields" || return
    count=0 both=0
    while IFS='|' read -r service order addresses; do
        [ -n "$order" ] || continue # an ExternalName has none
        count=$((count + 1))
        case $order in
        *' '*) both=$((both + 1)) ;;
        esac
        case $service in
        default/kubernetes | kube-system/kube-dns) saw "$service $order $addresses" ;;
        esac
        case $service,$order in
        default/kubernetes,"IPv$PRIMARY"*) ;;
        default/kubernetes,*) [ -z "$PRIMARY" ] || wrong "IPv$PRIMARY is to be the first family" ;;
        esac
        for family in $order; do
            case " $FAMILIES " in
            *" ${family#IPv} "*) ;;
            *) wrong "$service has $family" ;;
            esac
        done
    done <<END
$answer
END
    saw "$count Services, $both of two families"
}

check_service_ranges() {
    title 'The service ranges are the planned ones'
    why 'Other ranges than those that were planned may overlap with pods or nodes.'
    fix 'Set --service-cluster-ip-range of kube-apiserver as planned; ranges in use are replaced step by step.'
    ask servicecidrs kubernetes --ignore-not-found -o 'jsonpath={.spec.cidrs[*]}' || return
    if [ "$answer" = "$SERVICE_CIDRS" ]; then
        saw "$answer"
    else
        wrong "${answer:-none} instead of $SERVICE_CIDRS"
    fi
}

check_node_ranges() {
    title 'Pod ranges that Kubernetes gave to nodes'
    why 'Calico IPAM does not use them, but where the cluster runs out of them new nodes do not become ready.'
    fix 'Check --cluster-cidr and the node masks of kube-controller-manager.'
    ask_nodes || return
    while IFS='|' read -r node ipv4 ipv6 addresses ranges; do
        saw "$node ${ranges:-none}"
    done <<END
$answer
END
    ask events -A --field-selector=reason=CIDRNotAvailable -o name || return
    [ -z "$answer" ] || doubt 'events say CIDRNotAvailable'
}

check_smoke_pods() {
    named "$FAMILIES"
    title "New pods start and get $names"
    why 'All that follows needs them.'
    fix 'Look at the events of a pod that does not start, and at the logs of calico-node on its node.'
    server_addresses='' service_addresses=''
    if ! answer=$(smoke_manifest | kube create -f - 2>&1 >/dev/null); then
        wrong "kubectl create: ${answer%%"$NEWLINE"*}"
        return
    fi
    ready=1
    if ! kube wait -n "$namespace" --for=condition=Ready pod/server pod/client --timeout=120s </dev/null >/dev/null 2>&1; then
        wrong 'not ready after two minutes'
        ready=
    fi
    fields='{range .items[*]}{.metadata.name}|{.spec.nodeName}|{.status.podIPs[*].ip}|'
    fields="$fields"'{.status.containerStatuses[*].state.waiting.message}{"\n"}{end}'
    ask pods server client -n "$namespace" -o "jsonpath=$fields" || return
    place=-
    while IFS='|' read -r pod node addresses trouble; do
        saw "$pod on ${node:-no node}: ${addresses:-no address}${trouble:+ ($trouble)}"
        families_of "$addresses"
        [ "$families" = "$FAMILIES" ] || wrong "$names is planned for $pod"
        if [ "$node" = "$place" ] && [ "$node_count" -gt 1 ]; then
            doubt 'both on one node, so nothing between nodes is tested'
        fi
        place=$node
        [ "$pod$ready" != server1 ] || server_addresses=$addresses
    done <<END
$answer
END
}

check_smoke_pod_ipv4() {
    check_smoke_pod_of 4
}

check_smoke_pod_ipv6() {
    check_smoke_pod_of 6
}

check_smoke_service() {
    named "$FAMILIES"
    title "A new Service gets $names"
    why 'All clients of a family need a Service address of it.'
    fix 'Set the service ranges of each family for kube-apiserver.'
    if [ -z "$server_addresses" ]; then
        unchecked 'the pods are not there'
        return
    fi
    ask service server -n "$namespace" -o 'jsonpath={.spec.clusterIPs[*]}' || return
    service_addresses=$answer
    saw "$answer"
    families_of "$answer"
    [ "$families" = "$FAMILIES" ] || wrong "$names is planned"
}

check_smoke_service_ipv4() {
    check_smoke_service_of 4
}

check_smoke_service_ipv6() {
    check_smoke_service_of 6
}

check_smoke_dns() {
    title 'A pod finds the Service by its name'
    why 'Pods find each other through the cluster DNS.'
    fix 'Look at the pods and logs of CoreDNS, and at the families of its Service.'
    if [ -z "$service_addresses" ]; then
        unchecked 'the Service is not there'
        return
    fi
    reach server
}

run_checks() {
    begin calico-node
    check_calico_node
    report
    begin image-release
    check_image_release
    report
    begin node-env
    check_node_env
    report
    begin calico-config
    check_calico_config
    report
    begin kube-controllers
    check_kube_controllers
    report
    begin pool-ipv4
    check_pool_ipv4
    report
    begin pool-ipv6
    check_pool_ipv6
    report
    begin node-address-ipv4
    check_node_address_ipv4
    report
    begin node-address-ipv6
    check_node_address_ipv6
    report
    begin node-families
    check_node_families
    report
    begin bird6
    check_bird6
    report
    begin router-ids
    check_router_ids
    report
    begin pod-families
    check_pod_families
    report
    begin service-families
    check_service_families
    report
    begin service-ranges
    check_service_ranges
    report
    begin node-ranges
    check_node_ranges
    report
}

run_smoke_test() {
    begin smoke-pods
    check_smoke_pods
    report
    begin smoke-pod-ipv4
    check_smoke_pod_ipv4
    report
    begin smoke-pod-ipv6
    check_smoke_pod_ipv6
    report
    begin smoke-service
    check_smoke_service
    report
    begin smoke-service-ipv4
    check_smoke_service_ipv4
    report
    begin smoke-service-ipv6
    check_smoke_service_ipv6
    report
    begin smoke-dns
    check_smoke_dns
    report
}

main "$@"
