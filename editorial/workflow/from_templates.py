"""Posts from templates, and templates from posts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from editorial.library import posts, review
from editorial.library.edits import PostEdit
from editorial.library.people import channels
from editorial.library.posts import load_post
from editorial.library.records import Post
from editorial.library.templates import template_of
from editorial.library.transaction import Command, Transaction, new_id
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot
from editorial.model.post import Content, Part
from editorial.model.template import WORDS, Template, TemplateNetwork
from editorial.workflow.desk import Desk
from editorial.workflow.templating import fields_in, fill, with_fields


def fields_of(template: Template) -> tuple[str, ...]:
    """The fields that a template asks for, in the order they come."""
    return fields_in(*template.all_words)


def create_from(
    desk: Desk, command: Command, template_id: str, values: Mapping[str, str], *, authors: Sequence[str] = ()
) -> ChangeSet:
    """A new draft in the shape of a template, its fields filled in; empty ones stay to be seen. An account that is closed is
    replaced by another one on the same network, or left out. `created` is the post's id."""
    template = template_of(desk.library, template_id)

    def work(transaction: Transaction) -> str:
        insert_from(desk, transaction, template, values, authors=authors)
        transaction.note(template=template_id)
        return f"New draft from “{template.name}”"

    return desk.library.operate(command, "create", work)


def insert_from(
    desk: Desk,
    transaction: Transaction,
    template: Template,
    values: Mapping[str, str],
    *,
    authors: Sequence[str] = (),
    accounts: Sequence[str] | None = None,
    slots: Mapping[str, Slot | None] | None = None,
) -> str:
    """A draft in the shape of a template, as a part of another operation; returns its id. `accounts` are those it goes to, in
    the place of the template's own; `slots` their times."""
    chosen = _chosen(desk, template, accounts)
    post_id = posts.insert_post(transaction, title=fill(template.title, values), channels=list(chosen), slots=slots)
    post = load_post(transaction.connection, post_id)
    shared = _filled(post.shared.content, template.words, values)
    posts.write_content(transaction, post.shared.id, _tagged(shared, template.tags), rev=2)
    for variant in post.variants:
        network = chosen[variant.channel]
        content = _filled(variant.stored.content, network.own, values)
        later = tuple(Part(text=fill(text, values)) for text in network.more)
        content = replace(content, kind=network.form, parts=(*content.parts, *later))
        if content != variant.stored.content:
            posts.write_content(transaction, variant.stored.id, content, rev=2)
        if network.own:
            review.set_columns(transaction, post_id, variant.id, own=sorted(network.own))
    campaign = template.campaign if _is_there(desk, template.campaign) else ""
    edit = PostEdit(
        language=template.language, audience=template.audience, campaign=campaign, authors=tuple(authors) or None
    )
    posts.write_edit(transaction, load_post(transaction.connection, post_id), edit)
    return post_id


def _chosen(desk: Desk, template: Template, accounts: Sequence[str] | None) -> dict[str, TemplateNetwork]:
    """The accounts of a post from a template, each with what the template has for it."""
    open_ones = channels(desk.library)
    chosen: dict[str, TemplateNetwork] = {}
    if accounts is not None:
        known = {network.channel: network for network in template.networks}
        return {one: known.get(one, TemplateNetwork(channel=one)) for one in accounts}
    for network in template.networks:
        same = [one for one in open_ones if one.id == network.channel]
        same += [one for one in open_ones if one.platform == network.platform]
        account = next((one.id for one in same if one.id not in chosen), "")
        if account:
            chosen[account] = network
    return chosen


def template_from(desk: Desk, post: Post, name: str, fields: Mapping[str, str]) -> Template:
    """A template in the shape of a post, with fields in the place of some of its words (`{"product": "Box L"}`)."""
    platforms = {one.id: one.platform for one in channels(desk.library, all_of_them=True)}

    def templated(content: Content, names: Sequence[str]) -> dict[str, str]:
        return {one: with_fields(str(content.value(one)), fields) for one in names if content.value(one)}

    return Template(
        id=new_id(),
        name=name,
        title=with_fields(post.title, fields),
        words=templated(post.shared.content, WORDS),
        tags=post.shared.content.tags,
        language=post.language,
        audience=post.audience,
        campaign=post.campaign,
        networks=tuple(
            TemplateNetwork(
                channel=one.channel,
                platform=platforms.get(one.channel, one.platform),
                own=templated(one.stored.content, [name for name in WORDS if name in one.own]),
                more=tuple(with_fields(part.text, fields) for part in one.stored.content.parts[1:]),
                form=one.stored.content.kind,
            )
            for one in post.variants
        ),
    )


def _filled(content: Content, words: Mapping[str, str], values: Mapping[str, str]) -> Content:
    for name in WORDS:
        if words.get(name):
            content = content.with_value(name, fill(words[name], values))
    return content


def _tagged(content: Content, tags: Sequence[str]) -> Content:
    return content.with_value("tags", tuple(tags))


def _is_there(desk: Desk, campaign: str) -> bool:
    from editorial.library.people import campaigns

    return any(one.id == campaign for one in campaigns(desk.library))
