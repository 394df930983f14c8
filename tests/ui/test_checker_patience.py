"""A decision waits for the language engines, and nobody else waits for it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import until
from PySide6.QtCore import QObject

import ui.bridge.checker as checker_module
from editorial.checking.engine import Result
from editorial.model.subject import Field, Subject
from ui.bridge.checker import Checker

STAND_IN = """
import json, sys
asked = 0
for line in sys.stdin:
    message = json.loads(line)
    if message["op"] != "check":
        print(json.dumps({"request": message["request"], "ready": message["op"] == "warm"}), flush=True)
        continue
    asked += 1
    text = message["subjects"][0]["fields"][0]["text"]
    reading = text == "slow" and asked < %d
    result = {"id": "p", "platform": None, "language": "en", "findings": [], "measures": {}, "ran": [], "style": "",
              "not_run": ["grammar (not yet)"] if reading else [], "suggestions_at_once": 3}
    print(json.dumps({"request": message["request"], "results": [result], "reading": reading}), flush=True)
    if text == "quick":
        event = {"event": "language", "said": True, "state": "ready", "sentence": "", "remote": ""}
        print(json.dumps(event), flush=True)
"""


def subject(text: str) -> list[Subject]:
    return [Subject(id="p", fields=(Field(name="text", text=text),))]


@pytest.fixture
def checking(tmp_path: Path, qapp: object) -> Iterator[Checker]:
    script = tmp_path / "stand_in.py"
    script.write_text(STAND_IN % 3)
    made = Checker(command=[sys.executable, str(script)])
    yield made
    made.close()


def test_it_is_answered_when_the_engines_have_read(checking: Checker) -> None:
    owner = QObject()
    slow: list[Result] = []
    quick: list[Result] = []
    checking.check("decision", subject("slow"), owner, slow.extend, full=True)
    checking.check("draft", subject("quick"), owner, quick.extend)
    until(lambda: quick)
    until(lambda: slow)
    assert slow[0].not_run == ()


def test_after_a_while_it_is_answered_with_what_is_known(checking: Checker, monkeypatch) -> None:
    checking._patience.setInterval(50)
    owner = QObject()
    slow: list[Result] = []
    checking.check("decision", subject("slow"), owner, slow.extend, full=True)
    until(lambda: slow)
    assert slow[0].not_run == ("grammar (not yet)",)
    assert checker_module.FULL_MS >= 10_000


def test_a_check_that_is_no_decision_waits_for_nothing(checking: Checker) -> None:
    owner = QObject()
    slow: list[Result] = []
    checking.check("draft", subject("slow"), owner, slow.extend)
    until(lambda: slow)
    assert slow[0].not_run == ("grammar (not yet)",)
