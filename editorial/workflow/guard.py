"""Who may take which step from where, and the sentence that says why not."""

from __future__ import annotations

from collections.abc import Sequence

from editorial.errors import Conflict, Refused
from editorial.library.people import people
from editorial.library.records import Post, Variant
from editorial.library.transaction import Transaction
from editorial.model.desk import Person
from editorial.model.status import SAID, STEPS, State
from editorial.workflow.desk import Desk

DONE: dict[str, str] = {
    "write": "written",
    "submit": "submitted",
    "take_back": "taken back",
    "return": "returned",
    "approve": "approved",
    "change": "changed",
    "revoke": "revoked",
    "export": "exported",
    "refuse": "marked as refused",
    "confirm": "confirmed as published",
    "correct": "corrected",
    "hold": "held",
    "release": "released",
}


def person(desk: Desk, person_id: str) -> Person:
    """The acting person. Raises Refused for somebody who is not at this desk (any more)."""
    found = next((one for one in people(desk.library) if one.id == person_id), None)
    if found is None:
        raise Refused("You are not one of the people of this workspace.", hint="Choose who you are first.")
    return found


def why_not(person: Person, post: Post, variant: Variant, verb: str) -> str:
    """Why this step is not open to this person now; empty when it is. The screen greys buttons by it.

    An author is whoever began the post, stands in its byline, or writes here.
    """
    step = STEPS[verb]
    if variant.state not in step.since:
        return f"It cannot be {DONE[verb]}: it is {SAID[variant.state]}."
    if step.role == "editor" and not person.is_a("editor"):
        return f"Only an editor can do this, and {person.name} is not one here."
    is_author = person.id == post.created_by or person.name in post.authors or person.is_a("writer")
    if step.role == "author" and not is_author:
        return f"Only its author or another writer can do this, and {person.name} is neither."
    return ""


def what_then(state: State, verb: str) -> str:
    """What somebody can do about a network that is in a state from which this step cannot be taken."""
    with_writer = state in ("draft", "changes_wanted")
    if state == "idea":
        return "Write its first words."
    if with_writer and verb in ("return", "take_back", "change", "correct"):
        return "It can be written on as it is."
    if with_writer:
        return "Submit it first." if verb in ("approve", "revoke") else "It has to be approved first."
    if state == "in_review":
        changes = verb in ("submit", "change", "correct", "write")
        return "Take it back to change it." if changes else "An editor approves or returns it first."
    if state == "approved" and verb in ("confirm", "refuse"):
        return "Export it first."
    if state == "approved":
        return "Open it for changes, or take the approval away."
    return "Open it for a correction to change it."


def _whom_to_ask(verb: str) -> str:
    return "Ask an editor to do it." if STEPS[verb].role == "editor" else "Ask its author to do it."


def allow(desk: Desk, transaction: Transaction, post: Post, variant: Variant, verb: str) -> Person:
    """The acting person, when the step is open to them. Raises Refused with the reason."""
    acting = person(desk, transaction.who)
    if reason := why_not(acting, post, variant, verb):
        hint = what_then(variant.state, verb) if variant.state not in STEPS[verb].since else _whom_to_ask(verb)
        raise Refused(f"{post.label} “{post.name}”: {reason}", hint=hint)
    return acting


def networks(post: Post, variant_ids: Sequence[str], verb: str) -> list[Variant]:
    """The variants a step is for: those named, or all from which it may be taken. Raises Refused when there are none."""
    if variant_ids:
        return [post.variant(variant_id) for variant_id in variant_ids]
    chosen = [variant for variant in post.variants if variant.state in STEPS[verb].since]
    if not chosen:
        if not post.variants:
            raise Refused(f"{post.label} “{post.name}” goes to no network yet.", hint="Add a network first.")
        states = sorted({SAID[variant.state] for variant in post.variants})
        raise Refused(
            f"{post.label} “{post.name}” cannot be {DONE[verb]}: it is {' and '.join(states)}.",
            hint=what_then(post.variants[0].state, verb),
        )
    return chosen


def still_as_seen(variant: Variant, digest: str, done: str) -> None:
    """Raises Conflict when a network is not what stood on the screen; no `digest` asks for nothing."""
    now = variant.revision.digest if variant.revision else ""
    if digest and now != digest:
        raise Conflict(
            "This is not what you were shown: it was changed in the meantime.",
            mine=digest,
            theirs=now,
            hint=f"Look at it once more; nothing was {done}.",
        )
