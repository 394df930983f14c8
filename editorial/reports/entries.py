"""What a report is about: each network of each post, as a reader from outside needs it, read from the workspace."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from editorial.checking.engine import Result
from editorial.errors import UserError
from editorial.library.comments import comments_of
from editorial.library.filters import PostFilter
from editorial.library.lists import post_ids
from editorial.library.people import channels, people
from editorial.library.posts import read_post
from editorial.library.records import Comment, Post, Variant
from editorial.model.clock import Slot
from editorial.model.platform import Platform
from editorial.model.post import Channel, Medium, Outgoing, outgoing
from editorial.model.status import SAID, State
from editorial.model.subject import Subject
from editorial.reports.objection import Objection, objections
from editorial.workflow.desk import Desk
from editorial.workflow.gather import shown
from editorial.workflow.objections import Case, cases_of, still_open

Check = Callable[[Sequence[Subject]], Sequence[Result]]
"""Full checks, here and now."""
_FIELDS = {"title": "Title", "description": "Description", "first_comment": "First comment", "link": "Link"}


def check_days(first: dt.date | None, last: dt.date | None) -> None:
    """Raises UserError when the last day is before the first."""
    if first and last and first > last:
        raise UserError("The last day is before the first one.", hint="Exchange the two days.", code="bad_days")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which networks of posts. Empty values ask for everything; `posts` are ids, in the order that is wanted; `since` and
    `until` are the first and last day by the wall time of the post's slot, and with either, posts without a time stay out."""

    posts: tuple[str, ...] = ()
    states: tuple[State, ...] = ()
    platform: str = ""
    channels: tuple[str, ...] = ()
    since: dt.date | None = None
    until: dt.date | None = None

    def __post_init__(self) -> None:
        check_days(self.since, self.until)

    def takes(self, variant: Variant) -> bool:
        """Whether a network of a post belongs to it."""
        day = variant.slot.local.date() if variant.slot else None
        return (
            (not self.states or variant.state in self.states)
            and (not self.platform or variant.platform == self.platform)
            and (not self.channels or variant.channel in self.channels)
            and (self.since is None or (day is not None and day >= self.since))
            and (self.until is None or (day is not None and day <= self.until))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture or video of a post: where its file stands (None when it is gone), its alt text and its credit."""

    path: Path | None
    kind: str
    alt: str
    credit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One network of one post, as it leaves or would leave. `texts` are its parts, `fields` what leaves beside them by the
    names that people know; `comments` are those that are open, with who made them, `objections` what the checks say and nobody
    has settled. `case` is what is to be checked of it, until it was."""

    label: str
    title: str
    platform: Platform
    channel: Channel
    state: str
    slot: Slot | None
    authors: str
    texts: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]
    pictures: tuple[Picture, ...]
    comments: tuple[str, ...]
    objections: tuple[Objection, ...] = ()
    case: Case | None = None

    @property
    def network(self) -> str:
        """Network and account in one line."""
        return f"{self.platform.title}: {self.channel.name}"

    @property
    def text(self) -> str:
        """All parts, one below the other, numbered where there are several."""
        if len(self.texts) == 1:
            return self.texts[0]
        return "\n\n".join(f"{at}/{len(self.texts)}\n{text}" for at, text in enumerate(self.texts, 1))

    @property
    def alts(self) -> str:
        """The alt texts, numbered; a picture without one is said to have none."""
        return "\n".join(f"{at}. {one.alt or '–'}" for at, one in enumerate(self.pictures, 1))

    @property
    def words(self) -> Iterator[str]:
        """Everything that is printed of it."""
        yield from (self.label, self.title, self.network, self.authors, *self.texts, *self.comments)
        for name, text in self.fields:
            yield from (name, text)
        for picture in self.pictures:
            yield from (picture.alt, picture.credit)


def wanted_posts(desk: Desk, wanted: Wanted) -> list[str]:
    """The ids of the posts that are wanted: as they were named, else next to go out first."""
    return list(wanted.posts) or post_ids(desk.library, _filter(wanted))


def entries(desk: Desk, wanted: Wanted, check: Check | None = None) -> Iterator[Entry]:
    """The networks that are wanted, those of a post together, with what `check` says of them; without it nothing is said."""
    for post_id in wanted_posts(desk, wanted):
        found = entries_of(desk, wanted, post_id, to_check=check is not None)
        yield from judged(desk, found, check([one.subject for one in cases_in(found)])) if check else found


def entries_of(desk: Desk, wanted: Wanted, post_id: str, *, to_check: bool) -> list[Entry]:
    """The networks of one post; `to_check` with what is to be checked of them, for `judged`."""
    accounts = {channel.id: channel for channel in channels(desk.library, all_of_them=True)}
    names = {person.id: person.name for person in people(desk.library, all_of_them=True)}
    post = read_post(desk.library, post_id)
    with desk.library.reading() as connection:
        remarks = [one for one in comments_of(connection, post_id) if not one.resolved_at]
    taken = [one for one in post.variants if wanted.takes(one) and one.platform in desk.platforms]
    cases = {one.variant.id: one for one in cases_of(desk, post, taken)} if to_check else {}
    return [
        replace(_entry(desk, post, one, accounts[one.channel], names, remarks), case=cases.get(one.id)) for one in taken
    ]


def cases_in(found: Sequence[Entry]) -> list[Case]:
    """What is to be checked of these, in order."""
    return [one.case for one in found if one.case is not None]


def judged(desk: Desk, found: Sequence[Entry], results: Sequence[Result]) -> list[Entry]:
    """These networks with what full checks of their cases, in the same order, left open."""
    answers = iter(results)
    return [
        entry
        if entry.case is None
        else replace(
            entry,
            objections=objections(still_open(desk, entry.case, next(answers)), len(entry.texts)),
            case=None,
        )
        for entry in found
    ]


def _filter(wanted: Wanted) -> PostFilter:
    after = wanted.until + dt.timedelta(days=1) if wanted.until else None
    return PostFilter(
        states=wanted.states,
        platform=wanted.platform,
        channel=wanted.channels[0] if len(wanted.channels) == 1 else "",
        since=wanted.since.isoformat() if wanted.since else "",
        until=after.isoformat() if after else "",
        order="slot",
    )


def _entry(
    desk: Desk, post: Post, variant: Variant, channel: Channel, names: Mapping[str, str], remarks: list[Comment]
) -> Entry:
    leaving = outgoing(shown(desk, post, variant), channel)
    content = leaving.content
    mine = [one for one in remarks if one.variant in ("", variant.id)]
    return Entry(
        label=post.label,
        title=post.name,
        platform=desk.platforms[variant.platform],
        channel=channel,
        state=SAID[variant.state],
        slot=variant.slot,
        authors=content.byline or ", ".join(post.authors) or names.get(post.created_by, ""),
        texts=tuple(part.text for part in content.parts),
        fields=tuple(_fields(leaving)),
        pictures=tuple(_picture(desk, medium) for medium in content.media),
        comments=tuple(f"{names.get(one.by, '')}: {one.body}" for one in mine),
    )


def _fields(leaving: Outgoing) -> Iterator[tuple[str, str]]:
    values = leaving.as_json()
    for name, label in _FIELDS.items():
        if values[name]:
            yield label, str(values[name])


def _picture(desk: Desk, medium: Medium) -> Picture:
    path = desk.store.find(medium.rendition or medium.original)
    return Picture(path=path, kind=medium.kind, alt=medium.alt, credit=medium.credit)
