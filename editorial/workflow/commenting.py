"""Comments: written, answered, changed, resolved; suggestions taken over or declined; points ticked off."""

from __future__ import annotations

from collections.abc import Sequence

from editorial.errors import Refused, UserError
from editorial.library.comments import change_comment, comments_of, comments_of_posts, write_comment
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.posts import load_post
from editorial.library.records import Post, PostRow
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.pins import Pin, pin_words
from editorial.model.post import TEXT_FIELDS
from editorial.model.span import Span
from editorial.workflow.desk import Desk
from editorial.workflow.drafting import SHARED, Draft
from editorial.workflow.guard import person
from editorial.workflow.threads import (
    REASON,
    Place,
    Points,
    Thread,
    place_of,
    points_among,
    text_at,
    threads_of,
    with_text_at,
)
from editorial.workflow.writing import save_words

GONE = "The words this was about are gone: “{}”."


def comment(
    desk: Desk,
    command: Command,
    post_id: str,
    body: str,
    *,
    variant_id: str = "",
    field: str = "",
    quote: str = "",
    answers: str = "",
    pin: Pin | None = None,
    suggestion: str | None = None,
) -> ChangeSet:
    """Add a comment on a passage, a picture, a part or the post, or answer one; `created` is its id.

    `quote` stands in `field` of the shared text, or of the network `variant_id`; without a `pin` its first occurrence is
    meant. `suggestion` are the words that somebody would put in the place of the quote; then `body` may be empty. Raises
    UserError when there is nothing in it.
    """
    if not body.strip() and suggestion is None:
        raise UserError("There is nothing in the comment.", hint="Write a few words.", code="empty_comment")
    if suggestion is not None and (not quote or suggestion == quote):
        raise UserError(
            "Suggested words need a passage, and must be other ones.",
            hint="Mark the words, and write what should stand there.",
            code="empty_suggestion",
        )

    def work(transaction: Transaction) -> str:
        person(desk, transaction.who)
        post = load_post(transaction.connection, post_id)
        if answers:
            root = _thread(transaction, post_id, answers).root
            transaction.created = write_comment(transaction, post_id, body=body.strip(), answers=root.id)
            transaction.note(answers=root.id)
            return "Answer added"
        _known(post, variant_id)
        where = pin or _first(post, variant_id, field, quote)
        transaction.created = write_comment(
            transaction,
            post_id,
            variant=variant_id or None,
            field=field,
            quote=quote,
            body=body.strip(),
            answers=None,
            anchor=where.as_json() if where is not None else None,
            suggestion=suggestion,
        )
        return "Comment added" if suggestion is None else "Other words suggested"

    return desk.library.operate(command, "comment", work)


def edit_comment(desk: Desk, command: Command, post_id: str, comment_id: str, body: str) -> ChangeSet:
    """Say one's own comment in other words. Raises Refused for somebody else's, and once somebody has answered it."""

    def work(transaction: Transaction) -> str:
        thread = _own(transaction, post_id, comment_id)
        if not body.strip() and not (thread.root.id == comment_id and thread.root.suggestion is not None):
            raise UserError("There is nothing in the comment.", hint="Write a few words.", code="empty_comment")
        _before_answers(transaction, thread, comment_id)
        change_comment(transaction, post_id, comment_id, body=body.strip())
        transaction.note(comment=comment_id)
        return "Comment changed"

    return desk.library.operate(command, "edit_comment", work)


def delete_comment(desk: Desk, command: Command, post_id: str, comment_id: str) -> ChangeSet:
    """Take one's own comment away. Raises Refused for somebody else's, and once somebody has answered it."""

    def work(transaction: Transaction) -> str:
        thread = _own(transaction, post_id, comment_id)
        _before_answers(transaction, thread, comment_id)
        gone = [comment_id]
        if thread.root.id == comment_id:
            gone += [one.id for one in thread.answers]
        for one in gone:
            change_comment(transaction, post_id, one, deleted=True)
        transaction.note(comment=comment_id)
        return "Comment deleted"

    return desk.library.operate(command, "delete_comment", work)


