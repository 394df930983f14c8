"""A post while it is being written: edits in memory, inheritance field by field, and what of it must be saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from editorial.library.edits import ContentEdit, PostEdit, content_as_json, content_from_json
from editorial.library.records import Post
from editorial.model.clock import Slot
from editorial.model.desk import Author
from editorial.model.post import TEXT_FIELDS, Content, Kind, Part, merged
from editorial.model.status import EDITABLE

SHARED = ""
"""The name of the shared text among a post's contents."""

WORDED = (*TEXT_FIELDS, "link")
"""The fields whose shared words a network remembers when it goes its own way."""

_HEAD = ("title", "language", "audience", "campaign", "note", "authors", "declared")


@dataclass(frozen=True, slots=True)
class Standing:
    """What some contents of a draft held at one moment, for the way back."""

    contents: Mapping[str, Content]
    own: Mapping[str, frozenset[str]]
    base: Mapping[str, Mapping[str, str]]


class Draft:
    """The edits of one window to one post. Editing a network's field separates exactly that field from the shared text.

    Holds nothing but values: no widget, no library. `register` are the names that may be mentioned. `version` grows with
    every edit, so that an answer of the checks can be matched to the words it was given for.
    """

    def __init__(self, post: Post) -> None:
        self.post = post
        self.version = 0
        self.register: tuple[Author, ...] = ()
        self._contents: dict[str, Content] = {}
        self._own: dict[str, frozenset[str]] = {}
        self._base: dict[str, dict[str, str]] = {}
        self._head: dict[str, Any] = {}
        self._slots: dict[str, Slot | None] = {}
        self.load(post)

    def load(self, post: Post) -> None:
        """Begin anew from what is stored."""
        self.post = post
        self._contents = {SHARED: post.shared.content}
        self._own, self._base = {}, {}
        for variant in post.variants:
            self._contents[variant.id] = variant.stored.content
            self._own[variant.id] = variant.own
            self._base[variant.id] = dict(variant.base)
        self._head = {name: getattr(post, name) for name in _HEAD}
        self._slots = {variant.id: variant.slot for variant in post.variants}
        self.version += 1

    def head(self, name: str) -> Any:
        """Title, language, audience, campaign, note, authors or what is declared."""
        return self._head[name]

    def set_head(self, name: str, value: object) -> None:
        """Change title, language, audience, campaign, note, authors or what is declared (whole)."""
        if self._head[name] != value:
            self._head[name] = value
            self.version += 1

    def slot(self, variant_id: str) -> Slot | None:
        """When a network goes out."""
        return self._slots[variant_id]

    def set_slot(self, variant_id: str, slot: Slot | None) -> None:
        """Change when a network goes out."""
        if self._slots[variant_id] != slot:
            self._slots[variant_id] = slot
            self.version += 1

    def may_edit(self, name: str) -> bool:
        """True where a writer may type: the shared text always, a network while it is a draft."""
        return name == SHARED or self.post.variant(name).state in EDITABLE

    def content(self, name: str) -> Content:
        """What the shared text or a network holds now; a network that has left shows its snapshot."""
        if name == SHARED:
            return self._contents[SHARED]
        variant = self.post.variant(name)
        if variant.state not in EDITABLE and variant.revision is not None:
            return variant.revision.content
        return merged(self._contents[SHARED], self._contents[name], self._own[name])

    def value(self, name: str, field: str) -> object:
        """One field as the shared text or a network shows it."""
        return self.content(name).value(field)

    def is_own(self, variant_id: str, field: str) -> bool:
        """True when a network has its own value of that field."""
        return field in self._own[variant_id]

    def set_value(self, name: str, field: str, value: object) -> bool:
        """Change one field; True when this separated it from the shared text just now."""
        if self.value(name, field) == value:
            return False
        self.version += 1
        separated = name != SHARED and self._separate(name, field)
        self._contents[name] = self._contents[name].with_value(field, value)
        return separated

    def _separate(self, variant_id: str, field: str) -> bool:
        """Let a field go its own way, with the shared words it began from; False where it did so before."""
        if field in self._own[variant_id]:
            return False
        self._contents[variant_id] = self._contents[variant_id].with_value(field, self.value(variant_id, field))
        self._own[variant_id] |= {field}
        if field in WORDED:
            self._base[variant_id][field] = str(self._contents[SHARED].value(field))
        return True

    def set_parts(self, name: str, parts: Sequence[Part]) -> None:
        """Put other parts in the place of all there are; a network then has its own text, and media where those of the first
        part differ. Raises ValueError for none at all."""
        if not parts:
            raise ValueError("a content has at least one part")
        before = self.content(name)
        if before.parts == tuple(parts):
            return
        self.version += 1
        if name != SHARED:
            self._separate(name, "text")
            if before.value("media") != parts[0].media:
                self._separate(name, "media")
        self._contents[name] = replace(self._contents[name], parts=tuple(parts))

    def set_kind(self, name: str, kind: Kind) -> None:
        """Say what a network makes of the post: one piece, a thread, a carousel."""
        if self._contents[name].kind != kind:
            self._contents[name] = replace(self._contents[name], kind=kind)
            self.version += 1

    def follow_shared(self, variant_id: str, field: str) -> None:
        """Let a network's field follow the shared text again; with its text, parts after the first go and
        leave their media to it."""
        self._own[variant_id] -= {field}
        self._base[variant_id].pop(field, None)
        content = self._contents[variant_id]
        if field == "text" and len(content.parts) > 1:
            later = tuple(medium for part in content.parts[1:] for medium in part.media)
            if later:
                content = content.with_value("media", (*self.content(variant_id).parts[0].media, *later))
                self._own[variant_id] |= {"media"}
            kind = "post" if content.kind == "thread" else content.kind
            self._contents[variant_id] = replace(content, kind=kind, parts=content.parts[:1])
        self.version += 1

    def own_fields(self, variant_id: str) -> frozenset[str]:
        """The fields of a network that no longer follow the shared text."""
        return self._own[variant_id]

    def base_of(self, variant_id: str, field: str) -> str | None:
        """The shared words that a network's own ones began from or were last compared with; None where nobody knows."""
        return self._base[variant_id].get(field) if field in self._own[variant_id] else None

    def moved_on(self, variant_id: str) -> dict[str, tuple[str, str]]:
        """Where the shared words have changed since a network went its own way or was submitted: before and now, by field.
        Other spaces are no change."""
        variant = self.post.variant(variant_id)
        frozen = None if variant.state in EDITABLE or variant.revision is None else variant.revision.content
        found: dict[str, tuple[str, str]] = {}
        for field in WORDED:
            now = str(self._contents[SHARED].value(field))
            before = self.base_of(variant_id, field)
            if before is None and frozen is not None and field not in self._own[variant_id]:
                before = str(frozen.value(field))
            if before is not None and before.split() != now.split():
                found[field] = (before, now)
        return found

    def keep_mine(self, variant_id: str, field: str, base: str | None = None) -> None:
        """Leave a network's words as they are: from now on they are compared with the shared words of this moment, or with
        `base`."""
        if field in self._own[variant_id]:
            self._base[variant_id][field] = str(self._contents[SHARED].value(field)) if base is None else base
            self.version += 1

    def translate(self, variant_id: str, language: str) -> None:
        """Make a network a translation: a language of its own, and its own text that begins as the source and remembers it."""
        self.set_language_of(variant_id, language)
        self._separate(variant_id, "text")

    def language_of(self, variant_id: str) -> str:
        """The language that a network has of its own; empty where it follows the post."""
        return self._contents[variant_id].language

    def standing(self, names: Sequence[str]) -> Standing:
        """What these contents hold now, to come back to with `restore`."""
        known = [name for name in names if name in self._contents]
        return Standing(
            contents={name: self._contents[name] for name in known},
            own={name: self._own[name] for name in known if name != SHARED},
            base={name: dict(self._base[name]) for name in known if name != SHARED},
        )

    def restore(self, standing: Standing) -> None:
        """Go back to what these contents held; those that are no longer drafts stay as they are."""
        for name, content in standing.contents.items():
            if name in self._contents and self.may_edit(name):
                self._contents[name] = content
                if name != SHARED:
                    self._own[name] = standing.own[name]
                    self._base[name] = dict(standing.base[name])
        self.version += 1

    def followers(self, field: str) -> list[str]:
        """The editable networks that show the shared value of a field."""
        return [
            variant.id
            for variant in self.post.variants
            if self.may_edit(variant.id) and not self.is_own(variant.id, field)
        ]

    def set_language_of(self, variant_id: str, language: str) -> None:
        """Give one network a language of its own; empty follows the post."""
        self._contents[variant_id] = replace(self._contents[variant_id], language=language)
        self.version += 1

    def edit(self) -> PostEdit:
        """What differs from what is stored."""
        post = self.post
        contents: dict[str, ContentEdit] = {}
        if self._contents[SHARED] != post.shared.content:
            contents[SHARED] = ContentEdit(base_rev=post.shared.rev, content=self._contents[SHARED])
        slots: dict[str, Slot | None] = {}
        for variant in post.variants:
            mine = (self._contents[variant.id], self._own[variant.id], self._base[variant.id])
            if mine != (variant.stored.content, variant.own, dict(variant.base)):
                content, own, base = mine
                contents[variant.id] = ContentEdit(
                    base_rev=variant.stored.rev, content=content, own=own, base=dict(base)
                )
            if self._slots[variant.id] != variant.slot:
                slots[variant.id] = self._slots[variant.id]
        head = {name: value for name, value in self._head.items() if value != getattr(post, name)}
        return PostEdit(contents=contents, slots=slots, base={name: getattr(post, name) for name in head}, **head)

    def words(self) -> dict[str, Any]:
        """The unsaved words as JSON, for safe keeping; empty when there are none."""
        edit = self.edit()
        if edit.is_empty:
            return {}
        return {
            "contents": {
                name: {
                    "base_rev": change.base_rev,
                    "content": content_as_json(change.content),
                    "own": sorted(change.own) if change.own is not None else None,
                    "base": dict(change.base) if change.base is not None else None,
                }
                for name, change in edit.contents.items()
            },
            "head": {
                name: list(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value
                for name, value in self._head.items()
                if value != getattr(self.post, name)
            },
        }

    def take_words(self, words: Mapping[str, Any]) -> list[str]:
        """Put words from safe keeping back; names the contents whose stored text has changed since (not put back)."""
        changed: list[str] = []
        for name, kept in words.get("contents", {}).items():
            if name not in self._contents:
                continue
            stored = self.post.shared if name == SHARED else self.post.variant(name).stored
            if stored.rev != kept["base_rev"]:
                changed.append(name)
                continue
            self._contents[name] = content_from_json(kept["content"])
            if kept["own"] is not None and name != SHARED:
                self._own[name] = frozenset(kept["own"])
                if kept.get("base") is not None:
                    self._base[name] = dict(kept["base"])
        for name, value in words.get("head", {}).items():
            self._head[name] = tuple(value) if name == "authors" else value
        self.version += 1
        return changed

    def rebase(self, post: Post) -> None:
        """Take the stored post as the new ground without touching what is typed. Networks that came or went, and
        words of networks that are no longer drafts, follow the store."""
        self.post = post
        for variant in post.variants:
            if variant.id not in self._contents or variant.state not in EDITABLE:
                self._contents[variant.id] = variant.stored.content
                self._own[variant.id] = variant.own
                self._base[variant.id] = dict(variant.base)
                self._slots[variant.id] = variant.slot
        present = {SHARED, *(variant.id for variant in post.variants)}
        for name in [name for name in self._contents if name not in present]:
            del self._contents[name]
            self._own.pop(name, None)
            self._base.pop(name, None)
            self._slots.pop(name, None)

    def take_theirs(self, name: str) -> None:
        """Give up one's own words of one content for those that are stored."""
        stored = self.post.shared if name == SHARED else self.post.variant(name).stored
        self._contents[name] = stored.content
        if name != SHARED:
            self._own[name] = self.post.variant(name).own
            self._base[name] = dict(self.post.variant(name).base)
        self.version += 1
