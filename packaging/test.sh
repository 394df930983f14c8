#!/bin/sh
# Sets up what is missing and runs every check: sh packaging/test.sh, from any folder. Ends with 1 if one failed.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=packaging/lib.sh
. "$here/lib.sh"

usage="Usage: sh packaging/test.sh [--soak] [--only STAGE]…
  --soak        the long trials as well
  --only STAGE  lint, types, floors, grammar (puts LanguageTool together), tests (without a screen)
                or window (on a virtual screen); the last two bring grammar with them"

not_soak=" and not soak"
only=
while [ $# -gt 0 ]; do
    case $1 in
        --soak)
            not_soak=
            export PROOFDESK_SOAK=1
            ;;
        --only)
            case ${2:-} in
                lint | types | floors | grammar | tests | window) only="$only $2" ;;
                *) say "$usage" && exit 2 ;;
            esac
            shift
            ;;
        --help | -h) say "$usage" && exit 0 ;;
        *)
            say "Unknown: $1"
            say "$usage"
            exit 2
            ;;
    esac
    shift
done

# The tests ask the real grammar server.
case $only in *tests* | *window*) only="$only grammar" ;; esac

wanted() {
    case "$only " in ' ' | *" $1 "*) return 0 ;; *) return 1 ;; esac
}

summary=
verdict=0

# stage NAME COMMAND…: a failure does not stop the others; one run shows all that is wrong.
stage() {
    name=$1
    shift
    wanted "$name" || return 0
    printf '\n== %s: %s\n' "$name" "$*"
    second=${2:-}
    began=$(date +%s)
    if "$@"; then outcome=passed; else outcome="FAILED ($?)" verdict=1; fi
    line=$(printf '%-8s %4d s  %-12s %s' "$name" $(($(date +%s) - began)) "$outcome" "${1##*/} ${second##*/}")
    printf '== %s\n' "$line"
    summary="$summary
$line"
}

# shellcheck disable=SC2329  # called through stage
on_virtual_screen() {
    # Without WAYLAND_DISPLAY: nothing may appear on the desk of whoever runs this.
    env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1920x1080x24" "$@"
}

# shellcheck disable=SC2329
without_screen() {
    QT_QPA_PLATFORM=offscreen "$@"
}

# Those of the window beside all others: two processes for two cores. In one process with several workers, rubbish of Qt
# could be collected on a thread that is not Qt's. The longest walks through the window follow the others, so that both lanes
# end together. What the window's say is printed when both are through.
walks="tests/ui/test_access_of_sheets.py tests/ui/test_large_letters.py tests/ui/test_pseudo_locale.py"
# shellcheck disable=SC2329
in_two_lanes() {
    said=$(mktemp)
    # shellcheck disable=SC2046,SC2086  # one word for each file
    at_the_window .proofdesk-window "$@" tests/ui $(printf -- '--ignore=%s ' $walks) >"$said" 2>&1 &
    beside=$!
    trap 'kill "$beside" 2>/dev/null; rm -f "$said"; exit 130' INT TERM
    first=0 second=0 third=0
    "$@" --ignore=tests/ui || first=$?
    # shellcheck disable=SC2086
    at_the_window .proofdesk-walks "$@" $walks || second=$?
    wait "$beside" || third=$?
    trap - INT TERM
    cat "$said"
    rm -f "$said"
    [ "$first$second$third" = 000 ]
}

# at_the_window NAME COMMAND…: a real window waits for the machine it runs on. One or two tests that fail are run once more,
# alone; what passes then is called UNSTEADY in the output and is still a fault to be found (docs/decisions/0025).
# shellcheck disable=SC2329
at_the_window() {
    cache=$venv/$1
    shift
    rm -rf "$cache"
    code=0
    "$@" -o "cache_dir=$cache" || code=$?
    failed=$cache/v/cache/lastfailed
    if [ "$code" != 1 ] || [ "$(grep -c '": true' "$failed")" -gt 2 ]; then return "$code"; fi
    names=$(sed -n 's/^ *"\(.*\)": true,*$/\1/p' "$failed")
    say "== once more, alone: $names"
    "$@" -o "cache_dir=$cache" --last-failed --last-failed-no-failures none || return
    say "== UNSTEADY: $names"
}

if wanted tests || wanted window; then
    # strace and iproute2: tests watch, and cut off, the network of a whole session; xdotool presses the keys of a Thai keyboard.
    require_packages "$qt_packages $window_packages $font_packages xvfb xauth xdotool x11-xkb-utils strace iproute2" ""
fi
ensure_venv "$venv/.proofdesk-test" "$here/requirements.lock" "$here/requirements-test.lock"

cd "$root"
bin=.venv/bin
stage lint $bin/ruff format --check .
stage lint $bin/ruff check .
stage types $bin/basedpyright
stage floors $bin/lint-imports
stage grammar sh packaging/languagetool.sh
stage tests in_two_lanes without_screen $bin/python -m pytest -q -m "not xvfb$not_soak"
# Nothing collected is pytest's exit 5, and a failure like any other: a check that cannot fail is none.
stage window on_virtual_screen $bin/python -m pytest -q -m "xvfb$not_soak"

printf '\n%s\n' "${summary#?}"
exit $verdict
