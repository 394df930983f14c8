"""Posts in files: what is read, where it stood, and what is said of a file that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from editorial.errors import UserError
from editorial.importers.document import Document
from editorial.importers.files import document_from_json, find_files, parse_document, read_document

FULL = """---
title: Spring reuse drive
authors: [Ana Ruiz]
platforms: [x, linkedin_post]
variants:
  x: "shorter text"
  linkedin_post:
    text: Longer text
    first_comment: Read on
language: en
campaign: spring-reuse
audience: general
media: [{file: hero.jpg, alt: "A hill", credit: "Photo: Ana Ruiz"}]
link: https://example.org/reuse
schedule: 2026-12-01T09:00
timezone: Europe/Paris
---

Body of the post.
"""


def parse(text: str) -> Document:
    return parse_document(text, id_="post.md")


def wrong(text: str) -> UserError:
    with pytest.raises(UserError) as caught:
        parse(text)
    return caught.value


def test_everything_of_the_contract_is_read() -> None:
    post = parse(FULL)
    assert (post.title, post.authors, post.platforms) == ("Spring reuse drive", ("Ana Ruiz",), ("x", "linkedin_post"))
    assert post.variants["x"].text == "shorter text"
    assert (post.variants["linkedin_post"].text, post.variants["linkedin_post"].first_comment) == (
        "Longer text",
        "Read on",
    )
    assert (post.language, post.campaign, post.audience) == ("en", "spring-reuse", "general")
    (medium,) = post.media
    assert (medium.file, medium.alt, medium.credit) == ("hero.jpg", "A hill", "Photo: Ana Ruiz")
    assert (post.link, post.schedule, post.timezone) == (
        "https://example.org/reuse",
        "2026-12-01T09:00",
        "Europe/Paris",
    )
    assert post.body == "Body of the post."
    assert post.warnings == ()


def test_lines_are_those_of_the_file() -> None:
    post = parse(FULL)
    assert post.body_line == 19
    assert post.lines["title"] == 2
    assert post.lines["variants.x"] == 6
    assert post.lines["variants.linkedin_post.first_comment"] == 9
    assert post.lines["schedule"] == 15


@pytest.mark.parametrize("word", ["no", "yes", "on", "null", "~", "1.10", "0x1F", "09:30", "2026-12-01", "1e3", "TRUE"])
def test_scalars_are_read_as_text_whatever_they_look_like(word: str) -> None:
    assert parse(f"---\ntitle: {word}\n---\nBody").title == word


def test_a_language_called_no_is_norwegian() -> None:
    assert parse("---\nlanguage: no\n---\nHei").language == "no"


def test_a_file_without_front_matter_is_all_body() -> None:
    post = parse("\n\nJust words: with a colon.\n")
    assert (post.body, post.body_line, post.networks()) == ("Just words: with a colon.", 3, ())


def test_a_text_file_has_no_front_matter(tmp_path: Path) -> None:
    (tmp_path / "post.txt").write_text("---\ntitle: No\n---\nBody", "utf-8")
    assert read_document(tmp_path / "post.txt").body == "---\ntitle: No\n---\nBody"


def test_a_byte_order_mark_and_windows_lines_are_no_part_of_the_post(tmp_path: Path) -> None:
    (tmp_path / "post.md").write_bytes(b"\xef\xbb\xbf---\r\ntitle: A\r\n---\r\nOne\r\nTwo\r\n")
    post = read_document(tmp_path / "post.md")
    assert (post.title, post.body, post.body_line) == ("A", "One\nTwo", 4)


def test_an_empty_front_matter_is_none() -> None:
    assert parse("---\n---\nBody").body == "Body"
    assert parse("---\n# only a remark\n---\nBody").body == "Body"


@pytest.mark.parametrize("value", ["", "\n", "   \n\n"])
def test_an_empty_file_is_an_empty_post(value: str) -> None:
    assert parse(value).body.strip() == ""


def test_unknown_keys_are_told_with_the_nearest_and_left_out() -> None:
    post = parse("---\ntitel: A\nplatform: x\nzzz: 1\n---\nBody")
    assert post.warnings == (
        "post.md:2: there is no key “titel”. Did you mean “title”? It was left out.",
        "post.md:3: there is no key “platform”. Did you mean “platforms”? It was left out.",
        "post.md:4: there is no key “zzz”. It was left out.",
    )


def test_unknown_keys_of_variants_and_media_are_told_too() -> None:
    post = parse("---\nvariants:\n  x: {txt: A}\nmedia: [{file: a.jpg, atl: B}]\n---\nBody")
    assert "a variant has no “txt”. Did you mean “text”?" in post.warnings[0]
    assert post.warnings[0].startswith("post.md:3: ")
    assert "a medium has no “atl”. Did you mean “alt”?" in post.warnings[1]


@pytest.mark.parametrize(
    ("matter", "line", "said"),
    [
        ("title: [open", 3, ""),
        ("title: a: b", 2, ""),
        ("a: &x 1\nb: *x", 2, "anchors"),
        ("title: A\nlink: *x", 3, "anchors"),
        ("title: A\nlink: L\ntitle: B", 4, "“title” stands twice"),
        ("variants:\n  x: A\n  x: B", 4, "“x” stands twice"),
        ("? [a, b]\n: c", 2, "one plain word"),
        ("{a: b}: c", 2, "one plain word"),
        ("- a\n- b", 2, "lines of “key: value”"),
        ("just words", 2, "lines of “key: value”"),
        ("a: " + "[" * 30 + "]" * 30, 2, "nested too deeply"),
        ("a: " + "[" * 50_000, 2, "nested too deeply"),
        ("a: " + "{a: " * 5000, 2, "nested too deeply"),
        ("title: \x07bell", 2, ""),
    ],
)
def test_front_matter_that_is_wrong_is_told_with_its_line(matter: str, line: int, said: str) -> None:
    error = wrong(f"---\n{matter}\n---\nBody")
    assert error.code == "bad_front_matter"
    assert error.place == f"post.md:{line}"
    assert said in error.message


def test_billion_laughs_are_refused_at_once() -> None:
    lines = ["a: &a [x, x]", *(f"{b}: &{b} [*{a}, *{a}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True))]
    assert "anchors" in wrong("---\n" + "\n".join(lines) + "\n---\n").message


def test_yaml_tags_run_nothing() -> None:
    assert parse("---\nlink: !!int 5\n---\nBody").link == "5"
    assert wrong("---\ntitle: !!python/object/apply:os.getcwd []\n---\nBody").message == "“title” has to be plain text."


def test_front_matter_without_an_end_is_told() -> None:
    error = wrong("---\ntitle: A\n\nBody goes on")
    assert (error.place, error.message) == ("post.md:1", "The front matter has no end.")


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        ("title: [a]", "“title” has to be plain text"),
        ("authors: {a: b}", "“authors” has to be a list"),
        ("media: hero.jpg", "“media” has to be a list such as"),
        ("media: [{alt: A}]", "each medium names its file"),
        ("variants: words", "“variants” has to be a table"),
        ("variants: {x: [a]}", "“variants.x” has to be text, or a table"),
        ("kind: poem", "“kind” has to be one of post, thread"),
        ("ai_use: bit", "“ai_use” has to be one of none, assisted"),
    ],
)
def test_a_value_of_the_wrong_form_is_told_with_its_line(matter: str, said: str) -> None:
    error = wrong(f"---\n{matter}\n---\nBody")
    assert said in error.message
    assert error.place == "post.md:2"


def test_networks_are_named_once_in_order() -> None:
    post = parse("---\nplatforms: [x, bluesky]\nchannels: [acme]\nvariants: {x: A, threads: B}\n---\n")
    assert post.networks() == ("x", "bluesky", "acme", "threads")


def test_lists_may_be_written_as_words_with_commas() -> None:
    assert parse("---\nplatforms: x, bluesky\nauthors: Ana Ruiz\n---\n").platforms == ("x", "bluesky")
    assert parse("---\nauthors: Ruiz, Ana\n---\n").authors == ("Ruiz, Ana",)


# -------------------------------------------------------------------------------------------------------------- files


def of_bytes(tmp_path: Path, raw: bytes) -> UserError:
    path = tmp_path / "post.md"
    path.write_bytes(raw)
    with pytest.raises(UserError) as caught:
        read_document(path, id_="post.md")
    return caught.value


def test_utf_16_is_told(tmp_path: Path) -> None:
    assert of_bytes(tmp_path, "Grüße".encode("utf-16")).message == "The file is in UTF-16."


def test_latin_1_is_told_with_its_line_and_byte(tmp_path: Path) -> None:
    error = of_bytes(tmp_path, "One\nTwo\nGrüße".encode("latin-1"))
    assert (error.place, error.message) == ("post.md:3", "The file is not in UTF-8 (byte 0xFC).")


@pytest.mark.parametrize("raw", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"PK\x03\x04\0\0", b"text\0text"])
def test_a_file_that_is_no_text_is_told(tmp_path: Path, raw: bytes) -> None:
    assert of_bytes(tmp_path, raw).code in ("binary", "encoding")


def test_a_file_larger_than_any_post_is_not_read(tmp_path: Path) -> None:
    assert of_bytes(tmp_path, b"a" * 4_000_001).code == "too_large"


def test_a_megabyte_of_text_is_a_long_post(tmp_path: Path) -> None:
    (tmp_path / "post.md").write_text("---\ntitle: Long\n---\n" + "A sentence of words. " * 50_000, "utf-8")
    assert len(read_document(tmp_path / "post.md").body) == 1_050_000


def test_a_front_matter_larger_than_any_is_not_parsed(tmp_path: Path) -> None:
    assert of_bytes(tmp_path, b"---\ntitle: " + b"a" * 300_000 + b"\n---\n").message == "The front matter is too long."


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read_document(tmp_path / "gone.md")
    with pytest.raises(UserError, match="no such file"):
        find_files(tmp_path / "gone")


def test_folders_are_walked_in_order_without_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b.md", "a.markdown", "sub/c.TXT", ".git/d.md", "sub/.e.md", "picture.jpg", "notes.rst"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    assert [str(path.relative_to(tmp_path)) for path in find_files(tmp_path)] == ["a.markdown", "b.md", "sub/c.TXT"]


def test_a_file_that_is_named_is_read_whatever_its_ending(tmp_path: Path) -> None:
    (tmp_path / "post.rst").write_text("x", "utf-8")
    assert find_files(tmp_path / "post.rst") == [tmp_path / "post.rst"]


def test_a_folder_without_a_post_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no post in this folder"):
        find_files(tmp_path)


# --------------------------------------------------------------------------------------------------------------- json


def test_a_json_object_is_a_post_like_a_file() -> None:
    post = document_from_json(
        {
            "id": 7,
            "text": "One\r\nTwo",
            "platforms": ["x"],
            "title": 5,
            "variants": {"x": {"tags": ["#a"]}},
            "titel": "",
        },
        id_="7",
    )
    assert (post.id, post.body, post.title, post.variants["x"].tags) == ("7", "One\nTwo", "5", ("#a",))
    assert post.warnings == ("7: there is no key “titel”. Did you mean “title”? It was left out.",)


@pytest.mark.parametrize("value", [{"text": 5}, {"text": None}, {"text": ["a"]}])
def test_the_text_of_a_json_object_is_a_string(value: dict[str, object]) -> None:
    with pytest.raises(UserError, match="has to be a string"):
        document_from_json(value, id_="1")


def test_front_matter_of_toml_is_told_and_plus_signs_alone_are_text() -> None:
    assert "YAML" in wrong("+++\ntitle = 'Jackets'\n+++\nMend.\n").message
    assert parse("+++\nMend.\n").body == "+++\nMend."
