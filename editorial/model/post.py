"""A post, what each account gets of it, and what actually leaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, cast

from editorial.model.canonical import digest_of
from editorial.model.signoff import SignoffStep

Kind = Literal["post", "thread", "carousel", "story", "reel", "video", "article"]
KINDS: tuple[Kind, ...] = ("post", "thread", "carousel", "story", "reel", "video", "article")

LinkPlace = Literal["text", "field", "first_comment", "none"]
LINK_PLACES: tuple[LinkPlace, ...] = ("text", "field", "first_comment", "none")

BylinePlace = Literal["none", "text", "field"]
BYLINE_PLACES: tuple[BylinePlace, ...] = ("none", "text", "field")

TEXT_FIELDS = ("text", "title", "description", "first_comment")
"""The fields that hold prose, in the order they are shown."""

INHERITED_FIELDS = (*TEXT_FIELDS, "link", "tags", "media", "byline", "disclosure", "ai_use")
"""What a network takes from the shared text until it is edited there, each on its own."""
_WHOLE = tuple(name for name in INHERITED_FIELDS if name not in ("text", "media"))

AI_USES = ("", "none", "assisted", "generated")

DECLARED: Mapping[str, tuple[str, ...]] = {
    "genre": ("", "news", "announcement", "opinion", "interview", "advice", "notice", "report", "satire"),
    "connection": ("", "none", "paid", "gift", "affiliate", "family", "employee"),
    "partner": (),
    "series": (),
    "offer": ("", "yes"),
    "paid_label": ("", "yes"),
    "shown_and_spoken": ("", "yes"),
    "on_the_spot": ("", "yes"),
    "sources_known": (),
    "reviewed_by": (),
    "public_interest": ("", "yes"),
    "contributors": (),
    "correction": (),
    "published": ("", "yes"),
    "agency": (),
    "agency_copy": (),
    "ai_label": ("", "yes"),
    "words_of": (),
}
"""What a writer declares of a post beside its words, and the answers there are (none: any text).

