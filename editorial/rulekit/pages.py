"""A rule's readable page: what it finds and why, in Markdown, with the examples that hold it to its word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import regex

from editorial.errors import UserError
from editorial.model.span import Span

SECTIONS = ("What it finds", "Why", "Say instead", "When to leave it", "Source", "Examples")
"""The parts every page has, in this order."""

ExampleKind = Literal["hit", "clean", "miss"]

_TITLE = regex.compile(r"#\s+(\S.*)")
_SECTION = regex.compile(r"##\s+(\S.*)")
_LANGUAGES = regex.compile(r"Languages:\s*(.+)")
_ITEM = regex.compile(r"[-*]\s(.*)")
_KIND = regex.compile(r"(clean|miss):\s?")
_SUGGESTION = regex.compile(r"\s*→\s*[\"“](.*)[\"”]\s*$", regex.DOTALL)
_FENCE = regex.compile(r"```(\w*)\s*$")
_ADDRESS = regex.compile(r"\s*\(https?://[^)]*\)")
_HIT = regex.compile(r"\[\[(.*?)\]\]", regex.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One fixture: `text` without its marks, and the `spans` where the rule must speak (none for `clean`).

    A `miss` is known to be missed: the rule must not speak, and its spans say where it should one day. `suggestion` is
    the first suggestion of the first hit, None when the page does not say. `situation` is the nearest toml block above.
    """

    text: str
    kind: ExampleKind
    spans: tuple[Span, ...] = ()
    suggestion: str | None = None
    situation: Mapping[str, object] = field(default_factory=dict[str, object])
    line: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page taken apart: its title, the languages it names (none: all), its sections by heading, its examples."""

    title: str
    languages: tuple[str, ...]
    sections: Mapping[str, str]
    examples: tuple[Example, ...]


class PageHead(NamedTuple):
    """What the top of a page says."""

    title: str
    languages: tuple[str, ...]


def page_head(text: str, name: str = "page") -> PageHead:
    """The title and the `Languages:` line under it; UserError when there is no title."""
    title, languages = "", ()
    for line in text.splitlines():
        if not title and (match := _TITLE.fullmatch(line.strip())):
            title = match[1].strip()
        elif title and (match := _LANGUAGES.fullmatch(line.strip())):
            languages = tuple(code.strip().lower() for code in match[1].split(",") if code.strip())
        elif line.startswith("## "):
            break
    if not title:
        raise UserError("This page has no title.", hint="Begin it with a line “# Title”.", place=name, code="bad_page")
    return PageHead(title, languages)


def parse_page(text: str, name: str = "page") -> Page:
    """The page in `text`; `name` is its file, for errors. UserError names every part that is missing.

    In the examples a list item or a fenced block is one text. `[[…]]` marks a hit (`[[]]` one without words, for rules
    that object to a whole field), `→ "…"` at the end gives its first suggestion, `clean:` and `miss:` at the start say
    that nothing must be found. A fenced `toml` block describes the situation of the examples after it.
    """
    head = page_head(text, name)
    bodies: dict[str, list[str]] = {}
    starts: dict[str, int] = {}
    current: list[str] = []
    fenced = False
    for number, line in enumerate(text.splitlines(), start=1):
        fenced ^= line.startswith("```")
        match = None if fenced else _SECTION.fullmatch(line.rstrip())
        if match is None:
            current.append(line)
            continue
        title = match[1].strip()
        current = bodies.setdefault(title, [])
        starts.setdefault(title, number)
    missing = [title for title in SECTIONS if not any(line.strip() for line in bodies.get(title, []))]
    if missing:
        named = ", ".join(f"“{title}”" for title in missing)
        raise UserError(
            f"This page lacks {named}.", hint="Write a section “## …” with text for each.", place=name, code="bad_page"
        )
    examples = tuple(_examples(bodies["Examples"], starts["Examples"] + 1, name))
    if not examples:
        raise UserError(
            "The section “Examples” holds no example.",
            hint="Write list items such as “- We [[utilise]] it.”.",
            place=f"{name}:{starts['Examples']}",
            code="bad_page",
        )
    sections = {title: "\n".join(lines).strip() for title, lines in bodies.items()}
    return Page(title=head.title, languages=head.languages, sections=sections, examples=examples)


def first_source(text: str) -> str:
    """The first source that a page names, without its address; empty where it names none."""
    _before, found, section = text.partition("\n## Source\n")
    if not found:
        return ""
    paragraph = section.partition("\n## ")[0].strip().partition("\n")[0]
    first = _ADDRESS.sub("", paragraph.partition(";")[0])
    return first.partition(". ")[0].strip(" .")


def _examples(lines: list[str], first: int, name: str) -> Iterator[Example]:
    situation: Mapping[str, object] = {}
    index = 0
    while index < len(lines):
        line, number = lines[index], first + index
        index += 1
        if fence := _FENCE.match(line):
            close = next((at for at in range(index, len(lines)) if lines[at].startswith("```")), None)
            if close is None:
                raise UserError(
                    "This fenced block never ends.",
                    hint="Close it with “```”.",
                    place=f"{name}:{number}",
                    code="bad_page",
                )
            body = "\n".join(lines[index:close])
            index = close + 1
            if fence[1] == "toml":
                situation = _situation(body, f"{name}:{number}")
            else:
                yield _example(body, situation, f"{name}:{number}", number)
        elif item := _ITEM.match(line):
            yield _example(item[1].rstrip(), situation, f"{name}:{number}", number)


def _situation(body: str, place: str) -> Mapping[str, object]:
    import tomllib

    try:
        return tomllib.loads(body)
    except tomllib.TOMLDecodeError as error:
        raise UserError(
            f"This situation is not TOML: {error}.", hint="Correct the block.", place=place, code="bad_page"
        ) from error


def _example(marked: str, situation: Mapping[str, object], place: str, line: int) -> Example:
    suggestion = None
    if arrow := _SUGGESTION.search(marked):
        suggestion = arrow[1]
        marked = marked[: arrow.start()]
    said: ExampleKind = "hit"
    if named := _KIND.match(marked):
        said = "clean" if named[1] == "clean" else "miss"
        marked = marked[named.end() :]
    spans: list[Span] = []
    text = ""
    done = 0
    for hit in _HIT.finditer(marked):
        text += marked[done : hit.start()]
        spans.append(Span(len(text), len(text) + len(hit[1])))
        text += hit[1]
        done = hit.end()
    text += marked[done:]
    if (said == "hit") != bool(spans) and said != "miss":
        hint = "Mark the hit with [[…]]." if said == "hit" else "Leave out “clean:” or the [[…]]."
        raise UserError("This example does not say what it shows.", hint=hint, place=place, code="bad_page")
    return Example(text=text, kind=said, spans=tuple(spans), suggestion=suggestion, situation=situation, line=line)
