"""A post as a file or a JSON object gives it: front matter typed by our own schema, body, and what was odd about it."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import regex

from editorial.errors import UserError
from editorial.importers.origins import Origin
from editorial.importers.times import in_a_file
from editorial.model.clock import slot_from_text, zone
from editorial.model.post import AI_USES, DECLARED, KINDS, Kind
from editorial.model.subject import RIGHTS

_TEXTS = (
    "title",
    "language",
    "campaign",
    "audience",
    "link",
    "schedule",
    "timezone",
    "description",
    "first_comment",
    "disclosure",
    "ai_use",
    "kind",
)
_LISTS = ("authors", "platforms", "channels", "tags")
_VARIANT_KEYS = ("text", "parts", "title", "description", "first_comment", "link", "language", "tags", "kind", "media")
KEYS = (*_TEXTS, *_LISTS, *DECLARED, "variants", "media", "parts")
"""Every key of the front matter."""
_MEDIUM_TEXTS = ("file", "alt", "credit", "licence", "captions", "cover")
_MEDIUM_KEYS = (*_MEDIUM_TEXTS, "decorative", *(name for name in RIGHTS if name not in _MEDIUM_TEXTS))
_LANGUAGE = regex.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class MediumSource:
    """A medium named in a document: `file`, `captions` and `cover` as written, relative to the document; `rights` by the
    keys of `editorial.model.subject.RIGHTS`."""

    file: str
    alt: str = ""
    credit: str = ""
    licence: str = ""
    captions: str = ""
    cover: str = ""
    decorative: bool = False
    rights: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantSource:
    """What one network gets instead of the shared words; None means as shared."""

    text: str | None = None
    parts: tuple[str, ...] = ()
    title: str | None = None
    description: str | None = None
    first_comment: str | None = None
    link: str | None = None
    language: str | None = None
    tags: tuple[str, ...] | None = None
    kind: Kind | None = None
    media: tuple[MediumSource, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One post to check or to import. `body_line` is the line of the source on which the body begins (1-based).

    `lines` are those of keys and list items (`variants.x.text`, `media[0]`), `origins` and `values` how each text of the
    front matter is written and read. Without `in_file` there is no source that lines could point into.
    """

    id: str
    body: str = ""
    body_line: int = 1
    title: str = ""
    authors: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    variants: Mapping[str, VariantSource] = field(default_factory=dict[str, VariantSource])
    language: str = ""
    campaign: str = ""
    audience: str = ""
    media: tuple[MediumSource, ...] = ()
    link: str = ""
    schedule: str = ""
    timezone: str = ""
    tags: tuple[str, ...] = ()
    description: str = ""
    first_comment: str = ""
    disclosure: str = ""
    ai_use: str = ""
    declared: Mapping[str, str] = field(default_factory=dict[str, str])
    kind: Kind = "post"
    parts: tuple[str, ...] = ()
    in_file: bool = False
    lines: Mapping[str, int] = field(default_factory=dict[str, int])
    origins: Mapping[str, Origin] = field(default_factory=dict[str, Origin])
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    warnings: tuple[str, ...] = ()

    def place_of(self, key: str, value: str = "") -> str:
        """The file and line of a key of the front matter, or of the text below it that reads `value`."""
        inner = (path for path, text in self.values.items() if path.partition("[")[0].endswith(key) and text == value)
        line = self.lines.get(next(inner, key) if value else key)
        return f"{self.id}:{line}" if line else self.id

    def networks(self) -> tuple[str, ...]:
        """Every platform or channel it names, each once: the lists first, then variants that stand alone."""
        return tuple(dict.fromkeys((*self.platforms, *self.channels, *self.variants)))


def nearest(word: str, known: Sequence[str]) -> str:
    """The known word most like `word`, quoted for a sentence; empty when none is close."""
    found = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return f" Did you mean “{found[0]}”?" if found else ""


def document_from(
    values: Mapping[str, Any], *, id_: str, body: str, body_line: int = 1, lines: Mapping[str, int] | None = None
) -> Document:
    """Type the scalars and lists of a front matter or JSON object. Raises UserError naming key, line and fix; unknown
    keys only warn."""
    reader = _Reader(id_, lines or {})
    warnings = [
        f"{reader.place(key)}: there is no key “{key}”.{nearest(key, KEYS)} It was left out."
        for key in values
        if key not in KEYS
    ]
    texts = {name: reader.text(name, values.get(name, "")) for name in _TEXTS}
    lists = {name: reader.words(name, values.get(name, [])) for name in _LISTS}
    reader.language("language", texts["language"])
    reader.check_time(texts["schedule"], texts["timezone"])
    variants = reader.variants(values.get("variants", {}), warnings)
    kind = reader.choice("kind", texts.pop("kind") or "post", KINDS)
    ai_use = reader.choice("ai_use", texts.pop("ai_use"), AI_USES)
    return Document(
        id=id_,
        body=body,
        body_line=body_line,
        variants=variants,
        media=reader.media("media", values.get("media", []), warnings),
        parts=reader.words("parts", values.get("parts", [])),
        kind=cast("Kind", kind),
        ai_use=ai_use,
        declared=reader.declared(values),
        lines=lines or {},
        warnings=tuple(warnings),
        **cast("dict[str, Any]", texts),
        **cast("dict[str, Any]", lists),
    )


