"""What is written into a house style's file keeps everything else that stands there."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from editorial.bootstrap import NEW_STYLE, toolbox
from editorial.errors import Refused, UserError
from editorial.settings.edit import (
    save_level,
    take_back,
    with_base,
    with_exceptions,
    with_level,
    with_listed,
    with_pack,
    without_exceptions,
    without_listed,
    without_pack,
)

TEXT = """\
# Ours.
schema = 1
name = "Green & Co"
extends = "plain-and-friendly"

[rules."tone.hype"]   # we like it
level = "warning"     # for now

[platform.x.rules."tone.pressure"]
band_max = 50

[rules."text.repeated_word"]
level = "error"
"""


def test_level_that_stands_there_is_replaced_beside_its_comment() -> None:
    changed = with_level(TEXT, "tone.hype", "off")

    assert changed == TEXT.replace('level = "warning"     # for now', 'level = "off"     # for now')


def test_rule_that_was_not_there_gets_a_section_of_its_own() -> None:
    new = NEW_STYLE.format(name="Green & Co", extends="newsroom")
    changed = with_level(new, "tone.pressure", "error")

    assert changed.startswith(new)
    assert changed.endswith('\n\n[rules."tone.pressure"]\nlevel = "error"\n')


def test_level_for_one_network_stands_in_its_layer() -> None:
    changed = with_level(TEXT, "tone.pressure", "suggestion", ("platform", "x"))

    assert tomllib.loads(changed)["platform"]["x"]["rules"]["tone.pressure"] == {"band_max": 50, "level": "suggestion"}


def test_level_taken_out_takes_an_empty_section_along() -> None:
    added = with_level(TEXT, "readability.grade", "off", ("audience", "experts"))

    assert with_level(added, "readability.grade", "", ("audience", "experts")) == TEXT
    assert "text.repeated_word" not in with_level(TEXT, "text.repeated_word", "")


def test_line_ends_of_the_file_are_kept() -> None:
    changed = with_level(TEXT.replace("\n", "\r\n"), "tone.pressure", "error")

    assert changed.count("\r\n") == changed.count("\n")


def test_text_that_is_not_toml_is_refused() -> None:
    with pytest.raises(UserError, match="cannot be changed from here"):
        with_level("rules = [", "tone.hype", "off")


def test_file_is_written_and_can_be_put_back(tmp_path: Path) -> None:
    path = tmp_path / "house-style.toml"
    path.write_text(TEXT, encoding="utf-8")

    before, after = save_level(path, toolbox().load_style, "tone.hype", "error")
    assert path.read_text(encoding="utf-8") == after
    take_back(path, before, after)

    assert path.read_text(encoding="utf-8") == TEXT
    assert [entry.name for entry in tmp_path.iterdir()] == ["house-style.toml"]


def test_nothing_is_written_over_a_file_that_is_wrong_or_was_changed_since(tmp_path: Path) -> None:
    path = tmp_path / "house-style.toml"
    path.write_text(TEXT.replace("warning", "wrong"), encoding="utf-8")
    with pytest.raises(UserError, match="no level"):
        save_level(path, toolbox().load_style, "tone.pressure", "error")

    path.write_text(TEXT, encoding="utf-8")
    before, after = save_level(path, toolbox().load_style, "tone.hype", "error")
    path.write_text(after + "# mine\n", encoding="utf-8")
    with pytest.raises(Refused, match="changed since"):
        take_back(path, before, after)

    assert path.read_text(encoding="utf-8").endswith("# mine\n")


LISTED = """\
schema = 1
name = "Green & Co"

# Words of ours.
[lists]
names = [
    "Green & Co",  # us
    "Lindenhof",
]
"""


def test_word_joins_its_list_and_leaves_it_again_line_by_line() -> None:
    added = with_listed(LISTED, "names", ["Kaltbrunn", "Lindenhof"])

    assert added == LISTED.replace('    "Lindenhof",\n', '    "Lindenhof",\n    "Kaltbrunn",\n')
    assert without_listed(added, "names", ["Kaltbrunn"]) == LISTED


def test_list_that_is_emptied_takes_its_section_along_unless_it_holds_a_comment() -> None:
    added = with_listed(TEXT, "terms", ["leasing"])
    assert tomllib.loads(added)["lists"] == {"terms": ["leasing"]}

    assert without_listed(added, "terms", ["leasing"]) == TEXT
    assert without_listed(TEXT, "terms", ["leasing"]) == TEXT


def test_exceptions_of_one_layer_are_added_and_taken_out() -> None:
    spring = ("campaign", "Spring reuse")
    added = with_exceptions(TEXT, "tone.hype", ["last chance", "now*"], spring)

    assert '[campaign."Spring reuse".rules."tone.hype"]\nexceptions = ["last chance", "now*"]\n' in added
    assert without_exceptions(added, "tone.hype", ["last chance", "now*"], spring) == TEXT
    left = tomllib.loads(without_exceptions(added, "tone.hype", ["now*"], spring))
    assert left["campaign"]["Spring reuse"]["rules"]["tone.hype"] == {"exceptions": ["last chance"]}


def test_pack_stands_under_what_the_style_extends() -> None:
    added = with_pack(TEXT, "eu-advertising")

    assert added == TEXT.replace('friendly"\n', 'friendly"\npacks = ["eu-advertising"]\n')
    assert without_pack(added, "eu-advertising") == TEXT
    assert with_pack(added, "eu-advertising") == added


def test_comment_above_a_section_stays_above_it_when_the_file_gets_a_pack() -> None:
    text = 'schema = 1\nname = "Ours"\n\n# Mind the tone.\n[rules."tone.hype"]\nlevel = "off"\n'

    assert with_pack(text, "de-media") == text.replace('"Ours"\n', '"Ours"\npacks = ["de-media"]\n')


def test_another_ready_style_takes_the_place_of_the_one_below() -> None:
    assert with_base(TEXT, "newsroom") == TEXT.replace("plain-and-friendly", "newsroom")
    assert with_base('schema = 1\nname = "Ours"', "newsroom") == 'schema = 1\nname = "Ours"\nextends = "newsroom"\n'
