"""`safety.json` in a workspace's folder: when it was looked through last, how far a look has come, and where else backups go.

It stands beside the database and not in it: it must be readable, and written, when the database is damaged.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, cast

from editorial.library.integrity import Fault
from editorial.library.sqlite import make_private

FILE_NAME = "safety.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A look through a workspace that goes on bit by bit: `stage` is what is being looked at, `after` the last thing that was
    seen there, `seal` the newest seal of the history so far. `ended_at` is empty until it is through."""

    began_at: str = ""
    ended_at: str = ""
    stage: str = ""
    after: str = ""
    seal: str = ""
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """What is known of a workspace's safety. `second`: a folder on another disk, where backups go as well; `second_missing`:
    since when (UTC text) it cannot be reached; `second_newest`: when the newest backup there was made, as far as is known;
    `trouble`: why the last backup was not made."""

    second: str = ""
    second_missing: str = ""
    second_newest: str = ""
    trouble: str = ""
    look: Look = field(default_factory=Look)
    last: Look = field(default_factory=Look)


def read_safety(folder: Path) -> Safety:
    """As stored; nothing known where the file is missing or is none."""
    try:
        kept = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
        return Safety(**_words(Safety, kept), look=_look(kept["look"]), last=_look(kept["last"]))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Safety()


def _look(kept: dict[str, Any]) -> Look:
    faults = tuple(Fault(what=str(one["what"]), where=str(one["where"])) for one in kept["faults"])
    return Look(**_words(Look, kept), faults=faults)


def _words(kind: type[Safety] | type[Look], kept: dict[str, Any]) -> dict[str, Any]:
    names = [one.name for one in fields(kind) if one.type == "str"]
    return {name: str(kept[name]) for name in names if name in kept}


def change_safety(folder: Path, **values: object) -> Safety:
    """Keep these, beside what another process kept meanwhile. A disk that cannot be written only means: again another time."""
    new = replace(read_safety(folder), **cast("dict[str, Any]", values))
    half = folder / f"{FILE_NAME}.{os.getpid()}"
    with contextlib.suppress(OSError):
        half.write_text(json.dumps(asdict(new), ensure_ascii=False, indent=2), encoding="utf-8")
        make_private(half)
        half.replace(folder / FILE_NAME)
    half.unlink(missing_ok=True)
    return new
