"""What a thread says of itself on the screen: what it is about, and what became of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from editorial.workflow.threads import Thread
from ui.words import clock_words

translate = QCoreApplication.translate

QUOTED = 90
"""Code points of a passage that are shown; the whole stands in its tooltip."""


def about(thread: Thread, *, stands: bool, names: Callable[[str], str]) -> str:
    """The passage, picture or part of a thread in words; "" for the whole post. `names` tells a file's name by its hash;
    `stands` says whether quoted words are still there."""
    root, pin = thread.root, thread.pin
    if root.quote and not stands and root.outcome != "accepted":
        return translate("Threads", "The words this was about are gone: “%1”").replace("%1", short(root.quote))
    if root.quote:
        return translate("Threads", "on “%1”").replace("%1", short(root.quote))
    if pin.medium and pin.second is not None:
        return (
            translate("Threads", "at %1 of %2").replace("%1", clock_words(pin.second)).replace("%2", names(pin.medium))
        )
    if pin.medium and pin.region is not None:
        return translate("Threads", "on a part of %1").replace("%1", names(pin.medium))
    if pin.medium:
        return translate("Threads", "on %1").replace("%1", names(pin.medium))
    if pin.part or root.field == "text":
        return translate("Threads", "on part %1").replace("%1", str(pin.part + 1))
    return ""


def became(thread: Thread, who: Callable[[str], str]) -> str:
    """What became of a thread, in a few words; "" while nothing did. `who` names people within a sentence ("you")."""
    root = thread.root
    if root.outcome == "accepted":
        return translate("Threads", "Accepted by %1").replace("%1", who(root.resolved_by or root.done_by))
    if root.resolved_at:
        return translate("Threads", "Resolved by %1").replace("%1", who(root.resolved_by))
    if root.outcome == "declined":
        return translate("Threads", "Declined by %1").replace("%1", who(root.done_by))
    if root.done_at:
        return (
            translate("Threads", "Done, says %1").replace("%1", who(root.done_by))
            if who(root.done_by) != translate("Threads", "you")
            else ""
        )
    return ""


def short(words: str) -> str:
    """A passage on one line, cut where it is long."""
    line = " ".join(words.split())
    return line if len(line) <= QUOTED else line[: QUOTED - 1].rstrip() + "…"
