"""What somebody changed in a post, and contents as JSON: plain records that need no database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from editorial.model.clock import Slot
from editorial.model.post import Content, Medium, Part


def content_as_json(content: Content) -> dict[str, object]:
    """A content as JSON, for snapshots and for drafts in safe keeping."""
    return {
        "kind": content.kind,
        "language": content.language,
        "parts": [
            {
                "text": part.text,
                "media": [
                    {
                        "original": medium.original,
                        "name": medium.name,
                        "kind": medium.kind,
                        "rendition": medium.rendition,
                        "alt": medium.alt,
                        "credit": medium.credit,
                    }
                    for medium in part.media
                ],
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
            Part(text=part["text"], media=tuple(Medium(**medium) for medium in part["media"]))
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentEdit:
    """New words for one content; `base_rev` is the save they were typed on."""

    base_rev: int
    content: Content
    own: frozenset[str] | None = None


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
