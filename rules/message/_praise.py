"""Whether a text speaks well of what it names, as far as words can tell, in English."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

import regex

from editorial.model.span import Span
from editorial.text.passages import Passage

_QUOTED = regex.compile(r"“[^”\n]*”|(?<!\w)\"[^\"\n]*\"(?!\w)|«[^»\n]*»|„[^“”\n]*[“”]|‘[^’\n]*’(?!\w)")
_NOT = r"not|no|never|nor|neither|without|hardly|nothing|(?:is|are|was|were|do|does|did|wo|ca)n['’]?t|cannot|far from"
_DENIED = regex.compile(rf"\b(?:{_NOT})(?:\s+[\w'’-]+){{0,3}}\s+$", regex.IGNORECASE)
_HEARTS = regex.compile(r"[❤😍🔥🤩🥰💯👏🙌🏆💪😎]")


@cache
def _words(name: str) -> regex.Pattern[str]:
    read = tomllib.loads((files("resources") / "lexicons" / "praise.en.toml").read_text("utf-8"))
    return regex.compile(rf"(?<!\w)(?:{'|'.join(read[name])})(?!\w)", regex.IGNORECASE)


def is_quoted(passage: Passage, span: Span) -> bool:
    """True for words that stand in quotation marks: somebody else says them."""
    return any(match.start() < span.start and span.end < match.end() for match in _QUOTED.finditer(passage.text))


def is_praised(passage: Passage, span: Span) -> bool:
    """True where the sentence around `span`, or the one before or after it, praises, and its own finds no fault.

    Praise after a "not" is none, and fault after one is no fault.
    """
    sentences = [sentence.span for sentence in passage.own_sentences]
    at = next((at for at, one in enumerate(sentences) if one.start <= span.start < one.end), None)
    if at is None:
        return _says("praise", passage.masked, 0, len(passage.masked))
    own = sentences[at]
    if _says("fault", passage.masked, own.start, own.end):
        return False
    near = sentences[max(0, at - 1) : at + 2]
    last = passage.text.find("\n", near[-1].end)
    first = passage.text.rfind("\n", 0, near[0].start) + 1
    hearts = _HEARTS.search(passage.text, first, last if last >= 0 else len(passage.text))
    for other in near:
        if other != own and _says("fault", passage.masked, other.start, other.end):
            return _says("praise", passage.masked, own.start, own.end)
    return hearts is not None or _says("praise", passage.masked, near[0].start, near[-1].end)


def _says(what: str, text: str, start: int, end: int) -> bool:
    return any(
        not _DENIED.search(text, max(start, match.start() - 40), match.start())
        for match in _words(what).finditer(text, start, end)
    )
