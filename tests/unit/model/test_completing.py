"""What is offered while a search is typed: keys, values and days, at the place of the cursor, and what taking one makes."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.model.completing import MOST, Completion, Value, completion
from editorial.model.query import KEYS, VALUES, parsed

SUNDAY = dt.date(2026, 11, 29)
KNOWN = {
    "platform": (Value("x", "X"), Value("linkedin_post", "LinkedIn"), Value("mastodon", "Mastodon")),
    "author": (Value("Ana Ruiz"), Value("Ben Okafor"), Value("Noor")),
    "campaign": (Value("Spring reuse"), Value("Winter")),
    "label": (Value("กลับมาใช้ใหม่"), Value("evergreen tips")),
}


def at(text: str, tongue: str = "en") -> Completion:
    """What is offered at the bar in the text."""
    return completion(text.replace("|", ""), text.index("|"), KNOWN, SUNDAY, tongue)


def offered(text: str, tongue: str = "en") -> list[str]:
    return [one.text for one in at(text, tongue).choices]


def taken(text: str, wanted: str) -> str:
    """The text after a choice was taken, with a bar where the cursor is."""
    found = at(text)
    choice = next(one for one in found.choices if one.text == wanted)
    made, cursor = found.take(text.replace("|", ""), choice)
    return f"{made[:cursor]}|{made[cursor:]}"


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("pl|", ["platform:"]),
        ("PL|", ["platform:"]),
        ("a|", ["account:", "author:", "after:"]),
        ("mend -a|", ["account:", "author:", "after:"]),
        ("-o|", []),
        ("net|", ["network:"]),
        ("mend|", []),
        ("pla|tform:x", []),
        ('"a|', []),
        ("foo:a|", []),
        ("a| bees", ["account:", "author:", "after:"]),
        ("|bees", []),
    ],
)
def test_keys_are_offered_where_one_begins(text: str, keys: list[str]) -> None:
    assert offered(text) == keys


def test_every_key_is_offered_once_where_nothing_is_typed_in_the_tongue_of_the_window() -> None:
    for tongue in ("en", "th"):
        for text in ("|", "mend |", "mend | bees"):
            found = at(text, tongue)
            assert found.typed == ""
            assert [one.key for one in found.choices] == list(dict.fromkeys(KEYS.values()))
            assert all(one.text.isascii() == (tongue == "en") for one in found.choices)


def test_keys_are_found_in_every_tongue() -> None:
    assert offered("เครื|") == ["เครือข่าย:"]
    assert offered("plat|", "th") == ["platform:"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("platform:|", ["x", "linkedin_post", "mastodon"]),
        ("network:li|", ["linkedin_post"]),
        ("-platform:li|", ["linkedin_post"]),
        ("author:ru|", ["Ana Ruiz"]),
        ('author:"ana r|', ["Ana Ruiz"]),
        ('author:"ana|"', ["Ana Ruiz"]),
        ("author:ana r|", ["Ana Ruiz"]),
        ("author:ana |", ["Ana Ruiz"]),
        ("author:noor|", []),
        ('author:"Ana Ruiz"|', []),
        ("campaign:spring| mend", ["Spring reuse"]),
        ("label:กลับ|", ["กลับมาใช้ใหม่"]),
        ("collection:|", []),
        ("number:|", []),
        ("has:|", ["picture", "video", "alt", "comment", "time"]),
        ("state:in|", ["in-review"]),
        ("state:review|", []),
        ("order:b|", ["best"]),
    ],
)
def test_behind_a_key_its_values_are_offered(text: str, values: list[str]) -> None:
    assert offered(text) == values


def test_fixed_values_are_offered_in_the_tongue_of_the_window_and_found_in_both() -> None:
    assert offered("is:|", "th") == ["ของฉัน", "ใช้ได้เสมอ", "พักไว้"]
    assert offered("is:ev|", "th") == ["evergreen"]
    for key, names in VALUES.items():
        for tongue in ("en", "th"):
            assert {one.value for one in at(f"{key}:|", tongue).choices} == set(names.values())


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("before:|", "today"),
        ("before:last ap|", "last April"),
        ("after:ap|", "April 2026"),
        ("on:2026-1|", "2026-11"),
        ("on:20|", "2026"),
        ("ก่อน:เมื่อ|", "เมื่อวาน"),
        ("expires:n|", "next week"),
        ("expires:jan|", "January 2027"),
        ("วันสุดท้าย:เดือน|", "เดือนนี้"),
    ],
)
def test_days_are_offered_as_people_say_them(text: str, first: str) -> None:
    tongue = "en" if text.isascii() else "th"
    choice = at(text, tongue).choices[0]
    assert choice.text == first
    assert choice.days is not None


def test_a_value_that_is_taken_is_quoted_where_it_needs_it_and_typing_goes_on_behind_it() -> None:
    assert taken("pl|", "platform:") == "platform:|"
    assert taken("mend -pl| bees", "platform:") == "mend -platform:| bees"
    assert taken("author:a|", "Ana Ruiz") == 'author:"Ana Ruiz" |'
    assert taken("author:ana r|", "Ana Ruiz") == 'author:"Ana Ruiz" |'
    assert taken('author:"ana|" mend', "Ana Ruiz") == 'author:"Ana Ruiz" |mend'
    assert taken("by:no| mend", "Noor") == "by:Noor |mend"
    assert taken("before:last ap|", "last April") == 'before:"last April" |'


def test_few_are_offered_at_once() -> None:
    known = {"author": tuple(Value(f"Writer {number}") for number in range(100))}
    assert len(completion("by:", 3, known, SUNDAY).choices) == MOST


PARTS = [*(f"{key}:" for key in KEYS), '"', "-", " ", "\0", "\ud800", "last", "ana", "r", "in", "a", "😀", "ก"]
typed = st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=3)), max_size=8).map("".join)


@given(typed, st.integers(0, 40), st.sampled_from(["en", "th"]), st.integers(0, MOST))
def test_whatever_is_taken_is_understood(text: str, cursor: int, tongue: str, which: int) -> None:
    cursor = min(cursor, len(text))
    found = completion(text, cursor, KNOWN, SUNDAY, tongue)
    assert 0 <= found.start <= cursor <= found.end <= len(text)
    if not found.choices:
        return
    choice = found.choices[which % len(found.choices)]
    made, place = found.take(text, choice)
    assert made.startswith(text[: found.start])
    if not choice.value:
        assert made[:place].endswith(":")
        return
    query = parsed(made[:place], SUNDAY)
    assert not any(one.startswith(choice.key) for one in query.strange)
    if choice.key not in ("before", "after", "on", "order"):
        value = choice.value if choice.days is None else f"{choice.days.first} {choice.days.last}"
        assert (choice.key, value) in {(one.key, one.value) for one in query.conditions}
