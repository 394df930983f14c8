"""What the verbs that need a workspace share: which one, who acts, which post is meant."""

from __future__ import annotations

import argparse
import datetime as dt
import os
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from editorial.bootstrap import toolbox
from editorial.errors import Refused, UserError
from editorial.library.lists import post_numbered
from editorial.library.people import channels, groups, people, person_named
from editorial.library.posts import post_of_variant, read_post
from editorial.library.records import Post, Variant
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.model.post import Channel
from editorial.settings.places import last_library, remember_library
from editorial.workflow.desk import Desk


def add_library(parser: argparse.ArgumentParser, *, writes: bool = False) -> None:
    """`--library DIR`, and `--as NAME` for verbs that write."""
    parser.add_argument(
        "--library", metavar="DIR", help="the workspace; otherwise PROOFDESK_LIBRARY, otherwise the last one"
    )
    if writes:
        parser.add_argument("--as", dest="who", metavar="NAME", help="who acts; may be left out where one person works")


def library_folder(given: argparse.Namespace) -> Path:
    """The workspace that is meant. Raises UserError when none is named and none was open before."""
    if given.library == "":
        raise UserError("--library names no folder.", hint="Leave it out, or name the workspace.", code="no_workspace")
    named = given.library or os.environ.get("PROOFDESK_LIBRARY")
    if named:
        return Path(named)
    last = last_library()
    if last is None:
        raise UserError(
            "No workspace is named.",
            hint="Use --library DIR, or make one with `proofdesk library init --library DIR`.",
            code="no_workspace",
        )
    return last


@contextmanager
def open_desk(given: argparse.Namespace) -> Generator[Desk]:
    """The desk of that workspace, closed afterwards."""
    library = open_library(library_folder(given))
    desk = toolbox().desk(library)
    try:
        yield desk
    finally:
        desk.probe.close()
        library.close()
    remember_library(library.folder)


def acting(desk: Desk, given: argparse.Namespace) -> Command:
    """A command of the person named with --as, or of the only one there is. Raises UserError when it is not clear."""
    if given.who:
        return Command(who=person_named(desk.library, given.who).id)
    everybody = people(desk.library)
    if len(everybody) == 1:
        return Command(who=everybody[0].id)
    raise UserError(
        "Several people work here, so say who acts.",
        hint="Use --as with one of: " + ", ".join(person.name for person in everybody) + ".",
        code="who",
    )


def party_meant(desk: Desk, name: str) -> str:
    """The id of a person or group by name; "" for “anyone”. Raises UserError with the names there are."""
    wanted = name.casefold().strip()
    if wanted == "anyone":
        return ""
    known = [*people(desk.library), *groups(desk.library)]
    for one in known:
        if wanted in (one.name.casefold(), one.id):
            return one.id
    raise UserError(
        f"There is no person and no group called “{name}”.",
        hint="There are: " + ", ".join(one.name for one in known) + "; or say anyone.",
        code="unknown_party",
    )


def acting_owner(desk: Desk, given: argparse.Namespace) -> Command:
    """The same, for what only an owner does. Raises Refused for anybody else."""
    command = acting(desk, given)
    person = next(one for one in people(desk.library) if one.id == command.who)
    if not person.is_a("owner"):
        raise Refused(f"Only an owner can do this, and {person.name} is not one here.", hint="Ask an owner to do it.")
    return command


def accounts_meant(desk: Desk, names: Sequence[str]) -> tuple[str, ...]:
    """The ids of accounts by id, name or network, each once. Raises UserError with the accounts there are."""
    accounts = channels(desk.library, all_of_them=True)
    chosen: list[str] = []
    for name in names:
        wanted = name.casefold()
        hits = [item.id for item in accounts if wanted in (item.id, item.name.casefold(), item.platform)]
        if not hits:
            raise UserError(
                f"There is no account “{name}”.",
                hint="There are: " + ", ".join(f"{item.name} ({item.platform})" for item in accounts) + ".",
                code="unknown_account",
            )
        chosen += hits
    return tuple(dict.fromkeys(chosen))


def day(text: str) -> dt.date:
    """A day of the command line, for `type=`."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day; write it as 2026-12-01.") from error


def post_meant(desk: Desk, name: str) -> Post:
    """A post by its id or its number (12, G-12). Raises UserError when there is none."""
    digits = name.upper().removeprefix("G-")
    if digits.isdecimal():
        found = post_numbered(desk.library, int(digits))
        if found:
            return read_post(desk.library, found)
        raise UserError(f"There is no post number {digits}.", hint="`queue list` shows them.", code="no_post")
    return read_post(desk.library, name)


def variant_meant(desk: Desk, name: str) -> tuple[Post, Variant]:
    """A network of a post: a variant's id, or POST:CHANNEL. Raises UserError when there is none."""
    post_name, colon, channel_name = name.partition(":")
    accounts = {channel.id: channel for channel in channels(desk.library, all_of_them=True)}
    if not colon:
        if not name.upper().removeprefix("G-").isdecimal():
            return post_of_variant(desk.library, name)
        post = post_meant(desk, name)
        raise UserError(
            f"{post.label} is a post; name one of its networks.", hint=_as_typed(post, accounts), code="no_variant"
        )
    post = post_meant(desk, post_name)
    wanted = channel_name.casefold()
    for variant in post.variants:
        channel = accounts[variant.channel]
        if wanted in (channel.id, channel.name.casefold(), channel.platform, channel.handle.casefold().lstrip("@")):
            return post, variant
    raise UserError(
        f"{post.label} does not go to “{channel_name}”.",
        hint="It goes to: " + ", ".join(accounts[variant.channel].platform for variant in post.variants) + ".",
        code="no_variant",
    )


def _as_typed(post: Post, accounts: Mapping[str, Channel]) -> str:
    """How to name each network of a post: "Write G-1:x or G-1:linkedin_post."; by the account's id where two share one."""
    if not post.variants:
        return "It goes to no network yet: add one first."
    there = [accounts[one.channel] for one in post.variants]
    platforms = [one.platform for one in there]
    names = [one.platform if platforms.count(one.platform) == 1 else one.id for one in there]
    return f"Write {' or '.join(f'{post.label}:{name}' for name in names)}."
