"""From a text to its counts. The only module that knows textstat, whose numbers and word list it takes."""

from __future__ import annotations

import gzip
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import regex

from editorial.errors import BugError
from editorial.model.span import Span
from editorial.text.frequency import RARE, is_rare, zipf
from editorial.text.hard_words import is_complex, is_unfamiliar
from editorial.text.inline import inline_words
from editorial.text.readability import MIN_WORDS, Profile, formula_fits, profile_of, two_letters
from editorial.text.scales import LATIN, SCALES
from editorial.text.segment import Sentence
from editorial.text.segment import sentences as segmented
from editorial.text.syllables import LANGUAGES, english, syllables
from editorial.text.tally import Counts
from editorial.text.thai import has_thai, is_common

__all__ = ["Counts", "HardSentence", "Profile", "counts", "counts_of", "hard_sentences", "profile", "profile_of"]

LONG_STRETCH = 15
"""Thai words between two spaces from which a stretch is worth showing; nobody has published a number."""

SHORT_LINE = 3
"""Words from which a line without a mark is a sentence."""
LONG = 6
"""Letters after which a word is long (Björnsson; Bamberger and Vanecek)."""

_LATIN = regex.compile(r"\p{Latin}")
_SPACE = regex.compile(r"\s+")
_MARK = regex.compile(r"[\"'”’»)\]*_]*[.!?…:。！？]")
_MARKED = regex.compile(r"[.!?…:。！？]")
_BULLET = regex.compile(r"\s*(?:[-*+•·‣▪◦●○■□▶►➤→>✅✔]|\(?\d{1,2}[.)]|\(?[A-Za-z]\))")


def profile(text: str, language: str) -> Profile:
    """How hard `text` is, read as `language` (a two-letter code; empty when unknown); see `readability.Profile`."""
    return profile_of(counts(text, language), language)


def counts(text: str, language: str) -> Counts:
    """The sums of `text`, read as `language`. Those of passages cut at line breaks add up to those of the whole."""
    return counts_of(text, segmented(text, two_letters(language)), language)


