"""A rule's page, taken apart."""

import pytest

from editorial.errors import UserError
from editorial.model.span import Span
from editorial.rulekit.pages import SECTIONS, page_head, parse_page

HEAD = "# A plainer word\nLanguages: en, DE\n\n" + "".join(f"## {title}\nSome words.\n\n" for title in SECTIONS[:-1])


def page(examples: str) -> str:
    return f"{HEAD}## Examples\n{examples}\n"


def test_title_languages_and_sections_are_read() -> None:
    read = parse_page(page("- clean: Fine."))
    assert (read.title, read.languages) == ("A plainer word", ("en", "de"))
    assert tuple(read.sections) == SECTIONS
    assert read.sections["Why"] == "Some words."
    assert page_head("# Short") == ("Short", ())


def test_hits_lose_their_marks_and_keep_their_places() -> None:
    [example] = parse_page(page('- 🎉 We [[utilise]] it [[in order]] to. → "use"')).examples
    assert example.text == "🎉 We utilise it in order to."
    assert [span.of(example.text) for span in example.spans] == ["utilise", "in order"]
    assert (example.kind, example.suggestion) == ("hit", "use")


def test_clean_lines_and_misses_are_told_apart() -> None:
    clean, miss, marked = parse_page(
        page("- clean: We use it.\n- miss: We employ it.\n- miss: We [[employ]] it.")
    ).examples
    assert (clean.kind, clean.text, clean.spans, clean.suggestion) == ("clean", "We use it.", (), None)
    assert (miss.kind, miss.spans) == ("miss", ())
    assert marked.spans == (Span(3, 9),)


def test_a_hit_may_have_no_words() -> None:
    [example] = parse_page(page("- [[]]")).examples
    assert (example.text, example.spans) == ("", (Span(0, 0),))


def test_a_fenced_block_is_one_text_and_toml_the_situation_after_it() -> None:
    text = page('- clean: a\n```toml\nplatform = "x"\nmedia = [{bytes = 9}]\n```\n```\none\n## [[two]]\n→ "2"\n```')
    first, second = parse_page(text).examples
    assert first.situation == {}
    assert second.situation == {"platform": "x", "media": [{"bytes": 9}]}
    assert (second.text, second.suggestion) == ("one\n## two", "2")


def test_everything_missing_is_named_at_once() -> None:
    with pytest.raises(UserError, match="lacks “Why”, “Source”, “Examples”"):
        parse_page("# T\n## What it finds\na\n## Say instead\na\n## When to leave it\na\n## Source\n\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("## Why\nx", "no title"),
        (page("words only"), "holds no example"),
        (page("- nothing marked"), "Mark the hit"),
        (page("- clean: not [[clean]]"), "does not say"),
        (page("```\nopen"), "never ends"),
        (page("```toml\nx = \n```\n- clean: a"), "not TOML"),
    ],
)
def test_bad_pages_are_refused(text: str, words: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_page(text, "a.md")
    assert words in str(caught.value)
    assert caught.value.place.startswith("a.md")
