"""How a network will show a post, from its published facts alone: where the text folds, what becomes a link, how pictures
lie, whether a link gets a card, and in which order a screen reader reads it.

Where a network publishes nothing, nothing is invented: no fold, a plain column.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from editorial.text.counting import overflow
from editorial.text.entities import cashtags, hashtags, links, mentions
from editorial.text.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Mapping

    from editorial.model.platform import Platform
    from editorial.model.post import Channel, Content, Medium
    from editorial.model.span import Span
    from editorial.model.subject import MediumFacts

Screen = Literal["phone", "desktop"]
Arrangement = Literal["grid", "swipe", "full", "column"]
Piece = Literal["account", "time", "label", "title", "text", "image", "video", "link", "description", "comment"]

GRID_MOST = 4
_NEAR = 24
_UPRIGHT = ("story", "reel")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One thing that is read aloud. `words` are what is said of it, empty where nothing is (a picture without alt text);
    `part` is the part of a thread, from 1, or 0; `captions` tells of a video whether it has any."""

    piece: Piece
    words: str
    part: int = 0
    decorative: bool = False
    captions: bool = False


def fold_of(text: str, platform: Platform, name: str = "text", screen: Screen = "phone") -> int | None:
    """Where the network hides the rest of a field behind “more”, in code points; None where it shows all.

    It is counted as the network counts, falls between graphemes, and on the last space where one is near.
    """
    facts = platform.fields.get(name)
    if facts is None or not facts.fold:
        return None
    wide = platform.number(f"field.{name}.fold_desktop") if screen == "desktop" else None
    hidden = overflow(text, replace(facts, limit=None, also=()), int(wide or facts.fold))
    if hidden is None:
        return None
    near = max(text.rfind(" ", 0, hidden.start + 1), text.rfind("\n", 0, hidden.start + 1))
    return near if near > 0 and hidden.start - near <= _NEAR else hidden.start


def fold_lines_of(platform: Platform, name: str = "text") -> int | None:
    """After how many lines on the screen the network folds a field; None where it goes by length, or shows all."""
    lines = platform.number(f"field.{name}.fold_lines")
    return int(lines) if lines else None


def coloured(text: str, platform: Platform) -> tuple[Span, ...]:
    """What the network shows as links in a text: web addresses where they can be clicked, mentions, tags."""
    field = platform.fields.get("text")
    counting = field.counting if field is not None else "codepoints"
    found = [*mentions(text, counting), *hashtags(text, counting), *cashtags(text, counting)]
    if links_work(platform):
        found += links(text, counting)
    kept: list[Span] = []
    for span in sorted(found):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def links_work(platform: Platform) -> bool:
    """False where the network says that a link in a text cannot be clicked."""
    fact = platform.fact("links.clickable")
    return fact is None or fact.value is not False


def shows_cards(platform: Platform) -> bool:
    """True where the network makes a card of a link."""
    fact = platform.fact("links.card")
    return fact is not None and fact.value is True


def card_link(leaving: Content, platform: Platform) -> str:
    """The link that gets a card: the link field's, else the first in the text. Empty where none does: a network without
    cards, or pictures in their place."""
    if not shows_cards(platform) or any(part.media for part in leaving.parts[:1]):
        return ""
    if leaving.link:
        return leaving.link
    field = platform.fields.get("text")
    found = links(leaving.text, field.counting if field is not None else "codepoints")
    return found[0].of(leaving.text) if found else ""


def domain_of(link: str) -> str:
    """The site of a link as cards print it: without "www." and port."""
    try:
        host = urlsplit(link if "//" in link else f"//{link}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def arrangement(leaving: Content) -> Arrangement:
    """How the pictures lie: one after another to swipe, upright over the whole screen, below each other in an article,
    else together in a grid."""
    if leaving.kind == "carousel":
        return "swipe"
    if leaving.kind in _UPRIGHT:
        return "full"
    return "column" if leaving.kind == "article" else "grid"


def text_is_shown(platform: Platform) -> bool:
    """False where the network takes no text beside the picture (stories)."""
    field = platform.fields.get("text")
    return field is None or field.shown


def read_aloud(
    leaving: Content, channel: Channel, platform: Platform, when: str, facts: Mapping[str, MediumFacts]
) -> tuple[Heard, ...]:
    """What a screen reader reads, in order: who, when, then part by part words, pictures and links, then the comment.

    `facts` are by hash of the original; `when` is as printed.
    """
    heard = [Heard(piece="account", words=" ".join(one for one in (channel.name, _handle(channel)) if one))]
    if when:
        heard.append(Heard(piece="time", words=when))
    if leaving.disclosure and not leaving.text.startswith(leaving.disclosure):
        heard.append(Heard(piece="label", words=leaving.disclosure))
    if leaving.title:
        heard.append(Heard(piece="title", words=spoken(leaving.title)))
    several = len(leaving.parts) > 1
    for number, part in enumerate(leaving.parts, 1):
        at = number if several else 0
        if part.text and text_is_shown(platform):
            heard.append(Heard(piece="text", words=spoken(part.text), part=at))
        heard += [_medium(medium, facts.get(medium.original), at) for medium in part.media]
    if leaving.description:
        heard.append(Heard(piece="description", words=spoken(leaving.description)))
    link = leaving.link or card_link(leaving, platform)
    if link:
        heard.append(Heard(piece="link", words=link))
    if leaving.first_comment:
        heard.append(Heard(piece="comment", words=spoken(leaving.first_comment)))
    return tuple(heard)


def _handle(channel: Channel) -> str:
    return f"@{channel.handle.lstrip('@')}" if channel.handle else ""


def _medium(medium: Medium, facts: MediumFacts | None, part: int) -> Heard:
    decorative = facts is not None and facts.decorative and not medium.alt
    if medium.kind != "video":
        return Heard(piece="image", words=spoken(medium.alt), part=part, decorative=decorative)
    captions = medium.shape.captions is not None or (facts is not None and bool(facts.captions or facts.subtitles))
    return Heard(piece="video", words=spoken(medium.alt), part=part, captions=captions)
