"""Links whose host is not what it seems: foreign letters, a look-alike, a shortener, another site than the one shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from editorial.model.finding import Elsewhere, Finding, Level, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.links._found import link_field, written_links
from rules.links._hosts import SHORTENERS, decoded, disguised, host_of, mixed, resembles, site_of

META = RuleMeta(
    title="Link leads elsewhere than it seems",
    level="warning",
    scope="wording",
    messages={
        "mixed": "“{host}” mixes letters of different alphabets, as false addresses do. Copy the link from the site itself.",
        "disguised": "“{host}” only looks like “{seen}”; its letters are of another alphabet. Copy the link from the site.",
        "coded": "Readers see “{host}” here. Write “{seen}”.",
        "alike": "“{host}” looks like your own “{own}” but is another site. Write “{own}” if that is what you mean.",
        "short": "“{host}” hides where this link leads. Use the link itself.",
        "other": "The text shows “{shown}”, but the post's link leads to “{host}”. Show the site that the link leads to.",
        "local": "“{host}” is a place on your own computer or network. Readers cannot go there.",
    },
    options={
        "own": Option(default=list[str](), about="Your own sites, as “example.org”, to find look-alikes of"),
        "shorteners": Option(default=list(SHORTENERS), about="Sites that shorten links"),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each link, and one where the text shows another site than the post's link leads to."""
    field, shown = link_field(context), dict[str, tuple[str, Span]]()
    whole = False
    for reading in context.prose():
        for span in written_links(context, reading):
            link = span.of(reading.text)
            host = host_of(link)
            whole = whole or (field != "" and field in link)
            if "/" in link or host.startswith("www."):
                shown.setdefault(site_of(host), (reading.name, span))
            at = link.lower().find(host)
            yield from _judged(context, reading.name, Span(at, at + len(host)).shifted(span.start), host, key="")
    host = host_of(field)
    if host:
        yield from _judged(context, "link", Span(0, len(field)), host, key=field)
        if not whole and site_of(host) not in shown and site_of(host) not in context.words("shorteners"):
            yield from _other(context, shown, host)


def _judged(context: RuleContext, name: str, span: Span, host: str, *, key: str) -> Iterator[Finding]:
    readable = decoded(host)
    site = site_of(readable)
    own = next((mine for mine in map(str.lower, context.words("own")) if resembles(site, mine)), "")
    said: dict[str, Any] = {"host": readable, "own": own, "seen": disguised(readable)}
    put: tuple[str, ...] = ()
    if mixed(readable):
        message = "mixed"
    elif said["seen"]:
        message = "disguised"
    elif own:
        message, put = "alike", () if key else (host.replace(site_of(host), own),)
    elif site in context.words("shorteners") or host in context.words("shorteners"):
        message = "short"
    elif host in ("localhost", "0.0.0.0") or host.startswith(("127.", "192.168.")):  # noqa: S104
        message = "local"
    elif readable != host:
        message, put = "coded", () if key else (readable,)
        said |= {"host": host, "seen": readable}
    else:
        return
    level: Level | None = "suggestion" if message in ("short", "coded") else None
    yield context.finding(name, span, message, suggestions=put, level=level, key=key, **said)


def _other(context: RuleContext, shown: dict[str, tuple[str, Span]], host: str) -> Iterator[Finding]:
    """Only where the text shows exactly one site: of several, one may well be spoken of and another linked to."""
    if len(shown) == 1:
        [(site, (name, span))] = shown.items()
        place = Elsewhere(where="link", match=host, field="link")
        yield context.finding(
            name,
            span,
            "other",
            level="suggestion",
            confidence="medium",
            shown=site,
            host=site_of(host),
            elsewhere=(place,),
        )
