"""`proofdesk journal`: the history, and the proof that nobody rewrote it."""

from __future__ import annotations

import argparse
import json
import re

from editorial.cli.common import add_library, open_desk
from editorial.cli.main import OK, SOME, Parser, say
from editorial.errors import UserError
from editorial.library import journal

_HASH = re.compile("[0-9a-f]{64}")


def add_to(verbs: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verb to the command line."""
    parser = verbs.add_parser("journal", help="the history of who did what", allow_abbrev=False)
    inner = parser.add_subparsers(dest="what", required=True, metavar="verify|export", parser_class=Parser)
    checking = inner.add_parser("verify", help="does the chain close?", allow_abbrev=False)
    checking.add_argument("--head", metavar="HASH", help="a head kept in a manifest or backup")
    add_library(checking)
    checking.set_defaults(run=run_verify)
    exporting = inner.add_parser("export", help="every entry, a JSON object a line", allow_abbrev=False)
    add_library(exporting)
    exporting.set_defaults(run=run_export)


def run_verify(given: argparse.Namespace) -> int:
    """Exit 0 when the chain closes, 1 with the first fault."""
    head = None if given.head is None else given.head.strip().lower()
    if head is not None and _HASH.fullmatch(head) is None:
        raise UserError(f"“{given.head}” is not a head.", hint="It has 64 digits and letters a to f.", code="bad_head")
    with open_desk(given) as desk, desk.library.reading() as connection:
        found = journal.verify(connection, expected_head=head or "")
    print(json.dumps({"entries": found.entries, "head": found.head, "ok": not found.fault, "fault": found.fault}))
    if found.fault:
        say(found.fault)
        return SOME
    if head is None:
        say("The chain closes. Only a head kept elsewhere (--head) can show that its end was cut off.")
    return OK


def run_export(given: argparse.Namespace) -> int:
    """Entries in order with their hashes."""
    with open_desk(given) as desk, desk.library.reading() as connection:
        for entry in journal.entries(connection):
            line = {
                "seq": entry.seq,
                "at": entry.at,
                "who": entry.who,
                "verb": entry.verb,
                "post": entry.post,
                "data": entry.data,
                "hash": entry.hash,
            }
            print(json.dumps(line, ensure_ascii=False, sort_keys=True))
    return OK
