"""A workspace with the posts that the trials need."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from editorial.bootstrap import new_style_file, toolbox
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.people import channels, first_person, save_channel
from editorial.library.posts import read_post
from editorial.library.transaction import Command
from editorial.library.workspace import create_library
from editorial.workflow.writing import create, save


def found(folder: Path, posts: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    """Make a workspace with a draft for each title: (platform, text). Returns the posts' ids by title."""
    library = create_library(folder, name="Benchmarks")
    me = first_person(library, "Ana Ruiz")
    tools = toolbox()
    for platform in sorted({platform for platform, _text in posts.values()}):
        save_channel(library, Command(who=me.id), tools.plain_channel(tools.platforms()[platform]))
    new_style_file(folder, "Benchmarks")
    desk = tools.desk(library)
    accounts = {one.platform: one.id for one in channels(library)}
    ids: dict[str, str] = {}
    for title, (platform, text) in posts.items():
        made = create(desk, Command(who=me.id), title=title, channels=[accounts[platform]]).created
        post = read_post(library, made)
        content = ContentEdit(base_rev=post.shared.rev, content=post.shared.content.with_text(text))
        save(desk, Command(who=me.id), made, PostEdit(contents={"": content}, authors=("Ana Ruiz",), language="en"))
        ids[title] = made
    desk.probe.close()
    library.close()
    return ids
