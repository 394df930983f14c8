"""`proofdesk platforms`: every value with its source and age."""

from __future__ import annotations

import datetime as dt

import pytest

from editorial.bootstrap import toolbox
from editorial.cli import show

PUBLISHED = {
    "value", "source", "url", "year", "access", "checked", "age_days", "stale", "confidence", "may_block", "note",
}  # fmt: skip


def test_all_33_are_listed_and_the_closed_one_is_marked(shell) -> None:
    lines = shell("platforms").out.splitlines()
    assert len(lines) == 33
    assert [line.split()[0] for line in lines if "closed" in line] == ["foursquare"]


def test_the_list_tells_each_limit(shell) -> None:
    listed = {line.split()[0]: line for line in shell("platforms").out.splitlines()}
    assert "300 graphemes and 3000 bytes" in listed["bluesky"]
    assert "4096 utf16 and 1024 utf16 with media" in listed["telegram"]
    assert "no text" in listed["instagram_story"]
    assert "no limit published" in listed["blog"]


def test_one_shows_each_value_with_source_and_age(shell) -> None:
    done = shell("platforms", "tumblr")
    assert done.code == 0
    values = [line for line in done.out.splitlines() if line.startswith("  ") and not line.startswith("   ")]
    assert len(values) == len(toolbox().platforms()["tumblr"].facts)
    assert done.out.count("looked at ") == len(values)
    assert "  field.text.block_limit = 4096  (a text block is one paragraph)" in values


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "looked at today)"),
        (1, "looked at yesterday)"),
        (180, "looked at 180 days ago)"),
        (213, "looked at 213 days ago: check again)"),
    ],
)
def test_a_value_over_180_days_old_is_to_be_checked_again(days: int, said: str) -> None:
    platform = toolbox().platforms()["google_business"]
    (checked,) = {fact.checked for fact in platform.facts.values()}
    page = list(show._platform_page(platform, checked + dt.timedelta(days=days)))
    assert page[2].endswith(said)
    (line,) = show._platform_list([platform], checked + dt.timedelta(days=days))
    assert (f"{len(platform.facts)} of {len(platform.facts)} values to check again" in line) is (days > 180)


def test_json_gives_every_value_with_its_age(shell) -> None:
    done = shell("platforms", "--json")
    assert (done.code, done.json["version"], len(done.json["platforms"])) == (0, 1, 33)
    for platform in done.json["platforms"]:
        assert platform["facts"]
        for fact in platform["facts"].values():
            assert set(fact) == PUBLISHED
            assert fact["stale"] is (fact["age_days"] > 180)
            assert fact["may_block"] is (fact["confidence"] == "high")
    (closed,) = [one["id"] for one in done.json["platforms"] if one["closed"]]
    assert closed == "foursquare"


def test_a_misspelt_id_names_the_nearest(shell) -> None:
    done = shell("platforms", "tiktok")
    assert done.code == 2
    assert "tiktok_photo, tiktok_video" in done.err
