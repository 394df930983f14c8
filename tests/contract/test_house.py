"""The house keeps its floors, its size, and its speed of starting."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOFT, HARD = 300, 500
"""Lines of a module: more than the first is named, more than the second fails."""


def modules(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def imports(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "", node.lineno


def users_of(names: set[str], *folders: str) -> set[str]:
    return {
        str(path.relative_to(ROOT))
        for path in modules(*folders)
        for name, _line in imports(path)
        if name.partition(".")[0] in names
    }


def test_there_is_no_qt_below_the_window() -> None:
    assert users_of({"PySide6", "shiboken6"}, "editorial", "rules", "resources") == set()


def test_the_window_never_touches_rules_database_or_analysers() -> None:
    assert users_of({"rules", "sqlalchemy", "sqlite_utils", "pysqlite3", "textstat", "PIL", "av"}, "ui") == set()


def test_nothing_in_the_core_names_a_rule() -> None:
    assert users_of({"rules", "ui"}, "editorial") == set()


def test_the_packaging_scripts_do_not_hide_the_package_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_only_the_library_speaks_to_the_database() -> None:
    assert all(
        name.startswith("editorial/library/")
        for name in users_of({"sqlite_utils", "pysqlite3", "alembic"}, "editorial")
    )
    elsewhere = users_of({"sqlalchemy"}, "editorial") - users_of({"sqlalchemy"}, "editorial/library")
    for name in elsewhere:  # passing a connection on is not speaking to it
        taken = {
            alias.name
            for node in ast.walk(ast.parse((ROOT / name).read_text("utf-8")))
            if isinstance(node, ast.ImportFrom) and node.module == "sqlalchemy"
            for alias in node.names
        }
        assert taken <= {"Connection"}, name


# -------------------------------------------------------------------------------------------------------- no circles


def takes_from(path: Path, known: dict[str, Path]) -> set[Path]:
    """The modules of `known` that one takes from: at the top, inside a function, or for the sake of a type."""
    taken: set[Path] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            taken |= {known[alias.name] for alias in node.names if alias.name in known}
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found = known.get(inner) or known.get(node.module)
                taken |= {found} if found else set()
    return taken - {path}


def circles(arrows: dict[Path, set[Path]]) -> list[set[Path]]:
    """The groups of modules of which each reaches every other."""
    reached: dict[Path, set[Path]] = {}
    for start in arrows:
        seen, waiting = set[Path](), [start]
        while waiting:
            new = arrows[waiting.pop()] - seen
            seen |= new
            waiting += new
        reached[start] = seen
    found: list[set[Path]] = []
    for start, seen in reached.items():
        group = {other for other in seen if start in reached[other]}
        if group and group not in found:
            found.append(group)
    return found


def test_a_circle_is_seen_wherever_its_imports_stand(tmp_path: Path) -> None:
    known = {name: tmp_path / f"{name.replace('.', '-')}.py" for name in ("house.a", "house.b", "house.c", "house.d")}
    known["house.a"].write_text("from house.b import Thing\n")
    known["house.b"].write_text("def late():\n    from house import c\n")
    known["house.c"].write_text("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import house.a\n")
    known["house.d"].write_text("import house.a\n")
    arrows = {path: takes_from(path, known) for path in known.values()}

    assert circles(arrows) == [{known["house.a"], known["house.b"], known["house.c"]}]


def test_no_module_takes_from_one_that_takes_from_it() -> None:
    """Not even for a type: what two need stands below both."""
    known = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in modules("editorial", "rules", "ui")
    }
    arrows = {path: takes_from(path, known) for path in known.values()}

    assert [sorted(str(path.relative_to(ROOT)) for path in group) for group in circles(arrows)] == []


_SQL = re.compile(
    r"^\s*(?:SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(?:TABLE|INDEX|TRIGGER)|ALTER\s+TABLE|PRAGMA\s)",
    re.IGNORECASE | re.DOTALL,
)


def test_there_is_no_sql_outside_the_library() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in modules("editorial", "rules", "ui")
        if not path.is_relative_to(ROOT / "editorial" / "library")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _SQL.match(node.value)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("package", "homes"),
    [
        ("textstat", {"editorial/text/metrics.py"}),
        ("PIL", {"editorial/media/"}),
        ("av", {"editorial/media/"}),
        ("language_tool_python", {"editorial/checking/engines/"}),
        ("harper", {"editorial/checking/engines/"}),
        ("hunspell", {"editorial/checking/engines/"}),
    ],
)
def test_heavy_packages_live_in_one_place(package: str, homes: set[str]) -> None:
    strays = [name for name in users_of({package}, "editorial", "rules", "ui") if not name.startswith(tuple(homes))]
    assert [name for name in strays if not name.startswith("editorial/text/")] == []


def test_modules_stay_small(capsys: pytest.CaptureFixture[str]) -> None:
    sizes = {
        path: len(path.read_text("utf-8").splitlines()) for path in modules("editorial", "rules", "ui", "resources")
    }
    long = sorted(((lines, path) for path, lines in sizes.items() if lines > SOFT), reverse=True)
    with capsys.disabled():
        for lines, path in long:
            print(f"\n  {lines} lines (at most {SOFT} wished): {path.relative_to(ROOT)}", end="")
    assert [f"{path.relative_to(ROOT)}: {lines}" for lines, path in long if lines > HARD] == []


def test_tests_do_not_sleep() -> None:
    asleep = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in modules("tests")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("time.sleep", "sleep", "QTest.qSleep")
    ]
    assert asleep == []


# ------------------------------------------------------------------------------------------------------ starting up


def loaded(program: str, stdin: str = "") -> set[str]:
    """The packages that a fresh interpreter holds after `program`."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys\nprint('\\n'.join(sys.modules), file=sys.stderr)"],
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return {name.partition(".")[0] for name in done.stderr.splitlines()}


