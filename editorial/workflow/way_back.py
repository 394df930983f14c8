"""Taking an act back after more was written: what the act changed goes back, what was typed since stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from editorial.model.post import Content, Part
from editorial.workflow.drafting import Standing

_Same = TypeVar("_Same", Content, Part)


def taken_back(now: Standing, before: Standing, after: Standing) -> Standing | None:
    """`now` without the act that made `after` of `before`. None where the same field was changed again since: then all stays,
    or words would be lost that were typed, or that another window saved."""
    contents: dict[str, Content] = {}
    for name, was in before.contents.items():
        if name not in now.contents:
            return None
        turned = before.own.get(name, frozenset()) ^ after.own.get(name, frozenset())
        content = _content(now.contents[name], was, after.contents[name], turned)
        if content is None:
            return None
        contents[name] = content
    return Standing(
        contents=contents,
        own={
            name: (now.own[name] - (after.own[name] - own)) | (own - after.own[name])
            for name, own in before.own.items()
        },
        base={name: _base(now.base[name], base, after.base[name]) for name, base in before.base.items()},
    )


def _content(now: Content, before: Content, after: Content, turned: Iterable[str]) -> Content | None:
    if any(now.value(field) != after.value(field) for field in turned):
        return None
    if len(before.parts) == len(now.parts) == len(after.parts):
        parts = [_alike(*three) for three in zip(now.parts, before.parts, after.parts, strict=True)]
        if any(part is None for part in parts):
            return None
        whole: Sequence[Part] = [part for part in parts if part is not None]
    else:
        if after.parts not in (before.parts, now.parts):
            return None
        whole = before.parts if before.parts != after.parts else now.parts
    rest = _alike(replace(now, parts=()), replace(before, parts=()), replace(after, parts=()))
    return None if rest is None else replace(rest, parts=tuple(whole))


def _alike(now: _Same, before: _Same, after: _Same) -> _Same | None:
    """Field by field: back to what was there where the act changed it; None where something else stands there by now."""
    back: dict[str, Any] = {}
    for one in fields(before):
        was, became = getattr(before, one.name), getattr(after, one.name)
        if was == became:
            continue
        if getattr(now, one.name) != became:
            return None
        back[one.name] = was
    return replace(now, **back)


def _base(now: Mapping[str, str], before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    turned = {field for field in before.keys() | after.keys() if before.get(field) != after.get(field)}
    kept = {field: words for field, words in now.items() if field not in turned}
    return kept | {field: words for field, words in before.items() if field in turned}
