"""What happened to a post while an editor has it on the screen, in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.bridge.session import Session
from ui.panes.review_load import Loaded
from ui.times import since_words

_ENDS = ("approved", "exported", "published")


def moved_words(asker: QObject, session: Session, shown: Loaded, now: Loaded) -> str:
    """ "Ana submitted version 5 just now." and the like."""
    before = dict(shown.versions)
    for one in now.facts.shown:
        if one.revision is not None and before.get(one.id) != one.revision.id:
            words = asker.tr("%1 submitted version %2 %3.").replace("%2", str(one.revision.number))
            words = words.replace("%3", since_words(one.revision.created_at))
            return words.replace("%1", session.names.person(one.revision.created_by))
    for one in now.facts.post.variants:
        if one.id not in before or any(one.id == still.id for still in now.facts.shown):
            continue
        who, when = session.names.person(one.state_by), since_words(one.state_since)
        words = asker.tr("%1 took it back %2.")
        if one.state == "changes_wanted":
            words = asker.tr("%1 returned it %2.")
        elif one.state in _ENDS:
            words = asker.tr("%1 approved it %2.")
        return words.replace("%1", who).replace("%2", when)
    return asker.tr("It is another one now than the one you see.")
