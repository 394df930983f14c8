"""The exceptions that editors allowed, with those that lapsed and those whose words are gone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from editorial.library import review
from editorial.library.posts import load_post
from editorial.library.records import Post, Waiver
from editorial.model.clock import stamp
from editorial.workflow.desk import Desk

Standing = Literal["asked", "in_force", "lapsed", "orphan"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One exception: `label` is the post's short number, `standing` says whether it is asked for, holds, is past its end,
    or has lost the words it was allowed for."""

    waiver: Waiver
    label: str
    title: str
    standing: Standing


def listed(desk: Desk) -> list[Listed]:
    """Every exception that was not taken back, those that need a look first (orphans, lapsed ones), then the newest."""
    now = stamp(desk.library.now())
    found: list[Listed] = []
    with desk.library.reading() as connection:
        posts: dict[str, Post] = {}
        for waiver in review.all_waivers(connection):
            if waiver.post not in posts:
                posts[waiver.post] = load_post(connection, waiver.post)
            post = posts[waiver.post]
            found.append(
                Listed(waiver=waiver, label=post.label, title=post.title, standing=_standing(post, waiver, now))
            )
    order = ("orphan", "lapsed", "asked", "in_force")
    found.reverse()
    return sorted(found, key=lambda one: order.index(one.standing))


def _standing(post: Post, waiver: Waiver, now: str) -> Standing:
    if waiver.quote and not any(waiver.quote in text for text in _texts(post, waiver)):
        return "orphan"
    if not waiver.granted_by:
        return "asked"
    return "in_force" if waiver.holds(now) else "lapsed"


def _texts(post: Post, waiver: Waiver) -> list[str]:
    """Everything the exception could be about, as written and as submitted."""
    contents = [post.shared.content]
    for variant in post.variants:
        if waiver.variant in ("", variant.id):
            contents.append(variant.stored.content)
            contents += [variant.revision.content] if variant.revision is not None else []
    return [
        words
        for content in contents
        for words in (
            *(part.text for part in content.parts),
            *(content.title, content.description, content.first_comment, content.link, content.byline),
            *(medium.alt for medium in content.media),
            *(medium.name for medium in content.media),
            *content.tags,
        )
    ]
