"""Reading platform files: one TOML a network, every value with its source and the day somebody last looked at it."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Never, cast, get_args

from editorial.errors import UserError
from editorial.model.platform import Counting, Fact, FactConfidence, FieldFacts, Limit, Platform, Unit
from editorial.model.post import KINDS, Kind
from editorial.platforms.lines import line_of, line_of_fault
from editorial.platforms.schema import (
    ACCESS,
    FACT,
    FIELD_FACTS,
    FIELD_WORDS,
    FIELDS,
    NAMES,
    NEEDED,
    SECTIONS,
    SOURCE,
    TOP,
    UNITS,
    Shape,
    fits_shape,
    wanted,
)

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

SCHEMA = 1
Table = Mapping[str, object]


class Shipped(Mapping[str, Platform]):
    """The platforms that come with Proofdesk, by id, each read when it is first asked for: a window with three accounts
    does not wait for the others."""

    def __init__(self) -> None:
        from importlib.resources import files

        folder = files("resources") / "platforms"
        names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
        self._files = {name.removesuffix(".toml"): folder / name for name in names}
        self._read: dict[str, Platform] = {}

    def __getitem__(self, name: str) -> Platform:
        if name not in self._read:
            self._read[name] = load_platform(self._files[name])
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def __contains__(self, name: object) -> bool:
        return name in self._files


class Names(Mapping[str, str]):
    """The names of platforms, by id."""

    def __init__(self, platforms: Mapping[str, Platform]) -> None:
        self._platforms = platforms

    def __getitem__(self, name: str) -> str:
        return self._platforms[name].name

    def __iter__(self) -> Iterator[str]:
        return iter(self._platforms)

    def __len__(self) -> int:
        return len(self._platforms)

    def __contains__(self, name: object) -> bool:
        return name in self._platforms


def load_platforms(folder: Traversable | Path | None = None) -> Mapping[str, Platform]:
    """Every platform of a folder by its id, in the order of the ids; without a folder, those that come with Proofdesk.

    Raises UserError, with file and line, for the first file that is not right; for a shipped one only when it is read.
    """
    if folder is None:
        return Shipped()
    try:
        found = [entry for entry in folder.iterdir() if entry.name.endswith(".toml")]
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(f"This folder cannot be read: {reason}.", place=str(folder), code="platform_file") from error
    loaded = [load_platform(entry) for entry in found]
    return MappingProxyType({platform.id: platform for platform in sorted(loaded, key=lambda one: one.id)})


def load_platform(path: Traversable | Path) -> Platform:
    """One platform from its file, which must be called `<id>.toml`. Raises UserError with file and line."""
    place = str(path)
    try:
        text = path.read_bytes().decode()
        top = tomllib.loads(text)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(f"Cannot be read: {reason}.", place=place, code="platform_file") from error
    except UnicodeDecodeError as error:
        raise UserError(
            "This is not UTF-8 text.", hint="Save it as UTF-8.", place=place, code="platform_file"
        ) from error
    except tomllib.TOMLDecodeError as error:
        line, fault = line_of_fault(str(error))
        raise UserError(
            f"This is not TOML: {fault}.", hint="Mend that line.", place=f"{place}:{line}", code="platform_file"
        ) from error
    return _Reader(path.name, place, text).platform(top)


def nearest(name: str, ids: Iterable[str]) -> list[str]:
    """Up to three ids that a misspelt one may have meant, the likeliest first; also those that begin with it."""
    import difflib

    known, asked = sorted(ids), name.casefold()
    begins = [one for one in known if asked and (one.startswith(asked) or asked.startswith(f"{one}_"))]
    alike = difflib.get_close_matches(asked, known, n=3, cutoff=0.5)
    return list(dict.fromkeys([*begins, *alike]))[:3]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    title: str
    url: str
    year: int
    access: str


class _Reader:
    """One file being read; `where` is always the path of keys to the value in question, for its line."""

    def __init__(self, filename: str, place: str, text: str) -> None:
        self.filename = filename
        self.place = place
        self.text = text
        self.sources: dict[str, _Source] = {}
        self.facts: dict[str, Fact] = {}

    def platform(self, top: Table) -> Platform:
        self.known(top, TOP, ())
        for key in NEEDED:
            if key not in top:
                self.fail((), f"“{key}” is missing.", f"Add {key} = … at the top.")
        if top["schema"] != SCHEMA:
            self.fail(("schema",), f"Schema {top['schema']} is not known here.", f"Write schema = {SCHEMA}.")
        if f"{top['id']}.toml" != self.filename:
            self.fail(("id",), f"The id “{top['id']}” is not the file's name.", f"Call the file {top['id']}.toml.")
        self.read_sources(cast("Table", top.get("source", {})))
        fields = {name: self.field(name, table) for name, table in cast("Table", top["field"]).items()}
        if "text" not in fields:
            self.fail(("field",), "The field “text” is missing.", "Add [field.text] with becomes, label and counting.")
        for section, keys in SECTIONS.items():
            for key, value in cast("Table", top.get(section, {})).items():
                self.add_fact((section, key), value, keys)
        return Platform(
            id=str(top["id"]),
            name=str(top["name"]),
            surface=str(top.get("surface", "")),
            icon=str(top["icon"]),
            kinds=self.kinds(cast("list[object]", top["kinds"])),
            closed=top.get("closed", False) is True,
            common=top.get("common", False) is True,
            page=str(top.get("page", "")),
            fields=MappingProxyType(fields),
            facts=MappingProxyType(self.facts),
        )

    def kinds(self, values: Sequence[object]) -> tuple[Kind, ...]:
        for value in values:
            if value not in KINDS:
                self.fail(("kinds",), f"The kind “{value}” is not known.", f"Use any of {', '.join(KINDS)}.")
        if not values:
            self.fail(("kinds",), "No kind of post is named.", f"Name at least one of {', '.join(KINDS)}.")
        return tuple(cast("Sequence[Kind]", values))

    def read_sources(self, sources: Table) -> None:
        for key, value in sources.items():
            where = ("source", key)
            table = self.table(value, where)
            self.known(table, SOURCE, where)
            for name in ("title", "year", "access"):
                if not table.get(name):
                    self.fail(where, f"The source “{key}” has no {name}.", f"Add {name} = …")
            if table["access"] not in ACCESS:
                self.fail((*where, "access"), f"“{table['access']}” is no way of access.", f"Use {', '.join(ACCESS)}.")
            self.sources[key] = _Source(
                title=str(table["title"]),
                url=str(table.get("url", "")),
                year=cast("int", table["year"]),
                access=str(table["access"]),
            )

    def field(self, name: str, value: object) -> FieldFacts:
        where = ("field", name)
        if name not in FIELDS:
            self.unknown(where, name, FIELDS)
        table = self.table(value, where)
        for word in FIELD_WORDS:
            if not isinstance(table.get(word), str) or not table[word]:
                self.fail(where, f"The field “{name}” has no “{word}”.", f'Add {word} = "…".')
        if "counting" not in table:
            self.fail(where, f"The field “{name}” does not say how it is counted.", "Add counting = { value = … }.")
        known = {**FIELD_FACTS, **dict.fromkeys((*FIELD_WORDS, "also"), "text")}
        for key, inner in table.items():
            if key not in known:
                self.unknown((*where, key), key, known)
            if key in FIELD_FACTS:
                self.add_fact((*where, key), inner, FIELD_FACTS)
        counting = cast("Counting", self.facts[f"field.{name}.counting"].value)
        field = FieldFacts(
            name=name,
            becomes=str(table["becomes"]),
            label=str(table["label"]),
            counting=counting,
            unit=UNITS[counting],
            also=self.also(name, table.get("also", [])),
        )
        return field.reading(self.facts)

    def also(self, name: str, value: object) -> tuple[Limit, ...]:
        where = ("field", name, "also")
        if not isinstance(value, list):
            self.fail(where, "“also” is not a list of limits.", "Write also = [{ value = …, unit = …, source = … }].")
        limits: list[Limit] = []
        for item in cast("list[object]", value):
            table = dict(self.table(item, where))
            unit = table.pop("unit", None)
            if unit not in get_args(Unit):
                self.fail(
                    where, "A second limit does not say its unit.", f"Add unit = one of {', '.join(get_args(Unit))}."
                )
            fact = self.fact(where, table, "count")
            self.facts[f"field.{name}.also.{unit}"] = fact
            limits.append(Limit(value=cast("int", fact.value), unit=cast("Unit", unit), fact=fact))
        return tuple(limits)

    def add_fact(self, where: tuple[str, ...], value: object, keys: Mapping[str, Shape]) -> None:
        if where[-1] not in keys:
            self.unknown(where, where[-1], keys)
        self.facts[".".join(where)] = self.fact(where, value, keys[where[-1]])

    def fact(self, where: tuple[str, ...], value: object, shape: Shape) -> Fact:
        dotted = ".".join(where)
        table = self.table(value, where, hint="Write { value = …, source = …, checked = …, confidence = … }.")
        self.known(table, FACT, where)
        if "value" not in table or not fits_shape(table["value"], shape):
            self.fail(where, f"The value of “{dotted}” is not {wanted(shape)}.", "Mend the value.")
        source = self.sources.get(str(table.get("source", "")))
        if "source" not in table:
            self.fail(where, f"“{dotted}” has no source.", 'Add source = "…", a key of a [source.…] table.')
        if source is None:
            close = nearest(str(table["source"]), self.sources)
            hint = f"Did you mean {close[0]}?" if close else f"Add [source.{table['source']}]."
            self.fail(where, f"The source “{table['source']}” of “{dotted}” is not in this file.", hint)
        checked = table.get("checked")
        if type(checked) is not dt.date:
            self.fail(where, f"“{dotted}” does not say when it was checked.", "Add checked = YYYY-MM-DD.")
        confidence = table.get("confidence")
        if confidence not in get_args(FactConfidence):
            self.fail(where, f"“{dotted}” does not say how sure it is.", "Add confidence = high, medium or low.")
        return Fact(
            value=table["value"],
            source=source.title,
            url=source.url,
            year=source.year,
            access=source.access,
            checked=checked,
            confidence=cast("FactConfidence", confidence),
            note=str(table.get("note", "")),
        )

    def table(self, value: object, where: tuple[str, ...], *, hint: str = "Make it a table.") -> Table:
        if not isinstance(value, dict):
            self.fail(where, f"“{'.'.join(where)}” is not a table.", hint)
        return cast("Table", value)

    def known(self, table: Table, keys: Mapping[str, type], where: tuple[str, ...]) -> None:
        for key, value in table.items():
            if key not in keys:
                self.unknown((*where, key), key, keys)
            if not isinstance(value, keys[key]) or (keys[key] is int and isinstance(value, bool)):
                self.fail((*where, key), f"“{'.'.join((*where, key))}” is not {NAMES[keys[key]]}.", "Mend the value.")

    def unknown(self, where: tuple[str, ...], key: str, keys: Iterable[str]) -> Never:
        close = nearest(key, keys)
        hint = f"Did you mean “{close[0]}”?" if close else "Remove it."
        self.fail(where, f"The key “{'.'.join(where)}” is not known.", hint)

    def fail(self, where: tuple[str, ...], message: str, hint: str) -> Never:
        place = f"{self.place}:{line_of(self.text, where)}"
        raise UserError(message, hint=hint, place=place, code="platform_file")
