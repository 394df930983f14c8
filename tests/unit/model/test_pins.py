"""A pin follows its words through edits, tells equal passages apart, and says when the words are gone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editorial.model.pins import AROUND, Pin, find_words, pin_from_json, pin_words
from editorial.model.span import Span

LETTERS = st.text(alphabet="ab é🧵👩‍👧ก้า\n.", max_size=60)


def span_of(text: str, words: str, nth: int = 0) -> Span:
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def found(text: str, now: str, words: str, nth: int = 0) -> str:
    """What stands before the words where they are found in the edited text."""
    span = find_words(now, words, pin_words(text, span_of(text, words, nth)))
    return now[: span.start] if span is not None else "gone"


@given(
    before=LETTERS, quote=LETTERS.filter(bool), after=LETTERS, put=LETTERS, at=st.integers(0, 60), cut=st.integers(0, 9)
)
def test_after_an_edit_on_either_side_the_same_words_are_found(
    before: str, quote: str, after: str, put: str, at: int, cut: int
) -> None:
    pin = pin_words(before + quote + after, Span(len(before), len(before) + len(quote)))
    for left, right in (
        (before[:at] + put + before[at + cut :], after),
        (before, after[:at] + put + after[at + cut :]),
    ):
        now = left + quote + right
        span = find_words(now, quote, pin)
        assert span is not None
        assert span.of(now) == quote
        if now.find(quote) == now.rfind(quote):
            assert span.start == len(left)


@given(before=LETTERS, quote=LETTERS.filter(bool), after=LETTERS)
def test_in_the_text_as_it_was_the_very_place_is_found(before: str, quote: str, after: str) -> None:
    text = before + quote + after
    span = Span(len(before), len(before) + len(quote))
    assert find_words(text, quote, pin_words(text, span)) == span


@given(quote=st.text(min_size=1), text=st.text(), start=st.integers(0, 50))
def test_what_is_found_is_always_the_words(quote: str, text: str, start: int) -> None:
    span = find_words(text, quote, Pin(start=start))
    assert span is None or span.of(text) == quote


def test_of_equal_words_the_one_with_its_own_surroundings_is_meant() -> None:
    text = "Boxes for Paris, boxes for Lyon, boxes for Nice."
    now = "New this year: boxes for Rome, boxes for Paris, boxes for Lyon, boxes for Nice."
    assert found(text, now, "boxes for", 1).endswith("Lyon, ")
    assert found(text, now, "boxes for", 0).endswith("Paris, ")


def test_of_equal_words_in_equal_surroundings_the_nearest_is_meant() -> None:
    text = "".join(f"{'same words around it, always ':.<40}here and then " for _ in range(4))
    second = span_of(text, "here", 2)
    assert find_words("!" + text, "here", pin_words(text, second)) == second.shifted(1)


def test_words_that_were_changed_are_gone() -> None:
    assert found("We use 18 % less card now.", "We use 17 % less card now.", "18 % less card") == "gone"
    assert found("We use 18 % less card now.", "", "18 % less card") == "gone"


def test_a_short_word_somewhere_else_is_not_the_one_that_was_meant() -> None:
    text = "Meet us at the station on Friday. Bring the jackets you no longer wear."
    assert found(text, "Meet us on Friday. Bring the jackets you no longer wear.", "the") == "gone"


def test_a_whole_phrase_is_known_wherever_it_was_moved_to() -> None:
    text = "First the party with all of you. Then the repair café opens."
    assert found(text, "Hello! The rest is new, and then the repair café opens", "the repair café opens").endswith(
        "then "
    )


def test_positions_are_code_points_behind_emoji_and_thai() -> None:
    text = "🧵🧵 ขอบคุณทุกคน 👩‍👧 thanks"
    span = span_of(text, "ทุกคน")
    pin = pin_words(text, span)
    assert pin.start == 9
    assert find_words("🎉" + text, "ทุกคน", pin) == span.shifted(1)


def test_a_pin_without_a_place_takes_the_first_words() -> None:
    assert find_words("a box, a box", "box", Pin()) == Span(2, 5)


def test_a_thousand_equal_letters_are_quick_and_stay_where_they_were() -> None:
    text = "a" * 100_000
    assert find_words(text, "a", pin_words(text, Span(500, 501))) == Span(500, 501)


def test_pins_come_back_from_storage_as_they_were() -> None:
    for pin in (
        Pin(),
        pin_words("some words here", Span(5, 10), part=2),
        Pin(medium="f" * 64, region=(0.1, 0.2, 0.5, 0.75)),
        Pin(medium="f" * 64, second=12.5),
    ):
        assert pin_from_json(pin.as_json()) == pin
    assert pin_from_json(None) is None


def test_only_a_little_of_the_text_is_kept() -> None:
    pin = pin_words("x" * 500, Span(200, 210))
    assert (len(pin.before), len(pin.after)) == (AROUND, AROUND)
