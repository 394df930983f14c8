"""Many ids in little room are the same ids."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.model.packed import PackedIds

ids = st.lists(st.uuids().map(str), max_size=30, unique=True)


@given(ids, st.integers(-40, 40), st.integers(-40, 40))
def test_they_are_read_as_they_were_given(given_ids: list[str], start: int, stop: int) -> None:
    packed = PackedIds(given_ids)
    assert list(packed) == given_ids
    assert packed[start:stop] == given_ids[start:stop]
    assert [packed.place_of(one) for one in given_ids] == list(range(len(given_ids)))


@given(ids, st.integers(0, 30))
def test_a_list_goes_on_from_its_beginning(given_ids: list[str], at: int) -> None:
    assert PackedIds(given_ids).begins_with(PackedIds(given_ids[:at]))
    assert (PackedIds(given_ids) == PackedIds(given_ids[:at])) is (at >= len(given_ids))


def test_what_is_not_here_or_no_uuid_is_nowhere() -> None:
    packed = PackedIds(["00000000-0000-7000-8000-000000000000"])
    assert packed.place_of("gone") == -1
    assert packed.place_of("00000000-0000-7000-8000-000000000001") == -1
    with pytest.raises(IndexError):
        packed[1]
    with pytest.raises(ValueError, match="hexadecimal"):
        PackedIds(["campaign-1"])


@given(ids, ids, st.integers(1, 5))
def test_they_go_on_with_digits_in_pieces(given_ids: list[str], more: list[str], size: int) -> None:
    digits = [one.replace("-", "") for one in more]
    pieces = ["".join(digits[at : at + size]) for at in range(0, len(digits), size)]
    assert list(PackedIds(given_ids).followed_by(pieces)) == [*given_ids, *more]


@pytest.mark.parametrize("digits", ["0190", "zz" * 16])
def test_digits_that_are_no_id_are_refused(digits: str) -> None:
    with pytest.raises(ValueError):
        PackedIds().followed_by([digits])
