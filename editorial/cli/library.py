"""`proofdesk library`: make, look into, fill, check and keep a workspace."""

from __future__ import annotations

import argparse
import datetime as dt
import getpass
import json
from dataclasses import replace
from pathlib import Path

from editorial.bootstrap import new_style_file, toolbox
from editorial.cli import library_import, library_people, library_reuse, library_safety
from editorial.cli.common import acting_owner, add_library, open_desk
from editorial.cli.main import OK, SOME, Parser, one_platform, say
from editorial.errors import UserError
from editorial.library.backups import back_up, verify
from editorial.library.filters import LibraryFilter
from editorial.library.finding import library_ids
from editorial.library.lists import counts, post_rows, state_counts
from editorial.library.people import channels, first_person, save_channel
from editorial.library.transaction import new_id
from editorial.library.workspace import create_library
from editorial.media.files import printable
from editorial.model.clock import zone
from editorial.model.platform import Platform
from editorial.model.post import Channel
from editorial.platforms.instance import read_instance
from editorial.settings.places import remember_library


def add_to(verbs: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verb to the command line."""
    parser = verbs.add_parser("library", help="make, search, import, verify, back up a workspace", allow_abbrev=False)
    inner = parser.add_subparsers(dest="what", required=True, metavar="WHAT", parser_class=Parser)

    init = inner.add_parser("init", help="a new workspace", allow_abbrev=False)
    init.add_argument("folder", nargs="?", metavar="DIR")
    init.add_argument("--name", default="", help="what the workspace is called")
    add_library(init, writes=True)
    init.set_defaults(run=run_init)

    stats = inner.add_parser("stats", help="how much there is", allow_abbrev=False)
    add_library(stats)
    stats.add_argument("--json", action="store_true")
    stats.set_defaults(run=run_stats)

    search = inner.add_parser("search", help="find approved posts", allow_abbrev=False)
    search.add_argument("words", nargs="*", metavar="WORD")
    search.add_argument("--platform", default="", metavar="ID")
    search.add_argument("--state", default="", choices=("", "approved", "exported", "published"))
    search.add_argument("--json", action="store_true")
    add_library(search)
    search.set_defaults(run=run_search)

    library_import.add_to(inner)

    checking = inner.add_parser("verify", help="is everything as it was written?", allow_abbrev=False)
    add_library(checking)
    checking.set_defaults(run=run_verify)

    backup = inner.add_parser("backup", help="a proved copy elsewhere", allow_abbrev=False)
    backup.add_argument("--to", required=True, metavar="DIR")
    add_library(backup)
    backup.set_defaults(run=run_backup)

    library_safety.add_to(inner)
    library_people.add_to(inner)
    library_reuse.add_to(inner)

    account = inner.add_parser("account", help="add an account on a network", allow_abbrev=False)
    account.add_argument("platform", metavar="PLATFORM")
    account.add_argument("--name", default="", help="what the account is called")
    account.add_argument("--handle", default="")
    account.add_argument("--zone", default="UTC", help="its time zone, such as Europe/Paris")
    account.add_argument("--instance", default="", metavar="FILE", help="its server's saved answer of /api/v2/instance")
    add_library(account, writes=True)
    account.set_defaults(run=run_account)


def run_init(given: argparse.Namespace) -> int:
    """Make a workspace whose owner is the person named with --as, or the computer's user."""
    if given.folder and given.library:
        raise UserError("The folder is named twice.", hint="Name it once.")
    if given.folder:
        given.library = given.folder
    if not given.library:
        raise UserError("Say where the workspace should be.", hint="`proofdesk library init DIR`.")
    folder = Path(given.library)
    library = create_library(folder, name=given.name or printable(folder.resolve().name))
    owner = first_person(library, given.who or _user_name())
    new_style_file(folder, library.name)
    name = library.name
    library.close()
    remember_library(folder)
    say(f"Made the workspace “{name}” for {owner.name}. It is for this one computer.")
    print(folder)
    return OK


def _user_name() -> str:
    try:
        return getpass.getuser().capitalize()
    except (OSError, KeyError):
        return "Owner"


def run_stats(given: argparse.Namespace) -> int:
    """Counts, as lines or JSON."""
    with open_desk(given) as desk:
        found = counts(desk.library)
        states = state_counts(desk.library)
        if given.json:
            print(json.dumps({"version": 1, "name": desk.library.name, "counts": found, "states": states}, indent=2))
            return OK
        print(desk.library.name)
        for name, number in {**found, **{f"posts {state}": number for state, number in states.items()}}.items():
            print(f"  {number:8}  {name.replace('_', ' ')}")
    return OK


def run_search(given: argparse.Namespace) -> int:
    """Approved posts, newest first or as the words ask."""
    platform = one_platform(given.platform).id if given.platform else ""
    with open_desk(given) as desk:
        wanted = LibraryFilter(words=" ".join(given.words), platform=platform, state=given.state)
        rows = post_rows(desk.library, library_ids(desk.library, wanted, limit=200))
        if given.json:
            listed = [
                {
                    "id": row.id,
                    "number": row.number,
                    "title": row.name,
                    "text": row.body,
                    "platforms": [line.platform for line in row.variants if line.approved],
                }
                for row in rows
            ]
            print(json.dumps({"version": 1, "posts": listed}, ensure_ascii=False, indent=2))
            return OK
        for row in rows:
            where = ", ".join(line.platform for line in row.variants if line.approved)
            print(f"G-{row.number:<6} {row.name}  [{where}]")
        say(f"{len(rows)} found" + (" (the first 200)" if len(rows) == 200 else ""))
    return OK


def run_verify(given: argparse.Namespace) -> int:
    """Exit 0 when everything is sound, 1 with a line for each fault."""
    with open_desk(given) as desk:
        faults = verify(desk.library)
    for fault in faults:
        print(f"{fault.where}: {fault.what}")
    say("Everything is as it was written." if not faults else f"{_faults(len(faults))}; restore the newest backup.")
    return SOME if faults else OK


def _faults(count: int) -> str:
    return "1 fault" if count == 1 else f"{count} faults"


def run_backup(given: argparse.Namespace) -> int:
    """Print the new backup's folder."""
    with open_desk(given) as desk:
        print(back_up(desk.library, Path(given.to)))
    return OK


def run_account(given: argparse.Namespace) -> int:
    """Add an account with the usual settings of its network; with --instance, one that is there gets its server's anew."""
    platform = one_platform(given.platform)
    zone(given.zone)
    server = _server_of(platform, given.instance)
    with open_desk(given) as desk:
        usual, name = toolbox().plain_channel(platform), given.name or desk.library.name
        known = channels(desk.library) if server else []
        there = next((one for one in known if (one.platform, one.name) == (platform.id, name)), None)
        channel = Channel(
            id=new_id(),
            platform=platform.id,
            name=name,
            handle=given.handle,
            zone=given.zone,
            link_place=usual.link_place,
            server=server,
        )
        channel = replace(there, server=server) if there is not None else channel
        say(save_channel(desk.library, acting_owner(desk, given), channel, platform).label)
        print(channel.id)
    return OK


def _server_of(platform: Platform, file: str) -> dict[str, object]:
    """What a saved answer of the account's server says; nothing where no file is named."""
    if not file:
        return {}
    fact = platform.fact("posting.server_configurable")
    if fact is None or fact.value is not True:
        raise UserError(
            f"{platform.title} has no servers with settings of their own.",
            hint="Leave out --instance.",
            code="no_servers",
        )
    return read_instance(Path(file), checked=dt.datetime.now(dt.UTC).date())
