"""The words of the first draft, which explain the screen they stand on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.kit.keycap import key_words


def first_title() -> str:
    """The working title of the first draft."""
    return QCoreApplication.translate("FirstWords", "How this screen works")


def first_text(*, networks: int) -> str:
    """The text of the first draft, for a post with so many networks."""
    if networks:
        tabs = QCoreApplication.translate(
            "FirstWords",
            "Above are its tabs. The shared text goes to every network; write in a network’s tab, and that network has its "
            "own words. A mark on a tab says that something does not fit there.",
        )
    else:
        tabs = QCoreApplication.translate(
            "FirstWords", "Above is the tab of the shared text. The plus beside it adds the networks it goes to."
        )
    parts = (
        QCoreApplication.translate(
            "FirstWords", "This is a draft, and its words explain the screen. Begin to type, and they are gone."
        ),
        tabs,
        QCoreApplication.translate(
            "FirstWords",
            "At the right, Checks says what could be better: an octagon must be fixed, a triangle should be, a dot is only a "
            "thought. Preview shows the post as a network shows it.",
        ),
        QCoreApplication.translate(
            "FirstWords",
            "The button at the bottom hands the post to an editor. Nothing is published before somebody has approved it.",
        ),
        QCoreApplication.translate("FirstWords", "%1 finds everything: posts, people, places and commands.").replace(
            "%1", key_words("Ctrl+K")
        ),
    )
    return "\n\n".join(parts)
