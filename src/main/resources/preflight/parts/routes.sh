# check_default_route FAMILY
check_default_route() {
    routes=$(ip "-$1" route show default </dev/null 2>/dev/null)
    case $NEWLINE$routes in
    *"${NEWLINE}default "*) saw "$(printf '%s' "${routes%%"$NEWLINE"*}" | sed 's/ *$//')" ;;
    *) wrong none ;;
    esac
}
