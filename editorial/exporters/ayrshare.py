"""Ayrshare's bulk post endpoint: one CSV for each account (a profile there), times in UTC.

Read at ayrshare.com/docs/apis/post/bulk-post (2026): `post,platforms,mediaUrls,scheduleDate`; the same text within three
days is refused.
"""

from __future__ import annotations

import datetime as dt

from editorial.exporters.base import Options, Row
from editorial.exporters.columns import Column, addresses, text_of, time_as
from editorial.exporters.row_rules import said_once
from editorial.exporters.table import TableExporter
from editorial.exporters.tool import ANY, MediaRule

_NETWORKS = {
    "facebook": "facebook",
    "google_business": "gmb",
    "instagram_feed": "instagram",
    "instagram_carousel": "instagram",
    "linkedin_post": "linkedin",
    "linkedin_page": "linkedin",
    "pinterest": "pinterest",
    "reddit": "reddit",
    "telegram": "telegram",
    "threads": "threads",
    "bluesky": "bluesky",
    "tiktok_video": "tiktok",
    "x": "twitter",
    "x_premium": "twitter",
    "youtube_video": "youtube",
}


def _network(row: Row, _options: Options) -> str:
    return _NETWORKS.get(row.platform.id, "")


EXPORTER = TableExporter(
    id="ayrshare",
    label="Ayrshare",
    about="A CSV for each account, for Ayrshare's bulk post. From ayrshare.com/docs/apis/post/bulk-post, 2026.",
    columns=(
        Column(name="post", write=text_of, needed=True),
        Column(name="platforms", write=_network, needed=True),
        Column(name="mediaUrls", write=addresses()),
        Column(name="scheduleDate", write=time_as("%Y-%m-%dT%H:%M:%SZ", utc=True), needed=True),
    ),
    clock="utc",
    needs_time=True,
    media=MediaRule(pictures=ANY, videos=1),
    carries=frozenset({"video"}),
    networks=_NETWORKS,
    clash_rules=(said_once("Ayrshare", 3, dt.timedelta(0)),),
)
