"""The last export's choices, kept for this person on this computer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from editorial.settings.places import data_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class LastExport:
    """Where the last export went and how; the next one begins with it."""

    tool: str = ""
    folder: str = ""
    zone: str = ""
    media_prefix: str = ""
    extras: Mapping[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def load(cls) -> LastExport:
        """As stored; empty where there is none that can be read."""
        try:
            values: dict[str, Any] = json.loads(_path().read_text(encoding="utf-8"))
            return cls(**{name: values[name] for name in asdict(cls()) if name in values})
        except (OSError, ValueError, TypeError, AttributeError):
            return cls()

    def save(self) -> None:
        """Keep it. A full disk only means that it is asked again."""
        try:
            _path().parent.mkdir(parents=True, exist_ok=True)
            _path().write_text(json.dumps(asdict(self), indent=2), encoding="utf-8")
        except OSError:
            return


def usual_folder() -> Path:
    """Where exports go when nobody chose a folder yet."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Proofdesk exports"


def _path() -> Path:
    return data_folder() / "last-export.json"
