check_h18() {
    title 'localhost has the IPv6 address ::1'
    why 'Health checks of a host without IPv4 ask localhost.'
    fix 'Add the line "::1 localhost" to /etc/hosts.'
    if [ ! -r "$ROOT/etc/hosts" ]; then
        doubt '/etc/hosts cannot be read'
        return
    fi
    while read -r address names || [ -n "$address" ]; do
        [ "$address" != ::1 ] || for name in $names; do
            [ "$name" != localhost ] || saw "$address $names"
        done
        address='' names=''
    done <"$ROOT/etc/hosts"
    [ -n "$found" ] || doubt 'no line of /etc/hosts says so'
}
