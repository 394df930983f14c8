"""Where the links of a post stand."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.platform import Counting
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.text.entities import links
from editorial.text.passages import Passage, Spot

NETWORK: Counting = "twitter_weighted"

_WRITTEN_OUT = regex.compile(r"https?://[^\s<>\"«»“”`]*[^\s<>\"«»“”`.,;:!?…)\]}'’*_]", regex.IGNORECASE)


def counting(context: RuleContext) -> Counting:
    """How the post's network reads its text; as X does where there is none."""
    platform = context.subject.platform
    facts = platform.fields.get("text") if platform is not None else None
    return facts.counting if facts is not None else NETWORK


def links_in(context: RuleContext, reading: Reading) -> Iterator[Span]:
    """The links of a field in order, as the network finds them."""
    how = counting(context)

    def find(passage: Passage) -> Iterator[Spot]:
        yield from ((span, None) for span in links(passage.text, how))

    yield from (span for span, _nothing in reading.each(("links", how), find))


def written_links(context: RuleContext, reading: Reading) -> Iterator[Span]:
    """The links of a field in order: those the network finds, and those written out whose ending it may not know."""
    how = counting(context)

    def find(passage: Passage) -> Iterator[Spot]:
        if "." not in passage.text and "://" not in passage.text:
            return
        out = [Span(*match.span()) for match in _WRITTEN_OUT.finditer(passage.text)]
        others = (span for span in links(passage.text, how) if not any(span.overlaps(one) for one in out))
        yield from ((span, None) for span in sorted((*out, *others)))

    yield from (span for span, _nothing in reading.each(("links.written", how), find))


def link_field(context: RuleContext) -> str:
    """The link in the field of its own; empty where there is none."""
    return (context.subject.link or context.subject.text_of("link")).strip()


def without_scheme(link: str) -> str:
    """A link as people compare it: without scheme, `www.`, a final slash and the marks of campaigns (utm_…)."""
    plain = link.strip().partition("#")[0]
    plain = plain.partition("://")[2] if "://" in plain else plain
    host, slash, rest = plain.partition("/")
    path, mark, query = f"{host.lower().removeprefix('www.')}{slash}{rest}".partition("?")
    kept = "&".join(pair for pair in query.split("&") if pair and not pair.lower().startswith("utm_"))
    return path.rstrip("/") + (f"{mark}{kept}" if kept else "")
