"""Where one person's own files are kept on this computer: drafts in safe keeping, preferences, the last workspace."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def data_folder() -> Path:
    """The folder of this person's own files; `PROOFDESK_DATA` names another."""
    return Path(os.environ.get("PROOFDESK_DATA") or platformdirs.user_data_path("proofdesk"))


def last_library() -> Path | None:
    """The workspace that was open last; None when there was none, or it is gone."""
    try:
        found = Path((data_folder() / "last-workspace").read_text(encoding="utf-8").strip())
    except (OSError, UnicodeDecodeError):
        return None
    return found if found.is_dir() else None


def remember_library(folder: Path) -> None:
    """Open this workspace next time. Forgetting it is no harm, so a full disk does not stop anything."""
    try:
        data_folder().mkdir(parents=True, exist_ok=True)
        (data_folder() / "last-workspace").write_text(str(folder.resolve()), encoding="utf-8")
    except OSError:
        return


def cache_folder() -> Path:
    """The folder of what can be fetched again (LanguageTool); `PROOFDESK_CACHE` names another."""
    return Path(os.environ.get("PROOFDESK_CACHE") or platformdirs.user_cache_path("proofdesk"))
