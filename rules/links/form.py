"""Links that are written wrong: they lead nowhere, or only half of them can be tapped."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.links._found import link_field
from rules.links._malformed import insecure, leftovers, slips

META = RuleMeta(
    title="Link is written wrong",
    level="warning",
    scope="wording",
    messages={
        "scheme": "“{said}” does not begin a link. Write “{instead}”.",
        "gap": "A space breaks this link in two. Take it out.",
        "twice": "This link begins twice. Keep “{instead}”.",
        "glued": "A word is stuck to this link, so networks do not see it. Put a space between them.",
        "www": "“{said}” does not begin a link. Write “www.”.",
        "comma": "A comma stands in this link where a dot belongs.",
        "dots": "Two dots in a row stand in this link. Keep one.",
        "user": "This link carries a name or password before the “@”. Take that part out.",
        "percent": "A percent sign alone breaks this link. Write “%25”, or leave the sign out.",
        "runs_on": "The next sentence is stuck to this link. Put a space between them.",
        "markdown": "{network} shows the brackets and stars of this link as they are. Write it plainly.",
        "insecure": "This link is not encrypted. Write “https://”, once you have tried that it works.",
        "space": "This link has a space in it. Write “%20” instead, or copy the link once more.",
        "none": "This is no address that readers can open. A link begins with “https://”, followed by the site.",
        "bare": "This link lacks its beginning. Write “https://” before it.",
        "ends": "This link ends in a punctuation mark that is no part of it. Take it off.",
    },
    options={
        "https": Option(default=False, about="Also ask for https:// where a link begins with http://"),
        "markdown": Option(default=False, about="The network reads links written in Markdown"),
    },
)

_SCHEME = regex.compile(r"([A-Za-z][A-Za-z0-9+-]*):(?!\d)")
_HOST = regex.compile(r"(?:https?:/{0,2})?[^\s/.][^\s/]*\.[^\s/.]", regex.IGNORECASE)
_ENDS = ".,;:!?…'’\"“”»)>]"


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """What is wrong in the links of each text, and in the link's own field."""
    network = context.subject.platform
    plain = network is not None and "article" not in network.kinds and not context.flag("markdown")
    for reading in context.prose():
        spots = list(reading.each(("links.form",), slips))
        if plain:
            spots += reading.each(("links.form", "markdown"), leftovers)
        if context.flag("https"):
            spots += reading.each(("links.form", "https"), insecure)
        for span, (message, instead) in spots:
            yield context.finding(
                reading.name, span, message, suggestions=() if instead is None else (instead,), said=span.of(reading.text),
                instead=instead or "", network=network.name if network is not None else "",
            )  # fmt: skip
    yield from _field(context, link_field(context))


def _field(context: RuleContext, link: str) -> Iterator[Finding]:
    """The link's own field goes out as it stands, so it must be whole."""
    message, better = "", link
    begins = _SCHEME.match(link)
    if begins and begins[1].lower() in ("mailto", "tel"):
        return
    if link and ((begins and begins[1].lower() not in ("http", "https")) or not _HOST.match(link)):
        yield context.finding("link", Span(0, len(link)), "none", key=f"none:{link}")
        return
    if any(letter.isspace() for letter in link):
        message, better = "space", "%20".join(link.split())
    elif link and "://" not in link and ":" not in link.partition(".")[0] and "." in link:
        message, better = "bare", f"https://{link}"
    elif link[-1:] in _ENDS and not (link.endswith(")") and "(" in link):
        message, better = "ends", link.rstrip(_ENDS)
    elif context.flag("https") and link.lower().startswith("http://"):
        message, better = "insecure", f"https://{link[7:]}"
    if message and better:
        yield context.finding("link", Span(0, len(link)), message, suggestions=(better,), key=f"{message}:{link}")
