"""The recipes of the export sheet: which there are, keeping one, taking one away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from editorial.exporters.base import Options
from editorial.model.change import ChangeSet
from editorial.model.recipe import Recipe, RecipePart
from ui.bridge.session import Session
from ui.kit.dialogs import ask_text

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk


class ExportRecipes(QObject):
    """Signals: `found(object)` with the recipes, now and whenever one changed; `kept(object)` with a ChangeSet;
    `failed(object)` with a UserError."""

    found = Signal(object)
    kept = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.changed.connect(self._changed)

    @Slot()
    def read(self) -> None:
        """Ask which there are."""

        def work(desk: Desk) -> list[Recipe]:
            from editorial.library.recipes import recipes

            return recipes(desk.library)

        self._session.read(self, work, self.found.emit, self.failed.emit)

    def ask_name(self, window: QWidget, tool: str, options: Options, days: int) -> None:
        """Keep what goes to this tool under a name that is asked for; `days` as in `Recipe`."""
        part = RecipePart(
            target=tool,
            channels=options.channels,
            zone=options.zone,
            media_prefix=options.media_prefix,
            extras=options.extras,
            header=options.header,
        )

        def keep(name: str) -> None:
            def work(desk: Desk, command: Command) -> ChangeSet:
                from editorial.library.recipes import add_to_recipe

                return add_to_recipe(desk.library, command, name, part, days=days)

            self._session.write(self, work, self.kept.emit, self.failed.emit)

        ask_text(
            window,
            self.tr("Keep as a recipe"),
            self.tr("Next time its name is enough. Another tool under the same name is written in the same go."),
            self.tr("Name, such as Monday"),
            self.tr("Keep"),
            keep,
            lines=1,
        )

    @Slot(str)
    def delete(self, recipe_id: str) -> None:
        """Take one away."""

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.recipes import delete_recipe

            return delete_recipe(desk.library, command, recipe_id)

        self._session.write(self, work, None, self.failed.emit)

    @Slot(object)
    def _changed(self, change: ChangeSet) -> None:
        if change.kinds & {"recipe", "elsewhere"}:
            self.read()
