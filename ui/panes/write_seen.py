"""Which objections a writer was shown in a sitting, so that those that went away count as mended."""

from __future__ import annotations

from collections.abc import Iterable

from editorial.library.records import Hit, Outcome, hit_of
from editorial.workflow.drafting import Draft
from ui.panes.write_facts import Opinion, Said


class Seen:
    """The objections that were shown for one post since it was opened."""

    def __init__(self) -> None:
        self._post = ""
        self._hits: dict[str, Hit] = {}

    def note(self, draft: Draft, said: Iterable[Said]) -> None:
        """These are on the screen now."""
        if draft.post.id != self._post:
            self._post, self._hits = draft.post.id, {}
        for one in said:
            self._hits.setdefault(one.finding.fingerprint, hit_of_said(draft, one, "mended"))

    def at_submit(self, draft: Draft, opinion: Opinion) -> list[Hit]:
        """What became of them: those that are there no more were mended. Those left as they are were kept already."""
        self.note(draft, opinion.said)
        still = {finding.fingerprint for result in opinion.results.values() for finding in result.findings}
        return [hit for fingerprint, hit in self._hits.items() if fingerprint not in still]


def hit_of_said(draft: Draft, said: Said, outcome: Outcome) -> Hit:
    """One objection with the words around it."""
    text = str(draft.value(said.place, said.finding.field)) if said.finding.field in ("text", "title") else ""
    return hit_of(draft.post.id, said.finding, text, outcome)
