"""Everything about one post of the library, gathered in one reading on the library's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from editorial.library.edits import content_as_json
from editorial.library.records import Approval, Post, Variant
from editorial.model.desk import Person
from editorial.model.post import Content

if TYPE_CHECKING:
    from editorial.library.uses import Use
    from editorial.workflow.desk import Desk
    from editorial.workflow.resting import Rest

VERBS = ("confirm", "refuse", "change", "correct", "revoke")
"""What may be done to a network from here, in the order in which it is offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """A post with its approvals and uses, newest first.

    `standings` is what its times make of its networks; `open_verbs` names for each network the steps that fit its
    state, with the sentence that says why one is not open to this person (empty: it is). `rests` say how long its accounts
    have not had it, `known_labels` and `known_collections` are all there are; `today` is a day (2026-12-31).
    """

    post: Post
    approvals: tuple[Approval, ...] = ()
    uses: tuple[Use, ...] = ()
    standings: Mapping[str, str] = field(default_factory=dict[str, str])
    open_verbs: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, "Mapping[str, str]"])
    tools: Mapping[str, str] = field(default_factory=dict[str, str])
    rests: tuple[Rest, ...] = ()
    labels: tuple[str, ...] = ()
    known_labels: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    known_collections: tuple[str, ...] = ()
    today: str = ""

    @property
    def shown(self) -> tuple[Variant, ...]:
        """The networks with something approved, and those that were out already when they were brought in, in the post's
        order."""
        return tuple(one for one in self.post.variants if one.approved is not None or one.state == "published")

    def content(self, variant: Variant) -> Content:
        """What a network got: as approved, or as it was brought in."""
        return variant.approved.content if variant.approved else variant.content(self.post.shared.content)

    def leaving(self, variant: Variant) -> Mapping[str, Any]:
        """The same as it left."""
        return variant.approved.outgoing if variant.approved else content_as_json(self.content(variant))


def details_of(desk: Desk, person: Person | None, post_id: str) -> Details:
    """Read it all. Raises UserError when the post is gone."""
    from editorial.exporters.base import discover
    from editorial.library import labels, review
    from editorial.library.posts import load_post
    from editorial.library.uses import uses_of
    from editorial.model.status import STEPS
    from editorial.workflow.guard import why_not
    from editorial.workflow.resting import rests_of
    from editorial.workflow.today import standing_of

    with desk.library.reading() as connection:
        post = load_post(connection, post_id)
        approvals = review.approvals_of_post(connection, post_id)
        carried = labels.labels_of(connection, [post_id]).get(post_id, ())
        collected = labels.collections_with(connection, post_id)
        known_collections = labels.known_collections(connection)
    now = desk.library.now()
    open_verbs = {
        variant.id: {
            verb: why_not(person, post, variant, verb) if person else ""
            for verb in VERBS
            if variant.state in STEPS[verb].since
        }
        for variant in post.variants
    }
    return Details(
        post=post,
        approvals=tuple(approvals),
        uses=tuple(uses_of(desk.library, post_id)),
        standings={variant.id: standing_of(variant, now) for variant in post.variants},
        open_verbs=open_verbs,
        rests=rests_of(desk, post_id),
        labels=carried,
        known_labels=tuple(labels.known_labels(desk.library)),
        collections=collected,
        known_collections=tuple(known_collections),
        today=now.date().isoformat(),
        tools={name: exporter.label for name, exporter in discover().items()},
    )
