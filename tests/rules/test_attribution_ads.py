"""What is paid for says so: in clear words, at once, everywhere."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_room import findings

PAID: dict[str, Any] = {"declared": {"connection": "paid"}}
LAMPWORKS: dict[str, Any] = {"name": "Lampworks", "kind": "partner", "handles": {"made_up": "@lampworks"}}
MARIA: dict[str, Any] = {"name": "Maria Lux", "kind": "creator", "paid": True}
RULES = ["ad_required", "ad_term", "ad_position", "ad_each", "ad_tool"]


def said(rule: str, text: str, situation: dict[str, Any] | None = None, **options: object) -> list[tuple[str, str]]:
    return [(one.level, one.match) for one in findings(f"attribution.{rule}", text, situation, **options)]


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    "text", ["Our new lamp. #collab", "Thanks to our partner! #partner #thanks", "Use code WARM10.", "Ad: lamp"]
)
def test_a_post_that_is_tied_to_nobody_is_left_alone(rule: str, text: str) -> None:
    assert said(rule, text, {"network": {"posting.paid_label": True}}) == []


@pytest.mark.parametrize("rule", RULES)
def test_a_writer_who_says_there_is_no_tie_is_believed(rule: str) -> None:
    situation = {
        "declared": {"connection": "none"},
        "register": [{**LAMPWORKS, "paid": True}],
        "network": {"posting.paid_label": True},
    }
    assert said(rule, "The lamp by Lampworks. #collab https://awin1.com/x", situation) == []


@pytest.mark.parametrize("connection", ["paid", "gift", "affiliate"])
def test_what_the_writer_declares_must_be_told(connection: str) -> None:
    assert said("ad_required", "Our new lamp.", {"declared": {"connection": connection}}) == [("error", "")]


@pytest.mark.parametrize("connection", ["family", "employee"])
def test_family_and_employers_count_where_the_house_says_so(connection: str) -> None:
    situation = {"declared": {"connection": connection}}
    assert said("ad_required", "Our new lamp.", situation) == []
    assert len(said("ad_required", "Our new lamp.", situation, connections=["family", "employee"])) == 1


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("The lamp by Lampworks.", "Lampworks"),
        ("The lamp by @Lampworks!", "@Lampworks"),
        ("A lamp. #lampworks", "#lampworks"),
    ],
)
def test_a_partner_under_contract_is_known_by_name_account_and_tag(text: str, match: str) -> None:
    assert said("ad_required", text, {"register": [{**LAMPWORKS, "paid": True}]}) == [("error", match)]


@pytest.mark.parametrize("text", ["The lampworks opened.", "See https://lampworks.example", "Lampworksy things."])
def test_other_words_are_no_partner(text: str) -> None:
    assert said("ad_required", text, {"register": [{**LAMPWORKS, "paid": True}]}) == []


def test_a_creator_under_contract_who_signs_is_a_tie() -> None:
    [found] = findings("attribution.ad_required", "A lamp.", {"authors": ["Maria Lux"], "register": [MARIA]})
    assert (found.level, found.field) == ("error", "authors")


def test_a_discount_code_is_advertising_only_with_a_partner_named() -> None:
    text = "The lamp costs less with code WARM10."
    assert said("ad_required", text) == []
    assert said("ad_required", f"Lampworks! {text}", {"register": [LAMPWORKS]}) == [("warning", "with code")]
    assert said("ad_required", "Lampworks opened.", {"register": [LAMPWORKS]}) == []


@pytest.mark.parametrize(
    "link",
    [
        "https://www.amazon.de/dp/B0?tag=ruiz-21", "https://amzn.to/3xyz", "https://www.awin1.com/cread.php?awinmid=1",
        "https://shop.example/x?utm_medium=affiliate", "https://shop.example/x?a=1&AFF_ID=9", "https://go.skimresources.com/?id=1",
    ],
)  # fmt: skip
def test_a_link_that_earns_a_commission_is_known(link: str) -> None:
    assert said("ad_required", f"A lamp: {link}.") == [("warning", link)]
    assert [level for level, _ in said("ad_required", "A lamp.", {"link": link})] == ["warning"]


@pytest.mark.parametrize(
    "link",
    [
        "https://www.amazon.de/dp/B0",
        "https://example.org/staff?affair=1",
        "https://github.com/x?ref=y",
        "https://[bad",
        "https://x",
    ],
)
def test_other_links_earn_nothing(link: str) -> None:
    assert said("ad_required", f"A lamp: {link}") == []


def test_the_house_may_know_more_such_links() -> None:
    for link in ("https://deals.example/x", "https://shop.example/?partner=ana"):
        assert len(said("ad_required", f"A lamp: {link}", affiliate=["deals.example", "partner="])) == 1


@pytest.mark.parametrize(
    "text",
    ["Ad\nA lamp", "AD | A lamp", "Ad – a lamp", "🔥 Ad: a lamp", "A lamp (ad)", "A lamp #ad", "A lamp #Ad!", "A lamp | Ad",
     "[Ad] lamp",
     "Advertisement. A lamp", "In paid partnership with Lampworks: a lamp", "This is an ad for a lamp"],
)  # fmt: skip
def test_a_clear_label_is_seen(text: str) -> None:
    assert said("ad_required", text, PAID) == []
    assert said("ad_term", text, PAID) == []


@pytest.mark.parametrize(
    "text", ["I saw an ad for a lamp", "Ad astra! A lamp", "#adventure with a lamp", "Ads: no, thanks", "Bad: a lamp"]
)
def test_a_word_in_passing_is_no_label(text: str) -> None:
    assert said("ad_required", text, PAID) == [("error", "")]


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Anzeige: Lampe"), ("fr", "Publicité – lampe"), ("es", "Publicidad: lámpara"), ("it", "Pubblicità | lampada"),
     ("nl", "Advertentie: lamp"), ("pt", "Publicidade: lâmpada"), ("th", "โฆษณา: โคมไฟ"), ("ja", "【広告】ランプ")],
)  # fmt: skip
def test_each_language_has_its_labels(language: str, text: str) -> None:
    assert said("ad_required", text, {**PAID, "language": language}) == []
    assert said("ad_required", text.replace("#", ""), {**PAID, "language": "en"}) != [] or language in ("ja",)


def test_an_unclear_word_is_one_finding_and_not_two() -> None:
    assert said("ad_required", "A lamp. #sp", PAID) == []
    assert said("ad_term", "A lamp. #sp", PAID) == [("error", "#sp")]


def test_a_disclosure_that_says_nothing_is_an_unclear_word() -> None:
    situation = {**PAID, "disclosure": "Thanks, Lampworks"}
    assert said("ad_required", "Thanks, Lampworks\nA lamp.", situation) == []
    assert said("ad_term", "Thanks, Lampworks\nA lamp.", situation) == [("error", "Thanks, Lampworks")]
    assert said("ad_term", "Anything", {"disclosure": "Thanks"}) == [("warning", "")]


@given(
    st.sampled_from(["#sp", "#spon", "#collab", "#gifted", "#partner"]),
    st.sampled_from(["", "A lamp. ", "🔥 "]),
    st.sampled_from(["", ".", " More."]),
)
def test_the_clear_word_settles_it(tag: str, before: str, after: str) -> None:
    text = f"{before}{tag}{after}"
    [found] = findings("attribution.ad_term", text, PAID)
    mended = text[: found.span.start] + found.suggestions[0] + text[found.span.end :]
    assert "  " not in mended
    assert " ." not in mended
    assert said("ad_term", mended, PAID) == []
    assert said("ad_required", mended, PAID) == []


def test_the_networks_label_is_enough_unless_the_house_wants_words() -> None:
    situation = {"declared": {"connection": "paid", "paid_label": "yes"}}
    assert said("ad_required", "A lamp.", situation) == []
    assert said("ad_required", "A lamp.", situation, label_is_enough=False) == [("error", "")]


FOLDED: dict[str, Any] = {**PAID, "network": {"text": {"limit": 500, "counting": "codepoints", "fold": 20}}}


def test_a_label_comes_before_the_fold() -> None:
    assert said("ad_position", "#ad A lamp that stays cool all night.", FOLDED) == []
    assert said("ad_position", "A lamp that stays cool all night. #ad", FOLDED) == [("warning", "#ad")]
    assert said("ad_position", "A lamp that stays cool all night. #ad", FOLDED, use_fold=False) == []


def test_one_label_in_time_is_enough() -> None:
    assert said("ad_position", "Ad: a lamp that stays cool all night. #ad", FOLDED) == []
    assert (
        said("ad_position", "A lamp that stays cool all night. #ad", {**FOLDED, "fields": {"title": "Ad: lamp"}}) == []
    )


def test_a_label_stands_in_the_first_lines() -> None:
    text = "A lamp.\n\nIt is new.\nIt is red.\nAd"
    assert said("ad_position", text, PAID) == [("warning", "Ad")]
    assert said("ad_position", text, PAID, first_lines=4) == []


@pytest.mark.parametrize(("tags", "found"), [("#ad", 0), ("#ad #lamp", 0), ("#lamp #light #ad", 1)])
def test_a_label_is_not_hidden_among_tags(tags: str, found: int) -> None:
    assert len(said("ad_position", f"A lamp. {tags}", PAID)) == found


def test_each_part_of_a_thread_says_so() -> None:
    situation = {**PAID, "fields": {"text[1]": "More.", "text[2]": "Ad: more."}}
    [found] = findings("attribution.ad_each", "Ad: a lamp.", situation)
    assert found.field == "text[1]"
    assert "part 2" in found.message
    assert findings("attribution.ad_each", "Ad: a lamp.", situation, parts=False) == []


def test_a_thread_that_says_nothing_at_all_is_for_the_first_rule() -> None:
    assert said("ad_each", "A lamp.", {**PAID, "fields": {"text[1]": "More."}}) == []


def test_a_networks_label_is_asked_for_where_there_is_one() -> None:
    assert said("ad_tool", "Ad: a lamp.", {**PAID, "network": {"posting.paid_label": True}}) == [("warning", "")]
    assert said("ad_tool", "Ad: a lamp.", {**PAID, "network": {}}) == []
    assert said("ad_tool", "A lamp https://amzn.to/3xyz", {"network": {"posting.paid_label": True}}) == []


def test_praise_of_the_own_house_is_told_apart_from_news_of_it() -> None:
    situation = {
        "authors": ["Ana Ruiz"],
        "register": [{"name": "Ana Ruiz", "employer": "us"}],
        "lists": {"brand": ["Lampworks"]},
    }
    assert len(said("employee", "Lampworks makes the best lamps.", situation)) == 1
    assert said("employee", "Lampworks opens at nine. This is the best day.", situation) == []
    assert said("employee", "I work for Lampworks, and it makes the best lamps.", situation) == []
    assert said("employee", "Lampworks makes the best lamps.", {**situation, "authors": ["Zoe Lang"]}) == []
