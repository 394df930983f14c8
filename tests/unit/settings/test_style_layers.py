"""Accounts, authors, exceptions, lists and packs of a house style, and its matrix."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from editorial.errors import UserError
from editorial.model.style import HouseStyle, PostKind
from editorial.platforms.loader import load_platforms
from editorial.rulekit.registry import discover
from editorial.rulekit.rule import RuleMeta
from editorial.settings.edit import with_exceptions, with_listed
from editorial.settings.matrix import Column, matrix, switched_on
from editorial.settings.style import load_style, resolve, shipped_packs

RULES: Mapping[str, RuleMeta] = discover("rules").metas()
HEAD = 'schema = 1\nname = "Green & Co"\nextends = "plain-and-friendly"\n'
HYPE = "tone.hype"


def load(text: str) -> HouseStyle:
    return load_style(HEAD + text, "green.toml", RULES, platforms=load_platforms())


def level(style: HouseStyle, post: PostKind, rule: str = HYPE) -> str | None:
    return resolve(style, rule, RULES[rule], post).level


def test_an_account_outranks_its_network_and_an_author_outranks_all() -> None:
    style = load(
        f'[platform.x.rules."{HYPE}"]\nlevel = "warning"\n'
        f'[account."Green & Co".rules."{HYPE}"]\nlevel = "suggestion"\n'
        f'[author."Ana Ruiz".rules."{HYPE}"]\nlevel = "off"\n'
    )
    assert level(style, PostKind(platform="x")) == "warning"
    assert level(style, PostKind(platform="x", account="Green & Co")) == "suggestion"
    assert level(style, PostKind(platform="x", account="Green & Co", authors=("Ben", "Ana Ruiz"))) is None


def test_exceptions_add_up_from_layer_to_layer() -> None:
    style = load(
        f'[rules."{HYPE}"]\nexceptions = ["world-class"]\n[platform.x.rules."{HYPE}"]\nexceptions = ["amazing grace"]\n'
    )
    assert resolve(style, HYPE, RULES[HYPE], PostKind()).exceptions == ("world-class",)
    assert resolve(style, HYPE, RULES[HYPE], PostKind(platform="x")).exceptions == ("world-class", "amazing grace")


def test_lists_join_and_change_the_version() -> None:
    plain, named = load(""), load('[lists]\nnames = ["Café Müller"]\nacronyms = ["NHS"]\n')
    assert named.lists == {"names": ("Café Müller",), "acronyms": ("NHS",)}
    assert plain.version != named.version


def test_a_pack_stands_under_the_houses_own_words() -> None:
    name = next(iter(shipped_packs()))
    taken = load(f'packs = ["{name}"]\n')
    assert taken.packs == (name,)
    assert taken.version != load("").version
    rule, keys = next((rule, keys) for rule, keys in taken.base.rules.items() if keys != load("").base.rules.get(rule))
    other = "suggestion" if keys.get("level") != "suggestion" else "warning"
    own = load(f'packs = ["{name}"]\n[rules."{rule}"]\nlevel = "{other}"\n')
    assert level(own, PostKind(), rule) == other


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('packs = ["us-ftcc"]\n', "There is no pack “us-ftcc”. Did you mean “us-ftc”"),
        ("packs = 3\n", "“packs” must be a list of texts"),
        ('[lists]\nbrands = ["A"]\n', "There is no list “brands”. Did you mean “brand”"),
        ('[lists]\nnames = "A"\n', "“lists.names” must be a list of texts"),
        ("suggestions_at_once = true\n", "must be a whole number"),
        ("suggestions_at_once = -1\n", "must be a whole number"),
        (f'[rules."{HYPE}"]\nexceptions = "world-class"\n', "must be a list of texts"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, said: str) -> None:
    with pytest.raises(UserError) as caught:
        load(text)
    assert said in f"{caught.value} {caught.value.hint}"
    assert caught.value.place.startswith("green.toml:")


def test_exceptions_and_words_are_added_without_touching_the_rest() -> None:
    text = HEAD + f'# ours\n[rules."{HYPE}"]\nlevel = "warning"   # loud\n'
    once = with_exceptions(text, HYPE, ["world-class"])
    twice = with_listed(with_exceptions(once, HYPE, ["amazing", "world-class"]), "names", ["Café"])
    style = load_style(twice, "green.toml", RULES)
    assert resolve(style, HYPE, RULES[HYPE], PostKind()).exceptions == ("world-class", "amazing")
    assert style.lists == {"names": ("Café",)}
    assert "# ours" in twice
    assert "# loud" in twice


def test_the_matrix_shows_what_differs() -> None:
    style = load(f'[platform.x.rules."{HYPE}"]\nlevel = "warning"\n')
    columns = [Column(id=one, name=one, post=PostKind(platform=one)) for one in ("x", "bluesky")]
    rows = {row.rule: row for row in matrix(style, RULES, columns)}
    assert [cell.level for cell in rows[HYPE].cells] == ["warning", None]
    assert rows[HYPE].differs
    assert not rows["text.repeated_word"].differs
    assert HYPE in switched_on(rows.values())
    assert "tone.you_we" not in switched_on(rows.values())
