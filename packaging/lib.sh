# What run.sh and test.sh share. Sourced, not run; the sourcing script sets `here` to this folder.
# POSIX sh. Every message goes to standard error, so that machine output of the program stays clean.
# shellcheck shell=sh disable=SC2086,SC2046,SC2154  # lists of package names are split on purpose

root=$(dirname -- "$here")
venv=$root/.venv
# Present while .venv is being built or changed; found at the next start, it means that somebody pulled the plug.
unfinished=$venv/.proofdesk-unfinished
# What .venv was last made from, as far as the program needs it; the same again means that there is nothing to do.
run_stamp=$venv/.proofdesk-run

# newer/older: distributions renamed the package, and apt refuses a name that it does not know.
qt_packages="libgl1 libegl1 libxkbcommon0 libglib2.0-0t64/libglib2.0-0 libfontconfig1 libdbus-1-3"
window_packages="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
font_packages="fonts-noto-core fonts-noto-color-emoji"

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

# The output of apt and pip is shown only when they fail.
new_log() {
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

end_log() {
    rm -f "$log"
    trap - EXIT INT TERM HUP
}

have() { command -v "$1" >/dev/null 2>&1; }

# --- system packages (Debian, Ubuntu and what descends from them) ---

# missing_packages NAME…: those not installed, as they were written.
missing_packages() {
    # One call for all names: it is the slowest step of a quick start.
    installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' \
        $(printf '%s ' "$@" | tr / ' ') 2>/dev/null || true)"
    for choice in "$@"; do
        case $installed in
            *" installed:${choice%/*} "* | *" installed:${choice#*/} "*) ;;
            *) printf '%s ' "$choice" ;;
        esac
    done
}

# known_names NAME…: for each newer/older the one that this release has.
known_names() {
    for choice in "$@"; do
        newer=${choice%/*} older=${choice#*/}
        if [ "$newer" = "$older" ] || apt-cache show "$newer" >/dev/null 2>&1; then
            printf '%s ' "$newer"
        else
            printf '%s ' "$older"
        fi
    done
}

# Sets become_root to the prefix of a command run as root; says no where that would need a password nobody can type.
can_become_root() {
    become_root=
    [ "$(id -u)" != 0 ] || return 0
    have sudo || return 1
    become_root="sudo -n"
    ! $become_root true 2>/dev/null || return 0
    become_root=sudo
    [ -t 0 ] && [ -t 2 ]
}

apt_get() {
    # Fd 9 holds the set-up lock; a service that a package starts must not keep it open.
    $become_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$@" >"$log" 2>&1 9>&-
}

apt_install() {
    names=$(known_names "$@")
    say "Installing system packages: ${names% }"
    apt_get install -y --no-install-recommends $names && return
    say "Refreshing the package lists and trying once more…"
    apt_get update || true # one broken source must not hide that the others are enough
    names=$(known_names "$@")
    apt_get install -y --no-install-recommends $names
}

# The one command that a person with root can run instead.
apt_command() {
    known=$(known_names "$@")
    # A fresh container has no package lists at all.
    apt-cache show ${known%% *} >/dev/null 2>&1 || printf 'sudo apt-get update && '
    printf 'sudo apt-get install -y --no-install-recommends %s' "${known% }"
}

# install_packages NAME…: or says which one command does it, and ends.
install_packages() {
    can_become_root || fail "Some system packages are missing, and installing them needs root. Run this, then try again:
  $(apt_command "$@")"
    new_log
    apt_install "$@" || {
        tail -n 5 "$log" >&2
        fail "The system packages could not be installed (the reason is above). Run this, then try again:
  $(apt_command "$@")"
    }
    end_log
}

# require_packages NEEDED WANTED: two lists. Without root a missing wanted package is only mentioned.
require_packages() {
    have dpkg-query || return 0
    needed=$(missing_packages $1)
    wanted=$(missing_packages $2)
    [ -n "$needed$wanted" ] || return 0
    if [ -n "$needed" ] || can_become_root; then
        install_packages $needed $wanted
    else
        say "Emoji and some scripts may show as boxes. To add their fonts: $(apt_command $wanted)"
    fi
}

# On other systems nobody can install for the user; say it once, in Debian's words, and go on.
name_libraries_once() {
    if ! have dpkg-query && [ ! -e "$venv/.proofdesk-libraries-named" ]; then
        say "The window needs these libraries; if it does not open, install what your system calls them:" \
            "$qt_packages $window_packages $font_packages"
        : >"$venv/.proofdesk-libraries-named"
    fi
}

# --- Python ---

