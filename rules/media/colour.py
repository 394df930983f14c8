"""Colours that come out differently, and pictures with holes in them."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Level, Measure
from editorial.model.platform import Platform
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.media._facts import about, files, plain

META = RuleMeta(
    title="Colours come out differently",
    level="warning",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={
        "print": "“{name}” is in {space}, the colours of print. Screens show them wrong or not at all. Save it as sRGB.",
        "wide": "“{name}” is in {space}. Where that is not understood its colours come out dull. Save it as sRGB.",
        "asked": "“{name}” is in {space}. {network} turns everything into {wanted}; save it so, to see what comes of it.",
        "hdr": "“{name}” is HDR video ({space}), which looks grey where it is not understood. Export a copy in SDR as well.",
        "clear": "“{name}” is transparent. {network} saves it without, so that black or white shows. Give it a background.",
        "ground": "“{name}” is transparent: dark letters vanish for readers with a dark screen. Give it a background.",
    },
)

_PRINT = ("CMYK", "Lab")
_WIDE = ("Adobe RGB", "ProPhoto RGB", "BT.2020", "DCI-P3")
_CLEAR = ("png", "webp", "gif", "avif")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding about the colours of each picture or video, and one about transparent pictures."""
    platform = context.subject.platform
    network = platform.title if platform else ""
    for index, medium in files(context):
        told = _hdr(platform, medium) if medium.kind == "video" else _still(platform, medium)
        if told is not None:
            message, level, wanted = told
            space = " ".join(filter(None, (medium.colour_space, medium.hdr)))
            yield about(context, index, medium, message, level=level, space=space, wanted=wanted, network=network)
        if medium.kind == "image" and medium.transparent and medium.format != "gif" and platform is not None:
            message = "ground" if _keeps_holes(platform) else "clear"
            level = "suggestion" if message == "ground" else None
            yield about(context, index, medium, message, level=level, network=network)


def _still(platform: Platform | None, medium: MediumFacts) -> tuple[str, Level | None, str] | None:
    space = medium.colour_space
    if space in _PRINT:
        return "print", None, ""
    fact = platform.fact("media.colour_space") if platform is not None else None
    if fact is not None and space and space not in (str(fact.value), "grey"):
        return "asked", "suggestion", str(fact.value)
    return ("wide", "suggestion", "") if space in _WIDE else None


def _hdr(platform: Platform | None, medium: MediumFacts) -> tuple[str, Level | None, str] | None:
    fact = platform.fact("media.takes_hdr") if platform is not None else None
    if not medium.hdr or (fact is not None and fact.value is True):
        return None
    return "hdr", "suggestion", ""


def _keeps_holes(platform: Platform) -> bool:
    """Whether the network keeps what is transparent: it says so, or takes a format that can."""
    fact = platform.fact("media.transparency")
    if fact is not None:
        return str(fact.value) == "kept"
    formats = {plain(word) for word in platform.words("media.image_formats")}
    return not formats or bool(formats & set(_CLEAR))
