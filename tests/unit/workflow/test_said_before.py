"""A new post is compared with the whole library, by words that stand in both, and never with what it was made from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import Newsroom

from editorial.library.transaction import Command
from editorial.text.likeness import landmarks
from editorial.workflow import writing
from editorial.workflow.gather import recent_posts

LAMPS = "We mended 41 lamps on Friday, and the oldest of them was from 1931. Come by next week with yours."
THAI = "วันศุกร์เราซ่อมโคมไฟสี่สิบเอ็ดดวง ดวงที่เก่าที่สุดทำเมื่อปี ๑๙๓๑ สัปดาห์หน้าเอาของคุณมาซ่อมกัน"


def found(room: Newsroom, text: str, but: str = "") -> list[str]:
    return [one.id for one in recent_posts(room.desk, but, text)]


@pytest.mark.parametrize("text", [LAMPS, THAI])
def test_a_post_of_years_ago_is_found_by_its_words(room: Newsroom, text: str) -> None:
    old = room.written(text, title="Old")
    room.clock.ahead(days=900)

    assert found(room, text.replace("Friday", "Saturday")) == [old.id]
    assert found(room, "") == []
    assert found(room, "Nobody throws a kettle away in our street, because Tom opens every one of them.") == []


def test_how_long_ago_is_said(room: Newsroom) -> None:
    room.written(LAMPS)
    room.clock.ahead(days=900)

    assert [one.days_ago for one in recent_posts(room.desk, "", LAMPS)] == [900]


def test_what_a_post_was_made_from_and_its_other_copies_are_left_out(room: Newsroom) -> None:
    first = room.approved(LAMPS)
    copy, other = (writing.use_again(room.desk, Command(who=room.ana.id), first.id).created for _ in range(2))
    again = writing.use_again(room.desk, Command(who=room.ana.id), copy).created
    stranger = room.written(LAMPS)

    for one in (first.id, copy, other, again):
        assert found(room, LAMPS, but=one) == [stranger.id]


@given(st.text(max_size=400))
def test_what_is_looked_for_stands_in_the_text_letter_by_letter(text: str) -> None:
    assert all(run in text for run in landmarks(text))


@pytest.mark.parametrize(
    "text", ['" OR "', "'; drop table posts; --", "\0\0", "* NEAR(a b)", "a" * 10_000, "\ud800 " * 20]
)
def test_hostile_words_find_nothing_and_break_nothing(room: Newsroom, text: str) -> None:
    room.written(LAMPS)
    room.clock.ahead(days=900)

    assert found(room, f"{text} one two three four five six seven eight nine {text}") == []
