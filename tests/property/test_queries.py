"""The language of searches: every input means something, and nothing raises."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.model.periods import period
from editorial.model.query import KEYS, Condition, Query, Word, parsed, without, written

SUNDAY = dt.date(2026, 11, 29)
PARTS = [
    *(f"{key}:" for key in KEYS),
    '"',
    "-",
    " ",
    "\n",
    "\0",
    "\ud800",
    "last",
    "april",
    "ที่แล้ว",
    "G-214",
    "2026-12",
    "://",
]
typed = st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=6)), max_size=12).map("".join)


def ask(text: str) -> Query:
    return parsed(text, SUNDAY)


def words(text: str) -> list[str]:
    return [word.text for word in ask(text).words]


@given(typed)
def test_nothing_that_is_typed_is_an_error_and_every_word_can_be_stored(text: str) -> None:
    query = ask(text)
    for part in (*(word.text for word in query.words), *(one.value for one in query.conditions)):
        assert part
        assert "\0" not in part
        part.encode("utf-8")


@given(typed, st.dates())
def test_the_days_asked_for_are_days_whenever_it_is_asked(text: str, today: dt.date) -> None:
    query = parsed(text, today)
    assert query.since is None or isinstance(query.since, dt.date)
    found = period(text, today)
    assert found is None or found.first < found.after


@given(st.text(alphabet=st.characters(exclude_characters='"', exclude_categories=("Cs", "Cc")), min_size=1))
def test_a_phrase_in_quotes_is_found_as_it_stands(text: str) -> None:
    expected = " ".join(text.split())
    assert words(f'"{text}"') == ([expected] if expected else [])


@given(st.text(min_size=1, max_size=20))
def test_a_value_that_is_written_is_read_again(value: str) -> None:
    kept = " ".join(value.replace('"', "").replace("\0", " ").encode("utf-8", "replace").decode().split())
    conditions = ask(f"author:{written(value)}").conditions
    assert conditions == ((Condition(key="author", value=kept),) if kept else ())


def test_words_phrases_and_what_is_left_out_stand_beside_conditions() -> None:
    query = ask('mend "behind the station" -wool platform:x -state:draft author:"Ana Ruiz"')
    assert query.words == (Word(text="mend"), Word(text="behind the station"), Word(text="wool", left_out=True))
    assert query.conditions == (
        Condition(key="platform", value="x"),
        Condition(key="state", value="draft", left_out=True),
        Condition(key="author", value="Ana Ruiz"),
    )


def test_thai_keys_mean_the_same_as_english_ones() -> None:
    assert ask("เครือข่าย:x สถานะ:อนุมัติแล้ว มี:รูป เป็น:ของฉัน ก่อน:2026-12") == ask(
        "platform:x state:approved has:picture is:mine before:2026-12"
    )


def test_what_is_no_condition_is_words_and_said() -> None:
    query = ask("foo:bar has:moustache before:soon")
    assert [word.text for word in query.words] == ["foo:bar", "has:moustache", "before:soon"]
    assert query.strange == ("foo:", "has:moustache", "before:soon")
    assert ask("https://example.org 10:30 Note: hello").strange == ()


def test_a_key_without_a_value_is_being_typed_and_asks_for_nothing() -> None:
    assert ask("platform:").is_empty
    assert ask("before:").is_empty


def test_a_number_is_a_post_and_in_quotes_it_is_words() -> None:
    assert ask("mend G-214").conditions == (Condition(key="number", value="214"),)
    assert words('mend "G-214"') == ["mend", "G-214"]
    assert ask("G-214 “Repair café” · In review") == ask("G-214")


def test_an_order_is_asked_for_and_matters_to_words_alone() -> None:
    assert ask("mend order:best") == Query(words=(Word(text="mend"),), order="best")
    assert ask("เรียง:ตรงสุด mend").is_ranked
    assert not ask("order:best platform:x").is_ranked
    assert ask("sort:newest").is_empty
    assert ask("order:random -order:best").strange == ("order:random", "order:best")


def test_what_stands_behind_a_key_can_be_taken_out() -> None:
    assert without('mend  "two words" order:best author:"Ana Ruiz"', "order") == 'mend "two words" author:"Ana Ruiz"'
    assert without("เรียง:ตรงสุด", "order") == ""


def test_before_and_after_leave_the_named_days_out() -> None:
    query = ask("after:2026-11-03 before:2026-12")
    assert (query.since, query.until) == (dt.date(2026, 11, 4), dt.date(2026, 12, 1))
    assert ask("on:2026-11").since == dt.date(2026, 11, 1)
    assert ask("on:2026-11").until == dt.date(2026, 12, 1)


def test_words_for_days_stand_among_others_unless_they_are_quoted() -> None:
    query = ask("jackets last April")
    assert words("jackets last April") == ["jackets"]
    assert (query.since, query.until) == (dt.date(2026, 4, 1), dt.date(2026, 5, 1))
    assert words('"last April"') == ["last April"]
    assert words("April") == ["April"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("today", "2026-11-29", "2026-11-29"),
        ("เมื่อวาน", "2026-11-28", "2026-11-28"),
        ("this week", "2026-11-23", "2026-11-29"),
        ("สัปดาห์ที่แล้ว", "2026-11-16", "2026-11-22"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("เดือนที่แล้ว", "2026-10-01", "2026-10-31"),
        ("next month", "2026-12-01", "2026-12-31"),
        ("ปีนี้", "2026-01-01", "2026-12-31"),
        ("last april", "2026-04-01", "2026-04-30"),
        ("last november", "2025-11-01", "2025-11-30"),
        ("last december", "2025-12-01", "2025-12-31"),
        ("เมษายนปีที่แล้ว", "2025-04-01", "2025-04-30"),
        ("april last year", "2025-04-01", "2025-04-30"),
        ("พ.ย. 2569", "2026-11-01", "2026-11-30"),
        ("2569-02", "2026-02-01", "2026-02-28"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("3 Nov", "2026-11-03", "2026-11-03"),
        ("30 November", "2025-11-30", "2025-11-30"),
        ("monday", "2026-11-23", "2026-11-23"),
        ("วันจันทร์ที่แล้ว", "2026-11-23", "2026-11-23"),
        ("next friday", "2026-12-04", "2026-12-04"),
        ("last 7 days", "2026-11-23", "2026-11-29"),
        ("3 เดือนที่แล้ว", "2026-08-29", "2026-11-29"),
    ],
)
def test_days_are_said_as_people_say_them(text: str, first: str, last: str) -> None:
    found = period(text, SUNDAY)
    assert found is not None
    assert (found.first.isoformat(), found.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "text", ["", "soon", "2026-13", "31 February", "april may", "0000", "last", "this thing", "99999"]
)
def test_what_says_no_days_is_none(text: str) -> None:
    assert period(text, SUNDAY) is None
