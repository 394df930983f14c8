"""Slots under new zone data: the wall time stays, the instant beside it is worked out again."""

from __future__ import annotations

from sqlalchemy import delete, insert, select, update

from editorial.errors import UserError
from editorial.library import schema
from editorial.library.posts import slot_from
from editorial.library.workspace import Library
from editorial.model.clock import stamp, zone_data_version
from editorial.model.status import STATES

_KEY = "zone_data"


def follow_zone_data(library: Library) -> int:
    """Work out the UTC of every time again when this computer's zone data are not those of the last time; how many
    moved. What is out stays where it was. Lists and exports sort by that column; it is no change of a post, so it leaves no
    history entry."""
    version = zone_data_version()
    if library.read_only or library.setting(_KEY) == version:
        return 0
    variants, settings = schema.variants, schema.settings
    moved = 0
    with library.writing() as connection:
        query = select(
            variants.c.id, variants.c.slot_local, variants.c.slot_zone, variants.c.slot_fold, variants.c.slot_utc
        )
        open_still = variants.c.state.in_([state for state in STATES if state != "published"])
        for row in connection.execute(query.where(variants.c.slot_local.is_not(None), open_still)).all():
            slot = slot_from(row.slot_local, row.slot_zone, row.slot_fold)
            try:
                now = stamp(slot.moment) if slot is not None else None
            except UserError:  # a zone that these data do not know any more keeps its last instant
                continue
            if now != row.slot_utc:
                connection.execute(update(variants).where(variants.c.id == row.id).values(slot_utc=now))
                moved += 1
        connection.execute(delete(settings).where(settings.c.key == _KEY))
        connection.execute(insert(settings).values(key=_KEY, value=version))
    return moved
