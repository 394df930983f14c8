"""What pictures and videos say of their makers, their rights and the people in them."""

from __future__ import annotations

import contextlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metadata_samples import (
    PHOTO_VALUES,
    box,
    c2pa_segment,
    iim,
    into_jpeg,
    into_png,
    manifest_box,
    packet,
    photoshop_segment,
    png_chunk,
)
from PIL import Image, PngImagePlugin

from editorial.media import crediting, iptc, xmp
from editorial.media.manifests import PRESENT
from editorial.media.renditions import Recipe

XMP_BOX = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
C2PA_BOX = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")


def test_a_packet_is_read_whichever_way_it_is_written():
    assert xmp.read(packet()).values == PHOTO_VALUES
    body = "".join(f"<{name}>{value}</{name}>" for name, value in PHOTO_VALUES.items() if "cc:" not in name)
    read = dict(xmp.read(packet(body, "")).values)
    assert read == {name: value for name, value in PHOTO_VALUES.items() if "cc:" not in name}


def test_a_packet_in_utf_16_is_read():
    text = packet().decode().replace("\ufeff", "")
    assert xmp.read(("\ufeff" + text).encode("utf-16-le")).values == PHOTO_VALUES


@pytest.mark.parametrize(
    ("attributes", "body", "secret"),
    [
        ('exif:GPSLatitude="48,51N"', "", "gps"),
        ('aux:SerialNumber="00471"', "", "serial"),
        ("", "<mwg-rs:Regions><rdf:Bag><rdf:li mwg-rs:Type='Face'/></rdf:Bag></mwg-rs:Regions>", "faces"),
        ("", "<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Ana</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>", "faces"),
    ],
)
def test_places_serials_and_faces_are_private(attributes, body, secret):
    assert xmp.read(packet(body, attributes)).private == (secret,)


def test_a_focus_point_is_no_face():
    assert xmp.read(packet("<mwg-rs:Type>Focus</mwg-rs:Type>", "")).private == ()


@given(st.binary(max_size=400))
def test_noise_is_never_more_than_no_packet(data):
    with contextlib.suppress(ValueError, xmp.HostileXmp):
        xmp.read(data)


@given(st.binary(max_size=400))
def test_noise_is_never_more_than_no_iptc(data):
    assert iptc.read(data) == {} or data.startswith(b"\x1c")


def test_iptc_in_three_encodings_says_the_same():
    word = "Zoë Müller"
    declared = iim((1, 90, b"\x1b%G"), (2, 80, word.encode()))
    assert [iptc.read(one)["dc:creator"] for one in (declared, iim((2, 80, word.encode("latin-1"))))] == [word, word]
    assert iptc.read(iim((2, 80, b"Ana"), (2, 80, b"Tom"), (2, 110, b"Press")))["dc:creator"] == "Ana; Tom"


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tiff", "a.avif", "a.heic"])
def test_xmp_is_read_from_each_picture_format(probe, samples, name):
    options = {"xmp": packet()}
    if name == "a.png":
        info = PngImagePlugin.PngInfo()
        info.add_itxt("XML:com.adobe.xmp", packet().decode())
        options = {"pnginfo": info}
    elif name == "a.tiff":
        options = {"tiffinfo": {700: packet()}}
    facts = probe.facts(samples.picture(name, **options))
    assert (facts.problem, facts.metadata) == ("", PHOTO_VALUES)


def test_a_jpeg_with_iptc_alone_is_credited(probe, samples):
    data = iim(
        (2, 80, b"Ana Ruiz"), (2, 110, b"Ana Ruiz/RN"), (2, 116, b"(c) RN"), (2, 120, b"A bench"), (2, 115, b"RN")
    )
    plain = samples.picture("a.jpg").read_bytes()
    facts = probe.facts(samples.raw("b.jpg", into_jpeg(plain, photoshop_segment(data))))
    assert facts.metadata == {
        "dc:creator": "Ana Ruiz",
        "photoshop:Credit": "Ana Ruiz/RN",
        "dc:rights": "(c) RN",
        "dc:description": "A bench",
        "photoshop:Source": "RN",
    }


def test_of_three_kinds_xmp_wins_then_iptc_then_exif(probe, samples):
    exif = Image.Exif()
    exif[0x013B], exif[0x8298], exif[0x010E] = "Exif", "Photographer\0Editor", "From Exif"
    body = "<dc:creator><rdf:Seq><rdf:li>Xmp</rdf:li></rdf:Seq></dc:creator>"
    plain = samples.picture("a.jpg", exif=exif, xmp=packet(body, "")).read_bytes()
    data = iim((2, 80, b"Iptc"), (2, 120, b"From IPTC"))
    facts = probe.facts(samples.raw("b.jpg", into_jpeg(plain, photoshop_segment(data))))
    assert facts.metadata == {
        "dc:creator": "Xmp",
        "dc:description": "From IPTC",
        "dc:rights": "Photographer; Editor",
    }


def test_a_png_credits_its_author_in_plain_words(probe, samples):
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Ana Ruiz")
    info.add_text("Copyright", "© Ana", zip=True)
    facts = probe.facts(samples.picture("a.png", pnginfo=info))
    assert facts.metadata == {"dc:creator": "Ana Ruiz", "dc:rights": "© Ana"}


