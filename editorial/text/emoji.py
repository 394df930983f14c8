"""Emoji sequences: as Unicode defines them (UTS #51), and those that X takes for one sign."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

REGIONS = (
    "AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET EU FI "
    "FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ "
    "IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML "
    "MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS "
    "PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK "
    "TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
"""Regions that have a flag: RGI_Emoji_Flag_Sequence of emoji-sequences.txt, Unicode 18."""

SHORT = 16

_SUBDIVISIONS = ("gbeng", "gbsct", "gbwls")


_SKIN = "[\U0001f3fb-\U0001f3ff]"
_SIGN = r"[\p{Emoji}--[0-9#*\U0001f1e6-\U0001f1ff]]"

_ISLAND = re.compile(
    "[#*0-9]?[©®\u200d\u203c\u2049\u20e3\u2122\u2139\u2194-\u21ff\u2300-\u27bf\u2900-\u2bff\u3030\u303d\u3297\u3299"
    "\ufe0f\U0001f000-\U0001ffff\U000e0020-\U000e007f]+"
)
"""Where emoji may be: searching whole texts for their many forms would take ten times as long."""

_ALSO_TEXT = "⌚⌛◽◾☔☕♈-♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛔⛪⛲⛳⛵⛺⛽❗⬛⬜⭐⭕🀄🈚🈯"
"""Emoji coloured by themselves that may yet be followed by U+FE0F (emoji-variation-sequences.txt, Unicode 11)."""


def emoji_in(text: str) -> list[str]:
    """The emoji of a text in order, each as long as it shows as one.

    These are flags of a region or of England, Scotland, Wales; keycaps; emoji joined by U+200D; skin tones on their base;
    signs that ask for their coloured form (U+FE0F); emoji that are coloured by themselves. Digits, © and ® alone are
    none, nor are signs such as ❤ that are text until U+FE0F follows.
    """
    return (
        [one for island in _ISLAND.findall(text) for one in _of_island(_emoji(), island)] if not text.isascii() else []
    )


@cache
def _emoji() -> regex.Pattern[str]:
    import regex

    element = rf"(?:\p{{Emoji_Modifier_Base}}\p{{Emoji_Modifier}}|{_SIGN}\ufe0f?+)"
    return regex.compile(
        rf"""\U0001f3f4(?:{_subdivisions()})
        | {element} (?:\u200d{element})++
        | \p{{Emoji_Modifier_Base}}\p{{Emoji_Modifier}}
        | {_SIGN}\ufe0f
        | [\p{{Emoji_Presentation}}--[\U0001f1e6-\U0001f1ff]]
        | (?:{_flags()})
        | [0-9#*]\ufe0f?\u20e3""",
        regex.VERBOSE | regex.VERSION1,
    )


def listed_emoji(text: str) -> list[str]:
    """The sequences of two and more code points that X takes for one emoji, in order.

    These are the ones that twemoji-parser 11.0 lists (twitter-text 3.1.0 counts with it), and those that Unicode
    recommends since (RGI_Emoji of Unicode 18). Other signs with U+200D between them are as many emoji as they show.
    """
    return (
        [one for island in _ISLAND.findall(text) for one in _of_island(_listed(), island)] if not text.isascii() else []
    )


def _of_island(pattern: regex.Pattern[str], island: str) -> tuple[str, ...]:
    return _of_short_island(pattern, island) if len(island) <= SHORT else _read(pattern, island)


def _read(pattern: regex.Pattern[str], island: str) -> tuple[str, ...]:
    return tuple(one[0] for one in pattern.finditer(island))


_of_short_island = lru_cache(maxsize=1024)(_read)
"""The same few emoji come again and again."""


@cache
def _listed() -> regex.Pattern[str]:
    import regex

    works = "(?:[⚕⚖✈]\ufe0f|[🌾🍳🍼🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦰-🦳]|[🦯🦼🦽](?:\u200d➡\ufe0f)?)"
    moving = "[🏃🏄🏊👮👯👰👱👳👷💁💂💆💇🙅-🙇🙋🙍🙎🚣🚴-🚶🤦🤵🤷-🤹🤼-🤾🦸🦹🧍-🧏🧔🧖-🧟]"
    love = "\u200d❤\ufe0f\u200d(?:💋\u200d)?"
    pair, child = "(?:👨\u200d[👨👩]|👩\u200d👩|[👨👩])", "(?:👦\u200d👦|👧\u200d[👦👧]|[👦👧])"
    return regex.compile(
        rf"""[👨👩🧑]{_SKIN}?+\u200d{works}
        | 🧑{_SKIN}?+\u200d[🎄🩰]
        | [🏋🏌🕴🕵⛹](?:{_SKIN}|\ufe0f)\u200d[♀♂]\ufe0f
        | [🏃🚶🧎]{_SKIN}?+(?:\u200d[♀♂]\ufe0f)?\u200d➡\ufe0f
        | {moving}{_SKIN}?+\u200d[♀♂]\ufe0f
        | [👨👩]{love}👨 (?!{_SKIN}) | 👩{love}👩 (?!{_SKIN})
        | [👨👩]{_SKIN}{love}👨{_SKIN} | 👩{_SKIN}{love}👩{_SKIN}
        | [👨👩]{love}👨 | 👩{love}👩
        | 🧑({_SKIN})(?:{love}|\u200d[🐰\U0001faef]\u200d)🧑(?!\1){_SKIN}
        | 🧑{_SKIN}\u200d🤝\u200d🧑{_SKIN} | 🧑\u200d🤝\u200d🧑
        | ([👨👩])({_SKIN})\u200d[🤝🐰\U0001faef]\u200d(?:👨|(?!\2👨)👩)(?!\3){_SKIN}
        | 🫱({_SKIN})\u200d🫲(?!\4){_SKIN}
        | {pair}\u200d{child} | 🧑\u200d(?:🧑\u200d)?🧒(?:\u200d🧒)?
        | 🏳\ufe0f\u200d(?:🌈|⚧\ufe0f) | 🏴\u200d☠\ufe0f | 👁\u200d🗨 | 🐻\u200d❄\ufe0f | 🐕\u200d🦺 | [🐈🐦]\u200d⬛
        | 🐦\u200d🔥 | ❤\ufe0f\u200d[🔥🩹] | 😮\u200d💨 | 😵\u200d💫 | 😶\u200d🌫\ufe0f | ⛓\ufe0f\u200d💥 | 🍄\u200d🟫
        | 🍋\u200d🟩 | 🙂\u200d[↔↕]\ufe0f
        | 🏴(?:{_subdivisions()}) | (?:{_flags()})
        | [0-9#*]\ufe0f?\u20e3
        | [☝⛷⛹✌✍🏋🏌🕴🕵🖐]\ufe0f?{_SKIN} | \p{{Emoji_Modifier_Base}}{_SKIN}
        | [[{_SIGN}--\p{{Emoji_Presentation}}]||[{_ALSO_TEXT}]]\ufe0f""",
        regex.VERBOSE | regex.VERSION1,
    )


def _flags() -> str:
    return "|".join("".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in region) for region in REGIONS.split())


def _subdivisions() -> str:
    return "|".join("".join(chr(0xE0000 + ord(letter)) for letter in region) + "\U000e007f" for region in _SUBDIVISIONS)
