"""Makes the pictures of README.md from the demo: `xvfb-run -a .venv/bin/python packaging/pictures.py`.

Run it again when the screen has changed, look at every picture, and commit them. `--all DIR` keeps a picture of every place
in five looks (light, dark, letters of 150 %, from right to left, high contrast) to be looked at; `--size` and `--looks`
choose others ("light-200" is letters of 200 %).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.places import Places

SIZE = (1280, 800)
LONGEST_SECONDS = 90.0
LOOKS = ("light", "dark", "light-150", "rtl", "high")


def main() -> int:
    """Write the pictures of README into docs/images, or all of them into a folder."""
    parser = argparse.ArgumentParser(description="Pictures of the window, from the demo.")
    parser.add_argument("--all", type=Path, metavar="DIR", help="every place in several looks, into this folder")
    parser.add_argument("--size", default="1280x800", help="of the window, for --all")
    parser.add_argument("--looks", default=",".join(LOOKS), help="of light, dark, rtl, high, each with -SCALE")
    given = parser.parse_args()
    folder = given.all or Path(__file__).parent.parent / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="proofdesk-pictures-") as work:
        os.environ["PROOFDESK_DATA"] = str(Path(work) / "person")
        from editorial.demo.build import build_demo
        from editorial.model.clock import utc_now
        from ui.app import make_application

        workspace = build_demo(Path(work) / "Green & Co", now=utc_now, progress=lambda _done, _all: True)
        app = make_application()
        if given.all:
            size = tuple(int(side) for side in given.size.split("x"))
            for look in given.looks.split(","):
                Tour(app, workspace, look, folder, size).take_all()  # type: ignore[arg-type]
            return 0
        for mode in ("light", "dark"):
            Camera(app, workspace, mode, folder).take_all()
    return 0


class Camera:
    """One window in one theme."""

    def __init__(self, app: object, workspace: Path, mode: str, folder: Path) -> None:
        from ui.main_window import MainWindow
        from ui.preferences import Preferences
        from ui.theme.theme import Theme

        self.app = app
        self.mode = mode
        self.folder = folder
        theme = app.findChild(Theme) or Theme(app)  # type: ignore[attr-defined]
        theme.apply(app)  # type: ignore[arg-type]
        theme.set_mode(mode)  # type: ignore[arg-type]
        self.window = MainWindow(Preferences(theme=mode))  # type: ignore[arg-type]
        self.window.resize(*SIZE)
        self.window.show()
        self.window.begin(workspace, "Ana Ruiz")

    def opened(self) -> tuple[Places, dict[str, str]]:
        """The places once the workspace is open, and its posts by title."""
        window = self.window
        self.wait(lambda: window.places is not None)
        places, session = window.places, window.session
        assert places is not None
        assert session is not None
        posts: dict[str, str] = {}
        session.read(window, _posts, posts.update)
        self.wait(lambda: bool(posts))
        return places, posts

    def take_all(self) -> None:
        """Today, Write, Review, Library, Calendar and Export, as far as README shows them."""
        places, posts = self.opened()
        window = self.window
        self.take("today")
        places.open_post(posts["Repair café: thank you"])
        write = places.write
        self.wait(lambda: bool(write.opinion.said))
        write.page.tabs.set_current(write.page.tabs.ids[1])
        self.take("write")
        self._review(posts["Three box sizes instead of nine"])
        places.go("library")
        self.take("library")
        places.go("calendar")
        places.panes["calendar"].head.after.click()  # type: ignore[attr-defined]
        self.take("calendar")
        places.go("style")
        self.take("style")
        self._export()
        window.close()
        window.finish()

    def _review(self, post: str) -> None:
        """A post in review, as its editor sees it."""
        places = self.window.places
        assert places is not None
        session = places.session
        session.choose_person(next(one.id for one in session.names.people.values() if one.name.startswith("Ben")))
        self.rest(1.0)
        places.open_review(post)
        review = places.panes["review"]
        self.rest(0.5)  # the button may still be that of the post before
        self.wait(review.approve_button.isEnabled)  # type: ignore[attr-defined]
        self.take("review")

    def _export(self) -> None:
        from PySide6.QtWidgets import QLineEdit, QPushButton

        from ui.sheets.export import ExportSheet

        places = self.window.places
        assert places is not None
        places.go("library")
        places.leaving.export()
        sheet = self.window.findChildren(ExportSheet)[-1]
        for _step in range(2):
            self.wait(lambda: any(_is_next(button) for button in sheet.findChildren(QPushButton)))
            for field in sheet.findChildren(QLineEdit):
                if field.isVisible() and field.placeholderText().startswith("https://"):
                    field.setText("https://greenco.example/media/")
            next(button for button in sheet.findChildren(QPushButton) if _is_next(button)).click()
            self.rest(1.0)
        self.rest(3.0)
        self.take("export")

    def take(self, name: str) -> None:
        """Wait until pictures and checks have arrived, then keep what the window shows."""
        session = self.window.session
        assert session is not None
        self.rest(1.5)
        self.wait(lambda: not session.checker.is_busy)
        self.rest(0.5)
        self.window.grab().save(str(self.folder / f"{name}-{self.mode}.png"))

    def rest(self, seconds: float) -> None:
        """Let the window work for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()  # type: ignore[attr-defined]
            time.sleep(0.01)

    def wait(self, happened: Callable[[], bool]) -> None:
        """Let the window work until something has happened."""
        end = time.monotonic() + LONGEST_SECONDS
        while not happened():
            if time.monotonic() > end:
                raise SystemExit("The window did not get there in time.")
            self.rest(0.05)


