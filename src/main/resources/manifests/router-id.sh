node="${NODENAME:-$CALICO_K8S_NODE_REF}"
id_file="/etc/calico/router-ids/$node"
if [ -f "$id_file" ] && [ -s "$id_file" ]; then
    CALICO_ROUTER_ID="$(cat "$id_file")"
else
    echo "No router ID for node $node in ConfigMap calico-router-ids: using a hash of its name" >&2
    CALICO_ROUTER_ID=hash
fi
export CALICO_ROUTER_ID
exec start_runit
