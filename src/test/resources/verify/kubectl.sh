#!/bin/sh
# Stands in for kubectl and calicoctl. The command line without most options is the name of a file below $FAKE/answers (with % for
# /), which holds what to print: after "!" it goes to stderr and the command fails, "@namespace" is the name of the namespace
# that was created, "@term" ends the script that asks. Without such a file nothing is printed.
printf '%s\n' "${0##*/} $*" >>"$FAKE/calls"
words=${0##*/}
while [ $# -gt 0 ]; do
    case $1 in
    --) [ "${2:-}" != sh ] || shift 4 ;;
    -l)
        [ "${words#* }" != "get ${words##* }" ] || words="$words $1 $2"
        shift
        ;;
    -n | -o | -c | -f) shift ;;
    -A | --*) ;;
    *) words="$words $1" ;;
    esac
    shift
done
name=
while [ "$words" != "${words#*/}" ]; do
    name=$name${words%%/*}%
    words=${words#*/}
done
name=$name$words
case $name in
'kubectl create')
    sed "w $FAKE/manifest" | sed -n 's/^  name: \(calico-smoke-test-.*\)/\1/p' >"$FAKE/namespace"
    ;;
esac
answer=
if [ -f "$FAKE/answers/$name" ]; then
    while IFS= read -r line; do
        answer="$answer${answer:+
}$line"
    done <"$FAKE/answers/$name"
fi
case $answer in
@namespace)
    read -r answer <"$FAKE/namespace"
    printf '%s\n' "$answer"
    ;;
@term)
    read -r script <"$FAKE/pid"
    kill -TERM "$script"
    ;;
!*)
    printf '%s\n' "${answer#!}" >&2
    exit 1
    ;;
'') ;;
*) printf '%s\n' "$answer" ;;
esac
case $name in
'kubectl delete namespaces') rm -f "$FAKE/namespace" ;;
esac
