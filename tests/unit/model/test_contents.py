"""Contents: what is inherited, what is merged, and what a finding is known by."""

from __future__ import annotations

import pytest

from editorial.model.canonical import canonical, digest_of
from editorial.model.desk import Person
from editorial.model.finding import Finding, fingerprint, worst
from editorial.model.post import INHERITED_FIELDS, Content, Medium, Part, merged, without_renditions
from editorial.model.span import Span

PICTURE = Medium(original="ab" * 32, name="jacket.jpg", kind="image", rendition="cd" * 32)
VALUES = {
    **{name: f"own {name}" for name in INHERITED_FIELDS},
    "tags": ("#own",),
    "media": (PICTURE,),
}


@pytest.mark.parametrize("name", INHERITED_FIELDS)
def test_each_field_is_inherited_on_its_own(name: str) -> None:
    shared = Content(parts=(Part(text="shared"),), title="shared", tags=("#shared",))
    own = Content().with_value(name, VALUES[name])
    shown = merged(shared, own, frozenset({name}))
    assert shown.value(name) == VALUES[name]
    for other in INHERITED_FIELDS:
        if other != name:
            assert shown.value(other) == shared.value(other)
    assert merged(shared, own, frozenset()) == shared


def test_kind_and_later_parts_are_always_the_networks_own() -> None:
    shared = Content(parts=(Part(text="one"),), language="en")
    own = Content(kind="thread", parts=(Part(text="x"), Part(text="two")))
    shown = merged(shared, own, frozenset())
    assert (shown.kind, [part.text for part in shown.parts], shown.language) == ("thread", ["one", "two"], "en")


def test_a_snapshot_differs_from_live_words_only_in_the_files_made() -> None:
    assert without_renditions((PICTURE,)) == without_renditions(
        (Medium(original="ab" * 32, name="jacket.jpg", kind="image"),)
    )
    assert without_renditions("text") == "text"


def test_canonical_json_is_one_text_whatever_the_order() -> None:
    assert canonical({"b": 1, "a": ("x", None)}) == b'{"a":["x",null],"b":1}'
    assert digest_of({"b": 1, "a": 2}) == digest_of({"a": 2, "b": 1})
    assert len(digest_of("")) == 64


@pytest.mark.parametrize("value", [float("nan"), 2**60, object(), "\ud800", {1: 2}])
def test_what_is_not_json_has_no_digest(value: object) -> None:
    with pytest.raises(ValueError):
        digest_of(value)


def found(text: str, word: str, ordinal: int = 0, **more: str) -> str:
    at = text.index(word)
    finding = Finding(
        rule="tone.pressure",
        level="warning",
        field=more.get("field", "text"),
        span=Span(at, at + len(word)),
        match=word,
        message=more.get("message", "Why so fast?"),
    )
    return fingerprint(finding, text, ordinal)


def test_a_finding_is_known_by_its_passage_wherever_it_moves_and_whatever_is_said() -> None:
    before = found("Please do hurry up now.", "hurry")
    assert found("A new first sentence. Please do hurry up now.", "hurry") == before
    assert found("Please do hurry up now.", "hurry", message="Other words") == before


def test_a_finding_is_another_one_when_its_passage_changes() -> None:
    before = found("Please do hurry up now.", "hurry")
    assert found("Please do hurry over there.", "hurry") != before
    assert found("Please do not hurry up now.", "hurry") != before
    assert found("Please do hurry up now.", "hurry", field="title") != before
    assert found("Please do hurry up now.", "hurry", ordinal=1) != before


def test_the_gravest_level_counts() -> None:
    def of(level: str) -> Finding:
        return Finding(rule="a.b", level=level, field="text", span=Span(0, 0), match="", message="")  # type: ignore[arg-type]

    assert worst([of("suggestion"), of("error"), of("warning")]) == "error"
    assert worst([]) is None


def test_an_owner_has_every_role() -> None:
    owner = Person(id="1", name="Noor", initials="NH", roles=frozenset({"owner"}))
    assert owner.is_a("editor")
    assert owner.is_a("writer")
    assert not Person(id="2", name="Ana", initials="AR", roles=frozenset({"writer"})).is_a("editor")


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (2, 1)])
def test_a_span_has_a_beginning_before_its_end(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)
