"""What is said of alt texts: in eight languages, by the network's own counting, and only where it helps."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_room import findings

from rules.media._alt_words import bare, is_file_name, opening

PICTURE = {"name": "hero.jpg", "kind": "image", "alt": "…", "sha256": "ab" * 32}


def said(alt: str, network: dict[str, Any] | None = None, text: str = "A post.", **more: Any) -> list[Any]:
    situation: dict[str, Any] = {"field": "media[0].alt", "fields": {"text": text}, "media": [PICTURE], **more}
    if network is not None:
        situation["network"] = network
    return [one for one in findings("media.alt", alt, situation) if one.field == "media[0].alt"]


@pytest.mark.parametrize(
    ("alt", "words", "instead"),
    [
        ("Picture of two volunteers", "Picture of two", "Two"),
        ("this is a photo showing the bench", "this is a photo showing the", "The"),
        ("Ein Bild von einem Kessel", "Ein Bild von", ""),
        ("Foto zeigt Ana", "Foto zeigt", ""),
        ("Fotografía de la plaza", "Fotografía de la", "La"),
        ("Imagen de grupo", "Imagen de", ""),
        ("Une photo de deux bénévoles", "Une photo de deux", "Deux"),
        ("L’image d’un banc", "L’image d’un", "Un"),
        ("Foto di gruppo", "Foto di", ""),
        ("Un'immagine della piazza", "Un'immagine della", ""),
        ("Een foto van het plein", "Een foto van het", "Het"),
        ("A imagem do banco", "A imagem do", ""),
        ("ภาพถ่ายของอานา", "ภาพถ่ายของ", ""),
        ("  image of a dog", "image of a", "A"),
    ],
)
def test_idle_openings_are_found_in_eight_languages(alt, words, instead):
    [found] = said(alt)
    assert (found.match, found.suggestions) == (words, (instead,) if instead else ())
    assert found.level == "warning"


@pytest.mark.parametrize(
    "alt",
    [
        "A photographer adjusts her lens.",
        "Bildschirm mit einem Diagramm.",
        "Imagens do fundo estão desfocadas.",
        "Fotos hängen an der Wand.",
        "Picture frames on a wall.",
        "ภาพวาดบนผนัง",
        "A screenshot of the booking form with the date field open.",
    ],
)
def test_what_only_resembles_an_opening_is_left(alt):
    assert said(alt) == []


@given(st.text(max_size=80))
def test_an_opening_lies_inside_its_text(text):
    found = opening(text)
    if found is not None:
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert text[found.span.start : found.span.end].strip() == text[found.span.start : found.span.end]


@given(st.text(max_size=40))
def test_bare_is_bare(text):
    assert bare(bare(text)) == bare(text)


@pytest.mark.parametrize(
    "alt", ["IMG_2041.jpg", "hero", "HERO.JPG", "DSC01234", "screenshot 2026-05-01", "photo12", "a-b.webp"]
)
def test_file_names_are_known(alt):
    assert is_file_name(alt, "hero.jpg")


@pytest.mark.parametrize("alt", ["Hero of the day", "The file img.jpg on a screen", "Photo 51, by Franklin"])
def test_words_are_no_file_names(alt):
    assert not is_file_name(alt, "hero.jpg")


def test_an_alt_text_that_repeats_the_post_is_known_whatever_its_capitals_and_stop():
    [found] = said("we repair  bikes every friday", text="We repair bikes every Friday.")
    assert "repeats the post" in found.message


def test_of_pictures_with_one_alt_text_the_later_ones_are_named():
    media = [{**PICTURE, "name": name} for name in ("a.jpg", "b.jpg", "c.jpg")]
    fields = {"media[1].alt": "Two people mend a bike.", "media[2].alt": "A kettle on a bench."}
    found = findings("media.alt", "Two people mend a bike", {"field": "media[0].alt", "fields": fields, "media": media})
    assert [(one.field, "“a.jpg” has this alt text too" in one.message) for one in found] == [("media[1].alt", True)]


def test_a_missing_alt_text_stops_a_post_only_where_the_house_wants_it():
    media = {"media": [{"name": "a.jpg", "kind": "image"}]}
    assert [one.level for one in findings("media.alt", "A post.", media)] == ["warning"]
    assert [one.level for one in findings("media.alt", "A post.", media, required=True)] == ["error"]


def test_a_picture_that_only_decorates_needs_none():
    assert findings("media.alt", "A post.", {"media": [{"name": "a.jpg", "kind": "image", "decorative": True}]}) == []


def test_the_alt_text_in_the_file_is_offered():
    medium = {"name": "a.jpg", "kind": "image", "metadata": {"Iptc4xmpCore:AltTextAccessibility": "Two people."}}
    [found] = findings("media.alt", "A post.", {"media": [medium]})
    assert (found.suggestions, found.span.start, found.span.end) == (("Two people.",), 0, 0)


def test_the_networks_own_counting_and_sureness_decide():
    flags = "🏴󠁧󠁢󠁥󠁮󠁧󠁿" * 6
    assert said(flags, {"alt": {"limit": 6, "counting": "graphemes"}}) == []
    [found] = said(flags, {"alt": {"limit": 10, "counting": "codepoints"}})
    assert found.level == "error"
    for unsure in ("field.alt.limit", "field.alt.counting"):
        [found] = said(flags, {"alt": {"limit": 10, "counting": "codepoints"}, "unsure": [unsure]})
        assert found.level == "warning"
    [found] = said("รถ" * 20, {"alt": {"limit": 100, "counting": "utf8_bytes"}})
    assert "20 bytes too long" in found.message


def test_an_accounts_own_limit_counts_too():
    [found] = said("Two people mend a bike.", {"alt": {"limit": 500, "counting": "codepoints"}}, limits={"alt": 10})
    assert found.match == " mend a bike."


def test_stories_without_alt_texts_are_not_asked_for_one():
    media = {"media": [{"name": "a.jpg", "kind": "image"}]}
    assert findings("media.alt", "A post.", {**media, "kind": "story", "network": {"name": "Kanal"}}) == []
