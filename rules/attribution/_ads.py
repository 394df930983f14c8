"""Whether a post is tied to whom it speaks of, and how it says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast
from urllib.parse import parse_qsl, urlsplit

import regex

from editorial.model.finding import NOWHERE
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option
from editorial.text.passages import Passage, Spot
from rules.attribution._people import author_of, named, printed
from rules.attribution._words import book, phrases, understood, words_of

Why = Literal["declared", "partner", "register", "affiliate", "code"]

CONNECTIONS = {
    "paid": "paid for",
    "gift": "made for a gift",
    "affiliate": "earning a commission",
    "family": "about family",
    "employee": "about an employer",
}
"""What writers call a tie; the words stand after "is marked as"."""

ACCEPTED = Option(
    default=list[str](), about="Words that tell of advertising here; none for the usual ones of the post's language"
)

_LINK = regex.compile(r"https?://[^\s<>\"“”«»]++", regex.I)
_AMAZON = regex.compile(r"(?:^|\.)amazon\.[a-z.]{2,6}$")
_DENIED = regex.compile(
    r"\b(?:not|no|never|without|neither|nor|would|\w+n['’]t|n['’]est\s+pas|pas|sans|aucun\w*|nicht|kein\w*|ohne|sin|nunca"
    r"|non|senza|niet|geen|zonder|não|nao|sem)(?:[ \t]+[\w'’]+){0,2}[ \t]+[#＃]?$",
    regex.I,
)
_BY_NOBODY = regex.compile(
    r"[^.!?\n]{0,24}?\b(?:by|von|par|por|da|door)[ \t]+(?:nobody|no[ \t-]?one|niemand\w*|personne|nadie|nessuno|ninguém)\b",
    regex.I,
)
_FREE = regex.compile(r"-?(?:free|frei|vrij)\b", regex.I)
_WORDLESS = regex.compile(r"[\W_]++")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What ties a post to somebody, to whom (where that is known), and where in the post it shows. `sure` ones were said by
    the writer or by the register."""

    why: Why
    who: str = ""
    field: str = "text"
    span: Span = NOWHERE

    @property
    def sure(self) -> bool:
        """True when somebody at the desk has said so; the others are read from the post."""
        return self.why in ("declared", "partner", "register")


def tie(context: RuleContext, connections: Sequence[str] = tuple(CONNECTIONS), more: Sequence[str] = ()) -> Tie | None:
    """What makes the post advertising: what the writer says (of the `connections` asked for), a partner or creator under
    contract who is named or signs, a link that earns a commission (`more` are further hosts and parameters), or a discount
    code beside a partner's name. None where the writer says that there is no tie."""
    subject = context.subject
    declared = subject.declared.get("connection", "")
    partner = subject.declared.get("partner", "").strip()
    if declared in connections:
        return Tie(why="declared", who=partner or declared)
    if declared:
        return None
    if partner:
        return Tie(why="partner", who=partner)
    partners = [author for author in subject.register if author.kind in ("partner", "creator")]
    for name in printed(subject):
        author = author_of(subject, name)
        if author is not None and author.paid and author in partners:
            return Tie(why="register", who=author.name, field="authors")
    places = list(named(context, partners))
    for place in places:
        if place.author.paid:
            return Tie(why="register", who=place.author.name, field=place.field, span=place.span)
    return _affiliate(context, tuple(more)) or (_code(context, places[0].author.name) if places else None)


def _affiliate(context: RuleContext, more: tuple[str, ...]) -> Tie | None:
    for reading in context.prose():
        for span, _ in _paying(reading, more):
            return Tie(why="affiliate", field=reading.name, span=span)
    return Tie(why="affiliate", field="link") if _pays(context.subject.link, more) else None


def _paying(reading: Reading, more: tuple[str, ...]) -> Iterator[Spot]:
    def find(passage: Passage) -> Iterator[Spot]:
        for match in _LINK.finditer(passage.text):
            link = match[0].rstrip(".,;:!?)]}'’*_")
            if _pays(link, more):
                yield Span(match.start(), match.start() + len(link)), None

    return reading.each(("affiliate", more), find)


def _pays(link: str, more: tuple[str, ...]) -> bool:
    known = cast("dict[str, list[str]]", book("ad_terms")["affiliate"])
    try:
        parts = urlsplit(link)
        host, query = (
            (parts.hostname or "").removeprefix("www."),
            parse_qsl(parts.query.casefold(), keep_blank_values=True),
        )
    except ValueError:
        return False
    hosts = [*known["hosts"], *(one.casefold() for one in more if "." in one)]
    if any(host == one or host.endswith(f".{one}") for one in hosts):
        return True
    if _AMAZON.search(host):
        return any(name == "tag" and value for name, value in query)
    params = {*known["params"], *(one.casefold().rstrip("=") for one in more if "." not in one)}
    return any(name in params or f"{name}={value}" in params for name, value in query)


