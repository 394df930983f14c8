"""Which language a post is in."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from editorial.text.frequency import zipf
from editorial.text.mask import masked

if TYPE_CHECKING:
    from lingua import LanguageDetector

LANGUAGES = ("en", "th", "es", "fr", "de", "it", "pt", "nl", "ja", "zh", "sv", "pl", "id", "vi")
"""What can be told apart; a text in another language is taken for the nearest of these, or for none."""

MIN_LETTERS = 3
MAX_SAMPLE = 400
"""Characters looked at: more would not change the answer, only the time."""

_LETTER = regex.compile(r"\p{L}")
_LATIN = regex.compile(r"\p{Latin}")
_THAI = regex.compile(r"\p{Thai}")
_WORD = regex.compile(r"[\p{L}']+")

_NEEDED = ((25, 0.98), (60, 0.75), (0, 0.4))
"""How sure lingua must be below so many Latin letters (0: any length); it takes "Spring sale" for Dutch at 0.63."""

_EVERYDAY = 3.9
"""On the Zipf scale of English; commoner words of other languages are in that list as well, but never all of a line."""

_SMALL_WORDS = {
    "en": "the and is are was of to our your you we this that it with for on in at from by not be have has will as an my",
    "de": "der die das und ist sind wir ihr sie ein eine einen mit für auf nicht zu den dem von im am auch es bei ich",
    "es": "el la los las y es son un una de en con por para que no se nuestro nuestra más del al lo su te tu",
    "fr": "le la les et est sont un une de des en avec pour que qui ne pas nous vous notre votre du au sur dans ce cette",
    "it": "il lo la i gli le e è sono un una di del della in con per che non si noi nostro nostra al da su più",
    "nl": "de het een en is zijn van wij we je met voor op niet te dat die ook bij naar om ons onze aan er",
    "pt": "o a os as e é são um uma de do da em com por para que não se nosso nossa mais ao na no",
    "sv": "och är en ett att det som på för med vi ni inte den av till om har från våra vår",
    "id": "dan yang di ke dari untuk dengan ini itu kami kita anda adalah tidak akan pada",
    "pl": "i w z na do jest są nie to się że dla od po jak nasz nasza",
}


def primary(language: str) -> str:
    """The language of a code that may name a region, as two letters: `en` of en-GB or EN_us."""
    return language.replace("_", "-").partition("-")[0].lower()


def detect(text: str) -> str:
    """The two-letter code of the language of `text`, one of `LANGUAGES`; empty when too short or not sure.

    Links, handles, tags and code say nothing of the language and are left out. Thai is told by its letters; short
    lines first by their small words ("the", "und") and everyday English, then by lingua, which is loaded when needed (about
    0.2 s).
    """
    return _detect(text[: 2 * MAX_SAMPLE])


@lru_cache(maxsize=256)
def _detect(beginning: str) -> str:
    """Asked several times for the same words: by the engines, by the rules, for an offer, and for each network."""
    prose = masked(beginning)[:MAX_SAMPLE]
    letters = len(_LETTER.findall(prose))
    if letters < MIN_LETTERS:
        return ""
    if len(_THAI.findall(prose)) * 2 > letters:
        return "th"
    latin = len(_LATIN.findall(prose)) * 2 > letters
    small = _by_small_words(prose) if latin and letters < 60 else ""
    if small:
        return small
    if latin and letters < 60 and _is_plain_english(prose):
        return "en"
    best = _detector().compute_language_confidence_values(prose)[0]
    if latin and best.value < next(needed for below, needed in _NEEDED if letters < below or not below):
        return ""
    return best.language.iso_code_639_1.name.lower() if best.value > 0 else ""


def _is_plain_english(prose: str) -> bool:
    """Whether there are four words at least and all are everyday English ones: lingua takes "Bring a friend" for Dutch."""
    words = _WORD.findall(prose)
    return len(words) >= 4 and all(zipf(word) >= _EVERYDAY for word in words)


def _by_small_words(prose: str) -> str:
    """The one language with the most small words, if there are two at least; else empty."""
    words = _WORD.findall(prose.lower())
    counts = sorted(
        ((sum(word in known for word in words), code) for code, known in _small_words().items()), reverse=True
    )
    (most, code), (next_most, _) = counts[:2]
    return code if most >= 2 and most > next_most else ""


@cache
def _small_words() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in _SMALL_WORDS.items()}


@cache
def _detector() -> LanguageDetector:
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    codes = [getattr(IsoCode639_1, code.upper()) for code in LANGUAGES]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*codes).with_low_accuracy_mode().build()
