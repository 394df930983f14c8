"""Originals by their hash, and files that posts name."""

from __future__ import annotations

import hashlib
import os
import stat
import subprocess
import sys

import pytest

from editorial.errors import UserError
from editorial.media.paths import safe_path
from editorial.media.store import MediaStore


def test_a_file_is_kept_under_its_hash_for_its_owner_only(samples, tmp_path):
    path = samples.picture("Hero.JPG")
    store = MediaStore(tmp_path / "media")
    sha, stored = store.add(path)
    assert sha == hashlib.sha256(path.read_bytes()).hexdigest()
    assert stored == tmp_path / "media" / sha[:2] / f"{sha}.jpg"
    assert stored.read_bytes() == path.read_bytes()
    assert stat.S_IMODE(stored.stat().st_mode) == 0o600
    assert stat.S_IMODE(stored.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "media").stat().st_mode) == 0o700
    assert (store.has(sha), store.path_of(sha, ".jpg"), store.path_of(sha), store.check(sha)) == (True, *[stored] * 3)
    assert [item.name for item in (tmp_path / "media").iterdir()] == [sha[:2]]


def test_the_same_bytes_are_kept_once_and_never_written_again(samples, tmp_path):
    store = MediaStore(tmp_path / "media")
    sha, stored = store.add(samples.raw("a.jpg", b"same"))
    before = stored.stat()
    assert store.add(samples.raw("b.jpeg", b"same")) == (sha, stored)
    assert (stored.stat().st_ino, stored.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_name_without_or_with_an_odd_extension_is_kept(samples, tmp_path):
    store = MediaStore(tmp_path / "media")
    sha, stored = store.add(samples.raw("plain", b"one"))
    assert stored.name == sha
    _, odd = store.add(samples.raw("x.J P-G", b"two"))
    assert odd.suffix == ".jpg"


def test_a_damaged_copy_is_noticed(samples, tmp_path):
    store = MediaStore(tmp_path / "media")
    path = samples.raw("a.jpg", b"good bytes")
    sha, stored = store.add(path)
    stored.write_bytes(b"evil bytes")
    with pytest.raises(UserError) as caught:
        store.check(sha)
    assert caught.value.code == "media_damaged"
    stored.write_bytes(b"cut")
    with pytest.raises(UserError, match="damaged"):
        store.add(path)


def test_what_is_not_there_says_what_to_do(tmp_path):
    store = MediaStore(tmp_path / "media")
    assert not store.has("0" * 64)
    with pytest.raises(UserError, match="not in the workspace") as caught:
        store.path_of("0" * 64, ".jpg")
    assert "backup" in caught.value.hint
    with pytest.raises(UserError, match="hash"):
        store.path_of("../../etc/passwd", "")
    with pytest.raises(UserError, match=r"“none\.jpg” does not exist"):
        store.add(tmp_path / "none.jpg")
    with pytest.raises(UserError, match="folder"):
        store.add(tmp_path)


def test_a_full_disk_loses_nothing_and_leaves_nothing(samples, tmp_path):
    path = samples.raw("large.jpg", os.urandom(300_000))
    code = (
        "import resource, sys, pathlib\n"
        "from editorial.media.store import MediaStore\n"
        "from editorial.errors import UserError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "try: MediaStore(pathlib.Path(sys.argv[1])).add(pathlib.Path(sys.argv[2]))\n"
        "except UserError as error: print(error.code, error)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "media"), str(path)], capture_output=True, text=True, check=True
    )
    assert run.stdout.startswith("disk_full")
    assert "nothing that was saved is lost" in run.stdout
    assert list((tmp_path / "media").iterdir()) == []


def test_a_file_beside_the_post_is_found(tmp_path):
    (tmp_path / "images").mkdir()
    hero = tmp_path / "images" / "hero of ปี.jpg"
    hero.write_bytes(b"x")
    assert safe_path(tmp_path, "images/hero of ปี.jpg") == hero.resolve()
    assert safe_path(tmp_path, "./images/hero of ปี.jpg") == hero.resolve()
    (tmp_path / "link.jpg").symlink_to(hero)
    assert safe_path(tmp_path, "link.jpg") == hero.resolve()


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../secret.jpg",
        "images/../../secret.jpg",
        "out.jpg",
        "outside/secret.jpg",
        "C:/secret.jpg",
        "c:secret.jpg",
        "images\\hero.jpg",
        "..\\secret.jpg",
        "a\0.jpg",
        "",
        "  ",
        "file:///etc/passwd",
        "https://example.org/hero.jpg",
        "images",
        ".",
        "loop.jpg",
        "images/none.jpg",
        "x" * 5000,
    ],
)
def test_a_name_that_leaves_the_folder_or_means_no_file_is_refused(tmp_path, name):
    folder = tmp_path / "post"
    (folder / "images").mkdir(parents=True)
    (tmp_path / "secret.jpg").write_bytes(b"x")
    (folder / "out.jpg").symlink_to(tmp_path / "secret.jpg")
    (folder / "outside").symlink_to(tmp_path)
    (folder / "loop.jpg").symlink_to(folder / "loop.jpg")
    with pytest.raises(UserError) as caught:
        safe_path(folder, name)
    assert caught.value.message.startswith("“")
    assert caught.value.hint


def test_a_misspelt_name_is_answered_with_the_nearest(tmp_path):
    (tmp_path / "hero.jpg").write_bytes(b"x")
    with pytest.raises(UserError) as caught:
        safe_path(tmp_path, "heroe.jpg")
    assert caught.value.hint == "Did you mean “hero.jpg”?"
