"""The row of media over all parts of a content."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from editorial.model.media_order import changed, moved, with_added, without
from editorial.model.post import Content, Medium, Part


def medium(name: str) -> Medium:
    return Medium(original=name * 64, name=name, kind="image")


def content(*rows: str) -> Content:
    return Content(parts=tuple(Part(text=row, media=tuple(medium(name) for name in row)) for row in rows))


def rows(value: Content) -> list[str]:
    return ["".join(one.name for one in part.media) for part in value.parts]


def test_a_medium_of_a_later_part_is_changed_where_it_stands():
    found = changed(content("ab", "c"), 2, lambda one: replace(one, alt="A cat"))
    assert [one.alt for one in found.media] == ["", "", "A cat"]
    assert changed(content("ab"), 9, lambda one: replace(one, alt="A cat")) == content("ab")


def test_taking_out_and_putting_in_keeps_the_parts():
    assert rows(without(content("ab", "c"), 2)) == ["ab", ""]
    assert rows(with_added(content("ab", "c"), [medium("x")])) == ["abx", "c"]
    assert rows(with_added(content("ab", "c"), [medium("x")], 2)) == ["ab", "xc"]
    assert rows(with_added(content("ab", "c"), [medium("x")], 3)) == ["ab", "cx"]
    assert rows(with_added(Content(), [medium("x")])) == ["x"]


def test_moving_within_a_part_and_into_another():
    assert rows(moved(content("abc"), 0, 2)) == ["bca"]
    assert rows(moved(content("abc"), 2, 0)) == ["cab"]
    assert rows(moved(content("ab", "c"), 0, 2)) == ["b", "ca"]
    assert rows(moved(content("ab", "c"), 2, 0)) == ["cab", ""]
    assert rows(moved(content("ab"), 0, 5)) == ["ab"]


@given(st.lists(st.text("abcdefg", max_size=4), min_size=1, max_size=4), st.integers(0, 15), st.integers(0, 15))
def test_moving_loses_nothing_and_lands_where_it_was_sent(names, position, to):
    before = content(*names)
    after = moved(before, position, to)
    row = list("".join(names))
    assert sorted("".join(rows(after))) == sorted(row)
    if position < len(row) and to < len(row):
        row.insert(to, row.pop(position))
        assert "".join(rows(after)) == "".join(row)
