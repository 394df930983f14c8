"""One exporter for every tool that takes a table of rows: a tool is described by its columns and its rules."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from editorial.errors import UserError
from editorial.exporters.base import Choice, Options, Problem, Row, RowMedium, in_one_folder
from editorial.exporters.columns import Column, account_in
from editorial.exporters.row_rules import Clash, Rule
from editorial.exporters.sheets import by_account, left_over, table
from editorial.exporters.times import MINUTE, ambiguous, as_value, minutes_of, output_zone, said, wall_time, whole_step
from editorial.model.clock import Slot

Carried = Literal[
    "title",
    "description",
    "first_comment",
    "link",
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


@dataclass(frozen=True, slots=True, kw_only=True)
class TableExporter:
    """The exporter of one tool.

    `most_rows` and `most_bytes` (0: any) cut a file. `header` False: the columns have no names in the file. `clock` is the
    zone of its times: the account's (or the one asked for), or UTC, or written with each time. `ahead` and `step` bind the
    time, `needs_time` asks for one. `carries` is what it has columns for, `networks` its words for ours (empty: it does not
    ask); `account_word` is what it calls an account ("account id"), where a row has to name it. `rules` and `clash_rules`
    are what only this tool asks. `unconfirmed`: no page of the tool itself was read.
    """

    id: str
    label: str
    about: str
    columns: tuple[Column, ...]
    most_rows: int = 0
    most_bytes: int = 0
    header: bool = True
    byte_order_mark: bool = False
    clock: Literal["account", "utc", "offset"] = "account"
    ahead: dt.timedelta = dt.timedelta(0)
    step: int = 1
    needs_time: bool = False
    needs_text: bool = False
    media: MediaRule = NO_MEDIA
    carries: frozenset[Carried] = frozenset()
    networks: Mapping[str, str] = field(default_factory=dict[str, str])
    account_word: str = ""
    one_file: bool = False
    unconfirmed: bool = False
    options: tuple[Choice, ...] = ()
    rules: tuple[Rule, ...] = ()
    clash_rules: tuple[Clash, ...] = ()
    encode: Callable[[Iterable[Sequence[str]]], bytes] = table

    @property
    def takes_blank(self) -> bool:
        """Whether its columns have names, which a blank file can say."""
        return self.header

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
        return found or list(self._of_template(row, options))

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
        if slot.moment < earliest:
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

    def _of_template(self, row: Row, options: Options) -> Iterator[Problem]:
        """What a row says in a column that the tool's own blank file, as it was given, does not have."""
        if not (self.header and options.header):
            return
        for column in self.columns:
            if not column.is_in(options.header) and column.is_missed(row, options):
                yield Problem(
                    row=row,
                    field="template",
                    message=f"Your blank file of {self.label} has no column “{column.name}”, and this post needs it.",
                    fix="Download a newer blank file from the tool, or export without one.",
                )

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

    # -- the files -----------------------------------------------------------------------------------------------------

    def media_files(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Path, str]]:
        """The files that the tool fetches, in the media folder that goes to the public address."""
        return in_one_folder(rows) if self.takes_media else {}

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """The files by name, none longer than the tool takes, in rows and in bytes."""
        if self.one_file:
            groups = {f"{self.id}-all-accounts-{options.today}": tuple(rows)} if rows else {}
        else:
            groups = by_account(self.id, rows, options)
        found: dict[str, tuple[Row, ...]] = {}
        for name, group in groups.items():
            parts = list(self._parts(group, options))
            for at, part in enumerate(parts, start=1):
                suffix = f"-part-{at:02}-of-{len(parts):02}" if len(parts) > 1 else ""
                found[f"{name}{suffix}.csv"] = part
        return found

    def _parts(self, rows: Sequence[Row], options: Options) -> Iterator[tuple[Row, ...]]:
        """Rows in files that are full: the next row would be one too many, or make the file too large."""
        part: list[Row] = []
        base = size = len(self._bytes([], options))
        for row in rows:
            more = len(self._bytes([row], options)) - base if self.most_bytes else 0
            full = len(part) == (self.most_rows or math.inf) or size + more > (self.most_bytes or math.inf)
            if part and full:
                yield tuple(part)
                part, size = [], base
            part.append(row)
            size += more
        if part:
            yield tuple(part)

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """The bytes of each file."""
        return {name: self._bytes(group, options) for name, group in self.layout(rows, options).items()}

    def _bytes(self, rows: Sequence[Row], options: Options) -> bytes:
        columns = self.columns_for(options)
        lines: list[list[str]] = [[column.name for column in columns]] if self.header else []
        lines += [[column.write(row, options) for column in columns] for row in rows]
        mark = b"\xef\xbb\xbf" if self.byte_order_mark else b""
        return mark + self.encode(lines)

    def columns_for(self, options: Options) -> tuple[Column, ...]:
        """Ours in their order, or as the tool's own blank file has them: its names, its order, what we do not know left
        empty. Raises UserError for a file that lacks a column without which it is not this tool's."""
        if not (self.header and options.header):
            return self.columns
        lacking = [one.name for one in self.columns if one.needed and not one.is_in(options.header)]
        if lacking:
            raise UserError(
                f"This is no blank file of {self.label}: there is no column “{lacking[0]}”.",
                hint=f"Download the blank file for bulk uploads from {self.label}, or export without one.",
                code="not_the_tools_file",
            )
        return tuple(self._named(cell) for cell in options.header)

    def _named(self, header: str) -> Column:
        known = next((one for one in self.columns if one.is_called(header)), None)
        return replace(known, name=header) if known is not None else Column(name=header)

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
