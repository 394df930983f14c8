"""Asking somebody to look at a network, and the review queue of one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from editorial.errors import Refused
from editorial.library import review
from editorial.library.filters import SECTIONS, QueueFilter, QueueLine
from editorial.library.people import groups, people
from editorial.library.posts import load_post
from editorial.library.queue import queue_lines
from editorial.library.transaction import Command, Transaction
from editorial.model.asking import may_look
from editorial.model.change import ChangeSet
from editorial.model.clock import stamp
from editorial.model.desk import Person
from editorial.workflow.desk import Desk
from editorial.workflow.guard import networks, person
from editorial.workflow.whose import reader_of, waiting_for


def queue_of(desk: Desk, asked: Person, wanted: QueueFilter) -> list[QueueLine]:
    """The review queue as this person sees it now, by section: their turn, waiting for others, missed."""
    library = desk.library
    lines = queue_lines(library, wanted, reader_of(library, asked), stamp(library.now()))
    open_ones = [line.id for line in lines if line.section != "missed"]
    mine = {one.post for one in waiting_for(library, asked, open_ones)}
    told = [replace(line, section="turn") if line.id in mine else line for line in lines]
    return [line for section in SECTIONS for line in told if line.section == section]


def needs_reviewer(desk: Desk, reviewer: str, who: str = "") -> None:
    """Raises Refused unless `reviewer` (an id of a person or group, or nothing) can look at what `who` submits."""
    if not reviewer:
        return
    everybody, all_groups = people(desk.library), groups(desk.library)
    editors = may_look(reviewer, all_groups, everybody)
    if not editors:
        name = next((one.name for one in (*everybody, *all_groups) if one.id == reviewer), "")
        said = f"{name} is no editor here" if name else "Whom you ask is not at this desk"
        raise Refused(f"{said}, so nobody would look.", hint="Ask an editor, or a group with one.", code="no_reviewer")
    if who and len(everybody) > 1 and all(one.id == who for one in editors):
        raise Refused("You cannot ask yourself: somebody else has to look.", hint="Ask another editor.", code="own")


def assign(desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str], reviewer: str) -> ChangeSet:
    """Ask another person or group (by id, "" for nobody in particular) to look at networks in review: those named, or all
    of the post's. Writers and editors may; it can be undone."""
    needs_reviewer(desk, reviewer)

    def work(transaction: Transaction) -> str:
        acting = person(desk, transaction.who)
        post = load_post(transaction.connection, post_id)
        if not (acting.is_a("editor") or acting.is_a("writer") or acting.id == post.created_by):
            raise Refused(
                f"Only a writer or an editor can do this, and {acting.name} is neither.",
                hint="Ask one of them to do it.",
            )
        for variant in networks(post, variant_ids, "return"):
            if variant.state != "in_review":
                raise Refused(
                    f"{post.label} “{post.name}” is not in review any more.",
                    hint="Look at the post again: somebody was quicker.",
                    code="not_in_review",
                )
            review.set_columns(transaction, post_id, variant.id, reviewer=reviewer)
        transaction.note(reviewer=reviewer)
        return "Asked somebody else to look" if reviewer else "Open to any editor again"

    return desk.library.operate(command, "assign", work)
