# compare WANTED PRESENT: both hold lines of NAME=VALUE; NAME?=VALUE is also well where the name is absent or empty.
compare() {
    while IFS= read -r wanted; do
        name=${wanted%%=*} value=${wanted#*=}
        case $NEWLINE$2$NEWLINE in
        *"$NEWLINE${name%\?}=$value$NEWLINE"*) continue ;;
        esac
        here=$(printf '%s\n' "$2" | sed -n "s/^${name%\?}=//p")
        case $name,$here in
        *\?,) continue ;;
        esac
        [ "$here" = "$value" ] || wrong "${name%\?} is ${here:-not set} instead of ${value:-not set}"
    done <<END
$1
END
}
