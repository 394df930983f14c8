#!/bin/sh
# Puts the grammar server (LanguageTool) into the user's cache: sh packaging/languagetool.sh, from any folder.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=packaging/lib.sh
. "$here/lib.sh"

usage="Usage: sh packaging/languagetool.sh [--check | --where | --lock]
  --check  only look whether every jar is there and unchanged; ends with 1 if not
  --where  print the folder
  --lock   for maintainers: write languagetool/jars.lock anew from what Maven resolves"

pom=$here/languagetool/pom.xml
lock=$here/languagetool/jars.lock
version=$(sed -n 's:.*<languagetool.version>\(.*\)</languagetool.version>.*:\1:p' "$pom")

shelf=${PROOFDESK_CACHE:-${XDG_CACHE_HOME:-${HOME:?is not set; name a folder with PROOFDESK_CACHE}/.cache}/proofdesk}/languagetool
# Maven would take a relative path from where its pom is.
case $shelf in /*) ;; *) shelf=$PWD/$shelf ;; esac
folder=$shelf/$version

# Debian 12 and Ubuntu have 17 (Ubuntu 22.04's own choice would be 11); where it is gone, the release's choice is newer.
java_package=openjdk-17-jre-headless/default-jre-headless

# --- what is there ---

# describe FOLDER: its files as the lock has them. Sums and sizes come from one call each: this is a quick start's slowest step.
describe() (
    cd -- "$1"
    export LC_ALL=C
    { sha256sum -- *; stat -c '%s  %n' -- *; } 2>/dev/null | awk '
        { name = substr($0, index($0, "  ") + 2) }
        length($1) == 64 { sum[name] = $1; next }
        { printf "%s  %s  %s\n", sum[name], $1, name }'
)

# faults FOLDER: a sentence for each file that is not as the lock says; nothing when all is well.
faults() {
    describe "$1" | awk '
        FNR == NR && /^#/ { next }
        FNR == NR { sum[$3] = $1; size[$3] = $2; names[++count] = $3; next }
        { name = $0; sub(/^[^ ]*  [0-9]+  /, "", name); found[name] }
        !(name in sum) { print name " is not in the lock."; next }
        $2 != size[name] { print name " has " $2 " bytes, not " size[name] "."; next }
        $1 != sum[name] { print name " is damaged: its SHA-256 is not that of the lock." }
        END { for (i = 1; i <= count; i++) if (!(names[i] in found)) print names[i] " is missing." }
    ' "$lock" -
}

# Sets wrong to the first faults.
is_as_locked() {
    wrong=$(faults "$1") || fail "The jars in $1 could not be compared with $lock."
    wrong=$(printf '%s\n' "$wrong" | head -n 3)
    [ -z "$wrong" ]
}

is_complete() { [ -d "$folder/libs" ] && is_as_locked "$folder/libs"; }

# --- what it needs ---

java_major() { java -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]\{1,\}\).*/\2/p'; }

# require_tools PROGRAM…: of java and mvn.
require_tools() {
    packages=
    for program in "$@"; do
        have "$program" && continue
        case $program in java) packages="$packages $java_package" ;; *) packages="$packages maven" ;; esac
    done
    [ -z "$packages" ] || require_packages "$packages" ""
    have java || fail "LanguageTool needs Java 17 or newer, and there is no java in PATH: install one and run this again."
    major=$(java_major)
    [ "${major:-0}" -ge 17 ] || fail "LanguageTool needs Java 17 or newer, and $(command -v java) is Java ${major:-unknown}:" \
        "install a newer one, or put it first in PATH, and run this again."
    for program in "$@"; do
        have "$program" || fail "Putting LanguageTool together needs Maven, and there is no mvn in PATH: install it and run this again."
    done
}

# --- putting it together ---

log=
workbench=
maven=

tidy() {
    # Maven would go on writing into a folder that is being deleted.
    if [ -n "$maven" ] && kill "$maven" 2>/dev/null; then wait "$maven" || true; fi
    [ -z "$workbench" ] || rm -rf "$workbench"
    [ -z "$log" ] || rm -f "$log"
}

