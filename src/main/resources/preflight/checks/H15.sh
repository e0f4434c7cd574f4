check_h15() {
    title 'NetworkManager leaves the interfaces of Calico alone'
    why 'It takes their routes and addresses away otherwise.'
    ours=
    for device in $CALICO_DEVICES; do
        ours="$ours${ours:+;}interface-name:${device%0}*"
    done
    fix 'Write to /etc/NetworkManager/conf.d/calico.conf the lines [keyfile] and' \
        "unmanaged-devices=$ours. Switch nm-cloud-setup off."
    if ! active NetworkManager && [ ! -d "$ROOT/run/NetworkManager" ]; then
        saw 'no NetworkManager'
        return
    fi
    set +f
    unmanaged=$(sed -n 's/^ *unmanaged-devices *+*= *//p' "$ROOT/etc/NetworkManager/NetworkManager.conf" \
        "$ROOT"/etc/NetworkManager/conf.d/*.conf "$ROOT"/run/NetworkManager/conf.d/*.conf \
        "$ROOT"/usr/lib/NetworkManager/conf.d/*.conf 2>/dev/null)
    set -f
    for device in $CALICO_DEVICES; do
        left_alone || doubt "it manages $device"
    done
    if active nm-cloud-setup.timer || active nm-cloud-setup.service; then
        doubt 'nm-cloud-setup runs'
    fi
    [ -n "$found" ] || saw "unmanaged: $CALICO_DEVICES"
}

# Whether a pattern of $unmanaged covers $device.
left_alone() {
    IFS=";,$NEWLINE"
    for pattern in $unmanaged; do
        IFS=$BLANKS
        # shellcheck disable=SC2254 # NetworkManager knows the same patterns
        case $device in
        ${pattern#interface-name:}) return 0 ;;
        esac
    done
    IFS=$BLANKS
    return 1
}
