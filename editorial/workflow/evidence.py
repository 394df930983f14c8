"""The evidence of one post: everything that was decided about it, in one document that can be checked without the program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Connection

from editorial import __version__
from editorial.errors import UserError
from editorial.library import journal, review
from editorial.library.exports import exports_of
from editorial.library.people import channels, people
from editorial.library.posts import load_post
from editorial.library.records import Approval, Post, Revision, Waiver
from editorial.library.signoffs import Yes, yeses_of
from editorial.model.canonical import digest_of
from editorial.model.clock import stamp
from editorial.workflow.desk import Desk

VERSION = 1

WHAT_IT_PROVES = (
    (
        "This document shows which exact words and pictures were approved, by whom and when, as this workspace recorded it. "
        "Whoever recomputes the digests sees whether the words below are the ones that were approved, and whoever recomputes "
        "the hashes sees whether an entry of the history was changed by somebody who did not change all that follow."
    ),
    (
        "It cannot show that nobody rewrote the whole workspace: whoever can write the file can write another history from the "
        "beginning, with hashes that fit."
    ),
    (
        "It cannot show by itself that the newest entries were not cut off. Only a head of the history that was kept elsewhere "
        "can: the manifests of exports and the backups hold such heads, and so does every copy of this document that somebody "
        "else has."
    ),
    "Times are those of this computer's clock. Names are those that people chose at this desk; there is no sign-in.",
    "The yes of somebody outside is the word of the person who recorded it, with the hash of the file they attached.",
)
"""What a local file can and cannot prove, in plain words; it stands in every document."""


def evidence_of(desk: Desk, post_id: str) -> dict[str, object]:
    """The document, as JSON: see docs/evidence.md. Raises UserError when the post is gone."""
    with desk.library.reading() as connection:
        post = load_post(connection, post_id)
        ids = [one.id for one in post.variants]
        history = journal.sealed_entries(connection, [post_id, *ids])
        chain = journal.verify(connection)
        document: dict[str, object] = {
            "proofdesk_evidence": VERSION,
            "program": f"Proofdesk {__version__}",
            "made_at": stamp(desk.library.now()),
            "what_it_proves": list(WHAT_IT_PROVES),
            "post": {
                "id": post.id,
                "label": post.label,
                "title": post.name,
                "created_at": post.created_at,
                "created_by": post.created_by,
                "authors": list(post.authors),
                "comments": len(review.comments_of(connection, post_id)),
            },
            "networks": _networks(desk, connection, post),
            "exceptions": [_exception(one) for one in review.waivers_of(connection, post_id)],
            "history": history,
            "chain": {"entries": chain.entries, "head": chain.head, "fault": chain.fault},
        }
    document["people"] = _names(desk, document)
    document["sha256"] = digest_of(document)
    return document


def _networks(desk: Desk, connection: Connection, post: Post) -> list[dict[str, object]]:
    accounts = {one.id: one for one in channels(desk.library, all_of_them=True)}
    ids = [one.id for one in post.variants]
    yeses = yeses_of(connection, ids)
    approvals = review.approvals_of_post(connection, post.id)
    sent = exports_of(connection, ids)
    return [
        {
            "id": one.id,
            "account": accounts[one.channel].name,
            "platform": one.platform,
            "state": one.state,
            "since": one.state_since,
            "note": one.outside_note,
            "versions": [_version(each) for each in reversed(review.revisions_of(connection, one.id))],
            "yeses": [_yes(each) for each in yeses[one.id]],
            "approvals": [_approval(each) for each in reversed(approvals) if each.variant == one.id],
            "exports": [
                {
                    "batch": each.batch,
                    "target": each.target,
                    "at": each.at,
                    "by": each.by,
                    "file": each.file,
                    "version": each.revision,
                    "digest": each.digest,
                    "manifest_sha256": each.manifest_sha256,
                    "journal_head": each.journal_head,
                }
                for each in sent
                if each.variant == one.id
            ],
        }
        for one in post.variants
    ]


def _version(one: Revision) -> dict[str, object]:
    return {
        "id": one.id,
        "number": one.number,
        "submitted_at": one.created_at,
        "submitted_by": one.created_by,
        "digest": one.digest,
        "outgoing": dict(one.outgoing),
    }


def _yes(one: Yes) -> dict[str, object]:
    return {
        "step": one.step_name,
        "by": one.person,
        "on_behalf_of": one.behalf,
        "evidence": dict(one.evidence) if one.evidence is not None else None,
        "version": one.revision,
        "digest": one.digest,
        "at": one.at,
        "void_since": one.revoked_at or None,
    }


def _approval(one: Approval) -> dict[str, object]:
    return {
        "version": one.revision,
        "digest": one.digest,
        "by": one.approver,
        "submitted_by": one.submitter,
        "alone": one.alone,
        "at": one.at,
        "house_style": one.style_version,
        "facts": one.facts_version,
        "checks_that_ran": list(one.rules),
        "checks_that_did_not_run": list(one.not_run),
        "errors_that_were_allowed": list(one.errors),
        "revoked_at": one.revoked_at or None,
        "left_under_house_style": one.kept_style or None,
    }


def _exception(one: Waiver) -> dict[str, object]:
    return {
        "check": one.rule,
        "fingerprint": one.fingerprint,
        "quote": one.quote,
        "network": one.variant or None,
        "asked_by": one.asked_by or None,
        "asked_reason": one.asked_reason,
        "allowed_by": one.granted_by or None,
        "allowed_at": one.granted_at or None,
        "reason": one.reason,
        "until": one.until or None,
    }


def _names(desk: Desk, document: Mapping[str, object]) -> dict[str, str]:
    """The names of everybody whom the document mentions by id."""
    mentioned = set(_words(document))
    return {one.id: one.name for one in people(desk.library, all_of_them=True) if one.id in mentioned}


def _words(value: object) -> Sequence[str]:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, Mapping):
        inside = cast("Mapping[str, object]", value)
        return [word for one in (*inside.keys(), *inside.values()) for word in _words(one)]
    if isinstance(value, list | tuple):
        return [word for one in cast("Sequence[object]", value) for word in _words(one)]
    return ()


def faults_of(document: Mapping[str, Any]) -> list[str]:
    """What does not fit in a document, a sentence each; none when all of it does. It takes nothing but the document.

    Raises UserError for one that is none, or of a later version.
    """
    if document.get("proofdesk_evidence") != VERSION:
        raise UserError(
            "This is no evidence that this program can read.",
            hint="Choose another file, or make the document again.",
            code="bad_evidence",
        )
    try:
        return [*_faults(document)]
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise UserError(
            "A part of this evidence is missing.",
            hint="Choose another file, or make the document again.",
            code="bad_evidence",
        ) from error


def _faults(document: Mapping[str, Any]) -> list[str]:
    found: list[str] = []
    whole = {name: value for name, value in document.items() if name != "sha256"}
    if digest_of(whole) != document["sha256"]:
        found.append("The document was changed after it was made.")
    for network in document["networks"]:
        versions = {one["id"]: one for one in network["versions"]}
        where = f"{network['platform']}, {network['account']}"
        for one in versions.values():
            if digest_of(one["outgoing"]) != one["digest"]:
                found.append(f"Version {one['number']} for {where} is not what its digest says.")
        for kind in ("yeses", "approvals", "exports"):
            for one in network[kind]:
                if one["version"] not in versions or versions[one["version"]]["digest"] != one["digest"]:
                    found.append(f"One of the {kind} for {where} names another digest than its version has.")
    for one in document["history"]:
        if journal.hash_of(one["previous"], one["entry"]) != one["hash"]:
            found.append(f"Entry {one['seq']} of the history was changed after it was written.")
    if document["chain"]["fault"]:
        found.append(str(document["chain"]["fault"]))
    return found
