"""Made-up texts of any length, the same in every run."""

from __future__ import annotations

import random
from collections.abc import Iterator

SENTENCES = (
    "Together you mended forty-one toasters, lamps and jackets at the repair café.",
    "Boxes now come in three sizes, and each of them can be ordered online.",
    "Don't miss out: only three places are left for the workshop on Saturday!",
    "From Monday the library opens at ten and closes at seven in the evening.",
    "Read the whole story at https://example.org/reuse/week-eleven before you go.",
    "We utilize second-hand cloth in order to facilitate the reuse of old coats.",
    "Thank you to everybody who came, brought cake and stayed to sweep the floor.",
    "The hives behind the library are awake again, and Ben saw the queen 🐝.",
    "Nobody knows who left the blue bicycle at the gate, so we painted it.",
    (
        "When the rain stopped the volunteers carried the tables out, set the tools in rows, hung the lamps in the trees "
        "and waited for the first neighbours, who came with broken radios, torn bags and a great many questions."
    ),
    "It is a revolutionary, world-class solution for the the kitchen drawer.",
    "Ask at the desk, write to desk@example.org or follow @greenandco.",
)
TYPED = (
    "On Saturday we opened the doors at nine, and by noon every table was taken. Ana showed the children how to "
    "solder; Ben sharpened forty knives. Bring what is broken, and we shall look at it together over tea. "
)
"""What is typed in the trials: about 200 keys, no word of which any check minds."""


def prose(words: int, seed: int = 7) -> str:
    """About `words` words in paragraphs of about fifty."""
    dice = random.Random(seed)
    paragraphs: list[str] = []
    count = 0
    while count < words:
        paragraph = ""
        while paragraph.count(" ") < 45 and count + paragraph.count(" ") < words:
            paragraph += dice.choice(SENTENCES) + " "
        count += paragraph.count(" ")
        paragraphs.append(paragraph.strip())
    return "\n".join(paragraphs)


def posts(count: int) -> Iterator[str]:
    """Different texts of a hundred words."""
    for number in range(count):
        yield f"Note {number}. {prose(98, seed=number)}"
