"""Looking through a workspace in the background: once a week, bit by bit, from where it was left off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from editorial.errors import UserError
from editorial.library import journal
from editorial.library.integrity import Fault, cut_off, file_faults, media_faults, media_hashes, version_faults
from editorial.library.safety import Look, Safety, change_safety
from editorial.library.workspace import FILE_NAME, Library
from editorial.model.clock import instant, stamp

EVERY = dt.timedelta(days=7)
AT_A_TIME = 500
"""Rows or files of one bit: some milliseconds, after which it can be left off."""
MOST_FAULTS = 50
"""So many are named; who has more has one trouble, not fifty."""


def is_due(safety: Safety, now: dt.datetime) -> bool:
    """Whether a look is under way, or the last one is a week old; also where a clock was set back meanwhile."""
    if safety.look.began_at:
        return True
    ended = safety.last.ended_at
    return not ended or not dt.timedelta(0) <= now - instant(ended) < EVERY


def go_on(library: Library, safety: Safety, enough: Callable[[], bool]) -> Safety:
    """Look on until it is enough or all was seen; how far it came is kept after every bit, so that nothing is seen twice."""
    look = safety.look if safety.look.began_at else Look(began_at=stamp(library.now()), stage="file")
    while True:
        look = _one_bit(library, look)
        if look.ended_at:
            return change_safety(library.folder, look=Look(), last=look)
        safety = change_safety(library.folder, look=look)
        if enough():
            return safety


def _one_bit(library: Library, look: Look) -> Look:
    step = {"file": _file, "texts": _texts, "history": _history, "media": _media}
    try:
        found = step[look.stage](library, look)
    except UserError as error:
        if error.code != "damaged":
            raise
        fault = Fault(what="The file is damaged: parts of it cannot be read any more.", where=FILE_NAME)
        found = replace(look, ended_at=stamp(library.now()), faults=(*look.faults, fault))
    return replace(found, faults=found.faults[:MOST_FAULTS])


def _file(library: Library, look: Look) -> Look:
    with library.reading() as connection:
        faults = [*file_faults(connection), *cut_off(connection)]
    return replace(look, stage="texts", after="0", faults=(*look.faults, *faults))


def _texts(library: Library, look: Look) -> Look:
    with library.reading() as connection:
        seen = list(version_faults(connection, after=int(look.after), most=AT_A_TIME))
    faults = [fault for _seq, fault in seen if fault is not None]
    if len(seen) < AT_A_TIME:
        return replace(look, stage="history", after="0", seal=journal.GENESIS, faults=(*look.faults, *faults))
    return replace(look, after=str(seen[-1][0]), faults=(*look.faults, *faults))


def _history(library: Library, look: Look) -> Look:
    with library.reading() as connection:
        seen = list(journal.walk(connection, after=int(look.after), previous=look.seal, most=AT_A_TIME))
    wrong = [Fault(what=fault, where="history") for _seq, _seal, fault in seen if fault]
    if wrong or len(seen) < AT_A_TIME:
        seal = seen[-1][1] if seen else look.seal
        return replace(look, stage="media", after="", seal=seal, faults=(*look.faults, *wrong))
    return replace(look, after=str(seen[-1][0]), seal=seen[-1][1])


def _media(library: Library, look: Look) -> Look:
    with library.reading() as connection:
        left = [sha256 for sha256 in media_hashes(connection) if sha256 > look.after]
    some = left[: AT_A_TIME // 10]  # files are larger than rows
    faults = [fault for _sha256, fault in media_faults(library.media_folder, some) if fault is not None]
    if len(some) == len(left):
        return replace(look, ended_at=stamp(library.now()), after="", faults=(*look.faults, *faults))
    return replace(look, after=some[-1], faults=(*look.faults, *faults))
