"""Whose a picture is, under what licence, and what it may be used for."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_room import findings

from editorial.model.subject import MediumFacts
from rules.media._rights import holds, licence_of, owners

RIGHTS_RULES = [
    "credit",
    "credit_form",
    "licence",
    "attribution_line",
    "release",
    "owner",
    "privacy",
    "ai_label",
    "c2pa",
    "watermark",
]
SELLS: dict[str, Any] = {"declared": {"offer": "yes"}}
OUTSIDE = {"origin": "outside"}


def said(
    rule: str, medium: dict[str, Any], situation: dict[str, Any] | None = None, text: str = "A post.", **options: object
) -> list[str]:
    media = [{"name": "a.jpg", "kind": "image", "sha256": "ab" * 32, **medium}]
    found = findings(f"media.{rule}", text, {**(situation or {}), "media": media}, **options)
    assert all(one.field == "media[0]" and one.key.startswith("ab" * 32) for one in found)
    return [f"{one.level}:{one.key.rpartition(':')[2]}" for one in found]


@pytest.mark.parametrize("rule", RIGHTS_RULES)
def test_a_picture_of_our_own_is_silent(rule: str) -> None:
    medium = {"rights": {"origin": "ours", "licence": "CC BY-NC 4.0"}, "private": ["gps"], "c2pa": "present"}
    assert said(rule, medium, SELLS) == []


@pytest.mark.parametrize("rule", RIGHTS_RULES)
def test_a_picture_of_which_nothing_is_known_is_silent(rule: str) -> None:
    assert said(rule, {}, SELLS) == []


@pytest.mark.parametrize("rule", RIGHTS_RULES)
def test_a_file_that_cannot_be_read_is_not_judged(rule: str) -> None:
    assert (
        said(
            rule, {"problem": "Broken.", "rights": {**OUTSIDE, "people": "yes", "ai": "realistic", "watermark": "yes"}}
        )
        == []
    )


@pytest.mark.parametrize(
    ("text", "name", "commercial", "changes", "alike"),
    [
        ("CC BY 4.0", "CC BY 4.0", True, True, False),
        ("cc-by-nc-sa-3.0", "CC BY-NC-SA 3.0", False, True, True),
        ("https://creativecommons.org/licenses/by-nd/2.0/deed.de", "CC BY-ND 2.0", True, False, False),
        (
            "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International",
            "CC BY-NC-ND 4.0",
            False,
            False,
            False,
        ),
        ("Creative Commons Attribution-ShareAlike 4.0", "CC BY-SA 4.0", True, True, True),
    ],
)
def test_a_creative_commons_licence_is_read_however_it_is_written(
    text: str, name: str, commercial: bool, changes: bool, alike: bool
) -> None:
    for medium in (
        MediumFacts(name="a", licence=text),
        MediumFacts(name="a", rights={"licence": text}),
        MediumFacts(name="a", metadata={"cc:license": text}),
        MediumFacts(name="a", metadata={"xmpRights:UsageTerms": f"Use under {text}."}),
    ):
        found = licence_of(medium)
        assert (found.name, found.commercial, found.changes, found.alike, found.cc) == (
            name,
            commercial,
            changes,
            alike,
            True,
        )


@pytest.mark.parametrize(
    "text", ["Licensed by Getty", "Bought, by Ana", "Unsplash", "Standard", "Permission by mail", "CC0"]
)
def test_other_licences_are_known_and_not_creative_commons(text: str) -> None:
    found = licence_of(MediumFacts(name="a", licence=text))
    assert found.known
    assert not found.cc


@pytest.mark.parametrize(
    "text", ["", "unknown", "?", "Google", "found online", "All rights reserved", "Pinterest", "n/a"]
)
def test_some_words_are_no_licence(text: str) -> None:
    assert not licence_of(MediumFacts(name="a", licence=text)).known
    assert said("licence", {"rights": {**OUTSIDE, "licence": text}}) == ["warning:missing"]


@pytest.mark.parametrize(
    ("rights", "situation", "options", "found"),
    [
        ({"licence": "CC BY-NC 4.0"}, SELLS, {}, "nc"),
        ({"licence": "CC BY-NC 4.0"}, {"brief": {"objective": "sales"}}, {}, "nc"),
        ({"licence": "CC BY-NC 4.0"}, {"declared": {"connection": "paid"}}, {}, "nc"),
        ({"licence": "Stock", "use": "editorial"}, SELLS, {}, "editorial"),
        ({"licence": "CC BY-ND 4.0", "changed": "yes"}, {}, {}, "nd"),
        ({"licence": "Stock", "until": "2026-10-31"}, {"today": dt.date(2026, 11, 1)}, {}, "expired"),
        ({"licence": "Stock", "territory": "Germany; Austria"}, {}, {"territories": ["France"]}, "territory"),
    ],
)
def test_a_conflict_blocks_only_what_comes_from_outside(
    rights: dict[str, str], situation: dict[str, Any], options: dict[str, object], found: str
) -> None:
    assert said("licence", {"rights": {**OUTSIDE, **rights}}, situation, **options) == [f"error:{found}"]
    assert said("licence", {"rights": rights}, situation, **options) == [f"warning:{found}"]
    assert said("licence", {"rights": {**rights, "origin": "ours"}}, situation, **options) == []


@pytest.mark.parametrize(
    ("rights", "situation", "options"),
    [
        ({"licence": "CC BY-NC 4.0"}, {"brief": {"objective": "loyalty"}}, {}),
        ({"licence": "Stock", "use": "editorial"}, {}, {}),
        ({"licence": "CC BY-ND 4.0"}, {}, {}),
        ({"licence": "Stock", "until": "2026-11-01"}, {"today": dt.date(2026, 11, 1)}, {}),
        ({"licence": "Stock", "until": "2020-01-01"}, {}, {}),
        ({"licence": "Stock", "until": "one day"}, {"today": dt.date(2026, 11, 1)}, {}),
        ({"licence": "Stock", "territory": "Germany, France"}, {}, {"territories": ["France"]}),
        ({"licence": "Stock", "territory": "worldwide"}, {}, {"territories": ["France"]}),
        ({"licence": "Stock", "territory": "Germany"}, {}, {}),
        ({"licence": "Unsplash"}, {}, {"accepted": ["unsplash", "CC BY 4.0"]}),
    ],
)
def test_a_licence_that_fits_says_nothing(
    rights: dict[str, str], situation: dict[str, Any], options: dict[str, object]
) -> None:
    assert said("licence", {"rights": {**OUTSIDE, **rights}}, situation, **options) == []


def test_a_licence_that_ends_soon_is_told_where_the_house_wants_it() -> None:
    medium = {"rights": {**OUTSIDE, "licence": "Stock", "until": "2026-11-10"}}
    assert said("licence", medium, {"today": dt.date(2026, 11, 1)}) == []
    assert said("licence", medium, {"today": dt.date(2026, 11, 1)}, soon_days=14) == ["suggestion:soon"]


def test_a_licence_the_house_does_not_take_is_a_warning() -> None:
    assert said("licence", {"rights": {**OUTSIDE, "licence": "Pexels"}}, accepted=["Unsplash"]) == ["warning:refused"]


def test_share_alike_is_settled_by_the_credit() -> None:
    rights = {**OUTSIDE, "licence": "CC BY-SA 4.0", "changed": "yes"}
    assert said("licence", {"rights": rights, "credit": "Ana Ruiz"}) == ["warning:sa"]
    assert said("licence", {"rights": rights, "credit": "Ana Ruiz, cropped, CC BY-SA 4.0"}) == []


FULL = "Old lamp, Ana Ruiz, commons.example.org/lamp, CC BY 3.0, cropped"
LAMP = {"author": "Ana Ruiz", "title": "Old lamp", "source": "commons.example.org/lamp", "changed": "yes"}


@pytest.mark.parametrize(
    ("left_out", "named"),
    [
        ("Old lamp, ", "the title"),
        ("Ana Ruiz, ", "the author"),
        ("commons.example.org/lamp, ", "the source"),
        ("CC BY 3.0, ", "the licence"),
        (", cropped", "a word on the changes"),
    ],
)
def test_each_part_of_a_credit_line_is_missed(left_out: str, named: str) -> None:
    medium = {"name": "a.jpg", "kind": "image", "licence": "CC BY 3.0", "rights": LAMP}
    assert findings("media.attribution_line", "A post.", {"media": [{**medium, "credit": FULL}]}) == []
    [found] = findings(
        "media.attribution_line", "A post.", {"media": [{**medium, "credit": FULL.replace(left_out, "")}]}
    )
    assert f"asks for {named} beside" in found.message
    assert "“Old lamp, Ana Ruiz, commons.example.org/lamp, CC BY 3.0, changed”" in found.message


def test_the_title_is_optional_since_version_4() -> None:
    credit = FULL.replace("Old lamp, ", "").replace("3.0", "4.0")
    assert said("attribution_line", {"licence": "CC BY 4.0", "rights": LAMP, "credit": credit}) == []


@pytest.mark.parametrize("field", ["dc:creator", "photoshop:Credit", "photoshop:Source", "cc:attributionName"])
def test_a_name_in_the_file_is_a_credit(field: str) -> None:
    assert said("credit", {"rights": OUTSIDE}) == ["warning:missing"]
    assert said("credit", {"rights": OUTSIDE, "metadata": {field: "Ana Ruiz"}}) == []
    assert said("credit", {"rights": OUTSIDE, "metadata": {field: "Canon"}}) == ["warning:missing"]


@pytest.mark.parametrize(
    "text", ["Photo: Ana Ruiz", "A post.\n📷 Ana Ruiz", "A post (Foto: Ana)", "Crédit photo : Ana", "Photo by Ana"]
)
def test_a_credit_may_stand_in_the_text(text: str) -> None:
    assert said("credit", {"rights": OUTSIDE}, text=text) == []


@pytest.mark.parametrize(
    ("credit", "found"),
    [
        ("Photo: Ana Ruiz", 0),
        ("Ana Ruíz/dpa", 0),
        ("Foto: Anna Ruiz", 0),
        ("RUIZ, Ana", 0),
        ("Photo: dpa", 0),
        ("Photo: Ben Okafor", 1),
    ],
)
def test_credit_and_file_agree_in_any_spelling(credit: str, found: int) -> None:
    metadata = {"dc:creator": "Ana Ruiz", "photoshop:Credit": "dpa"}
    assert len(said("credit", {"credit": credit, "metadata": metadata})) == found


def test_the_house_knows_better_than_its_cameras() -> None:
    medium = {"credit": "Photo: Ana Ruiz", "metadata": {"dc:creator": "Studio 3"}, "rights": {"origin": "ours"}}
    assert said("credit", medium, {"register": [{"name": "Ana Ruiz"}]}) == []
    assert said("credit", medium) == ["warning:differs"]


@given(
    st.lists(st.sampled_from(["Ana", "Ruiz", "José", "O’Neill", "นภา", "Müller"]), min_size=1, max_size=3, unique=True),
    st.booleans(),
)
def test_a_credit_that_holds_a_name_holds_it(words: list[str], upper: bool) -> None:
    name = " ".join(words)
    assert holds(f"Photo: {name.upper() if upper else name}/dpa", name)


@pytest.mark.parametrize(
    ("credit", "written"),
    [
        ("© Ana Ruiz", "Photo: Ana Ruiz"),
        ("photo by Ana Ruiz / dpa", "Photo: Ana Ruiz/dpa"),
        ("Courtesy of Ana Ruiz", "Photo: Ana Ruiz"),
        ("Ana Ruiz", "Photo: Ana Ruiz"),
    ],
)
def test_a_credit_is_shown_as_the_house_writes_it(credit: str, written: str) -> None:
    medium = {"name": "a.jpg", "kind": "image"}
    [found] = findings("media.credit_form", "A post.", {"media": [{**medium, "credit": credit}]})
    assert f"Write “{written}”." in found.message
    assert findings("media.credit_form", "A post.", {"media": [{**medium, "credit": written}]}) == []


@pytest.mark.parametrize(
    ("notice", "named"),
    [
        ("© 2024 Ana Ruiz. All rights reserved.", ["Ana Ruiz"]),
        ("Copyright (c) 2020-2024 Big Pictures Ltd", ["Big Pictures Ltd"]),
        ("© Canon", []),
        ("All rights reserved", []),
    ],
)
def test_a_copyright_notice_names_its_owner(notice: str, named: list[str]) -> None:
    assert owners(MediumFacts(name="a", metadata={"dc:rights": notice})) == named


def test_an_owner_the_house_knows_is_no_stranger() -> None:
    medium = {"metadata": {"dc:rights": "© Studio Ruiz GmbH"}}
    assert said("owner", medium) == ["warning:unsaid"]
    assert said("owner", medium, partners=["Studio Ruiz"]) == []
    assert said("owner", medium, {"lists": {"brand": ["Studio Ruiz"]}}) == []
    assert said("owner", medium, {"register": [{"name": "Studio Ruiz", "kind": "partner"}]}) == []
    assert said("owner", {**medium, "rights": {"origin": "ours"}}) == ["warning:ours"]
    assert said("owner", {**medium, "licence": "bought"}) == []


@pytest.mark.parametrize(
    ("status", "found"),
    [("MR-UMR", 0), ("http://ns.useplus.org/ldf/vocab/MR-NAP", 0), ("MR-NON", 1), ("MR-LMR", 1), ("", 1)],
)
def test_a_release_may_stand_in_the_file(status: str, found: int) -> None:
    medium = {"rights": {"people": "yes"}, "metadata": {"plus:ModelReleaseStatus": status}}
    assert len(said("release", medium)) == found
    assert said("release", {**medium, "rights": {"people": "yes", "release": "no"}}) == ["warning:none"]


def test_private_data_matter_only_where_they_leave() -> None:
    medium = {"private": ["gps", "serial", "faces"]}
    assert said("privacy", medium) == []
    assert said("privacy", medium, as_they_are=True) == ["warning:kept"]
    assert said("privacy", medium, tell_anyway=True) == ["suggestion:held"]
    assert said("privacy", medium, as_they_are=True, fine=["gps", "serial", "faces"]) == []


IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        ("trainedAlgorithmicMedia", 1),
        ("compositeWithTrainedAlgorithmicMedia", 1),
        ("algorithmicMedia", 1),
        ("compositeSynthetic", 1),
        ("digitalCapture", 0),
        ("computationalCapture", 0),
        ("algorithmicallyEnhanced", 0),
        ("humanEdits", 0),
        ("digitalCreation", 0),
        ("minorHumanEdits", 0),
        ("compositeCapture", 0),
        ("screenCapture", 0),
        ("dataDrivenMedia", 0),
        ("virtualRecording", 0),
    ],
)
def test_a_file_says_how_it_was_made(kind: str, found: int) -> None:
    for value in (f"{IPTC}{kind}", f"digsrctype:{kind}", kind, f"https{IPTC[4:]}{kind}/"):
        medium = {"metadata": {"Iptc4xmpExt:DigitalSourceType": value}}
        assert said("ai_label", medium) == ["warning:file"] * found
        assert said("ai_label", {**medium, "credit": "AI-generated"}) == []


@pytest.mark.parametrize(
    ("noted", "found"), [("realistic", "warning"), ("generated", "suggestion"), ("edited", ""), ("none", ""), ("", "")]
)
def test_what_the_desk_notes_asks_for_a_label(noted: str, found: str) -> None:
    assert said("ai_label", {"rights": {"ai": noted}}) == ([f"{found}:{noted}"] if found else [])


def test_file_and_desk_agree() -> None:
    made, taken = (
        {"Iptc4xmpExt:DigitalSourceType": f"{IPTC}{kind}"} for kind in ("trainedAlgorithmicMedia", "digitalCapture")
    )
    assert said("ai_label", {"metadata": made, "rights": {"ai": "none"}}) == ["warning:not_said"]
    assert said("ai_label", {"metadata": taken, "rights": {"ai": "generated"}}) == ["warning:not_made"]
    assert said("ai_label", {"metadata": taken, "rights": {"ai": "edited"}}) == []
    assert said("ai_label", {"metadata": made, "rights": {"ai": "none"}}, conflicts=False) == []


def test_the_networks_label_for_ai_is_enough_unless_the_house_wants_words() -> None:
    medium, toggled = {"rights": {"ai": "realistic"}}, {"declared": {"ai_label": "yes"}}
    assert said("ai_label", medium, toggled) == []
    assert said("ai_label", medium, toggled, label_is_enough=False) == ["warning:realistic"]


def test_what_stands_in_the_file_alone_will_be_lost() -> None:
    medium = {"metadata": {"dc:creator": "Zoe Lang"}, "c2pa": "present"}
    assert said("c2pa", medium) == ["suggestion:credit"]
    assert said("c2pa", medium, credit=False, lost=True) == ["suggestion:lost"]
    assert said("c2pa", {}, required=True) == ["suggestion:missing"]
    assert said("c2pa", {**medium, "credit": "Photo: Zoe Lang"}) == []


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("istockphoto-123-612x612.jpg", 1),
        ("AdobeStock_123_Preview.jpeg", 1),
        ("stock-photo-lamp-600w-12345678.jpg", 1),
        ("dreamstime_xs_123.jpg", 1),
        ("shutterstock_123.jpg", 0),
        ("preview.jpg", 0),
        ("lamp-600w.jpg", 0),
    ],
)
def test_a_preview_is_known_by_its_name(name: str, found: int) -> None:
    assert len(said("watermark", {"name": name})) == found


def test_a_small_stock_picture_is_a_preview() -> None:
    medium = {"width": 640, "height": 480, "metadata": {"photoshop:Credit": "Shutterstock"}}
    assert said("watermark", medium) == ["warning:preview"]
    assert said("watermark", medium, preview_px=0) == []
    assert said("watermark", {**medium, "width": 4000}) == []
    assert said("watermark", {**medium, "rights": {"watermark": "no"}}) == []
