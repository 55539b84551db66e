#!/bin/sh
# Sees to it that a command or library of the system is there: need.sh THING PACKAGE
# Installs the Debian package where it may, else says which one is missing and how to get it.
set -eu
thing=$1 package=$2
command -v "$thing" >/dev/null 2>&1 && exit
/sbin/ldconfig -p 2>/dev/null | grep -q "$thing" && exit
[ -e "$thing" ] && exit
admin=""
if [ "$(id -u)" != 0 ]; then
  if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then admin=sudo; else
    echo "Het Debian-pakket $package ontbreekt. Installeer het met: apt-get install $package" >&2
    exit 1
  fi
fi
command -v apt-get >/dev/null 2>&1 || {
  echo "$thing ontbreekt. In Debian zit het in het pakket $package." >&2
  exit 1
}
echo "Debian-pakket $package installeren …"
$admin apt-get update -qq
DEBIAN_FRONTEND=noninteractive $admin apt-get install -y -qq --no-install-recommends "$package" >/dev/null