# Two checkouts share one cache, so the lock is on the cache's folder and not on this file; it leaves nothing behind, either.
# Maven inherits it: when somebody kills only this script, the next one waits until Maven has ended.
take_shelf() {
    have flock || return 0
    exec 9<"$shelf"
    flock -n 9 || {
        say "LanguageTool is being put together by another start; waiting for it…"
        flock 9
    }
    # Nobody else is at work, so these are what a killed start has left.
    rm -rf "$shelf"/.unfinished.*
}

# The workbench stands beside the folder: a rename within one file system is all or nothing.
set_up_workbench() {
    trap tidy EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    log=$(mktemp)
    mkdir -p -- "$shelf" 2>"$log" || cannot_write
    take_shelf
    { workbench=$(mktemp -d "$shelf/.unfinished.XXXXXX") && mkdir "$workbench/new"; } 2>"$log" || cannot_write
}

cannot_write() {
    explain_failure "$shelf could not be written (the reason is above). PROOFDESK_CACHE=/path/to/folder chooses another place."
}

# explain_failure SENTENCE: what the log knows, or this.
explain_failure() {
    if grep -qi 'no space left' "$log"; then
        fail "The disk is full: free about 300 MB (for LanguageTool and Maven's own copy) and run this again."
    elif grep -qiE 'unknown host|name resolution|name or service|unreachable|no route|refused|timed out|connection reset' "$log"; then
        fail "The parts of LanguageTool could not be fetched: connect to the network and run this again."
    fi
    grep -i error "$log" | head -n 3 >&2 || tail -n 3 "$log" >&2
    fail "$1"
}

# fetch OPTION…: what Maven resolves, into the workbench.
fetch() {
    # In the background, because a shell hears signals only while it waits.
    # --update-snapshots: a failure that Maven remembers must not outlast its cause.
    mvn --quiet --batch-mode --update-snapshots "$@" -Dstyle.color=never --file "$pom" validate \
        -Dproofdesk.libs="$workbench/new/libs" >"$log" 2>&1 &
    maven=$!
    wait "$maven" || {
        maven=
        explain_failure "Maven could not fetch the parts of LanguageTool (the reason is above)."
    }
    maven=
}

put_in_place() {
    # Whoever looks between these two lines finds no server, but never half of one.
    [ ! -e "$folder" ] || mv -- "$folder" "$workbench/old"
    mv -T -- "$workbench/new" "$folder"
}

assemble() {
    say "Assembling LanguageTool $version (about 130 MB, once)…"
    fetch
    is_as_locked "$workbench/new/libs" || fail "$wrong
So nothing was put in place. Delete that jar in Maven's own copy (~/.m2/repository, if your settings name no other) and run this again."
    put_in_place
}

write_lock() {
    say "Fetching LanguageTool $version afresh (about 150 MB)…"
    # The only other word on these jars is the checksums that come with them, and Maven compares those only as it fetches.
    fetch --strict-checksums -Dmaven.repo.local="$workbench/repository"
    {
        printf '# %s\n' "The jars of LanguageTool: SHA-256, bytes, name. From languagetool/pom.xml, by: sh packaging/languagetool.sh --lock"
        describe "$workbench/new/libs" | LC_ALL=C sort -k 3
    } >"$workbench/jars.lock"
    cat "$workbench/jars.lock" >"$lock"
    say "$lock: $(awk '!/^#/ { jars++; bytes += $2 } END { printf "%d jars, %.0f MB", jars, bytes / 1e6 }' "$lock")."
}

case ${1:-} in
    --help | -h) say "$usage" && exit 0 ;;
    --check | --where | --lock | '') ;;
    *)
        say "Unknown: $1"
        say "$usage"
        exit 2
        ;;
esac

case ${1:-} in
    --where) printf '%s\n' "$folder" ;;
    --check)
        [ -d "$folder/libs" ] || fail "LanguageTool $version is not in $folder yet: run sh packaging/languagetool.sh"
        is_complete || fail "$wrong
LanguageTool $version in $folder is not complete: run sh packaging/languagetool.sh"
        say "LanguageTool $version is complete in $folder."
        ;;
    --lock)
        require_tools java mvn
        set_up_workbench
        write_lock
        ;;
    *)
        if is_complete; then
            require_tools java
        else
            require_tools java mvn
            set_up_workbench
            is_complete || assemble
        fi
        say "LanguageTool $version is complete in $folder."
        ;;
esac