class Tour(Camera):
    """Every place of one window in one look, with what can be opened opened."""

    def __init__(self, app: object, workspace: Path, look: str, folder: Path, size: tuple[int, int]) -> None:
        from PySide6.QtCore import Qt

        from ui.theme.theme import Theme, theme_of

        kind, _, percent = look.partition("-")
        rtl = Qt.LayoutDirection.RightToLeft if kind == "rtl" else Qt.LayoutDirection.LeftToRight
        app.setLayoutDirection(rtl)  # type: ignore[attr-defined]
        theme = app.findChild(Theme) or Theme(app)  # type: ignore[attr-defined]
        theme.set_contrast("high" if kind == "high" else "usual")
        theme.set_scale(int(percent or 100) / 100)
        super().__init__(app, workspace, "dark" if kind == "dark" else "light", folder)
        theme_of().pictures.clear()
        self.mode = look
        self.window.resize(*size)

    def take_all(self) -> None:
        """All places; Write with its preview and its checks, Style and Settings with all their parts."""
        window = self.window
        places, posts = self.opened()
        for place in [one.id for one in window.rail_places()]:
            if place == "write":
                self._write(posts["Repair café: thank you"])
            elif place == "settings":
                self._settings()
            elif place == "review":
                places.go(place)
                self.take("review-nothing")
                self._review(posts["Three box sizes instead of nine"])
            elif place == "style":
                self._style()
            else:
                places.go(place)
                self.take(place)
        self._export()
        window.close()
        window.finish()

    def _write(self, post: str) -> None:
        places = self.window.places
        assert places is not None
        places.open_post(post)
        write = places.write
        self.wait(lambda: bool(write.opinion.said))
        for side in ("checks", "preview"):
            write.side_tabs.set_current(side)
            write._show_side(side)
            write.page.tabs.set_current(write.page.tabs.ids[1])
            self.take(f"write-{side}")
        write.all_networks()
        self.take("write-all-networks")
        write.all_networks()

    def _style(self) -> None:
        places = self.window.places
        assert places is not None
        places.go("style")
        style = places.panes["style"]
        for view in style.head.tabs.ids:  # type: ignore[attr-defined]
            style.show_view(view)  # type: ignore[attr-defined]
            self.take(f"style-{view}")

    def _settings(self) -> None:
        places = self.window.places
        assert places is not None
        places.go("settings")
        settings = places.panes["settings"]
        for section in settings._sections:  # type: ignore[attr-defined]
            settings.show_section(section)  # type: ignore[attr-defined]
            self.take(f"settings-{section}")


def _is_next(button: object) -> bool:
    return button.isVisible() and button.isEnabled() and button.text() == "Continue"  # type: ignore[attr-defined]


def _posts(desk: object) -> dict[str, str]:
    from editorial.library.filters import PostFilter
    from editorial.library.lists import post_ids, post_rows

    library = desk.library  # type: ignore[attr-defined]
    return {row.title: row.id for row in post_rows(library, post_ids(library, PostFilter()))}


if __name__ == "__main__":
    sys.exit(main())
