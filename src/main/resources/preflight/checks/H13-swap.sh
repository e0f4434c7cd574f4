check_h13_swap() {
    title 'Swap'
    why 'The kubelet does not start while there is swap, unless it is told to.'
    fix 'swapoff -a, and take the swap entries out of /etc/fstab or the systemd swap units.'
    if [ ! -r "$ROOT/proc/swaps" ]; then
        unchecked '/proc/swaps cannot be read'
        return
    fi
    while read -r device _ && [ -n "$device" ]; do
        [ "$device" = Filename ] || doubt "$device"
    done <"$ROOT/proc/swaps"
    [ -n "$found" ] || saw none
}
