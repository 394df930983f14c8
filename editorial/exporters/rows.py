"""From the library to rows, and what keeps a row back whichever tool it goes to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from editorial.errors import UserError
from editorial.exporters.base import Options, Problem, Row, RowMedium
from editorial.exporters.times import day_said, said, same_time_later
from editorial.library.leaving import Leaving, leaving
from editorial.library.lists import SENT
from editorial.library.people import channels
from editorial.media.files import hash_of, opened
from editorial.media.store import MediaStore
from editorial.model.canonical import digest_of
from editorial.model.clock import Slot, slot_of, zone
from editorial.model.platform import Platform
from editorial.model.post import Channel
from editorial.workflow.desk import Desk
from editorial.workflow.moved_on import REASON


def gather(desk: Desk, options: Options) -> list[Row]:
    """Everything that is approved and may leave, as the options narrow it: by time, then post, then account."""
    accounts = {channel.id: channel for channel in channels(desk.library, all_of_them=True)}
    wanted = set(options.channels)
    with desk.library.reading() as connection:
        rows = [
            _row(desk, one, accounts[one.channel])
            for one in leaving(connection, again=options.again, only=options.only)
            if (not wanted or one.channel in wanted) and _in_days(one.slot, options)
        ]
    return sorted(rows, key=_order)


def _order(row: Row) -> tuple[bool, str, int, str]:
    return (row.slot is None, row.slot.moment.isoformat() if row.slot else "", row.number, row.channel.id)


def _in_days(slot: Slot | None, options: Options) -> bool:
    if options.since is None and options.until is None:
        return True
    if slot is None:
        return False
    day = slot.local.date()
    return (options.since is None or day >= options.since) and (options.until is None or day <= options.until)


def _network(desk: Desk, channel: Channel) -> Platform:
    if channel.platform not in desk.platforms:
        raise UserError(
            f"Nothing is known about the network of {channel.name} ({channel.platform}).",
            hint="Put its file back, or leave this account out.",
            code="unknown_platform",
        )
    return desk.platforms[channel.platform]


def _row(desk: Desk, one: Leaving, channel: Channel) -> Row:
    return Row(
        post_id=one.post,
        number=one.number,
        variant_id=one.variant,
        title=one.name,
        channel=channel,
        platform=_network(desk, channel),
        outgoing=one.outgoing,
        digest=one.approved,
        revision_id=one.revision,
        approved_at=one.approved_at,
        slot=one.slot,
        changed=one.state == "draft",
        sent=one.state in SENT,
        intact=_is_intact(one.outgoing, channel.id, {one.approved, one.digest}),
        held=one.held,
        held_reason=one.held_reason,
        expires=one.expires,
        media=tuple(_media(desk.store, one.outgoing, one.kinds)),
    )


def _is_intact(outgoing: Mapping[str, object], channel_id: str, digests: set[str]) -> bool:
    """True when what is stored is, byte for byte and for this account, what the approval sealed."""
    return {digest_of(outgoing)} == digests and outgoing["channel"] == channel_id


def _media(store: MediaStore, outgoing: Mapping[str, Any], kinds: Mapping[str, str]) -> Iterator[RowMedium]:
    for part in outgoing["parts"]:
        for medium in part["media"]:
            sha256, captions = str(medium["rendition"]), medium.get("captions")
            yield replace(
                _file(store, sha256),
                alt=str(medium["alt"]),
                credit=str(medium["credit"]),
                kind=kinds.get(sha256, ""),
                captions=_file(store, str(captions)) if captions else None,
                cover=medium.get("cover"),
            )


def _file(store: MediaStore, sha256: str) -> RowMedium:
    path = store.find(sha256)
    extension = path.suffix.removeprefix(".").lower() if path else ""
    return RowMedium(
        sha256=sha256,
        extension="jpg" if extension == "jpeg" else extension,
        path=path,
        size=path.stat().st_size if path else 0,
    )


def usual_problems(row: Row, options: Options, held: Mapping[str, str], damaged: dict[str, str]) -> Iterator[Problem]:
    """What keeps a row back for every tool; `damaged` remembers what reading a file's bytes said, by hash."""
    if not row.intact:
        yield Problem(
            row=row,
            field="digest",
            message="It is damaged: the stored words are not those that were approved.",
            fix="Submit it again and have it approved, or restore a backup.",
        )
    if row.held:
        reason = f": {row.held_reason}" if row.held_reason else ""
        yield Problem(row=row, field="held", message=_sentence(f"It is on hold{reason}"), fix="Release it first.")
    if row.variant_id in held:
        reason = held[row.variant_id]
        message = reason if reason.startswith(REASON) else f"{REASON}: {reason}" if reason else REASON
        yield Problem(
            row=row,
            field="style",
            message=_sentence(message),
            fix="An editor leaves it as approved, or asks for a second look.",
        )
    if not row.channel.active:
        yield Problem(
            row=row,
            field="channel",
            message=f"The account {row.channel.name} is closed.",
            fix="Open it again in the settings, or archive the post.",
        )
    yield from _of_last_day(row, options)
    yield from _of_time(row, options)
    yield from _of_files(row, damaged)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _of_last_day(row: Row, options: Options) -> Iterator[Problem]:
    if not row.expires:
        return
    today = options.now.astimezone(zone(row.channel.zone)).date()
    leaves = max(today, row.slot.local.date()) if row.slot is not None else today
    last = dt.date.fromisoformat(row.expires)
    if leaves <= last:
        return
    if today > last:
        message = f"Its last day is over: {day_said(last)}."
    else:
        message = f"It would go out on {day_said(leaves)}, after its last day, {day_said(last)}."
    yield Problem(
        row=row,
        field="expires",
        message=message,
        fix="Give it a later last day in the library, or archive it.",
    )


