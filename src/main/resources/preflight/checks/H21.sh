check_h21() {
    title 'The clock is set over IPv6'
    why 'Certificates and etcd need the right time, and a time server that has IPv4 only is out of reach; so may' \
        'be package mirrors and the metadata service of a cloud.'
    fix 'Name time servers with IPv6 in /etc/systemd/timesyncd.conf or chrony.conf.'
    if has timedatectl && synchronised=$(timedatectl show -p NTPSynchronized --value </dev/null 2>/dev/null); then
        :
    elif [ -e "$ROOT/run/systemd/timesync/synchronized" ]; then
        synchronised=yes
    else
        unchecked 'neither timedatectl nor systemd-timesyncd'
        return
    fi
    if [ "$synchronised" = yes ]; then
        saw synchronised
    else
        doubt "synchronised: $synchronised"
    fi
}
