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

cache=${PROOFDESK_CACHE:-${XDG_CACHE_HOME:-${HOME:?is not set; name a folder with PROOFDESK_CACHE}/.cache}/proofdesk}
shelf=$cache/languagetool
# Maven would take a relative path from where its pom is.
case $shelf in /*) ;; *) shelf=$PWD/$shelf ;; esac
folder=$shelf/$version

# Debian 12 and Ubuntu have 17 (Ubuntu 22.04's own choice would be 11); where it is gone, the release's choice is newer.
java_package=openjdk-17-jre-headless/default-jre-headless

# --- what is there ---

# describe FOLDER: its files as the lock has them. One call for all sums and one for all sizes: this is what a quick start
# spends its time on.
describe() (
    cd -- "$1" || exit 1
    export LC_ALL=C
    { sha256sum -- * || true; stat -c '%s  %n' -- *; } 2>/dev/null | awk '
        { name = substr($0, index($0, "  ") + 2) }
        length($1) == 64 { sum[name] = $1; next }
        { print (name in sum ? sum[name] : "unreadable") "  " $1 "  " name }'
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

# The window looks into the copy of the lock before it starts the server.
is_complete() {
    [ -d "$folder/libs" ] && is_as_locked "$folder/libs" || return 1
    cmp -s "$lock" "$folder/jars.lock" || { wrong="jars.lock is another one." && return 1; }
}

# --- what it needs ---

# The window starts the server with the Java of JAVA_HOME, else with the one in PATH; Maven stops at a JAVA_HOME without one.
[ -x "${JAVA_HOME:-}/bin/java" ] || unset JAVA_HOME
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

java_major() { "$java" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]\{1,\}\).*/\2/p'; }

require_java() {
    have "$java" || fail "LanguageTool needs Java 17 or newer, and there is no java in PATH: install one and try again."
    major=$(java_major)
    [ "${major:-0}" -lt 17 ] || return 0
    said=${major:+is Java $major}
    ! have apt-cache || how=" ($(apt_command "$java_package"))"
    fail "LanguageTool needs Java 17 or newer, and $(command -v "$java") ${said:-does not say which it is}:" \
        "install a newer one${how:-}, or put it first in PATH or in JAVA_HOME, and try again."
}

# require_tools MAVEN: Java, and Maven where it says so. One call to apt for both.
require_tools() {
    packages=
    have "$java" || packages=$java_package
    [ -z "$1" ] || have mvn || packages="$packages maven"
    [ -z "$packages" ] || require_packages "$packages" ""
    require_java
    [ -z "$1" ] || have mvn ||
        fail "LanguageTool is put together by Maven, and there is no mvn in PATH: install Maven and try again."
}

# --- putting it together ---

workbench=
maven=

tidy() {
    # Maven would go on writing into a folder that is being deleted.
    if [ -n "$maven" ] && kill "$maven" 2>/dev/null; then wait "$maven" || true; fi
    [ -z "$workbench" ] || rm -rf "$workbench"
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
    rm -rf "$shelf"/.unfinished.* || true
}

# The workbench stands beside the folder: a rename within one file system is all or nothing.
set_up_workbench() {
    trap tidy EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    said=$(mkdir -p -- "$shelf" 2>&1) || cannot_write
    take_shelf
    said=$(mktemp -d "$shelf/.unfinished.XXXXXX" 2>&1) || cannot_write
    workbench=$said
    said=$({ mkdir "$workbench/new" && : >"$workbench/log"; } 2>&1) || cannot_write
}

cannot_write() {
    explain_failure "$shelf could not be written; PROOFDESK_CACHE=/path/to/folder chooses another place. The reason: $said"
}

has_said() { printf '%s\n' "$said" | grep -qiE "$1"; }

# Maven does not always say so.
is_disk_full() {
    has_said 'no space left' && return
    [ -n "$workbench" ] && ! head -c 100000 /dev/zero 2>/dev/null >"$workbench/probe"
}

