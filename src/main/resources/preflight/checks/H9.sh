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