STORE = {"sqlalchemy", "sqlite_utils", "alembic", "pysqlite3"}
WINDOW = {"PySide6", "shiboken6"}


@pytest.mark.parametrize(
    "program",
    [
        "import ui.__main__",
        "import editorial.cli.main",
        "from editorial.cli.main import main; main(['platforms'])",
        "from ui.__main__ import main; main(['count', '--platform', 'x'])",
        "from ui.__main__ import main; main(['check', '--jsonl', '--no-grammar'])",
        "from ui.__main__ import main; main(['rules', 'list'])",
    ],
)
def test_a_verb_that_needs_neither_loads_neither_window_nor_store(program: str) -> None:
    assert loaded(program, '{"id": "a", "text": "Words.", "platforms": ["x"]}\n') & (STORE | WINDOW) == set()


def test_the_desk_without_a_window_loads_no_window(tmp_path: Path) -> None:
    program = f"from ui.__main__ import main; main(['library', 'init', {str(tmp_path / 'desk')!r}, '--as', 'Noor'])"
    found = loaded(f"import os; os.environ['PROOFDESK_DATA'] = {str(tmp_path)!r}\n{program}")
    assert found & WINDOW == set()
    assert "sqlalchemy" in found


CANARY = """
import sys
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(["canary", "-platform", "offscreen"])
label, document, thing = QLabel(), QTextDocument(), QObject()
def calls():
    for at in range(250):
        label.setText("words")
        label.update()
        document.setPlainText("words")
        thing.setObjectName("thing")
calls()
before = sys.getrefcount(None)
calls()
print(before - sys.getrefcount(None))
"""


def test_a_thousand_void_calls_of_qt_cost_no_reference_of_none() -> None:
    """PySide6 6.12.0 drops one on each call, and CPython 3.11 dies of it after about 5,000."""
    done = subprocess.run([sys.executable, "-c", CANARY], capture_output=True, text=True, timeout=60, check=True)
    assert abs(int(done.stdout)) < 50
