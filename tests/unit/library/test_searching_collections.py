"""A search looks through collections, and shows one in the order that people gave it."""

from __future__ import annotations

import datetime as dt

import pytest
from newsroom import Newsroom

from editorial.library import labels
from editorial.library.filters import LibraryFilter
from editorial.library.finding import library_ids, only_collection
from editorial.library.transaction import Command
from editorial.model.explaining import explained
from editorial.model.query import parsed

TODAY = dt.date(2026, 12, 1)


@pytest.fixture
def three(room: Newsroom) -> list[str]:
    """Approved posts, the oldest first; "Best of" holds them as last, first, second, and "Rest" the first alone."""
    ids = [room.approved(title=name).id for name in ("Lampshades", "Kettles", "Bees")]
    labels.keep_together(room.library, Command(who=room.ana.id), "Best of", [ids[2], ids[0], ids[1]])
    labels.keep_together(room.library, Command(who=room.ana.id), "Rest of it", ids[:1])
    return ids


def found(room: Newsroom, words: str, *, as_collected: bool = False) -> list[str]:
    return library_ids(room.library, LibraryFilter(words=words, as_collected=as_collected))


def test_a_collection_is_searched_newest_first(room: Newsroom, three: list[str]) -> None:
    assert found(room, 'collection:"Best of"') == three[::-1]
    assert found(room, "ชุดรวม:best") == three[::-1]
    assert found(room, "-collection:best") == []


def test_its_own_order_is_shown_when_asked(room: Newsroom, three: list[str]) -> None:
    assert found(room, "collection:best", as_collected=True) == [three[2], three[0], three[1]]
    assert found(room, "collection:best kettles", as_collected=True) == [three[1]]


@pytest.mark.parametrize("words", ["", "collection:of", "collection:best collection:rest", "-collection:rest"])
def test_without_exactly_one_collection_there_is_no_such_order(room: Newsroom, three: list[str], words: str) -> None:
    assert found(room, words, as_collected=True) == found(room, words)
    with room.library.reading() as connection:
        assert only_collection(connection, parsed(words, TODAY)) == ""


def test_a_collection_that_was_given_up_is_not_found(room: Newsroom, three: list[str]) -> None:
    (best, _rest) = labels.read_collections(room.library)
    labels.drop_collection(room.library, Command(who=room.ana.id), best.id)
    assert found(room, 'collection:"Best of"') == []


@pytest.mark.parametrize(
    ("tongue", "said"), [("en", "Approved posts, in the collection Best of"), ("th", "โพสต์ที่อนุมัติแล้ว ในชุดรวม Best of")]
)
def test_the_search_is_read_back(tongue: str, said: str) -> None:
    query = parsed('collection:"Best of"', TODAY)
    assert explained(query, tongue, named=lambda _key, value: value, day=str) == said
