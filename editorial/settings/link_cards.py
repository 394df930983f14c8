"""What one person wrote down of the cards that networks make of links: kept on this computer, for the preview alone.

It is no part of a post, never leaves and is never fetched: a network reads the page itself and makes its own card.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

from editorial.settings.own_files import change_own, read_own
from editorial.settings.places import data_folder

_FILE = "link-cards.json"
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
    return _card(read_own(_FILE).get(link))


def remember(link: str, card: LinkCard) -> None:
    """Keep a card, or forget it where it is empty; of more than 300 the oldest go. Raises OSError when it cannot be written."""
    named: set[str] = set()

    def change(cards: dict[str, object]) -> dict[str, object]:
        cards.pop(link, None)
        if not card.is_empty:
            cards[link] = asdict(card)
        kept = dict(list(cards.items())[-MOST:])
        named.update(_card(one).picture for one in kept.values())
        return kept

    change_own(_FILE, change)
    for file in picture_folder().glob("*"):
        if file.name not in named:
            file.unlink(missing_ok=True)


def _card(value: object) -> LinkCard:
    if not isinstance(value, dict):
        return LinkCard()
    words = cast("Mapping[str, object]", value)
    title, description, picture = (str(words.get(name, "")) for name in ("title", "description", "picture"))
    return LinkCard(title=title, description=description, picture=Path(picture).name)
