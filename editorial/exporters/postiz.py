"""Postiz: the body of a request to its public interface for each post, always as a draft.

Read in gitroomhq/postiz-docs (public-api/posts/create, August 2026) and gitroomhq/postiz-app (the form of a request, and how
a text is read: as HTML, a line a paragraph, names of letters such as &lt; decoded once more than a text needs). A draft needs
a date; a thread has several values, and so has a post with a first comment. A picture is named by an address that ends like
its file. Of the settings only the network's name is known here, which is enough for a draft; networks that ask for a title or a
board there are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from editorial.exporters.base import Options, Row, RowMedium
from editorial.exporters.columns import account_in
from editorial.exporters.letters import taken_for_a_sign
from editorial.exporters.requests import RequestExporter
from editorial.exporters.tool import ANY, MediaRule
from editorial.model.clock import stamp

_ID = "postiz"
_NETWORKS = {
    "x": "x",
    "x_premium": "x",
    "linkedin_post": "linkedin",
    "linkedin_page": "linkedin-page",
    "facebook": "facebook",
    "instagram_feed": "instagram",
    "instagram_carousel": "instagram",
    "threads": "threads",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "telegram": "telegram",
    "tiktok_photo": "tiktok",
    "tiktok_video": "tiktok",
    "google_business": "gmb",
    "tumblr": "tumblr",
}
_MOST_BYTES = 1_000_000_000


def _body(row: Row, options: Options) -> dict[str, object]:
    assert row.slot is not None
    return {
        "type": "draft",
        "date": stamp(row.slot.moment),
        "shortLink": False,
        "tags": [],
        "posts": [
            {
                "integration": {"id": account_in(_ID)(row, options)},
                "value": list(_values(row, options)),
                "settings": {"__type": _NETWORKS[row.platform.id]},
            }
        ],
    }


def _values(row: Row, options: Options) -> Iterator[dict[str, object]]:
    files = iter(row.media)
    for part in row.outgoing["parts"]:
        media = [next(files) for _ in part["media"]]
        yield {"content": _as_html(str(part["text"])), "image": [_picture(one, options) for one in media]}
    if row.outgoing["first_comment"]:
        yield {"content": _as_html(str(row.outgoing["first_comment"])), "image": list[object]()}


def _picture(medium: RowMedium, options: Options) -> dict[str, str]:
    found = {"id": medium.sha256, "path": options.media_url(medium)}
    return {**found, "alt": medium.alt} if medium.alt else found


def _as_html(text: str) -> str:
    return "".join(f"<p>{escape(line, quote=False)}</p>" for line in text.split("\n")) if text else ""


EXPORTER = RequestExporter(
    id=_ID,
    label="Postiz",
    about="A request for each post, as a draft, for Postiz's public interface. From docs.postiz.com, August 2026.",
    clock="utc",
    needs_time=True,
    media=MediaRule(
        pictures=ANY,
        videos=ANY,
        mixed=True,
        extensions=("png", "jpg", "gif", "webp", "mp4"),
        most_bytes=_MOST_BYTES,
    ),
    carries=frozenset({"first_comment", "alt", "thread", "video"}),
    networks=_NETWORKS,
    account_word="integration id",
    rules=(taken_for_a_sign("Postiz", r"&(?:amp|lt|gt|nbsp|quot|#39);"),),
    body=_body,
)
