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
