"""A byline that names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta

META = RuleMeta(
    title="Byline is a placeholder",
    level="error",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "name": "“{name}” is not the name of an author. Write who wrote this, or the name of your desk or brand.",
        "email": "“{name}” is an e-mail address. Write the author's name instead.",
        "handle": "“{name}” is an account name. Write the author's name instead.",
    },
    options={"names": Option(default=list[str](), about="More names that are not bylines here")},
)

_WORDS = """
admin administrator author authors staff team user username guest writer editor webmaster root test tester tba tbc tbd todo
xxx none null n/a na unknown nobody anonymous name byline someone default moderator contributor intern marketing lorem
"""
_PHRASES = """
the author, the team, the editor, our team, staff writer, staff reporter, guest author, your name, author name,
name surname, first last, firstname lastname, first name last name, john doe, jane doe, max mustermann, social media,
social media team, content team, web team, new user, test user, site admin, post author
"""
_NAMES = frozenset(_WORDS.split()) | {" ".join(phrase.split()) for phrase in _PHRASES.split(",")}
_BLANK = re.compile(r"[\[{<(].*[\]}>)]|[\W\d_]*")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_HANDLE = re.compile(r"@\S+|[a-z]+\d+|[a-z\d]+(?:[._][a-z\d]+)+|\S*[a-z\d]_\S+")
_BY = re.compile(r"(?:by|written by|from)\s*:?\s+", re.IGNORECASE)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each author that is a placeholder; a desk or brand of the register is none."""
    known = {author.name.casefold() for author in context.subject.register}
    more = {name.casefold() for name in context.words("names")}
    for author in context.subject.authors:
        name = _BY.sub("", author.strip(), count=1)
        if not name or name.casefold() in known:
            continue
        message = _message(name, more)
        if message:
            yield context.finding("authors", Span(0, 0), message, key=name, name=name)


def _message(name: str, more: set[str]) -> str:
    folded = name.casefold()
    if _EMAIL.fullmatch(name):
        return "email"
    if folded in _NAMES or folded in more or folded.startswith("lorem ") or _BLANK.fullmatch(name):
        return "name"
    return "handle" if _HANDLE.fullmatch(name) else ""
