"""The forty clean posts, read by the real LanguageTool as well. It loads eight languages in turn: minutes, so in the soak."""

from __future__ import annotations

import tomllib
from contextlib import closing
from pathlib import Path

import pytest

from editorial.model.subject import Field, Subject

POSTS = tomllib.loads((Path(__file__).parents[1] / "rules" / "clean_posts.toml").read_text("utf-8"))["post"]


@pytest.mark.soak
def test_clean_posts_draw_at_most_a_fifth_of_a_mark_each(real: Path, tools) -> None:
    style, engine = tools.base_style(), tools.engine()
    said: list[tuple[str, str, str]] = []
    with closing(tools.proofreader()) as proofreader:
        for post in POSTS:
            made = Subject(id="p", fields=(Field(name="text", text=post["text"]),), language=post["language"])
            read = proofreader.read([made], style)[0]
            assert read.unread == ()
            said += [
                (post["language"], one.rule, one.match) for one in engine.check(read, style).findings if one.engine
            ]
    assert len(said) <= 0.2 * len(POSTS), said
