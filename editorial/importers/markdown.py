"""HTML as Markdown, and as plain words."""

from __future__ import annotations

from typing import Any, cast

import lxml.html
import regex
from markdownify import markdownify

_HTML: Any = lxml.html
_MANY_LINES = regex.compile(r"\n{3,}")
_BREAK = regex.compile(r"<br\s*/?>", regex.I)
_PARAGRAPH = regex.compile(r"</p>\s*<p[^>]*>", regex.I)
_TAG = regex.compile(r"<[^>]*>")
_NO_WORDS = "//script | //style | //noscript | //template"


def as_markdown(text: str) -> str:
    """Headings, lists, links and emphasis of HTML as Markdown; what is nested too deeply comes as plain words."""
    if "<" not in text:
        return text.strip()
    page = _page(text)
    try:
        written = cast("str", _HTML.tostring(page, encoding="unicode"))
        found = markdownify(written, heading_style="ATX", bullets="-", escape_underscores=False, escape_misc=False)
    except RecursionError:
        found = str(page.text_content())
    found = found if found.strip() else _TAG.sub("", text)
    return _MANY_LINES.sub("\n\n", "\n".join(line.rstrip() for line in found.split("\n"))).strip()


def as_words(text: str) -> str:
    """A short text without marks; its breaks are lines, and its paragraphs stand apart."""
    if "<" not in text and "&" not in text:
        return text.strip()
    return str(_page(_PARAGRAPH.sub("\n\n", _BREAK.sub("\n", text))).text_content()).strip()


def _page(text: str) -> Any:
    """The tree of a piece of HTML, without what holds no words. Entities and addresses are not followed."""
    parser = _HTML.HTMLParser(no_network=True, remove_comments=True)
    page = _HTML.fragment_fromstring(_printable(text), create_parent="div", parser=parser)
    for one in page.xpath(_NO_WORDS):
        one.drop_tree()
    return page


def _printable(text: str) -> str:
    """Without the letters that XML does not know."""
    return "".join(letter for letter in text if letter in "\t\n\r" or letter >= " ")
