"""What comes from a word processor or a web page, without what nobody sees there: odd blanks, leftovers, line ends.

Letters, signs and their order never change; tidying what is tidy changes nothing.
"""

from __future__ import annotations

import regex

_V = regex.VERSION1
_LINE_END = regex.compile("\r\n|[\r\v\f\x1c-\x1f\x85\u2028\u2029]")
_JUNK = regex.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u2060-\u2064\ufeff\ufffc]+")
"""Controls, soft hyphens, word joiners, byte order marks, the place of a picture."""
_RIGHT_TO_LEFT = regex.compile(r"[\p{Hebrew}\p{Arabic}\p{Syriac}\p{Thaana}\p{Nko}]")
_DIRECTIONS = regex.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+")
_JOINERS = regex.compile("[\u200b-\u200d]+")
_PICTURE = regex.compile(r"[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u20e3]")
_CURSIVE = regex.compile(
    r"[\p{Arabic}\p{Syriac}\p{Mongolian}\p{Nko}\p{Devanagari}\p{Bengali}\p{Gurmukhi}\p{Gujarati}\p{Oriya}\p{Tamil}\p{Telugu}"
    r"\p{Kannada}\p{Malayalam}\p{Sinhala}\p{Tibetan}\p{Myanmar}\p{Khmer}]"
)
"""Scripts whose spelling needs U+200C and U+200D."""
_UNSPACED = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Han}\p{Hiragana}\p{Katakana}]")
"""Scripts without spaces: U+200B says where a line may break."""
_ODD = "\xa0\u1680\u2000-\u200a\u202f\u205f"
_BLANKS = regex.compile(f"[ {_ODD}]*[{_ODD}][ {_ODD}]*")
_NO_BREAK = frozenset("\xa0\u202f\u2007\u2009\u200a")
_AT_LINE_END = regex.compile(f"[ {_ODD}]+(?=\n)")
_EMPTY_LINES = regex.compile("\n{4,}")
_WANTS_BLANK = frozenset(";:!?»›%‰€$£¥°&–—")


def tidied(text: str) -> str:
    """The text with LF as line end, and without controls, soft hyphens, byte order marks and blanks at line ends; at most two
    empty lines follow each other; a tab is a space.

    No-break and thin spaces stay where typography asks for them: before French punctuation and signs, after «, beside a
    figure; else they are plain spaces, and several of them one. U+200C and U+200D stay where the spelling of Arabic, Persian
    and Indic scripts or an emoji needs them, U+200B between letters of scripts without spaces. Marks of direction stay
    where anything is written from the right.
    """
    text = _JUNK.sub("", _LINE_END.sub("\n", text)).replace("\t", " ")
    if not text.isascii():
        if _RIGHT_TO_LEFT.search(text) is None:
            text = _DIRECTIONS.sub("", text)
        text = _JOINERS.sub(_joiner, text)
        text = _BLANKS.sub(_blank, text)
    return _EMPTY_LINES.sub("\n\n\n", _AT_LINE_END.sub("", text))


def _around(match: regex.Match[str]) -> tuple[str, str]:
    whole = match.string
    return whole[match.start() - 1 : match.start()] if match.start() else "", whole[match.end() : match.end() + 1]


def _joiner(match: regex.Match[str]) -> str:
    """Of a run of joiners the first that has a meaning here."""
    before, after = _around(match)
    for sign in match[0]:
        if sign == "\u200b":
            meant = bool(before and after and _UNSPACED.match(before) and _UNSPACED.match(after))
        else:
            meant = bool(_CURSIVE.match(before) or _CURSIVE.match(after))
            if sign == "\u200d":
                meant = meant or bool(_PICTURE.match(before) and _PICTURE.match(after))
        if meant:
            return sign
    return ""


def _blank(match: regex.Match[str]) -> str:
    before, after = _around(match)
    if before in ("", "\n") and match.start() != 0:
        return ""
    blank = match[0]
    if len(blank) == 1 and blank in _NO_BREAK:
        kept = after in _WANTS_BLANK or before in ("«", "‹") or before.isdigit() or after.isdigit()
        if kept and after:
            return blank
    return " "
