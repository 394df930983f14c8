"""What a Creative Commons licence wants to see beside the picture."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.media._facts import about, files
from rules.media._rights import Licence, creators, holds, join, licence_of, ours, plain, printed

META = RuleMeta(
    title="Credit line of a free licence",
    level="warning",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={"missing": "{licence} asks for {missing} beside “{name}”. Write “{line}”."},
    options={
        "source": Option(default=True, about="Whether the place where it was found must stand there"),
        "changes": Option(default=True, about="Whether the line must say that the picture was changed"),
    },
)

_URL = regex.compile(r"(?:https?://|www\.)\S|\b[\w-]+\.(?:org|com|net|io|de|fr|uk)(?:/\S*)?\b")
_FOUND = regex.compile(r"\b(?:via|source|from|on|at|aus|quelle|auf|sur|fuente|fonte)\b", regex.I)
_LICENCE = regex.compile(r"\bcc[ -]?by\b|creative ?commons|licenses/by", regex.I)
_CHANGED = regex.compile(
    r"\b(?:cropped|edited|changed|modified|adapted|altered|retouched|colou?rs?|detail|based on|beschnitten|bearbeitet|verändert"
    r"|recadrée?|modifiée?|recortada|modificada|ritagliata|bijgesneden|bewerkt)\b",
    regex.I,
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each file under such a licence whose credit, with the post's texts, lacks a part it asks for."""
    for index, medium in files(context, "image", "video", "audio", "file"):
        licence = licence_of(medium)
        if not licence.cc or ours(medium):
            continue
        missing = list(_missing(context, medium, licence))
        if missing:
            said = missing[0] if len(missing) == 1 else f"{', '.join(missing[:-1])} and {missing[-1]}"
            yield about(
                context, index, medium, "missing", licence=licence.name, missing=said, line=_line(medium, licence)
            )


def _missing(context: RuleContext, medium: MediumFacts, licence: Licence) -> Iterator[str]:
    shown, rights = printed(context, medium), medium.rights
    title, names = rights.get("title", "").strip(), creators(medium)
    # The title is asked for up to version 3.0; 4.0 made it optional.
    if title and 0 < licence.version <= 3.0 and plain(title) not in plain(shown):
        yield "the title"
    if not any(holds(shown, name) for name in names) and (names or not medium.credit.strip()):
        yield "the author"
    if context.flag("source") and not _has_source(
        shown if rights.get("source") else medium.credit, rights.get("source", "")
    ):
        yield "the source"
    if not _LICENCE.search(shown):
        yield "the licence"
    if context.flag("changes") and rights.get("changed") == "yes" and not _CHANGED.search(shown):
        yield "a word on the changes"


def _has_source(shown: str, source: str) -> bool:
    named = bool(source) and (source.casefold() in shown.casefold() or plain(source) in plain(shown))
    return named or _URL.search(shown) is not None or (not source and _FOUND.search(shown) is not None)


def _line(medium: MediumFacts, licence: Licence) -> str:
    rights = medium.rights
    author = " and ".join(creators(medium)) or "(author)"
    changed = "changed" if rights.get("changed") == "yes" else ""
    return join((rights.get("title", ""), author, rights.get("source", "") or "(link)", licence.name, changed))
