"""A report on the disk: written aside first, then given its name, so that a half one never stands there."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Generator
from pathlib import Path

from editorial.errors import UserError
from editorial.media.files import FULL


@contextlib.contextmanager
def written_whole(path: Path) -> Generator[Path]:
    """A file beside `path` to write into; it takes that name once the block ends well, and is gone when it does not. Raises
    UserError where it cannot stand there."""
    aside = ""
    try:
        handle, aside = tempfile.mkstemp(prefix=".report-", suffix=path.suffix, dir=path.parent)
        os.close(handle)
        yield Path(aside)
        Path(aside).replace(path)
        aside = ""
    except OSError as error:
        raise UserError(
            _why(error), hint="Choose another folder, or make some room.", place=str(path), code="no_report"
        ) from error
    finally:
        if aside:
            with contextlib.suppress(OSError):
                Path(aside).unlink()


def _why(error: OSError) -> str:
    if error.errno in FULL:
        return "There is no room left on the disk; nothing was written."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "This folder may not be written to."
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return "There is no such folder."
    return "The file cannot be written there."
