"""What goes wrong when a link is typed or pasted, and how it is put right."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.span import Span
from editorial.text.frequency import COMMON, zipf
from editorial.text.passages import Passage, Spot

Slip = tuple[str, str | None]
"""The name of a message, and what should stand instead (None: only the writer knows)."""

_ENDINGS = "com|org|net|info|edu|gov|io|eu"
_DOMAIN = r"(?:www\.)?[\p{L}\p{N}-]++\.[\p{L}\p{N}]{2}"

_SCHEME = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}/.@:_-])([htps]{{3,8}}+)([:;][/\\]{{1,3}}+|[/\\]{{2,3}}+:?|[.,][/\\]{{2}}|[:;])(?={_DOMAIN})",
    regex.IGNORECASE,
)
_SPACED = regex.compile(rf"(?<![\p{{L}}\p{{N}}])(https?)(?=[^\n]{{0,3}} )( ?: ?/ ?/ ?)(?={_DOMAIN})", regex.IGNORECASE)
_TWICE = regex.compile(r"(?<![\p{L}\p{N}/=])(?:https?(?::?//|:)){1,40}(https?://)", regex.IGNORECASE)
_GLUED = regex.compile(r"(?<![^\s(“\"])([A-Za-z0-9]*[A-Za-z0-9](?<!https?))(https?://)(?=[^\s/])", regex.IGNORECASE)
_WWW = regex.compile(r"(?<![\p{L}\p{N}./@-])(ww|wwww|www(?=,))[.,](?=[a-z0-9-]+\.[a-z]{2,})", regex.IGNORECASE)
_GAP = regex.compile(rf"https?://[\w-]++( \. ?|\. )(?=(?:{_ENDINGS})(?![\w.]))", regex.IGNORECASE)
_COMMA = regex.compile(rf"https?://[\w-]++(,)(?=(?:{_ENDINGS})(?![\w.]))", regex.IGNORECASE)

_LINK = regex.compile(r"(?:https?://|(?<![\p{L}\p{N}/.])www\.)[^\s<>\"«»“”`]+", regex.IGNORECASE)
_AUTHORITY = regex.compile(r"(?:https?://)?([^/?#]*)", regex.IGNORECASE)
_DOTS = regex.compile(r"(?<=[\p{L}\p{N}])\.{2,}(?=[\p{L}\p{N}])")
_USER = regex.compile(r"[^@\s]+@(?=.)")
_PERCENT = regex.compile(r"%(?=[^0-9A-Fa-f\s]|[0-9A-Fa-f][^0-9A-Fa-f\s])")
_RUNS_ON = regex.compile(r"(?:https?://)?[^\p{Lu}]*[\p{Ll}\d/]([.,;!?])(\p{Lu}\p{Ll}+|[AI])(?:['’]\p{Ll}+)?")
_CODE = regex.compile(r"```[\s\S]*?(?:```|$)|`[^`\n]++`")
_EMPHASIS = regex.compile(
    r"(?<![\p{L}\p{N}*_])(\*{1,2}|_{1,2})(https?://[^\s*]+?)\1(?=[\s.,;:!?)]|$)", regex.IGNORECASE
)
_INSECURE = regex.compile(r"(?<![\p{L}\p{N}/=:])http://(?=[^\s/])", regex.IGNORECASE)
_MARKDOWN = regex.compile(
    r"\[([^\[\]\n]+)\]\(\s*((?:https?://|www\.)[^\s()]+)(?:\s+\"[^\"\n]*\")?\s*\)|<((?:https?://|www\.)[^<>\s]+)>",
    regex.IGNORECASE,
)


def slips(passage: Passage) -> Iterator[Spot]:
    """Each slip in the passage's links, with its message and what should stand there; code is left out."""
    text = passage.text
    if "/" not in text and "ww" not in text and "htt" not in text:
        return
    code = [match.span() for match in _CODE.finditer(text)] if "`" in text else []
    for span, slip in (*_beginnings(text), *_links(text)):
        if not any(since <= span.start < until for since, until in code):
            yield span, slip


def _beginnings(text: str) -> Iterator[tuple[Span, Slip]]:
    for match in _SCHEME.finditer(text):
        letters, sign = match[1].lower(), match[2]
        known = letters in ("http", "https")
        if (
            {"t", "p"} <= set(letters)
            and (letters, sign) not in (("http", "://"), ("https", "://"))
            and (known or len(sign) > 1)
        ):
            yield Span(*match.span()), ("scheme", "https://" if "s" in letters else "http://")
    for match in _SPACED.finditer(text):
        if " " in match[2]:
            yield Span(*match.span()), ("gap", f"{match[1].lower()}://")
    for match in _TWICE.finditer(text):
        yield Span(*match.span()), ("twice", match[1])
    for match in _GLUED.finditer(text):
        yield Span(*match.span()), ("glued", f"{match[1]} {match[2]}")
    for match in _WWW.finditer(text):
        yield Span(*match.span()), ("www", "www.")
    for pattern, name in ((_GAP, "gap"), (_COMMA, "comma")):
        for match in pattern.finditer(text):
            yield Span(*match.span(1)), (name, ".")


def _links(text: str) -> Iterator[tuple[Span, Slip]]:
    for match in _LINK.finditer(text):
        start, link = match.start(), match[0]
        authority = _AUTHORITY.match(link)
        host_at, host_end = authority.span(1) if authority is not None else (0, 0)
        for dots in _DOTS.finditer(link, host_at, host_end):
            yield Span(*dots.span()).shifted(start), ("dots", ".")
        user = _USER.match(link, host_at, host_end)
        if user is not None:
            yield Span(*user.span()).shifted(start), ("user", None if "." in user[0] else "")
        for percent in _PERCENT.finditer(link, host_end):
            yield Span(*percent.span()).shifted(start), ("percent", "%25")
        tail = _RUNS_ON.fullmatch(link)
        if tail is not None and zipf(tail[2]) >= COMMON:
            yield Span(tail.start(1), len(link)).shifted(start), ("runs_on", f"{tail[1]} {link[tail.end(1) :]}")


def leftovers(passage: Passage) -> Iterator[Spot]:
    """Links written in Markdown, with how a reader should see them."""
    text = passage.text
    if "://" not in text and "www." not in text.lower():
        return
    for match in _MARKDOWN.finditer(text):
        said = match[3] or (match[2] if match[1] == match[2] else f"{match[1]} ({match[2]})")
        yield Span(*match.span()), ("markdown", said)
    for match in _EMPHASIS.finditer(text):
        yield Span(*match.span()), ("markdown", match[2])


def insecure(passage: Passage) -> Iterator[Spot]:
    """Where a link begins with http://."""
    for match in _INSECURE.finditer(passage.text):
        yield Span(*match.span()), ("insecure", "https://")
