"""A register of names and a few files for tests of the writing place."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from editorial.library.people import people, save_author
from editorial.library.transaction import Command, new_id
from editorial.library.workspace import open_library
from editorial.model.desk import Author

NAMES = (
    Author(id="", name="Ana Ruiz", role="Repair cafés", handles={"x": "@anaruiz_mends", "bluesky": "ana.example"}),
    Author(id="", name="Anan Srisai", role="Chiang Mai workshop"),
    Author(id="", name="มะลิ ศรีใส", handles={"x": "mali_mends"}),
    Author(id="", name="Lindenhof Tools", kind="partner", paid=True, handles={"x": "@lindenhof"}),
    Author(id="", name="Mira Mends", kind="creator"),
    Author(id="", name="Old Partner", kind="partner", active=False),
)
XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Jo Lind / Lindenhof">
<dc:creator><rdf:Seq><rdf:li>Jo Lind</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"""


def fill_register(workspace: Path) -> None:
    """Put the names into a closed workspace."""
    library = open_library(workspace)
    ana = next(one for one in people(library) if one.name == "Ana Ruiz")
    for one in NAMES:
        values = {name: getattr(one, name) for name in ("name", "kind", "role", "handles", "paid", "active")}
        save_author(library, Command(who=ana.id), Author(id=new_id(), **values))
    library.close()


def picture(folder: Path, name: str = "lamp.jpg", *, xmp: str = "", size: tuple[int, int] = (400, 300)) -> Path:
    """A small picture file, perhaps with something to say of itself; no two names have the same bytes."""
    path = folder / name
    shade = sum(name.encode()) % 200
    options = {"xmp": xmp.encode()} if xmp else {}
    Image.new("RGB", size, (shade, 120, 160)).save(path, **options)
    return path
