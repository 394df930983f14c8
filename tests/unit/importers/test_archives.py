"""What people download from networks and sites comes in as published, "not checked here"; no approval is made up."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from newsroom import Newsroom
from PIL import Image
from sqlalchemy import select

from editorial.errors import UserError
from editorial.importers.carrying import carry_out
from editorial.importers.incoming import Incoming, Trouble
from editorial.importers.markdown import as_markdown, as_words
from editorial.importers.opening import open_source
from editorial.importers.plan import ImportPlan, plan_import
from editorial.importers.reader import Choices, discover, reader_for
from editorial.library import schema
from editorial.library.filters import LibraryFilter
from editorial.library.finding import library_ids
from editorial.library.lists import PostFilter, exportable, post_ids
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.model.status import NOT_CHECKED_HERE

TWEETS = [
    {
        "tweet": {
            "id_str": "1100000000000000001",
            "created_at": "Wed Nov 15 12:00:00 +0000 2023",
            "full_text": "Jackets &amp; lamps: https://t.co/a https://t.co/pic",
            "lang": "en",
            "entities": {"urls": [{"url": "https://t.co/a", "expanded_url": "https://example.org/jackets"}]},
            "extended_entities": {
                "media": [{"url": "https://t.co/pic", "media_url_https": "https://pbs.twimg.com/media/Ab.png"}]
            },
        }
    },
    {"tweet": {"id_str": "2", "created_at": "Wed Nov 15 12:00:00 +0000 2023", "full_text": "RT @other: Not ours"}},
    {"tweet": {"id_str": "3", "created_at": "one day", "full_text": "When?"}},
]
ACCOUNT = [{"account": {"username": "greenco"}}]


def x_archive(folder: Path) -> Path:
    data = folder / "data"
    (data / "tweets_media").mkdir(parents=True)
    (data / "tweets.js").write_text("window.YTD.tweets.part0 = " + json.dumps(TWEETS), "utf-8")
    (data / "account.js").write_text("window.YTD.account.part0 = " + json.dumps(ACCOUNT), "utf-8")
    Image.new("RGB", (60, 40), "teal").save(data / "tweets_media" / "1100000000000000001-Ab.png")
    return folder


def zipped(folder: Path) -> Path:
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as archive:
        for one in sorted(folder.rglob("*")):
            if one.is_file():
                archive.write(one, one.relative_to(folder).as_posix())
    return path


def found_in(path: Path) -> list[Incoming | Trouble]:
    opened = open_source(path)
    return list(reader_for(opened, Choices()).read(opened, Choices()))


def posts_in(path: Path) -> list[Incoming]:
    return [one for one in found_in(path) if isinstance(one, Incoming)]


def bring_in(room: Newsroom, path: Path) -> tuple[ImportPlan, list[Post]]:
    plan = plan_import(room.desk, [path], Choices())
    carry_out(room.desk, Command(who=room.ana.id), plan)
    posts = [room.post(one) for one in post_ids(room.library, PostFilter())]
    return plan, sorted(posts, key=lambda post: post.number)


@pytest.mark.parametrize("packed", [False, True])
def test_an_archive_of_x_comes_in_as_published_with_link_and_picture(
    room: Newsroom, tmp_path: Path, packed: bool
) -> None:
    folder = x_archive(tmp_path / "twitter-2026")
    plan, (post,) = bring_in(room, zipped(folder) if packed else folder)
    (variant,) = post.variants
    assert (plan.new, plan.published, plan.refused) == (1, 1, 2)
    assert (variant.state, variant.outside_note, variant.approved) == ("published", NOT_CHECKED_HERE, None)
    assert variant.state_since == "2023-11-15T12:00:00.000Z"
    assert post.shared.content.text == "Jackets & lamps: https://example.org/jackets"
    (medium,) = post.shared.content.media
    assert (medium.name, medium.kind) == ("1100000000000000001-Ab.png", "image")
    assert room.desk.store.has(medium.original)
    with room.library.reading() as connection:
        (outing,) = connection.execute(select(schema.outings)).all()
        assert connection.execute(select(schema.approvals)).all() == []
    assert (outing.link, outing.ended_at) == ("https://x.com/greenco/status/1100000000000000001", None)
    assert exportable(room.library) == []
    assert library_ids(room.library, LibraryFilter(words="jackets")) == [post.id]


def test_the_same_archive_again_brings_nothing_and_undo_ends_what_is_out(room: Newsroom, tmp_path: Path) -> None:
    folder = x_archive(tmp_path / "twitter")
    plan = plan_import(room.desk, [folder], Choices())
    done = carry_out(room.desk, Command(who=room.ana.id), plan)
    assert plan_import(room.desk, [folder], Choices()).known == 1
    room.library.undo(Command(who=room.ana.id), done.entry)
    with room.library.reading() as connection:
        (outing,) = connection.execute(select(schema.outings)).all()
    assert outing.ended_at is not None


def test_what_is_out_on_a_network_without_an_account_stays_out_and_says_so(room: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "outbox.json").write_text(json.dumps(outbox()), "utf-8")
    plan = plan_import(room.desk, [tmp_path / "outbox.json"], Choices())
    assert (plan.new, plan.refused) == (0, 3)
    assert "no account" in plan.troubles[0].message
    chosen = Choices(accounts={"mastodon": room.bluesky.id})
    assert plan_import(room.desk, [tmp_path / "outbox.json"], chosen).new == 1


def outbox() -> dict[str, object]:
    public = "https://www.w3.org/ns/activitystreams#Public"
    note = {
        "id": "https://m.example/users/a/statuses/1",
        "url": "https://m.example/@a/1",
        "published": "2023-05-01T10:00:00Z",
        "content": "<p>Jackets<br>and lamps <a href='https://m.example/tags/repair'>#<span>repair</span></a></p><p>Bye</p>",
        "contentMap": {"en": "…"},
        "to": [public],
        "tag": [{"type": "Hashtag", "name": "#repair"}],
        "attachment": [{"url": "/media_attachments/files/1.png", "name": "A lamp"}],
    }
    return {
        "orderedItems": [
            {"type": "Create", "object": note},
            {"type": "Create", "object": {**note, "to": ["https://m.example/users/b"]}},
            {"type": "Announce", "object": "https://elsewhere.example/1"},
        ]
    }


def test_an_outbox_of_mastodon_keeps_public_posts_alone(tmp_path: Path) -> None:
    (tmp_path / "outbox.json").write_text(json.dumps(outbox()), "utf-8")
    (post,) = posts_in(tmp_path / "outbox.json")
    assert post.texts == ("Jackets\nand lamps #repair\n\nBye",)
    assert (post.language, post.tags, post.published_link) == ("en", ("#repair",), "https://m.example/@a/1")
    assert [(one.name, one.alt) for one in post.media] == [("media_attachments/files/1.png", "A lamp")]


def broken(text: str) -> str:
    """Letters as Facebook and Instagram write them."""
    return text.encode().decode("latin-1")


def test_the_broken_letters_of_instagram_and_facebook_are_mended(tmp_path: Path) -> None:
    media = tmp_path / "your_instagram_activity" / "media"
    media.mkdir(parents=True)
    picture = {"uri": "media/posts/1.jpg", "creation_timestamp": 1_700_000_000, "title": broken("ซ่อมเสื้อ ☀️")}
    (media / "posts_1.json").write_text(json.dumps([{"media": [picture]}]), "utf-8")
    (media / "reels.json").write_text(json.dumps({"ig_reels_media": [{"media": [picture]}]}), "utf-8")
    entry = {
        "timestamp": 1_700_000_001,
        "data": [{"post": broken("Größe")}],
        "attachments": [{"data": [{"external_context": {"url": "https://example.org"}}]}],
    }
    (tmp_path / "posts").mkdir()
    (tmp_path / "posts" / "your_posts_1.json").write_text(json.dumps([entry]), "utf-8")
    posts = posts_in(tmp_path)
    assert [(one.texts[0], one.kind, one.networks) for one in posts] == [
        ("ซ่อมเสื้อ ☀️", "post", ("instagram",)),
        ("ซ่อมเสื้อ ☀️", "reel", ("instagram_reel",)),
        ("Größe", "post", ("facebook",)),
    ]
    assert posts[0].published_at == "2023-11-14T22:13:20+00:00"
    assert posts[2].link == "https://example.org"


def test_videos_of_tiktok_come_with_day_and_link(tmp_path: Path) -> None:
    path = tmp_path / "user_data_tiktok.json"
    videos = [{"Date": "2024-01-02 03:04:05", "Link": "https://www.tiktokv.com/share/video/1/", "Title": "Zips"}]
    path.write_text(json.dumps({"Post": {"Posts": {"VideoList": videos}}}), "utf-8")
    (video,) = posts_in(path)
    assert (video.title, video.published_at, video.kind) == ("Zips", "2024-01-02T03:04:05+00:00", "video")


def test_shares_of_linkedin_and_videos_of_youtube_are_tables(room: Newsroom, tmp_path: Path) -> None:
    shares = tmp_path / "Shares.csv"
    shares.write_text(
        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
        '2024-05-01 10:00:00,https://www.linkedin.com/feed/update/1,"Jackets\n""and lamps""",,,MEMBER_NETWORK\n',
        "utf-8",
    )
    plan, (post,) = bring_in(room, shares)
    assert plan.sources[0].label == "LinkedIn (Shares.csv)"
    assert post.variants[0].state == "published"
    assert post.variants[0].state_since == "2024-05-01T10:00:00.000Z"
    videos = tmp_path / "videos.csv"
    videos.write_text(
        "Video ID,Video Title (Original),Video Description (Original),Privacy,Video Publish Timestamp\n"
        "abcdefghijk,Zips,How to,Public,2024-05-01T10:00:00+00:00\nabcdefghijl,Mine,,Private,2024-05-01T10:00:00+00:00\n",
        "utf-8",
    )
    found = found_in(videos)
    assert [type(one) for one in found] == [Incoming, Trouble]


