"""The documentation says what is true today: built pages, commands, links, changes, and the words on the screen."""

from __future__ import annotations

import argparse
import ast
import csv
import importlib.util
import re
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from editorial.bootstrap import toolbox
from editorial.cli.main import build_parser
from editorial.importers.document import KEYS

HOME = Path(__file__).parents[2]
GUIDES = sorted([HOME / "README.md", HOME / "CHANGELOG.md", *(HOME / "docs").rglob("*.md")])
HAND_WRITTEN = [path for path in GUIDES if path.parent.name != "rules" and path.name != "platforms.md"]
COMMAND_LINE = (HOME / "docs" / "command-line.md").read_text("utf-8")
PICTURES = HOME / "docs" / "images"
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)")


def name_of(path: Path) -> str:
    return str(path.relative_to(HOME))


@cache
def builder() -> ModuleType:
    """packaging/ is no package, on purpose, so its script is loaded by its path."""
    found = importlib.util.spec_from_file_location("build_docs", HOME / "packaging" / "build_docs.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_the_built_pages_are_up_to_date() -> None:
    assert builder().out_of_date() == [], "run .venv/bin/python packaging/build_docs.py"


# --- the command line ---


def inner_parsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def commands(parser: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    inner = inner_parsers(parser)
    if not inner:
        yield name, parser
    for verb, below in inner.items():
        yield from commands(below, f"{name} {verb}".strip())


COMMANDS = dict(commands(build_parser("*")))


def section(command: str) -> str:
    """What stands under the heading of a command, down to the next heading."""
    match = re.search(rf"^#+ `{re.escape(command)}`.*?\n(.*?)(?=^#+ |\Z)", COMMAND_LINE, re.MULTILINE | re.DOTALL)
    return match[1] if match else ""


@pytest.mark.parametrize("command", COMMANDS)
def test_every_verb_and_option_is_documented(command: str) -> None:
    told = section(command)
    assert told, f"docs/command-line.md has no heading `{command}`"
    options = [option for action in COMMANDS[command]._actions for option in action.option_strings]
    missing = [option for option in options if option not in ("-h", "--help") and f"`{option}" not in told]
    assert missing == []


def test_no_command_is_documented_that_is_none() -> None:
    told = re.findall(r"^#+ `([a-z ]+)`", COMMAND_LINE, re.MULTILINE)
    assert [command for command in told if command not in COMMANDS] == []


def test_every_key_of_the_front_matter_is_documented() -> None:
    assert [key for key in KEYS if f"`{key}`" not in COMMAND_LINE] == []


def shell_lines(path: Path) -> list[str]:
    blocks = [body for language, body in FENCE.findall(path.read_text("utf-8")) if language == "sh"]
    joined = "".join(blocks).replace("\\\n", " ")
    return [line for line in joined.splitlines() if line.strip() and not line.startswith("#")]


SHELL = [pytest.param(line, id=f"{name_of(path)}: {line}") for path in HAND_WRITTEN for line in shell_lines(path)]


@pytest.mark.parametrize("line", SHELL)
def test_a_command_in_a_guide_exists(line: str) -> None:
    for command in re.split(r"\s*(?:\||&&)\s*", re.sub(r"\s[<>]\s*\S+", "", line)):
        words = shlex.split(command, comments=True)
        if words[0] in ("printf", "cd", "git", "export"):
            continue
        if words[0] == "sh":
            assert (HOME / words[1]).is_file(), words[1]
            words = ["proofdesk", *words[2:]] if words[1].endswith("run.sh") else []
        if words and words[0].endswith("python"):
            assert (HOME / words[1]).is_file(), words[1]
            continue
        if words:
            assert words[0].rpartition("/")[2] == "proofdesk", words[0]
            assert_is_accepted(words[1:])


def assert_is_accepted(words: list[str]) -> None:
    from ui.__main__ import WINDOW_WORDS
    from ui.app import parse

    if not words or words[0] in WINDOW_WORDS:
        parse(words)
    elif words not in (["--help"], ["--version"]) and words[-1] != "--help":
        given = build_parser("*").parse_args(words)
        assert hasattr(given, "run"), words
        gone = [word for word in words if word.startswith("resources/") and not (HOME / word).exists()]
        assert gone == []


def test_the_readme_names_the_two_commands() -> None:
    lines = shell_lines(HOME / "README.md")
    assert {"sh packaging/run.sh", "sh packaging/test.sh", "sh packaging/run.sh demo"} <= set(lines)
    assert "sh packaging/run.sh check resources/samples/" in lines


@pytest.mark.parametrize("path", HAND_WRITTEN, ids=name_of)
def test_links_lead_somewhere(path: Path) -> None:
    targets = [(path.parent / target).resolve() for target in LINK.findall(path.read_text("utf-8"))]
    assert [name_of(target) for target in targets if target.parent != PICTURES and not target.exists()] == []


@pytest.mark.parametrize("path", GUIDES, ids=name_of)
def test_no_path_of_somebodys_computer_stands_in_a_guide(path: Path) -> None:
    assert re.findall(r"(?<![\w.~])/(?:home|Users|root|tmp|work)/\S+", path.read_text("utf-8")) == []


# --- what changed ---


def test_the_changelog_has_unreleased_news_and_lists_the_rules() -> None:
    text = (HOME / "CHANGELOG.md").read_text("utf-8")
    assert "## [Unreleased]" in text
    assert "### Added" in text
    assert [rule.id for rule in toolbox().registry().rules if f"`{rule.id}`" not in text] == []


def test_decisions_are_numbered_without_a_gap_and_have_every_part() -> None:
    found = sorted((HOME / "docs" / "decisions").glob("[0-9]*.md"))
    assert [int(path.name[:4]) for path in found] == list(range(1, len(found) + 1))
    for path in found:
        text = path.read_text("utf-8")
        parts = ("Status:", "## Context", "## Options", "## Decision", "## Consequences")
        assert [part for part in parts if part not in text] == [], path.name


# --- words ---


def glossary() -> list[dict[str, str]]:
    with (HOME / "resources" / "translations" / "glossary.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_glossary_has_a_screen_word_and_its_thai_for_every_code_word() -> None:
    rows = glossary()
    assert list(rows[0]) == ["code", "screen", "thai"]
    codes = [row["code"] for row in rows]
    assert len(codes) == len(set(codes))
    assert [row["code"] for row in rows if not row["screen"].strip()] == []
    assert [row["code"] for row in rows if not re.search(r"[\u0e00-\u0e7f]", row["thai"])] == []


def test_the_glossary_is_explained() -> None:
    told = (HOME / "docs" / "words.md").read_text("utf-8")
    assert [row["code"] for row in glossary() if f"| {row['code']} |" not in told] == []


ORDINARY = {"held", "medium"}
"""Code words that are also plain English on the screen ("held back", "medium-sized")."""

THEIR_WORDS = ("channel on YouTube",)
"""What a network itself calls something."""


def forbidden_words() -> set[str]:
    rows = glossary()
    shown = {row["screen"].casefold() for row in rows}
    return {row["code"] for row in rows if row["code"].casefold() not in shown} - ORDINARY


def interface_strings() -> Iterator[tuple[str, str]]:
    """Every text that is handed to `tr` in ui/, with where it stands."""
    for path in sorted((HOME / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for argument in node.args[:1] if called == "tr" else []:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield f"{path.relative_to(HOME)}:{argument.lineno}", argument.value


def test_no_code_word_is_shown_on_the_screen() -> None:
    words = "|".join(re.escape(word) for word in sorted(forbidden_words(), key=len, reverse=True))
    pattern = re.compile(rf"\b(?:{words})s?\b", re.IGNORECASE)
    shown = list(interface_strings())
    assert len(shown) > 100
    assert {
        "variant",
        "waiver",
        "digest",
        "channel",
        "master",
        "finding",
        "slot",
        "rendition",
        "journal",
        "revision",
    } <= (forbidden_words())
    assert [(where, text) for where, text in shown if pattern.search(_without_their_words(text))] == []


def _without_their_words(text: str) -> str:
    for words in THEIR_WORDS:
        text = text.replace(words, "")
    return text
