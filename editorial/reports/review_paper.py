"""The review sheet on paper: each network of each post with its words and pictures, and room for a yes and remarks."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from editorial.errors import UserError
from editorial.media.probe import Probe
from editorial.reports.entries import Entry, Picture
from editorial.reports.paper import LINE, PALE, SOFT, Paper
from editorial.reports.speech import ENGLISH, Speech

MOST = 1000
"""Posts on paper: more than anybody reads there."""
_LABELS = ("Alt text", "To look at", "Comments", "OK?", "Remarks", "No alt text", "No time yet")
_ACROSS = 3
_GAP = 5.0
_PICTURE_HIGH = 42.0
_PICTURE_PX = 640
_LEAST = 52.0


def write_paper(found: Sequence[Entry], path: Path, probe: Probe, speech: Speech = ENGLISH) -> int:
    """Write the PDF there, whole or not at all; how many networks of posts it has. Raises UserError for more than paper is good
    for."""
    if len(found) > MOST:
        raise UserError(
            f"{len(found)} posts are too many for paper.",
            hint="Choose fewer days or accounts, or take the workbook.",
            code="too_many",
        )
    say = speech.say
    labels = [say(word) for word in _LABELS]
    texts = [*labels, *(word for entry in found for word in _printed(entry, speech))]
    paper = Paper(say("Review"), _about(found, speech), texts, speech)
    with tempfile.TemporaryDirectory(prefix="proofdesk-report-") as folder:
        made = _Pictures(probe, Path(folder))
        for entry in found:
            _one(paper, entry, made, speech)
        paper.save(path)
    return len(found)


def _printed(entry: Entry, speech: Speech) -> list[str]:
    return [
        *entry.words,
        _when(entry, speech),
        speech.say(entry.state),
        *(speech.say(name) for name, _ in entry.fields),
        *(one.said(speech) for one in entry.objections),
    ]


def _about(found: Sequence[Entry], speech: Speech) -> str:
    days = sorted(entry.slot.local.date() for entry in found if entry.slot)
    posts = len({entry.label for entry in found})
    many = speech.say(f"Posts: {posts}, networks: {len(found)}")
    return f"{many} · {speech.day(days[0])} – {speech.day(days[-1])}" if days else many


def _when(entry: Entry, speech: Speech) -> str:
    slot = entry.slot
    return f"{speech.day(slot.local.date())}, {slot.local:%H:%M} ({slot.zone})" if slot else speech.say("No time yet")


class _Pictures:
    """Small pictures of the files, each made once."""

    def __init__(self, probe: Probe, folder: Path) -> None:
        self._probe, self._folder = probe, folder
        self._made: dict[Path, Path | None] = {}

    def of(self, picture: Picture) -> Path | None:
        """A JPEG of a picture or of the beginning of a video; None where there is none to show."""
        path = picture.path
        if path is None:
            return None
        if path not in self._made:
            out = self._folder / f"{len(self._made)}.jpg"
            self._made[path] = out if self._probe.thumbnail(path, out, _PICTURE_PX) else None
        return self._made[path]


def _one(paper: Paper, entry: Entry, made: _Pictures, speech: Speech) -> None:
    paper.room_for(_LEAST)
    paper.room_for(_height(paper, entry, made, speech))
    paper.rule()
    paper.ln(3)
    paper.say(f"{entry.label}  {entry.title}", size=12.5, bold=True, height=6.2)
    facts = [entry.network, _when(entry, speech), speech.say(entry.state), entry.authors]
    paper.say(" · ".join(one for one in facts if one), size=9, color=SOFT, height=4.8)
    paper.ln(2)
    if entry.text:
        paper.say(entry.text, size=10.5, height=5.4)
    for name, text in entry.fields:
        paper.ln(1.5)
        paper.say(speech.say(name), size=8.5, bold=True, color=SOFT, height=4.6)
        paper.say(text, size=10, height=5.2)
    _show_pictures(paper, entry.pictures, made, speech)
    for name, lines in _remarks(entry, speech):
        paper.ln(2)
        paper.say(speech.say(name), size=8.5, bold=True, color=SOFT, height=4.6)
        for line in lines:
            paper.say(line, size=9.5, height=5)
    _room_to_write(paper, speech)


def _remarks(entry: Entry, speech: Speech) -> list[tuple[str, Sequence[str]]]:
    """What the checks say and what people say, each under its heading, where there is anything."""
    said = (("To look at", [one.said(speech) for one in entry.objections]), ("Comments", entry.comments))
    return [(name, lines) for name, lines in said if lines]


def _height(paper: Paper, entry: Entry, made: _Pictures, speech: Speech) -> float:
    """About how high it stands, so that it is not torn where it fits on one page."""
    height = 42.0 + paper.height_of(entry.text, paper.epw, 5.4, 10.5)
    height += sum(6 + paper.height_of(text, paper.epw, 5.2, 10) for _name, text in entry.fields)
    for _name, lines in _remarks(entry, speech):
        height += 6.6 + sum(paper.height_of(line, paper.epw, 5, 9.5) for line in lines)
    wide = _column(paper)
    for row in _rows(entry.pictures):
        high = _PICTURE_HIGH if any(made.of(one) for one in row) else 0
        height += 5 + high + max(paper.height_of(_below(one, speech), wide, 4.2, 8) for one in row)
    return height


def _column(paper: Paper) -> float:
    return (paper.epw - _GAP * (_ACROSS - 1)) / _ACROSS


def _rows(pictures: Sequence[Picture]) -> list[Sequence[Picture]]:
    return [pictures[at : at + _ACROSS] for at in range(0, len(pictures), _ACROSS)]


def _show_pictures(paper: Paper, pictures: Sequence[Picture], made: _Pictures, speech: Speech) -> None:
    width = _column(paper)
    for row in _rows(pictures):
        below = [_below(one, speech) for one in row]
        files = [made.of(one) for one in row]
        sizes = [paper.size_within(file, width, _PICTURE_HIGH) if file else (0.0, 0.0) for file in files]
        high = max(size[1] for size in sizes)
        words = max(paper.height_of(text, width, 4.2, 8) for text in below)
        paper.ln(3)
        paper.room_for(high + 2 + words)
        top = paper.get_y()
        for place, (file, size, text) in enumerate(zip(files, sizes, below, strict=True)):
            left = paper.l_margin + place * (width + _GAP)
            if file is not None:
                paper.image(file, x=left, y=top, w=size[0], h=size[1], alt_text=text)
            paper.set_y(top + high + 1.5)
            paper.say(text, size=8, color=SOFT, height=4.2, width=width, x=left)
        paper.set_y(top + high + 2 + words)


def _below(picture: Picture, speech: Speech) -> str:
    alt = f"{speech.say('Alt text')}: {picture.alt}" if picture.alt else speech.say("No alt text")
    return f"{alt}\n{picture.credit}" if picture.credit else alt


def _room_to_write(paper: Paper, speech: Speech) -> None:
    """A pale strip with a box to tick and space for a hand."""
    high = 13.0
    paper.ln(3)
    paper.room_for(high + 4)
    top = paper.get_y()
    paper.set_fill_color(*PALE)
    paper.rect(paper.l_margin, top, paper.epw, high, style="F")
    paper.set_draw_color(*LINE)
    paper.rect(paper.l_margin + 4, top + 4, 4.5, 4.5)
    paper.set_y(top + 3.9)
    paper.say(speech.say("OK?"), size=9, bold=True, height=4.8, x=paper.l_margin + 11, width=24)
    paper.set_y(top + 3.9)
    paper.say(speech.say("Remarks"), size=9, color=SOFT, height=4.8, x=paper.l_margin + 38, width=40)
    paper.set_y(top + high + 5)
