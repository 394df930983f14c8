"""The memory of passages changes how long a check takes, and nothing of what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from editorial.bootstrap import toolbox
from editorial.model.desk import Author, Campaign
from editorial.model.style import HouseStyle, Layer
from editorial.model.subject import Field, Subject
from editorial.rulekit.pages import parse_page
from editorial.text import passages

TOOLS = toolbox()
ENGINE = TOOLS.engine()
RULES = TOOLS.registry().rules
EXAMPLES = [example.text.strip() for rule in RULES for example in parse_page(rule.page, rule.origin).examples]


def article(language: str) -> str:
    """The examples of all pages, a paragraph each: something for every check to find."""
    thai = [text for text in EXAMPLES if any("\u0e00" <= letter <= "\u0e7f" for letter in text)]
    chosen = thai * 3 if language == "th" else EXAMPLES
    return "\n\n".join(text for text in chosen if text and "```" not in text)


def style(*, other: bool = False) -> HouseStyle:
    """A house style with every check on; the `other` one has another value in every setting."""
    rules: dict[str, Mapping[str, Any]] = {}
    for rule in RULES:
        keys: dict[str, Any] = {"level": rule.meta.level}
        for name, option in rule.meta.options.items():
            if other:
                keys[name] = _other(option.default)
        if other:
            keys["exceptions"] = ["the", "repair*"]
        rules[rule.id] = keys
    lists = {"names": ("Toaster",), "brand": ("Repair café",)} if other else {}
    return replace(TOOLS.base_style(), base=Layer(name="all", rules=rules), lists=lists)


def _other(value: object) -> object:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 3
    if isinstance(value, float):
        return value * 0.7
    return [*value, "lamp", "toaster: kettle"] if isinstance(value, list) else value


def subject(text: str, language: str) -> Subject:
    brief = Campaign(id="c", name="Spring", off_limits=("lamp",), synonyms={"lamp": ("light",)}, key_terms=("library",))
    register = (Author(id="a", name="Ana Ruiz"), Author(id="p", name="Lampworks", kind="partner"))
    return Subject(
        id="s",
        fields=(Field(name="text", text=text), Field(name="title", text="You won’t believe these 7 lamps!!")),
        platform=TOOLS.platforms()["blog"],
        language=language,
        authors=("Ana Ruiz",),
        register=register,
        brief=brief,
    )


def said(one: Subject, by: HouseStyle) -> object:
    result = ENGINE.check(one, by)
    assert result.not_run == ()
    return result.findings, result.measures


def forget() -> None:
    passages._MEMORY._passages.clear()
    passages._MEMORY._characters = 0


@pytest.mark.parametrize("language", ["en", "de", "th"])
def test_checks_say_the_same_of_a_text_read_before_and_of_one_read_for_the_first_time(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editorial.checking.engine.DEADLINE_SECONDS", 60.0)
    text = article(language)
    middle = text.index("\n\n", len(text) // 2)
    edited = f"{text[:middle]} One more, only today.{text[middle:]}"
    turns = [(subject(text, language), style()), (subject(edited, language), style())]
    turns += [(subject(edited, language), style(other=True)), (subject(text, language), style())]

    forget()
    warm = [said(*turn) for turn in turns]
    cold = []
    for turn in turns:
        forget()
        cold.append(said(*turn))

    assert warm == cold
    assert warm[0] == warm[3]
    assert language != "en" or warm[1] != warm[2]
