"""Every sheet of the window, opened as a person opens it and with something to show: for walks through all of them."""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desk_fixtures import Hands, until
from films import two_scenes
from newsroom import Clock, Newsroom
from PySide6.QtCore import Qt
from register import picture

import ui
from editorial.exporters.base import Options
from editorial.exporters.run import plan, write
from editorial.library.labels import keep_together
from editorial.library.transaction import Command
from editorial.model.clock import parse_local, utc_now
from editorial.workflow.holding import start_hold
from editorial.workflow.together import Together, change_together
from editorial.workflow.writing import delete_post
from ui.kit.popover import Popover
from ui.kit.sheet import Sheet, front_sheet
from ui.panes.calendar import CalendarPane
from ui.panes.library import LibraryPane
from ui.sheets.comes_twice import AskTwice
from ui.sheets.for_people import ForPeopleSheet
from ui.sheets.past_exports import PastExportsSheet

WHO = "Noor Haddad"
MOVED, FURNISHED, WAITING = "Moved on", "Furnished", "Waiting"


def prepared(founded: Path, folder: Path) -> Path:
    """A workspace in which every sheet has something to show to its owner; closed."""
    workspace = Path(shutil.copytree(founded, folder / "desk"))
    room = Newsroom(workspace, Clock(utc_now()))
    pair = [
        room.approved(f"{title} are here. Come and see whether there is one for you.", title=title).id
        for title in ("Lamps", "Jackets")
    ]
    change_together(room.desk, Command(who=room.noor.id), pair, Together(add_labels=("Spring",)))
    keep_together(room.library, Command(who=room.noor.id), "Best of", pair)
    left = room.approved("What left for Buffer, and is not out yet.", title="Left")
    only = Options(only=(room.variant(left).id,))
    write(room.desk, Command(who=room.ben.id), plan(room.desk, "buffer", only), folder / "out")
    assert room.state(left) == "exported"
    sent = room.exported("Another lamp is here.", title="Sent")
    room.written("Jackets are mended on Saturday. Bring yours.", room.x, room.linkedin, by=room.noor, title=MOVED)
    room.written("See the kettle.", room.x, room.linkedin, by=room.noor, title=FURNISHED)
    for title in (WAITING, "Waiting as well"):
        room.submitted(f"{title}: the café opens at nine.", room.x, room.linkedin, title=title)
    nobody_wants = room.written("Nobody wants this.", by=room.noor, title="Deleted")
    delete_post(room.desk, Command(who=room.noor.id), nobody_wants.id)
    start_hold(room.desk, Command(who=room.noor.id), "search", "another lamp", "Recall of the lamp")
    room.new_style('[rules."readability.sentence_length"]\nlevel = "error"\nmax_words = 4\n')
    assert room.state(sent) == "exported"
    room.close()
    return workspace


def furnish(hands: Hands, folder: Path) -> None:
    """Put a picture and a video beside the words of one draft; let another's shared text go on after X went its own way."""
    draft(hands, MOVED)
    hands.click_tab("X")
    hands.write_text(" And tea.")
    hands.click_tab(hands.write.page.tabs._bar.tabText(0))
    hands.retype("Jackets are mended on Sunday. Bring yours. There is cake.")
    hands.saved()
    draft(hands, FURNISHED)
    hands.write.files.add([str(picture(folder, size=(800, 600))), str(two_scenes(folder / "kettle.mp4", (640, 360)))])
    until(lambda: len(hands.write.page.media.shown) == 2, "the files did not come in")
    hands.saved()


def draft(hands: Hands, title: str) -> None:
    """Open one of the drafts."""
    place(hands, "write")
    hands.click_row(hands.write.drafts.list, title)
    until(lambda: hands.write.draft is not None and hands.write.draft.post.title == title, f"“{title}” did not open")


def place(hands: Hands, name: str) -> None:
    """Go to a place, whatever it is called in the window's language."""
    assert hands.window.places is not None
    hands.window.places.go(name)


def command(hands: Hands, name: str) -> None:
    """Run a command of the window by its name."""
    assert hands.window.places is not None
    hands.window.places.keys.run(name)


def show(sheet: Sheet) -> None:
    sheet.open()


def _export(hands: Hands) -> None:
    command(hands, "export")


def _import(hands: Hands) -> None:
    command(hands, "import")


def _past_exports(hands: Hands) -> None:
    command(hands, "past_exports")


def _refused(hands: Hands) -> None:
    command(hands, "past_exports")
    past = front_sheet(hands.window)
    assert isinstance(past, PastExportsSheet)
    until(past.refused_button.isEnabled, "nothing was exported")
    past.refused_button.click()


def _should_be_out(hands: Hands) -> None:
    command(hands, "should_be_out")


def _posting_desk(hands: Hands) -> None:
    command(hands, "posting_desk")


def _review_report(hands: Hands) -> None:
    command(hands, "review_sheet")


def _calendar_report(hands: Hands) -> None:
    command(hands, "print_calendar")


