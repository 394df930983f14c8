"""Stopping everything, one account, a campaign or a search: what is under it, what to stop by hand, and the way out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from editorial.errors import Conflict, Refused, UserError
from editorial.library import holds
from editorial.library.holds import SCOPES, Candidate, Hold, HoldItem, Scope
from editorial.library.lists import exportable
from editorial.library.people import campaigns, channels
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.clock import stamp
from editorial.workflow.desk import Desk
from editorial.workflow.guard import person


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One network under a hold. `item` is what was done about it; `passed` says that the time of one outside has come,
    and `leaves` that one inside would go out if the hold were not."""

    one: Candidate
    item: HoldItem | None
    released: bool = False
    passed: bool = False
    leaves: bool = False

    @property
    def name(self) -> str:
        """Its working title, or its first words."""
        parts = self.one.outgoing.get("parts") or [{"text": ""}]
        return self.one.title or " ".join(str(parts[0]["text"]).split()[:8]) or f"G-{self.one.number}"

    @property
    def stopped(self) -> bool:
        """True when somebody ticked it off as stopped by hand."""
        return self.item is not None and bool(self.item.stopped_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """All that a hold is about: `inside` is kept from leaving, `outside` sits in scheduling tools; both soonest first."""

    hold: Hold
    what: str
    inside: tuple[Line, ...]
    outside: tuple[Line, ...]

    @property
    def waiting(self) -> tuple[Line, ...]:
        """What is still kept back."""
        return tuple(line for line in self.inside if not line.released)

    @property
    def to_stop(self) -> tuple[Line, ...]:
        """What is still to be stopped by hand."""
        return tuple(line for line in self.outside if not line.stopped)


def start_hold(desk: Desk, command: Command, scope: Scope, what: str, reason: str) -> ChangeSet:
    """Stop everything (`all`), one account or campaign (`what` is its id), or whatever holds the words of a search.

    `created` is the hold's id. What sits in scheduling tools now is written down to be stopped there by hand. Raises
    UserError without a reason or for something that is not there.
    """
    if not reason.strip():
        raise UserError("A hold needs a reason.", hint="A few words are enough.", code="no_reason")
    what = what.strip()
    _said_of(desk, scope, what)

    def work(transaction: Transaction) -> str:
        person(desk, transaction.who)
        hold = holds.write_hold(transaction, scope, what, reason.strip())
        found = [one for one in holds.outside(transaction.connection, transaction.at) if holds.covers(hold, one)]
        for one in found:
            holds.write_item(transaction, hold.id, one.variant, outside=True)
        transaction.created = hold.id
        transaction.touch("hold", "variant")
        transaction.note(hold=hold.id, scope=scope, outside=[one.variant for one in found])
        return "On hold" if not found else f"On hold; {len(found)} to stop by hand"

    return desk.library.operate(command, "hold", work)


def would_cover(desk: Desk, scope: Scope, what: str) -> tuple[int, int]:
    """How many networks such a hold would keep back now, and how many sit in scheduling tools."""
    hold = Hold(id="", number=0, scope=scope, what=what, reason="", by="", at="")
    now = stamp(desk.library.now())
    with desk.library.reading() as connection:
        inside = sum(holds.covers(hold, one) for one in holds.inside(connection))
        outside = sum(holds.covers(hold, one) for one in holds.outside(connection, now))
    return inside, outside


def covered(desk: Desk, hold: Hold) -> Covered:
    """What is under a hold now."""
    now = stamp(desk.library.now())
    leaving = {variant_id for _post, variant_id in exportable(desk.library)}
    with desk.library.reading() as connection:
        done = holds.items_of(connection, [hold.id])
        inside = [one for one in holds.inside(connection) if holds.covers(hold, one)]
        noted = [item.variant for item in done.values() if item.outside]
        known = holds.of_these(connection, noted)
    items = {variant: item for (_hold, variant), item in done.items()}
    outside = [
        Line(one=one, item=items[name], passed=bool(one.slot_utc) and one.slot_utc <= now)
        for name, one in known.items()
    ]
    return Covered(
        hold=hold,
        what=_said_of(desk, hold.scope, hold.what, strict=False),
        inside=tuple(
            Line(
                one=one,
                item=items.get(one.variant),
                released=holds.is_released(items.get(one.variant), one),
                leaves=one.variant in leaving,
            )
            for one in inside
        ),
        outside=tuple(outside),
    )


def standing(desk: Desk) -> list[Covered]:
    """Every hold that stands, oldest first, with all it is about; empty (and quick) while there is none."""
    with desk.library.reading() as connection:
        found = holds.standing_holds(connection)
    return [covered(desk, hold) for hold in found]


def hold_named(desk: Desk, name: str) -> Hold:
    """The hold of that id or number (H-3). Raises UserError when there is none."""
    with desk.library.reading() as connection:
        found = holds.all_holds(connection)
    wanted = name.strip().casefold().removeprefix("h-")
    for hold in found:
        if wanted in (hold.id, str(hold.number)):
            return hold
    there = ", ".join(f"H-{hold.number}" for hold in found if hold.stands)
    raise UserError(
        f"There is no hold “{name}”.", hint=f"There are: {there}." if there else "None stands.", code="no_hold"
    )


def release_posts(desk: Desk, command: Command, hold_id: str, seen: Mapping[str, str]) -> ChangeSet:
    """Let networks go on after a look: `seen` maps each to the digest that was looked at. A later version is caught again.

    Raises Conflict when something else would leave than what was seen, and Refused for one who is no editor.
    """

    def work(transaction: Transaction) -> str:
        _editor(desk, transaction)
        hold = _standing(desk, hold_id)
        now = {one.variant: one for one in holds.inside(transaction.connection, list(seen))}
        for variant_id, digest in seen.items():
            one = now.get(variant_id)
            if one is None or not holds.covers(hold, one):
                raise Refused("This is not under the hold any more.", hint="Look at the hold again.")
            if one.digest != digest:
                raise Conflict(
                    "This is not what you were shown: it was changed in the meantime.",
                    mine=digest,
                    theirs=one.digest,
                    hint="Look at it once more; nothing was released.",
                )
            holds.write_item(transaction, hold_id, variant_id, released_at=transaction.at, released_by=transaction.who)
            transaction.touch("variant", "hold", post=one.post, variant=variant_id)
        transaction.note(hold=hold_id, digests=dict(seen))
        return "Released" if len(seen) == 1 else f"{len(seen)} networks released"

    return desk.library.operate(command, "release", work)


def tick_stopped(
    desk: Desk, command: Command, hold_id: str, variant_ids: Sequence[str], *, stopped: bool = True
) -> ChangeSet:
    """Note that posts were stopped by hand in the tool they sat in, or that they were not after all."""

    def work(transaction: Transaction) -> str:
        person(desk, transaction.who)
        _standing(desk, hold_id)
        known = holds.items_of(transaction.connection, [hold_id])
        for variant_id in variant_ids:
            item = known.get((hold_id, variant_id))
            if item is None or not item.outside:
                raise Refused("This one does not sit in a scheduling tool.", hint="Look at the hold again.")
            holds.write_item(
                transaction,
                hold_id,
                variant_id,
                stopped_at=transaction.at if stopped else None,
                stopped_by=transaction.who if stopped else None,
            )
            transaction.touch("hold", variant=variant_id)
        transaction.note(hold=hold_id)
        return "Stopped by hand" if stopped else "Still to be stopped"

    return desk.library.operate(command, "stopped", work)


def end_hold(desk: Desk, command: Command, hold_id: str) -> ChangeSet:
    """End a hold once every post that would leave was looked at. Raises Refused, with their number, before that."""

    def work(transaction: Transaction) -> str:
        _editor(desk, transaction)
        hold = _standing(desk, hold_id)
        left = [line for line in covered(desk, hold).waiting if line.leaves]
        if left:
            raise Refused(
                f"{len(left)} posts would go out at once."
                if len(left) > 1
                else f"“{left[0].name}” would go out at once.",
                hint="Look at each and release it first, or hold it back by itself.",
                code="not_reviewed",
            )
        holds.end(transaction, hold_id)
        transaction.touch("hold", "variant")
        transaction.note(hold=hold_id)
        return "Hold ended"

    return desk.library.operate(command, "end_hold", work)


def _standing(desk: Desk, hold_id: str) -> Hold:
    hold = hold_named(desk, hold_id)
    if not hold.stands:
        raise Refused("This hold has ended already.", hint="The Hold page lists those that stand.")
    return hold


def _editor(desk: Desk, transaction: Transaction) -> None:
    acting = person(desk, transaction.who)
    if not acting.is_a("editor"):
        raise Refused(
            f"Only an editor can let posts go on, and {acting.name} is not one here.", hint="Ask an editor to do it."
        )


def _said_of(desk: Desk, scope: Scope, what: str, *, strict: bool = True) -> str:
    """What is held, by name. Raises UserError for an account or campaign that is not there, or no words."""
    if scope not in SCOPES:
        raise UserError(f"“{scope}” cannot be held.", hint=f"There are: {', '.join(SCOPES)}.", code="bad_scope")
    if scope == "search" and not what:
        raise UserError(
            "Say which words to look for.", hint="One or two words of the post are enough.", code="no_words"
        )
    if scope in ("all", "search"):
        return what
    every = (
        channels(desk.library, all_of_them=True) if scope == "account" else campaigns(desk.library, all_of_them=True)
    )
    name = next((one.name for one in every if one.id == what), "")
    if not name and strict:
        raise UserError(f"There is no such {scope}.", hint="Choose another one.", code="no_scope")
    return name
