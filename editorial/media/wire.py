"""Facts and renditions as one line of JSON between the probe and its child."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, cast

from editorial.errors import UserError
from editorial.media.files import printable
from editorial.media.renditions import Rendition
from editorial.model.subject import MediumFacts, facts_from_json


def line_of(message: dict[str, object]) -> bytes:
    """One message as a line of ASCII JSON; paths may hold any bytes (surrogate escapes survive)."""
    return json.dumps(message).encode("ascii") + b"\n"


def message_of(line: bytes) -> dict[str, Any]:
    """The message in one line; raises ValueError when it is none."""
    value: object = json.loads(line)
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return cast("dict[str, Any]", value)


def facts_json(facts: MediumFacts) -> dict[str, object]:
    """Facts as JSON."""
    return dataclasses.asdict(facts)


def facts_of(value: dict[str, Any]) -> MediumFacts:
    """Facts from JSON; lists become tuples again."""
    return facts_from_json(value)


def rendition_json(rendition: Rendition) -> dict[str, object]:
    """A rendition as JSON."""
    return {**dataclasses.asdict(rendition), "path": str(rendition.path)}


def rendition_of(value: dict[str, Any]) -> Rendition:
    """A rendition from JSON."""
    known = dict(value)
    path = Path(known.pop("path"))
    return Rendition(**known, path=path)


def problem_json(error: UserError) -> dict[str, object]:
    """An error as JSON."""
    return {"problem": printable(error.message), "hint": printable(error.hint), "code": error.code}


def problem_of(value: dict[str, Any]) -> UserError:
    """An error from JSON."""
    return UserError(str(value["problem"]), hint=str(value.get("hint", "")), code=str(value.get("code", "media")))