def test_a_video_says_who_made_it_in_its_own_way_and_in_xmp(probe, samples):
    path = samples.video("a.mp4", metadata={"artist": "Ana Ruiz", "copyright": "© RN", "title": "Lamp"})
    facts = probe.facts(path)
    assert facts.metadata == {"dc:creator": "Ana Ruiz", "dc:rights": "© RN", "dc:title": "Lamp"}
    facts = probe.facts(samples.raw("b.mp4", path.read_bytes() + box(b"uuid", XMP_BOX + packet())))
    assert facts.metadata == {"dc:title": "Lamp", **PHOTO_VALUES}


def test_values_have_an_end(probe, samples):
    facts = probe.facts(samples.picture("a.jpg", xmp=packet(f"<photoshop:Credit>{'🌿' * 9000}</photoshop:Credit>", "")))
    assert facts.metadata == {"photoshop:Credit": "🌿" * xmp.MAX_VALUE}


def test_metadata_full_of_names_still_fit_one_answer(probe, samples):
    body = "".join(f"<{name}>{'🌿' * xmp.MAX_VALUE}</{name}>" for name in sorted(xmp.KEPT))
    facts = probe.facts(samples.picture("a.webp", xmp=packet(body, "")))
    assert len(facts.metadata) == len(xmp.KEPT)


def test_a_broken_packet_costs_nothing_but_itself(probe, samples):
    facts = probe.facts(samples.picture("a.jpg", xmp=packet()[:-90]))
    assert (facts.problem, facts.metadata) == ("", {})


def test_content_credentials_are_seen_and_not_vouched_for(probe, samples):
    jpeg, png = samples.picture("a.jpg").read_bytes(), samples.picture("a.png").read_bytes()
    webp = samples.picture("a.webp").read_bytes()
    chunk = b"C2PA" + struct.pack("<I", len(manifest_box())) + manifest_box() + b"\0" * (len(manifest_box()) % 2)
    video = samples.video("a.mp4").read_bytes()
    store = C2PA_BOX + bytes(4) + b"manifest\0" + bytes(8) + manifest_box()
    with_it = {
        "b.jpg": into_jpeg(jpeg, c2pa_segment()),
        "b.webp": b"RIFF" + struct.pack("<I", len(webp) - 8 + len(chunk)) + webp[8:] + chunk,
        "b.png": into_png(png, png_chunk(b"caBX", manifest_box())),
        "b.mp4": video[: struct.unpack(">I", video[:4])[0]]
        + box(b"uuid", store)
        + video[struct.unpack(">I", video[:4])[0] :],
    }
    for name, data in with_it.items():
        facts = probe.facts(samples.raw(name, data))
        assert facts.c2pa == PRESENT
        assert facts.problem == "" or name == "b.mp4"
    for name in ("a.jpg", "a.png", "a.webp", "a.mp4"):
        assert probe.facts(samples.folder / name).c2pa == ""


def test_another_box_in_a_jpeg_is_no_credential(probe, samples):
    jpeg = samples.picture("a.jpg").read_bytes()
    other = c2pa_segment().replace(b"c2pa", b"jp3d")
    assert probe.facts(samples.raw("b.jpg", into_jpeg(jpeg, other))).c2pa == ""


WORDS = (
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
    .map(str.strip)
    .filter(lambda word: word and ";" not in word and not {"\ufffe", "\uffff"} & set(word))
)


@given(st.dictionaries(st.sampled_from(crediting.STAYS), WORDS))
def test_credits_are_read_back_as_they_were_written(values):
    packet = crediting.packet(values)
    assert packet == crediting.packet(dict(reversed(values.items())))
    assert (xmp.read(packet).values if packet else {}) == values


STAYING = {name: value for name, value in PHOTO_VALUES.items() if name in crediting.STAYS}


@pytest.mark.parametrize("name", ["a.jpg", "a.webp", "a.avif", "a.heic", "a.tiff", "a.png"])
@pytest.mark.parametrize("recipe", [Recipe(), Recipe(ratio=1.0, max_px=(40, 40)), Recipe(format="jpeg")])
def test_credits_stay_while_the_place_goes(probe, samples, tmp_path, name, recipe):
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    private = packet(attributes='exif:GPSLatitude="48,51N" photoshop:Source="Riverside News"')
    options = {"exif": exif, "xmp": private}
    if name == "a.tiff":
        options = {"tiffinfo": {700: private}}
    elif name == "a.png":
        info = PngImagePlugin.PngInfo()
        info.add_itxt("XML:com.adobe.xmp", private.decode())
        options = {"exif": exif, "pnginfo": info}
    path = samples.picture(name, **options)
    assert probe.facts(path).private == ("gps",)
    made = probe.facts(probe.render(path, tmp_path, recipe).path)
    dropped = {
        "photoshop:DateCreated",
        "plus:ModelReleaseStatus",
        "xmpRights:WebStatement",
        "Iptc4xmpExt:DigitalSourceType",
    }
    assert made.metadata == {name: value for name, value in STAYING.items() if name not in dropped}
    assert (made.private, made.problem) == ((), "")


def test_old_metadata_leave_as_credits_too(probe, samples, tmp_path):
    exif = Image.Exif()
    exif[0x013B], exif[0x010E] = "Ana Ruiz", "Tom at home, 4 Mill Lane"
    exif.get_ifd(0x8769)[0xA431] = "SN-00471"
    made = probe.facts(probe.render(samples.picture("a.jpg", exif=exif), tmp_path, Recipe()).path)
    assert made.metadata == {"dc:creator": "Ana Ruiz"}
