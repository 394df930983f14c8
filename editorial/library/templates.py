"""The templates and snippets of a workspace."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import Row, func, select

from editorial.errors import Refused, UserError
from editorial.library.room_tables import templates as table
from editorial.library.transaction import Command, Transaction
from editorial.library.workspace import Library
from editorial.model.change import ChangeSet
from editorial.model.template import Template, TemplateKind, TemplateNetwork


def templates(library: Library, kind: TemplateKind | None = None) -> list[Template]:
    """What there is, by name; only templates or only snippets with `kind`."""
    query = select(table).where(table.c.active).order_by(func.lower(table.c.name))
    if kind is not None:
        query = query.where(table.c.kind == kind)
    with library.reading() as connection:
        return [_template(row) for row in connection.execute(query)]


def template_of(library: Library, template_id: str) -> Template:
    """One of them. Raises UserError when it is gone."""
    with library.reading() as connection:
        row = connection.execute(select(table).where(table.c.id == template_id, table.c.active)).first()
    if row is None:
        raise UserError("This template is no longer there.", hint="It may have been deleted in another window.")
    return _template(row)


def save_template(library: Library, command: Command, template: Template) -> ChangeSet:
    """Add or change one. Raises UserError without a name or words, Refused when another one has that name."""
    name = " ".join(template.name.split())
    if not name:
        raise UserError("A template needs a name.", hint="Write what it is for.", code="no_name")
    if template.kind == "snippet" and not template.text.strip():
        raise UserError("A snippet needs words.", hint="Write what it puts in.", code="no_words")

    def work(transaction: Transaction) -> str:
        _make_room(transaction, name, template.id)
        values: dict[str, object] = {"name": name, "kind": template.kind, "body": _body(template), "active": True}
        known = transaction.connection.execute(select(table.c.id).where(table.c.id == template.id)).first()
        if known is None:
            transaction.insert(table, id=template.id, **values)
        else:
            transaction.update(table, template.id, **values)
        transaction.touch("template")
        transaction.created = template.id
        transaction.note(template=template.id)
        return f"“{name}” saved"

    return library.operate(command, "template", work)


def delete_template(library: Library, command: Command, template_id: str) -> ChangeSet:
    """Take one away; posts that were made from it stay as they are, and undo brings it back."""
    name = template_of(library, template_id).name

    def work(transaction: Transaction) -> str:
        transaction.update(table, template_id, active=False)
        transaction.touch("template")
        transaction.note(template=template_id)
        return f"“{name}” deleted"

    return library.operate(command, "template", work)


def _make_room(transaction: Transaction, name: str, template_id: str) -> None:
    """A name is free again once its template was deleted; the deleted one keeps a name of its own, for undo."""
    query = select(table.c.id, table.c.active).where(
        func.lower(table.c.name) == name.lower(), table.c.id != template_id
    )
    for row in transaction.connection.execute(query).all():
        if row.active:
            raise Refused(f"There is one called “{name}” already.", hint="Choose another name.", code="twin")
        transaction.update(table, row.id, name=f"{name} ({row.id[-6:]})")


def _body(template: Template) -> dict[str, object]:
    return {
        "title": template.title,
        "words": {name: words for name, words in template.words.items() if words},
        "tags": list(template.tags),
        "language": template.language,
        "audience": template.audience,
        "campaign": template.campaign,
        "networks": [
            {
                "channel": one.channel,
                "platform": one.platform,
                "own": dict(one.own),
                "more": list(one.more),
                "form": one.form,
            }
            for one in template.networks
        ],
    }


def _template(row: Row[Any]) -> Template:
    body = cast("dict[str, Any]", row.body)
    return Template(
        id=row.id,
        name=row.name,
        kind=row.kind,
        title=body.get("title", ""),
        words=body.get("words", {}),
        tags=tuple(body.get("tags", ())),
        language=body.get("language", ""),
        audience=body.get("audience", ""),
        campaign=body.get("campaign", ""),
        networks=tuple(
            TemplateNetwork(
                channel=one["channel"],
                platform=one.get("platform", ""),
                own=one.get("own", {}),
                more=tuple(one.get("more", ())),
                form=one.get("form", "post"),
            )
            for one in body.get("networks", ())
        ),
        active=row.active,
    )
