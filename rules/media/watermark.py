"""A stock agency's preview instead of the picture that was bought."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.media._facts import about, files

META = RuleMeta(
    title="Preview of a stock picture",
    level="warning",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={
        "marked": "“{name}” is noted as carrying a watermark. Buy the picture, and add the file without the mark.",
        "preview": "“{name}” looks like the preview of a stock agency. Add the file that was bought.",
    },
    options={
        "preview_px": Option(
            default=700,
            about="Up to which longer side a stock agency's file counts as a preview; 0 for never",
            unit="pixels",
        )
    },
)

_AGENCY = (
    r"shutterstock|istock(?:photo)?|getty ?images|adobe ?stock|fotolia|alamy|depositphotos|dreamstime|123rf|bigstock"
)
_STOCK = regex.compile(_AGENCY, regex.I)
_PREVIEW = regex.compile(
    rf"(?:{_AGENCY})\w*[_ -].*(?:preview|watermark|comp\b|-612x612|-170667a|-1024x1024)"
    r"|-(?:260nw|450w|600w)-\d{5,}|\bdreamstime_(?:xs|s)_\d+",
    regex.I,
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each picture: a mark that somebody saw, else a name or size that agencies give previews."""
    for index, medium in files(context):
        marked = medium.rights.get("watermark", "")
        if marked == "yes":
            yield about(context, index, medium, "marked")
        elif not marked and (_PREVIEW.search(medium.name) or _small(medium, context.whole("preview_px"))):
            yield about(context, index, medium, "preview")


def _small(medium: MediumFacts, most: int) -> bool:
    said = " ".join(medium.metadata.get(key, "") for key in ("photoshop:Credit", "photoshop:Source", "dc:rights"))
    return 0 < max(medium.width, medium.height) <= most and _STOCK.search(f"{medium.name} {said}") is not None
