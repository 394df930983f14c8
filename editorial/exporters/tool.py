"""What every scheduling tool refuses, whatever its file looks like: a tool is described by its limits and its rules."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from editorial.exporters.base import Choice, Options, Problem, Row, RowMedium, in_one_folder
from editorial.exporters.columns import account_in
from editorial.exporters.row_rules import Clash, Rule
from editorial.exporters.sheets import left_over
from editorial.exporters.times import MINUTE, ambiguous, as_value, minutes_of, output_zone, said, wall_time, whole_step
from editorial.model.clock import Slot

Carried = Literal[
    "title",
    "description",
    "first_comment",
    "link",
    "byline",
    "alt",
    "credit",
    "cover",
    "thread",
    "story",
    "reel",
    "video",
    "article",
]
"""What a file may have a place for, beside texts and pictures; the last four are kinds of posts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaRule:
    """What the tool fetches: at most so many pictures and videos in one row, both in one row only if `mixed`; files of
    these `extensions` (none: any) and at most so many bytes each (0: any). `needed`: no row without a file."""

    pictures: int = 1
    videos: int = 0
    mixed: bool = False
    extensions: tuple[str, ...] = ()
    most_bytes: int = 0
    needed: bool = False


ANY = 100
"""No limit of the tool is known; the networks' own hold."""
NO_MEDIA = MediaRule(pictures=0)
ONE_PICTURE = MediaRule()
ANY_MEDIA = MediaRule(pictures=ANY, videos=ANY, mixed=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """One scheduling tool.

    `clock` is the zone of its times: the account's (or the one asked for), or UTC, or written with each time. `ahead` and
    `step` bind the time, `needs_time` asks for one. `carries` is what it has a place for, `networks` its words for ours
    (empty: it does not ask); `account_word` is what it calls an account ("account id"), where a row has to name it. `rules`
    and `clash_rules` are what only this tool asks. `unconfirmed`: no page of the tool itself was read.
    """

    id: str
    label: str
    about: str
    clock: Literal["account", "utc", "offset"] = "account"
    ahead: dt.timedelta = dt.timedelta(0)
    step: int = 1
    needs_time: bool = False
    needs_text: bool = False
    media: MediaRule = NO_MEDIA
    carries: frozenset[Carried] = frozenset()
    networks: Mapping[str, str] = field(default_factory=dict[str, str])
    account_word: str = ""
    unconfirmed: bool = False
    options: tuple[Choice, ...] = ()
    rules: tuple[Rule, ...] = ()
    clash_rules: tuple[Clash, ...] = ()

    @property
    def leaves(self) -> bool:
        """What a scheduling tool takes has left."""
        return True

    @property
    def takes_blank(self) -> bool:
        """A blank file can say columns only where there are some."""
        return False

    @property
    def names_accounts(self) -> bool:
        """Whether what it calls an account says something: in a row, or in the name of a file for each account."""
        return bool(self.account_word)

    @property
    def takes_media(self) -> bool:
        """Whether pictures or videos go along."""
        return self.media != NO_MEDIA

    # -- what keeps a row out ----------------------------------------------------------------------------------------

    def problems(self, row: Row, options: Options) -> list[Problem]:
        """What this tool's row cannot carry."""
        if self.networks and row.platform.id not in self.networks:
            message = f"{self.label}'s file takes nothing for {row.platform.name}."
            return [self._by_hand(row, message, "channel")]
        found = [*self._of_account(row, options), *left_over(row, self.label, self.carries)]
        if not row.text.strip() and (self.needs_text or not row.media):
            message = f"{self.label} needs a text, and this post has none."
            if not self.needs_text:
                message = f"{self.label} needs a text or a picture, and this post has neither."
            found.append(Problem(row=row, field="text", message=message, fix="Write a text.", fix_kind="edit"))
        found += self._of_time(row, options)
        found += self._of_media(row, options)
        for rule in self.rules:
            found += rule(row, options)
        return found

    def _of_account(self, row: Row, options: Options) -> Iterator[Problem]:
        if self.account_word and not account_in(self.id)(row, options):
            yield Problem(
                row=row,
                field="channel",
                message=f"{self.label} needs the {self.account_word} of {row.channel.name}, which is not known here.",
                fix=f"Write it in Settings, Accounts, as the name in {self.label}.",
                fix_kind="name_account",
            )

    def _of_time(self, row: Row, options: Options) -> list[Problem]:
        if row.slot is None:
            message = f"{self.label} needs a time, and this post has none."
            none = Problem(row=row, field="slot", message=message, fix="Give it a time.", fix_kind="move_time")
            return [none] if self.needs_time else []
        twice = ambiguous(row, options, self.label) if self.clock == "account" else []
        return twice or list(self._of_slot(row, row.slot, options))

    def _of_slot(self, row: Row, slot: Slot, options: Options) -> Iterator[Problem]:
        local, earliest = wall_time(slot, output_zone(row, options)), options.now + self.ahead
        minutes = round(self.ahead / MINUTE)
        if self.ahead and slot.moment < earliest:
            message = f"{local:%H:%M} is less than {minutes} minutes ahead, and {self.label} needs {minutes}."
        elif local.minute % self.step:
            message = f"{local:%H:%M}, but {self.label} takes steps of {self.step} minutes."
        else:
            return
        better = whole_step(max(slot.moment, earliest), self.step)
        value = as_value(better, slot)
        time = dt.datetime.fromisoformat(value)
        yield Problem(
            row=row,
            field="slot",
            message=message,
            fix=f"Move it to {time:%H:%M}." if time.date() == slot.local.date() else f"Move it to {said(time)}.",
            fix_kind="move_time",
            value=value,
        )

    def _of_media(self, row: Row, options: Options) -> Iterator[Problem]:
        rule = self.media
        videos = [medium for medium in row.media if medium.kind == "video"]
        pictures = len(row.media) - len(videos)
        if not row.media:
            if rule.needed:
                message = f"{self.label} needs a picture or a video, and this post has none."
                yield Problem(row=row, field="media", message=message, fix="Add one to the draft.", fix_kind="edit")
        elif not self.takes_media:
            yield self._by_hand(row, f"{self.label}'s file has no column for pictures.")
        elif videos and not rule.videos:
            yield self._by_hand(row, f"{self.label}'s file takes no video.")
        elif videos and pictures and not rule.mixed:
            yield self._by_hand(row, f"{self.label}'s file takes pictures or a video, and this post has both.")
        elif pictures > rule.pictures and rule.pictures == 1:
            yield self._by_hand(row, f"{self.label}'s file takes one picture a post, and this has {pictures}.")
        elif pictures > rule.pictures:
            most = rule.pictures
            yield self._by_hand(row, f"{self.label}'s file takes {most} pictures a post, and this has {pictures}.")
        elif len(videos) > rule.videos:
            yield self._by_hand(row, f"{self.label}'s file takes one video a post, and this has {len(videos)}.")
        else:
            yield from self._of_files(row, options)

    def _of_files(self, row: Row, options: Options) -> Iterator[Problem]:
        rule = self.media
        for medium in row.media:
            if rule.extensions and medium.extension not in rule.extensions:
                kinds = " and ".join(f".{one}" for one in rule.extensions)
                yield self._of_file(row, f"{self.label} takes {kinds} files only.", "Save it in one of these forms.")
            elif rule.most_bytes and medium.size > rule.most_bytes:
                most, size = _megabytes(rule.most_bytes), _megabytes(medium.size)
                yield self._of_file(
                    row, f"{self.label} takes pictures of {most} at most, and this has {size}.", "Make it smaller."
                )
        if not options.media_prefix:
            yield Problem(
                row=row,
                field="media",
                message=f"{self.label} fetches pictures from the web, and this one has no public address.",
                fix="Say where you will put the export's media folder, or post it by hand.",
                fix_kind="address",
            )

    def _by_hand(self, row: Row, message: str, where: str = "media") -> Problem:
        fix = "Post it by hand: export what is left as a posting pack."
        return Problem(row=row, field=where, message=message, fix=fix, fix_kind="posting_pack")

    def _of_file(self, row: Row, message: str, fix: str) -> Problem:
        return Problem(row=row, field="media", message=message, fix=fix, fix_kind="edit")

    def clashes(self, rows: Sequence[Row], options: Options) -> list[Problem]:
        """What keeps a row out because of another one: each row once."""
        found: dict[str, Problem] = {}
        for rule in self.clash_rules:
            for problem in rule(rows, options):
                found.setdefault(problem.row.variant_id, problem)
        return list(found.values())

    def remarks(self, row: Row, options: Options) -> list[Problem]:
        """What is said of pictures and has no column."""
        found: list[Problem] = []
        for at, medium in enumerate(row.media):
            for name, word, text in self._unsaid(row, medium):
                found.append(
                    Problem(
                        row=row,
                        field=f"media[{at}].{name}",
                        message=f"{self.label}'s file has no column for {word}.",
                        fix=f"Add it in {self.label} after the upload: {text}",
                    )
                )
        return found

    def _unsaid(self, row: Row, medium: RowMedium) -> Iterator[tuple[str, str, str]]:
        if medium.alt and "alt" not in self.carries:
            yield "alt", "alt text", medium.alt
        if medium.credit and "credit" not in self.carries and medium.credit not in row.text:
            yield "credit", "the credit", medium.credit
        if medium.cover is not None and "cover" not in self.carries:
            yield "cover", "the cover frame", minutes_of(medium.cover)
        if medium.captions is not None:
            yield "captions", "captions", f"media/{medium.captions_file}"

    def media_files(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Path, str]]:
        """The files that the tool fetches, in the media folder that goes to the public address."""
        return in_one_folder(rows) if self.takes_media else {}

    # -- what it can never do ------------------------------------------------------------------------------------------

    @property
    def cannot(self) -> tuple[str, ...]:
        """What this file has no place for, in words for people; said before anything is chosen."""
        has = self.carries
        words = {
            "video": "videos" if not self.media.videos and "video" not in has else "",
            "picture": "pictures" if not self.takes_media else "",
            "pictures": "more than one picture" if self.media.pictures == 1 else "",
            "alt": "alt texts" if self.takes_media and "alt" not in has else "",
            "thread": "threads" if "thread" not in has else "",
            "first_comment": "first comments" if "first_comment" not in has else "",
            "story": "stories" if "story" not in has else "",
        }
        return tuple(word for word in words.values() if word)


def _megabytes(count: int) -> str:
    return f"{count / 1_000_000:.1f}".removesuffix(".0") + " MB"
