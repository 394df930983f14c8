"""What became of posts after they left: out, with the link, or refused by the tool, with its reason; many in one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from editorial.errors import UserError
from editorial.library import exports, review
from editorial.library.posts import load_post, post_id_of, read_post
from editorial.library.records import Post, Variant
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.text.addresses import web_parts
from editorial.workflow.desk import Desk
from editorial.workflow.guard import allow, networks

_MOST_REASON = 500
"""Characters of a tool's reason that are kept: an error page pasted whole helps nobody."""


def confirm(desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str], link: str = "") -> ChangeSet:
    """Say that exported networks of a post (all, where none is named) are out, with the link where there is one."""
    chosen = networks(read_post(desk.library, post_id), variant_ids, "confirm")
    return confirm_all(desk, command, dict.fromkeys((one.id for one in chosen), link))


def refuse(desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str], reason: str) -> ChangeSet:
    """Say that the tool refused exported networks of a post (all, where none is named), and why."""
    chosen = networks(read_post(desk.library, post_id), variant_ids, "refuse")
    return refuse_all(desk, command, dict.fromkeys((one.id for one in chosen), reason))


def confirm_all(desk: Desk, command: Command, links: Mapping[str, str]) -> ChangeSet:
    """Say that these exported networks are out: `links` has where each stands, by variant id (empty: not known).

    Raises UserError for a link that is no web address, Refused for a network that has not left.
    """
    known = {variant_id: web_address(link) for variant_id, link in links.items()}

    def one(transaction: Transaction, post: Post, variant: Variant) -> None:
        confirm_one(transaction, post, variant, known[variant.id])

    return _all_of_them(desk, command, "confirm", tuple(known), one, "Confirmed as published")


def confirm_one(transaction: Transaction, post: Post, variant: Variant, link: str) -> None:
    """The writing of it, for whoever has asked whether it may be."""
    left = variant.approved.id if variant.approved is not None else ""
    review.set_state(transaction, post.id, variant.id, "published", outside_note=link)
    exports.write_outing(transaction, variant.id, left, link)


def refuse_all(desk: Desk, command: Command, reasons: Mapping[str, str]) -> ChangeSet:
    """Say that the tool did not take these exported networks, and why, by variant id. Their approvals stand: with another time
    they may leave again, and a change of their words goes back for a look as any other.

    Raises UserError where a reason is missing, Refused for a network that has not left.
    """
    told = {variant_id: " ".join(reason.split())[:_MOST_REASON] for variant_id, reason in reasons.items()}
    if not all(told.values()):
        raise UserError("A refusal needs a reason.", hint="A few words are enough.", code="no_reason")

    def one(transaction: Transaction, post: Post, variant: Variant) -> None:
        review.set_state(transaction, post.id, variant.id, "refused", outside_note=told[variant.id])
        if batch := exports.last_batch_of(transaction.connection, variant.id):
            exports.write_refusal(transaction, batch, variant.id, told[variant.id])

    return _all_of_them(desk, command, "refuse", tuple(told), one, "Marked as refused")


def _all_of_them(
    desk: Desk,
    command: Command,
    verb: str,
    variant_ids: tuple[str, ...],
    one: Callable[[Transaction, Post, Variant], None],
    label: str,
) -> ChangeSet:
    if not variant_ids:
        raise UserError("Nothing was chosen.", hint="Choose at least one post.", code="nothing_chosen")

    def work(transaction: Transaction) -> str:
        for variant_id in variant_ids:
            post = load_post(transaction.connection, post_id_of(transaction.connection, variant_id))
            variant = post.variant(variant_id)
            allow(desk, transaction, post, variant, verb)
            one(transaction, post, variant)
        return label if len(variant_ids) == 1 else f"{label}: {len(variant_ids)} posts"

    return desk.library.operate(command, verb, work)


def web_address(link: str) -> str:
    """A link as it is kept, without spaces around it; empty where none was given. Raises UserError for anything else."""
    text = link.strip()
    if not text:
        return ""
    if web_parts(text) is None or any(letter.isspace() for letter in text):
        raise UserError(
            f"“{text}” is not a web address.", hint="Copy it from the browser, or leave it empty.", code="bad_link"
        )
    return text
