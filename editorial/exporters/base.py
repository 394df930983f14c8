"""What every exporter is: rows of approved posts in, problems or the bytes of files out.

Adding one is adding one module to this package with an EXPORTER of its own, and its golden output.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol

from editorial.errors import BugError, UserError
from editorial.model.clock import Slot, stamp, utc_now, zone
from editorial.model.parts import parts_in
from editorial.model.platform import Platform
from editorial.model.post import Channel
from editorial.text.addresses import web_parts

FixKind = Literal["", "move_time", "posting_pack", "edit", "name_account", "address"]
"""What can be offered as one button: another time, a folder to post by hand, the draft, the account's settings, the public
address of the export's pictures (`Options.media_prefix`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowMedium:
    """A picture or video of a row: the file that leaves (`path` None when it is gone), its `size` in bytes, its
    `extension` without a dot (jpg, never jpeg), alt text and credit as approved. A video may have `captions`, a file that
    leaves beside it, and a `cover`: the second of the frame that stands for it."""

    sha256: str
    alt: str = ""
    credit: str = ""
    kind: str = ""
    extension: str = ""
    path: Path | None = None
    size: int = 0
    captions: RowMedium | None = None
    cover: float | None = None

    @property
    def captions_file(self) -> str:
        """The name of its captions in the media folder of an export: it begins as the video's own, as players look for it, and
        no other captions of the same video have it; empty without captions."""
        found = self.captions
        return f"{self.sha256}.{found.sha256[:8]}.{found.extension}" if found is not None else ""

    @property
    def file(self) -> str:
        """Its name in the media folder of an export."""
        return f"{self.sha256}.{self.extension}" if self.extension else self.sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One approved post for one account, exactly as sealed: `outgoing` is the approved snapshot's outgoing form.

    `title` is the working title, for people and never published. `changed` means that a newer draft exists; `intact`
    is False when the stored words no longer have the digest that was approved. `sent`: it has left before. `expires` is the
    last day (2026-12-31) on which it may leave, empty for none.
    """

    post_id: str
    number: int
    variant_id: str
    title: str
    channel: Channel
    platform: Platform
    outgoing: Mapping[str, Any]
    digest: str
    revision_id: str
    approved_at: str = ""
    slot: Slot | None = None
    changed: bool = False
    sent: bool = False
    intact: bool = True
    held: bool = False
    held_reason: str = ""
    expires: str = ""
    media: tuple[RowMedium, ...] = ()

    @property
    def label(self) -> str:
        """The post's short number: G-12."""
        return f"G-{self.number}"

    @property
    def text(self) -> str:
        """The first part's text, which is all of it but in a thread."""
        return self.texts[0] if self.texts else ""

    @property
    def texts(self) -> tuple[str, ...]:
        """The text of each part."""
        return tuple(str(part["text"]) for part in self.outgoing["parts"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a row cannot go into a file: which of our fields (`text`, `media`, `slot` …), one sentence, and what to do in
    the draft or calendar. `value` is what a button would set: for `move_time` the wall time in the slot's own zone.
    `missed`: its time has passed, and it leaves only with a new time or once somebody says that it goes out now."""

    row: Row
    field: str
    message: str
    fix: str
    fix_kind: FixKind = ""
    value: str = ""
    missed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """An option of one exporter: its name in `Options.extras`, the values there are with what they mean; the first is
    taken when nothing is said. Without values it is a public web address, which may be left out."""

    name: str
    label: str
    values: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What to export and how.

    `channels` are account ids (empty: all). `zone` replaces the accounts' zones for the times in the files.
    `media_prefix` is the public address where the export's media folder will be put. `since` and `until` are the first
    and last day, by the wall time of the post's slot; with either, posts without a time stay out. `only` are networks of
    posts (empty: all), and `again` takes what has left before and is not out as well. `now` is aware.
    `extras` holds the exporters' own options by name. `header` are the column names of the tool's own blank file, where
    somebody gave one (`editorial.exporters.blank`). Raises UserError for a zone or address that is none.
    """

    channels: tuple[str, ...] = ()
    zone: str = ""
    media_prefix: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    only: tuple[str, ...] = ()
    again: bool = False
    now: dt.datetime = field(default_factory=utc_now)
    extras: Mapping[str, str] = field(default_factory=dict[str, str])
    header: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.zone:
            zone(self.zone)
        if self.media_prefix:
            _check_address(self.media_prefix, "Write where the pictures will be, such as https://example.org/media/.")
        if self.now.tzinfo is None:
            raise BugError("The present moment needs a zone.")

    def chosen(self, choice: Choice) -> str:
        """The chosen value of an exporter's option. Raises UserError for one that it does not know."""
        given = self.extras.get(choice.name)
        if not choice.values:
            if given:
                _check_address(given, f"It is meant for: {choice.label}. Write it as https://example.org/.")
            return given or ""
        if given is None:
            return next(iter(choice.values))
        if given not in choice.values:
            raise UserError(
                f"“{given}” is no value for {choice.name}.",
                hint=f"There are: {', '.join(choice.values)}.",
                code="unknown_option",
            )
        return given

    @property
    def today(self) -> dt.date:
        """The day of the export, in the chosen zone, else in UTC."""
        return self.now.astimezone(zone(self.zone or "UTC")).date()

    def media_url(self, medium: RowMedium) -> str:
        """Where a file will be reachable; empty without an address."""
        return f"{self.media_prefix.rstrip('/')}/{medium.file}" if self.media_prefix else ""

    def as_json(self) -> dict[str, object]:
        """The options as the manifest keeps them."""
        return {
            "channels": list(self.channels),
            "zone": self.zone,
            "media_prefix": self.media_prefix,
            "since": self.since.isoformat() if self.since else "",
            "until": self.until.isoformat() if self.until else "",
            "now": stamp(self.now),
            "extras": dict(self.extras),
            **({"header": list(self.header)} if self.header else {}),
            **({"only": list(self.only)} if self.only else {}),
            **({"again": True} if self.again else {}),
        }


def _check_address(address: str, hint: str) -> None:
    parts = web_parts(address)
    plain = address.isascii() and not any(letter.isspace() or letter in '",<>\\' for letter in address)
    if parts is None or not plain or parts.query or parts.fragment:
        raise UserError(f"“{address}” is not a public web address.", hint=hint, code="bad_media_prefix")


class Exporter(Protocol):
    """One file format of one tool. All functions are pure: the same rows and options give the same answer."""

    @property
    def id(self) -> str:
        """The word for it on the command line and in `Channel.exporter_names`."""
        ...

    @property
    def label(self) -> str:
        """The tool's name."""
        ...

    @property
    def about(self) -> str:
        """One line: what the file is, when its rules were last looked at, and where they stand."""
        ...

    @property
    def options(self) -> tuple[Choice, ...]:
        """Its own options."""
        ...

    @property
    def takes_media(self) -> bool:
        """True when the tool fetches pictures and videos from the public address of the export's media folder."""
        ...

    @property
    def takes_blank(self) -> bool:
        """True when the tool's own blank file can say the columns (`Options.header`)."""
        ...

    @property
    def unconfirmed(self) -> bool:
        """True when no page of the tool itself was read: the first file should be tried with one post."""
        ...

    @property
    def leaves(self) -> bool:
        """False when the files only show what goes out: nothing counts as exported by them."""
        ...

    @property
    def account_word(self) -> str:
        """What the tool calls an account ("account id"), where a row has to name it; else empty."""
        ...

    @property
    def cannot(self) -> tuple[str, ...]:
        """What the file has no place for, in words ("videos", "threads")."""
        ...

    def problems(self, row: Row, options: Options) -> list[Problem]:
        """Everything that keeps this row out."""
        ...

    def clashes(self, rows: Sequence[Row], options: Options) -> list[Problem]:
        """What keeps a row out because of another one; `rows` have no problem of their own."""
        ...

    def remarks(self, row: Row, options: Options) -> list[Problem]:
        """What the file has no place for and somebody has to add by hand in the tool; it keeps nothing out."""
        ...

    def media_files(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Path, str]]:
        """The files that go along, by their name in the export: where each stands, and its SHA-256."""
        ...

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """The names of the files and which rows go into which, in order."""
        ...

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """The bytes of each file by its name, for rows without problems."""
        ...


class TakesEverything:
    """What an exporter that leaves nothing out says to the questions of every exporter."""

    options: tuple[Choice, ...] = ()
    takes_blank = False
    unconfirmed = False
    leaves = True
    account_word = ""
    cannot: tuple[str, ...] = ()

    def problems(self, row: Row, options: Options) -> list[Problem]:
        """None."""
        return []

    def clashes(self, rows: Sequence[Row], options: Options) -> list[Problem]:
        """None."""
        return []

    def remarks(self, row: Row, options: Options) -> list[Problem]:
        """None."""
        return []


def in_one_folder(rows: Sequence[Row]) -> dict[str, tuple[Path, str]]:
    """The pictures and videos of the rows in the export's media folder, by their hash: each once."""
    files: dict[str, tuple[Path, str]] = {}
    for row in rows:
        for medium in row.media:
            if medium.path is not None:
                files[f"media/{medium.file}"] = (medium.path, medium.sha256)
            if medium.captions is not None and medium.captions.path is not None:
                files[f"media/{medium.captions_file}"] = (medium.captions.path, medium.captions.sha256)
    return files


def discover(package: str = "editorial.exporters") -> dict[str, Exporter]:
    """The exporters by id: every module of the package that has an EXPORTER. BugError for two of one id."""
    return dict(sorted(parts_in(package, "EXPORTER").items()))
