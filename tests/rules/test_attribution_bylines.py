"""Who signs, as the register and the house style have it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_room import findings, network, subject

from editorial.checking.subjects import printed_byline
from rules.attribution._people import bare, printed, split
from rules.attribution._titles import taken_off, without

ANA: dict[str, Any] = {"name": "Ana Ruiz", "former_names": ["Ana Lopez"], "handles": {"made_up": "@ana"}}
BEN: dict[str, Any] = {"name": "Ben Okafor", "kind": "guest"}
DESK: dict[str, Any] = {"name": "The repair desk", "kind": "desk"}
REX: dict[str, Any] = {"name": "Ana Rex", "stands_for": "Ana Ruiz"}
NAMES = st.lists(
    st.sampled_from(["Ana Ruiz", "Ben Okafor", "Noor Haddad", "Zoë Lang", "นภา ใจดี"]), min_size=1, unique=True
)


def messages(rule: str, text: str = "A post.", **situation: Any) -> list[str]:
    return [one.message for one in findings(rule, text, situation)]


@given(NAMES)
def test_a_printed_byline_is_read_as_the_names_it_was_made_of(names: list[str]) -> None:
    assert list(split(printed_byline(tuple(names)), ())) == names


@given(st.text(max_size=40))
def test_any_byline_comes_apart_and_ends(byline: str) -> None:
    assert all(name.strip() for name in split(byline, ("Ana Ruiz",)))


def test_a_name_with_an_and_in_it_stays_whole() -> None:
    assert list(split("Marks and Spencer and Ana Ruiz/dpa", ("Marks and Spencer",))) == [
        "Marks and Spencer", "Ana Ruiz", "dpa",
    ]  # fmt: skip


@pytest.mark.parametrize("byline", ["By Ana Ruiz", "by: Ana Ruiz", "Text: Ana Ruiz", "Words by Ana Ruiz"])
def test_a_by_before_a_name_is_no_part_of_it(byline: str) -> None:
    assert bare(byline) == "Ana Ruiz"


def test_byron_is_no_by() -> None:
    assert bare("Byron Smith") == "Byron Smith"


def test_a_networks_own_byline_takes_the_place_of_the_authors() -> None:
    post = subject("A post.", {"authors": ["Ana Ruiz"], "byline": "The repair desk and Ben Okafor"})
    assert printed(post) == ("The repair desk", "Ben Okafor")


def test_a_byline_is_asked_for_by_kind_and_length() -> None:
    options = {"genres": ["opinion"], "min_words": 3}
    assert messages("attribution.byline", declared={"genre": "opinion"}, options=options) == []
    long = messages("attribution.byline", "A post of five words.", declared={"genre": "opinion"}, options=options)
    assert len(long) == 1
    assert messages("attribution.byline", "A post of five words.", declared={"genre": "news"}, options=options) == []


def test_the_closest_line_says_who_signs() -> None:
    lines = ["* = brand", "opinion = person", "made_up:opinion = desk", "business_name:* = person, desk"]
    said: dict[str, Any] = {"authors": ["Ana Ruiz"], "register": [ANA], "options": {"kinds": lines}}
    assert len(messages("attribution.byline_kind", **said)) == 1
    assert messages("attribution.byline_kind", **said, declared={"genre": "opinion"}) == []
    assert len(messages("attribution.byline_kind", **said, declared={"genre": "opinion"}, network={})) == 1
    business = {"posting.identity": "business_name"}
    assert messages("attribution.byline_kind", **said, network=business) == []


def test_a_notice_may_be_one_that_nobody_signs() -> None:
    said = {
        "authors": ["Ana Ruiz"],
        "register": [ANA],
        "declared": {"genre": "notice"},
        "options": {"kinds": ["notice = none"]},
    }
    assert messages("attribution.byline_kind", **said) == ["A notice here carries no byline. Take “Ana Ruiz” out."]


@pytest.mark.parametrize(
    "rule", ["byline_kind", "byline_form", "byline_voice", "byline_basis", "pseudonym", "ai_byline"]
)
def test_a_name_nobody_knows_is_not_judged_by_its_kind(rule: str) -> None:
    said: dict[str, Any] = {"authors": ["Zoe Lang"], "ai_use": "generated", "declared": {}}
    assert messages(f"attribution.{rule}", "In my opinion I, and I alone, know my lamp.", **said) == []


def test_a_handle_of_the_register_is_spelled_as_the_name() -> None:
    [found] = findings("attribution.byline_form", "A post.", {"authors": ["ana ruiz"], "register": [ANA]})
    assert found.suggestions == ("Ana Ruiz",)
    assert found.field == "authors"


def test_a_placeholder_is_not_also_unknown() -> None:
    said = {"authors": ["admin"], "register": [ANA]}
    assert len(messages("attribution.placeholder", **said)) == 1
    assert messages("attribution.byline_form", **said) == []


def test_a_title_is_not_also_a_wrong_form() -> None:
    assert messages("attribution.byline_form", authors=["Dr Ana Ruiz, MD"], register=[ANA]) == []


@given(
    st.lists(st.sampled_from(["Dr", "Prof.", "Rev"]), max_size=1),
    st.lists(st.sampled_from(["MD", "PhD", "CFA"]), max_size=2, unique=True),
)
def test_a_title_taken_out_leaves_the_rest_of_the_name(before: list[str], after: list[str]) -> None:
    name = ", ".join([" ".join([*before, "Ana Ruiz"]), *after])
    claimed, plain = taken_off(name)
    assert plain == "Ana Ruiz"
    assert sorted(claimed) == sorted([*before, *after])
    for title in claimed:
        left = without(name, title)
        assert sorted(taken_off(left)[0]) == sorted(one for one in claimed if one != title)
        assert "  " not in left
        assert " ," not in left


def test_a_title_known_to_the_register_may_be_dotted_as_it_likes() -> None:
    doctor = {**ANA, "credentials": ["Dr"]}
    for name in ("Dr Ana Ruiz", "Dr. Ana Ruiz", "Doctor Ana Ruiz"):
        assert messages("attribution.byline_credential", authors=[name], register=[doctor]) == []


def test_a_stranger_with_a_title_is_asked_for_where_the_house_wants_it() -> None:
    assert len(messages("attribution.byline_credential", authors=["Dr Zoe Lang"], options={"strangers": True})) == 1


def test_an_approval_lasts_until_its_day() -> None:
    said: dict[str, Any] = {
        "authors": ["Ana Rex"],
        "register": [REX],
        "options": {"approved": ["Ana Rex = 2026-12-31"]},
    }
    assert messages("attribution.pseudonym", **said, today=dt.date(2026, 12, 31)) == []
    assert messages("attribution.pseudonym", **said, today=dt.date(2027, 1, 1)) != []
    assert messages("attribution.pseudonym", **said) == []


def test_real_names_are_asked_for_only_by_networks_that_do() -> None:
    said: dict[str, Any] = {"authors": ["Ana Rex"], "register": [REX], "options": {"approved": ["Ana Rex"]}}
    assert messages("attribution.pseudonym", **said, network={"posting.identity": "pseudonym_ok"}) == []
    assert len(messages("attribution.pseudonym", **said, network={"posting.identity": "authentic_name"})) == 1


def test_who_is_not_to_be_named_is_not_named_under_a_pen_name_either() -> None:
    said = {"authors": ["Ana Rex"], "register": [REX], "options": {"names": ["Ana Ruiz = border*"]}}
    [found] = findings("attribution.byline_risk", "We went to the border.", said)
    assert found.match == "border"


def test_one_post_has_one_set_of_authors() -> None:
    said: dict[str, Any] = {"authors": ["Ana Ruiz"], "register": [ANA, DESK], "network": {}}
    [found] = findings("attribution.byline_same", "A post.", {**said, "byline": "The repair desk"})
    assert [place.match for place in found.elsewhere] == ["Ana Ruiz"]
    assert findings("attribution.byline_same", "A post.", {**said, "byline": "Ana Lopez"}) == []


def test_staff_come_first_where_the_house_wants_it() -> None:
    said = {"authors": ["Ben Okafor", "Ana Ruiz"], "register": [ANA, BEN], "options": {"order": "staff first"}}
    assert messages("attribution.coauthors", **said) == [
        "Your house style names authors with its own people first: Ana Ruiz, Ben Okafor."
    ]


def test_a_voice_is_heard_outside_quotations_only() -> None:
    said: dict[str, Any] = {"authors": ["The repair desk"], "register": [DESK]}
    assert messages("attribution.byline_voice", "“I love my lamp,” says I. Zimmer.", **said) == []
    assert len(messages("attribution.byline_voice", "I love my lamp.", **said)) == 1
    assert messages("attribution.byline_voice", "I love my lamp.", **said, options={"hits": 3}) == []
    assert messages("attribution.byline_voice", "I love my lamp.", **said, declared={"genre": "interview"}) == []


def test_a_network_with_no_authors_of_its_own_is_left_alone() -> None:
    assert network({}).id == "made_up"
    assert messages("attribution.byline_same", authors=["Ana Ruiz"], network={}) == []
