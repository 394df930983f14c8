"""`check` and `count`: exit codes, JSON shapes, streams that go on after a bad line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from editorial.bootstrap import toolbox
from editorial.checking.engine import DeadlineError

GOOD = "---\nlanguage: en\nplatforms: [x]\nauthors: [Ana Ruiz]\n---\nWe mend jackets on Saturday.\n"
LONG = GOOD + "Bring your jacket on Saturday. " * 12
ROOT = Path(__file__).parents[3]


def write(posts: Path, name: str, text: str) -> Path:
    path = posts / name
    path.write_text(text, "utf-8")
    return path


# -------------------------------------------------------------------------------------------------------------- check


def test_a_post_without_errors_ends_with_0(shell, posts: Path) -> None:
    done = shell("check", write(posts, "a.md", GOOD), "--no-grammar")
    assert (done.code, done.err) == (0, "")
    assert "a.md for x: " in done.out


def test_a_post_with_an_error_ends_with_1_and_names_it(shell, posts: Path) -> None:
    done = shell("check", write(posts, "a.md", LONG))
    assert done.code == 1
    assert "must fix: " in done.out
    assert "[length.limit]" in done.out


def test_one_result_has_the_shape_of_the_contract(shell, posts: Path) -> None:
    path = write(posts, "a.md", LONG)
    done = shell("check", path, "--format", "json")
    assert done.json["version"] == 1
    (result,) = done.json["results"]
    assert {
        "id",
        "platform",
        "language",
        "verdict",
        "not_run",
        "length",
        "lengths",
        "readability",
        "tone",
        "findings",
    } <= set(result)
    assert (result["id"], result["platform"], result["language"], result["verdict"]) == (
        str(path),
        "x",
        "en",
        "blocked",
    )
    assert {"count", "limit", "unit", "fits"} <= set(result["length"])
    assert (result["length"]["limit"], result["length"]["unit"], result["length"]["fits"]) == (280, "weighted", False)
    assert {"measurable", "words", "sentences", "flesch_reading_ease", "flesch_kincaid_grade"} <= set(
        result["readability"]
    )
    assert set(result["tone"]["dials"]) >= {"pressure", "aggression"}
    finding = next(one for one in result["findings"] if one["rule"] == "length.limit")
    assert set(finding) >= {
        *("rule", "level", "field", "start", "end", "line", "column", "match", "message", "suggestions", "fingerprint"),
    }
    assert (finding["level"], finding["field"]) == ("error", "text")
    text = LONG.split("---\n")[2].strip("\n")
    assert text[finding["start"] : finding["end"]] == finding["match"]


def test_lines_and_columns_point_into_the_file(shell, posts: Path) -> None:
    done = shell("check", write(posts, "a.md", LONG), "--format", "json")
    finding = next(one for one in done.json["results"][0]["findings"] if one["rule"] == "length.limit")
    line = LONG.split("\n")[finding["line"] - 1]
    assert line[finding["column"] - 1 :].startswith(finding["match"].split("\n")[0])


def test_engines_that_could_not_run_are_named(shell, posts: Path) -> None:
    path = write(posts, "a.md", GOOD)
    assert "grammar" in str(shell("check", path, "--format", "json").json["results"][0]["not_run"])
    assert shell("check", path, "--format", "json", "--no-grammar").json["results"][0]["not_run"] == []


def test_each_network_has_a_result_and_no_network_one_without(shell, posts: Path) -> None:
    both = write(posts, "a.md", GOOD.replace("[x]", "[x, bluesky]"))
    none = write(posts, "b.md", "Just words.")
    results = shell("check", both, none, "--format", "json").json["results"]
    assert [(Path(one["id"]).name, one["platform"]) for one in results] == [
        ("a.md", "x"),
        ("a.md", "bluesky"),
        ("b.md", None),
    ]
    assert results[2]["length"] is None or results[2]["length"]["limit"] is None


def test_platform_on_the_command_line_counts_whatever_the_post_says(shell, posts: Path) -> None:
    path = write(posts, "a.md", GOOD)
    results = shell("check", path, "--platform", "bluesky,threads", "--format", "json").json["results"]
    assert [one["platform"] for one in results] == ["bluesky", "threads"]


@pytest.mark.parametrize("way", ["option", "front matter"])
def test_an_unknown_platform_ends_with_2_and_the_nearest(shell, posts: Path, way: str) -> None:
    path = write(posts, "a.md", GOOD if way == "option" else GOOD.replace("[x]", "[blusky]"))
    done = shell("check", path, *(["--platform", "blusky"] if way == "option" else []))
    assert (done.code, done.out) == (2, "")
    assert "bluesky" in done.err


def test_a_file_that_cannot_be_read_ends_with_2_and_the_others_are_checked(shell, posts: Path) -> None:
    write(posts, "a.md", GOOD)
    (posts / "b.md").write_bytes("Grüße".encode("latin-1"))
    done = shell("check", posts, "--format", "json")
    assert done.code == 2
    assert len(done.json["results"]) == 1
    assert "b.md:1: The file is not in UTF-8" in done.err


def test_misspelt_keys_are_warnings_on_standard_error(shell, posts: Path) -> None:
    done = shell("check", write(posts, "a.md", GOOD.replace("authors", "autors")), "--format", "json")
    assert done.code == 0
    assert "Did you mean “authors”?" in done.err
    assert done.json["version"] == 1


@pytest.mark.parametrize("given", [[], ["gone.md"]])
def test_nothing_to_check_ends_with_2(shell, given: list[str]) -> None:
    done = shell("check", *given)
    assert (done.code, done.out) == (2, "")
    assert done.err


def test_another_house_style_is_used_and_a_wrong_one_is_told(shell, posts: Path) -> None:
    path = write(posts, "a.md", GOOD)
    strict = '[rules."readability.sentence_length"]\nlevel = "error"\nmax_words = 2\n'
    style = write(posts, "house.toml", 'schema = 1\nname = "H"\n' + strict)
    assert shell("check", path, "--style", style).code == 1
    style.write_text('schema = 1\nname = "H"\n[rules."tone.presure"]\nlevel = "error"\n', "utf-8")
    done = shell("check", path, "--style", style)
    assert done.code == 2
    assert "house.toml:3" in done.err
    assert "tone.pressure" in done.err


def test_media_are_looked_at_and_may_not_leave_the_folder(shell, posts: Path) -> None:
    from PIL import Image

    Image.new("RGB", (1200, 800), "green").save(posts / "hero.jpg")
    write(posts, "a.md", GOOD.replace("authors", "media: [{file: hero.jpg}]\nauthors"))
    rules = [one["rule"] for one in shell("check", posts / "a.md", "--format", "json").json["results"][0]["findings"]]
    assert "media.alt" in rules
    write(posts, "a.md", GOOD.replace("authors", "media: [{file: ../hero.jpg}]\nauthors"))
    done = shell("check", posts / "a.md")
    assert done.code == 2
    assert "outside the post's folder" in done.err


def test_sarif_names_rules_and_places(shell, posts: Path) -> None:
    done = shell("check", write(posts, "a.md", LONG), "--format", "sarif")
    assert done.json["version"] == "2.1.0"
    (run,) = done.json["runs"]
    assert run["tool"]["driver"]["name"] == "Proofdesk"
    assert run["columnKind"] == "unicodeCodePoints"
    assert {"error", "note", "warning"} >= {one["level"] for one in run["results"]}
    assert {one["ruleId"] for one in run["results"]} == {one["id"] for one in run["tool"]["driver"]["rules"]}


# -------------------------------------------------------------------------------------------------------------- jsonl


def test_a_stream_is_answered_line_by_line_in_order(shell) -> None:
    lines = [
        {"id": "a", "text": "We mend jackets.", "platforms": ["x", "bluesky"], "authors": ["Ana"]},
        {"id": "b", "text": "Bring it. " * 60, "platforms": "x"},
        {"id": "c", "text": "No network."},
    ]
    done = shell("check", "--jsonl", "--no-grammar", stdin="\n".join(json.dumps(line) for line in lines))
    assert done.code == 1
    assert [(one["id"], one["platform"]) for one in done.lines] == [
        ("a", "x"),
        ("a", "bluesky"),
        ("b", "x"),
        ("c", None),
    ]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"not json", "bad_json"),
        (b"[]", "bad_json"),
        (b"5", "bad_json"),
        (b"[" * 100_000, "bad_json"),
        (b'{"text": "\xff"}', "bad_json"),
        (b'{"id": "z", "text": "\\ud800"}', "bad_json"),
        (b'{"id": "\\udfff", "text": "a"}', "bad_json"),
        (b'{"id": NaN, "text": "a"}', "bad_json"),
        (b'{"id": "z", "text": 5}', "bad_request"),
        (b'{"id": "z", "text": "a", "platforms": ["twiter"]}', "unknown_platform"),
        (b'{"id": "z", "text": "a", "authors": 5}', "bad_front_matter"),
        (b'{"id": "z", "text": "a", "variants": {"x": {"text": {}}}}', "bad_front_matter"),
        (b'{"id": "z", "text": "a", "media": [{"file": "a.jpg"}]}', "no_media_root"),
    ],
)
def test_a_bad_line_gets_an_error_and_the_run_goes_on(shell, line: bytes, code: str) -> None:
    good = b'{"id": "after", "text": "Words.", "platforms": ["x"]}'
    done = shell("check", "--jsonl", "--no-grammar", stdin=line + b"\n\n" + good + b"\n")
    assert done.code == 2
    bad, after = done.lines
    assert set(bad) == {"id", "error"}
    assert set(bad["error"]) == {"code", "message"}
    assert bad["error"]["code"] == code
    assert after["id"] == "after"


def test_media_of_a_stream_lie_under_the_named_folder(shell, posts: Path) -> None:
    from PIL import Image

    Image.new("RGB", (1200, 800), "green").save(posts / "hero.jpg")
    line = {"id": "a", "text": "Words.", "platforms": ["x"], "media": [{"file": "hero.jpg", "alt": "A hill"}]}
    assert shell("check", "--jsonl", "--media-root", posts, stdin=json.dumps(line)).lines[0]["verdict"] != "blocked"
    line["media"] = [{"file": "../hero.jpg"}]
    assert (
        shell("check", "--jsonl", "--media-root", posts, stdin=json.dumps(line)).lines[0]["error"]["code"]
        == "media_path"
    )


def test_an_empty_stream_is_answered_with_nothing(shell) -> None:
    done = shell("check", "--jsonl", stdin="\n \n")
    assert (done.code, done.out) == (0, "")


# -------------------------------------------------------------------------------------------------------------- count


def test_count_answers_with_the_shape_of_the_contract(shell) -> None:
    done = shell("count", "--platform", "x", stdin="Words 🧥 https://example.org/a/long/link")
    assert done.code == 0
    assert done.json == {
        "count": 6 + 2 + 1 + 23,
        "limit": 280,
        "unit": "weighted",
        "fits": True,
        "valid": True,
        "also": [],
    }


def test_count_ends_with_1_when_it_does_not_fit(shell) -> None:
    done = shell("count", "--platform", "x", stdin="a" * 281)
    assert (done.code, done.json["fits"]) == (1, False)


def test_count_of_a_stream(shell) -> None:
    done = shell("count", "--platform", "x", "--jsonl", stdin=b'"ab"\n"\\ud83d\\ude00"\n"\\ud800"\n')
    assert done.code == 1  # half of a character is none
    assert [one["count"] for one in done.lines][:2] == [2, 2]


@pytest.mark.parametrize("line", [b"words", b"5", b"{}", b"[" * 100_000])
def test_a_bad_line_of_a_count_is_told_and_the_others_are_counted(shell, line: bytes) -> None:
    done = shell("count", "--platform", "x", "--jsonl", stdin=line + b'\n"ab"\n')
    assert done.code == 2
    assert done.lines[0]["error"]["code"] == "bad_json"
    assert done.lines[1]["count"] == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--platform", "blusky"], "bluesky"),
        (["--platform", "x", "--field", "titel"], "It has: "),
        ([], "--platform"),
    ],
)
def test_what_cannot_be_counted_ends_with_2(shell, arguments: list[str], said: str) -> None:
    done = shell("count", *arguments, stdin="a")
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_count_of_text_that_is_not_utf_8_ends_with_2(shell) -> None:
    assert shell("count", "--platform", "x", stdin=b"\xff").code == 2


# ----------------------------------------------------------------------------------------------------- real processes


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "ui", *arguments], cwd=ROOT, input=stdin, capture_output=True, timeout=60, check=False
    )


def test_the_command_answers_its_version() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, b"proofdesk 0.1.0\n")


def test_the_command_speaks_utf_8_on_its_streams() -> None:
    done = run("check", "--jsonl", "--no-grammar", stdin='{"id": "กรุงเทพ", "text": "Grüße 🧥"}'.encode())
    assert json.loads(done.stdout.decode("utf-8"))["id"] == "กรุงเทพ"


def test_a_reader_that_leaves_early_is_no_crash(tmp_path: Path) -> None:
    write(tmp_path, "in.jsonl", '{"id": "a", "text": "Words.", "platforms": ["x"]}\n' * 200)
    command = f"'{sys.executable}' -m ui check --jsonl < '{tmp_path / 'in.jsonl'}' | head -n 1"
    done = subprocess.run(
        ["sh", "-c", command], cwd=ROOT, capture_output=True, timeout=60, check=False, env=dict(os.environ)
    )
    assert len(done.stdout.splitlines()) == 1
    assert b"Traceback" not in done.stderr


# ---------------------------------------------------------------------------------------- what came out of trying hard


def test_an_id_comes_back_as_it_was_given(shell) -> None:
    done = shell(
        "check", "--jsonl", stdin='{"id": 7, "text": "Words."}\n{"text": "Words."}\n{"id": [1], "text": "a"}\n'
    )
    assert [one["id"] for one in done.lines] == [7, "2", [1]]
    assert done.lines[2]["error"]["code"] == "bad_request"


def test_one_path_that_is_not_there_does_not_hide_the_others(shell, posts: Path) -> None:
    done = shell("check", posts / "no.md", write(posts, "a.md", GOOD), posts / ("a" * 300), "--format", "json")
    assert done.code == 2
    assert len(done.json["results"]) == 1
    assert len(done.err.splitlines()) == 2


@pytest.mark.parametrize("ids", ["", ",", " , "])
def test_a_list_of_no_networks_is_refused(shell, posts: Path, ids: str) -> None:
    assert shell("check", write(posts, "a.md", GOOD), "--platform", ids).code == 2
    done = shell("count", "--platform", ids)
    assert done.code == 2
    assert "names no network" in done.err


def test_a_stream_takes_no_files(shell, posts: Path) -> None:
    assert shell("check", "--jsonl", write(posts, "a.md", GOOD)).code == 2


def test_a_region_does_not_switch_the_checks_of_its_language_off(shell, posts: Path) -> None:
    path = write(posts, "a.md", GOOD.replace("language: en", "language: en_GB") + "Come to the the shop.\n")
    (result,) = shell("check", path, "--format", "json").json["results"]
    assert result["language"] == "en"
    assert "text.repeated_word" in {one["rule"] for one in result["findings"]}


def test_a_language_that_is_no_code_is_refused_with_its_line(shell, posts: Path) -> None:
    done = shell("check", write(posts, "a.md", GOOD.replace("language: en", "language: English")))
    assert done.code == 2
    assert "a.md:2: “language” has to be a code such as en" in done.err


def test_a_must_fix_check_that_did_not_run_is_no_yes(shell, posts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*_: object) -> None:
        raise DeadlineError

    monkeypatch.setattr("rules.length.limit.check", late)
    toolbox.cache_clear()
    try:
        done = shell("check", write(posts, "a.md", GOOD), "--format", "json", "--no-grammar")
    finally:
        monkeypatch.undo()
        toolbox.cache_clear()
    assert done.json["results"][0]["not_run"] == ["length.limit (took too long)"]
    assert done.code == 2
    assert "length.limit" in done.err


def test_names_of_files_are_addresses_in_sarif(shell, posts: Path) -> None:
    done = shell("check", write(posts, "a b:100%é.md", LONG), "--format", "sarif")
    uri = done.json["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.endswith("/a%20b%3A100%25%C3%A9.md")


def run_in_a_shell(words: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The command in a shell of its own; `words` follow it there (redirections)."""
    line = f'exec "$@" {words}'
    command = ["sh", "-c", line, "sh", sys.executable, "-m", "ui", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("verb", [["check", "--jsonl"], ["count", "--platform", "x"]])
def test_a_closed_input_is_told(verb: list[str]) -> None:
    done = run_in_a_shell("<&-", *verb)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Standard input is closed.")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_output_that_is_full_is_told(posts: Path) -> None:
    done = run_in_a_shell(">/dev/full", "check", write(posts, "a.md", GOOD))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "No space left" in done.stderr


def test_a_name_that_is_no_text_is_still_utf_8_in_the_answer(posts: Path) -> None:
    (posts / os.fsdecode(b"caf\xe9.md")).write_text(GOOD, "utf-8")
    done = run_in_a_shell("", "check", posts, "--format", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["results"][0]["id"].endswith("caf?.md")
