"""Every fix that a check offers leaves a correct sentence, and settles what it was offered for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_room import findings, rules

from editorial.model.finding import Finding
from editorial.rulekit.pages import Example, parse_page

RULES = sorted(rules())
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule}:{example.line}")
    for rule in RULES
    for example in parse_page(rules()[rule].page, rule).examples
    if example.kind == "hit"
]
WRONG = regex.compile(r"(?<=\S)  +(?=\S)|(?<=\p{L}) +[,.!?;:](?=\s|$)|,\s*[,.]|\(\s|\s\)|^ | $", regex.MULTILINE)
"""Two spaces, a space before a mark, a comma before another mark, loose brackets, a space at an end."""
FIXED_LETTERS = ("text.controls", "text.letters", "text.spacing", "links.", "tags.", "attribution.", "media.")
"""What these replace are signs, links, tags, names and alt texts: no words of a sentence."""


def fixes(rule: str, example: Example) -> Iterator[tuple[Finding, str, str]]:
    """Each offered fix of an example that is prose: the finding, the words put in, the text after it."""
    field = str(example.situation.get("field", "text"))
    for found in findings(rule, example.text, example.situation):
        if found.field == field:
            for words in found.suggestions:
                yield found, words, example.text[: found.span.start] + words + example.text[found.span.end :]


def wrongs(text: str) -> int:
    return len(WRONG.findall(text))


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_fix_leaves_spaces_and_marks_as_they_should_be(rule: str, example: Example) -> None:
    for found, words, after in fixes(rule, example):
        assert wrongs(after) <= wrongs(example.text), (found.match, words, after)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_fix_begins_as_the_words_began(rule: str, example: Example) -> None:
    if rule.startswith(FIXED_LETTERS):
        return
    for found, words, after in fixes(rule, example):
        first = found.match.lstrip()[:1]
        if first.isupper() and words[:1].isalpha():
            assert words[0].isupper(), (found.match, words)
        if not words and first.isupper() and found.span.start == 0 and after[:1].isalpha():
            assert after[0].isupper(), (found.match, after)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_fix_settles_it(rule: str, example: Example) -> None:
    before = len(findings(rule, example.text, example.situation))
    for found, words, after in fixes(rule, example):
        again = findings(rule, after, example.situation)
        there = [one for one in again if one.span.start <= found.span.start < one.span.end and one.match == found.match]
        assert there == [], (found.match, words, after)
        assert len(again) <= before, (found.match, words, after)


OFFERED = [example for example in EXAMPLES if next(fixes(*example.values), None) is not None]  # type: ignore[misc, arg-type]
AROUND = st.sampled_from(["", "Yes. ", "We said: ", "🐝 ", "“Well,” she said. ", "One\n\n", "- "])
AFTER = st.sampled_from(["", " Then we went home.", " 🐝", "\n\nThe end.", " (We did.)"])


@pytest.mark.skipif(not OFFERED, reason="no check offers a fix")
@settings(max_examples=150, deadline=None)
@given(st.sampled_from([param.values for param in OFFERED]), AROUND, AFTER)
def test_a_fix_leaves_a_correct_text_wherever_it_stands(values: tuple[str, Example], before: str, after: str) -> None:
    rule, example = values
    if example.situation.get("field", "text") != "text":
        return
    text = before + example.text + after
    for found in findings(rule, text, example.situation):
        for words in found.suggestions if found.field == "text" else ():
            mended = text[: found.span.start] + words + text[found.span.end :]
            assert wrongs(mended) <= wrongs(text), (found.match, words, mended)
