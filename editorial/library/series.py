"""The series of a workspace, and what became of single days of them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Connection, Row, func, select

from editorial.errors import UserError
from editorial.library.plan_tables import series as table
from editorial.library.plan_tables import series_days as days_table
from editorial.library.transaction import Transaction
from editorial.library.workspace import Library
from editorial.model.clock import parse_local
from editorial.model.series import Series, SeriesDay


def all_series(library: Library) -> list[Series]:
    """What there is, by name; those that were deleted are left out."""
    query = select(table).where(table.c.active).order_by(func.lower(table.c.name), table.c.starts)
    with library.reading() as connection:
        return [_series(row) for row in connection.execute(query)]


def series_of(connection: Connection, series_id: str) -> Series:
    """One of them. Raises UserError when it is gone."""
    row = connection.execute(select(table).where(table.c.id == series_id, table.c.active)).first()
    if row is None:
        raise UserError("This series is no longer there.", hint="It may have been ended in another window.")
    return _series(row)


def days_of(connection: Connection, series_id: str) -> dict[dt.date, SeriesDay]:
    """What became of single days of a series, by the day of its rule."""
    query = select(days_table).where(days_table.c.series == series_id)
    return {one.day: one for one in (_day(row) for row in connection.execute(query))}


def write_series(transaction: Transaction, series: Series) -> None:
    """Add or change one."""
    values: dict[str, object] = {
        "name": series.name,
        "template": series.template,
        "channels": list(series.channels),
        "rule": series.rule,
        "time": series.time.isoformat(timespec="minutes"),
        "zone": series.zone,
        "starts": series.starts.isoformat(),
        "ends": series.ends.isoformat() if series.ends else None,
        "active": series.active,
    }
    known = transaction.connection.execute(select(table.c.id).where(table.c.id == series.id)).first()
    if known is None:
        transaction.insert(table, id=series.id, **values)
    else:
        transaction.update(table, series.id, **values)
    transaction.touch("series")
    transaction.note(series=series.id)


def write_day(transaction: Transaction, day: SeriesDay) -> None:
    """Remember what became of one day."""
    where = (days_table.c.series == day.series, days_table.c.day == day.day.isoformat())
    known = transaction.connection.execute(select(days_table.c.id).where(*where)).scalar()
    values: dict[str, object] = {
        "moved_to": day.moved_to.isoformat(timespec="minutes") if day.moved_to else None,
        "skipped": day.skipped,
        "post": day.post or None,
    }
    if known is None:
        transaction.insert(days_table, series=day.series, day=day.day.isoformat(), **values)
    else:
        transaction.update(days_table, known, **values)
    transaction.touch("series")


def day_of_post(connection: Connection, post_id: str) -> SeriesDay | None:
    """The day of a series that a post was made for; None where it was made for none."""
    row = connection.execute(select(days_table).where(days_table.c.post == post_id)).first()
    return _day(row) if row is not None else None


def _series(row: Row[Any]) -> Series:
    return Series(
        id=row.id,
        name=row.name,
        template=row.template,
        channels=tuple(row.channels),
        rule=row.rule,
        time=dt.time.fromisoformat(row.time),
        zone=row.zone,
        starts=dt.date.fromisoformat(row.starts),
        ends=dt.date.fromisoformat(row.ends) if row.ends else None,
        active=row.active,
    )


def _day(row: Row[Any]) -> SeriesDay:
    return SeriesDay(
        series=row.series,
        day=dt.date.fromisoformat(row.day),
        moved_to=parse_local(row.moved_to) if row.moved_to else None,
        skipped=row.skipped,
        post=row.post or "",
    )
