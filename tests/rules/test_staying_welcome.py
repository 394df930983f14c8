"""Staying welcome: what is well written is left in peace, and nothing flickers while it is typed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from editorial.bootstrap import toolbox
from editorial.checking.subjects import together
from editorial.importers.content import subject_from
from editorial.importers.document import Document, document_from
from editorial.model.finding import Finding
from editorial.model.subject import Field, MediumFacts, Subject

POSTS: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "clean_posts.toml").read_text("utf-8"))["post"]
NAMES = [f"{post['language']}-{at}" for at, post in enumerate(POSTS)]
TOOLS = toolbox()
ENGINE, STYLE = TOOLS.engine(), TOOLS.base_style()
PICTURE = {"kind": "image", "format": "jpeg", "width": 1440, "height": 1440, "bytes": 400_000, "colour_space": "sRGB"}
PAUSES = " .,:;!?…\n"
"""Keys after which a writer pauses: a word or a sentence is done."""


def document(post: Mapping[str, Any]) -> Document:
    return document_from(
        {key: value for key, value in post.items() if key != "text"}, id_="post", body=post["text"].strip()
    )


def subjects(post: Mapping[str, Any]) -> list[Subject]:
    doc = document(post)
    media = {
        one.file: MediumFacts(name=one.file, sha256=one.file, rights={"origin": "ours"}, **PICTURE) for one in doc.media
    }
    networks = [(name, TOOLS.plain_channel(TOOLS.platforms()[name]), TOOLS.platforms()[name]) for name in doc.platforms]
    return together([subject_from(doc, *network, media) for network in networks])


def objections(post: Mapping[str, Any]) -> list[Finding]:
    return [found for one in subjects(post) for found in ENGINE.check(one, STYLE).findings]


def test_there_are_forty_posts_in_eight_languages() -> None:
    assert len(POSTS) == 40
    assert len({post["language"] for post in POSTS}) == 8


@pytest.mark.parametrize("post", POSTS, ids=NAMES)
def test_nothing_must_be_fixed_in_a_clean_post(post: Mapping[str, Any]) -> None:
    assert [(one.rule, one.match) for one in objections(post) if one.level == "error"] == []


def test_clean_posts_draw_few_warnings() -> None:
    said = [(name, one.rule, one.match) for name, post in zip(NAMES, POSTS, strict=True) for one in objections(post)]
    warned = [one.level for post in POSTS for one in objections(post) if one.level == "warning"]
    assert len(warned) <= 0.3 * len(POSTS), said


def test_clean_posts_draw_few_suggestions() -> None:
    said = [
        (name, one.rule, one.match)
        for name, post in zip(NAMES, POSTS, strict=True)
        for one in objections(post)
        if one.level == "suggestion"
    ]
    assert len(said) <= 0.3 * len(POSTS), said


def test_clean_posts_draw_few_marks_of_grammar_and_spelling() -> None:
    """With the built-in checker; `tests/grammar/test_clean_posts.py` asks LanguageTool as well."""
    with closing(TOOLS.proofreader()) as proofreader:
        said = [
            (name, one.rule, one.match)
            for name, post in zip(NAMES, POSTS, strict=True)
            for read in proofreader.read(subjects(post)[:1], STYLE)
            for one in ENGINE.check(read, STYLE).findings
            if one.engine
        ]
    assert len(said) <= 0.2 * len(POSTS), said


@pytest.mark.parametrize("post", POSTS, ids=NAMES)
def test_hardly_anything_flickers_while_a_post_is_typed(post: Mapping[str, Any]) -> None:
    whole = subjects(post)[0]
    text = whole.text_of("text")
    seen: set[tuple[str, str, str]] = set()
    gone: set[tuple[str, str, str]] = set()
    for end in range(1, len(text) + 1):
        if end < len(text) and text[end - 1] not in PAUSES:
            continue
        now = {(one.rule, one.field, one.match) for one in _as_typed(whole, text[:end])}
        gone |= seen - now
        seen |= now
    assert len(gone) <= 1, gone


def _as_typed(whole: Subject, text: str) -> list[Finding]:
    """What speaks in the text after a pause; what stands in the sentence that is being typed waits."""
    from dataclasses import replace

    fields = tuple(Field(name=one.name, text=text) if one.name == "text" else one for one in whole.fields)
    found = ENGINE.check(replace(whole, fields=fields), STYLE).findings
    typed = max(text.rstrip().rfind(mark) for mark in (".", "!", "?", "\n", "…"))
    return [one for one in found if one.moment == "text" and not (one.field == "text" and one.span.end > typed + 1)]
