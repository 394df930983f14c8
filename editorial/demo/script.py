"""The text of the demo as `resources/samples/demo/posts-*.toml` gives it: posts, and who does what with them when.

A post holds the keys of a post's front matter, its `text`, `slot` (and `slots` by account), `steps`, and the words that
steps name: `changes` (keys that a save brings, a new `slot` too) and `comments`. A step is a line:

    -1d 15:41 ben return: Which year?
    -2d 12:00 tom waive tone.pressure: It quotes what others shout.
    -3d 15:20 noor confirm@greenco-us: https://greenco.example/out/11
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any, cast

from editorial.errors import BugError
from editorial.importers.document import Document, document_from
from editorial.importers.files import parse_document

_STEP = re.compile(
    r"(?P<at>\S+(?: \d\d:\d\d)?) (?P<who>[a-z]+) (?P<verb>[a-z_]+)(?:@(?P<on>[a-z,-]+))?"
    r"(?: (?P<rule>[a-z]+\.[a-z_]+))?(?:: (?P<words>.+))?"
)
_OURS = ("title", "text", "slot", "slots", "steps", "changes", "comments")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that one person does: `on` are accounts (none: all that can), `rule` the check it is about."""

    at: str
    who: str
    verb: str
    on: tuple[str, ...] = ()
    rule: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A comment: what it says, about which words; `answers` names the one it replies to."""

    body: str
    field: str = ""
    quote: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptPost:
    """One post and its story. `values` are keys of a front matter."""

    title: str
    text: str
    slot: str
    slots: Mapping[str, str]
    values: Mapping[str, Any]
    steps: tuple[Step, ...]
    changes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    comments: Mapping[str, Remark] = field(default_factory=dict[str, Remark])

    def document(self, changes: tuple[str, ...] = ()) -> Document:
        """What it says after these changes."""
        values, text = dict(self.values), self.text
        for name in changes:
            change = dict(self.changes[name])
            text = str(change.pop("text", text))
            change.pop("slot", None)
            variants = {**values.get("variants", {}), **change.pop("variants", {})}
            values = {**values, **change, "variants": variants}
        body = parse_document(text, id_=self.title, front_matter=False).body
        document = document_from(values, id_=self.title, body=body)
        if document.warnings:
            raise BugError(document.warnings[0])
        return document

    def new_slot(self, change: str) -> str:
        """The time that a change brings, as `slot`; empty when it brings none."""
        return str(self.changes[change].get("slot", ""))


def read_data(name: str) -> dict[str, Any]:
    """One data file of the demo."""
    return tomllib.loads(read_text(f"{name}.toml"))


def read_text(name: str) -> str:
    """The text of one file of the demo."""
    return (files("resources") / "samples" / "demo" / name).read_text(encoding="utf-8")


def read_posts() -> list[ScriptPost]:
    """All posts, in the order of the files."""
    return [post for part in ("out", "ready", "desk") for post in _posts(read_data(f"posts-{part}"))]


def _posts(data: Mapping[str, Any]) -> Iterator[ScriptPost]:
    for entry in cast("list[dict[str, Any]]", data["post"]):
        yield ScriptPost(
            title=entry["title"],
            text=entry.get("text", ""),
            slot=entry.get("slot", ""),
            slots=entry.get("slots", {}),
            values={key: value for key, value in entry.items() if key not in _OURS},
            steps=tuple(_step(line) for line in entry["steps"]),
            changes=entry.get("changes", {}),
            comments={name: Remark(**remark) for name, remark in entry.get("comments", {}).items()},
        )


def _step(line: str) -> Step:
    found = _STEP.fullmatch(line)
    if found is None:
        raise BugError(f"not a step of the demo: {line}")
    return Step(
        at=found["at"],
        who=found["who"],
        verb=found["verb"],
        on=tuple(found["on"].split(",")) if found["on"] else (),
        rule=found["rule"] or "",
        words=found["words"] or "",
    )
