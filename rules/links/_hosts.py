"""Reading a link: its host, the site it belongs to, and what a reader would take it for."""

from __future__ import annotations

import unicodedata

import regex

SHORTENERS = (
    *("bit.ly", "buff.ly", "cutt.ly", "dlvr.it", "goo.gl", "is.gd", "lnkd.in", "ow.ly", "rb.gy", "rebrand.ly"),
    *("shorturl.at", "t.co", "t.ly", "tiny.cc", "tinyurl.com", "trib.al", "v.gd"),
)
"""Sites that turn any link into a short one."""

_HOST = regex.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*://)?+(?:[^/?#@\s]*@)?+([^/?#:\s]++)")
_SECOND_LEVELS = frozenset(
    ["ac", "co", "com", "edu", "go", "gob", "gouv", "gov", "mi", "ne", "net", "nom", "or", "org"]
)
"""Names that stand between a site and its country (gov.uk, co.jp)."""

_SEEN_AS = dict(zip("аеосрхуѕіјһԁӏԛԝɡաօսոհαονρυι01", "aeocpxysijhdlqwgaounhaovpuiol", strict=True))
"""Letters of other scripts, and digits, that look like these Latin ones (Unicode's confusables.txt, version 16)."""
_TOGETHER = (
    frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "CJK", "BOPOMOFO"}),
    frozenset({"LATIN", "CJK", "HANGUL"}),
)
"""Scripts that may stand in one name (Unicode Technical Standard 39, "Highly Restrictive")."""


def host_of(link: str) -> str:
    """The host of a link in small letters, without user, port and final dot; empty where there is none."""
    match = _HOST.match(link)
    return match[1].lower().rstrip(".") if match is not None else ""


def site_of(host: str) -> str:
    """The part of a host that somebody registered: `example.org` of `shop.example.org`, `example.co.uk` of its own."""
    labels = host.split(".")
    keep = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVELS else 2
    return ".".join(labels[-keep:])


def decoded(host: str) -> str:
    """A host as readers should see it: labels in punycode as the letters they stand for; unreadable ones stay."""
    return ".".join(map(_decoded, host.split(".")))


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label


def mixed(host: str) -> str:
    """The first label that mixes alphabets which do not belong together; empty where none does."""
    return next((label for label in host.split(".") if not _belongs_together(_scripts(label))), "")


def disguised(host: str) -> str:
    """What a host seems to say, where a whole label only looks Latin before a Latin ending; empty where none does."""
    labels = host.split(".")
    if not labels[-1].isascii():
        return ""
    for label in labels[:-1]:
        letters = [letter for letter in label if letter.isalpha()]
        if letters and not label.isascii() and all(not one.isascii() and one in _SEEN_AS for one in letters):
            return skeleton(host)
    return ""


def skeleton(host: str) -> str:
    """A host reduced to what the eye sees: accents gone, look-alikes as Latin letters, rn as m, vv as w."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", host) if not unicodedata.combining(one))
    return "".join(_SEEN_AS.get(one, one) for one in plain).replace("rn", "m").replace("vv", "w")


def resembles(site: str, own: str) -> bool:
    """True when `site` could be mistaken for `own`: it looks the same, or one letter is missing, added, changed or has
    swapped places. Names under five letters, and other endings of the same name, are not judged."""
    name, dot, ending = site.partition(".")
    mine, _dot, my_ending = own.partition(".")
    if site == own or name == mine or not dot:
        return False
    if skeleton(name) == skeleton(mine):
        return True
    return len(mine) >= 5 and ending == my_ending and _one_apart(name, mine)


def _one_apart(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    at = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if len(one) == len(other):
        swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
        return one[at + 1 :] == other[at + 1 :] or swapped
    long, short = (one, other) if len(one) > len(other) else (other, one)
    return long[at + 1 :] == short[at:]


def _scripts(label: str) -> set[str]:
    names = (unicodedata.name(letter, "").partition(" ")[0] for letter in label if letter.isalpha())
    return {name for name in names if name not in ("MODIFIER", "")}


def _belongs_together(scripts: set[str]) -> bool:
    return len(scripts) < 2 or any(scripts <= allowed for allowed in _TOGETHER)