WXR = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<item><title>Jackets &amp; lamps</title><link>https://example.org/j</link><dc:creator>Ana</dc:creator><guid>https://example.org/?p=1</guid>
<content:encoded><![CDATA[<h2>Mend</h2><p>One <strong>bold</strong> word.</p><script>no()</script>]]></content:encoded>
<excerpt:encoded><![CDATA[Short]]></excerpt:encoded><wp:post_date_gmt>2024-05-01 10:00:00</wp:post_date_gmt>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="post_tag">repair</category></item>
<item><title>Plan</title><content:encoded>Later</content:encoded><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>
<wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>About</title><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
</channel></rss>"""


def test_a_wordpress_site_comes_in_as_markdown(tmp_path: Path) -> None:
    path = tmp_path / "site.xml"
    path.write_text(WXR, "utf-8")
    one, plan = posts_in(path)
    assert (one.title, one.texts, one.description) == ("Jackets & lamps", ("## Mend\n\nOne **bold** word.",), "Short")
    assert (one.authors, one.labels, one.is_out) == (("Ana",), ("repair",), True)
    assert (one.published_at, one.published_link) == ("2024-05-01T10:00:00+00:00", "https://example.org/j")
    assert (plan.title, plan.is_out, plan.when) == ("Plan", False, "")


def test_a_wordpress_file_that_declares_entities_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "site.xml"
    path.write_text(WXR.replace("<rss", '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss', 1), "utf-8")
    with pytest.raises(UserError) as caught:
        posts_in(path)
    assert caught.value.code == "hostile_xml"


def test_a_ghost_site_comes_in_with_tags_and_authors(tmp_path: Path) -> None:
    data = {
        "posts": [
            {
                "id": "1",
                "title": "Jackets",
                "html": "<p>Mend</p>",
                "status": "published",
                "published_at": "2024-05-01 10:00:00",
            },
            {"id": "2", "title": "Plan", "html": "", "plaintext": "Later", "status": "draft"},
            {"id": "3", "title": "About", "type": "page"},
        ],
        "tags": [{"id": "t", "name": "Repair"}],
        "posts_tags": [{"post_id": "1", "tag_id": "t"}],
        "users": [{"id": "u", "name": "Ana Ruiz"}],
        "posts_authors": [{"post_id": "1", "author_id": "u"}],
    }
    path = tmp_path / "ghost.json"
    path.write_text(json.dumps({"db": [{"meta": {"exported_on": 1, "version": "5"}, "data": data}]}), "utf-8")
    one, plan = posts_in(path)
    assert (one.texts, one.labels, one.authors, one.is_out) == (("Mend",), ("Repair",), ("Ana Ruiz",), True)
    assert one.published_at == "2024-05-01T10:00:00+00:00"
    assert (plan.texts, plan.is_out) == (("Later",), False)


def test_a_site_of_markdown_files_comes_in_drafts_as_drafts(tmp_path: Path) -> None:
    (tmp_path / "_posts").mkdir()
    (tmp_path / "_posts" / "2024-05-01-jackets.md").write_text(
        "---\ntitle: Jackets\ntags: [repair]\n---\nMend.\n", "utf-8"
    )
    (tmp_path / "plan.md").write_text('+++\ntitle = "Plan"\ndraft = true\ndate = 2027-01-05\n+++\nLater.\n', "utf-8")
    (tmp_path / "broken.md").write_text("---\ntitle: [\n---\nx\n", "utf-8")
    (trouble,) = (one for one in found_in(tmp_path) if isinstance(one, Trouble))
    assert "broken.md" in trouble.place
    posts = {one.title: one for one in posts_in(tmp_path)}
    assert (posts["Jackets"].published_at, posts["Jackets"].is_out, posts["Jackets"].labels) == (
        "2024-05-01",
        True,
        ("repair",),
    )
    assert (posts["Plan"].is_out, posts["Plan"].when, posts["Plan"].texts) == (False, "2027-01-05", ("Later.",))


def test_a_post_that_names_its_networks_is_a_draft_for_them(tmp_path: Path) -> None:
    (tmp_path / "ours.md").write_text(
        "---\ntitle: Ours\nplatforms: [x, bluesky]\ndate: 2024-05-01\n---\nMend.\n", "utf-8"
    )
    (post,) = posts_in(tmp_path / "ours.md")
    assert (post.networks, post.kind, post.is_out) == (("x", "bluesky"), "post", False)


def test_front_matter_may_be_empty_and_has_to_end(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\n---\nMend.\n", "utf-8")
    (tmp_path / "b.md").write_text("---\ntitle: Never closed\nMend.\n", "utf-8")
    (tmp_path / "c.md").write_text("+++\ntitle = 'Never closed'\nMend.\n", "utf-8")
    (post,) = posts_in(tmp_path / "a.md")
    assert post.texts == ("Mend.",)
    for name in ("b.md", "c.md"):
        (told,) = found_in(tmp_path / name)
        assert isinstance(told, Trouble)
        assert (told.place, told.message) == (f"{name}:1", "The front matter has no end.")


def test_a_word_document_becomes_an_article(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Jackets", 0)
    document.add_heading("How", 2)
    paragraph = document.add_paragraph("One ")
    paragraph.add_run("bold").bold = True
    paragraph.add_run(" word.")
    for item in ("Needle", "Thread"):
        document.add_paragraph(item, style="List Bullet")
    document.save(str(tmp_path / "jackets.docx"))
    (post,) = posts_in(tmp_path / "jackets.docx")
    assert (post.title, post.kind) == ("Jackets", "article")
    assert post.texts == ("## How\n\nOne **bold** word.\n\n- Needle\n- Thread",)


def test_links_tables_and_tracked_changes_of_a_word_document_come_along(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Come to ")
    address = "https://example.org/yard"
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), document.part.relate_to(address, RT.HYPERLINK, is_external=True))
    paragraph._p.append(link)
    link.append(paragraph.add_run("the yard")._r)
    for tag, words in (("w:ins", " on Saturday"), ("w:del", " on Friday")):
        change = OxmlElement(tag)
        paragraph._p.append(change)
        change.append(paragraph.add_run(words)._r)
    table = document.add_table(2, 2)
    for at, text in enumerate(("Tea | coffee", "5 €", "Cake", "3 €")):
        table.cell(at // 2, at % 2).text = text
    document.add_paragraph("See you there.")
    document.save(str(tmp_path / "yard.docx"))
    (post,) = posts_in(tmp_path / "yard.docx")
    assert post.texts[0].split("\n\n") == [
        f"Come to [the yard]({address}) on Saturday",
        "| Tea \\| coffee | 5 € |\n| --- | --- |\n| Cake | 3 € |",
        "See you there.",
    ]


def test_a_plain_text_is_one_post(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Zwölf\r\nJacken\n".encode("utf-16"))
    (post,) = posts_in(tmp_path / "a.txt")
    assert post.texts == ("Zwölf\nJacken",)


@pytest.mark.parametrize("text", ["{", "[1,", "[" * 100_000, "\x00"])
def test_json_that_is_damaged_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "outbox.json").write_text(text, "utf-8")
    with pytest.raises(UserError) as caught:
        found_in(tmp_path / "outbox.json")
    assert caught.value.code == "damaged_file"
    assert caught.value.hint


@pytest.mark.parametrize("text", ["null", "[]", '{"orderedItems": 5}', '{"orderedItems": [1, "a", null]}'])
def test_json_that_holds_something_else_brings_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "outbox.json").write_text(text, "utf-8")
    assert found_in(tmp_path / "outbox.json") == []


def test_html_becomes_markdown_whatever_it_is() -> None:
    assert as_markdown("<p>a</p>" + "<div>" * 5000 + "deep" + "</div>" * 5000).startswith("a")
    assert "deep" in as_markdown("<div>" * 5000 + "deep" + "</div>" * 5000)
    assert as_markdown("<p onclick=x>One\x00 &lt;b&gt;</p><style>p{}</style>") == "One <b>"
    assert as_words("Fish &amp; chips<br>now") == "Fish & chips\nnow"
    assert as_words("") == ""


def test_every_reader_says_what_it_is() -> None:
    for reader in discover().values():
        assert reader.label
        assert reader.about.endswith(".")