def counts_of(text: str, sentences: Iterable[Sentence], language: str) -> Counts:
    """The sums of `text`, whose `sentences` were found before (`segment.sentences`).

    Tags and handles inside a sentence are words of it (`inline_words`). A line of one or two words without a mark at its
    end, and without a bullet, is no sentence of its own; its words count.
    """
    code = two_letters(language)
    inline = deque(() if code == "th" else inline_words(text))
    words, names = Counter[str](), Counter[str]()
    whole = longest = 0
    for sentence in sentences:
        spans = [(word.start, word.end) for word in sentence.words]
        while inline and inline[0][0] < sentence.span.end:
            spans.append(inline.popleft())
        spans.sort()
        whole += len(spans) >= SHORT_LINE or code == "th" or _stands_alone(text, sentence, spans)
        longest = max(longest, len(spans))
        for index, (start, end) in enumerate(spans):
            word = text[start:end]
            (names if code == "en" and _is_name(text, start, word, first=not index) else words)[word] += 1
    total = Counts(
        characters=len(text) - sum(map(len, _SPACE.findall(text))),
        words=words.total() + names.total(),
        sentences=whole,
        longest_sentence=longest,
    )
    return total + _sums(words, code, named=False) + _sums(names, code, named=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class HardSentence:
    """One sentence by itself: its `span` in the text, its counts, and what the main score of the language makes of it (for
    Thai its words). `hardness` is that score turned so that more is harder."""

    span: Span
    words: int
    syllables: int
    score: float
    hardness: float


def hard_sentences(text: str, sentences: Iterable[Sentence], language: str) -> Iterator[HardSentence]:
    """The sentences of eight words and more that their language's main score does not call easy, in order.

    For Thai these are stretches of more than `LONG_STRETCH` words; other languages without a formula have none.
    """
    code = two_letters(language)
    scale = SCALES.get(code, LATIN)
    for sentence in sentences:
        if len(sentence.words) < MIN_WORDS:
            continue
        facts = [_facts(text[word.start : word.end], code) for word in sentence.words]
        alone = Counts(
            words=len(facts),
            sentences=1,
            syllables=sum(fact.syllables for fact in facts),
            letters=sum(fact.letters for fact in facts),
            latin=sum(fact.latin for fact in facts),
            long_words=sum(fact.long for fact in facts),
        )
        if code == "th":
            score = hardness = float(alone.words)
            easy = alone.words <= LONG_STRETCH
        elif formula_fits(alone, code):
            score = scale.scores[scale.main](alone)
            hardness = scale.hardness(score)
            easy = scale.band(score) == "easy"
        else:
            continue
        if not easy:
            yield HardSentence(
                span=sentence.span, words=alone.words, syllables=alone.syllables, score=score, hardness=hardness
            )


def _stands_alone(text: str, sentence: Sentence, words: list[tuple[int, int]]) -> bool:
    """Whether a sentence of one or two words is one: it has a mark at its end, a bullet before it, or a neighbour."""
    end = max(sentence.span.end, words[-1][1])
    if _MARKED.search(text, words[-1][1] - 1, end) is not None or _MARK.match(text, end) is not None:
        return True
    line = max(text.rfind(sign, 0, sentence.span.start) for sign in "\n\r\u2028") + 1
    before = text[line : sentence.span.start]
    return _BULLET.match(before) is not None or any(map(str.isalnum, before))


def _is_name(text: str, start: int, word: str, *, first: bool) -> bool:
    """Names are never hard: handles, tags, and capitals inside a sentence, or at its start when the word is rare."""
    if word[0] in "@#＃":
        return True
    if not word[0].isupper():
        return False
    in_tag = start > 0 and (text[start - 1] in "#＃" or text[start - 1].isalnum())
    return not in_tag and (not first or zipf(word) < RARE)


class _Facts(NamedTuple):
    """What one word adds to the counts."""

    syllables: int
    letters: int
    latin: int
    mono: int
    poly: int
    long: int
    complex: int
    unfamiliar: int
    rare: int


def _sums(words: Counter[str], code: str, *, named: bool) -> Counts:
    totals = [0] * len(_Facts._fields)
    for word, times in words.items():
        for place, value in enumerate(_facts(word, code)):
            totals[place] += times * value
    found = _Facts(*totals)
    return Counts(
        syllables=found.syllables,
        letters=found.letters,
        latin=found.latin,
        monosyllables=found.mono,
        polysyllables=found.poly,
        long_words=found.long,
        complex_words=0 if named else found.complex,
        unfamiliar_words=0 if named else found.unfamiliar,
        rare_words=0 if named else found.rare,
    )


@lru_cache(maxsize=65_536)
def _facts(word: str, code: str) -> _Facts:
    spoken = _spoken(word, code)
    letters = sum(map(str.isalnum, word))
    latin = letters if word.isascii() else len(_LATIN.findall(word))
    if word[0] == "@" or any(map(str.isdigit, word)):
        return _Facts(spoken, letters, latin, 0, 0, 0, 0, 0, 0)
    english = code == "en"
    return _Facts(
        syllables=spoken,
        letters=letters,
        latin=latin,
        mono=spoken == 1,
        poly=spoken >= 3,
        long=letters > LONG,
        complex=english and spoken >= 3 and is_complex(word, english_syllables),
        unfamiliar=english and is_unfamiliar(word, _dale_chall()),
        rare=is_rare(word) if english else code == "th" and has_thai(word) and not is_common(word),
    )


@cache
def _dale_chall() -> frozenset[str]:
    """The 3,000 words as textstat has them, without inflections; read from its file, since importing textstat loads NLTK
    and takes half a second."""
    from importlib.util import find_spec

    package = find_spec("textstat")
    if package is None or not package.submodule_search_locations:
        raise BugError("textstat is not installed.")
    path = Path(package.submodule_search_locations[0], "resources", "en", "easy_words.txt")
    return frozenset(path.read_text("utf-8").split())


def _spoken(word: str, code: str) -> int:
    if code == "en":
        return english_syllables(word)
    return syllables(word, code) if code in LANGUAGES else 0


@lru_cache(maxsize=65_536)
def english_syllables(word: str) -> int:
    """Syllables of one English word: those of the CMU dictionary where it has the word, our own rules where not."""
    return english(word, known_syllables)


def known_syllables(word: str) -> int:
    """The dictionary's count for a word in lower case; 0 when it is not in it.

    The numbers are textstat's, which counts the vowels of the first pronunciation. They come from a table that was made
    beforehand: textstat reads the whole dictionary into 100 MB first, fetches it from the network when it is not found,
    and miscounts words with an apostrophe ("c'mon" 1).
    """
    return _table().get(word, 0)


@cache
def _table() -> dict[str, int]:
    found: dict[str, int] = {}
    packed = files("resources").joinpath("lexicons", "syllables_en.tsv.gz").read_bytes()
    for line in gzip.decompress(packed).decode("utf-8").splitlines():
        count, _, words = line.partition("\t")
        found.update(dict.fromkeys(words.split(" "), int(count)))
    return found
