"""The calendar on paper: a week by accounts, or a month by days."""

from __future__ import annotations

import calendar as days_of
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from editorial.model.platform import Platform
from editorial.model.status import SAID
from editorial.reports.paper import INK, LINE, PALE, SOFT, Paper
from editorial.reports.planned import Planned
from editorial.reports.speech import ENGLISH, Speech
from editorial.workflow.calendar import DAYS, READY, Cell, Line

_ACCOUNT_WIDE = 32.0
_HEAD_HIGH = 8.0
_PAD = 1.6
_TIME_HIGH = 4.2
_LINE_HIGH = 3.9
_LINES = 3
_READY, _NOT_YET = "●", "○"


def write_calendar(planned: Planned, path: Path, speech: Speech = ENGLISH) -> int:
    """Write the PDF there, whole or not at all: each week on pages of its own, each month on one. How many networks of posts
    it shows."""
    paper = _paper(planned, speech)
    for at, (start, lines) in enumerate(planned.weeks):
        if at:
            paper.add_page()
        _Week(paper, start, planned.platforms, speech).draw(lines)
    for at, (start, by_day) in enumerate(planned.months):
        if at:
            paper.add_page()
            paper.say(speech.month(start), size=14, bold=True, height=9)
        _draw_month(paper, start, by_day, planned.platforms, speech)
    paper.save(path)
    return len(planned.cells)


def _span(first: dt.date, last: dt.date, speech: Speech) -> str:
    return f"{speech.day(first)} – {speech.day(last)}"


def _days(planned: Planned, speech: Speech) -> str:
    if planned.weeks:
        return _span(planned.weeks[0][0], planned.weeks[-1][0] + dt.timedelta(days=DAYS - 1), speech)
    first, last = planned.months[0][0], planned.months[-1][0]
    return speech.month(first) if first == last else f"{speech.month(first)} – {speech.month(last)}"


def _paper(planned: Planned, speech: Speech) -> Paper:
    say = speech.say
    clock = planned.shown.zone or say("each account on its own clock")
    key = f"{_READY} {say('ready to go out')}   {_NOT_YET} {say('somebody still has to do something')}"
    lines = [line for _monday, found in planned.weeks for line in found]
    texts = [
        *(cell.entry.name for cell in planned.cells),
        *(say(SAID[cell.entry.state]) for cell in planned.cells),
        *(f"{one.channel.name} {one.zone}" for one in lines),
        *(platform.title for platform in planned.platforms.values()),
        *(speech.weekday(dt.date(2026, 6, day)) for day in range(1, 8)),
        *(speech.month(month) for month, _by_day in planned.months),
        say("%1 more"),
    ]
    about = f"{_days(planned, speech)} · {clock}\n{key}"
    return Paper(say("Calendar"), about, texts, speech, orientation="landscape")


@dataclass(frozen=True, slots=True)
class _Printed:
    """One post in a cell: its time with its state, and the lines of its title."""

    head: str
    lines: list[str]
    is_ready: bool

    @property
    def high(self) -> float:
        return _TIME_HIGH + _LINE_HIGH * len(self.lines) + 1.2


