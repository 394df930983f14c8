"""Each network gets its own file: turned, cut, made to fit, made once, and sealed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from newsroom import TEXT, Newsroom
from PIL import Image

from editorial.errors import Conflict, UserError
from editorial.library.edits import ContentEdit
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.model.post import Channel, Content, Cut, Medium, Part, Shape
from editorial.workflow import writing
from editorial.workflow.gather import subject_of

SQUARE_ON_X = Shape(focus=(1.0, 0.5), cuts=(Cut(platform="x", ratio=1.0),))


def picture(room: Newsroom, folder: Path, size: tuple[int, int] = (800, 600), **how: object) -> Medium:
    image = Image.new("RGB", size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (48.0, 51.0, 30.0)
    image.save(folder / "jacket.jpg", quality=95, exif=exif, comment=b"taken by Ana")
    facts = writing.add_media(room.desk, Command(who=room.ana.id), folder / "jacket.jpg")
    return Medium(original=facts.sha256, name=facts.name, kind=facts.kind, alt="A green jacket on a hook", **how)


def show(room: Newsroom, post: Post, *media: Medium) -> None:
    words = Content(parts=(Part(text=TEXT, media=media),))
    room.save(post, contents={"": ContentEdit(base_rev=room.post(post).shared.rev, content=words)})


def path_of(room: Newsroom, post: Post, channel: Channel | None = None) -> Path:
    revision = room.variant(post, channel).revision
    assert revision is not None
    return room.desk.store.path_of(revision.content.media[0].rendition)


def left_of(room: Newsroom, post: Post, channel: Channel | None = None) -> Image.Image:
    with Image.open(path_of(room, post, channel)) as image:
        image.load()
        return image


def test_one_network_gets_its_cut_and_the_other_the_whole_picture(room: Newsroom, tmp_path: Path) -> None:
    post = room.written(TEXT, room.x, room.bluesky)
    show(room, post, picture(room, tmp_path, shape=SQUARE_ON_X))
    room.submit(post)
    assert left_of(room, post, room.x).size == (600, 600)
    assert left_of(room, post, room.bluesky).size == (800, 600)
    assert left_of(room, post, room.x).getpixel((400, 300))[2] > 200, "the blue half is around the point that must stay"


def test_what_leaves_is_turned_and_has_lost_its_secrets(room: Newsroom, tmp_path: Path) -> None:
    post = room.written()
    show(room, post, picture(room, tmp_path, shape=Shape(turn=90)))
    room.submit(post)
    made = left_of(room, post)
    assert made.size == (600, 800)
    assert made.getpixel((300, 100))[0] > 200, "what was at the left is above"
    data = path_of(room, post).read_bytes()
    assert b"Exif" not in data
    assert b"taken by Ana" not in data


def test_a_picture_is_made_no_larger_than_its_network_takes(room: Newsroom, tmp_path: Path) -> None:
    post = room.written(TEXT, room.x, room.bluesky)
    show(room, post, picture(room, tmp_path, (4400, 2200)))
    room.submit(post)
    assert left_of(room, post, room.bluesky).size == (4000, 2000)
    assert left_of(room, post, room.x).size == (4400, 2200), "X states no largest size"


def test_two_networks_with_the_same_wish_share_one_file(room: Newsroom, tmp_path: Path) -> None:
    post = room.written(TEXT, room.x, room.linkedin)
    show(room, post, picture(room, tmp_path))
    room.submit(post)
    assert len(room.rows("SELECT sha256 FROM renditions")) == 1


def test_a_file_that_was_made_before_is_found_again(room: Newsroom, tmp_path: Path) -> None:
    medium = picture(room, tmp_path, shape=SQUARE_ON_X)
    for _ in range(2):
        post = room.written()
        show(room, post, medium)
        room.submit(post)
    assert len(room.rows("SELECT sha256 FROM renditions")) == 1


def test_a_file_that_is_gone_from_the_disk_is_made_again(room: Newsroom, tmp_path: Path) -> None:
    post = room.written()
    show(room, post, picture(room, tmp_path))
    room.submit(post)
    path_of(room, post).unlink()
    writing.take_back(room.desk, Command(who=room.ana.id), post.id)
    room.submit(post)
    assert left_of(room, post).size == (800, 600)


def test_another_cut_of_an_approved_picture_needs_an_approval_of_its_own(room: Newsroom, tmp_path: Path) -> None:
    medium = picture(room, tmp_path)
    post = room.written()
    show(room, post, medium)
    room.submit(post)
    room.approve(post)
    room.change(post)
    show(room, post, replace(medium, shape=SQUARE_ON_X))
    assert room.state(post) == "draft"
    show(room, post, medium)
    assert room.state(post) == "approved", "back to exactly what was approved"


def test_the_digest_is_another_for_another_cut(room: Newsroom, tmp_path: Path) -> None:
    digests: list[str] = []
    for shape in (Shape(), SQUARE_ON_X):
        post = room.written()
        show(room, post, picture(room, tmp_path, shape=shape))
        room.submit(post)
        revision = room.variant(post).revision
        assert revision is not None
        digests.append(revision.digest)
    assert digests[0] != digests[1]


def test_checks_get_the_size_after_the_cut_and_still_know_the_original(room: Newsroom, tmp_path: Path) -> None:
    post = room.written()
    show(room, post, picture(room, tmp_path, shape=replace(SQUARE_ON_X, turn=90)))
    now = room.post(post)
    facts = subject_of(room.desk, now, now.variants[0]).media[0]
    assert (facts.width, facts.height) == (600, 800)
    assert (facts.crop, facts.fitted) == (1.0, (600, 600))


def test_progress_is_told_and_may_stop_before_anything_is_written(room: Newsroom, tmp_path: Path) -> None:
    post = room.written(TEXT, room.x, room.bluesky)
    show(room, post, picture(room, tmp_path, shape=SQUARE_ON_X))
    told: list[tuple[int, int]] = []

    def report(done: int, whole: int) -> bool:
        told.append((done, whole))
        return done == 0

    with pytest.raises(UserError, match="stopped"):
        writing.submit(room.desk, Command(who=room.ana.id), post.id, progress=report)
    assert told == [(0, 2), (1, 2)]
    assert room.state(post) == "draft"


def test_a_picture_that_is_gone_from_the_workspace_says_so(room: Newsroom, tmp_path: Path) -> None:
    medium = picture(room, tmp_path)
    post = room.written()
    show(room, post, medium)
    room.desk.store.path_of(medium.original).unlink()
    with pytest.raises(UserError, match="not in the workspace"):
        room.submit(post)
    assert room.state(post) == "draft"


def test_a_picture_changed_while_files_were_made_is_a_conflict(room: Newsroom, tmp_path: Path) -> None:
    medium = picture(room, tmp_path)
    post = room.written()
    show(room, post, medium)

    def meanwhile(done: int, whole: int) -> bool:
        if done == whole:
            show(room, post, replace(medium, shape=SQUARE_ON_X))
        return True

    with pytest.raises(Conflict, match="changed the pictures"):
        writing.submit(room.desk, Command(who=room.ana.id), post.id, progress=meanwhile)
