"""Yeses in steps: who may give the next one, recording it, and taking one's own back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from editorial.errors import Refused
from editorial.library import review
from editorial.library.people import people
from editorial.library.posts import load_post
from editorial.library.records import Post, Variant
from editorial.library.signoffs import Yes, make_void, write_yes, yeses_of
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.desk import Person
from editorial.model.signoff import OUTSIDE, SignoffStep
from editorial.model.status import SAID
from editorial.workflow.desk import Desk
from editorial.workflow.guard import person, what_then
from editorial.workflow.turns import Turn, party_of_yes
from editorial.workflow.whose import rules_of, waiting_in


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideYes:
    """The yes of somebody who is no person of this desk: who said it, and the file that shows it, by hash and name."""

    name: str
    sha256: str
    file: str
    note: str = ""


def turn_of(desk: Desk, connection: Connection, post: Post, variant: Variant) -> Turn | None:
    """Where the sign-off of one network stands; None while it is not in review."""
    found = waiting_in(connection, rules_of(desk.library), [post.id])
    return next((one.turn for one in found if one.variant == variant.id), None)


def turns_of(desk: Desk, post: Post) -> dict[str, Turn]:
    """Whose turn it is for each network of a post that is in review, by variant id."""
    rules = rules_of(desk.library)
    with desk.library.reading() as connection:
        return {one.variant: one.turn for one in waiting_in(connection, rules, [post.id])}


def turn_for(
    desk: Desk, transaction: Transaction, post: Post, variant: Variant, outside: OutsideYes | None
) -> tuple[Person, Turn, str, bool]:
    """The acting person, the open step, in whose name the yes counts, and whether they are alone and wrote it themselves.
    Raises Refused when it is not their turn, or four eyes are missing."""
    acting = person(desk, transaction.who)
    turn = turn_of(desk, transaction.connection, post, variant)
    if turn is None:
        raise Refused(
            f"{post.label} “{post.name}”: It cannot be approved: it is {SAID[variant.state]}.",
            hint=what_then(variant.state, "approve"),
        )
    if outside is not None and not acting.is_a("editor"):
        raise Refused("Only an editor can record a yes from outside.", hint="Ask an editor to do it.")
    asks_outside = outside is not None and turn.asks_outside
    if not asks_outside and not turn.may_concern(acting.id):
        raise _not_yours(post, turn, acting, outside)
    alone = four_eyes(desk, transaction.connection, post, variant, acting)
    party = OUTSIDE if asks_outside else turn.party_of(acting.id)
    if not party:
        raise _not_yours(post, turn, acting, outside)
    return acting, turn, party, alone


def four_eyes(desk: Desk, connection: Connection, post: Post, variant: Variant, acting: Person) -> bool:
    """False when somebody else wrote it; True when the only active person approves their own work, which is marked.

    Raises Refused when the person had a hand in it and somebody else could look.
    """
    hands = review.hands_on(connection, post.id, variant.id)
    if variant.revision is not None:
        hands.add(variant.revision.created_by)
    if acting.id not in hands:
        return False
    if len(people(desk.library)) == 1:
        return True
    raise Refused(
        f"You worked on “{post.name}” yourself, so somebody else has to approve it.",
        hint="Ask another editor to look.",
        code="four_eyes",
    )


def _not_yours(post: Post, turn: Turn, acting: Person, outside: OutsideYes | None) -> Refused:
    return Refused(_why_not_yours(post, turn, acting, outside), hint=_whom_it_waits_for(turn), code="not_your_turn")


def _whom_it_waits_for(turn: Turn) -> str:
    if turn.is_lost:
        return f"{turn.said()}. An owner can change the steps in Settings, or ask somebody else there."
    return f"{turn.said()}."


def _why_not_yours(post: Post, turn: Turn, acting: Person, outside: OutsideYes | None) -> str:
    about = f"{post.label} “{post.name}”"
    mine = [
        yes
        for yes in turn.yeses
        if acting.id in (yes.person, yes.behalf) and party_of_yes(yes, _step_of(yes, turn)) != OUTSIDE
    ]
    here = [yes for yes in mine if yes.step_name == turn.step.name]
    if any(yes.person == acting.id for yes in here):
        return f"You have said yes to {about} in this step already."
    if here:
        return f"Your deputy has said yes to {about} in your place already."
    if mine:
        return (
            f"You said yes to {about} in an earlier step ({mine[0].step_name}), so somebody else has to take this one."
        )
    if outside is not None:
        return f"{about} waits for “{turn.step.name}”, where a yes from outside does not count."
    if turn.step.who == ("role:editor",):
        return f"{about}: Only an editor can do this, and {acting.name} is not one here."
    return f"{about} waits for “{turn.step.name}”, and {acting.name} is not among those who are asked."


def _step_of(yes: Yes, turn: Turn) -> SignoffStep:
    return next((step for step in turn.steps if step.name == yes.step_name), turn.step)


def record_yes(
    transaction: Transaction,
    variant: Variant,
    acting: Person,
    turn: Turn,
    party: str,
    outside: OutsideYes | None = None,
) -> bool:
    """Write one yes to what is in review; True when it was the last that was needed. The caller has checked all else."""
    revision = variant.revision
    assert revision is not None
    behalf = outside.name if outside else ("" if party == acting.id else party)
    yes = write_yes(
        transaction,
        variant=variant.id,
        revision=revision.id,
        digest=revision.digest,
        step=turn.number,
        step_name=turn.step.name,
        person=acting.id,
        behalf=behalf,
        evidence={"sha256": outside.sha256, "name": outside.file, "note": outside.note} if outside else None,
    )
    transaction.note(**{f"yes.{variant.id}": yes})
    if outside is not None:
        transaction.note(evidence=outside.sha256)
    return turn.completed_by(party)


def withdraw(desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str] = ()) -> ChangeSet:
    """Take one's own yes back while the sign-off is still under way. Raises Refused when there is none of this person."""

    def work(transaction: Transaction) -> str:
        acting = person(desk, transaction.who)
        post = load_post(transaction.connection, post_id)
        chosen = [one for one in post.variants if not variant_ids or one.id in variant_ids]
        yeses = yeses_of(transaction.connection, [one.id for one in chosen])
        done = 0
        for variant in chosen:
            mine = [yes for yes in yeses[variant.id] if yes.stands and yes.person == acting.id]
            if not mine:
                continue
            sealed = variant.approved.digest if variant.approved else ""
            if variant.state not in ("in_review", "draft") or any(yes.digest == sealed for yes in mine):
                # Behind a draft the approved version may still stand, ready to go out.
                said = SAID["approved" if variant.state in ("in_review", "draft") else variant.state]
                raise Refused(
                    f"{post.label} “{post.name}” is {said}: your yes was part of that.",
                    hint="Take the approval away instead.",
                )
            for yes in mine:
                done += make_void(transaction, variant.id, only=yes.id)
            transaction.touch("variant", post=post_id, variant=variant.id)
        if not done:
            raise Refused(
                "There is no yes of yours to take back.", hint="Look at the post again: it may not count any more."
            )
        return "Your yes is taken back"

    return desk.library.operate(command, "withdraw", work, undoable=False)


def history_of(desk: Desk, post: Post) -> Mapping[str, list[Yes]]:
    """Every yes to each network of a post, void ones too, oldest first."""
    with desk.library.reading() as connection:
        return yeses_of(connection, [one.id for one in post.variants])
