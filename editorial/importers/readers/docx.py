"""A document of Word: its first heading is the title, the rest the text, as Markdown."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator

from editorial.importers.incoming import Found, Incoming
from editorial.importers.opening import Opened, damaged
from editorial.importers.reader import Choices, Look
from editorial.importers.xml_guard import refuse_dtd

_MOST_LEVELS = 6


class WordDocument:
    """See `editorial.importers.reader.Reader`."""

    id = "docx"
    label = "Word document"
    about = "A .docx file: one article; its headings, lists, bold and italic words become Markdown."

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
            paragraphs = [(_style(one), _words(one)) for one in document.paragraphs]
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


def _style(paragraph: object) -> str:
    return str(getattr(getattr(paragraph, "style", None), "name", "") or "")


def _words(paragraph: object) -> str:
    parts: list[str] = []
    for run in getattr(paragraph, "runs", ()):
        text = str(run.text)
        mark = "**" if run.bold else "*" if run.italic else ""
        inner = text.strip()
        if mark and inner:
            text = text.replace(inner, f"{mark}{inner}{mark}", 1)
        parts.append(text)
    return "".join(parts).replace("****", "").strip()


READER = WordDocument()
