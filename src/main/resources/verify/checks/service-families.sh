check_service_families() {
    title 'Services have the planned families'
    why 'A Service answers only in its own families, and the first family of the service range is the default of all.'
    fix 'Set the same service ranges, in the same order, for kube-apiserver and kube-controller-manager; the families of a' \
        'Service that is there already do not follow: set its ipFamilyPolicy, or make it anew.'
    fields='{range .items[*]}{.metadata.namespace}/{.metadata.name}|{.spec.ipFamilies[*]}|{.spec.clusterIPs[*]}{"\n"}{end}'
    ask services -A -o "jsonpath=$fields" || return
    count=0 both=0
    while IFS='|' read -r service order addresses; do
        [ -n "$order" ] || continue # an ExternalName has none
        count=$((count + 1))
        case $order in
        *' '*) both=$((both + 1)) ;;
        esac
        case $service in
        default/kubernetes | kube-system/kube-dns) saw "$service $order $addresses" ;;
        esac
        case $service,$order in
        default/kubernetes,"IPv$PRIMARY"*) ;;
        default/kubernetes,*) [ -z "$PRIMARY" ] || wrong "IPv$PRIMARY is to be the first family" ;;
        esac
        for family in $order; do
            case " $FAMILIES " in
            *" ${family#IPv} "*) ;;
            *) wrong "$service has $family" ;;
            esac
        done
    done <<END
$answer
END
    saw "$count Services, $both of two families"
}
