"""What the checks still hold against networks that nobody has said yes to yet: read first, checked by whoever has the checks,
told last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editorial.checking.engine import Result
from editorial.library import review
from editorial.library.records import Post, Variant
from editorial.model.clock import stamp
from editorial.model.finding import LEVELS, Finding, at_once
from editorial.model.status import EDITABLE
from editorial.model.subject import Subject
from editorial.workflow.approving import not_checked
from editorial.workflow.desk import Desk
from editorial.workflow.gather import subject_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One network as it is checked; `settled` are the fingerprints that are left as they are or allowed."""

    post: Post
    variant: Variant
    subject: Subject
    settled: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Objections:
    """What is open: findings, the gravest first, and the names of checks that could have blocked and did not run."""

    findings: tuple[Finding, ...] = ()
    not_checked: tuple[str, ...] = ()


def cases_of(desk: Desk, post: Post, variants: Sequence[Variant]) -> list[Case]:
    """What is to be checked of these networks: nothing of those that were approved, where all was settled."""
    now = stamp(desk.library.now())
    with desk.library.reading() as connection:
        left = set(review.dismissals_of(connection, post.id))
        waivers = [one for one in review.waivers_of(connection, post.id) if one.holds(now)]
    return [
        Case(
            post=post,
            variant=one,
            subject=subject_of(desk, post, one),
            settled=frozenset(left | {each.fingerprint for each in waivers if each.variant in ("", one.id)}),
        )
        for one in variants
        if one.state in EDITABLE or one.state == "in_review"
    ]


def still_open(desk: Desk, case: Case, result: Result) -> Objections:
    """What of a full check of this case nobody has settled, with no more suggestions than are open at once."""
    left = [one for one in result.findings if one.fingerprint not in case.settled]
    findings, _waiting = at_once(left, result.suggestions_at_once)
    return Objections(
        findings=tuple(sorted(findings, key=lambda one: LEVELS.index(one.level))),
        not_checked=tuple(not_checked(desk, case.post, case.variant, result)),
    )