class _Reader:
    """Types values and says where a wrong one stands."""

    def __init__(self, id_: str, lines: Mapping[str, int]) -> None:
        self.id = id_
        self.lines = lines

    def place(self, key: str) -> str:
        while key and key not in self.lines:  # what has no line of its own stands where its owner does
            key = key[: max(key.rfind("."), key.rfind("["), 0)]
        return f"{self.id}:{self.lines[key]}" if key else self.id

    def wrong(self, key: str, wanted: str) -> UserError:
        return UserError(f"“{key}” has to be {wanted}.", place=self.place(key), code="bad_front_matter")

    def text(self, key: str, value: object, place: str = "") -> str:
        """`place` is the key to name where `key` stands inside another one."""
        if value is None:
            return ""
        if isinstance(value, bool | int | float):
            return str(value)
        if not isinstance(value, str):
            raise self.wrong(place or key, "plain text")
        return value.strip() if key not in ("description", "first_comment", "text") else value

    def words(self, key: str, value: object, place: str = "") -> tuple[str, ...]:
        if value is None or value == "":
            return ()
        if isinstance(value, str):
            return (value,) if key in ("authors", "parts") else tuple(item.strip() for item in value.split(","))
        if not isinstance(value, list | tuple):
            raise self.wrong(place or key, "a list")
        items = cast("Sequence[object]", value)
        found = tuple(self.text("text" if key == "parts" else key, item, place or key) for item in items)
        return found if key == "parts" else tuple(item for item in found if item)

    def language(self, key: str, value: str) -> None:
        if value and _LANGUAGE.fullmatch(value) is None:
            raise self.wrong(key, f"a code such as en, de or en-GB, not “{value}”")

    def check_time(self, schedule: str, timezone: str) -> None:
        key = "timezone"
        try:
            if timezone:
                zone(timezone)
            key = "schedule"
            if schedule:
                slot_from_text(schedule, timezone or "UTC")
        except UserError as error:
            error.place = self.place(key)
            raise in_a_file(error) from error

    def choice(self, key: str, value: str, allowed: Sequence[str]) -> str:
        if value not in allowed:
            raise self.wrong(key, f"one of {', '.join(word for word in allowed if word)}, not “{value}”")
        return value

    def declared(self, values: Mapping[str, Any]) -> dict[str, str]:
        found = {name: self.text(name, values[name]) for name in DECLARED if name in values}
        for name, value in found.items():
            if DECLARED[name]:
                self.choice(name, value, DECLARED[name])
        return {name: value for name, value in found.items() if value}

    def media(self, key: str, value: object, warnings: list[str]) -> tuple[MediumSource, ...]:
        if value is None or value == "":
            return ()
        if not isinstance(value, list | tuple):
            raise self.wrong(key, 'a list such as [{file: hero.jpg, alt: "What it shows"}]')
        found: list[MediumSource] = []
        for at, item in enumerate(cast("Sequence[object]", value)):
            if isinstance(item, str):
                found.append(MediumSource(file=item))
                continue
            if not isinstance(item, Mapping):
                raise self.wrong(key, 'a list such as [{file: hero.jpg, alt: "What it shows"}]')
            entry = cast("Mapping[str, object]", item)
            if not entry.get("file"):
                raise self.wrong(key, "a list in which each medium names its file")
            warnings += [
                f"{self.place(key)}: a medium has no “{name}”.{nearest(name, _MEDIUM_KEYS)} It was left out."
                for name in entry
                if name not in _MEDIUM_KEYS
            ]
            found.append(self._medium(entry, f"{key}[{at}]"))
        return tuple(found)

    def _medium(self, entry: Mapping[str, object], place: str) -> MediumSource:
        texts = {name: self.text(name, entry[name], f"{place}.{name}") for name in _MEDIUM_KEYS if name in entry}
        for name, allowed in RIGHTS.items():
            if allowed and name in texts:
                self.choice(f"{place}.{name}", texts[name], allowed)
        decorative = self.choice(
            f"{place}.decorative", texts.get("decorative", "").lower(), ("", "no", "yes", "false", "true")
        )
        return MediumSource(
            **{name: texts.get(name, "") for name in _MEDIUM_TEXTS},
            decorative=decorative in ("yes", "true"),
            rights={name: texts[name] for name in RIGHTS if texts.get(name)},
        )

    def variants(self, value: object, warnings: list[str]) -> dict[str, VariantSource]:
        if value is None or value == "":
            return {}
        if not isinstance(value, Mapping):
            raise self.wrong("variants", 'a table such as {x: "shorter text"}')
        found: dict[str, VariantSource] = {}
        for name, given in cast("Mapping[str, object]", value).items():
            key = f"variants.{name}"
            if isinstance(given, str):
                found[name] = VariantSource(text=given)
                continue
            if not isinstance(given, Mapping):
                raise self.wrong(key, "text, or a table with text, title, first_comment …")
            found[name] = self._variant(key, cast("Mapping[str, object]", given), warnings)
        return found

    def _variant(self, key: str, given: Mapping[str, object], warnings: list[str]) -> VariantSource:
        warnings += [
            f"{self.place(key)}: a variant has no “{name}”.{nearest(name, _VARIANT_KEYS)} It was left out."
            for name in given
            if name not in _VARIANT_KEYS
        ]

        def text(name: str) -> str | None:
            return self.text(name, given[name], f"{key}.{name}") if name in given else None

        kind, language = text("kind"), text("language")
        self.language(f"{key}.language", language or "")
        return VariantSource(
            text=text("text"),
            parts=self.words("parts", given.get("parts", []), f"{key}.parts"),
            title=text("title"),
            description=text("description"),
            first_comment=text("first_comment"),
            link=text("link"),
            language=language,
            tags=self.words("tags", given["tags"], f"{key}.tags") if "tags" in given else None,
            kind=cast("Kind", self.choice(f"{key}.kind", kind, KINDS)) if kind else None,
            media=self.media(f"{key}.media", given["media"], warnings) if "media" in given else None,
        )
