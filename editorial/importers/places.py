"""Where the words of a finding stand in the file they came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from editorial.importers.document import Document, VariantSource
from editorial.model.finding import Finding
from editorial.model.subject import Field


def in_source(
    findings: tuple[Finding, ...], document: Document, network: str | None, fields: tuple[Field, ...]
) -> tuple[Finding, ...]:
    """The findings with line and column in the document's file: of the network's own value, the front matter's, or the
    body. What leaves beside them (a tag, a link, the disclosure) is shown at its key. `fields` are those checked."""
    if not document.in_file:
        return findings
    source = document.variants.get(network or "")
    texts = {item.name: item.text for item in fields}
    return tuple(_placed(finding, document, source, network, texts.get(finding.field, "")) for finding in findings)


def _placed(
    finding: Finding, document: Document, source: VariantSource | None, network: str | None, leaving: str
) -> Finding:
    key, own = _where_from(finding.field, document, source, network)
    own = own if own in leaving else own.strip()
    start = leaving.find(own) if own else -1
    index = finding.span.start - start
    if start >= 0 and (0 <= index < len(own) or leaving == own):
        line, column = _place_of(document, key, own, index)
    else:
        beside = _beside(document, leaving, finding.span.start) if leaving else ""
        line, column = _place_of(document, beside or key, own, 0)
    return replace(finding, line=line, column=column)


def _place_of(document: Document, key: str, own: str, index: int) -> tuple[int, int]:
    if not key:  # the body
        before = document.body[:index]
        return document.body_line + before.count("\n"), index - before.rfind("\n")
    while key not in document.origins:
        if key in document.lines:
            return document.lines[key], 1
        key, index = key[: max(key.rfind("."), key.rfind("["), 0)], 0
        if not key:
            return 1, 1
    origin = document.origins[key]
    value = document.values.get(key, own)
    return origin.place(value, max(0, value.find(own)) + index if own and own in value else index)


def _where_from(field: str, document: Document, source: VariantSource | None, network: str | None) -> tuple[str, str]:
    """The key a field's words come from (empty: the body) and the words."""
    number = int(field[5:-1]) if field.startswith("text[") else 0
    if field.partition("[")[0] == "text":
        if source is not None and source.text is not None and not number:
            short = f"variants.{network}"
            return (short if short in document.origins else f"{short}.text"), source.text
        if source is not None and number < len(source.parts):
            return f"variants.{network}.parts[{number}]", source.parts[number]
        if number < len(document.parts):
            return f"parts[{number}]", document.parts[number]
        return "", document.body
    name = field.partition("[")[0]
    key = f"variants.{network}.{field}" if getattr(source, name, None) is not None else field
    return key, document.values.get(key, "")


def _beside(document: Document, leaving: str, start: int) -> str:
    """The key of what was put beside the words and holds this place: disclosure, link, tags, byline."""
    values: Mapping[str, tuple[str, ...]] = {
        "disclosure": (document.disclosure,),
        "link": (document.link,),
        "tags": document.tags,
        "authors": document.authors,
    }
    for key, texts in values.items():
        for text in texts:
            at = -1 if not text else leaving.find(text) if key == "disclosure" else leaving.rfind(text)
            if 0 <= at <= start < at + len(text):
                return key
    return ""
