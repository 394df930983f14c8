"""Comments as threads, where their words stand now, and what of a returned post is answered. Values only: no library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from editorial.library.records import Comment, Post
from editorial.model.pins import Pin, find_words, pin_from_json
from editorial.model.post import TEXT_FIELDS, Content
from editorial.model.span import Span
from editorial.workflow.drafting import SHARED, Draft

REASON = "reason"
"""The field of a comment that is the reason of a return: about the whole post, answered and ticked like any other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A comment with its answers, oldest first."""

    root: Comment
    answers: tuple[Comment, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all its comments."""
        return (self.root.id, *(one.id for one in self.answers))

    @property
    def is_open(self) -> bool:
        """True until somebody resolves it."""
        return not self.root.resolved_at

    @property
    def pin(self) -> Pin:
        """Where it is pinned; a plain pin for the whole post."""
        return pin_from_json(self.root.anchor) or Pin()

    @property
    def offers(self) -> bool:
        """True while it suggests words that nobody has accepted or declined."""
        return self.root.suggestion is not None and not self.root.outcome and self.is_open

    @property
    def is_reason(self) -> bool:
        """True for the reason of a return."""
        return self.root.field == REASON

    def is_answered(self, since: str) -> bool:
        """True when the writer has ticked, decided or answered it; only answers after `since` (UTC text) count."""
        root = self.root
        spoken = any(one.by != root.by and one.at > since for one in self.answers)
        return bool(root.done_at or root.resolved_at or root.outcome) or spoken


def threads_of(comments: Sequence[Comment]) -> tuple[Thread, ...]:
    """The threads of a post, oldest first."""
    return tuple(
        Thread(root=root, answers=tuple(one for one in comments if one.answers == root.id))
        for root in comments
        if not root.answers
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """What a returned post came back with: who gave it back, when, why, and the threads to be answered, the reason first."""

    who: str
    since: str
    reason: str
    threads: tuple[Thread, ...]

    @property
    def answered(self) -> int:
        """How many are."""
        return sum(one.is_answered(self.since) for one in self.threads)


def points_of(post: Post, comments: Sequence[Comment]) -> Points | None:
    """The points of a post that is back with its writer; None when none of its networks is."""
    back = [(one.state_by, one.state_since, one.reason) for one in post.variants if one.state == "changes_wanted"]
    return points_among(back, comments)


def points_among(back: Sequence[tuple[str, str, str]], comments: Sequence[Comment]) -> Points | None:
    """The same from who, when and why of each returned network, as a row of a list knows them."""
    if not back:
        return None
    who, _at, reason = max(back, key=lambda one: one[1])
    since = min(at for by, at, _why in back if by == who)
    chosen = [
        one for one in threads_of(comments) if one.root.by == who and (one.is_open or one.root.resolved_at > since)
    ]
    return Points(who=who, since=since, reason=reason, threads=tuple(sorted(chosen, key=lambda one: not one.is_reason)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where quoted words stand now: `name` is the shared text ("") or a network, `span` in code points of that text."""

    name: str
    field: str
    part: int
    span: Span


def text_at(content: Content, field: str, part: int = 0) -> str:
    """The words of one field; of the text, those of one part ("" where there is no such part)."""
    if field == "text":
        return content.parts[part].text if part < len(content.parts) else ""
    return str(content.value(field)) if field in TEXT_FIELDS else ""


def with_text_at(content: Content, field: str, part: int, words: str) -> Content:
    """The same content with other words in one field, or in one part of its text."""
    if field != "text":
        return content.with_value(field, words)
    parts = tuple(replace(one, text=words) if at == part else one for at, one in enumerate(content.parts))
    return replace(content, parts=parts)


def place_of(draft: Draft, comment: Comment) -> Place | None:
    """Where the quoted words stand in a draft (`Draft(post)` for a stored one); None when they are gone, or there were none.

    They are looked for where they were written first, then in the shared text, then in what networks have of their own.
    """
    pin = pin_from_json(comment.anchor) or Pin()
    field = comment.field or "text"
    if not comment.quote or field not in TEXT_FIELDS:
        return None
    for name in _names(draft, comment.variant, field, pin.part):
        span = find_words(text_at(draft.content(name), field, pin.part), comment.quote, pin)
        if span is not None:
            return Place(name=name, field=field, part=pin.part, span=span)
    return None


def _names(draft: Draft, variant_id: str, field: str, part: int) -> list[str]:
    """The contents that hold words of their own in a field, the one of the comment first."""
    # Parts after the first are always a network's own.
    own = [one.id for one in draft.post.variants if part or not draft.may_edit(one.id) or draft.is_own(one.id, field)]
    first = [variant_id] if variant_id in own else []
    return [*first, SHARED, *(name for name in own if name != variant_id)]
