"""One exporter for every tool that is spoken to by its programming interface: the body of one request for each post."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from editorial.exporters.base import Options, Row
from editorial.exporters.sheets import free_name, slug
from editorial.exporters.tool import Tool


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestExporter(Tool):
    """The exporter of one tool: `body` is what is sent to it for one post."""

    body: Callable[[Row, Options], Mapping[str, object]]

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """A file for each post and account, in one folder of the day: postiz-2026-11-30/g-12-x-green-co.json."""
        return {name: (row,) for name, row in self._named(rows, options)}

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """The requests: keys in the tool's order, two spaces, letters as they are, one line end at the end."""
        return {
            name: (json.dumps(self.body(row, options), ensure_ascii=False, indent=2) + "\n").encode()
            for name, row in self._named(rows, options)
        }

    def _named(self, rows: Sequence[Row], options: Options) -> Iterator[tuple[str, Row]]:
        taken: set[str] = set()
        for row in rows:
            account = slug(f"{row.platform.id} {row.channel.name}")
            stem = free_name(f"{self.id}-{options.today}/{slug(row.label)}-{account}", taken)
            taken.add(stem)
            yield f"{stem}.json", row
