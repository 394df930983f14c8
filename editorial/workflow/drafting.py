"""A post while it is being written: edits in memory, inheritance field by field, and what of it must be saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from editorial.library.edits import ContentEdit, PostEdit, content_as_json, content_from_json
from editorial.library.records import Post
from editorial.model.clock import Slot
from editorial.model.desk import Author
from editorial.model.post import Content, merged
from editorial.model.status import EDITABLE

SHARED = ""
"""The name of the shared text among a post's contents."""

_HEAD = ("title", "language", "audience", "campaign", "note", "authors", "declared")


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
        self._head: dict[str, Any] = {}
        self._slots: dict[str, Slot | None] = {}
        self.load(post)

    def load(self, post: Post) -> None:
        """Begin anew from what is stored."""
        self.post = post
        self._contents = {SHARED: post.shared.content}
        self._own = {}
        for variant in post.variants:
            self._contents[variant.id] = variant.stored.content
            self._own[variant.id] = variant.own
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
        separated = False
        if name != SHARED and field not in self._own[name]:
            self._own[name] |= {field}
            separated = True
        self._contents[name] = self._contents[name].with_value(field, value)
        return separated

    def follow_shared(self, variant_id: str, field: str) -> None:
        """Let a network's field follow the shared text again."""
        self._own[variant_id] -= {field}
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
            if self._contents[variant.id] != variant.stored.content or self._own[variant.id] != variant.own:
                contents[variant.id] = ContentEdit(
                    base_rev=variant.stored.rev, content=self._contents[variant.id], own=self._own[variant.id]
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
                self._slots[variant.id] = variant.slot
        present = {SHARED, *(variant.id for variant in post.variants)}
        for name in [name for name in self._contents if name not in present]:
            del self._contents[name]
            self._own.pop(name, None)
            self._slots.pop(name, None)

    def take_theirs(self, name: str) -> None:
        """Give up one's own words of one content for those that are stored."""
        stored = self.post.shared if name == SHARED else self.post.variant(name).stored
        self._contents[name] = stored.content
        if name != SHARED:
            self._own[name] = self.post.variant(name).own
        self.version += 1
