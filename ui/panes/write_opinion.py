"""What the checks think of the open draft, shown in its places: side column, tabs, lines, list of drafts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer, Slot

from editorial.model.finding import Elsewhere
from editorial.workflow.drafting import SHARED
from ui.kit.announce import announce
from ui.panes.tone_facts import dials_shown, reading_shown
from ui.panes.write_facts import Finder, Opinion, Passage, Said, count_open, is_blank
from ui.panes.write_findings import WriteFindings
from ui.panes.write_places import door_of
from ui.panes.write_room import WriteRoom

MEASURES_MS = 30
"""The text of another tab is painted before its tone is read out."""


class WriteOpinion(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom, findings: WriteFindings) -> None:
        super().__init__(pane)
        self._pane, self._findings = pane, findings
        self._measures_soon = QTimer(self, singleShot=True, interval=MEASURES_MS)
        self._measures_soon.timeout.connect(self._show_measures)
        pane.checker.opinion.connect(self._take)
        pane.checker.pending.connect(self._have_none)
        pane.page.finding_clicked.connect(self._clicked)
        pane.page.target_changed.connect(self._other_tab)
        checks = pane.checks
        checks.selected.connect(self._show)
        checks.go.connect(self._go)
        checks.elsewhere.connect(self._elsewhere)
        checks.passage_clicked.connect(pane.page.marks.go_to_passage)
        checks.fix.connect(findings.fix)
        checks.leave.connect(findings.leave)
        checks.ask.connect(findings.ask_exception)
        checks.explain.connect(findings.explain)
        checks.look_again.connect(findings.look_again)
        checks.add_word.connect(findings.add_word)

    # -- taking it in --------------------------------------------------------------------------------------------------

    @Slot(object)
    def _take(self, opinion: Opinion) -> None:
        pane = self._pane
        pane.opinion = opinion
        if pane.draft is None:
            return
        said = opinion.said
        pane.seen.note(pane.draft, said)
        where = self._findings.where_words(said)
        pane.checks.show_said(said, self._findings.titles, where, may_edit=pane.page.may_edit)
        pane.checks.show_waiting(opinion.waiting)
        pane.checks.show_left(len(opinion.left))
        pane.checks.before.show_items(self._findings.before_submit(said))
        self._show_measures()
        count = count_open(said)
        pane.side_tabs.set_text("checks", f"{self.tr('Checks')}  {count}" if count else self.tr("Checks"))
        levels = [one.level for one in said if not one.allowed]
        worst = next((level for level in ("error", "warning", "suggestion") if level in levels), "ok")
        pane.drafts.set_mark(pane.draft.post.id, worst, levels.count(worst) if worst in ("error", "warning") else 0)  # type: ignore[arg-type]
        self._show_marks()

    @Slot()
    def _have_none(self) -> None:
        pane = self._pane
        pane.opinion = Opinion()
        blank = pane.draft is not None and is_blank(pane.draft)
        pane.checks.show_pending(asked=pane.checker.pace == "asked", blank=blank)
        pane.checks.before.show_items([])
        pane.side_tabs.set_text("checks", self.tr("Checks"))
        if pane.draft is not None:
            pane.drafts.set_mark(pane.draft.post.id, "", 0)
            self._show_marks(pictures_later=True)

    def _show_measures(self) -> None:
        """Tone and reading of the tab in front; of any network where that has none."""
        pane, results = self._pane, self._pane.opinion.results
        if pane.draft is None or not results:
            return
        name = pane.page.target if pane.page.target in results else next(iter(results))
        measures = results[name].measures
        above = any(one.rule == "readability.grade" for one in results[name].findings)
        find = Finder(pane.draft, name, pane.session.names.channels)
        reading = reading_shown(cast("Mapping[str, Any]", measures.get("readability", {})), find, above=above)
        dials = dials_shown(cast("Mapping[str, Any]", measures.get("tone", {})), find)
        pane.checks.show_tone(reading, dials, self._readers())

    def _readers(self) -> str:
        audience = self._pane.draft.head("audience") if self._pane.draft is not None else ""
        words = {"trade": self.tr("the trade"), "experts": self.tr("experts")}
        return words.get(audience, self.tr("the general public"))

    def _show_marks(self, *, pictures_later: bool = False) -> None:
        self._pane.page.marks.show(self._pane.opinion, self._pane.checks.current, pictures_later=pictures_later)

    @Slot(str)
    def _other_tab(self, _name: str) -> None:
        self._show_marks(pictures_later=True)
        self._measures_soon.start()

    # -- going to it ---------------------------------------------------------------------------------------------------

    def _said(self, key: str) -> Said | None:
        return next((one for one in self._pane.opinion.said if one.key == key), None)

    @Slot(str)
    def _clicked(self, key: str) -> None:
        self._pane.show_checks()
        self._pane.checks.open(key)

    @Slot(str)
    def _show(self, key: str) -> None:
        said = self._said(key)
        if said is not None:
            self._pane.page.marks.go_to(said)
        self._show_marks()

    @Slot(str)
    def _go(self, key: str) -> None:
        """To the place on the page where an objection is answered."""
        said = self._said(key)
        door = door_of(said.finding) if said is not None else None
        if said is None or door is None:
            return
        pane = self._pane
        if said.place not in (pane.page.target, SHARED):
            pane.page.tabs.set_current(said.place)
        if door.kind == "about":
            pane.about_asked.emit(door.name)
        elif door.kind == "authors":
            pane.page.piece_clicked.emit("authors")
        elif door.kind == "rights":
            pane.page.rights_asked.emit(door.index)
        else:
            pane.page.media.describe(door.index)

    @Slot(str, int)
    def _elsewhere(self, key: str, at: int) -> None:
        """To the other place an objection rests on: another network, an earlier post, or words of this one."""
        said, pane = self._said(key), self._pane
        if said is None or pane.draft is None or at >= len(said.finding.elsewhere):
            return
        place = said.finding.elsewhere[at]
        variant = next((one.id for one in pane.draft.post.variants if place.id in (one.channel, one.id)), "")
        if place.id and not variant:
            if pane.facts is not None and any(one.id == place.id for one in pane.facts.recent):
                pane.open_post(place.id)
            return
        if variant and variant != pane.page.target:
            pane.page.tabs.set_current(variant)
        passage = self._passage(place, variant or pane.page.target)
        if passage is not None:
            pane.page.marks.go_to_passage(passage)

    def _passage(self, place: Elsewhere, name: str) -> Passage | None:
        draft = self._pane.draft
        if draft is None:
            return None
        found = Finder(draft, name, self._pane.session.names.channels)(place.field, place.span)
        # A place without its span is looked for by its words.
        return found or Passage(place=name, field=place.field, span=place.span, words=place.match)

    def step(self, by: int) -> None:
        """Open the next or the previous objection."""
        self._pane.show_checks()
        checks = self._pane.checks
        checks.step(by)
        announce(self._pane.page.editor, checks.current_words())

    def fix(self) -> None:
        """Take the first suggestion for the open objection."""
        said = self._pane.checks.current_said()
        if said is not None and said.finding.suggestions:
            self._findings.fix(said.key, said.finding.suggestions[0])

    def leave(self) -> None:
        """Leave the open objection as it is."""
        said = self._pane.checks.current_said()
        if said is not None:
            self._findings.leave(said.key)
