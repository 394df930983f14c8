"""XML from strangers: no document type, no entities, no more than is sensible."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO, cast
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from editorial.errors import UserError
from editorial.importers.opening import Opened


def refuse_dtd(opened: Opened) -> None:
    """Look at the beginning of every XML file inside an Office file. Raises UserError for one with a document type."""
    for name in opened.names:
        if name.endswith((".xml", ".rels")):
            with opened.stream(name) as file:
                next(elements(file, opened.place(name), start=True), None)


def elements(file: BinaryIO, place: str, *, start: bool = False) -> Iterator[Element]:
    """Each element as it ends (or starts), in order. Raises UserError for XML that is damaged or declares entities."""
    events = ("start",) if start else ("end",)
    try:
        for _event, element in cast("Any", iterparse(file, events=events, forbid_dtd=True)):
            yield element
    except DefusedXmlException as error:
        raise UserError(
            "This file declares a document type, which could be made to do harm, and is not read.",
            hint="Export it again, or take out the line that begins with <!DOCTYPE.",
            place=place,
            code="hostile_xml",
        ) from error
    except ParseError as error:
        line = error.position[0] if error.position else 0
        raise UserError(
            "The XML of this file is damaged.",
            hint="Export or copy it again.",
            place=f"{place}, line {line}",
            code="damaged_file",
        ) from error
