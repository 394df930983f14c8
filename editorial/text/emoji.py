"""Emoji sequences, as Unicode defines them (UTS #51): flags, keycaps, skin tones, joined emoji."""

from __future__ import annotations

from functools import cache
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
"""Regions that have a flag: RGI_Emoji_Flag_Sequence of emoji-sequences.txt, Unicode 16."""

_SUBDIVISIONS = ("gbeng", "gbsct", "gbwls")


@cache
def emoji() -> regex.Pattern[str]:
    """The pattern of one emoji, compiled at first use.

    It takes the longest of: a flag of a region or of England, Scotland, Wales; a keycap; emoji joined by U+200D; a skin
    tone on its base; a sign that asks for its coloured form (U+FE0F); an emoji that is coloured by itself. Digits, ©
    and ® alone are none, nor are signs such as ❤ that are text until U+FE0F follows.
    """
    import regex

    flags = "|".join("".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in region) for region in REGIONS.split())
    tags = "|".join("".join(chr(0xE0000 + ord(letter)) for letter in region) + "\U000e007f" for region in _SUBDIVISIONS)
    sign = r"[\p{Emoji}--[0-9#*\U0001f1e6-\U0001f1ff]]"
    element = rf"(?:\p{{Emoji_Modifier_Base}}\p{{Emoji_Modifier}}|{sign}\ufe0f?+)"
    return regex.compile(
        rf"""\U0001f3f4(?:{tags})
        | {element} (?:\u200d{element})++
        | \p{{Emoji_Modifier_Base}}\p{{Emoji_Modifier}}
        | {sign}\ufe0f
        | [\p{{Emoji_Presentation}}--[\U0001f1e6-\U0001f1ff]]
        | (?:{flags})
        | [0-9#*]\ufe0f?\u20e3""",
        regex.VERBOSE | regex.VERSION1,
    )
