"""What a network makes of a text: the address of a title, and paragraphs."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.model.platform import Fact, FieldFacts
from editorial.text.pieces import slug_of, too_long


def field(**limits: int) -> FieldFacts:
    day = dt.date(2026, 1, 1)
    facts = {
        f"field.text.{name}": Fact(value=value, source="help", checked=day, confidence="high")
        for name, value in limits.items()
    }
    return FieldFacts(name="text", becomes="b", label="T", counting="codepoints", unit="codepoints").reading(facts)


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Three box sizes, one parcel", "three-box-sizes-one-parcel"),
        ("  “Mended” – not binned…  ", "mended-not-binned"),
        ("Ça coûte 3/4 de plus", "ca-coute-3-4-de-plus"),
        ("Größe & Maß", "grosse-mass"),
        ("Łódź, Ærø und Œuvre", "lodz-aero-und-oeuvre"),
        ("снег", "%d1%81%d0%bd%d0%b5%d0%b3"),
        ("Tea 🫖", "tea-%f0%9f%ab%96"),
        ("snake_case-title", "snake_case-title"),
        ("?!", ""),
        ("", ""),
    ],
)
def test_the_address_of_a_title(title: str, slug: str) -> None:
    assert slug_of(title) == slug


@given(st.text(max_size=60))
def test_an_address_is_plain_ascii_and_stays_as_it_is(title: str) -> None:
    slug = slug_of(title)
    assert slug.isascii()
    assert not slug.startswith("-")
    assert "--" not in slug
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789_-%")


@given(st.lists(st.text(alphabet="aé🍎👍🏽 ", max_size=12), max_size=6), st.integers(1, 9))
def test_a_piece_lies_in_its_paragraph_and_what_stands_before_it_fits(paragraphs: list[str], most: int) -> None:
    text = "\n".join(paragraphs)
    found = list(too_long(text, field(block_limit=most)))
    assert len(found) == sum(len(one) > most for one in paragraphs)
    for piece in found:
        begin = text.rfind("\n", 0, piece.span.start) + 1
        assert "\n" not in piece.span.of(text)
        assert piece.span.start - begin <= most < piece.count


def test_a_field_without_such_limits_has_no_pieces() -> None:
    assert list(too_long("word " * 1000, field(limit=5))) == []