def _of_time(row: Row, options: Options) -> Iterator[Problem]:
    if row.slot is None:
        return
    try:
        slot_of(row.slot.local, row.slot.zone, row.slot.fold)
    except UserError as error:
        place = zone(row.slot.zone)
        later = Slot(local=row.slot.local, zone=row.slot.zone).moment.astimezone(place).replace(tzinfo=None)
        yield Problem(
            row=row,
            field="slot",
            message=error.message,
            fix=f"Move it to {later:%H:%M}.",
            fix_kind="move_time",
            value=later.isoformat(timespec="minutes"),
        )
        return
    if row.slot.moment <= options.now:
        value = same_time_later(row.slot, options.now)
        yield Problem(
            row=row,
            field="slot",
            message=f"Its time has passed: {said(row.slot.local)} ({row.slot.zone}).",
            fix="Give it a new time, or send it now.",
            fix_kind="move_time",
            value=value,
            missed=True,
        )


def _of_files(row: Row, damaged: dict[str, str]) -> Iterator[Problem]:
    for at, medium in enumerate(row.media):
        files = [medium] if medium.captions is None else [medium, medium.captions]
        for one in files:
            if one.sha256 not in damaged:
                damaged[one.sha256] = _what_is_wrong(one)
        wrong = next((damaged[one.sha256] for one in files if damaged[one.sha256]), "")
        if wrong:
            yield Problem(
                row=row,
                field="media" if len(row.media) == 1 else f"media[{at}]",
                message=wrong,
                fix="Restore it from a backup, or add the original again and have the post approved.",
            )


def _what_is_wrong(medium: RowMedium) -> str:
    if medium.path is None:
        return "A file of this post is not in the workspace any more."
    try:
        with opened(medium.path) as file:
            sha256, _ = hash_of(file)
    except UserError as error:
        return error.message
    return (
        "" if sha256 == medium.sha256 else "A file of this post is damaged: its bytes are not those that were approved."
    )


def told_apart(problems: list[Problem]) -> list[Problem]:
    """The usual problem with a time says enough: what a tool adds about the same time is left out."""
    return [
        problem
        for at, problem in enumerate(problems)
        if problem.field != "slot" or all(earlier.field != "slot" for earlier in problems[:at])
    ]
