"""Spaces: two where one is enough, one before a comma, none after it or after a full stop."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from editorial.text.passages import Passage, Spot

META = RuleMeta(
    title="Space too many or too few",
    level="suggestion",
    scope="wording",
    messages={
        "double": "More than one space stands here. Keep one.",
        "before": "No space belongs before “{mark}”. Take it out.",
        "after": "A space belongs after “{mark}”. Put one in.",
        "inside": "No space belongs next to a bracket on its inside. Take it out.",
    },
)

_UNSPACED = ("ja", "th", "zh", "km", "lo", "my")
"""Languages in which spaces stand for other things than the ends of words."""

_DOUBLE = regex.compile(r"(?<=[^\s(]) {2,3}+(?=[^\s,.;:!?)])")
_TABLE = regex.compile(r"\S {2,}\S[^\n]*\S {2,}\S|\t| {4,}\S|^\s*\|", regex.MULTILINE)
_BEFORE = regex.compile(r" +(?:,(?!\p{N})|\.(?=\s+[\p{Lu}\n])|[:;](?=\s)|[!?]++(?![\p{L}\p{N}.]))")
_BEFORE_FRENCH = regex.compile(r" +(?:,(?!\p{N})|\.(?=\s+[\p{Lu}\n]))")
_HOLDS = frozenset(")”\"’'»%")
_AFTER = regex.compile(r"[,;](?<=\p{Ll}{2}.)(?=\p{L}{2})|[!?](?<=\p{Ll}{3}.)(?=\p{Lu}\p{Ll})")
_OPENERS = {
    "en": (
        "A After Although An And At Because Before Bring But By Come Each Every He Her Here His How However I "
        "If In It Its Many Most My No Now Of One Our Please She Since So Some The Their There These They This "
        "Those Three Today Tomorrow Two Until Visit We What While Who Why Yes You Your"
    ),
    "de": (
        "Aber Alle Am An Auch Auf Außerdem Bei Bis Bitte Da Dabei Dann Das Dein Den Der Deshalb Die Dies "
        "Diese Dieser Dieses Doch Du Ein Eine Einen Einer Er Es Euer Für Hier Ich Ihr Ihre Im In Ist Jede "
        "Jeder Jetzt Kein Keine Mit Morgen Nach Nur Oder Ohne Sein Seine Seit Sie So Und Unser Unsere Viele "
        "Vom Von Vor Warum Was Weil Wenn Wer Wie Wir Wo Zum Zur"
    ),
    "fr": (
        "À Après Au Aujourd’hui Aussi Avant Avec Car Ce Ces Cet Cette Chaque Comme Comment Dans De Demain Des "
        "Depuis Du Elle Elles En Et Il Ils Je La Le Les Leur Leurs Mais Mon Nos Notre Nous On Ou Où Par "
        "Pendant Plusieurs Pour Pourquoi Quand Qui Sa Ses Si Son Sur Tous Tout Toutes Un Une Venez Vos Votre "
        "Vous"
    ),
    "es": (
        "A Al Ahora Así Aunque Cada Como Con Cuando De Del Desde Después El Él Ella Ellos En Entre Era Es "
        "Esta Este Estos Hasta Hay Hoy La Las Lo Los Mañana Más Mi Muchos Muy No Nos Nosotros Nuestra Nuestro "
        "Para Pero Por Porque Quien Se Según Si Sin Sobre Son Su Sus También Tu Un Una Usted Y Ya Yo"
    ),
}
"""Words that begin sentences and stand in no file name, address or code: what has a full stop before it without a space is
the next sentence, and `fmt.Println`, `Booking.Com` and `Node.Js` are not."""

_SENTENCE = {
    language: regex.compile(
        r"(?<![\w.,:/@#$&=+~\\-])\p{L}[\p{L}'’]*\p{Ll}(\.)"
        rf"((?:{'|'.join(words.split())})(?=(?:(?<=\p{{L}}{{4}}),)? +[\p{{L}}\p{{N}}“„«]|['’]\p{{Ll}})"
        r"|[CDJLMNQST](?=['’]\p{Ll}))"
    )
    for language, words in _OPENERS.items()
}
_INSIDE = regex.compile(r"(?<=\() +(?=\p{L}[^()\n]*\))| +(?=\))(?<=\([^()\n]*\p{L} +)")
_SMILES = regex.compile(r" +[:;](?=[ \n]*[-'^o]?[)(DPp|/\\3*])")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each place, with the space put right."""
    language = context.language
    if language in _UNSPACED:
        return
    for reading in context.prose():
        for span, (message, instead) in reading.each(("text.spacing", language), _misspaced):
            mark = span.of(reading.text).strip()
            yield context.finding(reading.name, span, message, suggestions=(instead,), mark=mark)


def _misspaced(passage: Passage) -> Iterator[Spot]:
    text, masked = passage.text, passage.masked
    if "  " in text and not _TABLE.search(text):
        for match in _DOUBLE.finditer(text):
            if masked[match.start() - 1] != " " or masked[match.end()] != " ":
                yield Span(*match.span()), ("double", " ")
    pattern = _BEFORE_FRENCH if passage.language == "fr" else _BEFORE
    for match in pattern.finditer(masked):
        before = text[match.start() - 1 : match.start()]
        if not (before.isalnum() or before in _HOLDS) or masked[match.start() - 1] != before:
            continue
        if text[match.start() : match.end()] == match[0] and not _SMILES.match(masked, match.start()):
            yield Span(*match.span()), ("before", match[0].lstrip())
    for match in _AFTER.finditer(masked):
        yield Span(*match.span()), ("after", f"{match[0]} ")
    sentence = _SENTENCE.get(passage.language)
    for match in sentence.finditer(masked) if sentence is not None else ():
        # "Amazon.It" is an address written proudly; "ask Ana.She knows" is two sentences.
        proud = match[0][0].isupper() and len(match[2]) == 2 and text[match.end()] not in "'’"
        if text[match.start() : match.end()] == match[0] and not proud:
            yield Span(*match.span(1)), ("after", ". ")
    for match in _INSIDE.finditer(masked) if "( " in text or " )" in text else ():
        if text[match.start() : match.end()] == match[0]:
            yield Span(*match.span()), ("inside", "")
