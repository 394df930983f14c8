"""Approved posts under a house style that has changed since: checked again, never voided in silence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from editorial.checking.engine import Result
from editorial.errors import Refused
from editorial.library import review
from editorial.library.lists import exportable
from editorial.library.people import remember_style
from editorial.library.posts import read_post
from editorial.library.records import Approval, Post, Variant
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.finding import Finding
from editorial.model.subject import Subject
from editorial.workflow.desk import Desk
from editorial.workflow.gather import facts_version, subject_of
from editorial.workflow.guard import person

Check = Callable[[Sequence[Subject]], Sequence[Result]]

REASON = "House style has moved on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An approved network that would be stopped today, and by which new errors."""

    post: Post
    variant: Variant
    approval: Approval
    errors: tuple[Finding, ...]

    @property
    def sentence(self) -> str:
        """What stands in the way, as one sentence."""
        return f"{REASON}: {self.errors[0].message}"


def moved_on(desk: Desk, check: Check) -> list[Held]:
    """Approved networks not yet out with an error that was not there when they were approved.

    Only those whose house style, brief, register or platform facts changed since are checked again; word lists and
    levels below error never raise the question.
    """
    style = desk.style()
    doubtful: list[tuple[Post, Variant, Approval]] = []
    for post_id, variant_id in exportable(desk.library):
        post = read_post(desk.library, post_id)
        variant = post.variant(variant_id)
        with desk.library.reading() as connection:
            approval = review.approval_of(connection, variant_id)
        if approval is None:
            continue
        known = f"{style.version}/{facts_version(desk, post, variant)}"
        if known not in (f"{approval.style_version}/{approval.facts_version}", approval.kept_style):
            doubtful.append((post, variant, approval))
    if not doubtful:
        return []
    results = check([subject_of(desk, post, _as_approved(variant)) for post, variant, _ in doubtful])
    held: list[Held] = []
    for (post, variant, approval), result in zip(doubtful, results, strict=True):
        new = tuple(
            finding
            for finding in result.findings
            if finding.level == "error" and finding.fingerprint not in approval.errors
        )
        if new:
            held.append(Held(post=post, variant=variant, approval=approval, errors=new))
    return held


def _as_approved(variant: Variant) -> Variant:
    """The variant as its approved snapshot shows it, even while it is being changed."""
    return replace(variant, state="approved", revision=variant.approved or variant.revision)


def leave_as_approved(desk: Desk, command: Command, held: Sequence[Held]) -> ChangeSet:
    """An editor's recorded word that these go out as they were approved, under the house style of today."""
    style = desk.style()
    remember_style(desk.library, style.version, style.name, style.text)

    def work(transaction: Transaction) -> str:
        if not person(desk, transaction.who).is_a("editor"):
            raise Refused("Only an editor can leave posts as approved.")
        for item in held:
            kept = f"{style.version}/{facts_version(desk, item.post, item.variant)}"
            review.keep_under_style(transaction, item.approval.id, kept)
            transaction.touch("variant", post=item.post.id, variant=item.variant.id)
        transaction.note(style=style.version)
        return "Left as approved" if len(held) == 1 else f"{len(held)} posts left as approved"

    return desk.library.operate(command, "keep_approval", work)
