"""Links that are to be counted by campaign and network."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.links._found import link_field, written_links
from rules.links._hosts import host_of, site_of

META = RuleMeta(
    title="Link is not counted",
    level="suggestion",
    scope="platform",
    moment="submit",
    needs=("brief",),
    messages={
        "missing": "This link does not tell the campaign “{campaign}” and this network apart when visits are counted. "
        "Use the marked link.",
        "copied": "This link counts visits for another network (“{source}”). Use the one for this network.",
    },
    options={
        "medium": Option(default="social", about="What visits from networks are counted as (utm_medium)"),
        "own": Option(
            default=list[str](), about="Only links to these sites are marked, as “example.org”; empty for all"
        ),
    },
)

_APART = regex.compile(r"[^\p{L}\p{M}\p{N}]+")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding with the marked link for the link of a post in a campaign, and for those to your own sites in its text."""
    platform, field = context.subject.platform, link_field(context)
    campaign = context.subject.brief.name if context.subject.brief is not None else context.subject.campaign
    if platform is None or not campaign:
        return
    marks = {"utm_source": platform.id, "utm_medium": str(context.option("medium")), "utm_campaign": slug(campaign)}
    own = {site.lower() for site in context.words("own")}
    if not own or _is_own(field, own):
        yield from _marked(context, "link", Span(0, len(field)), field, campaign, marks)
    for reading in context.prose("text", "description", "first_comment") if own else ():
        for span in written_links(context, reading):
            link = span.of(reading.text)
            if link != field and _is_own(link, own):
                yield from _marked(context, reading.name, span, link, campaign, marks)


def _is_own(link: str, own: set[str]) -> bool:
    return bool(own & {host_of(link), site_of(host_of(link))})


def _marked(
    context: RuleContext, name: str, span: Span, link: str, campaign: str, marks: dict[str, str]
) -> Iterator[Finding]:
    if not link.lower().startswith(("http://", "https://")):
        return
    others = {sibling.platform for sibling in context.subject.siblings} - {marks["utm_source"], ""}
    marked, copied = tagged(link, marks, others)
    if marked != link:
        message, key = "copied" if copied else "missing", f"utm:{link}" if name == "link" else ""
        yield context.finding(
            name, span, message, suggestions=(marked,), key=key, campaign=campaign, source=copied or link
        )


def tagged(link: str, marks: dict[str, str], others: set[str]) -> tuple[str, str]:
    """`link` with the marks it lacks, and the network among `others` whose mark it had.

    What the link already asks for stays as it is, in its order; marks of its own are kept, but for the source where it is
    one of `others`. The fragment stays at the end.
    """
    address, hash_sign, fragment = link.partition("#")
    path, _asks, query = address.partition("?")
    pairs = [pair for pair in query.split("&") if pair]
    present = {pair.partition("=")[0].lower(): pair.partition("=")[2] for pair in pairs}
    copied = present.get("utm_source", "")
    if copied in others:
        pairs = [pair for pair in pairs if pair.partition("=")[0].lower() != "utm_source"]
        del present["utm_source"]
    else:
        copied = ""
    missing = [f"{name}={quote(value, safe='')}" for name, value in marks.items() if name not in present and value]
    if not missing:
        return link, ""
    return f"{path}?{'&'.join([*pairs, *missing])}{hash_sign}{fragment}", copied


def slug(name: str) -> str:
    """A campaign's name as a mark: small letters, hyphens between the words."""
    return _APART.sub("-", name.casefold()).strip("-")
