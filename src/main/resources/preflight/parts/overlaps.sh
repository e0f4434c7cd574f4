# check_overlap FAMILY USE RANGES: no route of the host lies inside the ranges, and none but the default route around them.
check_overlap() {
    IFS=,
    for range in $3; do
        seen=$NEWLINE
        for side in root match; do
            IFS=$NEWLINE
            for route in $(ip "-$1" route show "$side" "$range" </dev/null 2>/dev/null); do
                meet "$2"
            done
        done
    done
    IFS=$BLANKS
}

meet() {
    case $route in
    default\ * | *\ default\ *) return ;;
    esac
    case $seen in
    *"$NEWLINE$route$NEWLINE"*) ;; # from the other side
    *) wrong "$1 range $range meets the route ${route% }" ;;
    esac
    seen=$seen$route$NEWLINE
}
