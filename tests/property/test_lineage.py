"""Cutting a text and telling where its sentences come from loses nothing, whatever the text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from editorial.text.lineage import changes, lineage, seen, stretches, take

SENTENCES = [
    "Bring your jacket.", "Bring your coat on Saturday.", "We mend it for free!", "Is it 9:30 or 10?", "- a bullet", "#mend",
    "https://example.org/mend", "ซ่อมเสื้อฟรี วันเสาร์นี้", "👋 Hello there.", "e.g. this one", "مرحبا بكم.", "…",
]  # fmt: skip
GAPS = [" ", "\n", "\n\n", "  ", " \n", "", "\t"]
WRITTEN = st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(GAPS)), max_size=8).map(
    lambda pairs: "".join(words + gap for words, gap in pairs)
)
TEXTS = st.one_of(WRITTEN, st.text(max_size=60))
often = settings(deadline=None, max_examples=200)


@often
@given(TEXTS)
def test_the_stretches_of_a_text_join_to_it(text: str) -> None:
    found = stretches(text)
    assert "".join(span.of(text) for span in found) == text
    assert all(one.end == other.start for one, other in pairwise(found))
    assert all(span.end > span.start for span in found)


@often
@given(TEXTS, TEXTS)
def test_every_sentence_of_both_texts_stands_in_the_lineage_once(shared: str, mine: str) -> None:
    found = lineage(shared, mine)
    here = [one.mine for one in found if one.mine is not None]
    there = [one.shared for one in found if one.shared is not None]
    assert "".join(span.of(mine) for span in here) == mine
    assert "".join(span.of(shared) for span in there) == shared
    assert all((one.mine is None) == (one.origin == "missing") for one in found)
    assert all((one.shared is None) == (one.origin == "own") for one in found)


@often
@given(TEXTS)
def test_a_text_is_all_its_own_origin(text: str) -> None:
    assert all(one.origin == "same" for one in lineage(text, text))


@often
@given(WRITTEN, WRITTEN)
def test_a_network_that_still_has_the_earlier_words_gets_the_later_ones(before: str, now: str) -> None:
    taken = take(before, changes(before, now, before))
    assert "".join(taken.split()) == "".join(now.split())


@often
@given(WRITTEN, WRITTEN, WRITTEN)
def test_after_all_changes_are_taken_the_text_was_compared_with_the_words_of_now(
    before: str, now: str, mine: str
) -> None:
    found = changes(before, now, mine)
    assert "".join(seen(before, found).split()) == "".join(now.split())


@often
@given(WRITTEN, WRITTEN, WRITTEN)
def test_places_of_changes_lie_in_the_text_and_do_not_overlap(before: str, now: str, mine: str) -> None:
    found = changes(before, now, mine)
    spans = sorted({(one.place.start, one.place.end) for one in found if one.place.end > one.place.start})
    assert all(0 <= start <= end <= len(mine) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
