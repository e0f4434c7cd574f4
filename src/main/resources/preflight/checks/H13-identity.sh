check_h13_identity() {
    title 'Name and identity'
    why 'Name, product_uuid and MAC address must differ between all nodes: compare them, clones share them. The' \
        'name becomes the name of the node, which is a DNS name in lower case.'
    fix 'hostnamectl set-hostname NAME, in lower case letters, digits, - and dots; give a clone a new identity.'
    case $host in
    '' | localhost | localhost.* | *[!a-z0-9.-]* | [.-]* | *[.-]) doubt "hostname \"$host\" is no name of a node" ;;
    *) saw "hostname $host" ;;
    esac
    if line_of /sys/class/dmi/id/product_uuid; then
        saw "product_uuid $line"
    else
        saw 'product_uuid only for root, if any'
    fi
    set +f
    for file in "$ROOT"/sys/class/net/*/device; do # hardware has one
        device=${file%/device}
        device=${device##*/}
        ! line_of "/sys/class/net/$device/address" || saw "MAC of $device $line"
    done
    set -f
}
