"""Finding what was approved: any script, any sign, and nothing read as search syntax."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from newsroom import Newsroom

from editorial.library.facets import Count, facets
from editorial.library.filters import LibraryFilter, PostFilter
from editorial.library.finding import SHELF, library_ids
from editorial.library.lists import post_ids, post_rows
from editorial.library.records import Post
from editorial.model.query import Query

THAI = "ร้านซ่อมเสื้อผ้าในกรุงเทพเปิดทุกวันเสาร์"


def found(room: Newsroom, words: str, **more: str) -> list[str]:
    return library_ids(room.library, LibraryFilter(words=words, **more))


@pytest.fixture
def shelf(room: Newsroom) -> dict[str, Post]:
    return {
        "jacket": room.approved("We mend jackets in 48 h: 100% free, no O'Reilly needed.", title="Repair"),
        "thai": room.approved(THAI, title="Bangkok"),
        "draft": room.written("We mend hats, but nobody approved it.", title="Hats"),
    }


def test_words_and_parts_of_words_are_found_whatever_the_case(room: Newsroom, shelf: dict[str, Post]) -> None:
    for words in ("jackets", "JACK", "acket mend", "O'Reilly", "100%", "48 h:", "Jackets"):
        assert found(room, words) == [shelf["jacket"].id], words


def test_thai_is_found_inside_an_unspaced_sentence(room: Newsroom, shelf: dict[str, Post]) -> None:
    for words in ("กรุงเทพ", "เสื้อผ้า", "วันเสาร์", "ผ้า"):
        assert found(room, words) == [shelf["thai"].id], words


def test_fewer_than_three_letters_are_found_too(room: Newsroom, shelf: dict[str, Post]) -> None:
    assert found(room, "48") == [shelf["jacket"].id]
    assert found(room, "ใน") == [shelf["thai"].id]
    assert found(room, "%") == [shelf["jacket"].id]
    assert found(room, "_") == []
    assert found(room, "we 48 jackets") == [shelf["jacket"].id]


def test_only_what_was_approved_is_found(room: Newsroom, shelf: dict[str, Post]) -> None:
    assert found(room, "hats") == []
    assert found(room, "") == [shelf["thai"].id, shelf["jacket"].id], "newest first"


def test_what_is_approved_no_more_is_found_no_more(room: Newsroom, shelf: dict[str, Post]) -> None:
    room.revoke(shelf["jacket"])
    assert found(room, "jackets") == []


def test_undoing_a_revocation_makes_it_findable_again(room: Newsroom, shelf: dict[str, Post]) -> None:
    room.undo(room.revoke(shelf["jacket"]), by=room.ben)
    assert found(room, "jackets") == [shelf["jacket"].id]


@pytest.mark.parametrize(
    "words",
    [
        *(
            '"',
            '""',
            '"jackets',
            "jackets AND",
            "NOT",
            "NEAR(a b)",
            "body:x",
            "jack*",
            "*",
            "-mend",
            "^mend",
            "(",
            "{a b}",
        ),
        *("a\0b", "\ud800", "x\udfffy", '"\n OR rowid:1', "';--", "\\", "🧥", "\u200b\u200b\u200b", "a" * 5000),
    ],
)
def test_nothing_is_read_as_syntax_and_nothing_raises(room: Newsroom, shelf: dict[str, Post], words: str) -> None:
    assert set(found(room, words)) <= {shelf["jacket"].id, shelf["thai"].id}
    assert post_ids(room.library, PostFilter(words=words)) is not None


def test_nothing_to_look_for_finds_everything(room: Newsroom, shelf: dict[str, Post]) -> None:
    assert found(room, "\0") == found(room, " ") == found(room, "")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.one_of(st.characters(), st.sampled_from("\"'*()^:-\0\ud800 \nANDORT")), max_size=20))
def test_no_words_whatever_raise(room: Newsroom, words: str) -> None:
    found(room, words)


def test_filters_narrow_by_network_state_author_and_time(room: Newsroom) -> None:
    here = room.approved("Jackets for X.", room.x, authors=("Ana Ruiz",))
    there = room.exported("Jackets for LinkedIn.", room.linkedin)
    room.set_time(here, "2026-12-01T09:00")
    assert found(room, "jackets", platform="x") == [here.id]
    assert found(room, "jackets", state="exported") == [there.id]
    assert found(room, "", author="ana ruiz") == [here.id]
    assert found(room, "", since="2026-12-01", until="2026-12-02") == [here.id]
    assert facets(room.library, Query(), SHELF)["platform"] == {"x": Count(1), "linkedin_post": Count(1)}


def test_the_list_of_posts_is_found_by_title_and_text(room: Newsroom) -> None:
    first, second = room.written("We mend hats."), room.written("100% wool")
    room.save(second, title="Under_score")
    assert post_ids(room.library, PostFilter(words="HATS mend")) == [first.id]
    assert post_ids(room.library, PostFilter(words="r_s")) == [second.id], "an underscore is an underscore"
    assert post_ids(room.library, PostFilter(words="0%")) == [second.id]


def test_rows_come_in_the_asked_order_and_leave_out_what_is_gone(room: Newsroom) -> None:
    first, second = room.written(), room.written("Coats.")
    rows = post_rows(room.library, [second.id, "gone", first.id])
    assert [row.id for row in rows] == [second.id, first.id]
    assert rows[1].body.startswith("On Saturday")
    assert post_ids(room.library, PostFilter(order="number")) == [first.id, second.id]


def test_posts_are_ordered_by_the_next_time(room: Newsroom) -> None:
    late, none, soon = room.written(), room.written(), room.written()
    room.set_time(late, "2026-12-02T09:00")
    room.set_time(soon, "2026-12-01T09:00")
    assert post_ids(room.library, PostFilter(order="slot")) == [soon.id, late.id, none.id]
