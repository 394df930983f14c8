"""Words with fields in braces: `{product}`. Pure: texts in, texts out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

LONGEST_NAME = 40
_UNSPACED_FROM = "\u0e00"
_MARKS = r"\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0df4\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd"
"""Signs over, under and beside letters, which are no letters to Python."""
_NAME = r"[^\W\d_][\w \-’'" + _MARKS + f"]{{0,{LONGEST_NAME - 1}}}"
_PIECE = re.compile(r"\{\{|\}\}|\{(" + _NAME + r")\}")
_WHOLE_NAME = re.compile(_NAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bit:
    """A stretch of a template: words as they leave, or the name of a field."""

    text: str = ""
    field: str = ""


def parse(template: str) -> list[Bit]:
    """The words and fields of a template, in order. `{{` and `}}` are single braces; braces round anything that is no name of
    a field stay as they were typed."""
    bits: list[Bit] = []
    words, at = "", 0
    for found in _PIECE.finditer(template):
        words += template[at : found.start()]
        at = found.end()
        if found[1] is None:
            words += found[0][0]
            continue
        if words:
            bits.append(Bit(text=words))
        bits.append(Bit(field=found[1].strip()))
        words = ""
    words += template[at:]
    return [*bits, Bit(text=words)] if words else bits


def fields_in(*templates: str) -> tuple[str, ...]:
    """The names of the fields, in the order they come, each once whatever its capitals."""
    found: dict[str, str] = {}
    for template in templates:
        for bit in parse(template):
            if bit.field:
                found.setdefault(bit.field.casefold(), bit.field)
    return tuple(found.values())


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its fields filled in; one that has no value stays to be seen as `{field}`."""
    given = {name.casefold(): value for name, value in values.items()}
    return "".join(bit.text or given.get(bit.field.casefold(), "") or f"{{{bit.field}}}" for bit in parse(template))


def is_name(name: str) -> bool:
    """True for words that can be the name of a field: they begin with a letter and are not too long."""
    return _WHOLE_NAME.fullmatch(name.strip()) is not None


def escaped(text: str) -> str:
    """Words as a template that gives exactly these words."""
    return text.replace("{", "{{").replace("}", "}}")


def with_fields(text: str, fields: Mapping[str, str]) -> str:
    """A template made of finished words: wherever the words of a field stand (`{"product": "Box L"}`), the field stands
    instead, not inside of longer ones ("art" is not in "start"). Longer words are looked for first; where two overlap, the
    first stays."""
    words = {value: name for name, value in fields.items() if value and is_name(name)}
    if not words:
        return escaped(text)
    ordered = sorted(words, key=len, reverse=True)
    pattern = re.compile("|".join(_alone(one) for one in ordered))
    made, at = "", 0
    for found in pattern.finditer(text):
        made += escaped(text[at : found.start()]) + f"{{{words[found[0]]}}}"
        at = found.end()
    return made + escaped(text[at:])


def _alone(words: str) -> str:
    """A pattern for these words where they are not part of longer ones; scripts without spaces have no such ends."""
    before = r"(?<!\w)" if words[0].isalnum() and words[0] < _UNSPACED_FROM else ""
    after = r"(?!\w)" if words[-1].isalnum() and words[-1] < _UNSPACED_FROM else ""
    return f"{before}{re.escape(words)}{after}"
