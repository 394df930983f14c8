"""A yes from outside (a client, a lawyer): recorded by an editor against exact bytes, with the file that shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from editorial.errors import Refused, UserError
from editorial.library.transaction import Command
from editorial.model.change import ChangeSet
from editorial.workflow.approving import Decision, approve
from editorial.workflow.desk import Desk
from editorial.workflow.gather import Passed
from editorial.workflow.guard import person
from editorial.workflow.signing import OutsideYes

LARGEST_EVIDENCE = 50_000_000
"""Bytes of a file that is kept as evidence: a long e-mail with its attachments, not a video."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FromOutside:
    """What an editor puts down: who said yes, the file that shows it (an e-mail, a PDF, a picture), and a note."""

    name: str
    file: Path | None
    note: str = ""


def record_outside(
    desk: Desk,
    command: Command,
    post_id: str,
    decisions: Sequence[Decision],
    verdicts: Mapping[str, Passed],
    said: FromOutside,
) -> ChangeSet:
    """Record somebody else's yes to exactly these digests; the file is copied into the workspace by its hash.

    It counts where the open step asks somebody outside, or where the editor may say yes in that step themselves. Raises
    UserError without a name or a file that can be read, else as `approve` does.
    """
    if not said.name.strip():
        raise UserError("Say who said yes.", hint="Write their name.", code="no_name")
    if said.file is None:
        raise UserError(
            "A yes from outside needs its evidence.",
            hint="Attach the e-mail, the letter or a picture of it.",
            code="no_evidence",
        )
    if not person(desk, command.who).is_a("editor"):
        raise Refused("Only an editor can record a yes from outside.", hint="Ask an editor to do it.")
    sha256 = _kept(desk, said.file)
    outside = OutsideYes(name=said.name.strip(), sha256=sha256, file=said.file.name, note=said.note.strip())
    return approve(desk, command, post_id, decisions, verdicts, outside=outside)


def _kept(desk: Desk, path: Path) -> str:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise UserError(
            "The evidence cannot be read.", hint="Choose the file again.", place=str(path), code="no_evidence"
        ) from error
    if not path.is_file() or not size:
        raise UserError(
            "There is nothing in this file.", hint="Choose another one.", place=str(path), code="no_evidence"
        )
    if size > LARGEST_EVIDENCE:
        raise UserError(
            "This file is larger than 50 MB.",
            hint="Attach the page that shows the yes.",
            place=str(path),
            code="large_evidence",
        )
    sha256, _stored = desk.store.add(path)
    return sha256
