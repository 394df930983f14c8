"""What a rule says of itself: its family, levels, options and messages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from editorial.model.finding import Confidence, Level, Moment

Need = Literal["siblings", "recent_posts", "register", "brief", "media", "grammar"]

_FIGURE = re.compile(r"\d[\d,.]*(?<=\d)")
_LIST = re.compile(r"(, | and | or )")

FAMILIES = (
    "length",
    "form",
    "readability",
    "tone",
    "attribution",
    "media",
    "links",
    "tags",
    "text",
    "message",
    "platform",
    "grammar",
    "spelling",
    "punctuation",
    "style",
)
"""The closed list of families; a new one needs a decision record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One setting of a rule: its default (whose type is the type allowed) and one line that says what it does."""

    default: int | float | str | bool | list[str]
    about: str
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleMeta:
    """What a rule says of itself; a Python rule's module calls it META.

    `title` is the few words a writer reads ("Sentence too long"). `scopes`: `wording` rules also look at the shared
    text; `platform` rules only at a post for a network; `post` rules at any whole post, with or without a network.
    `languages` is empty for every language. A rule that `measures` takes its figures even where it is switched off, and
    then says nothing. `moment` is when its findings speak. `messages` are templates with named
    places ("{count} words"), by name; `words` translates what fills them, where a check speaks another language.
    """

    title: str
    level: Level
    scope: Literal["wording", "platform", "post"]
    messages: Mapping[str, str]
    options: Mapping[str, Option] = field(default_factory=dict[str, Option])
    needs: tuple[Need, ...] = ()
    languages: tuple[str, ...] = ()
    measures: bool = False
    moment: Moment = "text"
    confidence: Confidence = "high"
    words: Mapping[str, str] = field(default_factory=dict[str, str])

    def say(self, value: object) -> object:
        """What fills a place of a message, in the language of the check: as it is where that has no word for it. Figures are
        parted from their words ("12 days ago" is looked up as "# days ago"), and lists from what they list."""
        if not self.words or not isinstance(value, str):
            return value
        pieces = _LIST.split(value)
        said = self._word(value)
        if said is None and len(pieces) > 1:
            words = [
                self._word(piece) or (piece if piece[:1] in "“" or piece.isupper() else "") for piece in pieces[::2]
            ]
            if all(words):
                joints = [
                    self.words.get(joint.strip(), "").join("  ") if joint != ", " else joint for joint in pieces[1::2]
                ]
                return "".join(word + joint for word, joint in zip(words, [*joints, ""], strict=True))
        return value if said is None else said

    def _word(self, value: str) -> str | None:
        if value in self.words:
            return self.words[value]
        figures = _FIGURE.findall(value)
        said = self.words.get(_FIGURE.sub("#", value)) if figures else None
        for figure in figures if said is not None else ():
            said = (said or "").replace("#", figure, 1)
        return said
