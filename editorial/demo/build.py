"""Builds the demo's workspace."""

from __future__ import annotations

import datetime as dt
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editorial.bootstrap import STYLE_FILE, toolbox
from editorial.demo.cast import take_seats
from editorial.demo.pictures import Pictures
from editorial.demo.script import Step, read_data, read_posts, read_text
from editorial.demo.stage import Playing, Stage
from editorial.demo.times import Clock, moment_of
from editorial.errors import UserError
from editorial.library.workspace import Library, create_library
from editorial.model.clock import Now, utc_now, zone

Progress = Callable[[int, int], bool]
"""Told how many steps of how many are done; answers False to stop."""

BEGINS = "-36d 09:00"
STYLE_CHANGES = "-1d 18:10"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Moment:
    at: dt.datetime
    playing: Playing
    step: Step


def build_demo(folder: Path, *, now: Now = utc_now, progress: Progress = lambda _done, _all: True) -> Path:
    """A workspace in `folder` with about forty posts in every state, as if five people had worked in it for weeks.

    Every step is taken by the operation that a person would use, at its own time before `now`; what goes out goes out
    today, tomorrow and next week. The same moment gives the same content (ids aside). Returns `folder`, closed.

    Raises:
        UserError: there is a workspace in the folder already, it cannot be written, or `progress` said to stop.
    """
    end = now().astimezone(dt.UTC).replace(microsecond=0)
    cast = read_data("cast")
    here = str(cast["zone"])
    clock = Clock(moment_of(BEGINS, end, here))
    with tempfile.TemporaryDirectory(prefix="proofdesk-demo-") as drawn, Pictures(Path(drawn)) as pictures:
        library = create_library(folder, name=str(cast["workspace"]), now=clock)
        try:
            _play(library, clock, pictures, cast, end, progress)
        finally:
            library.close()
    return folder


def _play(
    library: Library, clock: Clock, pictures: Pictures, cast: dict[str, Any], end: dt.datetime, progress: Progress
) -> None:
    here = str(cast["zone"])
    people = take_seats(library, cast, end.astimezone(zone(here)).date())
    _put_style(library.folder, "house-style-before.toml", clock.moment)
    changes = moment_of(STYLE_CHANGES, end, here)
    desk = toolbox().desk(library)
    stage = Stage(desk, toolbox().engine(), people, pictures, end)
    moments = sorted(_moments(end, here), key=lambda moment: moment.at)
    changed = False
    try:
        for done, moment in enumerate(moments):
            if not progress(done, len(moments)):
                raise UserError("Making the demo was stopped.", code="stopped")
            if not changed and moment.at >= changes:
                _put_style(library.folder, STYLE_FILE, changes)
                changed = True
            clock.moment = moment.at
            stage.perform(moment.playing, moment.step)
        progress(len(moments), len(moments))
    finally:
        desk.probe.close()


def _moments(end: dt.datetime, here: str) -> Iterator[_Moment]:
    """Every step with its time; within a post none before the one it follows."""
    for script in read_posts():
        playing = Playing(script)
        last = dt.datetime.min.replace(tzinfo=dt.UTC)
        for step in script.steps:
            last = max(last, moment_of(step.at, end, here))
            yield _Moment(at=last, playing=playing, step=step)


def _put_style(folder: Path, name: str, at: dt.datetime) -> None:
    """Write the house style as somebody saved it at that time."""
    path = folder / STYLE_FILE
    path.write_text(read_text(name), encoding="utf-8")
    os.utime(path, (at.timestamp(), at.timestamp()))