# explain_failure SENTENCE: what can be told from said, else this. One line: the window shows only the last one.
explain_failure() {
    if is_disk_full; then
        fail "The disk is full: free about 300 MB (LanguageTool, and Maven's own copy) and try again."
    elif has_said 'unknown host|name resolution|name or service|unreachable|no route|refused|timed out|reset'; then
        fail "The parts of LanguageTool could not be fetched: connect to the network and try again."
    elif has_said 'in offline mode'; then
        fail "Maven's settings keep it offline, and it has no copy of LanguageTool yet: let it go online once and try again."
    fi
    fail "$1"
}

# fetch OPTION…: what Maven resolves, into the workbench.
fetch() {
    # In the background, because a shell hears signals only while it waits.
    # --update-snapshots: a failure that Maven remembers must not outlast its cause.
    mvn --quiet --batch-mode --update-snapshots "$@" -Dstyle.color=never --file "$pom" validate \
        -Dproofdesk.libs="$workbench/new/libs" >"$workbench/log" 2>&1 &
    maven=$!
    wait "$maven" || {
        maven=
        said=$(cat "$workbench/log")
        # Maven's own sentences end where an empty one begins its advice.
        reason=$(sed -n '/\[[A-Z]*\] *$/q; s/.*\[[A-Z]*\] //p' "$workbench/log" | tr '\n' ' ')
        [ -n "$reason" ] || reason=$(tail -n 1 "$workbench/log")
        explain_failure "Maven could not fetch the parts of LanguageTool. The reason: $reason"
    }
    maven=
}

put_in_place() {
    cp -- "$lock" "$workbench/new/jars.lock" || return 1
    # Whoever looks between these two lines finds no server, but never half of one.
    { [ ! -e "$folder" ] || mv -- "$folder" "$workbench/old"; } || return 1
    mv -T -- "$workbench/new" "$folder"
}

assemble() {
    say "Assembling LanguageTool $version (about 130 MB, once)…"
    fetch
    is_as_locked "$workbench/new/libs" || refuse
    said=$(put_in_place 2>&1) || cannot_write
}

refuse() {
    case $wrong in
        *' is missing.'* | *' is not in the lock.'*) remedy="pom.xml and jars.lock do not fit together" ;;
        *) remedy="delete it in Maven's own folder (~/.m2/repository, or where your settings say) and try again" ;;
    esac
    printf '%s\n' "$wrong" | sed 1d >&2
    fail "Nothing was put in place: $(printf '%s' "$wrong" | head -n 1 | sed 's/[.]$//'); $remedy."
}

write_lock() {
    say "Fetching LanguageTool $version afresh (about 150 MB)…"
    # The only other word on these jars is the checksums that come with them, and Maven compares those only as it fetches.
    fetch --strict-checksums -Dmaven.repo.local="$workbench/repository"
    {
        say "# The jars of LanguageTool: SHA-256, bytes, name. Made from languagetool/pom.xml, and made again by:" \
            "sh packaging/languagetool.sh --lock" 2>&1
        describe "$workbench/new/libs" | LC_ALL=C sort -k 3
    } >"$workbench/jars.lock"
    cat "$workbench/jars.lock" >"$lock"
    say "$lock: $(awk '!/^#/ { jars++; bytes += $2 } END { printf "%d jars, %.0f MB", jars, bytes / 1e6 }' "$lock")."
}

case $* in
    --help | -h) say "$usage" && exit 0 ;;
    --check | --where | --lock | '') ;;
    *)
        say "Unknown: $*"
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
        require_tools maven
        set_up_workbench
        write_lock
        ;;
    *)
        if is_complete; then
            require_tools ""
        else
            require_tools maven
            set_up_workbench
            is_complete || assemble
        fi
        say "LanguageTool $version is complete in $folder."
        ;;
esac
