"""The catalogues are whole: everything the window, the checks and the core say is there, with the same places in it, in the
words of the glossary."""

from __future__ import annotations

import csv
import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "resources" / "translations"
_PLACES = re.compile(r"%(?:n|\d)|\{\w*\}|%s")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def window(tool: ModuleType) -> list[tuple[str, str, str]]:
    """Context, source and translation of everything the window says, as the code has it now."""
    kept = (FOLDER / "proofdesk_th.ts").read_bytes()
    try:
        path, _found = tool.window_strings("th")
        messages = [
            (context.findtext("name", ""), one.findtext("source", ""), tool._translation(one))
            for context in ET.parse(path).getroot().iter("context")
            for one in context.iter("message")
        ]
    finally:
        (FOLDER / "proofdesk_th.ts").write_bytes(kept)
    return messages


def test_everything_the_window_says_is_translated(window: list[tuple[str, str, str]]) -> None:
    assert [source for _context, source, said in window if not said.strip()] == []


def test_every_string_of_the_window_stands_where_its_translator_looks(window: list[tuple[str, str, str]]) -> None:
    assert [source for context, source, _said in window if not context] == []


def test_the_compiled_catalogue_is_the_one_of_the_sources(tool: ModuleType, tmp_path: Path) -> None:
    tool.compile_catalogue(FOLDER / "proofdesk_th.ts", tmp_path / "made.qm")

    assert (tmp_path / "made.qm").read_bytes() == (FOLDER / "proofdesk_th.qm").read_bytes()


def test_a_translation_of_the_window_has_the_same_places(window: list[tuple[str, str, str]]) -> None:
    wrong = [source for _context, source, said in window if set(_PLACES.findall(source)) != set(_PLACES.findall(said))]

    assert wrong == []


def test_everything_the_checks_say_is_translated_with_the_same_places(tool: ModuleType) -> None:
    english, thai = tool.rule_strings(), tool.read_rules()

    assert [key for key in english if not thai.get(key)] == []
    messages = [key for key in english if "|messages." in key]
    assert [
        key for key in messages if sorted(set(_PLACES.findall(english[key]))) != sorted(set(_PLACES.findall(thai[key])))
    ] == []


def test_everything_the_core_says_is_translated_with_the_same_places(tool: ModuleType) -> None:
    thai = tool.read_core()

    assert [form for form in tool.core_sentences() if not thai.get(form)] == []
    for form, said in thai.items():
        assert {int(at) for at in re.findall(r"\{(\d+)\}", said)} == set(range(form.count("{}"))), form


def test_nothing_is_kept_that_nobody_says(tool: ModuleType) -> None:
    assert sorted(set(tool.read_core()) - set(tool.core_sentences())) == []
    extra = {key for key in tool.read_rules() if not key.startswith(("words|", "|"))}
    assert sorted(extra - set(tool.rule_strings())) == []


def test_the_terms_of_the_glossary_are_used(window: list[tuple[str, str, str]]) -> None:
    with (FOLDER / "glossary.csv").open(encoding="utf-8", newline="") as file:
        terms = {row["screen"].casefold(): row["thai"] for row in csv.DictReader(file)}
    wrong = [
        (source, said, terms[source.casefold()])
        for _context, source, said in window
        if source.casefold() in terms and said != terms[source.casefold()]
    ]

    assert wrong == []
