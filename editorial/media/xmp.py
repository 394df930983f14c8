"""An XMP packet's values (ISO 16684-1; IPTC Photo Metadata Standard 2025.1; PLUS 2.0.1), read by hand-set limits.

A packet with a document type is refused: XMP has none, and entities are only there to swell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

MAX_BYTES: Final = 2_000_000
"""A longer packet is not read; cameras and editors write some thousand bytes."""

MAX_VALUE: Final = 1_000
"""Characters kept of one value."""

_MAX_DEPTH: Final = 40
_MAX_ITEMS: Final = 50

_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_LANGUAGE: Final = "http://www.w3.org/XML/1998/namespace lang"
PREFIXES: Final[Mapping[str, str]] = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://creativecommons.org/ns#": "cc",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://cipa.jp/exif/1.0/": "exifEX",
    "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
    "http://ns.microsoft.com/photo/1.2/t/Region#": "MPReg",
}

KEPT: Final = frozenset(
    {
        *("dc:creator", "dc:rights", "dc:description", "dc:title"),
        *("photoshop:Credit", "photoshop:Source", "photoshop:Headline"),
        *("photoshop:DateCreated", "photoshop:Instructions", "xmp:CreateDate"),
        *("xmpRights:Marked", "xmpRights:Owner", "xmpRights:UsageTerms", "xmpRights:WebStatement"),
        *("plus:CopyrightOwner", "plus:LicensorName", "plus:LicensorURL", "plus:DataMining"),
        *("plus:ModelReleaseStatus", "plus:PropertyReleaseStatus"),
        *("Iptc4xmpCore:AltTextAccessibility", "Iptc4xmpCore:ExtDescrAccessibility"),
        *("Iptc4xmpExt:DigitalSourceType", "cc:license", "cc:attributionName", "cc:attributionURL"),
    }
)
"""The values that are kept, by XMP's usual prefixes."""

_INSIDE: Final[Mapping[str, str]] = {"plus:CopyrightOwnerName": "plus:CopyrightOwner"}
"""Parts of a structure that stand for the whole."""

_PLACES: Final = frozenset({"exif:GPSLatitude", "exif:GPSLongitude"})
_SERIALS: Final = frozenset(
    {"aux:SerialNumber", "aux:LensSerialNumber", "exifEX:BodySerialNumber", "exifEX:LensSerialNumber"}
)
_FACES: Final = frozenset({"MPReg:PersonDisplayName", "Iptc4xmpExt:PersonInImage", "MPReg:Rectangle"})


class HostileXmp(Exception):
    """The packet carries a document type, or is nested beyond all use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Xmp:
    """The values kept, by name, several of one name joined by "; "; `private` names what tells of persons and places."""

    values: Mapping[str, str] = field(default_factory=dict[str, str])
    private: tuple[str, ...] = ()


def read(packet: bytes) -> Xmp:
    """What is in a packet; of a text in several languages the default one.

    Raises:
        HostileXmp: a document type, or more than 40 levels.
        ValueError: no XML, or longer than `MAX_BYTES`.
    """
    if len(packet) > MAX_BYTES:
        raise ValueError("too long")
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = reader.refuse
    parser.EntityDeclHandler = reader.refuse
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    try:
        parser.Parse(packet if packet[:2] in _UTF16 else packet.strip(b"\0 \t\r\n"), True)
    except expat.ExpatError as error:
        raise ValueError(str(error)) from error
    return Xmp(
        values={name: "; ".join(said)[:MAX_VALUE] for name, said in reader.found.items()},
        private=tuple(sorted(reader.private)),
    )


class _Reader:
    """Collects values while the packet goes by; each open element is its name, its language and its text so far."""

    def __init__(self) -> None:
        self.found: dict[str, list[str]] = {}
        self.private: set[str] = set()
        self._open: list[tuple[str, str, list[str]]] = []
        self._default: set[str] = set()

    def refuse(self, *_: object) -> None:
        raise HostileXmp

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= _MAX_DEPTH:
            raise HostileXmp
        name = _short(tag)
        for key, value in attributes.items():
            if key == f"{RDF} resource":
                self._keep(name, value)
            elif key != _LANGUAGE:
                self._keep(_short(key), value)
        self._open.append((name, attributes.get(_LANGUAGE, ""), []))

    def text(self, data: str) -> None:
        if self._open:
            self._open[-1][2].append(data)

    def end(self, _: str) -> None:
        name, language, pieces = self._open.pop()
        value = "".join(pieces).strip()
        if name == "rdf:li":  # an item of a list belongs to the property around the list
            name = self._open[-2][0] if len(self._open) >= 2 else ""
        if value:
            self._keep(name, value, language)

    def _keep(self, name: str, value: str, language: str = "") -> None:
        self._note_private(name, value)
        name = _INSIDE.get(name, name)
        value = value.strip()[:MAX_VALUE]
        if name not in KEPT or not value:
            return
        said = self.found.setdefault(name, [])
        if not language:
            if value not in said and len(said) < _MAX_ITEMS:
                said.append(value)
        elif not said or (language == "x-default" and name not in self._default):
            said[:] = [value]
        if language == "x-default":
            self._default.add(name)

    def _note_private(self, name: str, value: str) -> None:
        if name in _PLACES:
            self.private.add("gps")
        elif name in _SERIALS:
            self.private.add("serial")
        elif name in _FACES or (name == "mwg-rs:Type" and value.strip().lower() == "face"):
            self.private.add("faces")


def _short(tag: str) -> str:
    """`dc:creator` for the parser's "http://purl.org/dc/elements/1.1/ creator"; empty for names nobody asks for."""
    space, _, name = tag.rpartition(" ")
    if space == RDF:
        return f"rdf:{name}"
    prefix = PREFIXES.get(space)
    return f"{prefix}:{name}" if prefix else ""
