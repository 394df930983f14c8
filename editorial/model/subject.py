"""What is checked: one post as one account would get it, and the facts gathered for its rules."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from editorial.model.desk import Author, Campaign
from editorial.model.platform import Platform
from editorial.model.post import Kind
from editorial.model.remark import Remark
from editorial.model.style import PostKind

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
    """What the probe found in one file, and what the desk adds to it; zero and empty mean unknown.

    `format` is the container or picture format in lower case (`jpeg`, `png`, `mp4`). Sizes are pixels as shown, after
    rotation and pixel shape; `rotation` is what the file asks for, degrees clockwise; `pixel_shape` width by height of one
    pixel. `colour_space` is "sRGB", "Display P3", "Adobe RGB", "ProPhoto RGB", "CMYK", "grey", "BT.709", "BT.2020" … and
    `hdr` "PQ", "HLG" or empty; `bits` are per channel. `codecs` are picture first, then sound (`h264`, `aac`), `profile` is
    the picture's ("High"), `pixel_format` as ffmpeg or Pillow name it (`yuv420p`, `RGB`). `seconds`, `fps`,
    `variable_rate` and `interlaced` are for video, `sample_rate` (Hz) and `channels` for its sound. `subtitles` are the
    languages of tracks in the file ("und" where none is named). `animated` means more than one frame.

    `private` names what tells of persons and places ("faces", "gps", "serial"). `metadata` are IPTC, XMP and EXIF values
    by XMP's names (`dc:creator`, `photoshop:Credit`; several joined by "; "); `c2pa` is "present" where a manifest was
    found, which nobody has verified. `problem` says in one sentence why the file cannot be read, `hint` what to do.

    The desk adds: `alt`, `credit`, `licence`; `decorative`, when the picture needs no alt text; `captions` and `cover`, the
    names of files given beside a video, and the cover's size in pixels and bytes; `crop`, the shape (width by height) that
    the network's cut will have, and `focus`, the point (parts of the picture) that stays in its middle; `rights`, by the
    keys of `RIGHTS`. `fitted` is the size in pixels that the desk's own copy for the network will have; without one, (0, 0),
    the file leaves as it is.
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
    profile: str = ""
    pixel_format: str = ""
    colour_space: str = ""
    hdr: str = ""
    bits: int = 0
    rotation: int = 0
    pixel_shape: float = 1.0
    variable_rate: bool = False
    interlaced: bool = False
    bitrate_kbps: int = 0
    has_audio: bool = False
    sample_rate: int = 0
    channels: int = 0
    subtitles: tuple[str, ...] = ()
    animated: bool = False
    transparent: bool = False
    private: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])
    c2pa: str = ""
    alt: str = ""
    credit: str = ""
    licence: str = ""
    decorative: bool = False
    captions: str = ""
    cover: str = ""
    cover_size: tuple[int, int] = (0, 0)
    cover_bytes: int = 0
    crop: float = 0.0
    focus: tuple[float, float] = (0.5, 0.5)
    fitted: tuple[int, int] = (0, 0)
    rights: Mapping[str, str] = field(default_factory=dict[str, str])
    problem: str = ""
    hint: str = ""

    @property
    def ratio(self) -> float:
        """Width by height; 0 when unknown."""
        return self.width / self.height if self.height else 0.0


RIGHTS: Mapping[str, tuple[str, ...]] = {
    "origin": ("", "ours", "outside"),
    "author": (),
    "title": (),
    "source": (),
    "licence": (),
    "licence_url": (),
    "until": (),
    "use": (),
    "territory": (),
    "people": ("", "yes", "no"),
    "release": ("", "yes", "no"),
    "ai": ("", "none", "edited", "generated", "realistic"),
    "changed": ("", "yes", "no"),
    "watermark": ("", "yes", "no"),
}
"""What the desk knows of the rights in a file, and the answers there are (none: any text; `until` is a date, YYYY-MM-DD)."""


DESK_SAYS = (*RIGHTS, "captions", "cover", "decorative")
"""All that the desk says of a file: rights, the names of a captions file and a cover, "yes" for one without meaning."""


