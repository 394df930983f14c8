"""Reuse, labels and what was said before are told alike by SQLite and by a real PostgreSQL."""

from __future__ import annotations

from typing import Any

import pytest
from newsroom import Newsroom

from editorial.library import labels, reuse
from editorial.library.filters import LibraryFilter
from editorial.library.finding import library_ids
from editorial.library.transaction import Command
from editorial.library.uses import uses_of
from editorial.workflow import writing
from editorial.workflow.alikes import Alikes
from editorial.workflow.gather import recent_posts
from editorial.workflow.resting import rested, rests_of
from editorial.workflow.together import Together, change_together

LAMPS = "We mended 41 lamps on Friday, and the oldest of them was from 1931. Come by next week with yours."


def story(room: Newsroom) -> dict[str, Any]:
    who = Command(who=room.noor.id)
    old = room.approved(LAMPS, title="Lamps")
    late = room.approved("The winter sale ends on Sunday, and everything must go by then.", title="Sale")
    room.step(old, "export", "exported")
    change_together(room.desk, who, [old.id, late.id], Together(evergreen=True, add_labels=("Ünder", "tips")))
    both = Together(expires="2026-11-25", remove_labels=("ÜNDER",))
    change_together(room.desk, Command(who=room.noor.id), [late.id], both)
    labels.rename_label(room.library, Command(who=room.noor.id), "tips", "Tips & Tricks")
    best = labels.keep_together(room.library, Command(who=room.noor.id), "Best of", [late.id, old.id]).created
    labels.move_in_collection(room.library, Command(who=room.noor.id), best, [late.id], old.id, after=True)
    room.clock.ahead(days=90)
    copy = writing.use_again(room.desk, Command(who=room.ana.id), old.id).created
    names = {old.id: "old", late.id: "late", copy: "copy"}
    found = Alikes()
    found.read_on(room.library)
    told = {
        "rested": [names[one] for one in rested(room.desk)],
        "rests": [(one.days_ago, one.is_over) for one in rests_of(room.desk, copy)],
        "past": [names[one] for one in reuse.past_their_day(room.library, "2026-12-01")],
        "labels": labels.label_counts(room.library),
        "labelled": [names[one] for one in labels.posts_sorted_so(room.library, "label", "ünder")],
        "offered": labels.labels_like(room.library, "tri"),
        "collections": [
            (one.name, [names[post] for post in one.posts]) for one in labels.read_collections(room.library)
        ],
        "in its order": [
            names[one]
            for one in library_ids(room.library, LibraryFilter(words="collection:best is:evergreen", as_collected=True))
        ],
        "said before": [names[one.id] for one in recent_posts(room.desk, "", LAMPS.replace("Friday", "Sunday"))],
        "copies": [names[one.id] for one in recent_posts(room.desk, copy, LAMPS)],
        "alike": [group.posts for group in found.groups],
        "uses": [(use.number, use.text) for use in uses_of(room.library, old.id)],
    }
    last = change_together(room.desk, Command(who=room.noor.id), [old.id, late.id], Together(remove_labels=("Ünder",)))
    return {**told, "undone": room.undo(last).label, "after": labels.label_counts(room.library)}


def test_both_engines_tell_the_same_of_reuse(request: pytest.FixtureRequest) -> None:
    told = [story(request.getfixturevalue(name)) for name in ("room", "room_on_postgres")]

    assert told[0] == told[1]
    assert told[0]["rested"] == ["old"]
    assert told[0]["past"] == ["late"]
    assert told[0]["in its order"] == ["old", "late"]
