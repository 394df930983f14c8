"""Alt texts that say nothing: file names, and words by which a text says that it is a picture."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import NamedTuple

from editorial.model.span import Span


class Opening(NamedTuple):
    """Where the idle words stand, with the word after them where it can take their place: then `instead` is that word
    as a sentence begins with it, else empty."""

    span: Span
    instead: str


_PATTERNS = (
    r"""(?:this\ is\ )?(?:an?\ |the\ )?(?:image|picture|photo|photograph|pic)s?\ (?:of|showing|that\ shows)[ ]
        (?P<en>(?:an?|the)(?=\ )|\w+)""",
    r"(?:ein\ |eine\ |das\ |dieses\ )?(?:bild|foto|fotografie|abbildung)\ (?:von|vom|zeigt|mit|einer|eines|des|der)\b",
    r"""(?:una\ |la\ )?(?:imagen|foto|fotografía)\ (?:de|que\ muestra)[ ]
        (?P<es>(?:una?|unos|unas|el|la|los|las|dos|tres)(?=\ ))?""",
    r"""(?:une\ |la\ |l['’])?(?:image|photo|photographie)\ (?:de\ |d['’]|des\ |du\ |montrant\ )
        (?P<fr>(?:une?|la|le|les|deux|trois)(?=\ ))?""",
    r"""(?:un['’]|una\ |l['’]|la\ )?(?:immagine|foto|fotografia)\ (?:di|del|della|che\ mostra)[ ]
        (?P<it>(?:una?|uno|la|le|il|i|gli|due|tre)(?=\ ))?""",
    r"(?:een\ |de\ )?(?:foto|afbeelding|plaatje)\ (?:van|met)\ (?P<nl>(?:een|de|het|twee|drie)(?=\ ))?",
    r"""(?:uma\ |a\ )?(?:imagem|foto|fotografia)\ (?:de|do|da|dos|das|que\ mostra)[ ]
        (?P<pt>(?:uma?|o|a|os|as|dois|duas|três)(?=\ ))?""",
    r"(?:รูปภาพ|ภาพถ่าย|รูปถ่าย|ภาพ|รูป)(?:ของ|แสดง|ที่แสดง)",
)
_OPENINGS = tuple(re.compile(rf"\s*{pattern}", re.IGNORECASE | re.VERBOSE) for pattern in _PATTERNS)


def opening(text: str) -> Opening | None:
    """The idle words at the beginning of an alt text; None where there are none.

    A word is offered instead only where what follows stands as it is without them: never in German, whose cases would not,
    and in the Romance languages and Dutch only before an article or a number.
    """
    matches = [match for match in (pattern.match(text) for pattern in _OPENINGS) if match is not None]
    if not matches:
        return None
    best = max(matches, key=lambda match: (match.lastgroup is not None, match.end()))
    start = len(best[0]) - len(best[0].lstrip())
    word = best[best.lastgroup] if best.lastgroup else ""
    end = best.end() if word else best.start() + len(best[0].rstrip())
    return Opening(Span(start, end), word[:1].upper() + word[1:])


_FILE = re.compile(
    r"\s*(?:[\w-]+\.(?:jpe?g|png|gif|webp|heic|heif|avif|tiff?|bmp|svg|mp4|mov)"
    r"|(?:img|image|photo|dsc[nf]?|pxl|screenshot|screen shot)[ _-]?\d{2,}[\w-]*)\s*",
    re.IGNORECASE,
)


def is_file_name(text: str, file: str) -> bool:
    """True when an alt text is the name of its `file` or of any other, with or without its ending."""
    own = {file.casefold(), PurePath(file).stem.casefold()}
    return _FILE.fullmatch(text) is not None or text.strip().casefold() in own


def bare(text: str) -> str:
    """A text without what nobody hears: capitals, spaces, the last full stop."""
    return " ".join(text.split()).casefold().rstrip(" .!?…。ฯ")
