"""Parts of an advertisement that do not say so themselves."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._ads import ACCEPTED, labels, proposed, tie
from rules.attribution._words import listed

META = RuleMeta(
    title="Advertising told once only",
    level="warning",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "part": "Each part is read and shared alone, and part {part} does not say that it is advertising. Add “{word}” to it.",
        "parts": "Each part is read and shared alone, and the parts {part} do not say that they are advertising. "
        "Add “{word}” to each.",
        "video": "“{name}” should say that it is advertising in the picture and in the sound. Note it once both are done.",
    },
    options={
        "accepted": ACCEPTED,
        "parts": Option(default=True, about="Whether every part of a thread must say so"),
        "video": Option(default=True, about="Whether a video must say so in picture and sound"),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for the parts of a thread that lack it, and one for each video that nobody has confirmed."""
    if tie(context) is None:
        return
    told = {label.field for label in labels(context)}
    if context.flag("parts") and told:
        parts = [item.name for item in context.subject.fields if item.base == "text" and item.text.strip()]
        silent = [name for name in parts if name not in told]
        if len(parts) > 1 and silent:
            numbers = [str(parts.index(name) + 1) for name in silent]
            message = "part" if len(silent) == 1 else "parts"
            yield context.finding(
                silent[0],
                NOWHERE,
                message,
                key=f"parts:{len(silent)}",
                part=listed(numbers, "and"),
                word=proposed(context),
            )
    if context.flag("video") and context.subject.declared.get("shown_and_spoken") != "yes":
        for at, medium in enumerate(context.subject.media):
            if medium.kind == "video":
                yield context.finding(f"media[{at}]", NOWHERE, "video", key=f"{medium.sha256}:spoken", name=medium.name)
