"""Rules are found by walking a package."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from editorial.errors import BugError
from editorial.rulekit.registry import Registry, discover

CODE = """
from editorial.rulekit.rule import RuleMeta
META = RuleMeta(title="Code", level="error", scope="post", messages={})
def check(context):
    yield from ()
"""
DATA = "extends: existence\nmessage: a\ntokens: [a]\n"

Write = Callable[..., str]


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Write:
    monkeypatch.syspath_prepend(tmp_path)
    name = "rules_" + "".join(char if char.isalnum() else "_" for char in request.node.name)

    def write(**texts: str) -> str:
        root = tmp_path / name
        root.mkdir()
        (root / "__init__.py").write_text("")
        for key, text in texts.items():
            family, stem, end = key.split("__")
            (root / family).mkdir(exist_ok=True)
            (root / family / "__init__.py").write_text("")
            (root / family / f"{stem}.{end}").write_text(text)
        return name

    return write


def test_code_and_data_become_rules_ordered_by_id(package: Write) -> None:
    name = package(
        tone__hype__yml=DATA,
        tone__hype__md="# Hype\n",
        form__empty__py=CODE,
        form__empty__md="# Empty\n",
        form___help__py="x = 1",
    )
    found = discover(name)
    assert [rule.id for rule in found.rules] == ["form.empty", "tone.hype"]
    assert [rule.meta.title for rule in found.rules] == ["Code", "Hype"]
    assert found.rules[0].page == "# Empty\n"
    assert found.get("tone.hype") is found.rules[1]
    assert found.get("tone.hyp") is None
    assert (found.nearest("tone.hyp"), found.nearest("zzz")) == ("tone.hype", "")


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ({"tone__hype__yml": DATA}, "has no page"),
        ({"tone__hype__md": "# A"}, "needs one rule"),
        ({"tone__hype__md": "# A", "tone__hype__yml": DATA, "tone__hype__py": CODE}, "needs one rule"),
        ({"humour__joke__yml": DATA, "humour__joke__md": "# A"}, "no family “humour”"),
        ({"tone__hype__py": "META = 1", "tone__hype__md": "# A"}, "needs META and check"),
        ({"tone__hype__yml": "extends: existence", "tone__hype__md": "# A"}, "no “message”"),
        ({"tone__hype__yml": DATA, "tone__hype__md": "no title"}, "no title"),
    ],
)
def test_what_is_not_a_rule_is_our_own_mistake(package: Write, texts: dict[str, str], words: str) -> None:
    with pytest.raises(BugError) as caught:
        discover(package(**texts))
    assert words in str(caught.value)


def test_two_rules_of_one_id_are_a_mistake(package: Write) -> None:
    found = discover(package(tone__hype__yml=DATA, tone__hype__md="# Hype\n"))
    with pytest.raises(BugError, match=r"Two rules are called tone\.hype"):
        Registry((*found.rules, *found.rules))


def test_the_shipped_rules_are_found_quickly() -> None:
    discover("rules")  # imports the modules
    start = time.process_time()
    found = discover("rules")
    assert time.process_time() - start < 0.2
    assert found.rules
