"""The export of a WordPress site (WXR): posts as Markdown, published ones as published."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from editorial.importers.incoming import Found, Incoming, Trouble
from editorial.importers.markdown import as_markdown, as_words
from editorial.importers.opening import Opened
from editorial.importers.reader import Choices, Look
from editorial.importers.times import iso_time
from editorial.importers.xml_guard import elements

_OUT = ("publish",)
_COMES_IN = (*_OUT, "private", "draft", "pending", "future")
_UNSET = "0000"


class WordPressExport:
    """See `editorial.importers.reader.Reader`. Pages, attachments and what was thrown away stay out."""

    id = "wxr"
    label = "WordPress (WXR)"
    about = "The XML that WordPress exports under Tools: every post, as Markdown."

    def recognises(self, opened: Opened) -> float:
        """By what stands at its beginning."""
        return 1.0 if b"wordpress.org/export/" in opened.head and b"<rss" in opened.head else 0.0

    def look(self, opened: Opened, choices: Choices) -> Look:
        """Nothing has to be chosen."""
        return Look()

    def read(self, opened: Opened, choices: Choices) -> Iterator[Found]:
        """The posts in the order of the file."""
        count = 0
        with opened.stream() as file:
            for element in elements(file, opened.place()):
                if element.tag == "item":
                    count += 1
                    found = _post(element, f"{opened.place()}, {count}")
                    if found is not None:
                        yield found
                    element.clear()


def _post(item: Element, place: str) -> Found | None:
    said = {element.tag.rpartition("}")[2]: element.text or "" for element in item}
    status = said.get("status", "")
    if said.get("post_type", "post") != "post" or status not in _COMES_IN:
        return None
    html = "".join(element.text or "" for element in item if "modules/content" in element.tag)
    excerpt = "".join(element.text or "" for element in item if "/excerpt/" in element.tag)
    gmt, local = said.get("post_date_gmt", ""), said.get("post_date", "")
    try:
        when = f"{iso_time(gmt)}+00:00" if gmt and not gmt.startswith(_UNSET) else ""
        when = when or (iso_time(local) if local and not local.startswith(_UNSET) else "")
    except ValueError:
        return Trouble(place=place, message="It says no time that can be read.", hint="Export the site again.")
    return Incoming(
        place=place,
        key=said.get("guid", "") or said.get("link", ""),
        title=as_words(said.get("title", "")),
        texts=(as_markdown(html),),
        kind="article",
        description=as_words(excerpt),
        labels=tuple(element.text for element in item if element.tag == "category" and element.text),
        authors=(said["creator"],) if said.get("creator") else (),
        networks=("wordpress",),
        is_out=status in _OUT,
        published_at=when if status in _OUT else "",
        published_link=said.get("link", "") if status in _OUT else "",
        when=when if status == "future" else "",
    )


READER = WordPressExport()
