"""The files that leave: upright, cropped, small, stripped, and the same bytes every time."""

from __future__ import annotations

import hashlib
import stat

import av
import pytest
from PIL import Image

from editorial.errors import UserError
from editorial.media.renditions import Recipe, recipe_as_json, recipe_from_json

PLACE = {"location": "+48.8566+002.3522/"}


def test_a_clean_picture_that_fits_is_copied_byte_for_byte(probe, samples, tmp_path):
    path = samples.picture("plain.png")
    made = probe.render(path, tmp_path / "out", Recipe(max_px=(1000, 1000), ratio=16 / 9))
    assert made.path.read_bytes() == path.read_bytes()
    assert made.path == tmp_path / "out" / f"{made.sha256}.png"
    assert (made.width, made.height, made.format) == (160, 90, "png")
    assert made.bytes == path.stat().st_size
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600


def test_a_phone_picture_leaves_upright_and_without_its_secrets(probe, samples, tmp_path):
    made = probe.render(samples.phone(), tmp_path, Recipe())
    data = made.path.read_bytes()
    assert (made.width, made.height) == (90, 160)
    assert b"Exif" not in data
    assert b"SN-00471" not in data
    assert b"taken by Ana" not in data
    with Image.open(made.path) as image:
        assert image.size == (90, 160)
        assert image.info["icc_profile"]
        corner = image.getpixel((85, 5))
    assert corner[1] > 100 > corner[0]
    assert probe.facts(made.path).private == ()


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_blocks": 2}])
def test_an_upright_picture_is_stripped_without_any_loss(probe, samples, tmp_path, options):
    path = samples.phone("level.jpg", orientation=1, **options)
    path.write_bytes(path.read_bytes() + samples.phone("second.jpg").read_bytes())
    made = probe.render(path, tmp_path, Recipe())
    data = made.path.read_bytes()
    assert b"SN-00471" not in data
    assert b"taken by Ana" not in data
    with Image.open(path) as before, Image.open(made.path) as after:
        assert before.info["icc_profile"] == after.info["icc_profile"]
        assert before.tobytes() == after.tobytes()
    assert probe.facts(made.path).problem == ""


def test_metadata_stay_where_the_recipe_says_so(probe, samples, tmp_path):
    made = probe.render(samples.phone(), tmp_path, Recipe(strip=False))
    facts = probe.facts(made.path)
    assert (facts.private, facts.width, facts.height) == (("gps", "serial"), 90, 160)


def test_coordinates_leave_png_and_webp_as_well(probe, samples, tmp_path):
    for name in ("place.png", "place.webp"):
        with Image.open(samples.phone()) as phone:
            path = samples.picture(name, exif=phone.getexif().tobytes())
        assert "gps" in probe.facts(path).private
        made = probe.render(path, tmp_path, Recipe())
        assert probe.facts(made.path).private == ()
        assert b"SN-00471" not in made.path.read_bytes()


def test_a_crop_keeps_the_middle_and_a_box_makes_smaller(probe, samples, tmp_path):
    made = probe.render(samples.picture("wide.png"), tmp_path, Recipe(ratio=1.0, max_px=(45, 60)))
    assert (made.width, made.height) == (45, 45)
    with Image.open(made.path) as image:
        assert image.size == (45, 45)
        assert image.getpixel((20, 2)) == (255, 0, 0)


def test_the_same_recipe_gives_the_same_bytes(probe, samples, tmp_path):
    recipe = Recipe(ratio=0.8, max_px=(50, 50), format="jpeg")
    for path in (samples.phone(), samples.picture("a.webp"), samples.picture("a.png")):
        one = probe.render(path, tmp_path / "one", recipe)
        two = probe.render(path, tmp_path / "two", recipe)
        assert one.sha256 == two.sha256 == hashlib.sha256(two.path.read_bytes()).hexdigest()
        assert one.format == "jpeg"


def test_transparent_parts_become_white_in_jpeg(probe, samples, tmp_path):
    path = samples.picture("clear.png", Image.new("RGBA", (20, 20), (0, 0, 0, 0)))
    made = probe.render(path, tmp_path, Recipe(format="jpeg"))
    with Image.open(made.path) as image:
        assert image.getpixel((10, 10)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "CMYK", "RGBA"])
@pytest.mark.parametrize("target", ["jpeg", "png"])
def test_every_kind_of_pixel_can_be_cut(probe, samples, tmp_path, mode, target):
    picture = Image.new("L", (64, 32), 200).convert("RGB" if mode in ("RGBA", "CMYK", "P", "LA") else "L")
    plain = {"I;16": 51_200, "1": 1}
    picture = Image.new(mode, (64, 32), plain[mode]) if mode in plain else picture.convert(mode)
    path = samples.picture("in.jpg" if mode == "CMYK" else "in.png", picture)
    made = probe.render(path, tmp_path, Recipe(max_px=(32, 32), format=target))
    with Image.open(made.path) as image:
        grey = image.convert("L").getpixel((16, 8))
    assert (made.width, made.height) == (32, 16)
    assert abs(grey - (255 if mode == "1" else 200)) < 6