is_new_enough() { "$1" -Ic 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

has_venv() { "$1" -Ic 'import ensurepip, venv' >/dev/null 2>&1; }

# Sets python: the one named, else one that can make a virtual environment at once, else one that only lacks the module.
find_python() {
    python=${PROOFDESK_PYTHON:-}
    if [ -n "$python" ]; then
        is_new_enough "$python" || fail "PROOFDESK_PYTHON=$python is not a Python 3.11 or newer."
        return
    fi
    for candidate in python3.13 python3.12 python3.11 python3; do
        is_new_enough "$candidate" || continue
        [ -n "$python" ] || python=$candidate
        ! has_venv "$candidate" || { python=$candidate && return; }
    done
    [ -n "$python" ] || fail "Proofdesk needs Python 3.11 or newer, and there is none here. Run this, then try again:
  sudo apt-get install -y python3 python3-venv
On a release whose python3 is older, install a newer one and name it: PROOFDESK_PYTHON=/path/to/python3.12"
}

ensure_venv_module() {
    has_venv "$python" && return
    if have apt-get; then
        version=$("$python" -Ic 'import sys; print("%d.%d" % sys.version_info[:2])')
        install_packages "python$version-venv/python3-venv"
    fi
    has_venv "$python" || fail "$python cannot make virtual environments (the modules venv and ensurepip are missing)." \
        "Install them, or name another Python with PROOFDESK_PYTHON."
}

# --- .venv ---

# fingerprint FILE…: what .venv was made from. The path counts because the scripts in .venv/bin hold it.
fingerprint() {
    {
        printf '%s\n' "$root"
        "$venv/bin/python" -ISc 'import sys; print(sys.version)' 2>/dev/null || true
        cat "$@" "$root/pyproject.toml"
    } | cksum
}

interpreter() { "$1" -ISc 'import os, sys; print(sys.version, os.path.realpath(sys.base_prefix))' 2>/dev/null; }

is_wanted_python() {
    [ -z "${PROOFDESK_PYTHON:-}" ] || [ "$(interpreter "$PROOFDESK_PYTHON")" = "$(interpreter "$venv/bin/python")" ]
}

# is_ready STAMP LOCK…: nothing to do.
is_ready() {
    stamp=$1
    shift
    [ -x "$venv/bin/proofdesk" ] && [ ! -e "$unfinished" ] && [ -e "$stamp" ] &&
        [ "$(cat "$stamp")" = "$(fingerprint "$@")" ] && is_wanted_python
}

# Can be brought up to date in place; a moved or half-built one, or one whose Python is gone, cannot.
is_usable() {
    [ ! -e "$unfinished" ] && is_new_enough "$venv/bin/python" && is_wanted_python &&
        grep -qsF "$venv/bin/python" "$venv/bin/pip" &&
        "$venv/bin/python" -Im pip --version >/dev/null 2>&1
}

create_venv() {
    find_python
    ensure_venv_module
    say "Setting up .venv (about 600 MB, once)…"
    rm -rf "$venv"
    mkdir "$venv"
    : >"$unfinished"
    new_log
    "$python" -Im venv "$venv" >"$log" 2>&1 || {
        tail -n 5 "$log" >&2
        fail "$python could not make a virtual environment in $venv (the reason is above)."
    }
    end_log
}

# pip fetches everything before it changes anything, so most failures leave the environment as it was;
# a package without its RECORD, or one renamed to ~, was interrupted in the middle.
is_whole() {
    for package in "$venv"/lib/python*/site-packages/*.dist-info; do
        [ -e "$package/RECORD" ] || return 1
    done
    for half in "$venv"/lib/python*/site-packages/~*; do
        [ ! -e "$half" ] || return 1
    done
}

pip_install() {
    new_log
    # -I: neither the folder the user stands in nor PYTHONPATH may lend pip a module. PIP_USER=1 would miss .venv.
    PIP_USER=0 "$venv/bin/python" -Im pip install --quiet --no-input --disable-pip-version-check "$@" \
        >"$log" 2>&1 || explain_pip_failure
    end_log
}

explain_pip_failure() {
    ! is_whole || rm -f "$unfinished"
    if grep -qiE 'ConnectionError|NameResolution|name resolution|unreachable|refused|timed out|Timeout|ProxyError' "$log"; then
        fail "The Python packages could not be fetched: connect to the network and run this again."
    elif grep -qi 'no space left' "$log"; then
        fail "The disk is full: free about 1 GB (for .venv and pip's cache) and run this again."
    fi
    grep -i error "$log" | tail -n 5 >&2 || tail -n 5 "$log" >&2
    fail "pip could not install the Python packages (the reason is above)." \
        "They are made for Python 3.11 to 3.13 on 64-bit Linux with glibc 2.34 or newer; PROOFDESK_PYTHON names another Python."
}

# install_locks LOCK…
install_locks() {
    for lock in "$@"; do
        shift
        set -- "$@" --requirement "$lock"
    done
    pip_install "$@"
    # The lock brings setuptools, so that linking this checkout into .venv needs no network.
    pip_install --no-deps --no-build-isolation --editable "$root"
}

# Two starts at once must not build the same .venv. The lock is on this file, so it leaves nothing behind.
take_turn() {
    have flock || return 0
    exec 9<"$here/lib.sh"
    flock -n 9 || {
        say "Another set-up of Proofdesk is running here; waiting for it…"
        flock 9
    }
}

end_turn() { exec 9<&-; }

build_venv() {
    stamp=$1
    shift
    if ! is_usable; then
        [ ! -e "$venv" ] || say "Building .venv again: its set-up was interrupted, it was moved, or its Python has changed."
        create_venv
    fi
    : >"$unfinished"
    rm -f "$stamp"
    say "Installing the Python packages…"
    install_locks "$@"
    fingerprint "$1" >"$run_stamp"
    fingerprint "$@" >"$stamp"
    rm -f "$unfinished"
}

# ensure_venv STAMP LOCK…: the first lock is what the program needs to run.
ensure_venv() {
    is_ready "$@" && return
    { [ ! -e "$venv" ] || [ -w "$venv" ]; } && [ -w "$root" ] ||
        fail "$venv has to be set up, and this user may not write there: run this once as its owner, or use a copy of your own."
    take_turn
    is_ready "$@" || build_venv "$@"
    end_turn
}
