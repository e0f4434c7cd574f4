set -uf
LC_ALL=C
PATH=$PATH:/usr/sbin:/sbin # where ip is for those who are not root
export LC_ALL PATH
ROOT=${PREFLIGHT_ROOT:-} # stands before every path that is read, for tests
BLANKS=$IFS
NEWLINE='
'

usage() {
    printf '%s\n' \
        "usage: sh ${0##*/} [--json] [--online] [--peer ADDRESS]..." \
        '  --json          one JSON object instead of lines' \
        '  --online        also the checks that open connections' \
        '  --peer ADDRESS  ping this other node; as often as there are nodes' \
        'Exit status: 0 all is well, warnings allowed; 1 a check failed; 2 wrong usage, or it cannot run here.'
}

stop() {
    printf '%s\n' "${0##*/}: $1" >&2
    exit 2
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

finish() {
    result=ok
    [ "$warned" -eq 0 ] || result=warn
    [ "$failed" -eq 0 ] || result=fail
    if [ -n "$as_json" ]; then
        json "$host"
        printf '%s\n' "{\"script\":\"preflight.sh\",\"answers\":\"$ANSWERS\",\"host\":$json,\"result\":\"$result\"," \
            "\"checks\":[$NEWLINE$checks]}"
    else
        printf '%s\n' "$host: $failed failed, $warned to look at, $skipped not checked, $passed well"
    fi
    [ "$failed" -eq 0 ] || exit 1
    exit 0
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

has() {
    command -v "$1" >/dev/null 2>&1
}

active() {
    has systemctl && systemctl is-active --quiet "$1" </dev/null >/dev/null 2>&1
}

main() {
    as_json='' online='' peers='' checks='' passed=0 warned=0 skipped=0 failed=0
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
    finish
}
