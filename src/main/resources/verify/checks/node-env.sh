check_node_env() {
    title 'calico-node has the planned environment'
    why 'What the manifest sets may have been changed since, or never been applied.'
    fix 'Apply the manifest once more.'
    ask_daemonset || return
    compare "$NODE_ENV" "$(of env)"
    [ "$result" != ok ] || saw 'as planned'
}
