"""Lists of words: plain files that people and the program both write."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from editorial.errors import UserError
from editorial.settings.words import MOST, WordFile


@pytest.fixture
def words(tmp_path: Path) -> WordFile:
    return WordFile(tmp_path / "words.txt")


def test_without_a_file_there_are_no_words(words: WordFile) -> None:
    assert words.current() == ()


def test_a_word_on_each_line_and_notes_for_people(words: WordFile) -> None:
    words.path.write_text("# our brands\nMendly\n\n  Green  & Co   # since 2019\nMendly\n", encoding="utf-8")
    assert words.current() == ("Mendly", "Green & Co")


def test_what_is_added_stands_at_the_end_and_nothing_else_changes(words: WordFile) -> None:
    words.path.write_text("# mine\nMendly", encoding="utf-8")
    assert words.add("ขนมปัง")
    assert words.path.read_text(encoding="utf-8") == "# mine\nMendly\nขนมปัง\n"
    assert words.current() == ("Mendly", "ขนมปัง")


def test_a_word_that_is_there_is_not_added_again_whatever_its_capitals(words: WordFile) -> None:
    words.add("Mendly")
    assert not words.add("mendly")
    assert words.current() == ("Mendly",)


def test_a_removed_word_takes_its_line_along(words: WordFile) -> None:
    words.path.write_text("# mine\nMendly  # a brand\nOther\n", encoding="utf-8")
    assert words.remove("MENDLY")
    assert words.path.read_text(encoding="utf-8") == "# mine\nOther\n"
    assert not words.remove("Mendly")


def test_a_word_may_have_a_number_sign_in_it(words: WordFile) -> None:
    assert words.add("C#")
    assert not words.add("C#")
    assert words.current() == ("C#",)


def test_who_may_read_the_file_stays_as_it_was(words: WordFile) -> None:
    words.path.write_text("One\n")
    words.path.chmod(0o664)
    words.add("Two")
    assert words.path.stat().st_mode & 0o777 == 0o664


def test_a_file_that_changes_is_followed(words: WordFile) -> None:
    words.add("One")
    words.path.write_text("Two\nThree\n", encoding="utf-8")
    assert words.current() == ("Two", "Three")


def test_a_file_in_another_encoding_keeps_the_last_good_words_and_says_so(words: WordFile) -> None:
    words.add("One")
    words.path.write_bytes("Café\n".encode("latin-1"))
    assert words.current() == ("One",)
    assert words.problem is not None
    assert "UTF-8" in str(words.problem)
    with pytest.raises(UserError, match="UTF-8"):
        words.add("Two")
    assert words.path.read_bytes() == b"Caf\xe9\n"


def test_a_byte_order_mark_is_no_word(words: WordFile) -> None:
    words.path.write_text("\ufeffMendly\n", encoding="utf-8")
    assert words.current() == ("Mendly",)


@pytest.mark.parametrize("word", ["", "   ", "#tag", "x" * 300])
def test_what_is_no_word_is_refused(words: WordFile, word: str) -> None:
    with pytest.raises(UserError, match="is no word"):
        words.add(word)


def test_a_huge_list_is_read_as_far_as_it_makes_sense(words: WordFile) -> None:
    words.path.write_text("\n".join(f"word{at}" for at in range(MOST + 50)), encoding="utf-8")
    assert len(words.current()) == MOST


def test_a_binary_file_is_no_list(words: WordFile) -> None:
    words.path.write_bytes(os.urandom(4_000))
    assert words.current() == ()
    assert words.problem is not None


def test_a_folder_that_cannot_be_written_to_is_named_and_loses_nothing(tmp_path: Path) -> None:
    """As root everything can be written to, so another user tries."""
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "words.txt").write_text("One\n")
    script = (
        "import encodings.utf_8_sig, os, sys, tempfile, random\n"
        "from pathlib import Path; from editorial.settings.words import WordFile; from editorial.errors import UserError\n"
        "if os.geteuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "try: WordFile(Path(sys.argv[1])).add('Two')\n"
        "except UserError as error: print(error)\n"
    )
    folder.chmod(0o555)
    for parent in (tmp_path, *tmp_path.parents):
        if parent.stat().st_uid == os.geteuid() and not parent.stat().st_mode & 0o001:
            parent.chmod(parent.stat().st_mode | 0o011)
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder / "words.txt")],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[3],
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    folder.chmod(0o755)
    assert "cannot be written" in done.stdout, done.stderr
    assert (folder / "words.txt").read_text() == "One\n"
