"""Telegram's marks for bold text and the like, as its apps read them."""

from __future__ import annotations

import re

from editorial.model.span import Span

_MARKS = re.compile(
    r"""```(?P<block>[^`]+(?:`{1,2}[^`]+)*)```
      | `(?P<code>[^`\n]+)`
      | \*\*(?!\s)(?P<bold>[^*]+(?:\*[^*]+)*)(?<!\s)\*\*
      | __(?!\s)(?P<italic>[^_]+(?:_[^_]+)*)(?<!\s)__
      | ~~(?!\s)(?P<struck>[^~]+(?:~[^~]+)*)(?<!\s)~~
      | \|\|(?!\s)(?P<hidden>[^|]+(?:\|[^|]+)*)(?<!\s)\|\|
      | \[(?P<label>[^\[\]\n]+)\]\((?:https?://|tg://|mailto:)[^\s()]+(?:\([^\s()]*\)[^\s()]*)*\)""",
    re.VERBOSE,
)
_AS_IT_IS = ("block", "code")


def marked(text: str) -> tuple[Span, ...]:
    """Each stretch of a text that stands between marks, with them, in order: **bold**, [label](https://example.org) …"""
    return tuple(Span(*match.span()) for match in _MARKS.finditer(text))


def unmarked(text: str) -> str:
    """The text without its marks: what is shown and counted. Marks without their pair are words and stay."""
    return _MARKS.sub(_inside, text)


def _inside(match: re.Match[str]) -> str:
    kind = match.lastgroup or ""
    return match[kind] if kind in _AS_IT_IS else unmarked(match[kind])
