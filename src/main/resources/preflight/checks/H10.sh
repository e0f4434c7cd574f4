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
