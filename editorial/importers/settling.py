"""From what a reader found to what is written: accounts, times in their zones, and what cannot come in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from editorial.errors import UserError
from editorial.importers.incoming import Incoming, IncomingMedium, Trouble
from editorial.importers.matching import Accounts, short_hash, words_hash
from editorial.importers.times import in_a_file
from editorial.library.bulk import NewLine, NewPost
from editorial.model.clock import Slot, slot_of, stamp, zone
from editorial.model.post import Channel

_DAY_ONLY = 10
_ADDRESSES = ("http://", "https://")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A post ready to be written. `words` stands for its text; `files` are its media that lie in the source;
    `has_day_only`: it has a day without a time of day, so it gets no time; `joined` is how many posts it was there."""

    post: NewPost
    words: int
    files: tuple[IncomingMedium, ...] = ()
    has_day_only: bool = False
    joined: int = 1

    @property
    def accounts(self) -> tuple[str, ...]:
        """Where it goes; one "" where it goes nowhere yet."""
        return tuple(line.channel for line in self.post.lines) or ("",)


class Settler:
    """Settles the posts of one source."""

    def __init__(self, source: str, channels: Sequence[Channel], accounts: Accounts, zone_name: str) -> None:
        self._source = source
        self._channels = {channel.id: channel for channel in channels}
        self._accounts = accounts
        self._zone = zone_name

    def settle(self, found: Incoming) -> Settled | Trouble:
        """The post as it will be written, or why it cannot be."""
        texts = tuple(_sound(text) for text in found.texts)
        title = _sound(found.title)
        if not any(text.strip() for text in texts) and not title and not found.media:
            return _trouble(found, "There are no words in it.", "Say which column or part is the text.")
        if any("\0" in text for text in (*texts, title)):
            return _trouble(found, "It holds a NUL, which is no letter.", "Take it out where it comes from.")
        accounts = self._accounts.of(found)
        if found.is_out and not accounts:
            named = ", ".join(found.networks) or "its network"
            return _trouble(
                found, f"It is out on {named}, and no account here stands for that.", "Choose the account that it is."
            )
        try:
            lines = tuple(self._line(found, self._channels[account]) for account in accounts)
        except (UserError, ValueError) as error:
            said = error.message if isinstance(error, UserError) else f"“{found.when[:60]}” is not a time."
            hint = in_a_file(error).hint if isinstance(error, UserError) else "Write it as 2026-12-01 09:00."
            return _trouble(found, said, hint)
        inside = [medium for medium in found.media if not medium.name.startswith(_ADDRESSES)]
        words = words_hash(" ".join(texts) if any(texts) else title)
        return Settled(
            post=NewPost(
                source=self._key(found, words, accounts),
                texts=texts,
                kind="thread" if len(texts) > 1 and found.kind == "post" else found.kind,
                title=title,
                language=found.language,
                description=_sound(found.description),
                first_comment=_sound(found.first_comment),
                link=_sound(found.link),
                note=_elsewhere(found),
                tags=tuple(dict.fromkeys(_sound(tag) for tag in found.tags)),
                labels=tuple(dict.fromkeys(_sound(label) for label in found.labels)),
                authors=tuple(dict.fromkeys(_sound(name) for name in found.authors)),
                lines=lines,
            ),
            words=words,
            files=tuple(replace(medium, alt=_sound(medium.alt)) for medium in inside),
            has_day_only=len(found.when) == _DAY_ONLY and not found.is_out,
            joined=found.joined,
        )

    def _key(self, found: Incoming, words: int, accounts: Sequence[str]) -> str:
        if found.key.startswith(_ADDRESSES):
            return _sound(found.key)
        if found.key:
            return f"{self._source}:{_sound(found.key)}"
        return f"{self._source}:{short_hash(f'{words} {found.when} {accounts}'):x}"

    def _line(self, found: Incoming, channel: Channel) -> NewLine:
        zone_name = found.zone or self._zone or channel.zone
        when = found.published_at if found.is_out else found.when
        slot = _slot(when, zone_name, channel.zone) if len(when) > _DAY_ONLY else None
        if not found.is_out:
            return NewLine(channel=channel.id, slot=slot)
        moment = stamp(slot.moment) if slot else f"{when}T00:00:00.000Z" if when else ""
        return NewLine(channel=channel.id, slot=slot, is_out=True, out_at=moment, link=_sound(found.published_link))


@lru_cache(maxsize=4096)
def _slot(when: str, zone_name: str, own_zone: str) -> Slot:
    """Wall time in the zone that is meant; a moment with an offset, and one in UTC, on the clock of the account."""
    moment = dt.datetime.fromisoformat(when).replace(microsecond=0)
    if moment.tzinfo is None:
        if zone_name != "UTC" or own_zone == "UTC":
            return slot_of(moment, zone_name)
        moment = moment.replace(tzinfo=dt.UTC)
    local = moment.astimezone(zone(own_zone))
    return Slot(local=local.replace(tzinfo=None, fold=0), zone=own_zone, fold=local.fold)


def _elsewhere(found: Incoming) -> str:
    """A note with the addresses of its pictures: nothing is fetched."""
    lines = [
        f"{medium.name} ({medium.alt})" if medium.alt else medium.name
        for medium in found.media
        if medium.name.startswith(_ADDRESSES)
    ]
    return _sound("\n".join(lines))


def _sound(text: str) -> str:
    """The same text where it can be stored; half a letter (a lone surrogate) becomes the mark for an unknown one."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _trouble(found: Incoming, message: str, hint: str) -> Trouble:
    return Trouble(place=found.place, message=message, hint=hint)
