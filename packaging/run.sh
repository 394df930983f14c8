#!/bin/sh
# Sets up what is missing and starts Proofdesk: sh packaging/run.sh [VERB …], from any folder.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=packaging/lib.sh
. "$here/lib.sh"

# A verb works without a window, and so without its libraries; only these open one.
opens_window() {
    for argument in "$@"; do
        case $argument in --help | -h | --version) return 1 ;; esac
    done
    case ${1:-} in '' | demo | -*) return 0 ;; *) return 1 ;; esac
}

has_screen() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || [ "$(uname -s)" = Darwin ]
}

if opens_window "$@"; then
    has_screen || fail "There is no screen here: give a verb (sh packaging/run.sh check PATH, or --help for all)," \
        "or lend it a screen with xvfb-run sh packaging/run.sh."
    # The window's Wayland plugin needs one library more; without it Qt would fall back to X.
    require_packages "$qt_packages $window_packages ${WAYLAND_DISPLAY:+libwayland-cursor0}" "$font_packages"
fi
ensure_venv "$run_stamp" "$here/requirements.lock"
! opens_window "$@" || name_libraries_once
exec "$venv/bin/proofdesk" "$@"
