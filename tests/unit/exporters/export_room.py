"""Rows made by hand, and a real workspace in which posts are written, submitted and approved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from editorial.bootstrap import toolbox
from editorial.checking.engine import Result
from editorial.exporters.base import Options, Row, RowMedium
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.people import channels, first_person, save_channel
from editorial.library.posts import read_post
from editorial.library.records import Post
from editorial.library.transaction import Command, new_id
from editorial.library.workspace import create_library
from editorial.model.clock import Slot, parse_local
from editorial.model.platform import Platform
from editorial.model.post import AS_IT_IS, Channel, Content, Medium, Part, Shape, outgoing
from editorial.workflow import approving, writing
from editorial.workflow.gather import passed, subject_of

NOW = dt.datetime(2026, 11, 30, 9, 0, tzinfo=dt.UTC)
PARIS = "Europe/Paris"
X = Channel(id="0a-x", platform="x", name="Green & Co", zone=PARIS)
FACEBOOK = Channel(id="0b-facebook", platform="facebook", name="Green & Co", zone=PARIS)
PICTURE = RowMedium(sha256="ab" * 32, alt="A jacket", credit="Photo: Ana", kind="image", extension="jpg", size=40_000)


@cache
def platform(name: str) -> Platform:
    return toolbox().platforms()[name]


def options(**given: Any) -> Options:
    return Options(**{"now": NOW, **given})


def slot(text: str, zone: str = PARIS, fold: int = 0) -> Slot:
    return Slot(local=parse_local(text), zone=zone, fold=fold)


def row(
    text: str = "Hello",
    *,
    number: int = 1,
    channel: Channel = X,
    at: str = "2026-12-01T09:00",
    zone: str = PARIS,
    fold: int = 0,
    media: Sequence[RowMedium] = (),
    parts: Sequence[str] = (),
    **content: Any,
) -> Row:
    """A row as `gather` makes it. `at` empty is no time."""
    seen = tuple(
        Medium(original=one.sha256, name="x", kind=one.kind, rendition=one.sha256, alt=one.alt, credit=one.credit)
        for one in media
    )
    texts = (Part(text=text, media=seen), *(Part(text=more) for more in parts))
    leaving = outgoing(Content(parts=texts, **content), channel)
    return Row(
        post_id=f"post-{number}",
        number=number,
        variant_id=f"variant-{number}-{channel.id}",
        title=f"Post {number}",
        channel=channel,
        platform=platform(channel.platform),
        outgoing=leaving.as_json(),
        digest=leaving.digest(),
        revision_id=f"revision-{number}",
        approved_at="2026-11-29T10:00:00.000Z",
        slot=slot(at, zone, fold) if at else None,
        media=tuple(media),
    )


class Room:
    """A workspace of one person, where everything that is written can be approved at once."""

    def __init__(self, folder: Path) -> None:
        self.library = create_library(folder, now=lambda: NOW)
        self.desk = toolbox().desk(self.library)
        self.who = first_person(self.library, "Ana Ruiz").id

    def close(self) -> None:
        self.desk.probe.close()
        self.library.close()

    def command(self) -> Command:
        return Command(who=self.who)

    def account(self, platform_id: str, name: str = "Green & Co", **given: Any) -> Channel:
        channel = Channel(**{"id": new_id(), "platform": platform_id, "name": name, "zone": PARIS, **given})
        save_channel(self.library, self.command(), channel)
        return next(one for one in channels(self.library) if one.id == channel.id)

    def written(
        self,
        text: str,
        *accounts: Channel,
        at: str = "2026-12-01T09:00",
        media: Sequence[Path] = (),
        shape: Shape = AS_IT_IS,
        **content: Any,
    ) -> str:
        """A submitted post; its id."""
        files = [writing.add_media(self.desk, self.command(), path) for path in media]
        shared = Content(
            parts=(
                Part(
                    text=text,
                    media=tuple(
                        Medium(original=one.sha256, name=one.name, kind=one.kind, alt="A hill at dawn", shape=shape)
                        for one in files
                    ),
                ),
            ),
            **content,
        )
        time = slot(at) if at else None
        done = writing.create(
            self.desk,
            self.command(),
            title=f"Title of {text[:10]}",
            channels=[account.id for account in accounts],
            slots={account.id: time for account in accounts},
            edit=PostEdit(contents={"": ContentEdit(base_rev=1, content=shared)}),
        )
        writing.submit(self.desk, self.command(), done.created)
        return done.created

    def approved(self, text: str, *accounts: Channel, **given: Any) -> Post:
        """An approved post."""
        post_id = self.written(text, *accounts, **given)
        self.approve(post_id)
        return self.post(post_id)

    def approve(self, post_id: str) -> None:
        post = self.post(post_id)
        decisions, verdicts = [], {}
        for variant in post.variants:
            if variant.revision is None or variant.state != "in_review":
                continue
            subject = subject_of(self.desk, post, variant)
            clean = Result(
                id=variant.id, platform=variant.platform, language="en", findings=(), style=self.desk.style().version
            )
            decisions.append(approving.Decision(variant=variant.id, digest=variant.revision.digest))
            verdicts[variant.id] = passed(self.desk, post, variant, subject, clean)
        approving.approve(self.desk, self.command(), post_id, decisions, verdicts)

    def post(self, post_id: str) -> Post:
        return read_post(self.library, post_id)

    def states(self, post: Post) -> list[str]:
        return [variant.state for variant in self.post(post.id).variants]

    def edit(self, post: Post, text: str) -> None:
        """New words in the shared text."""
        now = self.post(post.id)
        change = ContentEdit(base_rev=now.shared.rev, content=now.shared.content.with_text(text))
        writing.save(self.desk, self.command(), post.id, PostEdit(contents={"": change}))
