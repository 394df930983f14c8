"""Finding a Java that can run LanguageTool."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from editorial.checking.engines.base import EngineTrouble

NEEDED = 17
"""LanguageTool 6.6 and newer are compiled for Java 17."""
_VERSION = re.compile(r'version "(?:1\.)?(\d+)')
_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Java:
    """A Java: its program and its version ("17")."""

    program: str
    version: int


def find_java() -> Java:
    """The Java of JAVA_HOME, else the one in the path. Raises EngineTrouble when there is none, it does not run, or it is too
    old."""
    home = os.environ.get("JAVA_HOME", "")
    found = (shutil.which("java", path=str(Path(home) / "bin")) if home else None) or shutil.which("java")
    if found is None:
        raise EngineTrouble(
            f"LanguageTool needs Java {NEEDED} or newer, and there is none on this computer. "
            "Install it (on Debian: default-jre-headless), then try again."
        )
    try:
        answer = subprocess.run(  # noqa: S603 - the person's own Java
            [found, "-version"], capture_output=True, text=True, errors="replace", timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise EngineTrouble(f"The Java at {found} does not start. Install Java {NEEDED} or newer.") from error
    said = _VERSION.search(answer.stderr + answer.stdout)
    if answer.returncode or said is None:
        raise EngineTrouble(f"The Java at {found} does not say its version. Install Java {NEEDED} or newer.")
    version = int(said[1])
    if version < NEEDED:
        raise EngineTrouble(
            f"LanguageTool needs Java {NEEDED} or newer; the one at {found} is {version}. Install a newer one, then try again."
        )
    return Java(found, version)
