"""Platform files that people write: what is wrong is said in one sentence, with the line and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from editorial.errors import UserError
from editorial.platforms.loader import load_platform, load_platforms, nearest

GOOD = """\
schema = 1
id = "forum"
name = "Forum"
icon = "forum"
kinds = ["post"]

[source.help]
title = "Forum help"
url = "https://example.org/help"
year = 2026
access = "read"

[field.text]
becomes = "body"
label = "Post text"
counting = { value = "codepoints", source = "help", checked = 2026-11-22, confidence = "high" }
limit = { value = 400, source = "help", checked = 2026-11-22, confidence = "high", note = "as of 2026" }
also = [{ value = 900, unit = "bytes", source = "help", checked = 2026-11-22, confidence = "low" }]

[media]
image_ratio_min = { value = "4:5", source = "help", checked = 2026-11-22, confidence = "medium" }
"""


def write(folder: Path, text: str, name: str = "forum.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_platform_is_one_file(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    platforms = load_platforms(tmp_path)
    forum = platforms["forum"]
    assert forum.fields["text"].limit.value == 400
    assert forum.fields["text"].limit.fact.note == "as of 2026"
    assert forum.fields["text"].also[0].unit == "bytes"
    assert (forum.surface, forum.closed, forum.title) == ("", False, "Forum")
    assert sorted(forum.facts) == [
        "field.text.also.bytes", "field.text.counting", "field.text.limit", "media.image_ratio_min",
    ]  # fmt: skip
    assert forum.fact("field.text.limit").url == "https://example.org/help"


@pytest.mark.parametrize(
    ("old", "new", "line", "words", "hint"),
    [
        ("schema = 1", "schema = 2", 1, "Schema 2", "schema = 1"),
        ('id = "forum"', 'id = "board"', 2, "not the file's name", "board.toml"),
        ('icon = "forum"\n', "", 1, "“icon” is missing", "Add icon"),
        ('name = "Forum"', "name = 7", 3, "“name” is not a text", "Mend"),
        ('kinds = ["post"]', 'kinds = ["note"]', 5, "kind “note”", "post"),
        ('kinds = ["post"]', "kinds = []", 5, "No kind", "post"),
        ("[media]", "[medias]", 20, "“medias” is not known", "“media”"),
        ('title = "Forum help"\n', "", 7, "has no title", "Add title"),
        ('access = "read"', 'access = "heard"', 11, "no way of access", "read"),
        ("year = 2026", 'year = "2026"', 10, "“source.help.year” is not a whole number", "Mend"),
        ("[field.text]", "[field.body]", 13, "“field.body” is not known", "Remove"),
        ('label = "Post text"\n', "", 13, "no “label”", "Add label"),
        ("counting = {", "counted = {", 13, "how it is counted", "counting"),
        ('"codepoints"', '"letters"', 16, "“field.text.counting” is not one of", "Mend"),
        ("limit = {", "limits = {", 17, "“field.text.limits” is not known", "“limit”"),
        ("value = 400", 'value = "400"', 17, "not a whole number of 0 or more", "Mend"),
        ("value = 400, source", "value = true, source", 17, "not a whole number", "Mend"),
        ('limit = { value = 400, source = "help",', "limit = { value = 400,", 17, "has no source", "source"),
        ('400, source = "help"', '400, source = "halp"', 17, "source “halp”", "help"),
        ('400, source = "help", checked = 2026-11-22', '400, source = "help"', 17, "when it was checked", "checked"),
        ('confidence = "high", note', 'confidence = "sure", note', 17, "how sure", "medium"),
        ('note = "as of 2026"', 'remark = "as of 2026"', 17, "limit.remark” is not known", "Remove"),
        ("limit = {", "limit = 400 #", 17, "is not a table", "value = …"),
        (', unit = "bytes"', "", 18, "does not say its unit", "bytes"),
        ("also = [{ value = 900", "also = [{ value = -1", 18, "not a whole number", "Mend"),
        ("image_ratio_min", "image_ratio_mim", 21, "“media.image_ratio_mim” is not known", "image_ratio_min"),
        ('"4:5"', '"4/5"', 21, "not a ratio", "Mend"),
        ('label = "Post text"', "label = Post text", 15, "This is not TOML", "Mend that line"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, words: str, hint: str
) -> None:
    assert old in GOOD
    path = write(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(UserError) as caught:
        load_platform(path)
    assert words in caught.value.message
    assert hint in caught.value.hint
    assert caught.value.place == f"{path}:{line}"
    assert caught.value.message.endswith(".")
    assert "\n" not in caught.value.message


def test_a_file_that_is_not_there_is_the_worlds_fault(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Cannot be read"):
        load_platform(tmp_path / "gone.toml")
    with pytest.raises(UserError, match="folder cannot be read"):
        load_platforms(tmp_path / "gone")


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "forum.toml"
    path.write_bytes(GOOD.replace("as of", "à jour").encode("latin-1"))
    with pytest.raises(UserError, match="not UTF-8"):
        load_platform(path)


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ("blusky", ["bluesky"]),
        ("Linkedin", ["linkedin_page", "linkedin_post"]),
        ("youtube", ["youtube_video"]),
        ("mastadon", ["mastodon"]),
        ("x_premium", ["x"]),
        ("zzzzzz", []),
    ],
)
def test_a_misspelt_id_finds_the_nearest(asked: str, ids: list[str]) -> None:
    known = ["x", "bluesky", "mastodon", "linkedin_post", "linkedin_page", "youtube_video"]
    assert nearest(asked, known) == ids
