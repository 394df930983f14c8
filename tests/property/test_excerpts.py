"""The sentence in which the words stand that somebody looked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editorial.text.excerpt import excerpt, score

any_text = st.text(st.one_of(st.characters(), st.sampled_from("ab .\nก🧥ß")), max_size=300)


@given(any_text, st.lists(st.text(max_size=5), max_size=4), st.integers(1, 120))
def test_every_span_stands_in_the_text_and_holds_a_term(text: str, terms: list[str], most: int) -> None:
    found = excerpt((text,), terms, most)
    if found is None:
        return
    assert found.text in text
    assert found.spans
    ends = [0, *(end for span in found.spans for end in (span.start, span.end)), len(found.text)]
    assert ends == sorted(ends)
    assert all(any(span.of(found.text).casefold() == term.casefold() for term in terms) for span in found.spans)


@given(any_text, any_text, any_text)
def test_a_term_that_is_there_is_found(before: str, term: str, after: str) -> None:
    if term:
        found = excerpt((before + term + after,), [term], 80)
        assert found is not None
        assert any(span.of(found.text).lower() == term.lower() for span in found.spans)


def test_the_sentence_is_whole_where_there_is_room() -> None:
    found = excerpt(("We open at nine. We mend jackets! Come by.",), ["jackets"], 80)
    assert found is not None
    assert found.text == "We mend jackets!"
    assert found.spans[0].of(found.text) == "jackets"
    assert found.cut == (False, False)


def test_a_sentence_that_is_too_long_is_cut_around_the_words() -> None:
    found = excerpt(("word " * 60 + "jackets " + "more " * 60,), ["jackets"], 80)
    assert found is not None
    assert len(found.text) <= 80
    assert found.cut == (True, True)


def test_positions_are_code_points() -> None:
    found = excerpt(("🧥🧥 jackets",), ["jackets"], 80)
    assert found is not None
    assert (found.spans[0].start, found.spans[0].end) == (3, 10)


def test_a_title_counts_more_than_a_text_and_a_short_text_more_than_a_long_one() -> None:
    assert score("Jackets", "none", ["jackets"]) > score("", "jackets jackets", ["jackets"])
    assert score("", "jackets", ["jackets"]) > score("", "jackets " + "word " * 500, ["jackets"])
