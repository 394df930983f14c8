"""Files become drafts; the same file again changes nothing; what is under review is not touched behind its back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from newsroom import Newsroom
from PIL import Image

from editorial.bootstrap import toolbox
from editorial.errors import UserError
from editorial.importers.bring_in import Report, bring_in
from editorial.library.lists import PostFilter, exportable, post_ids
from editorial.library.people import channels, save_campaign
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.model.desk import Campaign

MATTER = "title: Jackets\nlanguage: en\nplatforms: [x, linkedin_post]\nauthors: [Ana Ruiz]\n"


class Folder:
    """A folder of posts and the import of it by Ana."""

    def __init__(self, room: Newsroom, path: Path) -> None:
        self.room = room
        self.path = path
        path.mkdir()

    def write(self, matter: str = MATTER, body: str = "We mend jackets on Saturday.", name: str = "post.md") -> Path:
        path = self.path / name
        path.write_text(f"---\n{matter}---\n{body}\n", "utf-8")
        return path

    def bring_in(self) -> Report:
        return bring_in(self.room.desk, self.room.ana.id, [self.path], toolbox().plain_channel)

    def post(self) -> Post:
        (post_id,) = post_ids(self.room.library, PostFilter())
        return self.room.post(post_id)


@pytest.fixture
def folder(room: Newsroom, tmp_path: Path) -> Folder:
    return Folder(room, tmp_path / "posts")


def counts(report: Report) -> tuple[int, int, int, int]:
    return report.added, report.changed, report.same, len(report.problems)


def test_a_file_becomes_a_draft_for_its_networks(folder: Folder) -> None:
    folder.write(MATTER + "link: https://example.org\nschedule: 2026-12-01T09:00\nvariants: {x: Short}\n")
    assert counts(folder.bring_in()) == (1, 0, 0, 0)
    post = folder.post()
    assert (post.title, post.language, post.authors, post.created_by) == (
        "Jackets",
        "en",
        ("Ana Ruiz",),
        folder.room.ana.id,
    )
    x, linkedin = post.variants
    assert (x.platform, x.state, x.own, x.content(post.shared.content).text) == ("x", "draft", {"text"}, "Short")
    assert linkedin.content(post.shared.content).text == "We mend jackets on Saturday."
    assert linkedin.content(post.shared.content).link == "https://example.org"
    assert linkedin.slot is not None
    assert linkedin.slot.zone == "Europe/Paris", "the account's zone"


def test_the_same_file_again_is_as_before(folder: Folder) -> None:
    folder.write(MATTER + "schedule: 2026-12-01T09:00\nvariants: {x: {text: Short, tags: [a]}}\ntags: [b]\n")
    folder.bring_in()
    before = folder.room.library.version()
    assert counts(folder.bring_in()) == (0, 0, 1, 0)
    assert folder.room.library.version() == before


def test_a_changed_file_changes_its_draft(folder: Folder) -> None:
    folder.write()
    folder.bring_in()
    folder.write(MATTER.replace("Jackets", "Coats") + "variants: {x: Short}\n", "We mend coats.")
    assert counts(folder.bring_in()) == (0, 1, 0, 0)
    post = folder.post()
    assert (post.title, post.shared.content.text, post.variants[0].own) == ("Coats", "We mend coats.", {"text"})


def test_a_variant_that_is_gone_from_the_file_follows_the_shared_text_again(folder: Folder) -> None:
    folder.write(MATTER + "variants: {x: Short}\n")
    folder.bring_in()
    folder.write()
    folder.bring_in()
    assert folder.post().variants[0].own == frozenset()


def test_a_network_that_is_new_in_the_file_is_added(folder: Folder) -> None:
    folder.write()
    folder.bring_in()
    folder.write(MATTER.replace("linkedin_post", "linkedin_post, bluesky"))
    folder.bring_in()
    assert [one.platform for one in folder.post().variants] == ["x", "linkedin_post", "bluesky"]


def test_an_approved_post_stays_approved_when_its_file_is_the_same(folder: Folder) -> None:
    folder.write()
    folder.bring_in()
    folder.room.submit(folder.post())
    folder.room.approve(folder.post())
    assert counts(folder.bring_in()) == (0, 0, 1, 0)
    assert [one.state for one in folder.post().variants] == ["approved", "approved"]


def test_a_changed_file_of_an_approved_post_needs_approval_again_and_says_so(folder: Folder) -> None:
    folder.write()
    folder.bring_in()
    folder.room.submit(folder.post())
    folder.room.approve(folder.post())
    folder.write(body="We mend coats.")
    report = folder.bring_in()
    assert counts(report) == (0, 1, 0, 0)
    assert any("the change needs approval again" in note for note in report.notes)
    assert [one.state for one in folder.post().variants] == ["draft", "draft"]
    assert len(exportable(folder.room.library)) == 2, "the approved words stay ready until the change is submitted"


def test_a_change_for_one_network_leaves_the_approval_of_the_other(folder: Folder) -> None:
    folder.write(MATTER + "variants: {x: Short}\n")
    folder.bring_in()
    folder.room.submit(folder.post())
    folder.room.approve(folder.post())
    folder.write(MATTER + "variants: {x: Shorter}\n")
    folder.bring_in()
    assert [one.state for one in folder.post().variants] == ["draft", "approved"]


def test_a_new_time_in_the_file_leaves_the_approval(folder: Folder) -> None:
    folder.write()
    folder.bring_in()
    folder.room.submit(folder.post())
    folder.room.approve(folder.post())
    folder.write(MATTER + "schedule: 2026-12-01T09:00\n")
    assert counts(folder.bring_in()) == (0, 1, 0, 0)
    assert [(one.state, one.slot_utc) for one in folder.post().variants] == [
        ("approved", "2026-12-01T08:00:00.000Z")
    ] * 2


def test_a_time_that_was_set_at_the_desk_is_not_taken_away_by_a_file_without_one(folder: Folder) -> None:
    folder.write()
    folder.bring_in()
    folder.room.set_time(folder.post(), "2026-12-01T09:00")
    assert counts(folder.bring_in()) == (0, 0, 1, 0)
    assert folder.post().variants[0].slot is not None


def test_a_file_of_a_post_in_review_is_refused_when_it_differs(folder: Folder) -> None:
    folder.write()
    folder.bring_in()
    folder.room.submit(folder.post())
    assert counts(folder.bring_in()) == (0, 0, 1, 0)
    folder.write(body="We mend coats.")
    report = folder.bring_in()
    assert counts(report) == (0, 0, 0, 1)
    assert report.problems[0].code == "not_a_draft"
    assert [one.state for one in folder.post().variants] == ["in_review", "in_review"]


def test_files_that_are_wrong_are_told_and_the_others_come_in(folder: Folder) -> None:
    folder.write(name="a.md")
    (folder.path / "b.md").write_bytes(b"\xff\xfeB")
    folder.write("platforms: [twiter]\n", name="c.md")
    folder.write(MATTER + "schedule: soon\n", name="d.md")
    folder.write(MATTER + "schedule: 2027-03-28T02:30\n", name="e.md")
    folder.write(MATTER + "timezone: Mars/Base\nschedule: 2026-12-01T09:00\n", name="f.md")
    report = folder.bring_in()
    assert counts(report) == (1, 0, 0, 5)
    said = [str(problem) for problem in report.problems]
    assert [Path(text.split(":")[0]).name for text in said] == ["b.md", "c.md", "d.md", "e.md", "f.md"]
    assert "UTF-16" in said[0]
    assert "There is no platform or account “twiter”." in said[1]
    assert "c.md:2:" in said[1]
    assert "d.md:6:" in said[2]
    assert "The next time that exists is 03:00." in said[3]
    assert "is not a time zone" in said[4]


def test_a_file_that_is_refused_leaves_no_empty_post(folder: Folder) -> None:
    folder.write(MATTER + "campaign: summer\n")
    assert counts(folder.bring_in()) == (0, 0, 0, 1)
    assert post_ids(folder.room.library, PostFilter(bare=True)) == []


def test_a_campaign_is_named_by_its_name_whatever_the_case(folder: Folder) -> None:
    save_campaign(folder.room.library, Command(who=folder.room.noor.id), Campaign(id="c-1", name="Spring Reuse"))
    folder.write(MATTER + "campaign: spring-reuse\n")
    folder.bring_in()
    assert folder.post().campaign == "c-1"


def test_a_platform_without_an_account_gets_its_first_one(folder: Folder) -> None:
    folder.write("platforms: [mastodon]\n")
    report = folder.bring_in()
    assert counts(report) == (1, 0, 0, 0)
    assert "mastodon" in [channel.platform for channel in channels(folder.room.library)]
    assert any("Made the account" in note for note in report.notes)


# -------------------------------------------------------------------------------------------------------------- media


def test_media_come_along_once(folder: Folder) -> None:
    Image.new("RGB", (40, 30), "green").save(folder.path / "hero.png")
    (folder.path / "copy.png").write_bytes((folder.path / "hero.png").read_bytes())
    folder.write(MATTER + 'media: [{file: hero.png, alt: "A hill", credit: "Ana"}]\n', name="a.md")
    folder.write(MATTER + 'media: [{file: copy.png, alt: "The same hill"}]\n', name="b.md")
    assert counts(folder.bring_in()) == (2, 0, 0, 0)
    assert folder.room.rows("SELECT count(*) FROM media_items") == [(1,)]
    assert counts(folder.bring_in()) == (0, 0, 2, 0), "the same bytes under another name are the same"


@pytest.mark.parametrize(
    "name", ["../secret.png", "/etc/hostname", "link.png", "sub/../../secret.png", "gone.png", "a.md"]
)
def test_media_do_not_leave_the_folder_of_their_post(folder: Folder, name: str) -> None:
    Image.new("RGB", (4, 3)).save(folder.path.parent / "secret.png")
    (folder.path / "link.png").symlink_to(folder.path.parent / "secret.png")
    folder.write(MATTER + f"media: [{{file: {name}}}]\n", name="a.md")
    assert counts(folder.bring_in()) == (0, 0, 0, 1)
    assert folder.room.rows("SELECT count(*) FROM media_items") == [(0,)]
    assert post_ids(folder.room.library, PostFilter(bare=True)) == []


def test_one_path_that_is_not_there_does_not_keep_the_others_out(folder: Folder) -> None:
    paths = [folder.path / "none.md", folder.write()]
    report = bring_in(folder.room.desk, folder.room.ana.id, paths, toolbox().plain_channel)
    assert (report.added, len(report.problems)) == (1, 1)


def test_a_picture_that_is_missing_is_told_with_its_line(folder: Folder) -> None:
    folder.write(MATTER + "media:\n  - file: none.jpg\n")
    (problem,) = folder.bring_in().problems
    assert problem.place.endswith("post.md:7")


def test_a_full_disk_is_told_once(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise UserError("There is no room on the disk.", code="disk_full")

    folder.write(name="a.md")
    folder.write(name="b.md")
    monkeypatch.setattr("editorial.importers.bring_in.create", full)
    report = folder.bring_in()
    assert len(report.problems) == 1
    assert report.notes[-1].endswith("the files after it were not tried.")


def test_imports_of_the_same_files_at_once_make_each_post_once(tmp_path: Path) -> None:
    desk, posts = tmp_path / "desk", tmp_path / "posts"
    posts.mkdir()
    for number in range(12):
        (posts / f"{number}.md").write_text(f"---\n{MATTER}---\nPost {number}.\n", "utf-8")
    command = [sys.executable, "-m", "ui", "library"]
    base: dict[str, Any] = {
        "cwd": Path(__file__).parents[3],
        "env": {**os.environ, "PROOFDESK_DATA": str(tmp_path / "data")},
    }
    subprocess.run([*command, "init", str(desk), "--as", "Ana"], check=True, capture_output=True, **base)
    importing = [*command, "import", str(posts), "--library", str(desk)]
    both = [subprocess.Popen(importing, stderr=subprocess.DEVNULL, **base) for _ in range(2)]
    assert [one.wait(60) for one in both] == [0, 0]
    library = open_library(desk)
    assert len(post_ids(library, PostFilter())) == 12
    assert len(channels(library)) == 2
    library.close()
