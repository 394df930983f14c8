"""Tags and mentions are written so that networks find them and people can hear them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_room import findings

from rules.tags._words import words_of

PIECES = st.sampled_from(
    [
        *(
            "#repaircafe",
            "#RepairCafe",
            "#repair-cafe",
            "#2026",
            "# repair",
            "#repair",
            "#Repair",
            "##x",
            "#green&co",
            "#v2.0",
        ),
        *(" ", " ", "\n", "Bring a lamp", ", ", ". ", "🔧", "@ana", "https://example.org/#a", "#1️⃣", "#ซ่อม", "＃修理"),
    ]
)
TEXTS = st.lists(PIECES, max_size=12).map("".join)
SEVERAL = """
repaircafe zerowaste circulareconomy slowfashion smallbusiness climateaction plasticfree motivationmonday womenintech
mentalhealth blackfriday shoplocal foodwaste behindthescenes worldenvironmentday bookclub goodmorning climatechange
savetheplanet electriccars
"""
ONE = """
upcycling sustainability photography manchester eastbourne homeware knitwear gardening instagram greenpeace bookbinding
woodworking bicycle workshop mending biodiversity microplastics vegetarian bangkok newcastle overlanding permaculture
beekeeping wildflowers
"""


@pytest.mark.parametrize("tag", SEVERAL.split())
def test_a_tag_of_several_common_words_is_taken_apart(tag: str) -> None:
    assert len(words_of(tag)) > 1
    assert "".join(words_of(tag)) == tag


@pytest.mark.parametrize("tag", ONE.split())
def test_a_tag_that_is_one_word_stays_whole(tag: str) -> None:
    assert words_of(tag) == ()


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", max_size=30))
def test_the_words_of_a_tag_are_the_tag(tag: str) -> None:
    assert "".join(words_of(tag)) in ("", tag)


@given(TEXTS)
def test_taking_a_suggestion_settles_it_and_leaves_no_double_space(text: str) -> None:
    for found in findings("tags.form", text):
        assert found.match == found.span.of(text)
        for words in found.suggestions:
            after = text[: found.span.start] + words + text[found.span.end :]
            assert after.count("  ") <= text.count("  ")
            again = [(one.span.start, one.match) for one in findings("tags.form", after)]
            assert (found.span.start, found.match) not in again or not words


@given(TEXTS)
def test_places_and_counts_stay_inside_the_text(text: str) -> None:
    for rule in ("tags.place", "tags.count"):
        for found in findings(rule, text, {"network": {"tags.max": 1, "tags.max_length": 5}}):
            assert found.match == found.span.of(text) != ""


def test_a_name_of_the_house_is_written_as_the_house_writes_it() -> None:
    said = {"lists": {"names": ["Repair Cafe"]}}
    assert findings("tags.form", "Open. #repaircafe", said) == []


def test_capitals_are_asked_for_in_english_only() -> None:
    assert findings("tags.form", "Offen. #zerowaste", {"language": "de"}) == []
    assert findings("tags.form", "Open. #zerowaste", capitals=False) == []


def test_a_tag_repeated_in_a_sentence_is_left_to_the_writer() -> None:
    [found] = findings("tags.form", "Come to #Repair, for #repair is fun.")
    assert found.suggestions == ()


@pytest.mark.parametrize(
    "text", ["# A heading", "We are #1.", "#RepairDay’s friends", "Tags: #a, #b.", "C# is a language"]
)
def test_what_only_looks_like_a_broken_tag_is_left_alone(text: str) -> None:
    assert findings("tags.form", text) == []


def test_how_sure_a_number_of_tags_is_decides_how_loud_it_is_said() -> None:
    text = "Open. #Repair #Lamps"
    assert [one.level for one in findings("tags.count", text, {"network": {"tags.max": 1}})] == ["error"]
    unsure = {"tags.max": 1, "unsure": ["tags.max"]}
    assert [one.level for one in findings("tags.count", text, {"network": unsure})] == ["suggestion"]
    assert [one.level for one in findings("tags.count", text, {"network": {"name": "Kanal"}}, most=1)] == ["suggestion"]


def test_each_part_of_a_thread_has_tags_of_its_own() -> None:
    said: dict[str, Any] = {"network": {"tags.max": 1}, "fields": {"text[1]": "More. #Lamps"}}
    assert findings("tags.count", "Open. #Repair", said) == []


def test_a_long_tag_is_measured_as_readers_see_it() -> None:
    assert findings("tags.count", "#นำ้ใจ", {"network": {"tags.max_length": 5}}) == []
    assert [one.match for one in findings("tags.count", "#lamps", {"network": {"tags.max_length": 4}})] == ["#lamps"]


REGISTER: list[dict[str, Any]] = [{"name": "Ana Ruiz", "handles": {"other": "@ana_mends"}}]


def test_a_handle_of_another_network_becomes_one_mention_for_all() -> None:
    [found] = findings("tags.mentions", "Thanks, @ana_mends!", {"network": {"name": "Kanal"}, "register": REGISTER})
    assert found.suggestions == ("@Ana Ruiz",)
    assert found.level == "warning"


def test_strangers_may_be_mentioned() -> None:
    said = {"network": {"name": "Kanal"}, "register": REGISTER}
    assert findings("tags.mentions", "Thanks, @somebody!", said) == []


def test_only_a_published_number_of_mentions_blocks() -> None:
    said: dict[str, Any] = {"network": {"mentions.max": 1}}
    assert [one.level for one in findings("tags.mentions", "@ana and @ben", said)] == ["error"]
    said["network"]["unsure"] = ["mentions.max"]
    assert [one.level for one in findings("tags.mentions", "@ana and @ben", said)] == ["warning"]
