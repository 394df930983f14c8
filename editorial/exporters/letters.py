"""Letters that a file of a certain kind cannot hold: said of the row, never dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editorial.exporters.base import Options, Problem, Row
from editorial.exporters.row_rules import Rule

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
"""What XML 1.0 has no place for, and the controls that RFC 5545 forbids; a tab and a line end are none of them."""
_IN_A_LINK = re.compile(f"[\t\n]|{_CONTROLS.pattern}")


def no_controls(tool: str) -> Rule:
    """A text, name or tag with a letter that nobody can see and the file cannot hold."""

    def rule(row: Row, _options: Options) -> Iterator[Problem]:
        for name, said in _said(row):
            hit = (_IN_A_LINK if name == "link" else _CONTROLS).search(said)
            if hit is not None:
                yield Problem(
                    row=row,
                    field=name,
                    message=f"There is a control character ({_code(hit[0])}) here, which {tool}'s file cannot hold.",
                    fix="Take it out: write the words around it anew.",
                    fix_kind="edit",
                )

    return rule


def taken_for_a_sign(tool: str, pattern: str) -> Rule:
    """Letters in a text that the tool would read as a sign of its own and show as something else."""
    sign = re.compile(pattern)

    def rule(row: Row, _options: Options) -> Iterator[Problem]:
        for at, text in enumerate(row.texts):
            hit = sign.search(text)
            if hit is not None:
                yield Problem(
                    row=row,
                    field=f"text[{at}]" if at else "text",
                    message=f"{tool} would show “{hit[0]}” in this text as something else.",
                    fix="Say it without these letters, or post it by hand.",
                    fix_kind="edit",
                )

    return rule


def no_longer(tool: str, name: str, most: int) -> Rule:
    """A field of the post of more letters than the tool takes."""

    def rule(row: Row, _options: Options) -> Iterator[Problem]:
        yield from _too_long(row, name, str(row.outgoing[name]), tool, most)

    return rule


def text_no_longer(tool: str, most: int) -> Rule:
    """A text of more letters than the tool takes."""

    def rule(row: Row, _options: Options) -> Iterator[Problem]:
        yield from _too_long(row, "text", row.text, tool, most)

    return rule


def alt_no_longer(tool: str, most: int) -> Rule:
    """An alt text of more letters than the tool takes."""

    def rule(row: Row, _options: Options) -> Iterator[Problem]:
        for at, medium in enumerate(row.media):
            yield from _too_long(row, f"media[{at}].alt", medium.alt, tool, most)

    return rule


def _too_long(row: Row, name: str, said: str, tool: str, most: int) -> Iterator[Problem]:
    if len(said) > most:
        yield Problem(
            row=row,
            field=name,
            message=f"{tool} takes {most} letters here, and this has {len(said)}.",
            fix="Make it shorter.",
            fix_kind="edit",
        )


def _said(row: Row) -> Iterator[tuple[str, str]]:
    """Everything of a row that stands in a file, by our fields; the account's own name too."""
    for at, text in enumerate(row.texts):
        yield (f"text[{at}]" if at else "text"), text
    for name in ("title", "description", "first_comment", "link", "byline"):
        yield name, str(row.outgoing[name])
    yield "tags", " ".join(str(tag) for tag in row.outgoing["tags"])
    for at, medium in enumerate(row.media):
        yield f"media[{at}].alt", medium.alt
        yield f"media[{at}].credit", medium.credit
    yield "title", row.title
    yield "channel", row.channel.name


def _code(letter: str) -> str:
    return f"U+{ord(letter):04X}"
