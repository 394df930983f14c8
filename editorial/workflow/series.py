"""Series in the calendar: their days, the posts made ahead for them, and one day that is moved or left out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from editorial.errors import Refused, UserError
from editorial.library.people import channels
from editorial.library.posts import insert_post, load_post, slot_values
from editorial.library.records import Post
from editorial.library.review import set_columns, set_post_columns
from editorial.library.series import all_series, day_of_post, days_of, series_of, write_day, write_series
from editorial.library.templates import template_of
from editorial.library.transaction import Command, Transaction, new_id
from editorial.library.workspace import Library
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot, after_gap, slot_of, zone
from editorial.model.series import Occurrence, Series, SeriesDay
from editorial.model.status import EDITABLE
from editorial.workflow.desk import Desk
from editorial.workflow.from_templates import insert_from
from editorial.workflow.scheduling import GONE

MOST_AHEAD = 400
"""How many posts are made at once at most."""
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY")


def occurrences(series: Series, days: Mapping[dt.date, SeriesDay], first: dt.date, after: dt.date) -> list[Occurrence]:
    """When a series goes out on the days from `first` to before `after`, in order: by its rule, without what was left out, and
    with what was moved where it was moved to."""
    found: list[Occurrence] = []
    for day in _rule_days(series, min([first, *(day for day in days if _lands(days[day], first, after))]), after):
        known = days.get(day)
        if known is not None and known.skipped:
            continue
        local = (known.moved_to if known else None) or dt.datetime.combine(day, series.time)
        if first <= local.date() < after:
            found.append(Occurrence(series=series, day=day, local=local, post=known.post if known else ""))
    for day, known in days.items():  # moved into these days from later ones
        if day >= after and _lands(known, first, after) and not known.skipped and known.moved_to is not None:
            found.append(Occurrence(series=series, day=day, local=known.moved_to, post=known.post))
    return sorted(found, key=lambda one: (one.local, one.series.name))


def planned(library: Library, first: dt.date, after: dt.date) -> list[Occurrence]:
    """What all series plan for these days and has no post yet, in order."""
    found: list[Occurrence] = []
    for series in all_series(library):
        with library.reading() as connection:
            days = days_of(connection, series.id)
        found += [one for one in occurrences(series, days, first, after) if not one.post]
    return sorted(found, key=lambda one: (one.local, one.series.name))


def save_series(desk: Desk, command: Command, series: Series) -> ChangeSet:
    """Add or change one; days that were moved or left out stay so. Raises UserError where something is missing or wrong."""
    checked = _checked(series)

    def work(transaction: Transaction) -> str:
        write_series(transaction, checked)
        transaction.created = checked.id
        return f"“{checked.name}” saved"

    return desk.library.operate(command, "series", work)


def make_ahead(desk: Desk, command: Command, series_ids: Sequence[str], until: dt.date) -> ChangeSet:
    """Make the posts of these series that are still to come up to the day `until` and are not there yet: drafts from their
    template, or ideas. A time that the clocks skip becomes the next one that exists."""

    def work(transaction: Transaction) -> str:
        made = 0
        for series_id in series_ids:
            series = series_of(transaction.connection, series_id)
            today = desk.library.now().astimezone(zone(series.zone)).date()
            days = days_of(transaction.connection, series_id)
            for one in occurrences(series, days, today, until + dt.timedelta(days=1)):
                if one.post or made >= MOST_AHEAD:
                    continue
                known = days.get(one.day) or SeriesDay(series=series_id, day=one.day)
                write_day(transaction, replace(known, post=_made(desk, transaction, series, one)))
                made += 1
        transaction.note(series=list(series_ids))
        return f"{made} posts made ahead" if made != 1 else "1 post made ahead"

    return desk.library.operate(command, "series", work)


def make_day(desk: Desk, command: Command, series_id: str, day: dt.date) -> ChangeSet:
    """Make the post of one day of a series; `created` is its id. Raises UserError when nothing is planned for that day."""

    def work(transaction: Transaction) -> str:
        series = series_of(transaction.connection, series_id)
        known = days_of(transaction.connection, series_id).get(day) or SeriesDay(series=series_id, day=day)
        if known.skipped or known.post or not _rule_days(series, day, day + dt.timedelta(days=1)):
            raise UserError("Nothing is planned there any more.", hint="Look at the calendar again.", code="gone")
        local = known.moved_to or dt.datetime.combine(day, series.time)
        post = _made(desk, transaction, series, Occurrence(series=series, day=day, local=local))
        write_day(transaction, replace(known, post=post))
        transaction.created = post
        return f"Draft of “{series.name}” made"

    return desk.library.operate(command, "series", work)


def skip_post(desk: Desk, command: Command, post_id: str) -> ChangeSet:
    """Leave out the day of a series that a post was made for, as `skip_day` does."""
    with desk.library.reading() as connection:
        day = day_of_post(connection, post_id)
    if day is None:
        raise UserError("This post belongs to no series.", hint="Delete it where it is written.", code="no_series")
    return skip_day(desk, command, day.series, day.day)


def move_day(desk: Desk, command: Command, series_id: str, day: dt.date, local: dt.datetime) -> ChangeSet:
    """Let one day of a series go out at another time; all others stay. Its post, if there is one, moves too. Raises
    Refused when that has left."""

    def work(transaction: Transaction) -> str:
        series = series_of(transaction.connection, series_id)
        known = days_of(transaction.connection, series_id).get(day) or SeriesDay(series=series_id, day=day)
        # A day without a post keeps its wall time alone: of two equal ones its post gets the first, as all of a series do.
        slot = slot_of(local, series.zone, None if known.post else 0)
        if known.post:
            post = load_post(transaction.connection, known.post)
            for variant in post.variants:
                if variant.state in GONE:
                    raise Refused(
                        f"“{post.name}” has left already.", hint="Change its time in the scheduling tool.", code="left"
                    )
                set_columns(transaction, post.id, variant.id, **slot_values(slot))
        write_day(transaction, replace(known, moved_to=local, skipped=False))
        return f"One post of “{series.name}” moved"

    return desk.library.operate(command, "series", work)


def skip_day(desk: Desk, command: Command, series_id: str, day: dt.date) -> ChangeSet:
    """Leave one day of a series out; all others stay. Its post, if it is still being written, is deleted. Raises Refused when
    somebody has it already."""

    def work(transaction: Transaction) -> str:
        series = series_of(transaction.connection, series_id)
        known = days_of(transaction.connection, series_id).get(day) or SeriesDay(series=series_id, day=day)
        if known.post:
            post = load_post(transaction.connection, known.post)
            if not _is_open(post):
                raise Refused(
                    f"“{post.name}” has been submitted already.",
                    hint="Take it back first, or move it.",
                    code="submitted",
                )
            set_post_columns(transaction, post.id, deleted=True)
        write_day(transaction, replace(known, skipped=True, post=""))
        return f"One post of “{series.name}” left out"

    return desk.library.operate(command, "series", work)


def change_from(desk: Desk, command: Command, day: dt.date, changed: Series) -> ChangeSet:
    """Let a series (by the id of `changed`) be another one from that day on; what was before stays. Its posts from then on that
    nobody has written on go, and are made anew when wanted; the others stay where they are. `created` is the new series."""
    checked = _checked(replace(changed, starts=day))
    fresh = replace(checked, id=new_id())

    def work(transaction: Transaction) -> str:
        before = series_of(transaction.connection, changed.id)
        if day <= before.starts:
            write_series(transaction, replace(checked, id=before.id))
            transaction.created = before.id
            _drop_unwritten(transaction, before.id, day)
            return f"“{before.name}” changed"
        kept = _drop_unwritten(transaction, before.id, day)
        write_series(transaction, replace(before, ends=day - dt.timedelta(days=1)))
        write_series(transaction, fresh)
        for one in kept:  # its post stands for the same day of the new series
            write_day(transaction, replace(one, series=before.id, post=""))
            write_day(transaction, replace(one, series=fresh.id))
        transaction.created = fresh.id
        return f"“{before.name}” changed from here on"

    return desk.library.operate(command, "series", work)


def end_series(desk: Desk, command: Command, series_id: str, last: dt.date) -> ChangeSet:
    """Let a series end with that day. Posts after it that nobody has written on go; the others stay."""

    def work(transaction: Transaction) -> str:
        series = series_of(transaction.connection, series_id)
        _drop_unwritten(transaction, series_id, last + dt.timedelta(days=1))
        write_series(transaction, replace(series, ends=last, active=last >= series.starts))
        return f"“{series.name}” ended"

    return desk.library.operate(command, "series", work)


def _rule_days(series: Series, first: dt.date, after: dt.date) -> list[dt.date]:
    from dateutil.rrule import rrulestr

    last = min(after - dt.timedelta(days=1), series.ends or dt.date.max)
    if last < max(series.starts, first):
        return []
    start, end = dt.datetime.combine(series.starts, dt.time()), dt.datetime.combine(last, dt.time())
    rule = rrulestr(series.rule, dtstart=start)
    return [one.date() for one in rule.between(dt.datetime.combine(first, dt.time()), end, inc=True)]


def _lands(day: SeriesDay, first: dt.date, after: dt.date) -> bool:
    return day.moved_to is not None and first <= day.moved_to.date() < after


def _checked(series: Series) -> Series:
    """The series as it is stored. Raises UserError where something is missing or wrong."""
    name = " ".join(series.name.split())
    if not name:
        raise UserError("A series needs a name.", hint="Write what comes again.", code="no_name")
    if not series.channels:
        raise UserError("A series needs an account.", hint="Choose where its posts go.", code="no_account")
    if series.ends is not None and series.ends < series.starts:
        raise UserError("A series cannot end before it begins.", hint="Choose a later last day.", code="bad_series")
    zone(series.zone)
    checked = replace(series, name=name)
    try:
        frequency = series.rule.partition(";")[0].removeprefix("FREQ=")
        fits = frequency in _FREQUENCIES and bool(
            _rule_days(
                checked, series.starts, (series.ends or series.starts + dt.timedelta(days=800)) + dt.timedelta(days=1)
            )
        )
    except (ValueError, KeyError, IndexError, TypeError):
        fits = False
    if not fits:
        raise UserError("This series never goes out.", hint="Choose its days anew.", code="bad_series")
    return checked


def _made(desk: Desk, transaction: Transaction, series: Series, one: Occurrence) -> str:
    """The post of one day; its id."""
    slot = slot_at(one.local, series.zone)
    open_ones = {channel.id for channel in channels(desk.library)}
    accounts = [account for account in series.channels if account in open_ones]
    slots = dict.fromkeys(accounts, slot)
    if series.template:
        template = template_of(desk.library, series.template)
        return insert_from(desk, transaction, template, {}, accounts=accounts, slots=slots)
    return insert_post(transaction, title=series.name, channels=accounts, state="idea", slots=slots)


def slot_at(local: dt.datetime, zone_name: str) -> Slot:
    """That time; the first of two equal ones, and the next one that exists where the clocks skip it."""
    try:
        return slot_of(local, zone_name, fold=0)
    except UserError:
        return slot_of(after_gap(local, zone_name), zone_name)


def _is_open(post: Post) -> bool:
    """True while nobody but its writer has to do with it."""
    return all(variant.state in EDITABLE and variant.revision is None for variant in post.variants)


def _drop_unwritten(transaction: Transaction, series_id: str, since: dt.date) -> list[SeriesDay]:
    """Delete the posts of a series from a day on that nobody has written on; the days of those that stay."""
    kept: list[SeriesDay] = []
    for day, known in days_of(transaction.connection, series_id).items():
        if day < since or not known.post:
            continue
        post = load_post(transaction.connection, known.post)
        if _is_open(post) and post.changed_at == post.created_at:
            set_post_columns(transaction, post.id, deleted=True)
            write_day(transaction, replace(known, post=""))
        else:
            kept.append(known)
    return kept
