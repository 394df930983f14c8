"""A mention is printed as each network knows the name, and every position finds its way back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editorial.model.desk import Author
from editorial.model.mentions import Mentions, names_on, printed
from editorial.model.span import Span

ANA = Author(id="1", name="Ana Ruiz", handles={"x": "ana_r", "mastodon": "@ana@press.example"})
BREW = Author(id="2", name="Ana Ruiz Brewing", kind="partner")
GONE = Author(id="3", name="Old Name", active=False)
X = names_on([ANA, BREW, GONE], "x")

pieces = st.sampled_from(
    ["@Ana Ruiz", "@Ana Ruiz Brewing", "Ana Ruiz", "@", " ", "thanks", "🐝", ".", "@nobody", "a@Ana Ruiz", "น้ำ"]
)
texts = st.lists(pieces, max_size=12).map("".join)


def test_a_name_becomes_the_networks_handle_or_the_plain_name() -> None:
    assert printed("Thanks, @Ana Ruiz!", X).text == "Thanks, @ana_r!"
    assert printed("Thanks, @Ana Ruiz!", names_on([ANA], "mastodon")).text == "Thanks, @ana@press.example!"
    assert printed("Thanks, @Ana Ruiz!", names_on([ANA], "linkedin_post")).text == "Thanks, Ana Ruiz!"


def test_the_longest_name_wins() -> None:
    assert printed("By @Ana Ruiz Brewing.", X).text == "By Ana Ruiz Brewing."


def test_other_handles_addresses_and_former_names_stay() -> None:
    for text in ("@somebody", "mail ana@Ana Ruiz", "@Ana Ruizo", "@Old Name", "@ana ruiz"):
        assert printed(text, X).text == text


@given(texts)
def test_what_is_no_mention_is_printed_as_written(text: str) -> None:
    said = printed(text, X)
    done_printed = done_written = 0
    for new, old in said.moved:
        assert said.text[done_printed : new.start] == text[done_written : old.start]
        assert X[old.of(text)[1:]] == new.of(said.text)
        done_printed, done_written = new.end, old.end
    assert said.text[done_printed:] == text[done_written:]


@given(texts, st.data())
def test_every_span_finds_its_way_back(text: str, data: st.DataObject) -> None:
    said = printed(text, X)
    start = data.draw(st.integers(0, len(said.text)))
    end = data.draw(st.integers(start, len(said.text)))
    back = said.back(Span(start, end))
    assert 0 <= back.start <= back.end <= len(text)
    if not any(
        new.overlaps(Span(start, end)) or new.start in (start, end) or new.end in (start, end) for new, _ in said.moved
    ):
        assert back.of(text) == said.text[start:end]


def test_a_part_of_a_mention_is_the_whole_mention() -> None:
    said = printed("Hi @Ana Ruiz, hi", X)
    assert said.back(Span(4, 6)).of("Hi @Ana Ruiz, hi") == "@Ana Ruiz"
    assert said.back(Span(said.text.index(", hi") + 2, len(said.text))).of("Hi @Ana Ruiz, hi") == "hi"


def test_a_text_without_mentions_stays_the_same_object() -> None:
    assert printed("plain", X) == Mentions("plain")
