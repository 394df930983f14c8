"""The review sheet on paper: any script is drawn, from the side it is read, with its pictures, and says what it cannot draw."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom import TOO_LONG, Newsroom, engine
from pdf_reading import Glyph, drawn, pages, words
from PIL import Image

from editorial.errors import UserError
from editorial.library.edits import ContentEdit
from editorial.library.transaction import Command
from editorial.model.post import Content, Medium, Part
from editorial.reports import typefaces
from editorial.reports.entries import Wanted
from editorial.reports.paper import Paper
from editorial.reports.review import write_review
from editorial.reports.speech import ENGLISH
from editorial.workflow import writing
from editorial.workflow.commenting import comment
from editorial.workflow.judging import in_process

SAMPLES = {
    "thai": "วันเสาร์นี้เราซ่อมเสื้อที่สถานี น้ำดื่มฟรี กรุณานำเสื้อของคุณมาด้วย",
    "arabic": "تعلن المؤسسة اليوم عن بدء حملة إصلاح الملابس",
    "hebrew": "המיזם החדש לתיקון בגדים מתחיל היום",
    "emoji": "👩🏽‍🚀 🏳️‍🌈 👍🏽 ❤️ 🇹🇭 👨‍👩‍👧",
    "latin": "Žluťoučký kůň – naïve “quotes” fi ffl ₿ € Ωμέγα Привет",
}


def printed(room: Newsroom, folder: Path, *texts: str) -> bytes:
    for text in texts:
        room.written(text)
    path = folder / "review.pdf"
    write_review(room.desk, Wanted(), path)
    return path.read_bytes()


def of_sample(glyphs: list[Glyph], sample: str) -> list[Glyph]:
    return [one for one in glyphs if one.letters and set(one.letters) <= set(sample) and one.letters.strip()]


@pytest.mark.parametrize("script", SAMPLES)
def test_every_letter_is_found_in_a_typeface_and_drawn(room: Newsroom, tmp_path: Path, script: str) -> None:
    glyphs = drawn(printed(room, tmp_path, SAMPLES[script]))
    assert [one for one in glyphs if one.number == 0] == []
    there = {letter for one in glyphs for letter in one.letters}
    assert set(SAMPLES[script]) - there == set()
    unseen = [one for one in glyphs if one.letters.strip(" \ufe0f\u200d\xa0") and not one.has_shape]
    assert unseen == []


def test_arabic_letters_join(room: Newsroom, tmp_path: Path) -> None:
    glyphs = drawn(printed(room, tmp_path, "ععع"))
    assert len({one.number for one in glyphs if one.letters == "ع"}) == 3


@pytest.mark.parametrize("script", ["arabic", "hebrew"])
def test_what_is_read_from_the_right_begins_there(room: Newsroom, tmp_path: Path, script: str) -> None:
    sample = SAMPLES[script]
    glyphs = of_sample(drawn(printed(room, tmp_path, sample)), sample)
    first = glyphs[-1]  # drawn last, because lines are drawn from the left
    assert first.letters == sample[0]
    assert first.x == max(one.x for one in glyphs)
    assert first.x > 520  # at the right margin of an A4 page, which is 595 wide


def test_an_emoji_of_several_is_one_sign(room: Newsroom, tmp_path: Path) -> None:
    glyphs = drawn(printed(room, tmp_path, "👨‍👩‍👧"))
    assert "👨‍👩‍👧" in {one.letters for one in glyphs}


def test_thai_lines_end_between_words(room: Newsroom, tmp_path: Path) -> None:
    text = SAMPLES["thai"].replace(" ", "") * 3
    glyphs = [one for one in drawn(printed(room, tmp_path, text)) if "\u0e00" <= one.letters[:1] <= "\u0e7f"]
    lines: dict[float, str] = {}
    for one in glyphs:
        lines[one.y] = lines.get(one.y, "") + one.letters
    body = [line for line in lines.values() if len(line) > 20]
    assert len(body) >= 2
    marks = "ะาำิีึืุู็่้๊๋์ัๅๆ"
    assert all(line[0] not in marks for line in body)


def test_what_no_typeface_draws_is_shown_as_a_box_and_said(
    room: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typefaces, "_folders", lambda: (tmp_path / "no-fonts",))
    found = words(printed(room, tmp_path, "漢字 and ꧋"))
    assert "□□ and □" in found
    assert "Letters are missing here" in found
    assert "(Cjk, Javanese)" in found


def test_a_typeface_of_the_computer_is_taken_for_what_ours_lack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "fonts"
    folder.mkdir()
    emoji = typefaces.own()[-1].path
    (folder / "DejaVuSans.ttf").write_bytes(emoji.read_bytes())
    (folder / "DejaVuSans-broken.ttf").write_bytes(b"no typeface")
    monkeypatch.setattr(typefaces, "_folders", lambda: (folder,))
    usual = typefaces.own()[:1]
    monkeypatch.setattr(typefaces, "own", lambda: usual)
    faces, missing = typefaces.for_letters(["a👍漢"])
    assert [face.path.name for face in faces][-1] == "DejaVuSans.ttf"
    assert missing == frozenset("漢")


def test_pictures_stand_in_it_with_their_alt_texts(room: Newsroom, tmp_path: Path) -> None:
    file = tmp_path / "hill.jpg"
    Image.new("RGB", (400, 300), "green").save(file)
    facts = writing.add_media(room.desk, Command(who=room.ana.id), file)
    hill = Medium(original=facts.sha256, name="hill.jpg", kind="image", alt="A hill at dawn")
    post = room.written()
    content = Content(parts=(Part(text="Look", media=(hill,)),))
    room.save(post, contents={"": ContentEdit(base_rev=post.shared.rev, content=content)})
    data = printed(room, tmp_path)
    assert data.count(b"/Subtype /Image") == 1
    assert "Alt text: A hill at dawn" in words(data)


def test_what_the_checks_say_stands_above_the_comments(room: Newsroom, tmp_path: Path) -> None:
    post = room.written(TOO_LONG)
    comment(room.desk, Command(who=room.ben.id), post.id, "Which Saturday?")
    write_review(room.desk, Wanted(), tmp_path / "a.pdf", check=in_process(room.desk, engine()))
    found = words((tmp_path / "a.pdf").read_bytes())
    assert room.errors(post)[0].message.split(":")[0] in found
    assert found.index("To look at") < found.index("Must fix") < found.index("Which Saturday?")


def test_more_than_paper_is_good_for_is_refused(
    room: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from editorial.reports import review_paper

    monkeypatch.setattr(review_paper, "MOST", 2)
    with pytest.raises(UserError, match="too many for paper") as caught:
        printed(room, tmp_path, "One", "Two", "Three")
    assert caught.value.hint
    assert list(tmp_path.glob("*.pdf")) == []


def test_long_texts_go_on_on_the_next_page_and_nothing_is_lost(room: Newsroom, tmp_path: Path) -> None:
    text = "\n\n".join(f"Paragraph {at} " + "mends jackets behind the station " * 12 for at in range(40))
    data = printed(room, tmp_path, text, "x" * 5000)
    assert pages(data) >= 5
    found = words(data).replace(" ", "")
    assert all(f"Paragraph{at}mends" in found for at in range(40))
    assert sum(page_x.count("x") for page_x in [found]) >= 5000


def test_controls_are_seen_and_hostile_lines_do_no_harm() -> None:
    texts = ["a\x00b\x1b[31m", "\u202eevil", "\u200b" * 50, "", " ", "a" * 3000, "\n" * 30, "%1 {nb} \\ ( )"]
    paper = Paper("Review", "about", texts, ENGLISH)
    for text in texts:
        paper.say(text)
    assert bytes(paper.output()).startswith(b"%PDF")
