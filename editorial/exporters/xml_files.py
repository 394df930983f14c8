"""XML as the feeds and WordPress read it."""

from __future__ import annotations

import xml.etree.ElementTree as ET


def said(parent: ET.Element, name: str, text: str = "", **attributes: str) -> ET.Element:
    """An element under another, with a text; letters that XML uses itself are written by their names."""
    element = ET.SubElement(parent, name, attributes)
    element.text = text or None
    return element


def document(root: ET.Element) -> bytes:
    """The file: indented by two spaces, UTF-8, one line end at the end."""
    ET.indent(root)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="utf-8") + b"\n"
