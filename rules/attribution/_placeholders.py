"""Names that are nobody's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import fnmatchcase

from rules.attribution._people import bare

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
_HANDLE = re.compile(r"@\S+|[a-z]+\d+|[a-z\d]+(?:[._][a-z\d]+)+|\S*[a-z\d]_\S+|\S+\\\S+|/(?:home|Users)/\S+")


def placeholder(name: str, more: Iterable[str] = ()) -> str:
    """`name`, `email` or `handle` for a byline that names nobody, by what it is; empty for any other.

    `more` are further names in lower case; * in them stands for anything.
    """
    name = bare(name)
    folded = name.casefold()
    if _EMAIL.fullmatch(name):
        return "email"
    if folded in _NAMES or folded.startswith("lorem ") or _BLANK.fullmatch(name):
        return "name"
    if any(fnmatchcase(folded, pattern) for pattern in more):
        return "name"
    return "handle" if _HANDLE.fullmatch(name) else ""