def resolve_comment(desk: Desk, command: Command, post_id: str, comment_id: str) -> ChangeSet:
    """Mark a thread as dealt with."""

    def work(transaction: Transaction) -> str:
        thread = _thread(transaction, post_id, comment_id)
        _resolve(transaction, post_id, thread.root.id)
        transaction.note(comment=thread.root.id)
        return "Comment resolved"

    return desk.library.operate(command, "resolve", work)


def reopen_comment(desk: Desk, command: Command, post_id: str, comment_id: str) -> ChangeSet:
    """Open a thread again that was resolved or ticked off. Suggested words that were declined are offered once more, and
    accepted ones where the words before them stand there again."""

    def work(transaction: Transaction) -> str:
        root = _thread(transaction, post_id, comment_id).root
        taken = root.outcome == "accepted" and place_of(Draft(load_post(transaction.connection, post_id)), root) is None
        change_comment(
            transaction,
            post_id,
            root.id,
            resolved_at=None,
            resolved_by=None,
            done_at=None,
            done_by=None,
            outcome="accepted" if taken else "",
        )
        transaction.note(comment=root.id)
        return "Comment opened again"

    return desk.library.operate(command, "reopen", work)


def tick(desk: Desk, command: Command, post_id: str, comment_id: str, *, done: bool = True) -> ChangeSet:
    """Tick a point off as done, or take the tick away. The thread stays open for whoever began it."""

    def work(transaction: Transaction) -> str:
        root = _thread(transaction, post_id, comment_id).root
        who, at = (transaction.who, transaction.at) if done else (None, None)
        change_comment(transaction, post_id, root.id, done_at=at, done_by=who)
        transaction.note(comment=root.id, done=done)
        return "Ticked off" if done else "Tick taken away"

    return desk.library.operate(command, "tick", work)


def accept_suggestion(
    desk: Desk, command: Command, post_id: str, comment_id: str, *, put_already: bool = False
) -> ChangeSet:
    """Put suggested words in the place of those they are about, where these stand now, and close the thread.

    `put_already` is for a window that has put them into its own draft: then only the thread is closed. Whoever accepts is
    the one who worked on the text. Raises Refused when the words are gone, were decided about, or are not to be changed now.
    """

    def work(transaction: Transaction) -> str:
        thread = _offered(transaction, post_id, comment_id)
        root = thread.root
        if not put_already:
            post = load_post(transaction.connection, post_id)
            save_words(desk, transaction, post_id, accepted(post, thread))
        change_comment(transaction, post_id, root.id, outcome="accepted")
        _resolve(transaction, post_id, root.id)
        transaction.note(comment=root.id, suggested_by=root.by)
        return "Suggested words accepted"

    return desk.library.operate(command, "accept", work)


def decline_suggestion(desk: Desk, command: Command, post_id: str, comment_id: str, word: str = "") -> ChangeSet:
    """Leave the text as it is, with a word about why if wanted; the thread stays open for whoever suggested it."""

    def work(transaction: Transaction) -> str:
        root = _offered(transaction, post_id, comment_id).root
        change_comment(
            transaction, post_id, root.id, outcome="declined", done_at=transaction.at, done_by=transaction.who
        )
        if word.strip():
            write_comment(transaction, post_id, body=word.strip(), answers=root.id)
        transaction.note(comment=root.id)
        return "Suggested words declined"

    return desk.library.operate(command, "decline", work)


def accepted(post: Post, thread: Thread) -> PostEdit:
    """The edit that takes a suggestion over. Raises Refused when its words are gone, or nobody may write there now."""
    place = place_of(Draft(post), thread.root)
    if place is None:
        raise Refused(
            GONE.format(thread.root.quote), hint="Copy the suggested words, or decline them.", code="words_gone"
        )
    _writable(post, place)
    stored = post.shared if place.name == SHARED else post.variant(place.name).stored
    text = text_at(stored.content, place.field, place.part)
    words = text[: place.span.start] + (thread.root.suggestion or "") + text[place.span.end :]
    content = with_text_at(stored.content, place.field, place.part, words)
    return PostEdit(contents={place.name: ContentEdit(base_rev=stored.rev, content=content)})


