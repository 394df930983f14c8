"""A few megabytes in the workspace's folder that are let go when the disk is full, so that what is being written can be saved.

Decision 0022. The file holds noise: a file system that packs or leaves out zeros would keep no room with them.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from editorial.errors import UserError
from editorial.library.sqlite import make_private

FILE_NAME = "room.reserve"
SIZE = 4 * 1024 * 1024
"""Some hundred saves of a long post."""
PLENTY = 16 * SIZE
"""It is made only where so much is free beside it: nobody misses it then."""
ROOM_MADE = "room_made"
"""The code of the error that says: the disk is full, nothing was written, and there is a little room now."""

Answer = TypeVar("Answer")


def keep(folder: Path) -> bool:
    """Have it lie there, where there is plenty of room; whether it does. A disk that cannot be written only means: not now."""
    path, half = folder / FILE_NAME, folder / f"{FILE_NAME}.{os.getpid()}"
    with contextlib.suppress(OSError):
        if path.exists() and path.stat().st_size == SIZE:
            return True
        if shutil.disk_usage(folder).free < PLENTY + SIZE:
            return False
        with half.open("wb") as file:
            make_private(half)
            file.write(os.urandom(SIZE))
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
        return True
    with contextlib.suppress(OSError):
        half.unlink(missing_ok=True)
    return False


def let_go(folder: Path) -> bool:
    """Give its room to whoever writes next; whether there was any."""
    try:
        (folder / FILE_NAME).unlink()
    except OSError:
        return False
    return True


def with_its_room(work: Callable[[], Answer]) -> tuple[Answer, bool]:
    """Do it, and once more where the disk was full and room was made for it; whether that was so. Raises what `work` raises."""
    try:
        return work(), False
    except UserError as error:
        if error.code != ROOM_MADE:
            raise
    return work(), True