def desk_says(facts: MediumFacts) -> dict[str, str]:
    """What the desk says of a file, by the keys of DESK_SAYS; what it does not say is left out."""
    said = {**facts.rights, "captions": facts.captions, "cover": facts.cover}
    said["decorative"] = "yes" if facts.decorative else ""
    return {name: value for name, value in said.items() if value}


def with_said(facts: MediumFacts, said: Mapping[str, str]) -> MediumFacts:
    """The facts with all that the desk says of the file, in the place of what was said before."""
    return replace(
        facts,
        rights={name: value for name, value in said.items() if name in RIGHTS and value},
        captions=said.get("captions", ""),
        cover=said.get("cover", ""),
        decorative=said.get("decorative", "") == "yes",
    )


def facts_from_json(value: Mapping[str, Any]) -> MediumFacts:
    """The facts that `dataclasses.asdict` wrote, after a trip through JSON; keys that an older version did not know may be
    missing."""
    known = dict(value)
    for name in ("codecs", "private", "subtitles"):
        known[name] = tuple(known.get(name, ()))
    across, down = known.get("focus", (0.5, 0.5))
    known["focus"] = (float(across), float(down))
    for name in ("cover_size", "fitted"):
        width, height = known.get(name, (0, 0))
        known[name] = (int(width), int(height))
    return MediumFacts(**known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sibling:
    """The same post as another account gets it; `name` is the network's name as readers know it."""

    channel: str
    platform: str
    name: str
    language: str = ""
    fields: tuple[Field, ...] = ()
    link: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """A post of the last weeks, for finding repetitions: `reference` is its short number ("G-214"), `marks` the
    fingerprints of its word groups (`editorial.text.likeness`), `excerpt` its first words."""

    id: str
    reference: str
    title: str = ""
    excerpt: str = ""
    marks: tuple[int, ...] = ()
    language: str = ""
    channel: str = ""
    series: str = ""
    days_ago: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One request to check.

    `post` is the post's id, `channel` the account's id, `account` its name. `fields` are the texts that leave (see
    `outgoing`), `media` the files in order, `authors` the bylines as written, `register` the names the desk knows (when a
    rule asks for it). `scope` is `wording` for the shared text, where limits of single networks do not apply. `limits`
    tightens published limits by field. `declared` is what the writer says of the post beside its words, by the keys of
    `editorial.model.post.DECLARED`. `siblings` are what the other networks of the post get, `recent` the posts of the last
    weeks; `today` is the day of the check (for licences that end), None when it does not matter.

    `variety` is the account's ("en-GB"). `typing` is the sentence that is being typed: language engines do not get it.
    `remarks` are what they said (None: they were not asked), `unread` those that should have read it and did not, with the
    reason ("LanguageTool is starting"); `own_words` are what the house and the person have put on their lists.
    """

    id: str
    fields: tuple[Field, ...]
    post: str = ""
    platform: Platform | None = None
    channel: str = ""
    account: str = ""
    kind: Kind = "post"
    language: str = ""
    authors: tuple[str, ...] = ()
    register: tuple[Author, ...] = ()
    audience: str = ""
    campaign: str = ""
    brief: Campaign | None = None
    media: tuple[MediumFacts, ...] = ()
    link: str = ""
    tags: tuple[str, ...] = ()
    byline: str = ""
    disclosure: str = ""
    ai_use: str = ""
    declared: Mapping[str, str] = field(default_factory=dict[str, str])
    siblings: tuple[Sibling, ...] = ()
    recent: tuple[Recent, ...] = ()
    today: dt.date | None = None
    limits: Mapping[str, int] = field(default_factory=dict[str, int])
    scope: Scope = "full"
    variety: str = ""
    typing: str = ""
    remarks: tuple[Remark, ...] | None = None
    unread: tuple[str, ...] = ()
    own_words: frozenset[str] = frozenset()

    @property
    def post_kind(self) -> PostKind:
        """Which layers of a house style this post falls under."""
        return PostKind(
            platform=self.platform.id if self.platform else "",
            account=self.account,
            audience=self.audience,
            campaign=self.campaign,
            authors=self.authors,
        )

    def text_of(self, name: str) -> str:
        """The text of a field by its name in findings; empty when the post has none."""
        return next((item.text for item in self.fields if item.name == name), "")
