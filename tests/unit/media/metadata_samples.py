"""Metadata written byte by byte, as cameras, editors and agencies write them."""

from __future__ import annotations

import itertools
import struct
import zlib

NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "cc": "http://creativecommons.org/ns#",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "aux": "http://ns.adobe.com/exif/1.0/aux/",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}

PHOTO = """
  <dc:creator><rdf:Seq><rdf:li>Ana Ruiz</rdf:li><rdf:li>Tom Béla</rdf:li></rdf:Seq></dc:creator>
  <dc:rights><rdf:Alt><rdf:li xml:lang="de">© Ana, deutsch</rdf:li>
    <rdf:li xml:lang="x-default">© 2026 Ana Ruiz 🌿</rdf:li></rdf:Alt></dc:rights>
  <photoshop:Credit>Ana Ruiz/Riverside News</photoshop:Credit>
  <plus:CopyrightOwner><rdf:Seq><rdf:li rdf:parseType="Resource">
    <plus:CopyrightOwnerName>Riverside News</plus:CopyrightOwnerName></rdf:li></rdf:Seq></plus:CopyrightOwner>
  <plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorName>Riverside News</plus:LicensorName>
    <plus:LicensorURL>https://example.org/licence</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>
  <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Editorial use only</rdf:li></rdf:Alt></xmpRights:UsageTerms>
  <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Two people mend a bike.</rdf:li></rdf:Alt>
    </Iptc4xmpCore:AltTextAccessibility>
  <cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>
"""
ATTRIBUTES = (
    'photoshop:Source="Riverside News" xmpRights:WebStatement="https://example.org/rights" '
    'photoshop:DateCreated="2026-05-01" plus:ModelReleaseStatus="http://ns.useplus.org/ldf/vocab/MR-UMR" '
    'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"'
)
PHOTO_VALUES = {
    "dc:creator": "Ana Ruiz; Tom Béla",
    "dc:rights": "© 2026 Ana Ruiz 🌿",
    "photoshop:Credit": "Ana Ruiz/Riverside News",
    "photoshop:Source": "Riverside News",
    "photoshop:DateCreated": "2026-05-01",
    "plus:CopyrightOwner": "Riverside News",
    "plus:LicensorName": "Riverside News",
    "plus:LicensorURL": "https://example.org/licence",
    "plus:ModelReleaseStatus": "http://ns.useplus.org/ldf/vocab/MR-UMR",
    "xmpRights:UsageTerms": "Editorial use only",
    "xmpRights:WebStatement": "https://example.org/rights",
    "Iptc4xmpCore:AltTextAccessibility": "Two people mend a bike.",
    "Iptc4xmpExt:DigitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
    "cc:license": "https://creativecommons.org/licenses/by/4.0/",
}


def packet(body: str = PHOTO, attributes: str = ATTRIBUTES) -> bytes:
    """An XMP packet with these properties as elements and as attributes."""
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF {spaces}><rdf:Description rdf:about="" {attributes}>{body}</rdf:Description></rdf:RDF></x:xmpmeta>'
        '<?xpacket end="w"?>'
    ).encode()


def billion_laughs() -> bytes:
    """A packet of a few hundred bytes whose entities swell to gigabytes."""
    names = "abcdefghij"
    entities = '<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in itertools.pairwise(names)
    )
    return f'<!DOCTYPE x [{entities}]><x:xmpmeta xmlns:x="adobe:ns:meta/">&j;</x:xmpmeta>'.encode()


def iim(*sets: tuple[int, int, bytes]) -> bytes:
    """IPTC datasets: record, number, value."""
    return b"".join(
        b"\x1c" + bytes([record, number]) + len(value).to_bytes(2, "big") + value for record, number, value in sets
    )


def photoshop_segment(data: bytes) -> bytes:
    """The JPEG segment APP13 in which IPTC's older form stands."""
    resource = b"8BIM\x04\x04\0\0" + len(data).to_bytes(4, "big") + data + b"\0" * (len(data) % 2)
    return segment(0xED, b"Photoshop 3.0\0" + resource)


def segment(marker: int, body: bytes) -> bytes:
    """One segment of a JPEG."""
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2, "big") + body


def box(kind: bytes, body: bytes = b"") -> bytes:
    """One box of an ISO base media file."""
    return struct.pack(">I", 8 + len(body)) + kind + body


def manifest_box() -> bytes:
    """The beginning of a manifest store in JUMBF."""
    label = bytes.fromhex("6332706100110010800000aa00389b71") + b"\x03c2pa\0"
    return box(b"jumb", box(b"jumd", label) + box(b"cbor", b"\xa0"))


def c2pa_segment() -> bytes:
    """A manifest as JPEG carries it."""
    return segment(0xEB, b"JP\0\x01\0\0\0\x01" + manifest_box())


def png_chunk(kind: bytes, body: bytes) -> bytes:
    """One chunk of a PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def into_jpeg(data: bytes, *segments: bytes) -> bytes:
    """The same JPEG with segments right after its start."""
    return data[:2] + b"".join(segments) + data[2:]


def into_png(data: bytes, chunk: bytes) -> bytes:
    """The same PNG with a chunk after its header."""
    return data[:33] + chunk + data[33:]