def _history(hands: Hands) -> None:
    draft(hands, MOVED)
    hands.write.history()


def _keep_template(hands: Hands) -> None:
    draft(hands, MOVED)
    hands.write.keep_template()


def _moved_on(hands: Hands) -> None:
    draft(hands, MOVED)
    hands.click_tab("X")
    hands.write.moved.open()


def _crop(hands: Hands) -> None:
    draft(hands, FURNISHED)
    until(lambda: len(hands.write.page.media.shown) == 2)
    hands.write.pictures.crop(0)


def _video(hands: Hands) -> None:
    draft(hands, FURNISHED)
    until(lambda: len(hands.write.page.media.shown) == 2)
    hands.write.pictures.video(1)


def _rights(hands: Hands) -> None:
    draft(hands, FURNISHED)
    until(lambda: len(hands.write.page.media.shown) == 2)
    hands.write.files.ask_rights(0)


def _about(hands: Hands) -> None:
    draft(hands, MOVED)
    hands.write.about.ask()


def _reuse(hands: Hands) -> None:
    draft(hands, MOVED)
    hands.write.reuse.ask()


def _goal(hands: Hands) -> None:
    draft(hands, MOVED)
    command(hands, "goal")


def _look_at_what_waits(hands: Hands) -> None:
    place(hands, "review")
    until(lambda: hands.review.queue.ids, "the queue is empty")
    hands.click_row(hands.review.list, WAITING)
    until(lambda: hands.review.loader.current is not None and hands.review.loader.current.full, "not checked")


def _side_by_side(hands: Hands) -> None:
    _look_at_what_waits(hands)
    hands.review.side_by_side()


def _approve_many(hands: Hands) -> None:
    _look_at_what_waits(hands)
    hands.review.approve_many()


def _style_moved_on(hands: Hands) -> None:
    place(hands, "review")
    until(lambda: hands.review.banner.held, "nothing held")
    hands.review.moved_on()


def _hold(hands: Hands) -> None:
    command(hands, "hold")


def _holds(hands: Hands) -> None:
    assert hands.window.places is not None
    holds = hands.window.places.holds
    until(lambda: holds.found, "nothing on hold")
    holds.open()


def _outside_yes(hands: Hands) -> None:
    from ui.sheets.outside_yes import OutsideYesSheet

    show(OutsideYesSheet(hands.window, "It covers X and LinkedIn.", "It counts for this step.", lambda *_answer: None))


def _link_card(hands: Hands) -> None:
    from ui.sheets.link_card import LinkCardSheet

    show(LinkCardSheet(hands.window, hands.session, "https://greenco.com/a"))


def _compare(hands: Hands) -> None:
    from ui.sheets.compare import CompareSheet

    show(CompareSheet(hands.window, "Mine.", "Theirs.", "Ours."))


def _explain(hands: Hands) -> None:
    from ui.sheets.explain import ExplainSheet

    page = "## What it finds\n\nA word that stands there twice.\n\n## Why\n\nIt disturbs."
    show(ExplainSheet(hands.window, "Said twice", page))


def _report(hands: Hands) -> None:
    from ui.sheets.report import Report

    show(Report(hands.window, "Traceback: nothing"))


def _progress(hands: Hands) -> None:
    from ui.sheets.progress import Progress

    show(Progress(hands.window, "Copying", "Two files"))


def _grammar(hands: Hands) -> None:
    from ui.sheets.add_grammar import AddGrammar

    show(AddGrammar(hands.session, hands.window))


def _library(hands: Hands) -> LibraryPane:
    """The library with its cards."""
    place(hands, "library")
    pane = hands.window.stack.currentWidget()
    assert isinstance(pane, LibraryPane)
    until(lambda: pane.model.rowCount() > 1, "the library is empty")
    return pane


def _change_together(hands: Hands) -> None:
    pane = _library(hands)
    pane.grid.selectAll()
    pane.change_selected()


def _alikes(hands: Hands) -> None:
    _library(hands).alike()
    sheet = front_sheet(hands.window)
    until(lambda: bool(sheet.chosen_group), "nothing is alike")  # type: ignore[union-attr]


def _labels(hands: Hands) -> None:
    _library(hands).labels()
    sheet = front_sheet(hands.window)
    until(lambda: bool(sheet.chosen[0]), "no label")  # type: ignore[union-attr]


def _deleted(hands: Hands) -> None:
    draft(hands, MOVED)
    command(hands, "deleted")


def _template(hands: Hands) -> None:
    command(hands, "new_from_template")


def _keys(hands: Hands) -> None:
    command(hands, "keys")


def _palette(hands: Hands) -> None:
    hands.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


def _ask(hands: Hands) -> None:
    from ui.kit.dialogs import AskText

    show(AskText(hands.window, "Give it back", "What should be changed?", "What", "Return", _nothing))


def _confirm(hands: Hands) -> None:
    from ui.kit.dialogs import Confirm

    show(Confirm(hands.window, "Leave?", "Changes are not saved.", "Leave", _nothing))


