"""`proofdesk queue comment|comments|resolve`: what is remarked on posts, without a window."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable

from editorial.cli.common import acting, add_library, open_desk, post_meant, variant_meant
from editorial.cli.main import OK, Parser, say
from editorial.errors import Refused, UserError
from editorial.library.comments import comments_of, post_of_comment
from editorial.library.people import people
from editorial.library.records import Comment, Post
from editorial.model.change import ChangeSet
from editorial.model.post import TEXT_FIELDS
from editorial.workflow.commenting import (
    accept_suggestion,
    comment,
    decline_suggestion,
    reopen_comment,
    resolve_comment,
    tick,
)
from editorial.workflow.desk import Desk
from editorial.workflow.drafting import SHARED, Draft
from editorial.workflow.threads import Thread, place_of, text_at, threads_of

_POST = "a post (12, G-12), a variant id, or POST:CHANNEL (12:x)"


def add_comments(inner: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the three verbs beside the others of `queue`."""
    commenting = inner.add_parser("comment", help="comment on words, a network or a post", allow_abbrev=False)
    commenting.add_argument("id", metavar="ID", help=_POST)
    commenting.add_argument("--text", metavar="TEXT", default="", help="what you say")
    commenting.add_argument("--on", metavar="WORDS", default="", help="the words it is about, as they stand there")
    commenting.add_argument("--suggest", metavar="WORDS", default=None, help="with --on: other words for them")
    commenting.add_argument("--answer", metavar="COMMENT", default="", help="the comment that this answers")
    add_library(commenting, writes=True)
    commenting.set_defaults(run=run_comment)

    listing = inner.add_parser("comments", help="what is remarked on a post", allow_abbrev=False)
    listing.add_argument("id", metavar="ID", help=_POST)
    listing.add_argument("--json", action="store_true")
    add_library(listing)
    listing.set_defaults(run=run_comments)

    resolving = inner.add_parser("resolve", help="settle a comment", allow_abbrev=False)
    resolving.add_argument("comment", metavar="COMMENT", help="its id, as `queue comments` shows it")
    how = resolving.add_mutually_exclusive_group()
    for name, about in (
        ("accept", "put the suggested words into the text"),
        ("decline", "leave the text as it is"),
        ("done", "tick the point off; whoever began it resolves it"),
        ("reopen", "open it again"),
    ):
        how.add_argument(f"--{name}", dest="how", action="store_const", const=name, help=about)
    add_library(resolving, writes=True)
    resolving.set_defaults(run=run_resolve, how="resolve")


def _meant(desk: Desk, name: str) -> tuple[Post, str]:
    """The post, and the network that is meant ("" for the shared text)."""
    if ":" in name:
        post, variant = variant_meant(desk, name)
        return post, variant.id
    try:
        return post_meant(desk, name), ""
    except UserError:
        post, variant = variant_meant(desk, name)
        return post, variant.id


def run_comment(given: argparse.Namespace) -> int:
    """Add a comment and print its id. Raises Refused when the words do not stand there."""
    with open_desk(given) as desk:
        post, variant_id = _meant(desk, given.id)
        field = _field_with(post, variant_id, given.on) if given.on else ""
        if given.on and not field:
            raise Refused(
                f"“{given.on}” does not stand in {post.label}.", hint="Write the words exactly as they stand."
            )
        command = acting(desk, given)
        done = comment(
            desk,
            command,
            post.id,
            given.text,
            variant_id=variant_id,
            field=field,
            quote=given.on,
            answers=given.answer,
            suggestion=given.suggest,
        )
    say(f"{done.label}.")
    print(done.created)
    return OK


def _field_with(post: Post, variant_id: str, words: str) -> str:
    content = Draft(post).content(variant_id or SHARED)
    return next((field for field in TEXT_FIELDS if words in text_at(content, field)), "")


def run_comments(given: argparse.Namespace) -> int:
    """A thread after the other, the oldest first."""
    with open_desk(given) as desk:
        post, variant_id = _meant(desk, given.id)
        names = {person.id: person.name for person in people(desk.library, all_of_them=True)}
        with desk.library.reading() as connection:
            found = threads_of(comments_of(connection, post.id))
    chosen = [one for one in found if not variant_id or one.root.variant in ("", variant_id)]
    if given.json:
        rows = [_as_json(post, thread, one, names) for thread in chosen for one in (thread.root, *thread.answers)]
        print(json.dumps({"version": 1, "comments": rows}, ensure_ascii=False, indent=2))
        return OK
    for thread in chosen:
        for one in (thread.root, *thread.answers):
            print(_line(post, thread, one, names))
    say(f"{sum(one.is_open for one in chosen)} of {len(chosen)} open")
    return OK


def _line(post: Post, thread: Thread, one: Comment, names: dict[str, str]) -> str:
    if one is not thread.root:
        return f"    {names.get(one.by, 'somebody')}: {one.body}"
    on = f" on “{one.quote}”" if one.quote else ""
    gone = " (these words are gone)" if one.quote and not one.outcome and place_of(Draft(post), one) is None else ""
    instead = f" → “{one.suggestion}”" if one.suggestion is not None else ""
    return f"{one.id}  {_standing(one)}  {names.get(one.by, 'somebody')}{on}{gone}{instead}: {one.body}"


def _standing(one: Comment) -> str:
    return one.outcome or ("resolved" if one.resolved_at else "done" if one.done_at else "open")


def _as_json(post: Post, thread: Thread, one: Comment, names: dict[str, str]) -> dict[str, object]:
    place = place_of(Draft(post), one)
    platforms = {variant.id: variant.platform for variant in post.variants}
    return {
        "id": one.id,
        "answers": one.answers or None,
        "by": names.get(one.by, ""),
        "at": one.at,
        "text": one.body,
        "platform": platforms.get(one.variant),
        "field": one.field or None,
        "part": thread.pin.part,
        "on": one.quote or None,
        "start": place.span.start if place else None,
        "end": place.span.end if place else None,
        "medium": thread.pin.medium or None,
        "region": list(thread.pin.region) if thread.pin.region else None,
        "second": thread.pin.second,
        "suggestion": one.suggestion,
        "standing": _standing(thread.root),
    }


_DEEDS: dict[str, Callable[..., ChangeSet]] = {
    "resolve": resolve_comment,
    "accept": accept_suggestion,
    "decline": decline_suggestion,
    "done": tick,
    "reopen": reopen_comment,
}


def run_resolve(given: argparse.Namespace) -> int:
    """Settle one comment. Raises UserError when there is none of that id."""
    with open_desk(given) as desk:
        with desk.library.reading() as connection:
            post_id = post_of_comment(connection, given.comment)
        if not post_id:
            raise UserError("There is no such comment.", hint="`queue comments` shows them.", code="no_comment")
        done = _DEEDS[given.how](desk, acting(desk, given), post_id, given.comment)
    say(f"{done.label}.")
    return OK
