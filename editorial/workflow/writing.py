"""What writers do: begin a post, save words, choose networks, submit, take back, leave things as they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

from editorial.errors import Refused, UserError
from editorial.library import labels, posts, review
from editorial.library.edits import PostEdit
from editorial.library.hits import write_hit
from editorial.library.media import insert_media, media_by_hash, write_said
from editorial.library.posts import load_post
from editorial.library.records import Hit, Post, Variant
from editorial.library.signoffs import make_void
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot, instant
from editorial.model.post import Medium, merged, outgoing
from editorial.model.status import EDITABLE, OUTSIDE_DIFFERS
from editorial.model.subject import DESK_SAYS, RIGHTS, MediumFacts
from editorial.workflow.asking import needs_reviewer
from editorial.workflow.desk import Desk
from editorial.workflow.gather import channel_named, live, shown
from editorial.workflow.guard import allow, networks
from editorial.workflow.leaving_files import LeavingFiles, Progress, as_approved, with_files
from editorial.workflow.resting import rests_of


def create(
    desk: Desk,
    command: Command,
    *,
    title: str = "",
    channels: Sequence[str] = (),
    idea: bool = False,
    slots: Mapping[str, Slot | None] | None = None,
    source: str | None = None,
    edit: PostEdit | None = None,
) -> ChangeSet:
    """A new post for these accounts; `created` of the answer is its id. `edit` fills it in the same operation."""

    def work(transaction: Transaction) -> str:
        post_id = posts.insert_post(
            transaction,
            title=title,
            channels=channels,
            state="idea" if idea else "draft",
            slots=slots,
            source=source,
        )
        if edit is not None:
            posts.write_edit(transaction, load_post(transaction.connection, post_id), edit)
        return "New idea" if idea else "New draft"

    return desk.library.operate(command, "create", work)


def save(desk: Desk, command: Command, post_id: str, edit: PostEdit) -> ChangeSet:
    """Save what was typed. Raises Conflict when another window saved first; ideas that get words become drafts.

    Words that come back to exactly what was approved get their approval back.
    """

    def work(transaction: Transaction) -> str:
        save_words(desk, transaction, post_id, edit)
        return "Saved"

    return desk.library.operate(command, "save", work)


def save_words(desk: Desk, transaction: Transaction, post_id: str, edit: PostEdit) -> None:
    """What saving does, as a part of another operation."""
    posts.write_edit(transaction, load_post(transaction.connection, post_id), edit)
    after = load_post(transaction.connection, post_id)
    for variant in (one for one in after.variants if {"", one.id} & edit.words):
        if variant.state == "idea" and merged(after.shared.content, variant.stored.content, variant.own).text.strip():
            review.set_state(transaction, post_id, variant.id, "draft")
        elif variant.state in EDITABLE and _is_as_approved(desk, after, variant):
            revision = variant.approved.id if variant.approved else None
            review.set_state(transaction, post_id, variant.id, "approved", revision=revision)
            transaction.notes.append("restored")


def _no_file(_medium: Medium) -> str:
    return ""


def _is_as_approved(desk: Desk, post: Post, variant: Variant) -> bool:
    """True when the words are again exactly what a standing approval sealed."""
    if variant.approved is None or variant.stopped:
        return False
    content = live(desk, post, variant, merged(post.shared.content, variant.stored.content, variant.own))
    then = as_approved(desk, variant, content)
    return outgoing(then, channel_named(desk, variant.channel)).digest() == variant.approved.digest


def add_network(desk: Desk, command: Command, post_id: str, channel: str) -> ChangeSet:
    """Send the post to one more account; it follows the shared text and takes the time of the others."""

    def work(transaction: Transaction) -> str:
        post = load_post(transaction.connection, post_id)
        if any(variant.channel == channel for variant in post.variants):
            raise Refused("This account has the post already.", hint="Choose another account.")
        slot = next((variant.slot for variant in post.variants if variant.slot), None)
        posts.insert_variant(transaction, post_id, channel, slot=slot)
        return f"{channel_named(desk, channel).name} added"

    return desk.library.operate(command, "network", work)


def remove_network(desk: Desk, command: Command, variant_id: str) -> ChangeSet:
    """Take an account off a post; what was submitted, approved or sent stays where it is."""
    post, _seen = posts.post_of_variant(desk.library, variant_id)

    def work(transaction: Transaction) -> str:
        variant = load_post(transaction.connection, post.id).variant(variant_id)
        if variant.state not in EDITABLE or variant.approved is not None:
            raise Refused("This network has been submitted already.", hint="Take it back first.")
        review.set_columns(transaction, post.id, variant_id, deleted=True)
        return f"{channel_named(desk, variant.channel).name} taken off"

    return desk.library.operate(command, "network", work)


def add_media(desk: Desk, command: Command, path: Path, *, alt: str = "", language: str = "") -> MediumFacts:
    """Copy a file into the workspace and look at it. Raises UserError, with the reason, for one that cannot be read."""
    facts = desk.probe.facts(path)
    if facts.problem:
        raise UserError(facts.problem, hint=facts.hint, place=str(path), code="bad_media")
    desk.store.add(path)
    facts = replace(facts, alt=alt)
    known = media_by_hash(desk.library, [facts.sha256]).get(facts.sha256)
    if known is not None and known.alts.get(language, "") == alt:
        return facts

    def work(transaction: Transaction) -> str:
        insert_media(transaction, facts, language=language)
        return f"{facts.name} added"

    desk.library.operate(command, "media", work)
    return facts


def declare_media(desk: Desk, command: Command, sha256: str, said: Mapping[str, str]) -> ChangeSet:
    """Say whose a picture or video is, under which licence, who is in it and how it was made, by the keys of
    `editorial.model.subject.DESK_SAYS`; it replaces what was said before. Raises UserError for an answer that is none."""
    for name, value in said.items():
        answers = RIGHTS.get(name, ("", "yes", "no") if name == "decorative" else ())
        if name not in DESK_SAYS or (answers and value not in answers):
            raise UserError(
                f"“{value}” is no answer for “{name}”.", hint="Choose one of those offered.", code="bad_answer"
            )

    def work(transaction: Transaction) -> str:
        write_said(transaction, sha256, said)
        return "Facts of a picture changed"

    return desk.library.operate(command, "media", work)


def submit(
    desk: Desk,
    command: Command,
    post_id: str,
    variant_ids: Sequence[str] = (),
    *,
    hits: Sequence[Hit] = (),
    reviewer: str | None = None,
    progress: Progress | None = None,
) -> ChangeSet:
    """Hand networks to an editor: all of the post's drafts, or those named. What leaves is made and frozen now; `hits`,
    what became of the objections while it was written, are kept for the owner of the house style. `reviewer` is the
    person or group that is asked to look, by id ("": nobody in particular); None leaves it with whoever looked before.
    `progress` is told how many of the files are made, and may stop it.

    A network whose words are again what was approved goes straight back to approved. Raises Refused when nothing can
    be submitted, saying why.
    """
    post = posts.read_post(desk.library, post_id)
    chosen = networks(post, variant_ids, "submit")
    needs_reviewer(desk, reviewer or "", command.who)
    leaving = LeavingFiles(desk, [(variant, shown(desk, post, variant)) for variant in chosen])
    leaving.make(progress)

    def work(transaction: Transaction) -> str:
        now = load_post(transaction.connection, post_id)
        leaving.record(transaction)
        for name in {variant.id for variant in chosen}:
            _submit_one(desk, transaction, now, now.variant(name), leaving)
            if reviewer is not None:
                review.set_columns(transaction, post_id, name, reviewer=reviewer)
        for hit in hits:
            write_hit(transaction.connection, hit, transaction.at)
        if reviewer:
            transaction.note(reviewer=reviewer)
        count = len(chosen)
        return "Submitted for review" if count == 1 else f"Submitted {count} networks for review"

    return desk.library.operate(command, "submit", work)


def _submit_one(desk: Desk, transaction: Transaction, post: Post, variant: Variant, files: LeavingFiles) -> None:
    allow(desk, transaction, post, variant, "submit")
    connection = transaction.connection
    content = files.put_into(variant, shown(desk, post, variant))
    leaving = outgoing(content, channel_named(desk, variant.channel))
    revision = review.insert_revision(transaction, variant.id, content, leaving)
    approval = review.approval_of(connection, variant.id)
    if approval is not None and approval.digest == revision.digest:
        # A correction that comes back to what has left already must not leave a second time.
        outside = variant.outside_note == OUTSIDE_DIFFERS
        review.set_state(
            transaction,
            post.id,
            variant.id,
            "exported" if outside else "approved",
            revision=approval.revision,
            reason="",
            stopped=False,
            outside_note="" if outside else variant.outside_note,
        )
        transaction.notes.append("restored")
        return
    if approval is not None:
        review.revoke_approval(transaction, approval.id, "changed")
    make_void(transaction, variant.id, but_digest=revision.digest)
    review.set_state(
        transaction,
        post.id,
        variant.id,
        "in_review",
        revision=revision.id,
        approved_revision=None,
        reason="",
        stopped=False,
    )
    transaction.note(digests={**_digests(transaction), variant.id: revision.digest})


def _digests(transaction: Transaction) -> dict[str, object]:
    return dict(cast("Mapping[str, object]", transaction.data.get("digests", {})))


def take_back(desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str] = ()) -> ChangeSet:
    """Take submitted networks back to work on them: all that are in review, or those named."""
    post = posts.read_post(desk.library, post_id)
    chosen = networks(post, variant_ids, "take_back")

    def work(transaction: Transaction) -> str:
        now = load_post(transaction.connection, post_id)
        for variant in chosen:
            allow(desk, transaction, now, now.variant(variant.id), "take_back")
            review.set_state(transaction, post_id, variant.id, "draft")
        return "Taken back"

    return desk.library.operate(command, "take_back", work)


def dismiss(
    desk: Desk, command: Command, post_id: str, fingerprint: str, rule: str, *, hit: Hit | None = None
) -> ChangeSet:
    """Leave a suggestion or warning as it is, until its passage changes; `hit` is kept for the owner of the house style."""

    def work(transaction: Transaction) -> str:
        review.write_dismissal(transaction, post_id, fingerprint, rule)
        transaction.note(rule=rule, fingerprint=fingerprint)
        if hit is not None:
            write_hit(transaction.connection, hit, transaction.at)
        return "Left as it is"

    return desk.library.operate(command, "dismiss", work)


def look_again(desk: Desk, command: Command, post_id: str, fingerprints: Sequence[str]) -> ChangeSet:
    """Show passages again that were left as they are."""

    def work(transaction: Transaction) -> str:
        review.erase_dismissals(transaction, post_id, fingerprints)
        return "Shown again"

    return desk.library.operate(command, "look_again", work)


def ask_exception(
    desk: Desk, command: Command, post_id: str, variant_id: str, *, fingerprint: str, rule: str, quote: str, reason: str
) -> ChangeSet:
    """Ask an editor to let one error stand. Raises UserError without a reason."""
    if not reason.strip():
        raise UserError(
            "An exception needs a reason.", hint="Say in a few words why this should stay.", code="no_reason"
        )

    def work(transaction: Transaction) -> str:
        review.write_waiver(
            transaction,
            post_id,
            variant_id,
            fingerprint,
            rule=rule,
            quote=quote,
            asked_reason=reason.strip(),
            asked_by=transaction.who,
            asked_at=transaction.at,
        )
        transaction.note(rule=rule, fingerprint=fingerprint)
        return "Exception asked for"

    return desk.library.operate(command, "ask_exception", work)


def use_again(desk: Desk, command: Command, post_id: str, *, title: str = "") -> ChangeSet:
    """A new draft with the words, pictures, labels and open accounts of a post that was approved before; `created` is its id.
    It knows from when its words are, so that what may be stale in them is listed. How long the post should rest first is
    `editorial.workflow.resting`'s to say; nobody is kept from using it earlier."""
    old = posts.read_post(desk.library, post_id)
    since = max((rest.last for rest in rests_of(desk, post_id)), default=instant(old.changed_at).date())

    def work(transaction: Transaction) -> str:
        live = [variant for variant in old.variants if channel_named(desk, variant.channel).active]
        new_id = posts.insert_post(
            transaction, title=title or old.title, channels=[variant.channel for variant in live], kind=old.kind
        )
        new = load_post(transaction.connection, new_id)
        posts.write_content(transaction, new.shared.id, old.shared.content, rev=2)
        for variant in new.variants:
            before = next(item for item in live if item.channel == variant.channel)
            source = (before.approved or before.revision) if before.state not in EDITABLE else None
            content = with_files(source.content, _no_file) if source else before.stored.content
            own = before.own
            if source is not None:
                own = frozenset(own | {name for name in ("text",) if content.text != old.shared.content.text})
            posts.write_content(transaction, variant.stored.id, content, rev=2)
            review.set_columns(transaction, new_id, variant.id, own=sorted(own))
        again = load_post(transaction.connection, new_id)
        posts.write_edit(
            transaction,
            again,
            PostEdit(
                authors=old.authors,
                language=old.language,
                audience=old.audience,
                campaign=old.campaign,
                declared={"words_of": since.isoformat()},
            ),
        )
        carried = labels.labels_of(transaction.connection, [post_id]).get(post_id, ())
        labels.write_labels(transaction, new_id, carried)
        transaction.note(source=post_id)
        return "New draft from the library"

    return desk.library.operate(command, "use_again", work)


def delete_post(desk: Desk, command: Command, post_id: str) -> ChangeSet:
    """Throw away a post that was never submitted; undo brings it back."""

    def work(transaction: Transaction) -> str:
        post = load_post(transaction.connection, post_id)
        if any(variant.state not in EDITABLE or variant.approved for variant in post.variants):
            raise Refused("This post has been submitted or approved.", hint="Archive it instead.")
        review.set_post_columns(transaction, post_id, deleted=True)
        return f"“{post.name}” deleted"

    return desk.library.operate(command, "delete", work)
