"""How common a word is."""

import subprocess
import sys
from importlib.resources import files

import pytest

from editorial.text.frequency import RARE, is_rare, zipf


def test_the_commonest_word_is_near_eight_and_an_unknown_one_is_zero() -> None:
    assert zipf("the") == pytest.approx(7.73, abs=0.05)
    assert zipf("upcyclable") == 0


@pytest.mark.parametrize(("one", "other"), [("Bike", "bike"), ("DON’T", "don't"), ("bike’s", "bike"), ("U.S.", "u.s")])
def test_case_quotes_and_possessives_make_no_difference(one: str, other: str) -> None:
    assert zipf(one) == zipf(other) > 0


def test_a_hyphenated_word_is_as_common_as_its_rarest_part() -> None:
    assert zipf("lamp-repair") == min(zipf("lamp"), zipf("repair")) > RARE
    assert is_rare("lamp-rhizospheres")


def test_numbers_are_never_rare() -> None:
    assert not any(map(is_rare, ["2026", "3.5%", "5pm", "COVID-19"]))


def test_everyday_words_are_not_rare_and_jargon_is() -> None:
    assert not any(map(is_rare, ["repair", "neighbour", "sustainable", "upset", "colour", "color"]))
    assert all(map(is_rare, ["solopreneur", "decarbonise", "circularity"]))


def test_importing_the_module_reads_no_list() -> None:
    code = "import editorial.text.frequency as f; assert f._table.cache_info().currsize == 0"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


@pytest.mark.parametrize("word", ["courtyards", "colourings", "rumoured", "tournament’s"])
def test_an_inflection_of_a_known_word_is_known(word: str) -> None:
    assert not is_rare(word)


def test_the_list_says_where_it_comes_from() -> None:
    told = files("resources").joinpath("lexicons", "LICENSE-words.txt").read_text("utf-8")
    assert "CC BY-SA 4.0" in told or "Attribution-ShareAlike 4.0" in told.replace("\n", " ")
    assert len(files("resources").joinpath("lexicons", "words_en.tsv.gz").read_bytes()) < 500_000
