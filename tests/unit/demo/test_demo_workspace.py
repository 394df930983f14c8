"""What the demo holds: every state, every network, a history that closes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from editorial.bootstrap import toolbox
from editorial.library import journal
from editorial.library.backups import verify
from editorial.library.lists import PostFilter, counts, exportable, post_ids
from editorial.library.media import media_by_hash
from editorial.library.people import authors, campaigns, channels, people
from editorial.library.posts import read_post
from editorial.library.records import Post, Variant
from editorial.library.review import comments_of, dismissals_of, last_look, revisions_of, waivers_of
from editorial.library.workspace import Library
from editorial.model.desk import AUTHOR_KINDS
from editorial.model.status import STATES
from editorial.model.subject import Field
from editorial.platforms.loader import load_platforms
from editorial.text.counting import measure
from editorial.workflow.gather import subject_of
from editorial.workflow.judging import in_process, judge
from editorial.workflow.moved_on import moved_on
from editorial.workflow.today import standing_of, tasks


def posts(library: Library) -> list[Post]:
    ids = [*post_ids(library, PostFilter(order="number")), *post_ids(library, PostFilter(archived=True))]
    return [read_post(library, post_id) for post_id in ids]


def variants(library: Library) -> list[tuple[Post, Variant]]:
    return [(post, variant) for post in posts(library) for variant in post.variants]


def titled(library: Library, title: str) -> Post:
    return next(post for post in posts(library) if post.title == title)


def states_of(post: Post) -> set[str]:
    return {variant.state for variant in post.variants}


def test_it_holds_about_forty_posts_in_five_languages(demo: Library) -> None:
    every = posts(demo)

    assert 38 <= len(every) <= 48
    assert {post.language for post in every} == {"en", "th", "de", "fr", "es"}
    assert {variant.slot.zone for _post, variant in variants(demo) if variant.slot} == {
        "Europe/Paris",
        "Asia/Bangkok",
        "America/New_York",
    }


def test_every_state_has_a_post(demo: Library) -> None:
    found = {variant.state for _post, variant in variants(demo)}
    standing = {standing_of(variant, demo.now()) for _post, variant in variants(demo)}

    assert found == set(STATES)
    assert standing >= {"missed", "should_be_out", "held"}
    assert any(
        variant.is_stale(post.shared.content) for post, variant in variants(demo) if variant.state == "in_review"
    )
    assert any(variant.is_stale(post.shared.content) for post, variant in variants(demo) if variant.state == "approved")
    assert any(post.archived for post in posts(demo))


def test_ten_networks_have_an_account_with_a_post_that_was_approved(demo: Library) -> None:
    approved = {variant.platform for _post, variant in variants(demo) if variant.approved}
    there = load_platforms()

    assert approved == {channel.platform for channel in channels(demo)}
    assert len(approved) == 10
    assert not any(there[name].closed for name in approved)


def test_somebody_worked_on_a_post_again_after_its_approval(demo: Library) -> None:
    post = titled(demo, "The kettle is on")
    changed = next(variant for variant in post.variants if variant.platform == "x")

    assert changed.state == "draft"
    assert changed.approved is not None
    assert changed.content(post.shared.content).text != changed.approved.content.text
    assert changed.id in {variant_id for _post, variant_id in exportable(demo)}


def test_a_published_post_is_being_corrected(demo: Library) -> None:
    (variant,) = titled(demo, "Warum wir Kartons zählen").variants

    assert variant.state == "draft"
    assert variant.outside_note == "The copy outside differs."


def test_the_people_bylines_and_briefs_are_there(demo: Library) -> None:
    assert {person.name: set(person.roles) for person in people(demo)} == {
        "Noor Haddad": {"owner", "manager"},
        "Ana Ruiz": {"writer"},
        "Ben Okafor": {"editor"},
        "Mali Srisai": {"writer"},
        "Tom Weber": {"editor", "manager"},
    }
    assert {author.kind for author in authors(demo)} == set(AUTHOR_KINDS)
    for brief in campaigns(demo):
        assert brief.starts is not None
        assert brief.ends is not None
        assert brief.starts < demo.now().date() < brief.ends
        assert "horsepower" in brief.off_limits
        assert brief.tone_band["pressure"] == (0, 30)


def test_a_partner_who_pays_and_a_creator_who_is_not_paid_are_in_the_register(demo: Library) -> None:
    known = {author.name: author for author in authors(demo)}

    assert {author.paid for author in known.values() if author.kind == "partner"} == {True}
    assert {author.paid for author in known.values() if author.kind == "creator"} == {False}
    assert known["Camille Moreau"].credentials == ("Dr",)
    assert len(known["Green & Co"].handles) == 8
    platforms = set(load_platforms())
    assert all(set(author.handles) <= platforms for author in known.values())


def test_each_campaign_has_a_goal_that_can_be_measured(demo: Library) -> None:
    for brief in campaigns(demo):
        assert all((brief.goal, brief.measure, brief.baseline, brief.target, brief.call_to_action, brief.key_terms))
        assert {step.done for step in brief.milestones} == {True, False}
        assert all(step.due is not None and brief.starts < step.due < brief.ends for step in brief.milestones)
        assert set(brief.synonyms) <= set(brief.off_limits)


def test_every_picture_says_whose_it_is(demo: Library) -> None:
    originals = {medium.original: medium for post in posts(demo) for medium in post.shared.content.media}
    known = media_by_hash(demo, originals)

    said = {medium.name: known[sha256].facts.rights for sha256, medium in originals.items()}
    assert {name for name, rights in said.items() if rights.get("origin") == "outside"} == {"seedling.mp4"}
    assert {rights["origin"] for name, rights in said.items() if name != "seedling.mp4"} == {"ours"}
    assert said["seedling.mp4"]["licence"].startswith("Commissioned")


def found_in(library: Library, title: str) -> dict[str, dict[str, str]]:
    """What the checks say of a post, by network: the level by check."""
    desk = toolbox().desk(library)
    post = titled(library, title)
    verdicts = judge(desk, post, post.variants, in_process(desk, toolbox().engine()))
    return {
        one.platform: {finding.rule: finding.level for finding in verdicts[one.id].result.findings}
        for one in post.variants
    }


def test_the_post_of_a_partner_says_at_once_that_it_is_paid_for(demo: Library) -> None:
    post = titled(demo, "Thread from old cotton")

    assert (post.declared["connection"], post.declared["partner"]) == ("paid", "Fadenwerk")
    assert post.shared.content.disclosure == "Ad"
    assert found_in(demo, "Thread from old cotton") == {"instagram_feed": {}, "facebook": {}}


def test_without_its_disclosure_the_post_of_a_partner_must_be_fixed(demo: Library) -> None:
    desk = toolbox().desk(demo)
    post = titled(demo, "Thread from old cotton")
    variant = post.variants[0]
    subject = subject_of(desk, post, variant)
    style = toolbox().base_style()
    bare = replace(
        subject, disclosure="", declared={"connection": "paid"}, fields=(Field(name="text", text="A thread."),)
    )

    found = toolbox().engine().check(bare, style).findings

    assert [finding.level for finding in found if finding.rule == "attribution.ad_required"] == ["error"]


def test_two_networks_that_give_two_figures_are_asked_which_is_right(demo: Library) -> None:
    found = found_in(demo, "Boxes that come back")

    assert {rules.get("message.facts") for rules in found.values()} == {"warning"}
    assert not {"error"} & {level for rules in found.values() for level in rules.values()}


def test_a_topic_that_the_campaign_keeps_out_is_found(demo: Library) -> None:
    assert found_in(demo, "The hedge trimmer came back") == {"bluesky": {"message.off_limits": "warning"}}


def test_the_thank_you_is_as_long_as_in_the_pictures(demo: Library) -> None:
    post = titled(demo, "Repair café: thank you")
    text = toolbox().platforms()["x"].fields["text"]

    assert measure(post.shared.content.text, text).count == 333
    assert [medium.alt for medium in post.shared.content.media][1] == "lamp.jpg"
    assert [variant.platform for variant in post.variants] == ["x", "linkedin_page", "instagram_feed"]
    assert states_of(post) == {"draft"}


def test_the_three_box_sizes_came_back_once_and_are_in_review_again(demo: Library) -> None:
    post = titled(demo, "Three box sizes instead of nine")
    variant = post.variants[0]
    ben = next(person for person in people(demo) if person.name == "Ben Okafor")
    with demo.reading() as connection:
        versions = revisions_of(connection, variant.id)
        seen = last_look(connection, ben.id, variant.id)
        question, answer = (one for one in comments_of(connection, post.id) if one.field != "reason")

    assert states_of(post) == {"in_review"}
    assert [version.number for version in versions] == [4, 3, 2, 1]
    assert "18 % less card than in 2024" in versions[0].content.text
    assert "18 % less card," in versions[1].content.text
    assert seen is not None
    assert seen.number == 3
    assert (question.quote, answer.answers) == ("18 % less card", question.id)


def test_an_exception_is_asked_for_and_another_one_stands(demo: Library) -> None:
    with demo.reading() as connection:
        asked = waivers_of(connection, titled(demo, "Winter sale: last jackets").id)
        granted = waivers_of(connection, titled(demo, "No Black Friday here").id)

    assert asked
    assert all(waiver.is_open() for waiver in asked)
    assert granted
    assert all(waiver.holds("2026-11-23") for waiver in granted)


def test_something_was_left_as_it_is(demo: Library) -> None:
    with demo.reading() as connection:
        assert "media.alt" in dismissals_of(connection, titled(demo, "Reparieren statt wegwerfen").id).values()


@pytest.mark.parametrize(
    ("title", "states"),
    [
        ("Bee diary, week 11", {"draft"}),
        ("แนะนำการซ่อมผ้า", {"draft"}),
        ("Spring guide is out", {"in_review"}),
        ("Winter opening hours", {"approved"}),
        ("How long should an article be?", {"idea"}),
        ("Winter sale: last jackets", {"in_review"}),
        ("Harvest supper", {"in_review"}),
        ("Bee diary, week 10", {"changes_wanted"}),
    ],
)
def test_the_posts_of_the_pictures_stand_where_the_pictures_have_them(
    demo: Library, title: str, states: set[str]
) -> None:
    assert states_of(titled(demo, title)) == states


def test_harvest_supper_is_missed(demo: Library) -> None:
    (variant,) = titled(demo, "Harvest supper").variants

    assert standing_of(variant, demo.now()) == "missed"


def test_house_style_has_moved_on_for_one_post_only(demo: Library) -> None:
    desk = toolbox().desk(demo)

    held = moved_on(desk, in_process(desk, toolbox().engine()))

    assert {item.post.title for item in held} == {"Packaging fair in Lyon"}


def test_bee_diary_11_has_nothing_to_fix_and_the_thai_draft_has_two_things(demo: Library) -> None:
    desk = toolbox().desk(demo)
    found: dict[str, list[str]] = {}
    for title in ("Bee diary, week 11", "แนะนำการซ่อมผ้า"):
        post = titled(demo, title)
        verdicts = judge(desk, post, post.variants, in_process(desk, toolbox().engine()))
        found[title] = [finding.level for item in verdicts.values() for finding in item.result.findings]

    assert found["Bee diary, week 11"] == []
    assert found["แนะนำการซ่อมผ้า"].count("warning") == 2


def test_today_has_something_for_everybody(demo: Library) -> None:
    groups = {person.name: {task.group for task in tasks(demo, person, "Europe/Paris")} for person in people(demo)}

    assert groups["Ana Ruiz"] >= {"back", "today", "yours"}
    assert groups["Ben Okafor"] >= {"waiting", "wrong", "ready"}
    assert groups["Noor Haddad"] >= {"back", "ready"}
    assert "yours" in groups["Mali Srisai"]


def test_the_history_closes_and_runs_forward(demo: Library) -> None:
    with demo.reading() as connection:
        found = journal.verify(connection)
        entries = list(journal.entries(connection))

    assert not found.fault
    assert all(earlier.at <= later.at for earlier, later in pairwise(entries))
    assert Counter(entry.verb for entry in entries)["approve"] >= 25
    assert entries[-1].at <= "2026-11-23T07:30:00.000Z"


def test_what_is_out_left_through_an_export(demo: Library) -> None:
    out = [variant for _post, variant in variants(demo) if variant.state in ("exported", "refused", "published")]

    assert counts(demo)["exports"] >= 15
    assert all(variant.approved is not None for variant in out)


def test_the_workspace_is_sound(demo: Library) -> None:
    assert verify(demo) == []
