"""Blanking what is not prose: links, addresses, handles, tags and code."""

from __future__ import annotations

import regex

_TLDS = (
    "com|org|net|edu|gov|info|biz|app|dev|shop|store|blog|news|xyz|link|page|site|online|world|earth|coop|travel|museum|"
    "io|ai|co|tv|ly|gl|gg|uk|de|fr|es|nl|eu|ch|pl|se|dk|fi|pt|ie|th|jp|cn|tw|hk|kr|sg|nz|au|br|ca|mx|ar|cl|za|cz|hu|gr|ro|vn"
)
_WORDLIKE_TLDS = "it|me|in|us|be|at|no|is|to|so|am|id|my|as|do"
_STOP = r"\s<>\"«»“”`\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\u3000-\u303f\uff00-\uffef"

_NOT_PROSE = regex.compile(
    rf"""
      ```[\s\S]*?``` | `[^`\n]++`                                                # code, fenced and in the line
    | (?i:\bhttps?://|\bwww\.) [^{_STOP}]* [^{_STOP}.,;:!?…)\]}}'’*_]             # a link with its scheme, or www.
    | (?<![\w.+%@-]) [A-Za-z0-9][\w.+%-]{{0,63}}+ @ (?:[\w-]{{1,63}}+\.){{1,5}} \p{{L}}{{2,24}}   # an e-mail address
    | (?<![A-Za-z0-9_@/]) @ [A-Za-z0-9_]++ (?:[.-]++[A-Za-z0-9_]++)*+ (?:@[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)*+)?  # a handle
    | (?<![\w&/]) [#＃] (?=[\d_]*+\p{{L}}) [\w\p{{M}}]++                           # a tag
    | (?<![\w.@/-]) (?=[A-Za-z0-9]) (?:[A-Za-z0-9-]{{1,63}}+\.){{1,5}}            # a bare domain
      (?:(?:{_TLDS})\b(?!['’-]) (?:/(?:[^{_STOP}]*[^{_STOP}.,;:!?…)\]}}'’*_])?)?
        |(?:{_WORDLIKE_TLDS})/[^{_STOP}]*[^{_STOP}.,;:!?…)\]}}'’*_])
    """,
    regex.VERBOSE | regex.VERSION1,
)
_ANYTHING = regex.compile(r"[^\n]")


def masked(text: str) -> str:
    """`text` with links, e-mail addresses, @handles, #tags and backtick code blanked to spaces.

    Same length in code points, line breaks kept, so that a span in the one is a span in the other. A bare domain counts
    as a link when its ending is a common one; an ending that is also a word (`it`, `me`) needs a path behind it.
    """
    return _NOT_PROSE.sub(_blank, text)


def _blank(match: regex.Match[str]) -> str:
    found = match[0]
    return _ANYTHING.sub(" ", found) if "\n" in found else " " * len(found)
