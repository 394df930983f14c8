"""What one person prefers on this computer: kept in a small file of their own, never in the workspace."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from editorial.settings.places import data_folder

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
    review_queue: Mapping[str, object] = field(default_factory=dict[str, object])
    """How the review queue is sorted, grouped and narrowed; see `ui.panes.review_menu.QueueView`."""
    review_keys: Mapping[str, object] = field(default_factory=dict[str, object])
    """The letters of Review by verb, where they are not the usual ones; `off` for none."""

    @classmethod
    def load(cls) -> Preferences:
        """As stored; the usual ones where the file is missing or unreadable."""
        try:
            values: dict[str, Any] = json.loads(_path().read_text(encoding="utf-8"))
            known = {name: values[name] for name in asdict(cls()) if name in values}
            return replace(cls(), **known)
        except (OSError, ValueError, TypeError):
            return cls()

    def changed(self, name: str, value: object) -> Preferences:
        """The same with one value changed, stored; what another window stored meanwhile stays. A full disk only means that
        it is asked again."""
        new = replace(self, **{name: value})
        stored = replace(Preferences.load() if _path().exists() else self, **{name: value})
        try:
            _path().parent.mkdir(parents=True, exist_ok=True)
            _path().write_text(json.dumps(asdict(stored), indent=2), encoding="utf-8")
        except OSError:
            return new
        return new


def _path() -> Path:
    return data_folder() / "preferences.json"
