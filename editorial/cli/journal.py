"""`proofdesk journal`: the history, and the proof that nobody rewrote it."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from editorial.cli.common import add_library, open_desk
from editorial.cli.main import OK, SOME, Parser, say
from editorial.errors import UserError
from editorial.library import journal
from editorial.library.lists import post_numbered
from editorial.workflow.desk import Desk
from editorial.workflow.evidence import evidence_of, faults_of

_HASH = re.compile("[0-9a-f]{64}")
_MAKE_IT = "Name the file that `journal evidence POST --out FILE` wrote."


def add_to(verbs: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verb to the command line."""
    parser = verbs.add_parser("journal", help="the history of who did what", allow_abbrev=False)
    inner = parser.add_subparsers(dest="what", required=True, metavar="verify|export|evidence", parser_class=Parser)
    checking = inner.add_parser("verify", help="does the chain close?", allow_abbrev=False)
    checking.add_argument("--head", metavar="HASH", help="a head kept in a manifest or backup")
    add_library(checking)
    checking.set_defaults(run=run_verify)
    exporting = inner.add_parser("export", help="every entry, a JSON object a line", allow_abbrev=False)
    add_library(exporting)
    exporting.set_defaults(run=run_export)
    proving = inner.add_parser("evidence", help="all that was decided about one post", allow_abbrev=False)
    proving.add_argument("post", metavar="POST", nargs="?", help="its number (12 or G-12) or id")
    proving.add_argument("--out", metavar="FILE", help="write it there; otherwise standard output")
    proving.add_argument("--check", metavar="FILE", help="check a document that was made before; needs no workspace")
    add_library(proving)
    proving.set_defaults(run=run_evidence)


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


def run_evidence(given: argparse.Namespace) -> int:
    """The document of one post (exit 1 when something in it does not fit), or the check of one that was made before."""
    if (given.check is None) == (given.post is None):
        raise UserError(
            "Name a post, or a document with --check.", hint="For example: `journal evidence G-12`.", code="no_choice"
        )
    if given.check is not None:
        return _say_faults(_read(Path(given.check)))
    with open_desk(given) as desk:
        document = evidence_of(desk, _post_meant(desk, given.post))
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    if given.out is None:
        print(text, end="")
    else:
        Path(given.out).write_text(text, encoding="utf-8")
    return _say_faults(document)


def _read(path: Path) -> Mapping[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise UserError(
            "This is no evidence: it is not JSON.", hint=_MAKE_IT, place=str(path), code="bad_evidence"
        ) from error
    if not isinstance(found, dict):
        raise UserError("This is no evidence.", hint=_MAKE_IT, place=str(path), code="bad_evidence")
    return cast("dict[str, Any]", found)


def _say_faults(document: Mapping[str, Any]) -> int:
    found = faults_of(document)
    for one in found:
        say(one)
    if found:
        return SOME
    say("All digests and hashes in it fit. It says itself what that proves and what it cannot prove.")
    return OK


def _post_meant(desk: Desk, name: str) -> str:
    number = name.strip().upper().removeprefix("G-")
    found = post_numbered(desk.library, int(number)) if number.isascii() and number.isdigit() else name
    if not found:
        raise UserError(f"There is no post {name}.", hint="`queue list` shows them.", code="no_post")
    return found
