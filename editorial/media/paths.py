"""Files that a post names: they stay inside the post's own folder."""

from __future__ import annotations

import difflib
import re
from pathlib import Path

from editorial.errors import UserError
from editorial.media.files import missing, printable, unreadable


def safe_path(folder: Path, name: str) -> Path:
    """The file that `name` in a post's front matter means, relative to `folder`, with symbolic links followed.

    Raises:
        UserError: the name leaves the folder (absolute, a drive, "..", a symbolic link that points outside), is no plain
            relative name (backslash, NUL, a web address), or no file is there; says which file and what to write.
    """
    shown = printable(name.replace("\0", "␀"))
    if not name.strip() or "\0" in name:
        raise _refuse(f"“{shown}” is not a file name.", "Write the file's name, such as hero.jpg.")
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", name):
        raise _refuse(f"“{shown}” is a web address.", "Save the file beside the post and write its name.")
    if "\\" in name:
        raise _refuse(f"“{shown}” has a backslash.", "Separate folders with / (images/hero.jpg).")
    if name.startswith("/") or re.match(r"[A-Za-z]:", name):
        raise _outside(shown)
    if ".." in name.split("/"):
        raise _outside(shown)
    try:
        root = folder.resolve(strict=True)
        target = (root / name).resolve(strict=True)
    except FileNotFoundError as error:
        raise _missing(folder, name, shown) from error
    except RuntimeError as error:  # a loop of symbolic links, up to Python 3.12
        raise missing(shown) from error
    except (OSError, ValueError) as error:
        raise unreadable(error, folder / name, shown) from error
    if not target.is_relative_to(root):
        raise _outside(shown)
    if target.is_dir():
        raise _refuse(f"“{shown}” is a folder.", "Name a picture or video in it.")
    return target


def _refuse(message: str, hint: str) -> UserError:
    return UserError(message, hint=hint, code="media_path")


def _outside(shown: str) -> UserError:
    return _refuse(
        f"“{shown}” is outside the post's folder.", "Copy the file into that folder and write its name alone."
    )


def _missing(folder: Path, name: str, shown: str) -> UserError:
    """Names the nearest file of the same folder, where one is near."""
    try:
        there = [item.name for item in (folder / name).parent.iterdir() if item.is_file()]
    except OSError:
        there = []
    near = difflib.get_close_matches(Path(name).name, there[:1000], n=1)
    if not near:
        return missing(shown)
    return UserError(f"“{shown}” does not exist.", hint=f"Did you mean “{printable(near[0])}”?", code="media_missing")
