"""Links as X publishes them, and Mastodon's additions."""

from __future__ import annotations

import pytest
from published_cases import Case, cases, named

from editorial.text.counting import count
from editorial.text.links import known_endings, mastodon_rules, web_links


@pytest.mark.parametrize("case", cases("twitter_text.json", "links"), ids=named)
def test_x_finds_links_as_published(case: Case) -> None:
    assert [span.of(case.text) for span in web_links(case.text)] == case.says["expected"]


def test_every_published_ending_makes_a_link() -> None:
    missed = [
        ending
        for ending in known_endings()
        if [span.of(f"https://twitter.{ending}") for span in web_links(f"https://twitter.{ending}")]
        != [f"https://twitter.{ending}"]
    ]
    assert len(known_endings()) > 1500
    assert missed == []


@pytest.mark.parametrize("scheme", ["http", "https", "dat", "dweb", "ipfs", "ipns", "ssb", "gopher", "gemini"])
def test_mastodon_takes_more_schemes_than_x(scheme: str) -> None:
    text = f"read {scheme}://example.org/reuse now"
    assert [span.of(text) for span in web_links(text, mastodon_rules())] == [f"{scheme}://example.org/reuse"]
    assert count(text, "mastodon") == 32


def test_mastodon_takes_no_other_scheme() -> None:
    assert web_links("ftp://example.org mailto://example.org xgemini://example.org", mastodon_rules()) == ()


def test_a_letter_whose_capital_is_latin_belongs_to_a_path() -> None:
    assert [span.of("t.ly/\u0275 t.ly/\u3042") for span in web_links("t.ly/\u0275 t.ly/\u3042")] == [
        "t.ly/\u0275",
        "t.ly/",
    ]
