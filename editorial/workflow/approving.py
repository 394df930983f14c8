"""Approving: one yes to exactly the digest that an editor saw, after a full check of the same content."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from editorial.checking.engine import Result
from editorial.checking.subjects import subject_digest
from editorial.errors import Conflict, Refused
from editorial.library import review
from editorial.library.holds import caught
from editorial.library.people import remember_style
from editorial.library.posts import load_post
from editorial.library.records import Post, Variant, Waiver
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.clock import stamp
from editorial.model.finding import Finding
from editorial.settings.style import resolve
from editorial.workflow.desk import Desk
from editorial.workflow.gather import Passed, facts_version, subject_of
from editorial.workflow.guard import still_as_seen
from editorial.workflow.signing import OutsideYes, record_yes, turn_for, turn_of
from editorial.workflow.turns import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What an editor saw and decides on: one variant and the digest that stood on the screen."""

    variant: str
    digest: str


def approve(
    desk: Desk,
    command: Command,
    post_id: str,
    decisions: Sequence[Decision],
    verdicts: Mapping[str, Passed],
    *,
    outside: OutsideYes | None = None,
) -> ChangeSet:
    """Say yes to exactly these digests, one record each. `verdicts` are full checks of the same content, by variant.

    The yes counts for the step that is open; with the last one the network is approved. `outside` is the yes of somebody
    else, which this editor records. Raises Conflict when something else is there now than what the editor saw, and
    Refused when it is not this person's turn, four eyes are missing or an error stands that nobody allowed.
    """
    if not decisions:
        raise Refused("There is nothing to approve.", hint="Choose at least one network.")
    style = desk.style()
    remember_style(desk.library, style.version, style.name, style.text)

    def work(transaction: Transaction) -> str:
        post = load_post(transaction.connection, post_id)
        digests: dict[str, str] = {}
        waiting: dict[str, Turn] = {}
        for decision in decisions:
            variant = post.variant(decision.variant)
            turn = _approve_one(desk, transaction, post, variant, decision, verdicts.get(variant.id), outside)
            if turn is not None:
                waiting[variant.id] = turn
            digests[variant.id] = decision.digest
        transaction.note(digests=digests, style=style.version)
        if not waiting:
            stopped = caught(transaction.connection, list(digests))
            on_hold = f"; on hold: {next(iter(stopped.values())).reason}" if stopped else ""
            return ("Approved" if len(digests) == 1 else f"Approved for {len(digests)} networks") + on_hold
        transaction.note(signed=sorted(waiting))
        next_turn = next(iter(waiting.values())).said()
        approved = len(digests) - len(waiting)
        if not approved:
            transaction.verb = "sign"
            return f"Yes recorded. {next_turn}"
        if approved == 1:
            return f"Approved for one network; yes recorded. {next_turn}"
        return f"Approved for {approved} networks; yes recorded. {next_turn}"

    return desk.library.operate(command, "approve", work, undoable=False)


def _approve_one(
    desk: Desk,
    transaction: Transaction,
    post: Post,
    variant: Variant,
    decision: Decision,
    verdict: Passed | None,
    outside: OutsideYes | None,
) -> Turn | None:
    """One yes; answers whose turn is next, or None when the network is approved by it."""
    still_as_seen(variant, decision.digest or "nothing", "approved")
    revision = variant.revision
    assert revision is not None, "it has the digest that was seen"
    acting, turn, party, alone = turn_for(desk, transaction, post, variant, outside)
    subject = subject_of(desk, post, variant)
    if verdict is None or verdict.subject_digest != subject_digest(subject) or verdict.digest != decision.digest:
        raise Conflict("It was not checked as it stands now.", hint="Wait for the checks, then approve again.")
    style = desk.style()
    if verdict.result.style != style.version:
        raise Conflict(
            "The house style has changed since it was checked.", hint="Wait for the checks, then approve again."
        )
    waivers = review.waivers_of(transaction.connection, post.id)
    standing = standing_errors(verdict.result, waivers, variant.id, stamp(desk.library.now()))
    unchecked = not_checked(desk, post, variant, verdict.result)
    if standing or unchecked:
        raise Refused(_what_stands_in_the_way(post, standing, unchecked), hint="Return it, or allow an exception.")
    if not record_yes(transaction, variant, acting, turn, party, outside):
        transaction.touch("variant", post=post.id, variant=variant.id)
        return turn_of(desk, transaction.connection, post, variant)
    review.set_state(transaction, post.id, variant.id, "approved", approved_revision=revision.id, reason="")
    approval = review.insert_approval(
        transaction,
        variant=variant.id,
        revision=revision.id,
        digest=revision.digest,
        approver=acting.id,
        submitter=revision.created_by,
        alone=alone,
        style_version=style.version,
        facts_version=facts_version(desk, post, variant),
        rules=list(verdict.result.ran),
        not_run=list(verdict.result.not_run),
        errors=sorted(finding.fingerprint for finding in verdict.result.findings if finding.level == "error"),
    )
    transaction.note(**{f"approval.{variant.id}": approval})
    return None


def standing_errors(result: Result, waivers: Sequence[Waiver], variant_id: str, now: str) -> list[Finding]:
    """The errors that nobody allowed, in reading order; `now` is UTC text."""
    allowed = {waiver.fingerprint for waiver in waivers if waiver.holds(now) and waiver.variant in ("", variant_id)}
    return [finding for finding in result.findings if finding.level == "error" and finding.fingerprint not in allowed]


def not_checked(desk: Desk, post: Post, variant: Variant, result: Result) -> list[str]:
    """Must-fix rules and required engines that did not run: they count as errors."""
    missing: list[str] = []
    for name in result.not_run:
        rule = desk.rules().get(name.split(" ", 1)[0])
        if rule is None:  # an engine; its checks say for themselves what they miss
            continue
        setting = resolve(desk.style(), rule.id, rule.meta, subject_of(desk, post, variant).post_kind)
        if setting.may_block:
            missing.append(rule.meta.title)
    return missing


def _what_stands_in_the_way(post: Post, errors: Sequence[Finding], unchecked: Sequence[str]) -> str:
    reasons = [finding.message for finding in errors[:3]]
    if len(errors) > 3:
        reasons.append(f"and {len(errors) - 3} more to fix.")
    reasons += [f"Not checked: {name}." for name in unchecked]
    return f"{post.label} “{post.name}” cannot be approved yet: {' '.join(reasons)}"
