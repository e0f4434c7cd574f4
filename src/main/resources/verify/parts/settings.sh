# compare WANTED PRESENT: both hold lines of NAME=VALUE; NAME?=VALUE is also well where the name is absent or empty.
compare() {
    while IFS= read -r wanted; do
        name=${wanted%%=*} value=${wanted#*=}
        here=$(printf '%s\n' "$2" | sed -n "s/^${name%\?}=//p")
        [ "$here" != "$value" ] || continue
        case $name,$here in
        *\?,) ;;
        *) wrong "${name%\?} is ${here:-not set} instead of ${value:-not set}" ;;
        esac
    done <<END
$1
END
}
