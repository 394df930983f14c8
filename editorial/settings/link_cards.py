"""What one person wrote down of the cards that networks make of links: kept on this computer, for the preview alone.

It is no part of a post, never leaves and is never fetched: a network reads the page itself and makes its own card.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

from editorial.settings.places import data_folder

MOST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkCard:
    """A card as a person entered it. `picture` is the name of a small file in `picture_folder()`, or empty."""

    title: str = ""
    description: str = ""
    picture: str = ""

    @property
    def is_empty(self) -> bool:
        """True where nothing was entered."""
        return not (self.title or self.description or self.picture)


def picture_folder() -> Path:
    """Where the small pictures of cards are."""
    return data_folder() / "link-cards"


def card_of(link: str) -> LinkCard:
    """What was entered for a link; an empty card where nothing was, or the file cannot be read."""
    return _read().get(link, LinkCard())


def remember(link: str, card: LinkCard) -> None:
    """Keep a card, or forget it where it is empty; of more than 300 the oldest go. Raises OSError when the disk is full."""
    cards = _read()
    cards.pop(link, None)
    if not card.is_empty:
        cards[link] = card
    kept = dict(list(cards.items())[-MOST:])
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps({key: asdict(one) for key, one in kept.items()}, ensure_ascii=False), encoding="utf-8")
    fresh.replace(path)
    named = {one.picture for one in kept.values()}
    for file in picture_folder().glob("*"):
        if file.name not in named:
            file.unlink(missing_ok=True)


def _read() -> dict[str, LinkCard]:
    try:
        stored: object = json.loads(_path().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(stored, dict):
        return {}
    return {str(link): _card(value) for link, value in cast("dict[object, object]", stored).items()}


def _card(value: object) -> LinkCard:
    if not isinstance(value, dict):
        return LinkCard()
    words = cast("Mapping[str, object]", value)
    title, description, picture = (str(words.get(name, "")) for name in ("title", "description", "picture"))
    return LinkCard(title=title, description=description, picture=Path(picture).name)


def _path() -> Path:
    return data_folder() / "link-cards.json"
