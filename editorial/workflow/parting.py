"""A network's text as a thread: cutting, numbering, moving, joining and deleting parts of a draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from editorial.model.platform import Platform
from editorial.model.post import Channel, Content, Outgoing, Part
from editorial.text.counting import measure
from editorial.text.parting import cut, is_numbered, number_room, numbered, without_number
from editorial.workflow.drafting import SHARED, Draft
from editorial.workflow.following import splitter

Leaving = Callable[[Content], Outgoing]
"""What leaves of a content: with byline, mentions, link and tags in their places."""


def takes_threads(platform: Platform) -> bool:
    """True for networks that publish a post as a thread."""
    return "thread" in platform.kinds


def too_long(content: Content, at: int, channel: Channel, platform: Platform, leaving: Leaving) -> bool:
    """Whether a part, as it leaves, is longer than its network takes."""
    return not _fits(leaving(content).content.parts[at], channel, platform)


def split_into_thread(
    draft: Draft, variant_id: str, channel: Channel, platform: Platform, leaving: Leaving, *, number: bool = False
) -> int:
    """Cut the text of a network (all of its parts, read one after the other) at sentence ends into parts that fit as they
    leave, with numbers if wanted or if it had them. Pictures stay with the first part. How many parts there are now."""
    content = draft.content(variant_id)
    texts = [part.text for part in content.parts]
    number = number or is_numbered(texts)
    whole = "\n\n".join(without_number(text) if number else text for text in texts)
    media = tuple(medium for part in content.parts for medium in part.media)
    platform = platform.with_server(channel.server)

    def fits_beside(room: str) -> Callable[[int, str], bool]:
        def fits(at: int, text: str) -> bool:
            parts = [Part(text="", media=media if not place else ()) for place in range(at + 1)]
            parts[at] = replace(parts[at], text=text + room)
            made = replace(content, parts=tuple(parts))
            return _fits(leaving(made).content.parts[at], channel, platform)

        return fits

    pieces = cut(whole, fits_beside(number_room(9) if number else ""), splitter(draft, variant_id))
    if number and len(pieces) > 9:
        pieces = cut(whole, fits_beside(number_room(len(pieces))), splitter(draft, variant_id))
    if number:
        pieces = numbered(pieces)
    parts = [Part(text=text, media=media if not at else ()) for at, text in enumerate(pieces)]
    _put(draft, variant_id, parts)
    return len(parts)


def split_at(draft: Draft, variant_id: str, at: int, position: int) -> None:
    """Cut one part in two at a place of its text (code points); its pictures stay with the first. Nothing where one of the two
    would be empty."""
    parts = draft.content(variant_id).parts
    text = parts[at].text
    before, after = text[:position].rstrip(), text[position:].lstrip()
    if before and after:
        two = [replace(parts[at], text=before), Part(text=after)]
        _renumbered(draft, variant_id, [*parts[:at], *two, *parts[at + 1 :]])


def add_part(draft: Draft, variant_id: str) -> None:
    """Put an empty part behind the others; numbers follow."""
    _renumbered(draft, variant_id, [*draft.content(variant_id).parts, Part()])


def move(draft: Draft, variant_id: str, at: int, by: int) -> None:
    """Bring a part to another place, with its pictures."""
    parts = list(draft.content(variant_id).parts)
    to = at + by
    if 0 <= to < len(parts):
        parts.insert(to, parts.pop(at))
        _renumbered(draft, variant_id, parts)


def merge_with_next(draft: Draft, variant_id: str, at: int) -> None:
    """Make one part of two: the words of the next one follow in a paragraph of their own, or in the same sentence where the
    first stops in the middle of one."""
    parts = list(draft.content(variant_id).parts)
    if not 0 <= at < len(parts) - 1:
        return
    texts = [part.text for part in parts]
    one, other = (without_number(text) if is_numbered(texts) else text for text in texts[at : at + 2])
    whole = one.rstrip().endswith((".", "!", "?", "…", ":", "”", '"', "。", "！", "？"))
    between = "\n\n" if whole else " "
    text = between.join(words for words in (one.rstrip(), other.lstrip()) if words)
    joined = Part(text=text, media=(*parts[at].media, *parts[at + 1].media))
    _renumbered(draft, variant_id, [*parts[:at], joined, *parts[at + 2 :]], was=is_numbered(texts))


def delete_part(draft: Draft, variant_id: str, at: int) -> None:
    """Take one part out, with its pictures; the last one stays."""
    parts = draft.content(variant_id).parts
    if len(parts) > 1:
        texts = [part.text for part in parts]
        _renumbered(draft, variant_id, [*parts[:at], *parts[at + 1 :]], was=is_numbered(texts))


def set_numbers(draft: Draft, variant_id: str, *, on: bool) -> None:
    """Write "1/4" and so on at the ends of the parts, or take such numbers away."""
    parts = draft.content(variant_id).parts
    texts = [part.text for part in parts]
    wanted = numbered(texts) if on else [without_number(text) for text in texts]
    _put(draft, variant_id, [replace(part, text=text) for part, text in zip(parts, wanted, strict=True)])


def _renumbered(draft: Draft, variant_id: str, parts: Sequence[Part], *, was: bool | None = None) -> None:
    """Put parts down; numbers follow them where they had some."""
    before = [part.text for part in draft.content(variant_id).parts]
    if is_numbered(before) if was is None else was:
        texts = numbered([part.text for part in parts])
        parts = [replace(part, text=text) for part, text in zip(parts, texts, strict=True)]
    _put(draft, variant_id, parts)


def _put(draft: Draft, variant_id: str, parts: Sequence[Part]) -> None:
    if variant_id == SHARED:
        raise ValueError("the shared text has no parts")
    draft.set_parts(variant_id, parts)
    kind = draft.content(variant_id).kind
    if len(parts) > 1 and kind == "post":
        draft.set_kind(variant_id, "thread")
    elif len(parts) == 1 and kind == "thread":
        draft.set_kind(variant_id, "post")


def _fits(part: Part, channel: Channel, platform: Platform) -> bool:
    field = platform.fields.get("text")
    if field is None:
        return True
    return measure(part.text, field.in_post(media=bool(part.media)), limit=channel.limits.get("text")).fits
