"""What is counted in a text before any formula."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from operator import attrgetter


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Sums over sentences: those of two stretches of a text add up to those of the whole, `longest_sentence` excepted,
    which is the larger of the two.

    `characters` are code points other than white space, all else is about words as readers see them. `letters` counts
    letters and digits, `latin` the Latin letters among them. `polysyllables` have three and more syllables and
    `monosyllables` one (numbers in neither), `long_words` more than six letters. Of English words `complex_words` are
    Gunning's, `unfamiliar_words` those outside the list of Dale and Chall; `rare_words` lie below 2.75 on the Zipf scale,
    in Thai outside the 5,000 commonest. Names are in none of these three. Syllables are 0 where we cannot count them.
    """

    characters: int = 0
    words: int = 0
    sentences: int = 0
    syllables: int = 0
    letters: int = 0
    latin: int = 0
    monosyllables: int = 0
    polysyllables: int = 0
    long_words: int = 0
    complex_words: int = 0
    unfamiliar_words: int = 0
    rare_words: int = 0
    longest_sentence: int = 0

    def __add__(self, other: Counts) -> Counts:
        """The counts of both stretches together."""
        sums = {name: ours + theirs for name, ours, theirs in zip(_NAMES, _values(self), _values(other), strict=True)}
        sums["longest_sentence"] = max(self.longest_sentence, other.longest_sentence)
        return Counts(**sums)


_NAMES = tuple(field.name for field in fields(Counts))
_values: Callable[[Counts], tuple[int, ...]] = attrgetter(*_NAMES)
