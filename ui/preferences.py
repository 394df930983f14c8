"""What one person prefers on this computer: kept in a small file of their own, never in the workspace."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Literal

from editorial.settings.own_files import change_own, filled, read_own

_FILE = "preferences.json"
SCALES = (0.5, 3.0)
"""Letters this much smaller or larger than usual can still be read and fit the window."""
Pace = Literal["typing", "pause", "asked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Theme, letter size, the window's language, when findings appear, who sat here last, whether quotation marks become
    those of the language, emoji used last, how the review queue and its keys are wanted."""

    theme: Literal["system", "light", "dark"] = "system"
    contrast: Literal["system", "usual", "high"] = "system"
    still: bool = False
    scale: float = 1.0
    pace: Pace = "typing"
    language: Literal["system", "en", "th"] = "system"
    who: str = ""
    smart_marks: bool = True
    emoji_recent: tuple[str, ...] = ()
    emoji_tone: int = 0
    tray: bool = False
    """Whether news of others is also told outside the window, by the system."""
    side_tab: Literal["preview", "checks"] = "checks"
    preview_screen: Literal["phone", "desktop"] = "phone"
    preview_colours: Literal["window", "light", "dark"] = "window"
    preview_aloud: bool = False
    preview_marks: bool = False
    calendar_clock: str = ""
    """The zone in which the calendar shows all times; empty for each account's own."""
    calendar_second: str = ""
    """The zone of the clock beside it; empty for none."""
    review_queue: Mapping[str, object] = field(default_factory=dict[str, object])
    """How the review queue is sorted, grouped and narrowed; see `ui.panes.review_menu.QueueView`."""
    review_keys: Mapping[str, object] = field(default_factory=dict[str, object])
    """The letters of Review by verb, where they are not the usual ones; `off` for none."""

    @classmethod
    def load(cls) -> Preferences:
        """As stored; the usual ones where the file is missing or unreadable."""
        return cls._of(read_own(_FILE))

    @classmethod
    def _of(cls, kept: Mapping[str, object]) -> Preferences:
        found = filled(cls(), kept)
        smallest, largest = SCALES
        return found if smallest <= found.scale <= largest else replace(found, scale=1.0)

    def changed(self, name: str, value: object) -> Preferences:
        """The same with one value changed, stored; what another window stored meanwhile stays. A full disk only means that
        it is asked again."""
        new = replace(self, **{name: value})

        def change(kept: dict[str, object]) -> dict[str, object]:
            stored = Preferences._of(kept) if kept else self
            return {**kept, **asdict(replace(stored, **{name: value}))}

        with contextlib.suppress(OSError):
            change_own(_FILE, change)
        return new
