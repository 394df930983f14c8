"""Metricool's calendar import: one CSV of 93 columns for each brand, with a column for each network.

Rules from notes of 28 September to 9 October 2026 that cite help.metricool.com (scheduling in batch with a CSV file); the
header is the blank file of 2026, and Metricool has spelled it in several ways: with the brand's own blank file the columns
are taken from there. TRUE and FALSE mark networks and drafts; at most 50 rows are recommended; dates are in the brand's zone.
Posts for TikTok must name their privacy, and Facebook's reels and stories their type: what is written there is not known
here, so these are refused.
"""

from __future__ import annotations

from collections.abc import Iterator

from editorial.exporters.base import Choice, Options, Problem, Row
from editorial.exporters.columns import Column, address, alt_of, field_of, text_of, time_as
from editorial.exporters.table import TableExporter
from editorial.exporters.tool import MediaRule

_PICTURES = 10
_NETWORKS = {
    "Facebook": ("facebook",),
    "Twitter/X": ("x", "x_premium"),
    "LinkedIn": ("linkedin_post", "linkedin_page"),
    "GBP": ("google_business",),
    "Instagram": ("instagram_feed", "instagram_carousel", "instagram_reel", "instagram_story"),
    "Pinterest": ("pinterest",),
    "TikTok": (),
    "Youtube": ("youtube_video", "youtube_short"),
    "Threads": ("threads",),
    "Bluesky": ("bluesky",),
}
_SPELLINGS = {"Twitter/X": ("Twitter", "X"), "GBP": ("GMB",), "Youtube": ("YouTube",)}
_TYPES = {"story": "STORY", "reel": "REEL"}
DRAFT = Choice(
    name="metricool_draft",
    label="How Metricool takes them in",
    values={"FALSE": "Scheduled", "TRUE": "As drafts"},
)


def _is(network: str) -> Column:
    def write(row: Row, _options: Options) -> str:
        return "TRUE" if row.platform.id in _NETWORKS[network] else "FALSE"

    return Column(name=network, write=write, also=_SPELLINGS.get(network, ()), idle="FALSE")


def _for(network: str, name: str) -> Column:
    """A column of one network: the row's field there, empty for the others."""
    field, column = name.split(": ")

    def write(row: Row, _options: Options) -> str:
        return str(row.outgoing[field]) if row.platform.id in _NETWORKS[network] else ""

    return Column(name=column, write=write)


def _instagram_type(row: Row, _options: Options) -> str:
    mine = row.platform.id in _NETWORKS["Instagram"]
    return _TYPES.get(str(row.outgoing["kind"]), "POST") if mine else ""


def _draft(_row: Row, options: Options) -> str:
    return options.chosen(DRAFT)


def _empty(names: str) -> tuple[Column, ...]:
    return tuple(Column(name=name) for name in names.split(","))


def _own_place(row: Row, _options: Options) -> Iterator[Problem]:
    """A title or a link that has a column for some networks only."""
    link_to, title_to = ("pinterest",), (*_NETWORKS["Pinterest"], *_NETWORKS["Youtube"])
    for name, word, places in (("link", "a link", link_to), ("title", "a title", title_to)):
        if row.outgoing[name] and row.platform.id not in places:
            yield Problem(
                row=row,
                field=name,
                message=f"Metricool's file has no column for {word} on {row.platform.name}.",
                fix="Say it in the text, or post it by hand.",
                fix_kind="posting_pack",
            )


EXPORTER = TableExporter(
    id="metricool",
    label="Metricool",
    about=(
        "A CSV for each account, for the import of Metricool's calendar. Its rules were last checked on 9 October 2026 "
        "(from notes that cite help.metricool.com); give your brand's own blank file where its columns differ."
    ),
    columns=(
        Column(name="Text", write=text_of, needed=True),
        Column(name="Date", write=time_as("%Y-%m-%d"), needed=True),
        Column(name="Time", write=time_as("%H:%M:%S"), needed=True),
        Column(name="Draft", write=_draft, idle="FALSE"),
        *(_is(network) for network in _NETWORKS),
        *(Column(name=f"Picture Url {at + 1}", write=address(at)) for at in range(_PICTURES)),
        *(Column(name=f"Alt text picture {at + 1}", write=alt_of(at)) for at in range(_PICTURES)),
        *_empty("Document title,Shortener,Video Thumbnail Url,Video Cover Frame,Twitter/X Can reply,Twitter/X Type"),
        *_empty("Twitter/X Poll Duration minutes,Twitter/X Poll Option 1,Twitter/X Poll Option 2"),
        *_empty("Twitter/X Poll Option 3,Twitter/X Poll Option 4,Pinterest Board"),
        _for("Pinterest", "title: Pinterest Pin Title"),
        _for("Pinterest", "link: Pinterest Pin Link"),
        *_empty("Pinterest Pin New Format"),
        Column(name="Instagram Post Type", write=_instagram_type),
        *_empty("Instagram Show Reel On Feed"),
        _for("Youtube", "title: Youtube Video Title"),
        *_empty("Youtube Video Type,Youtube Video Privacy,Youtube video for kids,Youtube Video Category"),
        *_empty("Youtube Video Tags,Youtube playlist,GBP Post Type"),
        *_empty("Facebook Post Type,Facebook Title"),
        Column(name="First Comment Text", write=field_of("first_comment")),
        *_empty("TikTok Title,TikTok disable comments,TikTok disable duet,TikTok disable stitch,TikTok Post Privacy"),
        *_empty("TikTok Branded Content,TikTok Your Brand,TikTok Auto Add Music,TikTok Photo Cover Index"),
        *_empty("TikTok musicId,TikTok music title,TikTok music author,TikTok music previewUrl"),
        *_empty("TikTok music thumbnailUrl,TikTok music soundVolume,TikTok music originalVolume"),
        *_empty("TikTok music startMillis,TikTok music endMillis,TikTok is AI generated content,LinkedIn Type"),
        *_empty("LinkedIn Poll Question,LinkedIn Poll Option 1,LinkedIn Poll Option 2,LinkedIn Poll Option 3"),
        *_empty("LinkedIn Poll Option 4,LinkedIn Poll Duration,LinkedIn Show link preview"),
        *_empty("LinkedIn Images as Carousel,Threads Reply Control,Threads Is Spoiler,Threads Post Type"),
    ),
    most_rows=50,
    needs_time=True,
    media=MediaRule(pictures=_PICTURES, videos=1),
    carries=frozenset({"link", "title", "first_comment", "alt", "story", "reel", "video"}),
    networks={place: network for network, places in _NETWORKS.items() for place in places},
    options=(DRAFT,),
    rules=(_own_place,),
)
