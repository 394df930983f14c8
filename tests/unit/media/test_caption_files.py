"""Files of captions: form, times, overlap, and what a person is told."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.errors import UserError
from editorial.media.caption_files import read_captions

GOOD = "1\n00:00:01,000 --> 00:00:02,500\nThe kettle <i>is</i> on.\n\n2\n00:00:02,500 --> 00:00:04,000\nCome in.\nAll of you.\n"


def put(folder: Path, text: str, name: str = "captions.srt", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def test_captions_are_read_without_their_marks(tmp_path: Path):
    found = read_captions(put(tmp_path, GOOD), seconds=5)
    assert [(cue.start, cue.end) for cue in found.cues] == [(1.0, 2.5), (2.5, 4.0)]
    assert found.cues[0].words == "The kettle is on."
    assert found.words.endswith("All of you.")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_mark_at_the_beginning_and_other_line_ends_do_no_harm(tmp_path: Path, encoding: str):
    path = put(tmp_path, GOOD.replace("\n", "\r\n"), encoding=encoding)
    assert len(read_captions(path).cues) == 2


def test_a_vtt_file_has_shorter_times_settings_and_notes(tmp_path: Path):
    text = "WEBVTT\n\nNOTE by Ana\n\nSTYLE\n::cue { color: red }\n\nfirst\n00:01.000 --> 00:02.000 align:start\nสวัสดี\n"
    found = read_captions(put(tmp_path, text, "a.vtt"))
    assert [cue.words for cue in found.cues] == ["สวัสดี"]


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("hello", "a.srt", "holds no captions"),
        ("00:01.000 --> 00:02.000\nHi", "a.vtt", "begins with WEBVTT"),
        ("1\n00:00:0x --> 00:00:02,000\nHi", "a.srt", "Line 2 .* not written like"),
        ("1\n00:00:02,000 --> 00:00:01,000\nHi", "a.srt", "Line 2 .* ends before it begins"),
        (GOOD.replace("02,500 --> 00:00:04", "02,100 --> 00:00:04"), "a.srt", "Line 6 .* still shown"),
        (GOOD.replace("02,500 --> 00:00:04", "00,100 --> 00:00:00"), "a.srt", "Line 6"),
        ("1\n00:00:01,000 --> 00:00:02,000\n\n", "a.srt", "no words"),
        (GOOD, "a.txt", "no captions file that networks take"),
    ],
)
def test_what_is_wrong_is_one_sentence_with_its_line(tmp_path: Path, text: str, name: str, said: str):
    with pytest.raises(UserError, match=said) as caught:
        read_captions(put(tmp_path, text, name))
    assert caught.value.hint


def test_captions_of_another_video_are_noticed(tmp_path: Path):
    with pytest.raises(UserError, match="after the video ends"):
        read_captions(put(tmp_path, GOOD), seconds=2)


def test_another_encoding_is_refused_rather_than_guessed(tmp_path: Path):
    with pytest.raises(UserError, match="UTF-8"):
        read_captions(put(tmp_path, GOOD + "\n3\n00:00:05,000 --> 00:00:06,000\nGrün", encoding="latin-1"))


@given(data=st.binary(max_size=200))
def test_whatever_is_in_a_file_it_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes):
    path = tmp_path_factory.getbasetemp() / "any.srt"
    path.write_bytes(data)
    with contextlib.suppress(UserError):
        assert read_captions(path).cues


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(1, 900)), min_size=1, max_size=8))
def test_times_come_back_as_they_were_written(tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, int]]):
    at, lines, wanted = 0, [], []
    for number, (gap, length) in enumerate(steps, start=1):
        start, end = at + gap, at + gap + length
        stamp = [
            f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02},{ms % 1000:03}" for ms in (start, end)
        ]
        lines.append(f"{number}\n{stamp[0]} --> {stamp[1]}\nWords\n")
        wanted.append((start / 1000, end / 1000))
        at = end
    path = tmp_path_factory.getbasetemp() / "times.srt"
    path.write_text("\n".join(lines))
    found = read_captions(path).cues
    assert [time for cue in found for time in (cue.start, cue.end)] == pytest.approx(
        [one for pair in wanted for one in pair]
    )
