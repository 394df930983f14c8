"""Where on the page an objection is answered when no words of the text are at fault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from editorial.model.finding import Finding

Kind = Literal["about", "authors", "rights", "alt"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """`name` is the question of “About this post”; `index` the picture's place, counted from 0."""

    kind: Kind
    name: str = ""
    index: int = 0


_QUESTIONS = {
    "attribution.ad_": "connection",
    "attribution.ad_each": "shown_and_spoken",
    "attribution.ad_required": "connection",
    "attribution.ad_tool": "paid_label",
    "attribution.agency_credit": "agency",
    "attribution.ai_": "ai_use",
    "attribution.ai_byline": "reviewed_by",
    "attribution.ai_disclosure": "reviewed_by",
    "attribution.anonymous_source": "sources_known",
    "attribution.byline_basis": "genre",
    "attribution.byline_kind": "genre",
    "attribution.corrections": "correction",
    "attribution.dateline": "on_the_spot",
    "attribution.employee": "connection",
    "attribution.signoff": "reviewed_by",
}
"""Which question answers the objections of a check; one that ends in "_" stands for all that begin so."""

_RIGHTS = frozenset(
    f"media.{name}"
    for name in (
        "ai_label", "attribution_line", "c2pa", "captions", "cover", "credit", "credit_form", "licence", "owner", "privacy",
        "release", "watermark",
    )
)  # fmt: skip


def door_of(finding: Finding) -> Door | None:
    """Where to go; None where the text itself, or one of its fields, is the place."""
    if finding.field.startswith("media["):
        index = int(finding.field[6:].partition("]")[0])
        if finding.rule == "media.alt":
            return Door(kind="alt", index=index)
        return Door(kind="rights", index=index) if finding.rule in _RIGHTS else None
    question = _QUESTIONS.get(finding.rule) or next(
        (name for rule, name in _QUESTIONS.items() if rule.endswith("_") and finding.rule.startswith(rule)), ""
    )
    base, _, name = finding.field.partition(".")
    if base == "declared" or base in ("disclosure", "ai_use"):
        return Door(kind="about", name=name or base)
    if question and (not finding.match or finding.rule in _QUESTIONS):
        return Door(kind="about", name=question)
    return Door(kind="authors") if base in ("authors", "byline") else None
