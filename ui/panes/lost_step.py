"""What is said of a step that nobody is left for: why, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from editorial.workflow.turns import Turn

TURN_KINDS = frozenset({"person", "group", "channel", "campaign"})
"""What a change of Settings touches that moves the turn: who is there, and which steps are named."""


def lost_words(turn: Turn) -> str:
    """Why nobody can say yes in the open step, and the way out of it, in two sentences."""
    translate = QCoreApplication.translate
    if turn.is_usual:
        return translate(
            "LostStep",
            "Every editor worked on it, or there is none. An owner can make somebody else an editor in Settings.",
        )
    if turn.is_deserted:
        why = translate(
            "LostStep", "Nobody who is asked here is left: they are gone, lost the role, or the group is empty."
        )
    else:
        why = translate("LostStep", "Everybody who is asked here worked on it or said yes in an earlier step.")
    cure = translate("LostStep", "An owner can change the steps in Settings, or ask somebody else there.")
    return f"{why} {cure}"