def test_bytes_are_saved_by_quality_first_then_by_size(probe, samples, tmp_path):
    noise = Image.effect_noise((400, 300), 90).convert("RGB")
    path = samples.picture("noise.jpg", noise, quality=98)
    lighter = probe.render(path, tmp_path, Recipe(max_bytes=path.stat().st_size * 2 // 3))
    smaller = probe.render(path, tmp_path, Recipe(max_bytes=20_000))
    assert (lighter.width, lighter.height) == (400, 300)
    assert smaller.bytes <= 20_000
    assert smaller.width < 400
    with pytest.raises(UserError, match="does not fit"):
        probe.render(path, tmp_path, Recipe(max_bytes=100))


@pytest.mark.parametrize("name", ["moving.gif", "moving.webp", "moving.png"])
def test_an_animation_stays_one(probe, samples, tmp_path, name):
    path = samples.moving(name)
    assert probe.render(path, tmp_path, Recipe()).path.read_bytes() == path.read_bytes()
    made = probe.render(path, tmp_path, Recipe(ratio=1.0, max_px=(40, 40)))
    facts = probe.facts(made.path)
    assert (facts.width, facts.height, facts.frames) == (40, 40, 3)
    with pytest.raises(UserError, match="moves"):
        probe.render(path, tmp_path, Recipe(format="jpeg"))


def test_a_video_without_a_place_is_copied_byte_for_byte(probe, samples, tmp_path):
    path = samples.video("clip.mp4")
    made = probe.render(path, tmp_path, Recipe(max_px=(20, 20), ratio=1.0))
    assert made.path.read_bytes() == path.read_bytes()
    assert (made.width, made.height) == (160, 90)


@pytest.mark.parametrize(
    ("name", "options"),
    [("clip.mp4", {"rotation": 90}), ("clip.mov", {}), ("clip.webm", {"codec": "libvpx-vp9", "sound": "libopus"})],
)
def test_a_video_loses_its_place_and_nothing_else(probe, samples, tmp_path, name, options):
    path = samples.video(name, metadata=PLACE, **options)
    before = probe.facts(path)
    assert before.private == ("gps",)
    made = probe.render(path, tmp_path, Recipe())
    again = probe.render(path, tmp_path / "again", Recipe())
    after = probe.facts(made.path)
    assert again.sha256 == made.sha256
    assert b"+48.85" not in made.path.read_bytes()
    assert after.private == ()
    assert (after.width, after.height, after.codecs, after.format, after.fps) == (
        before.width,
        before.height,
        before.codecs,
        before.format,
        before.fps,
    )
    with av.open(str(path)) as one, av.open(str(made.path)) as two:
        packets = [[bytes(p) for p in c.demux(video=0) if p.size] for c in (one, two)]
    assert packets[0] == packets[1]
    assert [item.name for item in tmp_path.iterdir() if item.name.startswith(".adding")] == []


def test_a_video_too_heavy_for_its_network_is_refused_with_a_way_out(probe, samples, tmp_path):
    with pytest.raises(UserError, match="does not fit") as caught:
        probe.render(samples.video("clip.mp4"), tmp_path, Recipe(max_bytes=1000))
    assert caught.value.hint


def test_a_damaged_file_cannot_be_rendered(probe, samples, tmp_path):
    with pytest.raises(UserError, match=r"“cut-phone\.jpg” is damaged"):
        probe.render(samples.cut(samples.phone(), 0.8), tmp_path, Recipe())


def test_a_place_that_cannot_be_written_is_a_sentence(probe, samples, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError, match="could not be saved"):
        probe.render(samples.picture("a.png"), tmp_path / "file" / "out", Recipe())


@pytest.mark.parametrize(("turn", "corner"), [(90, (1.0, 0.0)), (180, (1.0, 1.0)), (270, (0.0, 1.0))])
def test_a_turn_goes_clockwise_as_people_say_it(probe, samples, tmp_path, turn, corner):
    made = probe.render(samples.picture("level.png"), tmp_path, Recipe(turn=turn))
    with Image.open(made.path) as image:
        assert image.size == (made.width, made.height) == ((90, 160) if turn != 180 else (160, 90))
        at = tuple(min(side - 3, max(2, round(part * side))) for part, side in zip(corner, image.size, strict=True))
        assert image.getpixel(at) == (0, 128, 0), "the green corner of the top left"


def test_a_box_and_a_size_are_kept_to_the_pixel(probe, samples, tmp_path):
    made = probe.render(samples.picture("wide.png"), tmp_path, Recipe(box=(0, 0, 90, 90), size=(31, 31)))
    with Image.open(made.path) as image:
        assert image.size == (made.width, made.height) == (31, 31)
        assert image.getpixel((2, 2)) == (0, 128, 0)


def test_a_box_counts_in_the_turned_picture_of_a_phone(probe, samples, tmp_path):
    made = probe.render(samples.phone(), tmp_path, Recipe(turn=270, box=(0, 0, 80, 90), size=(80, 90)))
    assert (made.width, made.height) == (80, 90)
    assert probe.facts(made.path).private == ()


def test_an_animation_is_turned_with_every_picture(probe, samples, tmp_path):
    made = probe.render(samples.moving("moving.gif"), tmp_path, Recipe(turn=90, box=(0, 0, 90, 90), size=(90, 90)))
    facts = probe.facts(made.path)
    assert (facts.width, facts.height, facts.frames) == (90, 90, 3)


def test_a_recipe_without_what_came_later_reads_as_it_always_did():
    assert recipe_as_json(Recipe()) == {"max_px": None, "ratio": None, "strip": True, "format": "", "max_bytes": None}
    full = Recipe(turn=90, box=(1, 2, 3, 4), size=(2, 2), max_px=(5, 6), max_bytes=7)
    assert recipe_from_json(recipe_as_json(full)) == full
