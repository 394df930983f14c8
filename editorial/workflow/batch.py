"""Approving several posts in one go: which of them are clean, and one yes for each, naming what was shown."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from editorial.checking.engine import Result
from editorial.errors import UserError
from editorial.library import review
from editorial.library.posts import read_post
from editorial.library.records import Post, Variant
from editorial.library.transaction import Command
from editorial.model.change import ChangeSet
from editorial.model.clock import stamp
from editorial.model.subject import Subject
from editorial.workflow.approving import Decision, approve, not_checked
from editorial.workflow.desk import Desk
from editorial.workflow.gather import passed, subject_of
from editorial.workflow.reviewing import revoke
from editorial.workflow.signing import turns_of
from editorial.workflow.threads import threads_of

Hindrance = Literal["gone", "not_yours", "held", "exception", "comments", "findings", "unchecked"]
"""Why a post is not among those approved together: no longer in review, not this person's turn, on hold, somebody asks for
an exception, an open comment, something the checks say, a check that did not run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One post as read for a yes: its networks in review, what is checked of them, and what stands in the way before any
    check."""

    post: Post
    networks: tuple[Variant, ...]
    subjects: Mapping[str, Subject]
    allowed: frozenset[tuple[str, str]]
    known: tuple[Hindrance, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one post: what was done, or why not."""

    post: Post
    done: ChangeSet | None = None
    error: UserError | None = None


def candidate(desk: Desk, person_id: str, post_id: str) -> Candidate:
    """A post with what stands in the way of approving it unread: anything that an editor would have to look at."""
    post = read_post(desk.library, post_id)
    networks = tuple(one for one in post.variants if one.state == "in_review" and one.revision)
    now = stamp(desk.library.now())
    with desk.library.reading() as connection:
        waivers = review.waivers_of(connection, post_id)
        comments = review.comments_of(connection, post_id)
    turns = turns_of(desk, post)
    found: list[Hindrance] = []
    if not networks:
        found.append("gone")
    elif any(one.id not in turns or not turns[one.id].party_of(person_id) for one in networks):
        found.append("not_yours")
    if any(one.held for one in networks):
        found.append("held")
    if any(one.is_open() for one in waivers):
        found.append("exception")
    if any(thread.is_open for thread in threads_of(comments)):
        found.append("comments")
    return Candidate(
        post=post,
        networks=networks,
        subjects={one.id: subject_of(desk, post, one) for one in networks},
        allowed=frozenset((one.variant, one.fingerprint) for one in waivers if one.holds(now)),
        known=tuple(found),
    )


def hindrances(desk: Desk, one: Candidate, results: Mapping[str, Result]) -> tuple[Hindrance, ...]:
    """What stands in the way of approving this post with others, after a full check of its networks."""
    found: list[Hindrance] = list(one.known)
    said = any(
        ("", finding.fingerprint) not in one.allowed and (name, finding.fingerprint) not in one.allowed
        for name, result in results.items()
        for finding in result.findings
    )
    if said:
        found.append("findings")
    missing = [name for name in one.networks if name.id not in results]
    if missing or any(not_checked(desk, one.post, name, results[name.id]) for name in one.networks):
        found.append("unchecked")
    return tuple(found)


def approve_together(
    desk: Desk, command: Command, chosen: Sequence[Candidate], results: Mapping[str, Result]
) -> list[Outcome]:
    """Say yes to each of these posts as it was shown, one entry of the history for each. One that has changed meanwhile, or
    may not be approved any more, keeps none of the others back: its outcome says why. `results` are by network."""
    outcomes: list[Outcome] = []
    for one in chosen:
        own = Command(who=command.who, id=str(uuid.uuid5(uuid.NAMESPACE_URL, f"{command.id}/{one.post.id}")))
        verdicts = {
            name.id: passed(desk, one.post, name, one.subjects[name.id], results[name.id]) for name in one.networks
        }
        decisions = [Decision(variant=name.id, digest=name.revision.digest) for name in one.networks if name.revision]
        try:
            outcomes.append(Outcome(post=one.post, done=approve(desk, own, one.post.id, decisions, verdicts)))
        except UserError as error:
            outcomes.append(Outcome(post=one.post, error=error))
    return outcomes


def revoke_together(desk: Desk, command: Command, done: Sequence[ChangeSet], reason: str) -> list[ChangeSet]:
    """Take back what `approve_together` did, post by post; what has moved on since is left as it is."""
    taken: list[ChangeSet] = []
    for at, answer in enumerate(done):
        own = Command(who=command.who, id=f"{command.id}/{at}")
        for post_id in answer.posts:
            try:
                taken.append(revoke(desk, own, post_id, list(answer.variants), reason))
            except UserError:
                continue
    return taken
