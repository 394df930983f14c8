"""One post from idea to published, in the real window with the real checks, and what is left behind of it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from walk import THAI, Walk, walk

from editorial.exporters.run import MANIFEST
from editorial.library import journal
from editorial.library.posts import read_post
from editorial.library.review import approvals_of_post
from editorial.library.workspace import open_library
from editorial.model.canonical import digest_of

STATES = {
    "idea": "idea",
    "too long": "draft",
    "mended": "draft",
    "submitted": "in_review",
    "in the queue": "in_review",
    "returned": "changes_wanted",
    "what Ben said": "changes_wanted",
    "submitted again": "in_review",
    "approved": "approved",
    "change?": "approved",
    "changed": "in_review",
    "approved again": "approved",
    "export check": "approved",
    "exported": "exported",
    "published": "published",
}
HISTORY = ["submit", "return", "submit", "approve", "change", "submit", "approve", "export", "confirm", "confirm"]
POPUPS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""A window without a screen cannot raise a menu or give it the keyboard, and says so."""


def what_is_left(folder: Path, workspace: Path, way: Walk) -> None:
    """States, history and files say the same, and what left is what was approved."""
    assert {name: set(way.states[name]) for name in STATES} == {name: {state} for name, state in STATES.items()}
    assert "characters too many for X" in way.seen["too long"]
    assert "2 networks on this page" in way.seen["in the queue"]
    assert "Back from Ben Okafor: 0 of 1 answered" in way.seen["what Ben said"]
    assert way.words.reason in way.seen["what Ben said"]

    library = open_library(workspace)
    try:
        post = read_post(library, way.post)
        with library.reading() as connection:
            entries = list(journal.entries(connection))
            approvals = [one for one in approvals_of_post(connection, way.post) if one.stands]
            verified = journal.verify(connection)
    finally:
        library.close()
    assert not verified.fault
    assert [entry.verb for entry in entries if entry.verb in HISTORY] == HISTORY
    assert {one.platform: one.outside_note for one in post.variants} == {"x": way.words.link, "linkedin_post": ""}
    approved = {one.variant: one.digest for one in approvals}
    sealed = next(entry.data for entry in entries if entry.verb == "export")
    what_left(folder / "out", way.words.changed, approved, str(sealed["manifest"]))


def what_left(out: Path, text: str, approved: dict[str, str], sealed: str) -> None:
    """The files hold the approved words under the approved digests, and the history holds the manifest's hash."""
    raw = (out / MANIFEST).read_bytes()
    manifest = json.loads(raw)
    (name,) = [path.name for path in out.iterdir() if path.name != MANIFEST]
    data = (out / name).read_bytes()
    posts = json.loads(data)["posts"]

    assert hashlib.sha256(raw).hexdigest() == sealed
    assert manifest["sha256"] == {name: hashlib.sha256(data).hexdigest()}
    assert {row["variant"]: row["digest"] for row in manifest["rows"]} == approved
    assert {one["variant"]: digest_of(one["outgoing"]) for one in posts} == approved
    assert [[part["text"] for part in one["outgoing"]["parts"]] for one in posts] == [[text], [text]]


@POPUPS
def test_a_post_goes_from_idea_to_published(tmp_path: Path, theme: object) -> None:
    workspace, way = walk(tmp_path)

    what_is_left(tmp_path, workspace, way)


@pytest.mark.xvfb
def test_a_post_goes_from_idea_to_published_on_a_screen(tmp_path: Path, theme: object) -> None:
    workspace, way = walk(tmp_path)

    what_is_left(tmp_path, workspace, way)


@pytest.mark.xvfb
def test_the_same_way_in_thai_at_night_in_a_large_window(tmp_path: Path, theme: Any) -> None:
    theme.set_mode("dark")
    workspace, way = walk(tmp_path, words=THAI, size=(1900, 1040))

    what_is_left(tmp_path, workspace, way)
