"""A post in one line of plain text, for any chat: pasted into a search field it finds the post again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.panes.write_head import state_words
from ui.times import time_words

if TYPE_CHECKING:
    from editorial.library.records import Post
    from ui.bridge.session import Session


def reference(post: Post, session: Session) -> str:
    """`G-214 “Repair café: thank you” · In review · X, LinkedIn · goes out Thu 3 Dec, 09:00 Paris`. Networks in different
    states stand each with their own: `In review: X · Draft: LinkedIn`."""
    by_state: dict[str, list[str]] = {}
    for variant in post.variants:
        known = session.platforms.get(variant.platform)
        by_state.setdefault(variant.state, []).append(known.name if known else variant.platform)
    parts = [f"{post.label} “{post.name}”" if post.name != post.label else post.label]
    if len(by_state) == 1:
        (state, names) = next(iter(by_state.items()))
        parts += [state_words(state), ", ".join(dict.fromkeys(names))]
    else:
        parts += [f"{state_words(state)}: {', '.join(dict.fromkeys(names))}" for state, names in by_state.items()]
    first = min((one for one in post.variants if one.slot is not None), key=lambda one: one.slot_utc, default=None)
    if first is not None:
        same = len({one.slot for one in post.variants}) == 1
        words = (
            QCoreApplication.translate("Reference", "goes out %1")
            if same
            else QCoreApplication.translate("Reference", "goes out from %1")
        )
        parts.append(words.replace("%1", time_words(first.slot)))
    return " · ".join(parts)
