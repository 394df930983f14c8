"""An error says what to do: every refusal of the workflow, and of the command line that asks for it, has a next step."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

EDITORIAL = Path(__file__).resolve().parents[2] / "editorial"
NAMES = ("UserError", "Refused", "Conflict")
PLACES = [
    *sorted((EDITORIAL / "workflow").glob("*.py")),
    *sorted((EDITORIAL / "library").glob("*.py")),
    *(EDITORIAL / "cli" / f"{name}.py" for name in ("common", "journal", "queue", "queue_comments", "queue_holds")),
]


@pytest.mark.parametrize("path", PLACES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_refusal_says_what_to_do(path: Path) -> None:
    without = [
        f"{path.name}:{node.lineno}"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in NAMES
        and not any(keyword.arg in ("hint", None) for keyword in node.keywords)
    ]
    assert without == []
