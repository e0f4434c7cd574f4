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