`connection` is the tie to whom the post speaks of, `partner` who that is; `paid_label` says that the network's own label
for paid partnerships is switched on, `shown_and_spoken` that a video says it in picture and sound; `on_the_spot` that the
writer was at the place of the dateline; `sources_known` is the editor who knows an unnamed source; `reviewed_by` who read a
generated text and answers for it. `published` says that an earlier version is out, and `correction` what was wrong in it;
`agency` is whose copy the text is made from, `agency_copy` that copy as it came; `ai_label` says that the network's own label
for AI content is switched on. `words_of` is the day (2026-03-01) from which the words are, where a post uses another again.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """How a picture is cut for one network: `ratio` is width by height (0: not cut); `focus` is a point of its own in parts
    of the upright picture, where it differs from the picture's."""

    platform: str
    ratio: float
    focus: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What is made of a file before it leaves. `turn` is in degrees clockwise (0, 90, 180, 270); `focus` is what must stay in
    sight, in parts (0 to 1) of the width and height of the turned picture; `cuts` are by network. For videos `cover` is the
    second of the cover frame, `captions` the hash and name of a file of captions, and `versions` other files of the same
    video by ratio ("9:16"), each the hash of an original."""

    turn: int = 0
    focus: tuple[float, float] = (0.5, 0.5)
    cuts: tuple[Cut, ...] = ()
    cover: float | None = None
    captions: tuple[str, str] | None = None
    versions: tuple[tuple[str, str], ...] = ()

    def cut_for(self, platform: str) -> Cut | None:
        """The cut of one network; None where nothing is cut."""
        return next((one for one in self.cuts if one.platform == platform and one.ratio), None)


AS_IT_IS = Shape()


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """A picture or video in a post: `original` is the SHA-256 of the file that was added, `rendition` of the file that
    leaves (empty until it is made, on submitting); `alt` and `credit` are as printed with this post; `shape` is what is made
    of it."""

    original: str
    name: str
    kind: str
    rendition: str = ""
    alt: str = ""
    credit: str = ""
    shape: Shape = AS_IT_IS


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One piece of a thread or carousel; a plain post has exactly one."""

    text: str = ""
    media: tuple[Medium, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything a reader may get of a post. A plain post has one part; `byline` is as printed."""

    kind: Kind = "post"
    language: str = ""
    parts: tuple[Part, ...] = (Part(),)
    title: str = ""
    description: str = ""
    first_comment: str = ""
    link: str = ""
    byline: str = ""
    tags: tuple[str, ...] = ()
    disclosure: str = ""
    ai_use: str = ""

    @property
    def text(self) -> str:
        """The first part's text."""
        return self.parts[0].text if self.parts else ""

    @property
    def media(self) -> tuple[Medium, ...]:
        """The media of all parts, in order."""
        return tuple(medium for part in self.parts for medium in part.media)

    def with_text(self, text: str) -> Content:
        """The same content with another first part's text."""
        first = replace(self.parts[0], text=text) if self.parts else Part(text=text)
        return replace(self, parts=(first, *self.parts[1:]))

    def value(self, name: str) -> object:
        """One inheritable field by name; `media` are the first part's."""
        if name == "media":
            return self.parts[0].media if self.parts else ()
        return getattr(self, name)

    def with_value(self, name: str, value: object) -> Content:
        """The same content with one inheritable field changed."""
        if name == "text":
            return self.with_text(str(value))
        if name == "media":
            first = self.parts[0] if self.parts else Part()
            return replace(self, parts=(replace(first, media=value), *self.parts[1:]))
        return replace(self, **{name: value})


def merged(shared: Content, own: Content, own_fields: frozenset[str]) -> Content:
    """What a network shows: its own value for each field in `own_fields`, the shared one for every other.

    Kind, language (where set) and parts after the first always come from `own`.
    """
    # One copy: this is asked for at every key.
    values: dict[str, Any] = {name: getattr(shared, name) for name in _WHOLE if name not in own_fields}
    mine = own.parts[0] if own.parts else Part()
    first = Part(
        text=mine.text if "text" in own_fields else shared.text,
        media=mine.media if "media" in own_fields or not shared.parts else shared.parts[0].media,
    )
    parts = (first, *own.parts[1:])
    return replace(own, language=own.language or shared.language, parts=parts, **values)


def without_renditions(value: object) -> object:
    """A field's value without the files made of its media, which only a snapshot has."""
    if not isinstance(value, tuple):
        return value
    items = cast("tuple[object, ...]", value)
    return tuple(replace(item, rendition="") if isinstance(item, Medium) else item for item in items)


CALENDAR = "calendar."
"""How the names of an account's limits begin that are about times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """The brand's account on a platform.

    `zone` is an IANA name; `limits` tightens published limits by field (`{"text": 250}`), never loosens them, and says how
    often the account posts (`{"calendar.most": 3}`);
    `exporter_names` holds what a scheduling tool calls this account. `server` holds what the account's own server allows, where
    a network leaves that to its servers: published facts by their dotted names, with the day they were looked at
    (`{"field.text.limit": 5000, "checked": "2026-11-23"}`, see `editorial.platforms.instance`). `variety` is the variety of
    its language ("en-GB"), which holds for its posts in that language; empty for any. `signoff` are the steps that its posts
    pass before they leave; `cool_down` the days it rests before it repeats a post, None for what is usual.
    """

    id: str
    platform: str
    name: str
    handle: str = ""
    zone: str = "UTC"
    link_place: LinkPlace = "text"
    byline_place: BylinePlace = "none"
    limits: Mapping[str, int] = field(default_factory=dict[str, int])
    exporter_names: Mapping[str, str] = field(default_factory=dict[str, str])
    server: Mapping[str, object] = field(default_factory=dict[str, object])
    variety: str = ""
    signoff: tuple[SignoffStep, ...] = ()
    active: bool = True
    cool_down: int | None = None

    @property
    def text_limits(self) -> Mapping[str, int]:
        """The limits of its words; those of the calendar (see `editorial.model.cadence`) concern no check."""
        return {name: value for name, value in self.limits.items() if not name.startswith(CALENDAR)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What actually leaves for one account: the link, tags, byline and disclosure are placed, renditions are named."""

    channel: str
    content: Content

    def as_json(self) -> dict[str, object]:
        """The form that the digest seals: schema 1, every field that reaches a reader and nothing else."""
        content = self.content
        return {
            "schema": 1,
            "channel": self.channel,
            "kind": content.kind,
            "language": content.language,
            "parts": [
                {
                    "text": part.text,
                    "media": [_leaving(medium) for medium in part.media],
                }
                for part in content.parts
            ],
            "title": content.title,
            "description": content.description,
            "first_comment": content.first_comment,
            "link": content.link,
            "byline": content.byline,
            "tags": list(content.tags),
            "disclosure": content.disclosure,
            "ai_use": content.ai_use,
        }

    def digest(self) -> str:
        """SHA-256 of the RFC 8785 JSON of `as_json`: 64 hex digits that change when any byte that leaves does."""
        return digest_of(self.as_json())


def _leaving(medium: Medium) -> dict[str, object]:
    """A medium as the digest seals it. Cover and captions are there only where somebody chose them, so that a digest of
    before they existed holds."""
    leaving: dict[str, object] = {
        "rendition": medium.rendition or medium.original,
        "alt": medium.alt,
        "credit": medium.credit,
    }
    if medium.shape.cover is not None:
        leaving["cover"] = medium.shape.cover
    if medium.shape.captions is not None:
        leaving["captions"] = medium.shape.captions[0]
    return leaving


def outgoing(content: Content, channel: Channel) -> Outgoing:
    """What leaves for `channel`: the one place where a post becomes what readers get.

    Line ends become LF; nothing else is reworded. The disclosure stands at the start of the text, the byline after it
    where the account prints one, then tags, then the link, each on a line of its own and only where the text does not
    already hold it. Counter, checks, preview, digest and exporters all read the result and nothing else.
    """
    parts = [replace(part, text=_lf(part.text)) for part in content.parts] or [Part()]
    body = parts[0].text
    first_comment = _lf(content.first_comment)
    link = content.link.strip()

    disclosure = content.disclosure.strip()
    if disclosure and not body.startswith(disclosure):
        body = f"{disclosure}\n{body}" if body else disclosure
    if channel.byline_place == "text" and content.byline and content.byline not in body:
        body = _below(body, content.byline)
    missing = [tag for tag in content.tags if tag and tag not in body.split()]
    if missing:
        body = _below(body, " ".join(missing))
    if link and channel.link_place == "text" and link not in body:
        body = _below(body, link)
    if link and channel.link_place == "first_comment" and link not in first_comment:
        first_comment = _below(first_comment, link)

    parts[0] = replace(parts[0], text=body)
    placed = replace(
        content,
        parts=tuple(parts),
        title=_lf(content.title),
        description=_lf(content.description),
        first_comment=first_comment,
        link=link if channel.link_place == "field" else "",
        byline="" if channel.byline_place == "none" else content.byline,
        disclosure=disclosure,
    )
    return Outgoing(channel=channel.id, content=placed)


def _lf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _below(text: str, line: str) -> str:
    return f"{text}\n{line}" if text else line
