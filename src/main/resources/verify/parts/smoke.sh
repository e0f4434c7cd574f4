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
