#!/bin/sh
# Makes sure that the tests find a browser and its driver, and programs that scripts are tested with; needs root or sudo
# only where one of them is missing. Tests say that they were skipped where such a program cannot be had; without a browser
# they fail.
set -eu

packages=''
for pair in chromium:chromium chromedriver:chromium-driver shellcheck:shellcheck busybox:busybox curl:curl patch:patch; do
    command -v "${pair%%:*}" >/dev/null || packages="$packages ${pair##*:}"
done
[ -n "$packages" ] || exit 0
as_root=''
[ "$(id -u)" -eq 0 ] || as_root=sudo
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq || echo 'The lists of packages are as old as they are' >&2
for package in $packages; do
    $as_root apt-get install -y -qq --no-install-recommends "$package" || case $package in
    chromium*) exit 1 ;;
    *) echo "Tests that need $package will be skipped" >&2 ;;
    esac
done
