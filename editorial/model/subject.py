"""What is checked: one post as one account would get it, and the facts gathered for its rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from editorial.model.desk import Author, Campaign
from editorial.model.platform import Platform
from editorial.model.post import Kind

Scope = Literal["full", "wording"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One text of the post: `name` as in findings, and where its first character stands in the source (1-based)."""

    name: str
    text: str
    line: int = 1
    column: int = 1

    @property
    def base(self) -> str:
        """The name without its number: `text` for `text[1]`, `alt` for `media[0].alt`."""
        return self.name.rpartition(".")[2].partition("[")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class MediumFacts:
    """What the probe found in one file; zero and empty mean unknown.

    `format` is the container or picture format in lower case (`jpeg`, `png`, `mp4`); sizes are pixels as shown, after
    rotation; `seconds` and `fps` are for video; `problem` says in one sentence why the file cannot be read.
    """

    name: str
    kind: Literal["image", "video", "audio", "file"] = "file"
    sha256: str = ""
    bytes: int = 0
    format: str = ""
    width: int = 0
    height: int = 0
    frames: int = 1
    seconds: float = 0.0
    fps: float = 0.0
    codecs: tuple[str, ...] = ()
    bitrate_kbps: int = 0
    has_audio: bool = False
    animated: bool = False
    transparent: bool = False
    private: tuple[str, ...] = ()
    alt: str = ""
    credit: str = ""
    licence: str = ""
    problem: str = ""
    hint: str = ""

    @property
    def ratio(self) -> float:
        """Width by height; 0 when unknown."""
        return self.width / self.height if self.height else 0.0


def facts_from_json(value: Mapping[str, Any]) -> MediumFacts:
    """The facts that `dataclasses.asdict` wrote, after a trip through JSON."""
    return replace(MediumFacts(**dict(value)), codecs=tuple(value["codecs"]), private=tuple(value["private"]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One request to check.

    `fields` are the texts that leave (see `outgoing`), `media` the files in order, `authors` the bylines as written,
    `register` the names the desk knows (when a rule asks for it). `scope` is `wording` for the shared text, where
    limits of single networks do not apply. `limits` tightens published limits by field.
    """

    id: str
    fields: tuple[Field, ...]
    platform: Platform | None = None
    channel: str = ""
    kind: Kind = "post"
    language: str = ""
    authors: tuple[str, ...] = ()
    register: tuple[Author, ...] = ()
    audience: str = ""
    campaign: str = ""
    brief: Campaign | None = None
    media: tuple[MediumFacts, ...] = ()
    link: str = ""
    limits: Mapping[str, int] = field(default_factory=dict[str, int])
    scope: Scope = "full"

    def text_of(self, name: str) -> str:
        """The text of a field by its name in findings; empty when the post has none."""
        return next((item.text for item in self.fields if item.name == name), "")
