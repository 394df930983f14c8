"""The platforms that come with Proofdesk."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Mapping
from importlib.resources import files

import pytest

from editorial.model.platform import Platform
from editorial.platforms.loader import load_platforms
from editorial.text.counting import measure
from editorial.text.links import known_endings

IDS = [
    "blog", "bluesky", "facebook", "facebook_reel", "facebook_story", "foursquare", "google_business",
    "instagram_carousel", "instagram_feed", "instagram_reel", "instagram_story", "line", "linkedin_article",
    "linkedin_page", "linkedin_post", "mastodon", "medium", "pinterest", "reddit", "slideshare", "telegram", "threads",
    "tiktok_photo", "tiktok_video", "tumblr", "whatsapp_channel", "wordpress", "x", "x_article", "x_premium",
    "youtube_community", "youtube_short", "youtube_video",
]  # fmt: skip


@pytest.fixture(scope="module")
def platforms() -> Mapping[str, Platform]:
    return load_platforms()


def test_all_33_load_in_the_order_of_their_ids(platforms: Mapping[str, Platform]) -> None:
    assert list(platforms) == IDS
    assert len(IDS) == 33


@pytest.mark.parametrize("platform_id", IDS)
def test_every_value_names_its_source_and_the_day_it_was_checked(
    platforms: Mapping[str, Platform], platform_id: str
) -> None:
    assert platforms[platform_id].facts
    for name, fact in platforms[platform_id].facts.items():
        assert fact.source, name
        assert fact.year >= 2009, name
        assert 0 <= fact.age_days(dt.date(2026, 11, 29)) <= 180, name
        assert fact.url.startswith(("https://", "http://")) or fact.confidence == "low", name
        assert fact.confidence in ("high", "medium", "low"), name


@pytest.mark.parametrize("platform_id", IDS)
def test_every_field_says_what_it_becomes_and_how_sure_its_counting_is(
    platforms: Mapping[str, Platform], platform_id: str
) -> None:
    for name, field in platforms[platform_id].fields.items():
        assert field.becomes, name
        assert field.label[:1].isupper(), name
        assert platforms[platform_id].fact(f"field.{name}.counting") is not None, name


@pytest.mark.parametrize("platform_id", IDS)
def test_only_what_was_read_may_stop_a_post(platforms: Mapping[str, Platform], platform_id: str) -> None:
    platform = platforms[platform_id]
    for name, fact in platform.facts.items():
        assert platform.may_block(name) is (fact.confidence == "high"), name
        assert fact.confidence != "high" or fact.access in ("read", "excerpt"), name


@pytest.mark.parametrize("platform_id", IDS)
def test_a_value_that_nobody_read_is_never_sure(platforms: Mapping[str, Platform], platform_id: str) -> None:
    for name, fact in platforms[platform_id].facts.items():
        if fact.access == "inferred":
            assert not platforms[platform_id].may_block(name), name


@pytest.mark.parametrize(
    ("platform_id", "field", "counting", "limit", "unit"),
    [
        ("x", "text", "twitter_weighted", 280, "weighted"),
        ("bluesky", "text", "graphemes", 300, "graphemes"),
        ("mastodon", "text", "mastodon", 500, "graphemes"),
        ("linkedin_post", "text", "utf16_units", 3000, "utf16"),
        ("linkedin_page", "text", "utf16_units", 3000, "utf16"),
        ("facebook", "text", "utf16_units", 63206, "utf16"),
        ("instagram_feed", "text", "codepoints", 2200, "codepoints"),
        ("threads", "text", "threads", 500, "graphemes"),
        ("youtube_video", "text", "utf8_bytes", 5000, "bytes"),
        ("youtube_video", "title", "codepoints", 100, "codepoints"),
        ("blog", "text", "words", None, "words"),
        ("x", "alt", "codepoints", 1000, "codepoints"),
        ("bluesky", "alt", "graphemes", 2000, "graphemes"),
        ("mastodon", "alt", "codepoints", 1500, "codepoints"),
        ("x_premium", "text", "twitter_weighted", 25000, "weighted"),
        ("x_article", "text", "codepoints", 100_000, "codepoints"),
        ("facebook_reel", "title", "utf16_units", 255, "utf16"),
        ("instagram_carousel", "text", "codepoints", 2200, "codepoints"),
        ("instagram_reel", "text", "codepoints", 2200, "codepoints"),
        ("linkedin_article", "title", "codepoints", 100, "codepoints"),
        ("youtube_short", "text", "utf8_bytes", 5000, "bytes"),
        ("youtube_short", "title", "codepoints", 100, "codepoints"),
        ("youtube_community", "text", "codepoints", 5000, "codepoints"),
        ("tiktok_video", "text", "utf16_units", 2200, "utf16"),
        ("tiktok_photo", "title", "utf16_units", 90, "utf16"),
        ("tiktok_photo", "text", "utf16_units", 4000, "utf16"),
        ("pinterest", "title", "codepoints", 100, "codepoints"),
        ("pinterest", "text", "codepoints", 800, "codepoints"),
        ("wordpress", "title", "utf8_bytes", 65535, "bytes"),
        ("medium", "title", "codepoints", 100, "codepoints"),
        ("google_business", "text", "utf16_units", 1500, "utf16"),
        ("telegram", "text", "telegram", 4096, "utf16"),
        ("whatsapp_channel", "text", "utf16_units", 4096, "utf16"),
        ("reddit", "title", "codepoints", 300, "codepoints"),
        ("reddit", "text", "codepoints", 40000, "codepoints"),
        ("tumblr", "text", "codepoints", None, "codepoints"),
        ("line", "text", "utf16_units", 5000, "utf16"),
    ],
)
def test_fields_have_the_published_limits(
    platforms: Mapping[str, Platform], platform_id: str, field: str, counting: str, limit: int | None, unit: str
) -> None:
    facts = platforms[platform_id].fields[field]
    assert (facts.counting, facts.limit.value if facts.limit else None, facts.unit) == (counting, limit, unit)


def test_bluesky_has_a_second_limit_in_bytes(platforms: Mapping[str, Platform]) -> None:
    also = platforms["bluesky"].fields["text"].also
    assert [(limit.value, limit.unit) for limit in also] == [(3000, "bytes")]


def test_links_cost_23_on_x_and_mastodon_and_nothing_special_elsewhere(platforms: Mapping[str, Platform]) -> None:
    costs = {name: platform.fields["text"].link_cost for name, platform in platforms.items()}
    assert {name: cost for name, cost in costs.items() if cost is not None} == {
        "x": 23,
        "x_premium": 23,
        "mastodon": 23,
    }


def test_youtube_takes_the_text_as_description_and_needs_a_title(platforms: Mapping[str, Platform]) -> None:
    fields = platforms["youtube_video"].fields
    assert fields["text"].becomes == "description"
    assert fields["title"].required
    assert not measure("1 < 2", fields["title"]).valid
    assert not measure("1 > 2", fields["text"]).valid


def test_the_limit_of_facebook_is_never_a_reason_to_stop_a_post(platforms: Mapping[str, Platform]) -> None:
    assert not platforms["facebook"].may_block("field.text.limit")
    assert platforms["x"].may_block("field.text.limit")


def test_where_two_readings_of_a_count_differ_it_does_not_stop_a_post(platforms: Mapping[str, Platform]) -> None:
    assert platforms["threads"].may_block("field.text.limit")
    assert not platforms["threads"].may_block("field.text.counting")


def test_one_has_closed(platforms: Mapping[str, Platform]) -> None:
    assert [platform.id for platform in platforms.values() if platform.closed] == ["foursquare"]


def test_stories_take_no_text_and_all_others_do(platforms: Mapping[str, Platform]) -> None:
    silent = [name for name, platform in platforms.items() if not platform.fields["text"].shown]
    assert silent == ["facebook_story", "instagram_story"]
    assert [platform.id for platform in platforms.values() if "story" in platform.kinds] == silent


def test_a_caption_is_shorter_than_a_message(platforms: Mapping[str, Platform]) -> None:
    for name in ("telegram", "whatsapp_channel"):
        field = platforms[name].fields["text"]
        assert [field.in_post(media=media).limit.value for media in (False, True)] == [4096, 1024]


def test_tumblr_limits_paragraphs_and_the_whole_and_wordpress_the_address(platforms: Mapping[str, Platform]) -> None:
    tumblr, title = platforms["tumblr"].fields["text"], platforms["wordpress"].fields["title"]
    assert [(limit.value, limit.unit, on) for limit, on in tumblr.limits] == [
        (4096, "codepoints", "a paragraph"), (1_000_000, "bytes", ""),
    ]  # fmt: skip
    assert tumblr.blocks_max == 1000
    assert (title.slug_limit.value, title.slug_limit.unit) == (200, "bytes")


def test_tags_on_youtube_share_500_characters_with_their_quotes_and_commas(platforms: Mapping[str, Platform]) -> None:
    for name in ("youtube_video", "youtube_short"):
        assert platforms[name].tags_length(["Foo-Baz"]) == 7
        assert platforms[name].tags_length(["Foo Baz"]) == 9
        assert platforms[name].tags_length(["Foo Baz", "mending", "Paris"]) == 23
        assert platforms[name].number("tags.total_max") == 500
    assert platforms["x"].tags_length(["Foo Baz", "mending"]) == 14


def test_instagram_needs_a_picture_and_has_no_clickable_links(platforms: Mapping[str, Platform]) -> None:
    instagram = platforms["instagram_feed"]
    assert instagram.fact("media.image_required").value is True
    assert instagram.fact("links.clickable").value is False
    assert instagram.number("tags.max") == 5
    assert instagram.words("media.image_formats") == ("jpeg",)


def test_titles_say_the_surface_where_the_name_is_not_enough(platforms: Mapping[str, Platform]) -> None:
    titles = [platform.title for platform in platforms.values()]
    assert len(set(titles)) == len(titles)
    assert platforms["x"].title == "X"
    assert platforms["linkedin_page"].title == "LinkedIn (company page)"


def test_a_platform_version_can_be_computed(platforms: Mapping[str, Platform]) -> None:
    assert len({platform.version() for platform in platforms.values()}) == len(IDS)


def test_loading_all_takes_a_moment() -> None:
    def once() -> float:
        start = time.process_time()
        load_platforms()
        return time.process_time() - start

    assert min(once() for _ in range(5)) < 0.2, "four times what it takes, for a busy machine"


def test_the_list_of_top_level_domains_ships_with_its_licence() -> None:
    assert {"com", "org", "co", "みんな", "рф", "onion"} <= known_endings()
    assert len(known_endings()) > 1400
    licence = (files("resources") / "lexicons" / "LICENSE-tlds.txt").read_text("utf-8")
    assert "Apache License" in licence
