"""Text as a screen reader says it: each emoji by its name."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from editorial.text.emoji import emoji_in

_JOINER, _COLOURED, _KEYCAP, _WAVING_FLAG = "\u200d", "\ufe0f", "\u20e3", "\U0001f3f4"
_REGIONAL, _TAGS = range(0x1F1E6, 0x1F200), range(0xE0061, 0xE007B)
_TONES = {
    "\U0001f3fb": "light skin tone",
    "\U0001f3fc": "medium-light skin tone",
    "\U0001f3fd": "medium skin tone",
    "\U0001f3fe": "medium-dark skin tone",
    "\U0001f3ff": "dark skin tone",
}
_PAUSES = "\n.,;:!?…"
_NATIONS = {"gbeng": "England", "gbsct": "Scotland", "gbwls": "Wales"}


def spoken(text: str) -> str:
    """The text with its emoji replaced by their names, set apart by commas; the same one in a row is counted.

    Names are Unicode's, in English and in lower case; a screen reader may have other words for some.

    >>> spoken("Thanks 🧵🧵!")
    'Thanks, spool of thread, 2 times!'
    """
    found = emoji_in(text)
    said, at, told = "", 0, 0
    while told < len(found):
        one, times = found[told], 1
        start = text.index(one, at)
        said += text[at:start]
        at = start + len(one)
        while told + times < len(found) and found[told + times] == one and text.startswith(one, at):
            at, times = at + len(one), times + 1
        words = emoji_name(one) + (f", {times} times" if times > 1 else "")
        before = said.rstrip(" ")
        begins = not before or before[-1] in _PAUSES
        said = said + words if begins else f"{before}, {words}"
        if text[at : at + 2].strip(" ")[:1].isalnum() or text[at : at + 1].isalnum():
            said += ","
            if not text.startswith(" ", at):
                said += " "
        told += times
    return said + text[at:]


@lru_cache(maxsize=512)
def emoji_name(emoji: str) -> str:
    """What one emoji is called: "thumbs up sign, dark skin tone", "flag of TH", "keycap 3".

    >>> emoji_name("👩\u200d🔧")
    'woman, wrench'
    """
    if emoji.endswith(_KEYCAP):
        return f"keycap {emoji[0]}"
    if all(ord(sign) in _REGIONAL for sign in emoji):
        return "flag of " + "".join(chr(ord(sign) - _REGIONAL.start + ord("A")) for sign in emoji)
    if emoji.startswith(_WAVING_FLAG) and ord(emoji[-2]) in _TAGS:
        place = "".join(chr(ord(sign) - 0xE0000) for sign in emoji[1:-1])
        return f"flag of {_NATIONS.get(place, place)}"
    signs = [sign for sign in emoji if sign not in (_JOINER, _COLOURED)]
    return ", ".join(_TONES.get(sign) or unicodedata.name(sign, "emoji").lower() for sign in signs)
