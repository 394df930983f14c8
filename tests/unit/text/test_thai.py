"""Thai words by PyThaiNLP, which stays at home and off the network."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from editorial.text.metrics import counts, hard_sentences, profile
from editorial.text.segment import sentences
from editorial.text.thai import is_common, word_spans

POST = "เราซ่อมจักรยาน โคมไฟ และกาต้มน้ำเก่าทุกวันศุกร์ มาหาเราที่หลังสถานีรถไฟได้เลย ค่าใช้จ่ายแล้วแต่คุณจะให้ "


def words(run: str) -> list[str]:
    return [run[start:end] for start, end in word_spans(run)]


def test_a_run_of_letters_is_parted_into_words() -> None:
    assert words("เราซ่อมจักรยานทุกวันศุกร์") == ["เรา", "ซ่อม", "จักรยาน", "ทุกวัน", "ศุกร์"]


def test_the_mark_of_repetition_is_no_word() -> None:
    assert words("เยอะๆ") == ["เยอะ"]


def test_common_words_are_known_and_rare_ones_are_not() -> None:
    assert is_common("เรา")
    assert not is_common("อรรถประโยชน์")


def test_a_long_run_keeps_all_its_words() -> None:
    assert words("เราซ่อมจักรยาน" * 100) == ["เรา", "ซ่อม", "จักรยาน"] * 100


def test_thai_gets_honest_counts_and_no_grade() -> None:
    found = profile(POST * 3, "th").as_json()
    assert found["measurable"] is False
    assert found["why"] == "no grade for Thai"
    assert found["characters"] == 3 * len(POST.replace(" ", ""))
    assert found["words"] == 63
    assert found["sentences"] == 15
    assert found["approximate"] is True
    assert found["sentence_unit"] == "stretch"
    assert found["words_per_sentence"] == pytest.approx(4.2)
    assert found["longest_sentence"] == 7
    assert 0 < found["rare_words_percent"] < 60
    assert not {"lix", "flesch_reading_ease", "band"} & set(found)


def test_two_thai_texts_add_up() -> None:
    other = "วันนี้อากาศดี\n"
    assert counts(POST + "\n" + other, "th") == counts(POST + "\n", "th") + counts(other, "th")


def test_a_long_stretch_is_worth_showing() -> None:
    text = "เราซ่อมจักรยานทุกวันศุกร์" * 4 + " มาหาเรา"
    [found] = hard_sentences(text, sentences(text, "th"), "th")
    assert (found.words, found.score) == (20, 20)
    assert found.span.of(text) == "เราซ่อมจักรยานทุกวันศุกร์" * 4


OFFLINE = """
import socket, sys
def refuse(*_a, **_k): raise OSError('no network')
socket.socket.connect = refuse
from editorial.text.metrics import profile
assert 'pythainlp' not in sys.modules
profile('We fix old bikes.', 'en')
profile('เราซ่อมจักรยาน', '')
assert 'pythainlp' not in sys.modules, 'only a Thai post loads it'
assert profile('เราซ่อมจักรยานทุกวันศุกร์', 'th').words == 5
"""


def test_it_is_loaded_late_needs_no_network_and_leaves_nothing_in_the_home(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", OFFLINE],
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(tmp_path.iterdir()) == []
