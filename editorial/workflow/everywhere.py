"""The same change in every text of a post: where the same words stand, and putting others in their place."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from editorial.model.post import TEXT_FIELDS
from editorial.model.span import Span
from editorial.model.status import EDITABLE
from editorial.text.thai import has_thai
from editorial.workflow.drafting import SHARED, Draft


@dataclass(frozen=True, slots=True)
class Standing:
    """How often words stand in one text: the shared one (`name` is "") or a network's own fields. `follows` are the networks
    that get the change with it; `is_open` is false where the network is no draft, so that its words are left alone."""

    name: str
    times: int
    is_open: bool
    follows: tuple[str, ...] = ()


def places_of(text: str, words: str) -> tuple[Span, ...]:
    """Where `words` stand in `text` as whole words, in code points, in order; letter by letter as they are written. Thai does
    not part its words: there every place counts."""
    if not words:
        return ()
    found: list[Span] = []
    at = text.find(words)
    while at >= 0:
        span = Span(at, at + len(words))
        if _is_whole(text, span):
            found.append(span)
            at = text.find(words, span.end)
        else:
            at = text.find(words, at + 1)
    return tuple(found)


def _is_whole(text: str, span: Span) -> bool:
    words = span.of(text)
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    if _is_letter(words[0]) and _is_letter(before):
        return False
    return not (_is_letter(words[-1]) and _is_letter(after))


def _is_letter(sign: str) -> bool:
    return bool(sign) and (sign.isalnum() or sign == "_") and not has_thai(sign)


def replaced(text: str, words: str, new: str) -> str:
    """`text` with `new` wherever `words` stand as whole words."""
    for span in reversed(places_of(text, words)):
        text = text[: span.start] + new + text[span.end :]
    return text


def standing(draft: Draft, words: str) -> tuple[Standing, ...]:
    """Where these words stand, the shared text first; texts without them are left out."""
    found: list[Standing] = []
    shared = sum(len(places_of(text, words)) for text in _texts(draft, SHARED))
    followers = {
        name
        for field in TEXT_FIELDS
        if places_of(str(draft.value(SHARED, field)), words)
        for name in draft.followers(field)
    }
    if shared:
        ordered = tuple(variant.id for variant in draft.post.variants if variant.id in followers)
        found.append(Standing(SHARED, shared, is_open=True, follows=ordered))
    for variant in draft.post.variants:
        is_open = variant.state in EDITABLE
        times = sum(len(places_of(text, words)) for text in _texts(draft, variant.id))
        if times:
            found.append(Standing(variant.id, times, is_open=is_open))
    return tuple(found)


def change_everywhere(draft: Draft, words: str, new: str, names: Collection[str]) -> int:
    """Put `new` in the place of `words` in these texts; networks that are no drafts are left alone. How many places there
    were."""
    count = 0
    for one in standing(draft, words):
        if one.name not in names or not one.is_open:
            continue
        count += one.times
        for field in TEXT_FIELDS:
            if one.name != SHARED and not draft.is_own(one.name, field):
                continue
            if field == "text":
                parts = draft.content(one.name).parts
                draft.set_parts(one.name, [replace(part, text=replaced(part.text, words, new)) for part in parts])
            else:
                draft.set_value(one.name, field, replaced(str(draft.value(one.name, field)), words, new))
    return count


def _texts(draft: Draft, name: str) -> list[str]:
    """What stands in the shared fields, in a network's own ones, or in all of a network that has left."""
    content = draft.content(name)
    gone = name != SHARED and not draft.may_edit(name)
    texts: list[str] = []
    for field in TEXT_FIELDS:
        if name != SHARED and not gone and not draft.is_own(name, field):
            continue
        texts += [part.text for part in content.parts] if field == "text" else [str(content.value(field))]
    return texts
