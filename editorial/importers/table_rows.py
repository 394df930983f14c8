"""From the cells of a row to a post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest

import regex

from editorial.importers.columns import plain, words_of
from editorial.importers.incoming import Incoming, IncomingMedium, Trouble
from editorial.importers.opening import Opened
from editorial.importers.sheet_rows import Sheet
from editorial.importers.times import Unclear, clock_time, iso_time
from editorial.model.post import KINDS

LONGEST_TEXT = 200_000
"""Characters of one cell; a long article has about 50,000."""
_BETWEEN = regex.compile(r"\s*[,;\n]\s*")
_WORDS = regex.compile(r"[\s,;]+")
_ISO_WIDTH = 16
_SHORTEST_KEY = 11
_LONGEST_LANGUAGE = len("zh-Hant-TW")


class RowReader:
    """Reads rows of one sheet by the fields of its columns; `day_first` says how 03/04/2026 is meant."""

    def __init__(self, opened: Opened, sheet: Sheet, fields: Sequence[str], day_first: bool | None) -> None:
        self._opened = opened
        self._tool = sheet.tool
        self._day_first = day_first
        columns: dict[str, list[int]] = {}
        for at, name in enumerate(fields):
            if name:
                columns.setdefault(name, []).append(at)
        self._ticks = columns.pop("goes_to", [])
        self._at = tuple(columns.items())
        self._names = sheet.header
        self._only = [
            (at, sheet.tool.only[word])
            for at, name in enumerate(sheet.header)
            if (word := plain(name)) in sheet.tool.only
        ]
        self._yes, self._published = words_of("yes"), words_of("published")

    def read(self, line: int, cells: Sequence[str]) -> Incoming | Trouble | None:
        """One post; None for a row in which nothing stands."""
        width = len(cells)
        said: dict[str, list[str]] = {}
        first: dict[str, str] = {}
        for name, places in self._at:
            values = [value for at in places if at < width and (value := cells[at].strip())]
            if values:
                said[name], first[name] = values, values[0]
        if not said:
            if any(cell.strip() for cell in cells):
                return self._trouble(
                    line, "No column of this row is a field of a post.", "Say which column is the text."
                )
            return None
        if any(at < width and cells[at].strip().casefold() != wanted.casefold() for at, wanted in self._only):
            return self._trouble(line, "This was not public.", "It stays out.")
        if max(map(len, cells)) > LONGEST_TEXT:
            return self._trouble(
                line,
                f"A cell has {max(map(len, cells)):,} characters, more than a post can have.",
                "See whether a quotation mark is missing above.",
            )
        try:
            return self._post(line, cells, said, first)
        except Unclear as error:
            return self._trouble(
                line, f"“{error}” may be read in two ways.", "Say whether the day or the month stands first."
            )
        except ValueError as error:
            return self._trouble(line, f"“{str(error)[:60]}” is not a time.", "Write it as 2026-12-01 09:00.")

    def _trouble(self, line: int, message: str, hint: str) -> Trouble:
        return Trouble(place=self._opened.place(line=line), message=message, hint=hint)

    def _post(
        self, line: int, cells: Sequence[str], said: Mapping[str, Sequence[str]], first: Mapping[str, str]
    ) -> Incoming:
        one = first.get
        text = one("text", "")
        if self._tool.line_break:
            text = text.replace(self._tool.line_break, "\n")
        published_at = self._time(one("published_at", ""), utc=self._tool.zone == "UTC")
        out = self._tool.is_out or bool(published_at) or one("out", "").casefold() in self._published
        kind, language, link = one("kind", "").casefold(), one("language", ""), self._many("link", said)
        when = self._when(first)
        return Incoming(
            place=self._opened.place(line=line),
            key=_key(one("key", "")) or one("published_link", ""),
            title=one("title", ""),
            texts=(text.replace("\r\n", "\n"),),
            kind=kind if kind in KINDS else "post",
            language=language if len(language) <= _LONGEST_LANGUAGE else "",
            link=link[0] if link else "",
            description=one("description", ""),
            first_comment=one("first_comment", ""),
            tags=_tags(said.get("tags", ())),
            labels=self._many("labels", said),
            authors=self._many("authors", said),
            networks=self._networks(cells, said),
            media=self._media(said),
            when=when,
            zone=one("zone", "") or self._tool.zone,
            is_out=out,
            published_at=(published_at or when) if out else "",
            published_link=one("published_link", ""),
        )

    def _many(self, name: str, said: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
        """The values of one field, each once: those of several columns, and of cells that hold several."""
        values = said.get(name)
        if values is None:
            return ()
        between = self._tool.between.get(name)
        parts = (
            part.strip() for value in values for part in (value.split(between) if between else _BETWEEN.split(value))
        )
        return tuple(dict.fromkeys(part for part in parts if part))

    def _networks(self, cells: Sequence[str], said: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
        ticked = tuple(
            self._names[at] for at in self._ticks if at < len(cells) and cells[at].strip().casefold() in self._yes
        )
        return ticked + self._many("networks", said) or ((self._tool.network,) if self._tool.network else ())

    def _media(self, said: Mapping[str, Sequence[str]]) -> tuple[IncomingMedium, ...]:
        names = self._many("media", said)
        if not names:
            return ()
        between = self._tool.between.get("alt")
        alts = [
            part.strip() for value in said.get("alt", ()) for part in (value.split(between) if between else [value])
        ]
        pairs = zip_longest(names, alts[: len(names)], fillvalue="")
        return tuple(IncomingMedium(name=name, alt=alt) for name, alt in pairs)

    def _when(self, first: Mapping[str, str]) -> str:
        day = self._time(first.get("date", ""))
        if not day:
            return self._time(first.get("when", ""))
        clock = first.get("time", "")
        return day if "T" in day or not clock else "T".join((day, clock_time(clock)))

    def _time(self, text: str, *, utc: bool = False) -> str:
        if not text:
            return ""
        found = iso_time(text, self._day_first)
        return f"{found}+00:00" if utc and len(found) >= _ISO_WIDTH and found[-6] not in "+-" else found


def _tags(values: Sequence[str]) -> tuple[str, ...]:
    words = (word for value in values for word in _WORDS.split(value) if word.strip("#"))
    return tuple(word if word.startswith("#") else f"#{word}" for word in words)


def _key(written: str) -> str:
    """Its number where it comes from, unless that is one such as 12, which the next file has for another post."""
    return written if len(written) >= _SHORTEST_KEY else ""
