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
