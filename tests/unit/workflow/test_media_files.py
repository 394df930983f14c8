"""Videos with cover, captions and other shapes; files put back and put in the place of others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import pytest
from newsroom import TEXT, Newsroom
from PIL import Image

from editorial.errors import UserError
from editorial.library.edits import ContentEdit
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.model.leaving import facts_for, file_for
from editorial.model.post import Content, Cut, Medium, Part, Shape
from editorial.model.subject import MediumFacts
from editorial.platforms.loader import load_platforms
from editorial.workflow import writing
from editorial.workflow.gather import subject_of
from editorial.workflow.media_files import add_captions, in_place_of, put_back, replace_file

PLATFORMS = load_platforms()
SRT = "1\n00:00:00,100 --> 00:00:00,900\nThe kettle is on and everybody is welcome.\n"


def film(path: Path, size: tuple[int, int], frames: int = 30) -> Path:
    with av.open(str(path), "w") as target:
        stream: Any = target.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        for number in range(frames):
            target.mux(stream.encode(av.VideoFrame.from_image(Image.new("RGB", size, (number, 80, 90)))))
        target.mux(stream.encode())
    return path


def ana(room: Newsroom) -> Command:
    return Command(who=room.ana.id)


def added(room: Newsroom, path: Path) -> MediumFacts:
    return writing.add_media(room.desk, ana(room), path)


def medium_of(facts: MediumFacts, **how: Any) -> Medium:
    return Medium(original=facts.sha256, name=facts.name, kind=facts.kind, alt="A kettle", **how)


def show(room: Newsroom, post: Post, *media: Medium) -> None:
    words = Content(parts=(Part(text=TEXT, media=media),))
    room.save(post, contents={"": ContentEdit(base_rev=room.post(post).shared.rev, content=words)})


def test_a_network_gets_the_version_in_the_shape_it_wants(room: Newsroom, tmp_path: Path) -> None:
    wide = added(room, film(tmp_path / "wide.mp4", (320, 180)))
    tall = added(room, film(tmp_path / "tall.mp4", (180, 320)))
    medium = medium_of(wide, shape=Shape(versions=(("9:16", tall.sha256),)))
    known = {one.sha256: one for one in (wide, tall)}

    assert file_for(medium, known, PLATFORMS["facebook_reel"]) == tall.sha256
    assert file_for(medium, known, PLATFORMS["youtube_video"]) == wide.sha256
    assert file_for(medium, known, PLATFORMS["mastodon"]) == wide.sha256, "it states no shape"
    assert facts_for(medium, known, PLATFORMS["facebook_reel"]).height == 320
    assert facts_for(medium, known, PLATFORMS["facebook_reel"]).alt == "A kettle"


def test_the_version_that_leaves_is_sealed(room: Newsroom, tmp_path: Path) -> None:
    tall = added(room, film(tmp_path / "tall.mp4", (180, 640)))
    wide = added(room, film(tmp_path / "wide.mp4", (320, 180)))
    post = room.written(TEXT, room.x, room.bluesky)
    show(room, post, medium_of(tall, shape=Shape(versions=(("16:9", wide.sha256),))))
    room.submit(post)

    on_x, on_bluesky = (room.variant(post, one).revision for one in (room.x, room.bluesky))
    assert on_x is not None
    assert on_bluesky is not None
    left = on_x.content.media[0].rendition
    assert room.desk.probe.facts(room.desk.store.path_of(left)).width == 320
    assert on_bluesky.content.media[0].rendition != left


def test_captions_and_cover_reach_the_checks_and_the_seal(room: Newsroom, tmp_path: Path) -> None:
    video = added(room, film(tmp_path / "kettle.mp4", (320, 180)))
    (tmp_path / "kettle.srt").write_text(SRT)
    captions = add_captions(room.desk, ana(room), tmp_path / "kettle.srt", seconds=video.seconds)
    assert (captions.frames, captions.subtitles) == (1, ("en",))
    assert room.desk.store.has(captions.sha256)

    digests: list[str] = []
    for shape in (Shape(), Shape(cover=0.6, captions=(captions.sha256, captions.name))):
        post = room.written()
        show(room, post, medium_of(video, shape=shape))
        now = room.post(post)
        facts = subject_of(room.desk, now, now.variants[0]).media[0]
        room.submit(post)
        revision = room.variant(post).revision
        assert revision is not None
        digests.append(revision.digest)
    assert (facts.captions, facts.cover) == ("kettle.srt", "0:01")
    assert digests[0] != digests[1]


def test_captions_that_are_wrong_are_not_kept(room: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "kettle.srt").write_text(SRT.replace("00,900", "00,000"))
    with pytest.raises(UserError, match="Line 2"):
        add_captions(room.desk, ana(room), tmp_path / "kettle.srt")
    assert room.rows("SELECT name FROM media_items") == []


def test_a_missing_file_is_put_back_and_no_other(room: Newsroom, tmp_path: Path) -> None:
    first, second = film(tmp_path / "a.mp4", (64, 36)), film(tmp_path / "b.mp4", (36, 64))
    facts = added(room, first)
    room.desk.store.path_of(facts.sha256).unlink()
    with pytest.raises(UserError, match="another file"):
        put_back(room.desk, facts.sha256, second)
    assert not room.desk.store.has(facts.sha256)
    put_back(room.desk, facts.sha256, first)
    assert room.desk.store.check(facts.sha256)


def test_a_file_in_the_place_of_another_inherits_what_the_desk_says(room: Newsroom, tmp_path: Path) -> None:
    old = added(room, film(tmp_path / "a.mp4", (64, 36)))
    writing.declare_media(room.desk, ana(room), old.sha256, {"origin": "ours"})
    medium = medium_of(old, credit="Video: Ana", shape=Shape(cover=1.0, captions=("0" * 64, "a.srt")))
    new = replace_file(room.desk, ana(room), medium, film(tmp_path / "b.mp4", (64, 36), frames=50))
    assert new.rights == {"origin": "ours"}

    there = in_place_of(medium, new)
    assert (there.original, there.name, there.alt, there.credit) == (new.sha256, "b.mp4", "A kettle", "Video: Ana")
    assert there.shape == medium.shape


def test_a_cover_after_the_end_of_the_new_video_goes_and_cuts_stay_with_pictures() -> None:
    video = Medium(original="a" * 64, name="a.mp4", kind="video", shape=Shape(cover=9.0))
    short = MediumFacts(name="b.mp4", kind="video", sha256="b" * 64, seconds=4)
    assert in_place_of(video, short).shape.cover is None

    still = Medium(
        original="a" * 64, name="a.jpg", kind="image", shape=Shape(turn=90, cuts=(Cut(platform="x", ratio=1),))
    )
    other = MediumFacts(name="b.png", kind="image", sha256="b" * 64, width=10, height=10)
    assert in_place_of(still, other).shape == still.shape
    assert in_place_of(still, replace(short)).shape == Shape()
