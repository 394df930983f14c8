"""What is known of the rights in a file: whose it is, under which licence, and what the file itself says."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

import regex

from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext

ALIKE = 0.9
"""From which likeness on (0 to 1) two spellings are one name."""

_CC = regex.compile(
    r"(?<![a-z])(?:cc[ _-]?by|licenses/by|by(?=-(?:nc|nd|sa))"
    r"|(?:creative ?commons\W+)?attribution(?=\W+(?:non|no|share|\d|intern)))"
    r"(?P<terms>(?:[ /_-]+(?:nc|nd|sa|non-?commercial|no-?deriv(?:ative)?s|share-?alike))*)"
    r"(?:[ /v_-]*(?P<version>\d\.\d))?(?![a-z])",
    regex.I,
)
_FREE = regex.compile(r"\bcc[ -]?0\b|publicdomain|public domain|gemeinfrei|domaine public|dominio público", regex.I)
_EDITORIAL = regex.compile(r"\beditorial(?: use)?(?: only)?\b|\bnur redaktionell|\busage éditorial", regex.I)
_NONE = regex.compile(
    r"\W*+(?:unknown|unclear|tb[acd]|n/?a|none|no licen[cs]e|\?+|google(?: images?)?|(?:the )?internet|web|online|found online"
    r"|pinterest|all rights reserved|unbekannt|inconnue?)?\W*+",
    regex.I,
)
_NOTICE = regex.compile(
    r"\(c\)|©|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|\b(?:19|20)\d\d\b", regex.I
)
_ACCENT = regex.compile(r"[\u0300-\u036f]")
_PLAIN = regex.compile(r"[^\p{L}\p{N}\p{M}]+")
_CAMERAS = """
unknown none n a canon nikon sony fujifilm apple samsung google pixel picasa photographer author user owner default adobe
photoshop camera olympus panasonic xiaomi huawei
"""
_NOBODY = frozenset(_CAMERAS.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """A licence as it is named; `cc` for one of Creative Commons that asks for a credit, with its version (0 where none is
    said) and its conditions. `known` is False where nothing, or nothing of use, is named."""

    name: str = ""
    known: bool = False
    cc: bool = False
    version: float = 0.0
    commercial: bool = True
    changes: bool = True
    alike: bool = False
    editorial: bool = False


def licence_of(medium: MediumFacts) -> Licence:
    """What the desk noted, else what the file says: `cc:license`, the rights statement, the terms of use."""
    said = medium.rights.get("licence") or medium.licence
    file = [medium.metadata.get(key, "") for key in ("cc:license", "xmpRights:WebStatement", "xmpRights:UsageTerms")]
    noted = [said.strip(), medium.rights.get("licence_url", "").strip()]
    use = f"{medium.rights.get('use', '')} {said} {medium.metadata.get('photoshop:Instructions', '')} {file[2]}"
    editorial = _EDITORIAL.search(use) is not None
    for text in (*noted, *file):
        if not text or _NONE.fullmatch(text):
            continue
        match = _CC.search(text)
        if match is not None:
            return _creative_commons(match, editorial=editorial)
        if _FREE.search(text):
            return Licence(name="public domain", known=True)
    named = next((text for text in (*noted, *file[:2]) if text and not _NONE.fullmatch(text)), "")
    return Licence(name=named, known=bool(named), editorial=editorial)


def _creative_commons(match: regex.Match[str], *, editorial: bool) -> Licence:
    terms = match["terms"].lower().replace("-", "").replace("_", " ")
    nc, nd, sa = (
        ("nc" in terms or "noncom" in terms),
        ("nd" in terms or "noder" in terms),
        ("sa" in terms or "share" in terms),
    )
    parts = ["BY", *(["NC"] if nc else []), *(["ND"] if nd else []), *(["SA"] if sa else [])]
    version = match["version"] or ""
    return Licence(
        name=f"CC {'-'.join(parts)} {version}".strip(), known=True, cc=True, version=float(version or 0),
        commercial=not nc, changes=not nd, alike=sa, editorial=editorial,
    )  # fmt: skip


def ours(medium: MediumFacts) -> bool:
    """True for what the house made itself."""
    return medium.rights.get("origin") == "ours"


def outside(medium: MediumFacts) -> bool:
    """True for what is noted as somebody else's."""
    return medium.rights.get("origin") == "outside"


def commercial(context: RuleContext) -> bool:
    """True for a post that sells: an offer, a campaign for sales, or one that is paid for."""
    subject = context.subject
    sells = subject.brief is not None and subject.brief.objective == "sales"
    return (
        sells or subject.declared.get("offer") == "yes" or subject.declared.get("connection") in ("paid", "affiliate")
    )


def creators(medium: MediumFacts) -> list[str]:
    """Who made a file, by the desk, else by its metadata; names of cameras and programs are nobody's."""
    noted = medium.rights.get("author", "").strip()
    said = noted or medium.metadata.get("dc:creator", "") or medium.metadata.get("cc:attributionName", "")
    return [name.strip() for name in said.split(";") if _somebody(name)]


def credited(medium: MediumFacts) -> list[str]:
    """Every name that may stand in a credit: who made it, its credit line, its source."""
    more = (medium.metadata.get(key, "") for key in ("photoshop:Credit", "photoshop:Source"))
    return [*creators(medium), *(name.strip() for text in more for name in text.split(";") if _somebody(name))]


def _somebody(name: str) -> bool:
    words = plain(name).split()
    return bool(words) and not set(words) <= _NOBODY


def owners(medium: MediumFacts) -> list[str]:
    """Whom the file's copyright notice names."""
    said = (medium.metadata.get(key, "") for key in ("plus:CopyrightOwner", "xmpRights:Owner", "dc:rights"))
    names = (_NOTICE.sub(" ", part) for text in said for part in text.split(";"))
    return list(dict.fromkeys(" ".join(name.split()).strip(" ,.-–|/") for name in names if _somebody(name)))


def plain(text: str) -> str:
    """Letters without their accents and digits, in lower case, words parted by one space."""
    return _PLAIN.sub(" ", _ACCENT.sub("", unicodedata.normalize("NFKD", text.casefold()))).strip()


def holds(text: str, name: str) -> bool:
    """True where a text names somebody, in any spelling that is alike enough, or by the family name."""
    words, wanted = plain(text).split(), plain(name).split()
    if not wanted or not words:
        return False
    size = len(wanted)
    groups = (" ".join(words[at : at + size]) for at in range(max(1, len(words) - size + 1)))
    joined = " ".join(wanted)
    if any(group == joined or SequenceMatcher(None, group, joined).ratio() >= ALIKE for group in groups):
        return True
    return size > 1 and (wanted[-1] in words or sorted(wanted) == sorted(set(wanted) & set(words)))


def printed(context: RuleContext, medium: MediumFacts) -> str:
    """What readers see that could hold a credit: the medium's own, and the texts of the post."""
    return "\n".join((medium.credit, *(reading.text for reading in context.prose())))


def join(parts: Iterable[str]) -> str:
    """The parts that say anything, as a credit line has them."""
    return ", ".join(part.strip() for part in parts if part.strip())
