"""Code points to UTF-16 and back, for any text."""

from hypothesis import given
from hypothesis import strategies as st

from editorial.text.utf16 import Utf16Map, from_utf16, to_utf16

TEXTS = st.text(alphabet=st.one_of(st.characters(codec="utf-8"), st.sampled_from("a😀👩\u200d🇩🇪ก")), max_size=60)


@given(TEXTS)
def test_every_position_comes_back(text: str) -> None:
    table = Utf16Map(text)
    for index in range(len(text) + 1):
        units = len(text[:index].encode("utf-16-le")) // 2
        assert to_utf16(text, index) == table.to_utf16(index) == units
        assert from_utf16(text, units) == table.from_utf16(units) == index


@given(TEXTS)
def test_every_unit_belongs_to_the_code_point_it_is_part_of(text: str) -> None:
    table = Utf16Map(text)
    starts = [table.to_utf16(index) for index in range(len(text) + 1)]
    for unit in range(starts[-1] + 1):
        assert table.from_utf16(unit) == max(index for index, start in enumerate(starts) if start <= unit)
