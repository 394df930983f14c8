"""Handles that are somebody else's here, and more of them than the network takes."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.desk import Author
from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.tags._found import mentions_in

META = RuleMeta(
    title="Mention does not fit here",
    level="error",
    scope="platform",
    moment="submit",
    needs=("register",),
    messages={
        "over": "This is mention {count}, and {network} takes {limit} in a post. Take one out.",
        "other": "“{said}” is {name}'s handle on another network. Write “{instead}”, and each network gets the right one.",
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each handle of the register that belongs to another network, and for each one too many."""
    platform = context.subject.platform
    if platform is None:
        return
    most, here = platform.number("mentions.max"), _handles(context.subject.register, platform.id)
    elsewhere = _handles(context.subject.register, "")
    for reading in context.prose("text", "description", "first_comment"):
        for count, span in enumerate(mentions_in(context, reading), start=1):
            said = span.of(reading.text)
            name = elsewhere.get(said.casefold(), "")
            if name and said.casefold() not in here:
                yield context.finding(
                    reading.name, span, "other", level="warning", suggestions=(f"@{name}",),
                    said=said, name=name, instead=f"@{name}",
                )  # fmt: skip
            elif most is not None and count > most:
                level = None if platform.may_block("mentions.max") else "warning"
                yield context.finding(
                    reading.name, span, "over", level=level, count=count, network=platform.name, limit=f"{most:.0f}"
                )


def _handles(register: tuple[Author, ...], platform: str) -> dict[str, str]:
    """Whose handle each is, in small letters with its sign: those of one network, or of all where none is named."""
    return {
        f"@{handle.removeprefix('@').casefold()}": author.name
        for author in register
        for network, handle in author.handles.items()
        if handle and platform in ("", network)
    }
