"""Approved posts under a house style that has changed since: checked again, never voided in silence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from editorial.checking.engine import Result
from editorial.errors import Conflict, Refused
from editorial.library import review
from editorial.library.halting import Halt
from editorial.library.leaving import sealed_under
from editorial.library.lists import SENT
from editorial.library.people import remember_style
from editorial.library.posts import load_post, read_post
from editorial.library.records import Approval, Post, Variant, Waiver
from editorial.library.signoffs import make_void
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.clock import stamp
from editorial.model.finding import Finding
from editorial.model.subject import Subject
from editorial.workflow.approving import not_checked, standing_errors
from editorial.workflow.desk import Desk
from editorial.workflow.gather import facts_version, facts_version_for, subject_of
from editorial.workflow.guard import person

Check = Callable[[Sequence[Subject]], Sequence[Result]]

REASON = "House style has moved on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An approved network that would be stopped today, by which new errors, and which must-fix checks did not run."""

    post: Post
    variant: Variant
    approval: Approval
    errors: tuple[Finding, ...]
    not_checked: tuple[str, ...] = ()

    @property
    def reasons(self) -> tuple[str, ...]:
        """Everything that stands in the way, a sentence each."""
        return (*(one.message for one in self.errors), *(f"Not checked: {name}." for name in self.not_checked))

    @property
    def sentence(self) -> str:
        """What stands in the way, as one sentence."""
        return f"{REASON}: {self.reasons[0]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """An approved network whose house style, brief, register or platform facts changed since: to be checked again."""

    post: Post
    variant: Variant
    approval: Approval
    subject: Subject
    waivers: tuple[Waiver, ...]
    now: str


def moved_on(desk: Desk, check: Check, *, again: bool = False) -> list[Held]:
    """Approved networks not yet out with an error that was not there when they were approved; with `again` also those that
    have left and would leave again.

    Word lists, messages and levels below error never raise the question.
    """
    doubts = doubtful(desk, again=again)
    return decided(desk, doubts, check([one.subject for one in doubts])) if doubts else []


def doubtful(desk: Desk, *, again: bool = False, halt: Halt | None = None) -> list[Doubt]:
    """What has to be checked again: nothing while all stands as it did at each approval. `again` as in `moved_on`.

    Raises Halted when `halt` was asked to stop it.
    """
    style, now = desk.style(), stamp(desk.library.now())
    found: list[Doubt] = []
    today: dict[tuple[str, str], str] = {}
    with desk.library.reading() as connection:
        sealed = list(sealed_under(connection, again=again))
    for one in sealed:
        if halt is not None:
            halt.look()
        group = (one.campaign, one.channel)
        if group not in today:
            today[group] = f"{style.version}/{facts_version_for(desk, *group)}"
        if today[group] in one.known:
            continue
        post = read_post(desk.library, one.post)
        variant = post.variant(one.variant)
        with desk.library.reading() as connection:
            approval = review.approval_of(connection, one.variant)
            waivers = tuple(review.waivers_of(connection, one.post))
        if approval is not None:
            # What was said long ago is never an error, and looking for it takes longer than all the rest.
            subject = subject_of(desk, post, _as_approved(variant), lately=True)
            found.append(
                Doubt(post=post, variant=variant, approval=approval, subject=subject, waivers=waivers, now=now)
            )
    return found


def decided(desk: Desk, doubts: Sequence[Doubt], results: Sequence[Result]) -> list[Held]:
    """Those among them with a new error, by the results of their checks in the same order. A must-fix check that did not
    run counts as one, as it does when approving."""
    held: list[Held] = []
    for doubt, result in zip(doubts, results, strict=True):
        standing = standing_errors(result, doubt.waivers, doubt.variant.id, doubt.now)
        new = tuple(finding for finding in standing if finding.fingerprint not in doubt.approval.errors)
        missing = tuple(not_checked(desk, doubt.post, _as_approved(doubt.variant), result))
        if new or missing:
            held.append(
                Held(post=doubt.post, variant=doubt.variant, approval=doubt.approval, errors=new, not_checked=missing)
            )
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
            raise Refused("Only an editor can leave posts as approved.", hint="Ask an editor to do it.")
        for item in held:
            kept = f"{style.version}/{facts_version(desk, item.post, item.variant)}"
            review.keep_under_style(transaction, item.approval.id, kept)
            transaction.touch("variant", post=item.post.id, variant=item.variant.id)
        transaction.note(style=style.version)
        return "Left as approved" if len(held) == 1 else f"{len(held)} posts left as approved"

    return desk.library.operate(command, "keep_approval", work)


def look_again(desk: Desk, command: Command, held: Sequence[Held]) -> ChangeSet:
    """Ask for a second look: these go back to review, and their approvals are taken away. One that is open for changes
    stays a draft; its approved version no longer leaves."""

    def work(transaction: Transaction) -> str:
        if not person(desk, transaction.who).is_a("editor"):
            raise Refused("Only an editor can ask for a second look.", hint="Ask an editor to do it.")
        for item in held:
            post = load_post(transaction.connection, item.post.id)
            variant = post.variant(item.variant.id)
            approval = review.approval_of(transaction.connection, variant.id)
            if approval is None or approval.id != item.approval.id or variant.state not in ("approved", "draft", *SENT):
                raise Conflict(f"{post.label} “{post.name}” has changed since you looked.", hint="Look again.")
            state = variant.state if variant.state == "draft" else "in_review"
            review.set_state(transaction, post.id, variant.id, state, approved_revision=None, reason=REASON)
            review.revoke_approval(transaction, approval.id, REASON)
            make_void(transaction, variant.id)
        return "Back in review" if len(held) == 1 else f"{len(held)} posts back in review"

    return desk.library.operate(command, "second_look", work)
