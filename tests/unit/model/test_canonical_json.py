"""One JSON text for a value, by RFC 8785, whichever encoder writes it."""

from __future__ import annotations

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from editorial.model.canonical import canonical

LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(min_value=-(2**53) + 1, max_value=2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
)
KEYS = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner), max_leaves=20)


@given(VALUES)
def test_it_is_what_the_reference_writes(value: object) -> None:
    assert canonical(value) == rfc8785.dumps(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["\x00\x08\t\n\x0b\x0c\r\x1f", '"\\/', "\x7f\x80\u2028", "é ไทย 😀", "\uffff"])
def test_letters_are_escaped_as_the_standard_says(text: str) -> None:
    assert canonical({"a": text}) == rfc8785.dumps({"a": text})


@pytest.mark.parametrize("value", [2**53, float("nan"), {"a": object()}, {1: "a"}, "\ud800", {"a": "\udfff"}])
def test_what_is_not_json_is_refused(value: object) -> None:
    with pytest.raises(ValueError):
        canonical(value)


def test_what_is_nested_deeply_is_written_all_the_same() -> None:
    value: object = "core"
    for _depth in range(300):
        value = [value]
    assert canonical(value) == b"[" * 300 + b'"core"' + b"]" * 300