class _Week:
    """One week on its pages: a row for each account, its head on every page."""

    def __init__(self, paper: Paper, first: dt.date, platforms: Mapping[str, Platform], speech: Speech) -> None:
        self._paper, self._first, self._platforms, self._speech = paper, first, platforms, speech
        self._wide = (paper.epw - _ACCOUNT_WIDE) / DAYS
        self._bottom = paper.h - paper.b_margin

    def draw(self, lines: Sequence[Line]) -> None:
        """The rows, one below the other; a row that is longer than a page goes on on the next."""
        self._head()
        for line in lines:
            rest = [[self._printed(cell) for cell in day] for day in line.days]
            begun = True
            while begun or any(rest):
                rest = self._row(line, rest)
                begun = False

    def _head(self) -> None:
        paper, top = self._paper, self._paper.get_y()
        for at in range(DAYS):
            day = self._first + dt.timedelta(days=at)
            paper.set_y(top + 1)
            left = paper.l_margin + _ACCOUNT_WIDE + at * self._wide
            paper.say(
                f"{self._speech.weekday(day)} {day.day}", size=9.5, bold=True, x=left + _PAD, width=self._wide - _PAD
            )
        paper.set_y(top + _HEAD_HIGH)
        paper.rule()

    def _printed(self, cell: Cell) -> _Printed:
        ready = cell.entry.state in READY
        head = f"{_READY if ready else _NOT_YET} {cell.at:%H:%M}"
        state = "" if ready else f"{self._speech.say(SAID[cell.entry.state])}: "
        lines = self._paper.first_lines(f"{state}{cell.entry.name}", self._wide - 2 * _PAD, _LINES, 8)
        return _Printed(head, lines, ready)

    def _row(self, line: Line, days: Sequence[Sequence[_Printed]]) -> list[list[_Printed]]:
        """Draw as much of a row as this page holds; what is left for the next one."""
        paper = self._paper
        account = paper.first_lines(line.channel.name, _ACCOUNT_WIDE - _PAD, 3, 9, bold=True)
        network = self._platforms[line.channel.platform].title
        least = 6 + _LINE_HIGH * (len(account) + 2)
        tallest = max((sum(one.high for one in day) for day in days), default=0.0) + 2 * _PAD
        first = max((day[0].high for day in days if day), default=0.0) + 2 * _PAD
        if paper.get_y() + max(least, min(tallest, first + 12)) > self._bottom:
            paper.add_page()
            self._head()
        top = paper.get_y()
        room = self._bottom - top
        taken = [list(_fitting(day, room - 2 * _PAD)) for day in days]
        high = max(least, *(sum(one.high for one in day) + 2 * _PAD for day in taken))
        paper.set_y(top + _PAD)
        for at, text in enumerate([*account, network, line.zone.replace("_", " ")]):
            bold = at < len(account)
            paper.say(
                text,
                size=9 if bold else 7.5,
                bold=bold,
                color=INK if bold else SOFT,
                height=_LINE_HIGH,
                width=_ACCOUNT_WIDE - _PAD,
            )
        for at, day in enumerate(taken):
            self._cell(day, paper.l_margin + _ACCOUNT_WIDE + at * self._wide, top, high)
        paper.set_y(top + high)
        paper.rule()
        return [list(day[len(drawn) :]) for day, drawn in zip(days, taken, strict=True)]

    def _cell(self, day: Sequence[_Printed], left: float, top: float, high: float) -> None:
        paper = self._paper
        paper.set_draw_color(*LINE)
        paper.line(left, top, left, top + high)
        y = top + _PAD
        for one in day:
            if not one.is_ready:
                paper.set_fill_color(*PALE)
                paper.rect(left + 0.5, y - 0.4, self._wide - 1, one.high - 0.4, style="F")
            paper.set_y(y)
            paper.say(one.head, size=8, bold=True, height=_TIME_HIGH, x=left + _PAD, width=self._wide - _PAD)
            for text in one.lines:
                paper.say(text, size=8, height=_LINE_HIGH, x=left + _PAD, width=self._wide - _PAD)
            y += one.high


def _fitting(day: Sequence[_Printed], room: float) -> Iterator[_Printed]:
    for one in day:
        if one.high > room:
            return
        room -= one.high
        yield one


def _draw_month(
    paper: Paper,
    first: dt.date,
    by_day: Mapping[dt.date, Sequence[Cell]],
    platforms: Mapping[str, Platform],
    speech: Speech,
) -> None:
    rows = days_of.Calendar().monthdatescalendar(first.year, first.month)
    wide, top = paper.epw / DAYS, paper.get_y()
    for at, day in enumerate(rows[0]):
        paper.set_y(top)
        paper.say(speech.weekday(day), size=9, bold=True, x=paper.l_margin + at * wide + _PAD, width=wide - _PAD)
    top += 6.5
    high = (paper.h - paper.b_margin - top - 1) / len(rows)
    for row, dates in enumerate(rows):
        for at, day in enumerate(dates):
            left, y = paper.l_margin + at * wide, top + row * high
            paper.set_draw_color(*LINE)
            if day.month != first.month:
                paper.set_fill_color(*PALE)
            paper.rect(left, y, wide, high, style="D" if day.month == first.month else "DF")
            if day.month == first.month:
                _draw_day(paper, day, by_day.get(day, []), (left, y, wide, high), platforms, speech)
    paper.set_y(top + len(rows) * high)


def _draw_day(
    paper: Paper,
    day: dt.date,
    cells: Sequence[Cell],
    box: tuple[float, float, float, float],
    platforms: Mapping[str, Platform],
    speech: Speech,
) -> None:
    left, top, wide, high = box
    paper.set_y(top + 1)
    paper.say(str(day.day), size=9, bold=True, x=left + _PAD, width=wide - 2 * _PAD, height=4.4)
    y, room = top + 5.8, int((high - 6.4) // _LINE_HIGH)
    posts = _together(cells)
    seen = posts if len(posts) <= room else posts[: room - 1]
    for post in seen:
        sign = _READY if all(cell.is_ready for cell in post) else _NOT_YET
        networks = ", ".join(dict.fromkeys(platforms[cell.entry.platform].name for cell in post))
        words = f"{sign} {post[0].at:%H:%M} {post[0].entry.name} · {networks}"
        [text] = paper.first_lines(words, wide - 2 * _PAD, 1, 7)
        paper.set_y(y)
        paper.say(text, size=7, x=left + _PAD, width=wide - _PAD, height=_LINE_HIGH)
        y += _LINE_HIGH
    if len(seen) < len(posts):
        paper.set_y(y)
        more = speech.say("%1 more").replace("%1", str(len(posts) - len(seen)))
        paper.say(more, size=7, color=SOFT, x=left + _PAD, width=wide - _PAD, height=_LINE_HIGH)


def _together(cells: Sequence[Cell]) -> list[list[Cell]]:
    """The networks of one post at one time as one."""
    found: dict[tuple[dt.datetime, str], list[Cell]] = {}
    for cell in cells:
        found.setdefault((cell.at, cell.entry.post), []).append(cell)
    return list(found.values())
