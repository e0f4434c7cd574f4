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
