"""`python -m editorial.checking.engines.download`: language-tool-python's own download of LanguageTool, put into
Proofdesk's place when it is whole.

Progress goes to standard error as the library shows it. Ends with 0, or with 1 and one sentence in the last line.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

from editorial.checking.engines.base import EngineTrouble
from editorial.checking.engines.parts import check_whole, parts_in, usual_folder

_UNFINISHED = ".download-"


def download() -> Path:
    """Fetch, check and unpack the release that the library pins, and answer its folder. EngineTrouble says why not.

    Nothing is in the usual place before it is whole; what an interrupted download left is taken away.
    """
    place = usual_folder()
    try:
        place.mkdir(parents=True, exist_ok=True)
        _clear(place)
        with tempfile.TemporaryDirectory(prefix=f"{_UNFINISHED}{os.getpid()}-", dir=place) as folder:
            made = _fetch(Path(folder))
            target = place / made.name
            if target.exists():
                shutil.rmtree(target)
            made.replace(target)
            return target
    except OSError as error:
        raise EngineTrouble(f"LanguageTool could not be put into {place}: {error.strerror or error}.") from error


def _clear(place: Path) -> None:
    """Take away what downloads have left that nobody runs any more."""
    import psutil

    for left in place.glob(f"{_UNFINISHED}*"):
        owner = left.name.removeprefix(_UNFINISHED).partition("-")[0]
        if not (owner.isdecimal() and psutil.pid_exists(int(owner))):
            shutil.rmtree(left, ignore_errors=True)


def _fetch(folder: Path) -> Path:
    os.environ["LTP_PATH"] = str(folder)
    os.environ.pop("LTP_JAR_DIR_PATH", None)  # the library would skip the download and then not find it
    tempfile.tempdir = str(folder)
    import requests
    from language_tool_python.download_lt import LTP_DOWNLOAD_VERSION, LocalLanguageTool
    from language_tool_python.exceptions import LanguageToolError

    try:
        LocalLanguageTool.from_version_name(LTP_DOWNLOAD_VERSION).download()
    except (requests.RequestException, TimeoutError) as error:
        raise EngineTrouble(
            "LanguageTool could not be fetched: its site does not answer. "
            "Connect to the network and try again, or choose a folder."
        ) from error
    except (LanguageToolError, ValueError) as error:
        raise EngineTrouble(f"LanguageTool could not be fetched: {' '.join(str(error).split())[:200]}") from error
    made = next((entry for entry in sorted(folder.iterdir()) if parts_in(entry)), None)
    parts = parts_in(made) if made else None
    if made is None or parts is None:
        raise EngineTrouble("What was fetched is no LanguageTool. Try again later, or choose a folder.")
    check_whole(parts)
    return made


def _stop(_number: int, _frame: object) -> NoReturn:
    raise SystemExit(1)


def main() -> int:
    """Download, and say how it went."""
    signal.signal(signal.SIGTERM, _stop)
    try:
        print(download())
    except EngineTrouble as trouble:
        print(f"\n{trouble.sentence}", file=sys.stderr, flush=True)
        os._exit(1)  # the library's progress bar would have the last word
    return 0


if __name__ == "__main__":
    sys.exit(main())
