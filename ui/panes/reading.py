"""Work for the library's thread: a post with everything that belongs to it, files into the workspace."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from editorial.errors import UserError
from editorial.library.records import Post
from editorial.model.change import ChangeSet
from editorial.model.subject import MediumFacts, Recent
from ui.panes.write_facts import Facts


def load_facts(desk: Any, post_id: str) -> Facts:
    """One post with register, briefs, media, exceptions, comments and what is left as it is."""
    from editorial.library import review
    from editorial.library.people import authors, campaigns
    from editorial.library.posts import read_post
    from editorial.model.leaving import hashes_of
    from editorial.workflow.gather import known_media, recent_posts

    post = read_post(desk.library, post_id)
    contents = [post.shared.content, *(one.stored.content for one in post.variants)]
    contents += [one.revision.content for one in post.variants if one.revision is not None]
    originals = {one for content in contents for medium in content.media for one in hashes_of(medium)}
    with desk.library.reading() as connection:
        waivers = tuple(review.waivers_of(connection, post_id))
        dismissed = review.dismissals_of(connection, post_id)
        comments = tuple(review.comments_of(connection, post_id))
    return Facts(
        post=post,
        register=tuple(authors(desk.library)),
        campaigns=tuple(campaigns(desk.library, all_of_them=True)),
        media=known_media(desk, originals),
        dismissed=dismissed,
        waivers=waivers,
        comments=comments,
        recent=recent_posts(desk, post_id, post.shared.content.text),
        today=desk.library.today(),
    )


def load_recent(desk: Any, post: Post) -> tuple[Recent, ...]:
    """The posts that this one could repeat, by its words as they are stored."""
    from editorial.workflow.gather import recent_posts

    return recent_posts(desk, post.id, post.shared.content.text)


def load_media(
    desk: Any, who: str, paths: Sequence[str], language: str
) -> tuple[list[MediumFacts], ChangeSet, list[UserError]]:
    """Copy files into the workspace; those that cannot be read are told, the others come in."""
    from editorial.library.transaction import Command
    from editorial.workflow.writing import add_media

    added: list[MediumFacts] = []
    problems: list[UserError] = []
    for path in paths:
        try:
            added.append(add_media(desk, Command(who=who), Path(path), language=language))
        except UserError as error:
            problems.append(error)
    return added, ChangeSet(kinds=frozenset({"media"})), problems
