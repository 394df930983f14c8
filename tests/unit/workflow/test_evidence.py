"""The evidence of a post: all that was decided, checked from the document alone."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from newsroom import Newsroom

from editorial.errors import UserError
from editorial.exporters.base import Options
from editorial.exporters.run import plan, write
from editorial.library.transaction import Command
from editorial.workflow.commenting import comment
from editorial.workflow.evidence import evidence_of, faults_of


@pytest.fixture
def document(room: Newsroom, tmp_path: Path) -> dict[str, Any]:
    """A post with two versions, a return, an approval and an export, as JSON read back."""
    post = room.submitted()
    room.return_(post)
    room.edit(post, "On Sunday we mend jackets behind the station.")
    room.submit(post)
    comment(room.desk, Command(who=room.ben.id), post.id, "Good now.")
    room.approve(post)
    write(room.desk, Command(who=room.noor.id), plan(room.desk, "json", Options(now=room.clock())), tmp_path / "out")
    room.approved("Another post, whose history does not belong here.")
    return json.loads(json.dumps(evidence_of(room.desk, post.id)))


def test_it_holds_versions_yeses_approvals_exports_and_history(room: Newsroom, document: dict[str, Any]) -> None:
    (network,) = document["networks"]
    assert [one["number"] for one in network["versions"]] == [1, 2]
    assert network["versions"][1]["outgoing"]["parts"][0]["text"].startswith("On Sunday")
    (yes,), (approval,), (sent,) = network["yeses"], network["approvals"], network["exports"]
    digest = network["versions"][1]["digest"]
    assert {yes["digest"], approval["digest"], sent["digest"]} == {digest}
    assert (yes["step"], approval["by"], sent["by"]) == ("Editor", room.ben.id, room.noor.id)
    assert "length.limit" in approval["checks_that_ran"]
    assert sent["manifest_sha256"] == room.rows("SELECT manifest_sha256 FROM export_batches")[0][0]
    assert document["post"]["comments"] >= 1
    verbs = [one["entry"]["verb"] for one in document["history"]]
    assert verbs == ["create", "submit", "return", "save", "submit", "comment", "approve", "export"]
    assert document["people"] == {room.noor.id: "Noor Haddad", room.ana.id: "Ana Ruiz", room.ben.id: "Ben Okafor"}
    assert document["chain"]["head"] == room.rows("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1")[0][0]


def test_it_says_what_a_file_on_this_computer_cannot_prove(document: dict[str, Any]) -> None:
    said = " ".join(document["what_it_proves"])
    for words in ("can write another history", "kept elsewhere", "clock", "no sign-in"):
        assert words in said


def test_as_it_was_made_everything_fits(document: dict[str, Any]) -> None:
    assert faults_of(document) == []


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "Version 2": lambda one: one["networks"][0]["versions"][1]["outgoing"].update(link="https://example.org/"),
    "names another digest": lambda one: one["networks"][0]["approvals"][0].update(digest="0" * 64),
    "yeses": lambda one: one["networks"][0]["yeses"][0].update(version="gone"),
    "of the history was changed": lambda one: one["history"][3]["entry"].update(who="somebody"),
    "changed after it was made": lambda one: one["post"].update(title="Another"),
}


@pytest.mark.parametrize("said", CHANGES)
def test_whatever_is_changed_is_named(document: dict[str, Any], said: str) -> None:
    changed = copy.deepcopy(document)
    CHANGES[said](changed)
    assert any(said in fault for fault in faults_of(changed))


def test_a_broken_chain_in_the_workspace_is_told(room: Newsroom) -> None:
    post = room.approved()
    room.tamper("UPDATE journal SET who = 'somebody' WHERE verb = 'channel' AND seq = 4")
    assert any("was changed after it was written" in one for one in faults_of(evidence_of(room.desk, post.id)))


def test_words_that_were_changed_in_the_file_show(room: Newsroom) -> None:
    post = room.approved()
    room.tamper("UPDATE revisions SET outgoing = replace(outgoing, 'Saturday', 'Sunday')")
    assert faults_of(evidence_of(room.desk, post.id)) == ["Version 1 for x, Green & Co is not what its digest says."]


@pytest.mark.parametrize("given", [{}, {"proofdesk_evidence": 2}, {"proofdesk_evidence": 1}])
def test_what_is_no_evidence_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(UserError):
        faults_of(given)
