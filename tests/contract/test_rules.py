"""Every rule that comes with Proofdesk keeps its word: its page, its examples, its size, its speed."""

from __future__ import annotations

import ast
import sys
import time
import tomllib
from pathlib import Path

import pytest
import regex

from editorial.rulekit.pages import SECTIONS, Example, Page, parse_page
from editorial.rulekit.rule import FAMILIES

HOME = Path(__file__).parents[2]
sys.path.insert(0, str(HOME / "tests" / "rules"))  # the room is shared with the rules' own tests

from rule_room import findings, heard, rules, subject  # noqa: E402

RULES = sorted(rules())
FILES = sorted(
    path for path in (HOME / "rules").glob("*/*") if path.suffix in {".py", ".yml"} and not path.name.startswith("_")
)
EMOJI = regex.compile(r"\p{Extended_Pictographic}(?<![0-9#*])")


def page(rule_id: str) -> Page:
    return parse_page(rules()[rule_id].page, rule_id)


EXAMPLES = [
    pytest.param(rule_id, example, id=f"{rule_id}:{example.line}")
    for rule_id in RULES
    for example in page(rule_id).examples
]


def test_every_rule_file_is_a_rule_named_after_its_folder_and_file() -> None:
    assert sorted(f"{path.parent.name}.{path.stem}" for path in FILES) == RULES


def test_families_are_closed() -> None:
    assert {rule_id.partition(".")[0] for rule_id in RULES} <= set(FAMILIES)
    folders = {path.name for path in (HOME / "rules").iterdir() if path.is_dir() and not path.name.startswith("_")}
    assert folders <= set(FAMILIES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_a_rule_stays_small(path: Path) -> None:
    if path.suffix == ".py":
        assert len(path.read_text("utf-8").splitlines()) < 120


@pytest.mark.parametrize("rule_id", RULES)
def test_a_rule_has_a_page_with_every_part(rule_id: str) -> None:
    told, meta = page(rule_id), rules()[rule_id].meta
    assert [title for title in SECTIONS if not told.sections.get(title)] == []
    assert told.title == meta.title
    assert told.languages == meta.languages
    assert regex.search(r"https?://|\b(?:19|20)\d\d\b", told.sections["Source"]), "a link or a year"


@pytest.mark.parametrize("rule_id", RULES)
def test_a_page_shows_enough_examples(rule_id: str) -> None:
    told = page(rule_id).examples
    hits = [example for example in told if example.kind == "hit"]
    assert len(hits) >= 3
    assert sum(example.kind == "clean" for example in told) >= 3
    # A hit without words stands for a whole field or file: there an emoji anywhere in the text will do.
    assert any(_has_emoji_before(example) for example in hits)


def _has_emoji_before(example: Example) -> bool:
    wordless = all(not span for span in example.spans)
    return any(EMOJI.search(example.text if wordless else example.text[: span.start]) for span in example.spans)


@pytest.mark.parametrize(("rule_id", "example"), EXAMPLES)
def test_an_example_holds(rule_id: str, example: Example) -> None:
    found = findings(rule_id, example.text, example.situation)
    assert sorted(one.span for one in found) == sorted(example.spans if example.kind == "hit" else ()), [
        (one.match, one.message) for one in found
    ]
    if example.suggestion is not None:
        assert found[0].suggestions[0] == example.suggestion


@pytest.mark.parametrize(("rule_id", "example"), EXAMPLES)
def test_what_is_said_is_fit_for_a_writer(rule_id: str, example: Example) -> None:
    post = subject(example.text, example.situation)
    for one in findings(rule_id, example.text, example.situation):
        assert one.rule == rule_id
        assert one.match == one.span.of(post.text_of(one.field))
        assert one.message[-1] in ".?!"
        said = regex.sub("“[^”]*”", "“”", one.message)
        assert not regex.search(r"[{}_]|\berror\b|\bNone\b|\bcodepoint|\butf", said, regex.IGNORECASE), said
        assert one.match or one.key, "a finding without words needs a key of its own"


@pytest.mark.parametrize("rule_id", RULES)
def test_options_say_what_they_do(rule_id: str) -> None:
    for option in rules()[rule_id].meta.options.values():
        assert option.about


@pytest.mark.parametrize("rule_id", RULES)
def test_before_submitting_is_the_moment_of_what_is_not_wording(rule_id: str) -> None:
    family, moment = rule_id.partition(".")[0], rules()[rule_id].meta.moment
    if family in {"media", "form", "attribution"}:
        assert moment == "submit"
    if family in {"readability", "tone", "text"}:
        assert moment == "text"


@pytest.mark.parametrize("folder", ["rules", "ui"])
def test_no_network_is_spelled_in_the_code(folder: str) -> None:
    ids = {path.stem for path in (HOME / "resources" / "platforms").glob("*.toml")}
    spelled = [
        f"{path.relative_to(HOME)}:{node.lineno} {node.value}"
        for path in (HOME / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and node.value in ids - AMBIGUOUS
    ]
    assert spelled == []


AMBIGUOUS = {"x", "line", "medium", "blog", "mastodon", "telegram", "threads"}
"""Ids that are also ordinary words or letters in code (an axis, a row), or names of ways of counting."""


@pytest.mark.parametrize("rule_id", RULES)
def test_three_thousand_words_take_less_than_50_ms(rule_id: str) -> None:
    paragraph = (
        "On Friday we opened the repair café behind the station, and forty people came with bikes, lamps and kettles. "
        "Ana showed them how to open a toaster without breaking it; Tom swept the floor. “It was easier than I had "
        "thought,” said one of the visitors, who had carried her radio through the rain. By six we had mended 31 "
        "things, and 4 went home with a list of parts. The next date is in May: https://example.org/repair #RepairDay\n\n"
    )
    post = subject(paragraph * 43)
    heard(rule_id, post)
    took: list[float] = []
    for _ in range(5):
        start = time.perf_counter()
        heard(rule_id, post)
        took.append(time.perf_counter() - start)
    assert min(took) < 0.05


def test_the_lexicons_are_whole() -> None:
    for path in (HOME / "resources" / "lexicons").glob("tone_*.toml"):
        book = tomllib.loads(path.read_text("utf-8"))
        for cue in book["cue"]:
            assert cue["weight"] != 0
            assert cue["why"]
            assert cue["instead"]
            for pattern in cue["patterns"]:
                regex.compile(pattern)
