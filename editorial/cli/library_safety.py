"""`proofdesk library care`, `backups`, `mend` and `restore`: what keeps a workspace safe, and the way back."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
from dataclasses import asdict
from pathlib import Path

from editorial.cli.common import add_library, library_folder
from editorial.cli.main import OK, SOME, Parser, say
from editorial.errors import UserError
from editorial.library.backups import restore, restore_instead
from editorial.library.care import all_backups, back_up_now, backups_of, choose_second, take_care
from editorial.library.mending import mend, said_of
from editorial.library.safety import Safety
from editorial.library.workspace import open_library
from editorial.settings.places import remember_library

USUAL_SECONDS = 60.0


def add_to(inner: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verbs to `library`."""
    care = inner.add_parser("care", help="backups that are due, and a look through everything", allow_abbrev=False)
    care.add_argument(
        "--seconds", type=float, default=USUAL_SECONDS, help="for how long to look; the next time goes on"
    )
    care.add_argument("--also", metavar="DIR", help="from now on keep backups there as well; “” for nowhere else")
    care.add_argument("--now", action="store_true", help="make a backup, due or not")
    care.add_argument("--quietly", action="store_true", help="let everything else on this computer go first")
    care.add_argument("--json", action="store_true")
    add_library(care)
    care.set_defaults(run=run_care)

    backups = inner.add_parser("backups", help="the backups there are, newest first", allow_abbrev=False)
    backups.add_argument("--json", action="store_true")
    add_library(backups)
    backups.set_defaults(run=run_backups)

    mending = inner.add_parser("mend", help="mend a damaged workspace; the broken copy is kept", allow_abbrev=False)
    add_library(mending)
    mending.set_defaults(run=run_mend)

    back = inner.add_parser(
        "restore", help="a backup into a new folder, or instead of the workspace", allow_abbrev=False
    )
    back.add_argument("backup", metavar="BACKUP")
    back.add_argument("--instead", action="store_true", help="put the workspace that is there aside, beside it")
    add_library(back)
    back.set_defaults(run=run_restore)


def run_care(given: argparse.Namespace) -> int:
    """Exit 0 when all is well, 1 when something is not."""
    if given.quietly and hasattr(os, "nice"):
        os.nice(15)
    library = open_library(library_folder(given))
    try:
        if given.also is not None:
            choose_second(library, Path(given.also) if given.also else None)
        if given.now:
            back_up_now(library)
        safety = take_care(library, given.seconds)
    finally:
        library.close()
    if given.json:
        print(json.dumps({"version": 1, **asdict(safety)}, ensure_ascii=False, indent=2))
    else:
        _say(safety)
    return SOME if safety.trouble or safety.last.faults else OK


def _say(safety: Safety) -> None:
    if safety.trouble:
        say(f"The backup was not made: {safety.trouble}")
    if safety.second_missing:
        say(f"The other place for backups cannot be reached since {safety.second_missing[:10]}: {safety.second}")
    for fault in safety.last.faults:
        print(f"{fault.where}: {fault.what}")
    if safety.look.began_at:
        say("The look through everything goes on the next time.")
    elif not safety.last.faults:
        say("Everything is as it was written.")


def run_backups(given: argparse.Namespace) -> int:
    """When each was made, its size and its folder."""
    library = open_library(library_folder(given))
    try:
        found = all_backups(library)
    finally:
        library.close()
    if given.json:
        rows = [{**asdict(one), "folder": str(one.folder)} for one in found]
        print(json.dumps({"version": 1, "backups": rows}, ensure_ascii=False, indent=2))
        return OK
    for one in found:
        print(f"{one.made_at}  {one.size / 1e6:8.1f} MB  {one.folder}")
    say(f"{len(found)} found" if found else "There is no backup yet: `library care` makes one.")
    return OK


def run_mend(given: argparse.Namespace) -> int:
    """Exit 0 when all is well afterwards, 1 when something is left."""
    folder = library_folder(given)
    done = mend(folder, backups_of(folder), dt.datetime.now(dt.UTC))
    for sentence in said_of(done):
        say(sentence)
    for fault in done.left:
        print(f"{fault.where}: {fault.what}")
    return SOME if done.left else OK


def run_restore(given: argparse.Namespace) -> int:
    """Restore into the folder named with --library."""
    folder, backup = library_folder(given), Path(given.backup)
    if given.instead:
        if not folder.is_dir():
            raise UserError("There is no workspace to put aside.", hint="Leave out --instead.", place=str(folder))
        say(f"The workspace that was here is now {restore_instead(backup, folder, dt.datetime.now(dt.UTC))}.")
    else:
        restore(backup, folder)
    remember_library(folder)
    say(f"Restored into {folder}.")
    return OK
