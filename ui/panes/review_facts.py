"""What an editor is shown of one post: the shared words once, then what differs; what changed since the last look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from editorial.library.records import Approval, Comment, Entry, Post, Revision, Variant, Waiver
from editorial.library.signoffs import Yes
from editorial.model.post import Channel, Content
from editorial.model.subject import MediumFacts
from editorial.workflow.turns import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewFacts:
    """A post in review as read: its networks in review, what this editor saw last, the remarks, exceptions, history."""

    post: Post
    shown: tuple[Variant, ...]
    seen: Mapping[str, Revision]
    returned: Mapping[str, Revision]
    comments: tuple[Comment, ...]
    waivers: tuple[Waiver, ...]
    approvals: tuple[Approval, ...]
    history: tuple[Entry, ...]
    media: Mapping[str, MediumFacts]
    turns: Mapping[str, Turn] = field(default_factory=dict[str, "Turn"])
    yeses: Mapping[str, Sequence[Yes]] = field(default_factory=dict[str, "Sequence[Yes]"])

    def may_decide(self, person_id: str, chosen: Sequence[str]) -> bool:
        """True when it is this person's turn for every one of these networks."""
        return all(name in self.turns and self.turns[name].party_of(person_id) for name in chosen)


_FIELDS = ("title", "text", "description", "first_comment", "link", "tags", "media")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One card of the page: the words and pictures that `variants` share, or what one network has of its own.

    `fields` are those to be shown of `content`; `before` is what was seen of them last.
    """

    variants: tuple[Variant, ...]
    content: Content
    fields: tuple[str, ...]
    before: Content | None
    shared: bool


def sections(facts: ReviewFacts) -> list[Section]:
    """The shared words once, then per network only what differs. A single network is one card."""
    shown = facts.shown or facts.post.variants
    if len(shown) <= 1:
        return [
            Section(variants=(one,), content=_frozen(one), fields=_FIELDS, before=_before(facts, one), shared=False)
            for one in shown
        ]
    common = {name: _commonest(shown, name) for name in _FIELDS}
    fields = tuple(name for name, holders in common.items() if len(holders) > 1)
    holders = max((common[name] for name in fields), key=len, default=())
    made: list[Section] = []
    if fields:
        first = holders[0]
        content = _frozen(first)
        for name in fields:
            content = content.with_value(name, _frozen(common[name][0]).value(name))
        shared = Section(variants=holders, content=content, fields=fields, before=_before(facts, first), shared=True)
        if any(_told(one, name) for one in (content, shared.before or content) for name in fields):
            made.append(shared)
    for one in shown:
        own = tuple(name for name in _FIELDS if name not in fields or one not in common[name])
        if any(_told(_frozen(one), name) for name in own):
            made.append(
                Section(variants=(one,), content=_frozen(one), fields=own, before=_before(facts, one), shared=False)
            )
    return made


def is_unchanged(section: Section) -> bool:
    """True when this card says what it said when it was looked at last; False for one that is new."""
    before = section.before
    return before is not None and all(_told(before, name) == _told(section.content, name) for name in section.fields)


def _commonest(shown: Sequence[Variant], name: str) -> tuple[Variant, ...]:
    """The networks that hold the value most of them hold."""
    groups: dict[Any, list[Variant]] = {}
    for one in shown:
        groups.setdefault(_told(_frozen(one), name), []).append(one)
    return tuple(max(groups.values(), key=len))


def _told(content: Content, name: str) -> Any:
    if name == "media":
        return tuple((one.original, one.alt, one.credit) for one in content.media)
    if name == "text":
        return tuple(part.text for part in content.parts) if any(part.text for part in content.parts) else ()
    return content.value(name)


def _before(facts: ReviewFacts, variant: Variant) -> Content | None:
    before = facts.seen.get(variant.id) or facts.returned.get(variant.id)
    return before.content if before else None


def _frozen(variant: Variant) -> Content:
    return variant.revision.content if variant.revision else variant.stored.content


def names_of(variants: Sequence[Variant], channels: Mapping[str, Channel], platforms: Mapping[str, Any]) -> str:
    """The networks of a card: "LinkedIn, X"."""
    return ", ".join(dict.fromkeys(platforms[channels[one.channel].platform].name for one in variants))


def load_review(desk: Any, person_id: str, post_id: str) -> ReviewFacts:
    """Work for the library's thread: everything an editor needs of one post."""
    from editorial.library import journal, review
    from editorial.library.posts import read_post
    from editorial.library.signoffs import last_yes_of
    from editorial.text.differences import warm
    from editorial.workflow.gather import known_media
    from editorial.workflow.signing import history_of, turns_of

    post = read_post(desk.library, post_id)
    warm(post.shared.content.text, *(one.stored.content.text for one in post.variants))
    shown = tuple(one for one in post.variants if one.state == "in_review")
    seen: dict[str, Revision] = {}
    returned: dict[str, Revision] = {}
    with desk.library.reading() as connection:
        said_yes = last_yes_of(connection, person_id, [one.id for one in shown])
        for variant in post.variants:
            last = review.last_look(connection, person_id, variant.id)
            if last is not None:
                seen[variant.id] = last
            every = review.revisions_of(connection, variant.id)
            if (
                variant.id in said_yes
            ):  # whoever approved it sees the difference since that, not since a look in between
                seen[variant.id] = next(one for one in every if one.id == said_yes[variant.id])
            earlier = every[1:2]
            if earlier:
                returned[variant.id] = earlier[0]
        comments = tuple(review.comments_of(connection, post_id))
        waivers = tuple(review.waivers_of(connection, post_id))
        approvals = tuple(review.approvals_of_post(connection, post_id))
        history = tuple(journal.entries(connection, post=post_id))
    originals = {medium.original for one in post.variants for medium in _frozen(one).media}
    return ReviewFacts(
        post=post,
        shown=shown,
        seen=seen,
        returned=returned,
        comments=comments,
        waivers=waivers,
        approvals=approvals,
        history=history,
        media=known_media(desk, originals),
        turns=turns_of(desk, post),
        yeses=history_of(desk, post),
    )
