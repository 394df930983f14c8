"""A style file that changes under the program."""

import os
from pathlib import Path

from editorial.model.style import HouseStyle
from editorial.settings.style import StyleFile, load_style


def load(text: str, name: str) -> HouseStyle:
    return load_style(text, name, {})


BASE = load('schema = 1\nname = "Base"\n', "base.toml")


def write(path: Path, text: str, at: int) -> None:
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(at, at))


def test_without_a_file_the_base_style_holds(tmp_path: Path) -> None:
    watched = StyleFile(tmp_path / "style.toml", load, BASE)
    assert watched.current() is BASE
    assert watched.problem is None


def test_a_change_is_followed_and_a_mistake_keeps_the_last_good_style(tmp_path: Path) -> None:
    path = tmp_path / "style.toml"
    watched = StyleFile(path, load, BASE)
    write(path, 'schema = 1\nname = "One"\n', 1_000)
    first = watched.current()
    assert first.name == "One"
    assert watched.current() is first
    write(path, "schema = 1\nname = \n", 2_000)
    assert watched.current() is first
    assert watched.problem is not None
    assert watched.problem.place == f"{path}:2"
    write(path, 'schema = 1\nname = "Two"\n', 3_000)
    assert watched.current().name == "Two"
    assert watched.problem is None
    path.unlink()
    assert watched.current() is BASE


def test_a_file_that_is_not_text_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "style.toml"
    path.write_bytes(b"name = '\xff'")
    watched = StyleFile(path, load, BASE)
    assert watched.current() is BASE
    assert watched.problem is not None
    assert "UTF-8" in str(watched.problem)


def test_a_folder_in_its_place_is_a_problem(tmp_path: Path) -> None:
    watched = StyleFile(tmp_path, load, BASE)
    assert watched.current() is BASE
    assert watched.problem is not None
