"""The ways of getting LanguageTool onto this computer, and what their programs say while they run."""

from __future__ import annotations

import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from editorial.checking.engines.base import EngineTrouble
from editorial.checking.engines.java import find_java

SCRIPT = Path(__file__).parents[3] / "packaging" / "languagetool.sh"
_PERCENT = re.compile(r"(?<!\d)(\d{1,3})(?:\.\d+)? ?%")


@dataclass(frozen=True, slots=True)
class Way:
    """One way: the command that does it, which says how far it is on its output and why it failed in its last line."""

    id: Literal["maven", "download"]
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Readiness:
    """What this computer offers: `java` says in a sentence which Java there is or what is missing; `ways` are those that
    can be tried."""

    has_java: bool
    java: str
    ways: tuple[Way, ...]


def look_around() -> Readiness:
    """What there is to begin with. Runs Java once, so not on the window's thread."""
    ways: list[Way] = []
    if SCRIPT.is_file() and shutil.which("mvn") and shutil.which("sh"):
        ways.append(Way("maven", ("sh", str(SCRIPT))))
    ways.append(Way("download", (sys.executable, "-m", "editorial.checking.engines.download")))
    try:
        java = find_java()
    except EngineTrouble as trouble:
        return Readiness(False, trouble.sentence, tuple(ways))
    return Readiness(True, f"Java {java.version} is there.", tuple(ways))


def percent_in(output: str) -> int | None:
    """How far a program says it is, from the last per cent in what it wrote; None when it does not say."""
    found = _PERCENT.findall(output)
    return min(100, int(found[-1])) if found else None
