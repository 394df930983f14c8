"""What somebody changed in a post, and contents as JSON: plain records that need no database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from editorial.model.clock import Slot
from editorial.model.post import AS_IT_IS, Content, Cut, Medium, Part, Shape


def content_as_json(content: Content) -> dict[str, object]:
    """A content as JSON, for snapshots and for drafts in safe keeping."""
    return {
        "kind": content.kind,
        "language": content.language,
        "parts": [
            {
                "text": part.text,
                "media": [_medium_as_json(medium) for medium in part.media],
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


def content_from_json(value: Mapping[str, Any]) -> Content:
    """The content that `content_as_json` wrote."""
    return Content(
        kind=value["kind"],
        language=value["language"],
        parts=tuple(
            Part(text=part["text"], media=tuple(_medium_from_json(medium) for medium in part["media"]))
            for part in value["parts"]
        ),
        title=value["title"],
        description=value["description"],
        first_comment=value["first_comment"],
        link=value["link"],
        byline=value["byline"],
        tags=tuple(value["tags"]),
        disclosure=value["disclosure"],
        ai_use=value["ai_use"],
    )


def _medium_as_json(medium: Medium) -> dict[str, object]:
    plain: dict[str, object] = {
        "original": medium.original,
        "name": medium.name,
        "kind": medium.kind,
        "rendition": medium.rendition,
        "alt": medium.alt,
        "credit": medium.credit,
    }
    shape = shape_as_json(medium.shape)
    return {**plain, "shape": shape} if shape is not None else plain


def _medium_from_json(value: Mapping[str, Any]) -> Medium:
    plain = {name: words for name, words in value.items() if name != "shape"}
    return Medium(**plain, shape=shape_from_json(value.get("shape")))


def shape_as_json(shape: Shape) -> dict[str, object] | None:
    """What is made of a file, as JSON; None where it leaves as it is."""
    if shape == AS_IT_IS:
        return None
    return {
        "turn": shape.turn,
        "focus": list(shape.focus),
        "cuts": [
            {"platform": cut.platform, "ratio": cut.ratio, "focus": list(cut.focus) if cut.focus else None}
            for cut in shape.cuts
        ],
        "cover": shape.cover,
        "captions": list(shape.captions) if shape.captions else None,
        "versions": [list(one) for one in shape.versions],
    }


def shape_from_json(value: Mapping[str, Any] | None) -> Shape:
    """The shape that `shape_as_json` wrote."""
    if value is None:
        return AS_IT_IS
    return Shape(
        turn=value["turn"],
        focus=_pair(value["focus"]),
        cuts=tuple(
            Cut(platform=cut["platform"], ratio=cut["ratio"], focus=_pair(cut["focus"]) if cut["focus"] else None)
            for cut in value["cuts"]
        ),
        cover=value["cover"],
        captions=(value["captions"][0], value["captions"][1]) if value["captions"] else None,
        versions=tuple((ratio, original) for ratio, original in value["versions"]),
    )


def _pair(value: Sequence[float]) -> tuple[float, float]:
    return (value[0], value[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentEdit:
    """New words for one content; `base_rev` is the save they were typed on. `base` holds the shared values, by field, that a
    network's own ones began from or were last compared with."""

    base_rev: int
    content: Content
    own: frozenset[str] | None = None
    base: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostEdit:
    """What somebody changed in a post; None and absent mean untouched. `contents` is by variant id, "" for the shared
    text; `slots` by variant id (None takes the time away). `base` holds the values that title, authors and the like had
    when the person began, where a save of somebody else's in between must not be lost."""

    title: str | None = None
    language: str | None = None
    audience: str | None = None
    campaign: str | None = None
    note: str | None = None
    authors: tuple[str, ...] | None = None
    declared: Mapping[str, str] | None = None
    contents: Mapping[str, ContentEdit] = field(default_factory=dict[str, ContentEdit])
    slots: Mapping[str, Slot | None] = field(default_factory=dict[str, "Slot | None"])
    base: Mapping[str, object] = field(default_factory=dict[str, object])

    @property
    def words(self) -> frozenset[str]:
        """Whose words it changes: variant ids, "" for what all networks share (the byline and the language too)."""
        head = {""} if self.authors is not None or self.language is not None else set[str]()
        return frozenset(self.contents) | head

    @property
    def is_empty(self) -> bool:
        """True when there is nothing to save."""
        return self == PostEdit()
