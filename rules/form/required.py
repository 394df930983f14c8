"""What the network will not publish without."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Level, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta

META = RuleMeta(
    title="Something the network asks for is missing",
    level="error",
    scope="platform",
    moment="submit",
    needs=("media",),
    messages={
        "field": "{network} asks for a {label}. Add one.",
        "image": "{network} takes no post without a picture. Add one.",
        "video": "{network} takes no post without a video. Add one.",
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each required field that is empty, and for a missing picture or video."""
    subject, platform = context.subject, context.subject.platform
    if platform is None:
        return
    for name, facts in platform.fields.items():
        if facts.required and name != "alt" and not subject.text_of(name).strip():
            level = _sure(platform.may_block(f"field.{name}.required"))
            label = facts.label.lower() or name
            yield context.finding(
                name, Span(0, 0), "field", level=level, key=f"required:{name}", network=platform.title, label=label
            )
    present = {medium.kind for medium in subject.media}
    fact = platform.fact("media.image_required")
    if fact is not None and fact.value is True and "image" not in present:
        level = _sure(platform.may_block("media.image_required"))
        yield context.finding("media", Span(0, 0), "image", level=level, key="required:image", network=platform.title)
    if set(platform.kinds) <= {"video", "reel"} and "video" not in present:
        yield context.finding(
            "media", Span(0, 0), "video", level="warning", key="required:video", network=platform.title
        )


def _sure(may_block: bool) -> Level | None:
    return None if may_block else "warning"
