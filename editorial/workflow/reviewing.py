"""What editors do: approve, return, allow exceptions, hold, revoke; and what happens to a post after it has left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from editorial.checking.engine import Result
from editorial.checking.subjects import subject_digest
from editorial.errors import Conflict, Refused, UserError
from editorial.library import hits, posts, review
from editorial.library.holds import caught
from editorial.library.people import people, remember_style
from editorial.library.posts import load_post
from editorial.library.records import Post, Variant, Waiver, hit_of
from editorial.library.signoffs import make_void
from editorial.library.transaction import Command, Transaction
from editorial.model.asking import may_look
from editorial.model.change import ChangeSet
from editorial.model.clock import stamp
from editorial.model.finding import Finding
from editorial.model.status import OUTSIDE_DIFFERS
from editorial.settings.style import resolve
from editorial.workflow.commenting import comment as comment  # noqa: PLC0414
from editorial.workflow.commenting import give_points, open_points
from editorial.workflow.commenting import resolve_comment as resolve_comment  # noqa: PLC0414
from editorial.workflow.desk import Desk
from editorial.workflow.gather import Passed, facts_version, subject_of
from editorial.workflow.guard import allow, networks
from editorial.workflow.signing import OutsideYes, four_eyes, record_yes, turn_for, turn_of
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
        raise Refused("There is nothing to approve.")
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
        if len(waiting) == len(digests):
            transaction.verb = "sign"
        return f"Yes recorded. {next(iter(waiting.values())).said()}"

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
    _still_as_seen(variant, decision.digest or "nothing", "approved")
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


def return_(
    desk: Desk,
    command: Command,
    post_id: str,
    variant_ids: Sequence[str],
    reason: str = "",
    *,
    seen: Mapping[str, str] | None = None,
) -> ChangeSet:
    """Give networks back to their writer. The editor's open threads are the points to answer, the reason the first of them;
    without any open thread a reason is needed. Whoever returns a network is asked to look at it again.

    `seen` are the digests that stood on the screen, by variant: raises Conflict when something else is there now.
    """
    post = posts.read_post(desk.library, post_id)
    chosen = networks(post, variant_ids, "return")

    def work(transaction: Transaction) -> str:
        if not open_points(transaction, post_id):
            _needs_reason(reason, "Returning")
        now = load_post(transaction.connection, post_id)
        for variant in chosen:
            _still_as_seen(now.variant(variant.id), (seen or {}).get(variant.id, ""), "returned")
            allow(desk, transaction, now, now.variant(variant.id), "return")
            review.set_state(
                transaction,
                post_id,
                variant.id,
                "changes_wanted",
                reason=reason.strip(),
                reviewer=_who_looks_again(desk, transaction.who),
            )
            make_void(transaction, variant.id)
        give_points(transaction, post_id, [one.id for one in chosen], reason.strip())
        return "Returned"

    return desk.library.operate(command, "return", work)


def _who_looks_again(desk: Desk, who: str) -> str:
    """Whoever returned it, where they can look at it again."""
    return who if may_look(who, (), people(desk.library)) else ""


def _still_as_seen(variant: Variant, digest: str, done: str) -> None:
    """Raises Conflict when a network is not what stood on the screen; no `digest` asks for nothing."""
    now = variant.revision.digest if variant.revision else ""
    if digest and now != digest:
        raise Conflict(
            "This is not what you were shown: it was changed in the meantime.",
            mine=digest,
            theirs=now,
            hint=f"Look at it once more; nothing was {done}.",
        )


def revoke(desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str], reason: str) -> ChangeSet:
    """Take an approval away; the network is in review again."""
    _needs_reason(reason, "Taking an approval away")
    post = posts.read_post(desk.library, post_id)
    chosen = networks(post, variant_ids, "revoke")

    def work(transaction: Transaction) -> str:
        now = load_post(transaction.connection, post_id)
        for variant in chosen:
            allow(desk, transaction, now, now.variant(variant.id), "revoke")
            approval = review.approval_of(transaction.connection, variant.id)
            review.set_state(
                transaction, post_id, variant.id, "in_review", approved_revision=None, reason=reason.strip()
            )
            if approval is not None:
                review.revoke_approval(transaction, approval.id, reason.strip())
            make_void(transaction, variant.id)
        return "Approval taken away"

    return desk.library.operate(command, "revoke", work)


def change(
    desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str] = (), *, stop: bool = False
) -> ChangeSet:
    """Work on approved networks again. The approved version stays ready to go out until the change is submitted,
    unless `stop` is set."""
    return _reopen(desk, command, post_id, variant_ids, "change", stop=stop)


def correct(
    desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str] = (), *, wrong: str = ""
) -> ChangeSet:
    """Work on something that has left: the copy outside differs from now on, and says so. `wrong` says what was wrong in it;
    it is declared for the post, so that the checks see to it that readers are told."""
    return _reopen(desk, command, post_id, variant_ids, "correct", stop=True, wrong=wrong.strip())


def take_over(desk: Desk, command: Command, post_id: str, variant_id: str) -> ChangeSet:
    """Open a submitted or approved network so that it follows the shared text again, which has moved on since."""

    def work(transaction: Transaction) -> str:
        post = load_post(transaction.connection, post_id)
        variant = post.variant(variant_id)
        allow(desk, transaction, post, variant, "change" if variant.state == "approved" else "take_back")
        review.set_state(transaction, post_id, variant_id, "draft", stopped=False)
        return "Shared text taken over"

    return desk.library.operate(command, "take_over", work)


def _reopen(
    desk: Desk,
    command: Command,
    post_id: str,
    variant_ids: Sequence[str],
    verb: str,
    *,
    stop: bool,
    wrong: str = "",
) -> ChangeSet:
    post = posts.read_post(desk.library, post_id)
    chosen = networks(post, variant_ids, verb)

    def work(transaction: Transaction) -> str:
        now = load_post(transaction.connection, post_id)
        for one in chosen:
            variant = now.variant(one.id)
            allow(desk, transaction, now, variant, verb)
            if variant.revision is not None:
                posts.keep_snapshot_words(transaction, now, variant)
            note = OUTSIDE_DIFFERS if variant.state in ("exported", "published") else variant.outside_note
            review.set_state(transaction, post_id, variant.id, "draft", stopped=stop, outside_note=note)
        if wrong:
            review.set_post_columns(transaction, post_id, declared={**now.declared, "correction": wrong})
        return "Open for changes" if verb == "change" else "Open for a correction"

    return desk.library.operate(command, verb, work)


def waive(
    desk: Desk,
    command: Command,
    post_id: str,
    variant_id: str,
    finding: Finding,
    *,
    reason: str,
    until: str = "",
    whole_post: bool = False,
) -> ChangeSet:
    """Allow one error on one network (or the whole post) for a reason, until the end of a day ("2026-12-01") if given."""
    _needs_reason(reason, "An exception")
    if until:
        _needs_date(until, stamp(desk.library.now()))
    if finding.level != "error":
        raise Refused("Only something that must be fixed needs an exception.", hint="Leave it as it is instead.")

    def work(transaction: Transaction) -> str:
        post = load_post(transaction.connection, post_id)
        acting = next((one for one in people(desk.library) if one.id == transaction.who), None)
        if acting is None or not acting.is_a("editor"):
            raise Refused("Only an editor can allow an exception.")
        four_eyes(desk, transaction.connection, post, post.variant(variant_id), acting)
        review.write_waiver(
            transaction,
            post_id,
            "" if whole_post else variant_id,
            finding.fingerprint,
            rule=finding.rule,
            quote=finding.match,
            reason=reason.strip(),
            granted_by=transaction.who,
            granted_at=transaction.at,
            until=until or None,
        )
        transaction.note(rule=finding.rule, fingerprint=finding.fingerprint)
        hits.write_hit(transaction.connection, hit_of(post_id, finding, "", "allowed"), transaction.at)
        return "Exception allowed"

    return desk.library.operate(command, "waive", work)


def end_exception(desk: Desk, command: Command, post_id: str, waiver_id: str) -> ChangeSet:
    """Take an exception, or the wish for one, back."""

    def work(transaction: Transaction) -> str:
        review.withdraw_waiver(transaction, post_id, waiver_id)
        transaction.note(waiver=waiver_id)
        return "Exception ended"

    return desk.library.operate(command, "end_exception", work)


def hold(desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str], reason: str) -> ChangeSet:
    """Keep networks from going out, whatever their state, until they are released."""
    _needs_reason(reason, "Holding a post")
    return _set_held(desk, command, post_id, variant_ids, held=True, reason=reason.strip())


def release(desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str]) -> ChangeSet:
    """Let held networks go on."""
    return _set_held(desk, command, post_id, variant_ids, held=False, reason="")


def _set_held(
    desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str], *, held: bool, reason: str
) -> ChangeSet:
    verb = "hold" if held else "release"
    post = posts.read_post(desk.library, post_id)
    chosen = networks(post, variant_ids, verb)

    def work(transaction: Transaction) -> str:
        now = load_post(transaction.connection, post_id)
        for variant in chosen:
            allow(desk, transaction, now, now.variant(variant.id), verb)
            review.set_columns(transaction, post_id, variant.id, held=held, held_reason=reason)
        over = {} if held else caught(transaction.connection, [variant.id for variant in chosen])
        if over:
            raise Refused(
                f"A hold stands over it: {next(iter(over.values())).reason}",
                hint="Look at it on the Hold page and release it there.",
                code="under_hold",
            )
        return "On hold" if held else "Released"

    return desk.library.operate(command, verb, work)


def archive(desk: Desk, command: Command, post_id: str, *, back: bool = False) -> ChangeSet:
    """Put a post out of the way, or bring it back."""

    def work(transaction: Transaction) -> str:
        review.set_post_columns(transaction, post_id, archived=not back)
        return "Brought back" if back else "Archived"

    return desk.library.operate(command, "restore" if back else "archive", work)


def confirm(desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str], link: str = "") -> ChangeSet:
    """Say that exported networks are out, with the link where there is one."""
    return _after_export(desk, command, post_id, variant_ids, "confirm", link.strip())


def refuse(desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str], reason: str) -> ChangeSet:
    """Say that the scheduling tool refused exported networks, and why."""
    _needs_reason(reason, "A refusal")
    return _after_export(desk, command, post_id, variant_ids, "refuse", reason.strip())


def _after_export(
    desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str], verb: str, note: str
) -> ChangeSet:
    post = posts.read_post(desk.library, post_id)
    chosen = networks(post, variant_ids, verb)

    def work(transaction: Transaction) -> str:
        now = load_post(transaction.connection, post_id)
        for variant in chosen:
            allow(desk, transaction, now, now.variant(variant.id), verb)
            state = "published" if verb == "confirm" else "refused"
            review.set_state(transaction, post_id, variant.id, state, outside_note=note)
        return "Confirmed as published" if verb == "confirm" else "Marked as refused"

    return desk.library.operate(command, verb, work, undoable=verb != "confirm")


def _needs_date(text: str, now: str) -> None:
    """A day written as 2026-12-01 that is not over; `now` is UTC text."""
    try:
        day = dt.date.fromisoformat(text).isoformat()
    except ValueError:
        day = ""
    if day != text:
        raise UserError(f"“{text}” is not a date.", hint="Write it as 2026-12-01.", code="bad_date")
    if day < now[: len(day)]:
        raise UserError(f"{text} is over.", hint="Name today or a later day.", code="bad_date")


def _needs_reason(reason: str, what: str) -> None:
    if not reason.strip():
        raise UserError(f"{what} needs a reason.", hint="A few words are enough.", code="no_reason")
