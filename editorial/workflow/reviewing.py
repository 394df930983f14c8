"""What editors do beside approving: return, revoke, allow exceptions, hold; and what happens to a post after it has left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from editorial.errors import Refused, UserError
from editorial.library import hits, posts, review
from editorial.library.holds import caught
from editorial.library.people import people
from editorial.library.posts import load_post
from editorial.library.records import hit_of
from editorial.library.signoffs import make_void
from editorial.library.transaction import Command, Transaction
from editorial.model.asking import may_look
from editorial.model.change import ChangeSet
from editorial.model.clock import stamp
from editorial.model.finding import Finding
from editorial.model.status import OUTSIDE_DIFFERS
from editorial.workflow.commenting import give_points, open_points
from editorial.workflow.desk import Desk
from editorial.workflow.guard import allow, networks, still_as_seen
from editorial.workflow.signing import four_eyes


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
            still_as_seen(now.variant(variant.id), (seen or {}).get(variant.id, ""), "returned")
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
            raise Refused("Only an editor can allow an exception.", hint="Ask an editor to allow it, or mend it.")
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
