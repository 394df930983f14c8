"""Tags and handles that are words of a sentence, told from those that only stand around it."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.text.mask import masked

_CANDIDATE = regex.compile(
    r"""(?<![^\s("'“‘«\[¿¡*_])
    (?: [#＃] (?=[\d_]*+\p{L}) [\w\p{M}]++
      | @ [A-Za-z0-9_]++ (?:[.-]++[A-Za-z0-9_]++)*+ (?:@[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)*+)? )""",
    regex.VERBOSE | regex.VERSION1,
)
_PIECE = regex.compile(r"\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\d+")
_CODE = regex.compile(r"```[\s\S]*?```|`[^`\n]++`")
_PROSE = regex.compile(r"[\p{L}\p{N}]")
_GOES_ON = regex.compile(r"[\p{L}\p{N}.!?…,;:]")


def inline_words(text: str) -> Iterator[tuple[int, int]]:
    """The words that tags and handles put into sentences, in order, as positions.

    A tag at the end of its line and handles at either end are not part of the sentence. Inside, #EcoFriendly is the two
    words "Eco" and "Friendly", #reuse and @ana are one each, with their sign.
    """
    if "#" not in text and "@" not in text and "＃" not in text:
        return
    prose = masked(text)
    code = [match.span() for match in _CODE.finditer(text)] if "`" in text else []
    for match in _CANDIDATE.finditer(text):
        start, end = match.span()
        if prose[start:end].strip() or any(first <= start < last for first, last in code):
            continue
        line = text.rfind("\n", 0, start) + 1
        rest = text.find("\n", end)
        if _GOES_ON.search(prose, end, len(text) if rest < 0 else rest) is None:
            continue
        if match[0][0] != "@":
            yield from _pieces(match[0], start)
        elif _PROSE.search(prose, line, start) is not None:
            yield start, end


def _pieces(tag: str, start: int) -> Iterator[tuple[int, int]]:
    pieces = [match.span() for match in _PIECE.finditer(tag, 1)]
    if len(pieces) < 2:
        yield start, start + len(tag)
        return
    for first, last in pieces:
        yield start + first, start + last