def _except(hands: Hands) -> None:
    from ui.panes.style_except import ExceptSheet
    from ui.panes.style_records import Nag, Passage

    found = tuple(Passage(label="G-2", quote=quote, around=f"It is {quote}.") for quote in ("a great many", "as usual"))
    nag = Nag(rule="readability.plain_words", title="Plain words", level="suggestion", left=6, of=10, passages=found)
    show(ExceptSheet(hands.window, nag, _nothing))


def _week(hands: Hands) -> CalendarPane:
    """The week in which “Jackets” goes out, standing on it."""
    place(hands, "calendar")
    pane = hands.window.stack.currentWidget()
    assert isinstance(pane, CalendarPane)
    until(lambda: pane.model.rowCount() > 0, "no week")
    hands.settle()
    if pane.side.entries:  # the first of those that have no time gets one
        entry = next(iter(pane.side.entries.values()))
        pane.moves.set_time(entry, dt.datetime.combine(pane.first, dt.time(9)), "Europe/Paris")
        until(lambda: pane.model.index_of(entry.variant).isValid(), "no time")
        hands.window.undo_bar.dismiss()
        pane.table.select_item(entry.variant)
    return pane


def _idea(hands: Hands) -> None:
    _week(hands).primary()


def _assign(hands: Hands) -> None:
    pane = _week(hands)
    pane.acts.assign(pane.table.chosen[0].cell.entry, pane._place_of_current())  # type: ignore[union-attr]


def _move(hands: Hands) -> None:
    _week(hands).move_time()


def _shift(hands: Hands) -> None:
    pane = _week(hands)
    pane.acts.ask_move([*pane.table.chosen, *pane.table.chosen], pane._place_of_current())


def _series(hands: Hands) -> None:
    _week(hands).acts.more("series")


def _overlays(hands: Hands) -> None:
    _week(hands).acts.more("overlays")


def _zone(hands: Hands) -> None:
    _week(hands)._ask_zone()


def _twice(hands: Hands) -> None:
    show(AskTwice(hands.window, "25 October, 02:30 comes twice.", parse_local("2026-10-25T02:30")))


def _nothing(_answer: object = "") -> None:
    return None


SHEETS: dict[str, Callable[[Hands], None]] = {
    "AboutPopover": _about,
    "AddGrammar": _grammar,
    "AlikesSheet": _alikes,
    "ApproveMany": _approve_many,
    "AskText": _ask,
    "AskTwice": _twice,
    "AskZone": _zone,
    "AssignCard": _assign,
    "ChangeTogetherSheet": _change_together,
    "CommandPalette": _palette,
    "CalendarReportSheet": _calendar_report,
    "CompareSheet": _compare,
    "Confirm": _confirm,
    "CropSheet": _crop,
    "DeletedSheet": _deleted,
    "ExceptSheet": _except,
    "ExplainSheet": _explain,
    "ExportSheet": _export,
    "FromTemplateSheet": _template,
    "HistorySheet": _history,
    "HoldSheet": _hold,
    "HoldsSheet": _holds,
    "IdeaCard": _idea,
    "ImportSheet": _import,
    "KeepTemplateSheet": _keep_template,
    "KeysSheet": _keys,
    "LabelsSheet": _labels,
    "LinkCardSheet": _link_card,
    "MovedOnSheet": _moved_on,
    "MoveCard": _move,
    "OutsideYesSheet": _outside_yes,
    "OverlaysSheet": _overlays,
    "PastExportsSheet": _past_exports,
    "PostingDeskSheet": _posting_desk,
    "Progress": _progress,
    "RefusedRowsSheet": _refused,
    "Report": _report,
    "ReusePopover": _reuse,
    "ReviewReportSheet": _review_report,
    "RightsPopover": _rights,
    "SeriesSheet": _series,
    "ShiftCard": _shift,
    "ShouldBeOutSheet": _should_be_out,
    "SideBySide": _side_by_side,
    "StyleMovedOnSheet": _style_moved_on,
    "VideoSheet": _video,
    "_GoalCard": _goal,
}
"""By the name of their class."""


@contextmanager
def opened(hands: Hands, name: str) -> Iterator[Sheet]:
    """That sheet, open over the place it belongs to; closed afterwards."""
    hands.window.undo_bar.dismiss()
    SHEETS[name](hands)
    until(lambda: type(front_sheet(hands.window)).__name__ == name, f"{name} did not open")
    sheet = front_sheet(hands.window)
    assert sheet is not None
    hands.settle()
    try:
        yield sheet
    finally:
        while (front := front_sheet(hands.window)) is not None:  # some lie over another one
            front.close_sheet()
        hands.settle()


def all_sheets() -> set[str]:
    """The names of all classes of sheets in the program."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found, more = set[type[Sheet]](), [Sheet]
    while more:
        more = [one for parent in more for one in parent.__subclasses__()]
        found.update(more)
    return {one.__name__ for one in found if one.__module__.startswith("ui.")} - {
        Popover.__name__,
        ForPeopleSheet.__name__,
    }
