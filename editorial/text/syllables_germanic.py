"""Syllables of German and Dutch words, from their spelling."""

from __future__ import annotations

import unicodedata

import regex

_SILENT_U = regex.compile(r"(?<=q)u")
_CONSONANT_Y = regex.compile(r"(?:^|(?<=[aeou]))y(?=[aeou])")

_DE_OPEN = regex.compile(
    r"(?<=famil|lin|ser|akt|stud|fol|präm|mater|komöd|tragöd|petersil|kast|hortens|immobil)ie(?=s?$)|(?<!^w|^d|verd)ie(?=n(?:s|$))"
    r"|e(?=um)|(?<=be)i(?=nhalt)|(?<=na)i(?=v)|(?<=[ao])i(?=s[mt]|sch)|(?<=[^aeiouäöü]u)i(?=n)"
)
_DE_NUCLEUS = regex.compile(r"eau|aa|ee|oo|ie|ei|ai|ey|ay|oi|oy|au|äu|eu|ou|[aeiouyäöüéèà]")

_NL_OPEN = regex.compile(r"e(?=um)|(?<=mil)i(?=eu)")
_NL_NUCLEUS = regex.compile(
    r"eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ij|ei|(?<=[ts])io(?=n)|[aeiouyäëïöüéèàáóí]"
)


def german(word: str) -> int:
    """Single vowels, double vowels and diphthongs; -ien and the like are two ("Familien")."""
    plain = _CONSONANT_Y.sub("j", _SILENT_U.sub("", unicodedata.normalize("NFC", word).lower()))
    return max(1, len(_DE_NUCLEUS.findall(_DE_OPEN.sub(_parted, plain))))


def dutch(word: str) -> int:
    """Single vowels, double vowels and diphthongs; a diaeresis begins a syllable ("zeeën")."""
    plain = _CONSONANT_Y.sub("j", _SILENT_U.sub("", unicodedata.normalize("NFC", word).lower()))
    return max(1, len(_NL_NUCLEUS.findall(_NL_OPEN.sub(_parted, plain))))


def _parted(match: regex.Match[str]) -> str:
    return f".{'.'.join(match[0])}."