def _code(context: RuleContext, who: str) -> Tie | None:
    wanted = phrases(words_of("ad_terms", "codes"))
    for reading in context.prose():
        match = wanted.search(reading.masked)
        if match is not None:
            return Tie(why="code", who=who, field=reading.name, span=Span(*match.span()))
    return None


@dataclass(frozen=True, slots=True)
class Label:
    """Words that tell of advertising, and where they stand; `tag` for one that is a tag."""

    field: str
    span: Span
    words: str
    tag: bool = False


def labels(context: RuleContext) -> list[Label]:
    """Where the post says that it is advertising, in words that the setting `accepted` takes, in order."""
    own = context.words("accepted")
    names = own or understood("ad_terms", "labels", context.language)
    told = (
        *(word for word in own if " " in word),
        *(() if own else understood("ad_terms", "phrases", context.language)),
    )
    return [
        Label(reading.name, span, words, words[0] in "#＃")
        for reading in context.prose()
        for span, words in _found(reading, tuple(names), tuple(told))
    ]


def says_so(context: RuleContext, words: str) -> bool:
    """True when a disclosure, on its own line, is in words that the setting `accepted` takes."""
    own = context.words("accepted")
    names = tuple(own or understood("ad_terms", "labels", context.language))
    told = () if own else understood("ad_terms", "phrases", context.language)
    return bool(_labels(names).search(words) or phrases((*names, *told)).search(words))


def proposed(context: RuleContext) -> str:
    """The label to propose: the first accepted one of the house, else of the post's language."""
    own = context.words("accepted")
    usual = cast("dict[str, list[str]]", book("ad_terms")["labels"])
    return (own or usual.get(context.language) or usual["en"])[0].lstrip("#")


def _found(reading: Reading, names: tuple[str, ...], told: tuple[str, ...]) -> Iterator[Spot]:
    def find(passage: Passage) -> Iterator[Spot]:
        spots = [(Span(*match.span("said")), match["said"]) for match in _labels(names).finditer(passage.text)]
        spots += [(Span(*match.span()), match[0]) for match in phrases(told).finditer(passage.text)] if told else []
        return (spot for spot in sorted(spots) if not _is_denied(passage.text, spot[0]))

    return reading.each(("ad_labels", names, told), find)


def _is_denied(text: str, span: Span) -> bool:
    """Whether the words say that it is none ("not sponsored by"), or only that it might be ("would be sponsored by")."""
    before = text[max(0, span.start - 40) : span.start]
    return bool(
        _DENIED.search(before) or _BY_NOBODY.match(text, span.start, span.end + 24) or _FREE.match(text, span.end)
    )


@lru_cache(maxsize=32)
def _labels(names: tuple[str, ...]) -> regex.Pattern[str]:
    """A name as a tag, in brackets, or alone at the start or end of a line, whatever its case."""
    plain = _any(name.lstrip("#") for name in names)
    tags = _any(_WORDLESS.sub("", name) for name in names)
    return regex.compile(
        rf"(?P<said>[#＃](?:{tags}))(?![\w])"
        rf"|[\[(【]\s?(?P<said>{plain})(?=\s?[\])】])"
        rf"|(?m:^)[^\w\n#@]{{0,8}}+(?P<said>{plain})(?=[^\S\n]*+(?:[:|–—·!*_]|- |\.(?:\s|$)|\n|$))"
        rf"|[|·–—]\s?(?P<said>{plain})(?=[^\S\n]*+(?:\n|$))",
        regex.IGNORECASE,
    )


def _any(words: Iterable[str]) -> str:
    longest = sorted({word for word in words if word}, key=len, reverse=True)
    return "|".join(regex.escape(word) for word in longest) or "(?!)"


def unclear(context: RuleContext) -> Iterator[Label]:
    """Where the post hints at advertising in words that the setting `unclear` (or the usual list) does not take."""
    own = context.words("unclear")
    tags = words_of("ad_terms", "unclear", context.language)
    wanted = own or (*tags, *words_of("ad_terms", "vague", context.language))
    for reading in context.prose():
        for span, words in _hinted(reading, tuple(wanted)):
            yield Label(reading.name, span, words, words[0] == "#")


def _hinted(reading: Reading, wanted: tuple[str, ...]) -> Iterator[Spot]:
    def find(passage: Passage) -> Iterator[Spot]:
        for match in phrases(wanted).finditer(passage.text):
            yield Span(*match.span()), match[0]

    return reading.each(("ad_unclear", wanted), find)
