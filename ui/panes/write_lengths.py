"""How much room a field has left on one network, said about the limit that is reached first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from editorial.model.platform import FieldFacts, Platform, Unit
from editorial.model.post import Channel, Content
from editorial.text.counting import Length, count, measure
from editorial.text.pieces import slug_of
from ui.words import figure

SPEAKS_FROM = 0.5
"""A second limit on the same text is shown from this part of it on: nearly nobody comes near it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """`words` follow the count ("of 280 as X counts"); `limit` None where none is published. `fold` is the length behind
    which a reader must click, None where it says nothing about this count."""

    count: int
    limit: int | None
    words: str
    fits: bool = True
    fold: int | None = None

    @property
    def share(self) -> float:
        """The part of the room that is used."""
        return self.count / self.limit if self.limit else 0.0


class Lengths(QObject):
    """Counts what leaves for one account, as its network counts."""

    def of_text(self, leaving: Content, channel: Channel, platform: Platform) -> Room | None:
        """The room of the text; None where the network takes none."""
        return self._room(leaving.text, "text", leaving, channel, platform)

    def of_field(self, name: str, leaving: Content, channel: Channel, platform: Platform) -> Room | None:
        """The room of title, description or first comment; None where there is nothing to count against."""
        room = self._room(str(leaving.value(name)), name, leaving, channel, platform)
        return room if room is not None and (room.limit is not None or room.fold is not None) else None

    def of_alt(self, text: str, channel: Channel, platform: Platform) -> Room | None:
        """The room of a picture's alt text; None where no limit is published."""
        room = self._room(text, "alt", Content(), channel, platform)
        return room if room is not None and room.limit is not None else None

    def short(self, room: Room) -> str:
        """A count for a narrow place: "62 of 100"."""
        if room.limit is None:
            words = self.tr("%1, cut after %2").replace("%2", figure(room.fold or 0))
        else:
            words = self.tr("%1 of %2").replace("%2", figure(room.limit))
        return words.replace("%1", figure(room.count))

    def _room(self, text: str, name: str, leaving: Content, channel: Channel, platform: Platform) -> Room | None:
        platform = platform.with_server(channel.server)
        published = platform.fields.get(name)
        if published is None:
            return None
        field = published.in_post(media=bool(leaving.media))
        own = channel.limits.get(name)
        length = measure(text, field, limit=own)
        said = self._first_words(
            field, length.limit, length.unit, platform, by_media=field.limit is not published.limit
        )
        if own is not None and length.limit == own and (field.limit is None or own < field.limit.value):
            said = self.tr("of %1, this account’s limit")
        main = Room(
            count=length.count,
            limit=length.limit,
            words=said.replace("%1", figure(length.limit or 0)),
            fits=(length.limit is None or length.count <= length.limit) and length.valid,
            fold=field.fold if length.unit != "bytes" else None,
        )
        return _tightest(main, list(self._second(text, field, length.also, platform)))

    def _first_words(
        self, field: FieldFacts, limit: int | None, unit: Unit, platform: Platform, *, by_media: bool
    ) -> str:
        if not field.shown:
            return self.tr("characters; a story on %3 shows none of them").replace("%3", platform.name)
        if limit is None:
            words = {"words": self.tr("words"), "bytes": self.tr("bytes")}.get(unit, self.tr("characters"))
            return self.tr("%2 on %3; no limit is published").replace("%2", words).replace("%3", platform.name)
        if by_media:
            words = self.tr("of %1 beside a picture, as %3 counts")
        elif unit == "bytes":
            words = self.tr("of %1 bytes as %3 counts")
        else:
            words = self.tr("of %1 as %3 counts")
        return words.replace("%3", platform.name)

    def _second(self, text: str, field: FieldFacts, also: Sequence[Length], platform: Platform) -> Iterator[Room]:
        """The limits that must hold as well."""
        for length in also:
            if length.unit == "bytes":
                words = self.tr("of %1 bytes, which %2 counts too")
            else:
                words = self.tr("of %1, the stricter limit on %2")
            room = self._as_room(length.count, length.limit or 0, words, platform)
            if room.share >= SPEAKS_FROM:
                yield room
        if field.slug_limit is not None:
            words = self.tr("of %1 bytes in its web address on %2")
            yield self._as_room(len(slug_of(text)), field.slug_limit.value, words, platform)
        if field.block_limit is not None:
            alone = replace(field, limit=field.block_limit)
            longest = max(
                (count(one, alone.counting, link_cost=alone.link_cost) for one in text.split("\n")), default=0
            )
            words = self.tr("of %1 in the longest paragraph on %2")
            yield self._as_room(longest, field.block_limit.value, words, platform)

    def _as_room(self, number: int, limit: int, words: str, platform: Platform) -> Room:
        said = words.replace("%1", figure(limit)).replace("%2", platform.name)
        return Room(count=number, limit=limit, words=said, fits=number <= limit)


def _tightest(main: Room, second: list[Room]) -> Room:
    """The limit that is broken, the first one before the others; else the one that is nearest to being so."""
    if not main.fits or not second:
        return main
    nearest = max(second, key=lambda room: (not room.fits, room.share))
    return nearest if not nearest.fits or main.limit is None or nearest.share > main.share else main
