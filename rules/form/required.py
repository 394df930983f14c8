"""What cannot be published: nothing at all, or what the network will not publish without."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Level, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta

META = RuleMeta(
    title="Something that is needed is missing",
    level="error",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={
        "empty": "There is nothing to publish yet. Write a text, or add a picture or a video.",
        "unseen": "{network} shows no text. Put what must be read into the picture or video.",
        "field": "{network} asks for a {label}. Add one.",
        "image": "{network} takes no post without a picture. Add one.",
        "video": "{network} takes no post without a video. Add one.",
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for a post without text, media and link; one for each required field that is empty, and for a missing
    picture or video. Nothing is asked of the shared text."""
    subject, platform = context.subject, context.subject.platform
    if subject.scope == "wording":
        return
    written = next(context.prose("text", "description"), None)
    if written is None and not subject.media and not subject.link.strip():
        yield context.finding("text", Span(0, 0), "empty", key="empty")
    if platform is None:
        return
    for name, facts in platform.fields.items():
        if facts.required and name != "alt" and not subject.text_of(name).strip():
            level = _sure(platform.may_block(f"field.{name}.required"))
            label = facts.label.lower() or name
            yield context.finding(
                name, Span(0, 0), "field", level=level, key=f"required:{name}", network=platform.title, label=label
            )
    text = platform.fields.get("text")
    if text is not None and not text.shown and written is not None:
        yield context.finding("text", Span(0, 0), "unseen", level="suggestion", key="unseen", network=platform.title)
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