def returned(desk: Desk, rows: Sequence[PostRow]) -> dict[str, Points]:
    """What is answered of the posts of a list that are back with their writers, by post."""
    back = {
        row.id: [(one.by, one.since, one.reason) for one in row.variants if one.state == "changes_wanted"]
        for row in rows
    }
    with desk.library.reading() as connection:
        comments = comments_of_posts(connection, [post_id for post_id, of in back.items() if of])
    points = {post_id: points_among(of, comments.get(post_id, [])) for post_id, of in back.items()}
    return {post_id: one for post_id, one in points.items() if one is not None}


def _writable(post: Post, place: Place) -> None:
    draft = Draft(post)
    places = [one.id for one in post.variants] if place.name == SHARED else [place.name]
    if places and not any(draft.may_edit(name) for name in places):
        raise Refused("Nobody may write here just now.", hint="Take it back, or open it for changes first.")


def open_points(transaction: Transaction, post_id: str) -> list[Thread]:
    """The open threads of the acting person, the reasons of earlier returns left out: what a return gives back."""
    every = threads_of(comments_of(transaction.connection, post_id))
    return [one for one in every if one.is_open and one.root.by == transaction.who and not one.is_reason]


def give_points(transaction: Transaction, post_id: str, variant_ids: Sequence[str], reason: str) -> None:
    """Begin a new list of points: open threads lose their ticks, the reason becomes the first point and replaces the one
    before."""
    for one in threads_of(comments_of(transaction.connection, post_id)):
        if one.root.by == transaction.who and one.is_open and one.is_reason:
            _resolve(transaction, post_id, one.root.id)
        elif one.root.by == transaction.who and one.is_open:
            change_comment(transaction, post_id, one.root.id, done_at=None, done_by=None)
    if reason:
        post = load_post(transaction.connection, post_id)
        only = variant_ids[0] if len(variant_ids) == 1 < len(post.variants) else None
        write_comment(transaction, post_id, variant=only, field=REASON, quote="", body=reason, answers=None)


def _resolve(transaction: Transaction, post_id: str, comment_id: str) -> None:
    change_comment(transaction, post_id, comment_id, resolved_at=transaction.at, resolved_by=transaction.who)


def _thread(transaction: Transaction, post_id: str, comment_id: str) -> Thread:
    for one in threads_of(comments_of(transaction.connection, post_id)):
        if comment_id == one.root.id or any(comment_id == answer.id for answer in one.answers):
            return one
    raise UserError(
        "This comment is no longer there.", hint="It may have been deleted in another window.", code="no_comment"
    )


def _own(transaction: Transaction, post_id: str, comment_id: str) -> Thread:
    thread = _thread(transaction, post_id, comment_id)
    mine = next(one for one in (thread.root, *thread.answers) if one.id == comment_id)
    if mine.by != transaction.who:
        raise Refused("Somebody else wrote this comment.", hint="Answer it instead.")
    return thread


def _before_answers(transaction: Transaction, thread: Thread, comment_id: str) -> None:
    """What somebody has answered stays as it was said: their answer would be to something else."""
    every = (thread.root, *thread.answers)
    at = [one.id for one in every].index(comment_id)
    if any(one.by != transaction.who for one in every[at + 1 :]) or thread.root.outcome:
        raise Refused("Somebody has answered this already.", hint="Add an answer, or resolve it.")


def _offered(transaction: Transaction, post_id: str, comment_id: str) -> Thread:
    thread = _thread(transaction, post_id, comment_id)
    if thread.root.suggestion is None:
        raise Refused("This comment suggests no words.", hint="Answer it instead.")
    if not thread.offers:
        said = {"accepted": "It was accepted already.", "declined": "It was declined already."}
        raise Refused(said.get(thread.root.outcome, "It was resolved already."), hint="Open the thread again first.")
    return thread


def _known(post: Post, variant_id: str) -> None:
    if variant_id and all(one.id != variant_id for one in post.variants):
        raise UserError("This network was taken off the post.", hint="Comment on the post instead.", code="no_variant")


def _first(post: Post, variant_id: str, field: str, quote: str) -> Pin | None:
    """A pin on the first occurrence of words; None where they do not stand."""
    if not quote or field not in TEXT_FIELDS:
        return None
    text = text_at(Draft(post).content(variant_id or SHARED), field)
    at = text.find(quote)
    return pin_words(text, Span(at, at + len(quote))) if at >= 0 else None
