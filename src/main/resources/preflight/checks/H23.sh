check_h23() {
    title 'Both families on one interface'
    why 'The kubelet takes the addresses of a node from one interface, and both must be listed in --node-ip.'
    fix 'Give one interface an address of each family, and start the kubelet with --node-ip=IPV4,IPV6 (first: the' \
        'family of the first service range).'
    node_addresses 4
    first=$devices
    node_addresses 6
    shared=
    for device in $first; do
        case " $devices " in
        *" $device "*) shared="$shared${shared:+ }$device" ;;
        esac
    done
    if [ -n "$shared" ]; then
        saw "$shared"
    else
        wrong "IPv4 on ${first:-no interface}, IPv6 on ${devices:-none}"
    fi
    for file in /etc/default/kubelet /etc/sysconfig/kubelet; do
        told=$(sed -n 's/^[^#]*--node-ip[= ]\([^ "]*\).*/\1/p' "$ROOT$file" 2>/dev/null)
        case $told in
        '') ;;
        *.*,*:* | *:*,*.*) saw "$file has --node-ip=$told" ;;
        *) wrong "$file has --node-ip=$told" ;;
        esac
    done
}
