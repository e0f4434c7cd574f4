check_h22() {
    title 'Nothing of the cluster goes through a proxy'
    why 'Clients with a proxy ask it for pods and services too, and it does not know them.'
    fix "Set NO_PROXY to also hold $NOT_PROXIED where the proxy is set, and in the shell that runs the installer."
    around=${no_proxy:-},${NO_PROXY:-},
    proxies=
    [ -z "${http_proxy:-}${https_proxy:-}${HTTP_PROXY:-}${HTTPS_PROXY:-}" ] || proxies='the environment'
    set +f
    for file in "$ROOT"/etc/environment "$ROOT"/etc/systemd/system/*.service.d/*.conf; do
        ! grep -q -s -i 'https\{0,1\}_proxy=.' "$file" || proxies="$proxies${proxies:+, }${file#"$ROOT"}"
        around="$around$(sed -n 's/.*[Nn][Oo]_[Pp][Rr][Oo][Xx][Yy]=//p' "$file" 2>/dev/null | tr '\n' , | tr -d "\"'")"
    done
    set -f
    if [ -z "$proxies" ]; then
        saw 'no proxy'
        return
    fi
    saw "a proxy by $proxies"
    IFS=,
    for name in $NOT_PROXIED; do
        case ,$around, in
        *,"$name",*) ;;
        *) doubt "NO_PROXY lacks $name" ;;
        esac
    done
}
