"""The credits that stay with a picture when everything else it says of itself is taken out: a small XMP packet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from editorial.media.xmp import PREFIXES, RDF

STAYS: Final = (
    "dc:creator",
    "dc:rights",
    "photoshop:Credit",
    "photoshop:Source",
    "xmpRights:UsageTerms",
    "xmpRights:WebStatement",
    "plus:CopyrightOwner",
    "plus:LicensorName",
    "plus:LicensorURL",
    "plus:DataMining",
    "Iptc4xmpExt:DigitalSourceType",
    "cc:license",
    "cc:attributionName",
    "cc:attributionURL",
)
"""Who made it, who owns it, on what terms, and whether a machine did: nothing of place, time or the people in it."""

_TEXTS: Final = ("dc:rights", "xmpRights:UsageTerms")
_LICENSOR: Final = ("plus:LicensorName", "plus:LicensorURL")


def kept(values: Mapping[str, str]) -> dict[str, str]:
    """The values that stay, in a fixed order."""
    return {name: values[name] for name in STAYS if values.get(name)}


def packet(values: Mapping[str, str]) -> bytes:
    """These values as an XMP packet that `xmp.read` reads back; empty where there are none. The same values give the same
    bytes."""
    said = {name: _printable(value) for name, value in kept(values).items()}
    if not said:
        return b""
    plain = [name for name in said if name not in {*_TEXTS, *_LICENSOR, "dc:creator", "plus:CopyrightOwner"}]
    parts = [f"<{name}>{escape(said[name])}</{name}>" for name in plain]
    if "dc:creator" in said:
        names = "".join(f"<rdf:li>{escape(one)}</rdf:li>" for one in said["dc:creator"].split("; "))
        parts.append(f"<dc:creator><rdf:Seq>{names}</rdf:Seq></dc:creator>")
    parts += [
        f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{escape(said[name])}</rdf:li></rdf:Alt></{name}>'
        for name in _TEXTS
        if name in said
    ]
    if "plus:CopyrightOwner" in said:
        parts.append(_structure("plus:CopyrightOwner", {"plus:CopyrightOwnerName": said["plus:CopyrightOwner"]}))
    if licensor := {name: said[name] for name in _LICENSOR if name in said}:
        parts.append(_structure("plus:Licensor", licensor))
    spaces = " ".join(f"xmlns:{prefix}={quoteattr(uri)}" for uri, prefix in PREFIXES.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF xmlns:rdf={quoteattr(RDF)} {spaces}><rdf:Description rdf:about="">{"".join(parts)}'
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()


def _structure(name: str, parts: Mapping[str, str]) -> str:
    inner = "".join(f"<{part}>{escape(value)}</{part}>" for part, value in parts.items())
    return f'<{name}><rdf:Seq><rdf:li rdf:parseType="Resource">{inner}</rdf:li></rdf:Seq></{name}>'


def _printable(value: str) -> str:
    """The value without the characters that XML has no place for."""
    return "".join(
        char for char in value if char in "\t\n" or " " <= char < "\ud800" or "\ue000" <= char not in "\ufffe\uffff"
    )
