"""The platforms that come with Proofdesk."""

from __future__ import annotations

import time
from collections.abc import Mapping
from importlib.resources import files

import pytest

from editorial.model.platform import Platform
from editorial.platforms.loader import load_platforms
from editorial.text.counting import measure
from editorial.text.links import known_endings

IDS = [
    "blog", "bluesky", "facebook", "instagram_feed", "linkedin_page", "linkedin_post", "mastodon", "threads", "x",
    "youtube_video",
]  # fmt: skip


@pytest.fixture(scope="module")
def platforms() -> Mapping[str, Platform]:
    return load_platforms()


def test_ten_networks_load_in_the_order_of_their_ids(platforms: Mapping[str, Platform]) -> None:
    assert list(platforms) == IDS


@pytest.mark.parametrize("platform_id", IDS)
def test_every_value_names_its_source_and_the_day_it_was_checked(
    platforms: Mapping[str, Platform], platform_id: str
) -> None:
    for name, fact in platforms[platform_id].facts.items():
        assert fact.source, name
        assert fact.year >= 2014, name
        assert fact.checked.year == 2026, name
        assert fact.url.startswith("https://") or fact.access in {"inferred", "aggregator"}, name
        assert fact.url or fact.confidence == "low", name


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
    assert {name for name, cost in costs.items() if cost is not None} == {"x", "mastodon"}
    assert costs["x"] == costs["mastodon"] == 23


def test_youtube_takes_the_text_as_description_and_needs_a_title(platforms: Mapping[str, Platform]) -> None:
    fields = platforms["youtube_video"].fields
    assert fields["text"].becomes == "description"
    assert fields["title"].required
    assert not measure("1 < 2", fields["title"]).valid
    assert not measure("1 > 2", fields["text"]).valid


def test_the_limit_of_facebook_is_never_a_reason_to_stop_a_post(platforms: Mapping[str, Platform]) -> None:
    assert not platforms["facebook"].may_block("field.text.limit")
    assert platforms["x"].may_block("field.text.limit")


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


def test_loading_all_takes_a_few_milliseconds() -> None:
    def once() -> float:
        start = time.process_time()
        load_platforms()
        return time.process_time() - start

    assert min(once() for _ in range(10)) < 0.06, "four times the promise, for a busy machine"


def test_the_list_of_top_level_domains_ships_with_its_licence() -> None:
    assert {"com", "org", "co", "みんな", "рф", "onion"} <= known_endings()
    assert len(known_endings()) > 1400
    licence = (files("resources") / "lexicons" / "LICENSE-tlds.txt").read_text("utf-8")
    assert "Apache License" in licence
