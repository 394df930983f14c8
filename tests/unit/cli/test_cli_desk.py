"""The desk without a window: library, queue, journal, rules, platforms."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from newsroom import TOO_LONG, Clock, Newsroom

from editorial.library.people import channels
from editorial.library.workspace import open_library

MATTER = "---\ntitle: Jackets\nlanguage: en\nplatforms: [x]\nauthors: [Ana Ruiz]\n---\n"


@pytest.fixture
def post(posts: Path) -> Path:
    path = posts / "post.md"
    path.write_text(MATTER + "We mend jackets on Saturday.\n", "utf-8")
    return path


@pytest.fixture
def desk(shell, workspace: Path, monkeypatch: pytest.MonkeyPatch):
    """The command line on a workspace with Noor, Ana and Ben."""
    monkeypatch.setenv("PROOFDESK_LIBRARY", str(workspace))
    return shell


def listed(desk, *arguments: str) -> list[dict[str, object]]:
    done = desk("queue", "list", "--json", *arguments)
    assert (done.code, done.json["version"]) == (0, 1)
    return list(done.json["variants"])


# ------------------------------------------------------------------------------------------------------------- library


def test_a_workspace_is_made_and_remembered(shell, tmp_path: Path) -> None:
    done = shell("library", "init", "--library", tmp_path / "desk", "--as", "Noor Haddad", "--name", "Green & Co")
    assert (done.code, done.out) == (0, f"{tmp_path / 'desk'}\n")
    stats = shell("library", "stats", "--json")
    assert (stats.code, stats.json["version"], stats.json["name"]) == (0, 1, "Green & Co")
    assert stats.json["counts"]["people"] == 1


def test_a_workspace_is_not_made_twice(shell, tmp_path: Path) -> None:
    shell("library", "init", tmp_path / "desk", "--as", "Noor")
    done = shell("library", "init", tmp_path / "desk", "--as", "Noor")
    assert done.code == 2
    assert "already" in done.err


def test_the_environment_names_the_workspace_and_the_option_goes_before_it(desk, tmp_path: Path) -> None:
    assert desk("library", "stats", "--json").json["counts"]["people"] == 3
    desk("library", "init", tmp_path / "other", "--as", "Mia")
    assert desk("library", "stats", "--json", "--library", tmp_path / "other").json["counts"]["people"] == 1


@pytest.mark.parametrize("verb", [["library", "stats"], ["queue", "list"], ["journal", "verify"]])
def test_a_workspace_that_is_not_there_ends_with_2(shell, tmp_path: Path, verb: list[str]) -> None:
    done = shell(*verb, "--library", tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "There is no workspace here." in done.err


def test_import_ends_with_0_1_or_2(desk, posts: Path, post: Path) -> None:
    assert desk("library", "import", post, "--as", "Ana Ruiz").code == 0
    (posts / "bad.md").write_bytes(b"\xff\xfea")
    done = desk("library", "import", posts, "--as", "AR")
    assert done.code == 1
    assert "0 added, 0 changed, 1 as before, 1 refused" in done.err
    assert desk("library", "import", posts / "bad.md", "--as", "Ana Ruiz").code == 2


@pytest.mark.parametrize(
    ("who", "said"), [([], "Several people work here"), (["--as", "Nobody"], "Nobody called “Nobody”")]
)
def test_who_acts_has_to_be_clear(desk, post: Path, who: list[str], said: str) -> None:
    done = desk("library", "import", post, *who)
    assert done.code == 2
    assert said in done.err
    assert "Ana Ruiz" in done.err


def test_people_and_accounts_are_added(desk) -> None:
    assert desk("library", "person", "Mia Lind", "--role", "manager", "--as", "Noor Haddad").code == 0
    assert desk("library", "account", "threads", "--name", "Green", "--zone", "Asia/Bangkok", "--as", "NH").code == 0
    assert desk("library", "account", "threds", "--as", "NH").code == 2
    assert desk("library", "account", "threads", "--zone", "Mars", "--name", "M", "--as", "NH").code == 2
    assert desk("library", "stats", "--json").json["counts"]["people"] == 4


def test_a_closed_network_takes_no_new_account(desk, posts: Path) -> None:
    done = desk("library", "account", "foursquare", "--as", "NH")
    assert (done.code, done.out) == (1, "")
    assert "Foursquare has closed and takes no new accounts." in done.err
    (posts / "tip.md").write_text("---\nplatforms: [foursquare]\n---\nTry the soup.\n", encoding="utf-8")
    done = desk("library", "import", posts / "tip.md", "--as", "AR")
    assert done.code == 2
    assert "Foursquare has closed" in done.err


def test_an_account_takes_its_servers_saved_settings(desk, workspace: Path, tmp_path: Path) -> None:
    saved = tmp_path / "instance.json"

    def account(limit: object, platform: str = "mastodon"):
        saved.write_text(json.dumps({"configuration": {"statuses": {"max_characters": limit}}}), encoding="utf-8")
        return desk("library", "account", platform, "--name", "Mended", "--instance", saved, "--as", "NH")

    made, again = account(5000), account(700)
    assert (made.code, again.code, made.out) == (0, 0, again.out)
    library = open_library(workspace)
    (found,) = [one for one in channels(library) if one.platform == "mastodon"]
    library.close()
    assert (found.id, found.server["field.text.limit"]) == (made.out.strip(), 700)
    bad = account("many")
    assert (bad.code, "instance.json" in bad.err, "max_characters" in bad.err) == (2, True, True)
    assert "X has no servers with settings of their own." in account(5000, "x").err


def test_search_finds_what_was_approved(desk, workspace: Path) -> None:
    room = Newsroom(workspace, Clock())
    room.approved("ร้านซ่อมเสื้อผ้าในกรุงเทพ", title="Bangkok")
    room.close()
    done = desk("library", "search", "กรุงเทพ", "--json")
    assert (done.code, done.json["version"]) == (0, 1)
    assert [(one["number"], one["title"], one["platforms"]) for one in done.json["posts"]] == [(1, "Bangkok", ["x"])]
    assert desk("library", "search", '"กรุงปารีส', "--json").json["posts"] == []
    assert "G-1" in desk("library", "search", "--platform", "x").out


def test_verify_backup_and_restore(desk, workspace: Path, tmp_path: Path) -> None:
    assert desk("library", "verify").code == 0
    made = desk("library", "backup", "--to", tmp_path / "backups")
    assert made.code == 0
    assert desk("library", "restore", made.out.strip(), "--library", tmp_path / "again").code == 0
    assert desk("library", "stats", "--json", "--library", tmp_path / "again").json["counts"]["people"] == 3
    assert desk("library", "restore", made.out.strip(), "--library", workspace).code == 2
    room = Newsroom(workspace, Clock())
    room.tamper("UPDATE journal SET who = 'x' WHERE seq = 2")
    room.close()
    done = desk("library", "verify")
    assert done.code == 1
    assert "history: Entry 2 was changed" in done.out


# --------------------------------------------------------------------------------------------------------------- queue


def test_the_whole_way_of_a_post(desk, post: Path) -> None:
    desk("library", "import", post, "--as", "Ana Ruiz")
    (line,) = listed(desk)
    assert (line["label"], line["platform"], line["state"], line["title"]) == ("G-1", "x", "draft", "Jackets")
    submitted = desk("queue", "submit", "1:x", "--as", "Ana Ruiz")
    assert submitted.code == 0
    digest = submitted.out.strip()
    (line,) = listed(desk, "--state", "in_review")
    assert line["digest"] == digest
    assert len(digest) == 64
    approved = desk("queue", "approve", str(line["id"]), "--digest", digest, "--as", "Ben Okafor")
    assert approved.code == 0
    (line,) = listed(desk, "--state", "approved", "--platform", "x")
    assert (line["approved_digest"], line["version"], line["stale"]) == (digest, 1, False)
    assert desk("queue", "revoke", "G-1:Green & Co", "--reason", "It is off.", "--as", "Ben Okafor").code == 0
    assert desk("queue", "return", "G-1:x", "--reason", "The date.", "--as", "Ben Okafor").code == 0
    (line,) = listed(desk)
    assert (line["state"], line["reason"], line["by"]) == ("changes_wanted", "The date.", "Ben Okafor")


def test_a_refused_step_ends_with_1_and_says_why(desk, post: Path) -> None:
    desk("library", "import", post, "--as", "Ana Ruiz")
    done = desk("queue", "return", "1:x", "--reason", "R", "--as", "Ben Okafor")
    assert (done.code, done.out) == (1, "")
    assert "cannot be returned: it is a draft" in done.err
    digest = desk("queue", "submit", "1:x", "--as", "Ana Ruiz").out.strip()
    assert desk("queue", "submit", "1:x", "--as", "Ana Ruiz").code == 1
    done = desk("queue", "approve", "1:x", "--digest", digest, "--as", "Ana Ruiz")
    assert done.code == 1
    assert "Only an editor" in done.err


def test_another_digest_is_a_conflict(desk, post: Path) -> None:
    desk("library", "import", post, "--as", "Ana Ruiz")
    desk("queue", "submit", "1:x", "--as", "Ana Ruiz")
    done = desk("queue", "approve", "1:x", "--digest", "0" * 64, "--as", "Ben Okafor")
    assert done.code == 1
    assert "not what you were shown" in done.err
    assert listed(desk)[0]["state"] == "in_review"


def test_an_error_is_named_on_submitting_and_can_be_allowed(desk, posts: Path) -> None:
    (posts / "long.md").write_text(MATTER + TOO_LONG, "utf-8")
    desk("library", "import", posts, "--as", "Ana Ruiz")
    submitted = desk("queue", "submit", "1:x", "--as", "Ana Ruiz")
    assert "must be fixed or allowed" in submitted.err
    fingerprint = submitted.err.split("[length.limit ")[1].split("]")[0]
    digest = submitted.out.strip()
    assert desk("queue", "approve", "1:x", "--digest", digest, "--as", "Ben Okafor").code == 1
    waive = ["queue", "waive", "1:x", "--reason", "A poem.", "--as", "Ben Okafor"]
    assert desk(*waive, "--finding", "0" * 16).code == 2
    assert desk(*waive, "--finding", fingerprint, "--until", "soon").code == 2
    assert desk(*waive, "--finding", fingerprint, "--until", "2999-01-01").code == 0
    assert desk("queue", "approve", "1:x", "--digest", digest, "--as", "Ben Okafor").code == 0


@pytest.mark.parametrize("name", ["99:x", "G-99:x", "1:bluesky", "nothing", "never:x"])
def test_a_network_that_is_not_there_ends_with_2(desk, post: Path, name: str) -> None:
    desk("library", "import", post, "--as", "Ana Ruiz")
    done = desk("queue", "submit", name, "--as", "Ana Ruiz")
    assert (done.code, done.out) == (2, "")


# ------------------------------------------------------------------------------------------------------------- journal


def test_the_history_is_verified_and_exported(desk, post: Path, workspace: Path) -> None:
    desk("library", "import", post, "--as", "Ana Ruiz")
    done = desk("journal", "verify")
    assert (done.code, done.json["ok"], done.json["fault"]) == (0, True, "")
    entries = desk("journal", "export").lines
    assert len(entries) == done.json["entries"]
    assert set(entries[0]) == {"seq", "at", "who", "verb", "post", "data", "hash"}
    assert entries[-1]["hash"] == done.json["head"]
    assert desk("journal", "verify", "--head", done.json["head"]).code == 0
    room = Newsroom(workspace, Clock())
    room.tamper("DELETE FROM undo_steps WHERE entry > 3", "DELETE FROM journal WHERE seq > 3")
    room.close()
    assert desk("journal", "verify").code == 0
    cut = desk("journal", "verify", "--head", done.json["head"])
    assert (cut.code, cut.json["ok"]) == (1, False)


# ---------------------------------------------------------------------------------------------- rules, platforms, words


def test_rules_are_listed_and_explained(shell) -> None:
    rules = shell("rules", "list", "--json").json["rules"]
    assert "length.limit" in [rule["id"] for rule in rules]
    explained = shell("rules", "explain", "length.limit")
    assert explained.code == 0
    assert "## " in explained.out
    done = shell("rules", "explain", "length.limt")
    assert done.code == 2
    assert "length.limit" in done.err


def test_platforms_are_shown_with_their_sources(shell) -> None:
    assert "bluesky" in shell("platforms").out
    (x,) = shell("platforms", "x", "--json").json["platforms"]
    assert {"value", "source", "url", "checked", "confidence"} <= set(x["facts"]["field.text.limit"])
    assert "http" in shell("platforms", "x").out
    assert shell("platforms", "xx").code == 2


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["chek"], "check"),
        (["check", "--formt", "json", "a.md"], "--format"),
        (["check", "--no-gramar", "a.md"], "--no-grammar"),
        (["queue", "list", "--stat", "draft"], "--state"),
        (["queue", "approve", "1:x", "--digst", "0", "--digest", "0"], "--digest"),
        (["library", "import", "a.md", "--libary", "x"], "--library"),
    ],
)
def test_a_misspelt_word_ends_with_2_and_the_one_that_was_meant(shell, arguments: list[str], meant: str) -> None:
    done = shell(*arguments)
    assert (done.code, done.out) == (2, "")
    assert f"Did you mean “{meant}”?" in done.err


def test_options_are_not_guessed_from_their_beginnings(shell) -> None:
    assert shell("check", "--form", "json", "a.md").code == 2


@pytest.mark.parametrize(
    "verb",
    ["check", "count", "rules", "platforms", "library", "queue", "journal", "export", "recipes", "calendar", "serve"],
)
def test_every_verb_has_help(shell, verb: str) -> None:
    done = shell(verb, "--help")
    assert done.code == 0
    assert done.out.startswith(f"usage: proofdesk {verb}")


def test_no_verb_is_help_on_standard_error(shell) -> None:
    done = shell()
    assert (done.code, done.out) == (2, "")
    assert "check posts against the house style" in done.err


def test_machine_output_is_all_there_is_on_standard_output(desk, post: Path) -> None:
    desk("library", "import", post, "--as", "Ana Ruiz")
    for arguments in (["queue", "list", "--json"], ["library", "stats", "--json"], ["library", "search", "--json"]):
        assert json.loads(desk(*arguments).out)["version"] == 1


# ---------------------------------------------------------------------------------------- what came out of trying hard


def test_only_an_owner_adds_people_and_accounts(desk) -> None:
    done = desk("library", "person", "Mia", "--role", "owner", "--as", "Ana Ruiz")
    assert (done.code, "Only an owner" in done.err) == (1, True)
    assert desk("library", "account", "x", "--as", "Ana Ruiz").code == 1


@pytest.mark.parametrize("head", ["", "00ff", "words"])
def test_a_head_that_is_none_proves_nothing(desk, head: str) -> None:
    done = desk("journal", "verify", "--head", head)
    assert (done.code, done.out) == (2, "")


def test_a_head_is_the_same_in_capitals(desk) -> None:
    head = desk("journal", "verify").json["head"]
    assert desk("journal", "verify", "--head", head.upper()).code == 0


def test_an_empty_name_of_a_workspace_is_not_the_last_one(desk) -> None:
    assert desk("library", "stats", "--library", "").code == 2


def test_a_search_for_very_many_words_finds_nothing_and_does_not_fail(desk) -> None:
    words = [f"{first}{second}" for first in "abcdefghijklmnopqrstuvwxyz" for second in "abcdefghijklmnopqrstuvwxyz"]
    assert desk("library", "search", *words, "--json").json["posts"] == []


def test_an_exception_that_is_over_is_refused(desk, post: Path) -> None:
    post.write_text(MATTER + TOO_LONG, "utf-8")
    desk("library", "import", post, "--as", "Ana Ruiz")
    said = desk("queue", "submit", "1:x", "--as", "Ana Ruiz").err
    mark = said.split("[length.limit ")[1].split("]")[0]
    for until in ("2020-01-01", "20991201"):
        done = desk(
            "queue", "waive", "1:x", "--finding", mark, "--reason", "A poem", "--until", until, "--as", "Ben Okafor"
        )
        assert done.code == 2, until


def test_days_the_wrong_way_round_are_told(desk, tmp_path: Path) -> None:
    done = desk("export", "json", "--out", tmp_path / "out", "--since", "2026-12-02", "--until", "2026-12-01")
    assert (done.code, "--since is after --until" in done.err) == (2, True)
