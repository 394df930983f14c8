"""Links lead where they say, are whole, and suit the network."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_room import findings

from rules.links._found import without_scheme
from rules.links._hosts import decoded, disguised, host_of, mixed, resembles, site_of
from rules.links.tracking import slug, tagged

PIECES = st.sampled_from(
    [
        *("htp://", "https://", "https//", "http:/", "https:// ", "www.", "ww.", "https://https://", "see", "Join"),
        *(
            "example.org",
            "example..org",
            "example. org",
            "ana:x@example.org",
            "/a",
            "/50%off",
            ".",
            ", ",
            " ",
            "\n",
            "🔧 ",
        ),
        *("`http:/x.org`", "[a](https://example.org)", "**", "日本", "е"),
    ]
)
TEXTS = st.lists(PIECES, max_size=12).map("".join)
NETWORK: dict[str, Any] = {"name": "Kanal"}


@given(TEXTS)
def test_a_slip_that_is_put_right_is_not_shown_again(text: str) -> None:
    for found in findings("links.form", text, {"network": NETWORK}, https=True):
        assert found.match == found.span.of(text)
        for words in found.suggestions:
            after = text[: found.span.start] + words + text[found.span.end :]
            assert after != text
            again = findings("links.form", after, {"network": NETWORK}, https=True)
            assert (found.span.start, found.match) not in [(one.span.start, one.match) for one in again]


@given(TEXTS)
def test_hosts_are_judged_inside_the_text(text: str) -> None:
    for found in findings("links.host", text, own=["example.org"]):
        assert found.match == found.span.of(text) != ""


@pytest.mark.parametrize(
    "text", ["http", "http:", "http:/", "https://", "https://e", "https://example.", "https://x.org/a%2", "www"]
)
def test_a_link_that_is_still_being_typed_is_left_in_peace(text: str) -> None:
    assert findings("links.form", text) == []


def test_code_may_hold_any_link() -> None:
    assert findings("links.form", "Write `http:/example.org` and see.\n```\nhttps//example.org\n```") == []


def test_a_link_in_its_own_field_is_replaced_whole() -> None:
    [found] = findings("links.form", "Words.", {"link": "example.org/a"})
    assert (found.field, found.span.start, found.span.end) == ("link", 0, len("example.org/a"))
    assert found.suggestions == ("https://example.org/a",)
    assert found.key


def test_only_a_limit_that_is_sure_blocks_a_post_with_many_links() -> None:
    text = "https://example.org/a https://example.org/b"
    assert [one.level for one in findings("links.place", text, {"network": {"links.max": 1}})] == ["error"]
    unsure = {"links.max": 1, "unsure": ["links.max"]}
    assert [one.level for one in findings("links.place", text, {"network": unsure})] == ["warning"]


def test_links_that_cannot_be_tapped_never_block() -> None:
    said = {"network": {"links.clickable": False}}
    assert [one.level for one in findings("links.place", "https://example.org", said)] == ["warning"]
    unsure = {"network": {"links.clickable": False, "unsure": ["links.clickable"]}}
    assert [one.level for one in findings("links.place", "https://example.org", unsure)] == ["suggestion"]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("https://example.org/a", "Link in bio"),
        ("More: https://example.org/a.", "More: link in bio."),
        ("Words.\n👉 https://example.org/a", "Words.\n👉 Link in bio"),
    ],
)
def test_the_houses_phrase_takes_the_place_of_a_link(text: str, after: str) -> None:
    [found] = findings("links.place", text, {"network": {"links.clickable": False}})
    assert text[: found.span.start] + found.suggestions[0] + text[found.span.end :] == after


def test_a_phrase_of_the_house_is_taken_as_it_is_written() -> None:
    said: dict[str, Any] = {"language": "de", "network": {"links.clickable": False}}
    [found] = findings("links.place", "https://example.org", said, phrases=["See profile", "de: Siehe Profil"])
    assert found.suggestions == ("Siehe Profil",)
    [other] = findings("links.place", "https://example.org", {**said, "language": "fr"}, phrases=["See profile"])
    assert other.suggestions == ()


def test_a_short_link_is_only_a_suggestion_and_the_list_is_the_houses() -> None:
    assert [one.level for one in findings("links.host", "https://bit.ly/x")] == ["suggestion"]
    assert findings("links.host", "https://bit.ly/x", shorteners=[]) == []


def test_a_second_address_in_the_text_is_no_reason_to_object() -> None:
    said = {"link": "https://other.example/a"}
    assert findings("links.host", "On https://one.example/a and https://two.example/b.", said) == []


# ------------------------------------------------------------------------------------------------------------- marked links

MARKS = {"utm_source": "kanal", "utm_medium": "social", "utm_campaign": "spring"}


@pytest.mark.parametrize(
    ("link", "marked"),
    [
        ("https://example.org", "https://example.org?utm_source=kanal&utm_medium=social&utm_campaign=spring"),
        (
            "https://example.org/?a=1&b=#c",
            "https://example.org/?a=1&b=&utm_source=kanal&utm_medium=social&utm_campaign=spring#c",
        ),
        (
            "https://example.org/#!/a?b",
            "https://example.org/?utm_source=kanal&utm_medium=social&utm_campaign=spring#!/a?b",
        ),
        ("https://example.org?UTM_SOURCE=x", "https://example.org?UTM_SOURCE=x&utm_medium=social&utm_campaign=spring"),
    ],
)
def test_marks_go_behind_what_a_link_asks_for_and_before_its_fragment(link: str, marked: str) -> None:
    assert tagged(link, MARKS, set()) == (marked, "")
    assert tagged(marked, MARKS, set()) == (marked, "")


def test_the_mark_of_another_network_of_the_post_is_replaced() -> None:
    said: dict[str, Any] = {
        "link": "https://example.org?utm_source=other_0",
        "brief": {"name": "Spring"},
        "network": NETWORK,
    }
    [kept] = findings("links.tracking", "Words.", said)
    assert "utm_source=other_0" in kept.suggestions[0]
    [changed] = findings("links.tracking", "Words.", {**said, "siblings": [{"text": "Words."}]})
    assert "utm_source=made_up" in changed.suggestions[0]
    assert "other_0" not in changed.suggestions[0]


@given(st.from_regex(r"https://[a-zà-ÿ]{1,8}\.example(/[a-z]{0,5})?(\?[a-z=&]{0,9})?(#[a-z?]{0,5})?", fullmatch=True))
def test_marking_a_marked_link_changes_nothing(link: str) -> None:
    marked, _copied = tagged(link, MARKS, set())
    assert tagged(marked, MARKS, set())[0] == marked
    assert marked.partition("#")[2] == link.partition("#")[2]
    assert host_of(marked) == host_of(link)


def test_a_campaigns_name_becomes_a_mark_in_any_language() -> None:
    assert slug("Spring reuse! 2026") == "spring-reuse-2026"
    assert slug("Été — l’atelier") == "été-l-atelier"
    assert slug("ซ่อมผ้า ฤดูฝน") == "ซ่อมผ้า-ฤดูฝน"


# -------------------------------------------------------------------------------------------------------------------- hosts


@pytest.mark.parametrize(
    ("link", "host", "site"),
    [
        ("https://Shop.Example.org:8080/a?b#c", "shop.example.org", "example.org"),
        ("https://ana:pw@www.example.co.uk/", "www.example.co.uk", "example.co.uk"),
        ("example.org/a", "example.org", "example.org"),
        ("localhost", "localhost", "localhost"),
        ("", "", ""),
    ],
)
def test_a_link_has_a_host_and_a_site(link: str, host: str, site: str) -> None:
    assert host_of(link) == host
    assert site_of(host) == site


def test_alphabets_that_belong_together_may_stand_in_one_name() -> None:
    assert mixed("日本語abc.example") == mixed("почта.example") == mixed("münchen.example") == ""
    assert mixed("pаypal.example") == "pаypal"
    assert disguised("раураӏ.com") == "paypal.com"
    assert disguised("почта.com") == disguised("почта.рф") == ""


def test_punycode_is_shown_as_letters_and_nonsense_stays() -> None:
    assert decoded("xn--mnchen-3ya.example") == "münchen.example"
    assert decoded("xn--ü.example") == "xn--ü.example"


@pytest.mark.parametrize(
    ("site", "alike"),
    [
        *(("grenco.example", True), ("greeenco.example", True), ("greenoc.example", True), ("greenc0.example", True)),
        *(("greenco.example", False), ("greenco.org", False), ("greenhouse.example", False), ("gr.example", False)),
    ],
)
def test_a_site_resembles_another_when_the_eye_would_take_one_for_it(site: str, alike: bool) -> None:
    assert resembles(site, "greenco.example") is alike


def test_links_are_compared_without_what_makes_no_difference() -> None:
    assert without_scheme("https://www.Example.org/a/?utm_source=x&b=1#top") == without_scheme("example.org/a?b=1")
    assert without_scheme("https://example.org/a") != without_scheme("https://example.org/A")
