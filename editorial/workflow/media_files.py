"""Files behind the media of a post: one that went missing is put back, one that was made anew takes another's place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from editorial.errors import UserError
from editorial.library.media import insert_media, media_by_hash
from editorial.library.transaction import Command, Transaction
from editorial.media.caption_files import read_captions
from editorial.media.files import printable
from editorial.model.post import Medium, Shape
from editorial.model.shaping import as_it_came
from editorial.model.subject import MediumFacts, desk_says, with_said
from editorial.text.language import detect
from editorial.workflow.desk import Desk
from editorial.workflow.writing import add_media, declare_media


def put_back(desk: Desk, sha256: str, path: Path) -> None:
    """Bring a file back into the workspace that is missing there. Raises UserError for another one."""
    facts = desk.probe.facts(path)
    if facts.sha256 != sha256:
        raise UserError(
            f"“{facts.name}” is another file than the one that is missing.",
            hint="Look further, or put it in the other’s place with “Replace the file…”.",
            place=str(path),
            code="another_file",
        )
    desk.store.add(path)


def replace_file(desk: Desk, command: Command, medium: Medium, path: Path, *, language: str = "") -> MediumFacts:
    """Add a file that is to stand in the place of `medium`; what the desk says of the old one holds for it, where nothing is
    said of the new one yet. Raises UserError, with the reason, for one that cannot be read."""
    facts = add_media(desk, command, path, language=language)
    known = media_by_hash(desk.library, [medium.original, facts.sha256])
    old, new = known.get(medium.original), known.get(facts.sha256)
    said = desk_says(old.facts) if old is not None else {}
    if not said or (new is not None and desk_says(new.facts)):
        return new.facts if new is not None else facts
    declare_media(desk, Command(who=command.who), facts.sha256, said)
    return with_said(facts, said)


def add_captions(desk: Desk, command: Command, path: Path, *, seconds: float = 0.0) -> MediumFacts:
    """Copy a file of captions into the workspace; `seconds` is the length of its video. The answer's `subtitles` hold the
    language they are found to be in, and its `frames` how many captions there are. Raises UserError where they are wrong."""
    captions = read_captions(path, seconds=seconds)
    sha256, stored = desk.store.add(path)
    facts = MediumFacts(
        name=printable(path.name),
        kind="file",
        sha256=sha256,
        bytes=stored.stat().st_size,
        format=captions.kind,
        frames=len(captions.cues),
        subtitles=(detect(captions.words) or "und",),
    )

    def work(transaction: Transaction) -> str:
        insert_media(transaction, facts)
        return f"{facts.name} added"

    desk.library.operate(command, "media", work)
    return facts


def in_place_of(medium: Medium, facts: MediumFacts) -> Medium:
    """`medium` with another file: alt text and credit stay, and all that is made of it where that still makes sense: a cover
    that lies within the new video, the turn and cuts of a picture."""
    kind = facts.kind
    shape = medium.shape if kind == medium.kind else Shape()
    if shape.cover is not None and shape.cover > facts.seconds:
        shape = replace(shape, cover=None)
    if kind != "image":
        shape = as_it_came(shape)
    return replace(medium, original=facts.sha256, name=facts.name, kind=kind, rendition="", shape=shape)
