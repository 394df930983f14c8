"""A document of Word: its first heading is the title, the rest the text, as Markdown."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, cast

from editorial.importers.incoming import Found, Incoming
from editorial.importers.opening import Opened, damaged
from editorial.importers.reader import Choices, Look
from editorial.importers.xml_guard import refuse_dtd

_MOST_LEVELS = 6
_ADDRESSES = ("http://", "https://", "mailto:")


class WordDocument:
    """See `editorial.importers.reader.Reader`."""

    id = "docx"
    label = "Word document"
    about = "A .docx file: one article; its headings, lists, links, tables, bold and italic words become Markdown."

    def recognises(self, opened: Opened) -> float:
        """By what is inside."""
        return 0.9 if opened.is_office and opened.inside("word/document.xml") else 0.0

    def look(self, opened: Opened, choices: Choices) -> Look:
        """Nothing has to be chosen."""
        return Look()

    def read(self, opened: Opened, choices: Choices) -> Iterator[Found]:
        """The one article."""
        import docx
        from docx.opc.exceptions import PackageNotFoundError

        refuse_dtd(opened)
        try:
            document = docx.Document(str(opened.path))
            paragraphs = list(_blocks(document, cast("Any", document.element).body))
            authors = document.core_properties.author
        except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, SyntaxError, OSError) as error:
            raise damaged(str(opened.path)) from error
        title = next((text for style, text in paragraphs if style in ("Title", "Heading 1") and text), "")
        body = [(style, text) for style, text in paragraphs if not (text == title and style in ("Title", "Heading 1"))]
        yield Incoming(
            place=opened.place(),
            title=title.replace("*", "") or opened.path.stem,
            texts=("\n\n".join(_joined(body)),),
            kind="article",
            authors=(authors,) if authors else (),
        )


def _joined(paragraphs: list[tuple[str, str]]) -> Iterator[str]:
    """Paragraphs as Markdown; the items of a list stand together."""
    items: list[str] = []
    for style, text in paragraphs:
        if style.startswith("List") and text:
            items.append(f"{'1.' if 'Number' in style else '-'} {text}")
            continue
        if items:
            yield "\n".join(items)
            items = []
        if text:
            yield _headed(style, text)
    if items:
        yield "\n".join(items)


def _headed(style: str, text: str) -> str:
    level = style.removeprefix("Heading ")
    if style.startswith("Heading ") and level.isdecimal():
        return f"{'#' * min(int(level), _MOST_LEVELS)} {text}"
    return f"> {text}" if "Quote" in style else text


def _blocks(document: Any, parent: Any) -> Iterator[tuple[str, str]]:
    """The style and the words of each paragraph, and each table as Markdown, in their order."""
    from docx.oxml.ns import qn
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    for block in parent.iterchildren():
        if block.tag == qn("w:p"):
            style = Paragraph(block, document).style
            yield (style.name or "" if style is not None else ""), _words(document, block)
        elif block.tag == qn("w:tbl"):
            yield "", _table(document, Table(block, document))
        elif block.tag == qn("w:sdt"):  # what a form or a list of contents frames
            for inside in block.iterchildren(qn("w:sdtContent")):
                yield from _blocks(document, inside)


def _table(document: Any, table: Any) -> str:
    rows = [[" ".join(_words(document, one._p) for one in cell.paragraphs) for cell in row.cells] for row in table.rows]
    if not rows:
        return ""
    lines = ["| " + " | ".join(" ".join(cell.replace("|", "\\|").split()) for cell in cells) + " |" for cells in rows]
    return "\n".join((lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]))


def _words(document: Any, paragraph: Any) -> str:
    """The text of a paragraph with its links; of tracked changes, what came in is there, and what was struck out is not."""
    from docx.oxml.ns import qn
    from docx.text.run import Run

    gone = {qn("w:del"), qn("w:moveFrom"), qn("w:txbxContent")}
    pieces: list[tuple[str, str]] = []
    for element in paragraph.iter(qn("w:r")):
        around = _around(element, paragraph)
        if any(one.tag in gone for one in around):
            continue
        link = next((one.get(qn("r:id"), "") for one in around if one.tag == qn("w:hyperlink")), "")
        address = str(document.part.rels[link].target_ref) if link in document.part.rels else ""
        pieces.append((address if address.startswith(_ADDRESSES) else "", _marked(Run(element, paragraph))))
    parts: list[str] = []
    for address, group in groupby(pieces, key=itemgetter(0)):
        text = "".join(words for _address, words in group).replace("****", "")
        inner = text.strip()
        parts.append(
            text.replace(inner, f"[{inner}]({address})", 1) if address and inner not in ("", address) else text
        )
    return "".join(parts).strip()


def _around(element: Any, paragraph: Any) -> list[Any]:
    """What an element stands in, up to its paragraph."""
    found: list[Any] = []
    while (element := element.getparent()) is not paragraph:
        found.append(element)
    return found


def _marked(run: Any) -> str:
    text = str(run.text)
    mark = "**" if run.bold else "*" if run.italic else ""
    inner = text.strip()
    return text.replace(inner, f"{mark}{inner}{mark}", 1) if mark and inner else text


READER = WordDocument()
