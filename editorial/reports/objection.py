"""What the checks hold against a post, for a reader who does not sit at the desk: how grave, where, and what, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editorial.model.finding import Finding, Level
from editorial.reports.speech import Speech
from editorial.workflow.objections import Objections

_LEVELS: dict[Level, str] = {"error": "Must fix", "warning": "Should fix", "suggestion": "Consider"}
_PLACES = {
    "text": "Text",
    "title": "Title",
    "description": "Description",
    "first_comment": "First comment",
    "link": "Link",
    "authors": "By",
    "byline": "By",
}
_NUMBERED = re.compile(r"(text|media)\[(\d+)\](\.alt)?")
_MOST_QUOTED = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """One thing to look at: its gravity and its place as sentences of the core, the words it is about (empty for none), what
    the check says."""

    level: str
    place: str
    quote: str
    message: str

    def said(self, speech: Speech) -> str:
        """All of it in one line: "Must fix · Text · “buy now”: …"."""
        head = [speech.say(one) for one in (self.level, self.place) if one]
        return f"{' · '.join([*head, self.quote] if self.quote else head)}: {speech.say(self.message)}"


def objections(left: Objections, parts: int) -> tuple[Objection, ...]:
    """What is open in a network whose text has so many parts: first the checks that did not run, which count as errors."""
    return (
        *(Objection(level="Must fix", place="", quote="", message=f"Not checked: {one}.") for one in left.not_checked),
        *_said(left, parts),
    )


def _said(left: Objections, parts: int) -> Iterator[Objection]:
    for one in left.findings:
        yield Objection(
            level=_LEVELS[one.level], place=_place(one, parts), quote=_quote(one.match), message=one.message
        )


def _place(finding: Finding, parts: int) -> str:
    """Where it is, as people call the place."""
    field = "text[0]" if finding.field == "text" and parts > 1 else finding.field
    hit = _NUMBERED.match(field)
    if hit is None:
        return _PLACES.get(field, "Beside the text")
    number = int(hit[2]) + 1
    if hit[1] == "text":
        return f"Part {number}"
    return f"Alt text {number}" if hit[3] else f"Picture or video {number}"


def _quote(match: str) -> str:
    flat = " ".join(match.split())
    if not flat:
        return ""
    return f"“{flat}”" if len(flat) <= _MOST_QUOTED else f"“{flat[:_MOST_QUOTED].rstrip()}…”"
