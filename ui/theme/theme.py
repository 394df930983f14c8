"""The theme: colours, letters and sizes of the whole window, following the system between light and dark."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from editorial.errors import BugError
from ui.theme.qss import stylesheet
from ui.theme.tokens import Tokens, load_tokens

Mode = Literal["system", "light", "dark"]
Contrast = Literal["system", "usual", "high"]
FAMILIES = ("Inter", "Noto Sans Thai")
READING_FAMILIES = ("Literata", "Inter", "Noto Sans Thai")
TEXT_PX = 13
SMALL_PX = 12

_NAME = "proofdesk-theme"
_USUAL = {False: "paper", True: "night-desk"}
_ART = {
    "chevron-up.svg": ("ink_soft", '<path d="m18 15-6-6-6 6"/>'),
    "chevron-down.svg": ("ink_soft", '<path d="m6 9 6 6 6-6"/>'),
    "check.svg": ("on_blue", '<path d="M19 7 10 16l-5-5" stroke-width="3"/>'),
    "minus.svg": ("on_blue", '<path d="M6 12h12" stroke-width="3"/>'),
    "circle.svg": ("on_blue", '<circle cx="12" cy="12" r="3" stroke-width="4"/>'),
}
_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="{colour}"'
    ' stroke-width="2" stroke-linecap="round" stroke-linejoin="round">{path}</svg>'
)


class Theme(QObject):
    """One per application, a child of it; `theme_of` finds it from anywhere.

    Signals: `changed()` after colours or sizes changed; whoever keeps pictures or fonts renews them then.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        mode: Mode = "system",
        contrast: Contrast = "system",
        still: bool = False,
        scale: float = 1.0,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._mode: Mode = mode
        self._contrast: Contrast = contrast
        self._still = still
        self._blink_ms = -1
        self._scale = scale
        self._app: QApplication | None = None
        self._known: dict[str, Tokens] = {}
        self._art_dir = QTemporaryDir()
        self._fonts_loaded = False
        self.pictures: dict[tuple[object, ...], QPixmap] = {}
        """What icons.py and marks.py drew already; emptied on each change."""
        self._fonts: dict[tuple[int, int, bool, bool], QFont] = {}
        self._colors: dict[str, QColor] = {}

    @property
    def mode(self) -> Mode:
        """What was asked for: the system's choice, light or dark."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the night desk is shown now."""
        if self._mode == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode == "dark"

    @property
    def contrast(self) -> Contrast:
        """What was asked for: the system's choice, usual or high."""
        return self._contrast

    @property
    def is_high(self) -> bool:
        """Whether the colours of high contrast are shown now."""
        if self._contrast == "system":
            # PySide lets go of the inner hints with the wrapper of the outer ones: both have a name here.
            style = QGuiApplication.styleHints()
            hints = style.accessibility()
            return hints.contrastPreference() == Qt.ContrastPreference.HighContrast
        return self._contrast == "high"

    @property
    def is_still(self) -> bool:
        """Whether nothing may move by itself: no blinking cursor, no bar that runs to and fro."""
        return self._still

    @property
    def tokens(self) -> Tokens:
        """The colours shown now."""
        return self.tokens_for(dark=self.is_dark)

    @property
    def scale(self) -> float:
        """The size of letters and controls; 1.0 is 13 px text."""
        return self._scale

    def tokens_for(self, *, dark: bool) -> Tokens:
        """The colours of the light or the dark theme, whichever is shown now, in the contrast that is."""
        return self._tokens_of(("night-contrast" if dark else "paper-contrast") if self.is_high else _USUAL[dark])

    def _tokens_of(self, name: str) -> Tokens:
        if name not in self._known:
            self._known[name] = load_tokens(name)
        return self._known[name]

    def over_pictures(self) -> tuple[QColor, QColor]:
        """A ground to put over pictures, half seen through, and what can be read on it: the same in every theme."""
        dark = self._tokens_of(_USUAL[True])
        ground = QColor(dark.surface)
        ground.setAlphaF(0.74)
        return ground, QColor(dark.ink)

    def color(self, name: str) -> QColor:
        """The colour of a token (`ink-soft`)."""
        if name not in self._colors:
            self._colors[name] = QColor(self.tokens.named(name))
        return QColor(self._colors[name])

    def px(self, length: float) -> int:
        """A length of the grid, scaled with the letters; never 0."""
        return max(1, round(length * self._scale))

    def font(self, px: float = TEXT_PX, weight: int = 400, *, reading: bool = False, tabular: bool = False) -> QFont:
        """The interface's letters (Literata first when `reading`) at `px`, scaled.

        `tabular` makes figures equally wide, for numbers alone: Inter widens hyphens with them.
        """
        key = (self.px(px), weight, reading, tabular)
        if key not in self._fonts:
            # To make one takes 11 µs, and each row of a list asks for several, also to know how high it is.
            self._fonts[key] = self._made(*key)
        return QFont(self._fonts[key])

    def _made(self, pixels: int, weight: int, reading: bool, tabular: bool) -> QFont:
        font = QFont()
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        font.setFamilies([*(READING_FAMILIES if reading else FAMILIES), system])
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def apply(self, app: QApplication) -> None:
        """Dress the application and follow the system from now on."""
        self._app = app
        self.setParent(app)
        self._load_fonts()
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed, Qt.ConnectionType.UniqueConnection)
        self._hints = (hints, hints.accessibility())
        self._hints[1].contrastPreferenceChanged.connect(self._system_changed, Qt.ConnectionType.UniqueConnection)
        self._ask_scheme()
        self._settle()
        self._dress()

    def set_mode(self, mode: Mode) -> None:
        """Show light, dark, or what the system shows."""
        if mode == self._mode:
            return
        self._mode = mode
        self._ask_scheme()
        self._dress()

    def set_contrast(self, contrast: Contrast) -> None:
        """Show the usual contrast, high contrast, or what the system asks for."""
        if contrast != self._contrast:
            self._contrast = contrast
            self._dress()

    def set_still(self, still: bool) -> None:
        """Let nothing move by itself, or let the cursor blink as the system wants it."""
        if still != self._still:
            self._still = still
            self._settle()
            self._dress()

    def set_scale(self, scale: float) -> None:
        """Make letters and controls larger or smaller (0.8 to 2.0)."""
        scale = min(2.0, max(0.8, scale))
        if scale != self._scale:
            self._scale = scale
            self._dress()

    @Slot()
    def _system_changed(self) -> None:
        if "system" in (self._mode, self._contrast):
            self._dress()

    def _settle(self) -> None:
        app = self._app
        if app is None:
            return
        if self._still and self._blink_ms < 0:
            self._blink_ms = app.cursorFlashTime()
            app.setCursorFlashTime(0)
        elif not self._still and self._blink_ms >= 0:
            app.setCursorFlashTime(self._blink_ms)
            self._blink_ms = -1

    def _ask_scheme(self) -> None:
        """Tell the platform too, so that native title bars and file dialogs match."""
        schemes = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        QGuiApplication.styleHints().setColorScheme(schemes[self._mode])

    def _load_fonts(self) -> None:
        if self._fonts_loaded:
            return
        for entry in sorted((files("resources") / "fonts").iterdir(), key=lambda item: item.name):
            if entry.name.endswith(".ttf") and QFontDatabase.addApplicationFontFromData(entry.read_bytes()) < 0:
                raise BugError(f"the font {entry.name} cannot be read")
        self._fonts_loaded = True

    def _dress(self) -> None:
        for kept in (self.pictures, self._fonts, self._colors):
            kept.clear()
        app = self._app
        if app is None:
            return
        app.setFont(self.font())
        app.setPalette(self._palette())
        app.setStyleSheet(stylesheet(self.tokens, self._write_art(), self.px))
        self.changed.emit()

    def _write_art(self) -> str:
        folder = Path(self._art_dir.path()) / f"{'dark' if self.is_dark else 'light'}{'-high' if self.is_high else ''}"
        folder.mkdir(exist_ok=True)
        for name, (token, path) in _ART.items():
            target = folder / name
            if not target.exists():
                target.write_text(_SVG.format(colour=self.tokens.named(token), path=path), "utf-8")
        return folder.as_posix()

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        colours = {
            role.Window: "surface",
            role.Base: "surface",
            role.AlternateBase: "sunken",
            role.Button: "surface",
            role.WindowText: "ink",
            role.Text: "ink",
            role.ButtonText: "ink",
            role.BrightText: "red",
            role.Light: "raised",
            role.Midlight: "hairline",
            role.Mid: "hairline",
            role.Dark: "outline",
            role.Shadow: "outline",
            role.Highlight: "selection",
            role.HighlightedText: "ink",
            role.Accent: "blue",
            role.Link: "blue",
            role.LinkVisited: "blue",
            role.ToolTipBase: "raised",
            role.ToolTipText: "ink",
            role.PlaceholderText: "ink-soft",
        }
        palette = QPalette()
        for target, token in colours.items():
            palette.setColor(target, self.color(token))
        for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.color("ink-faint"))
        return palette


def theme_of(widget: QObject | None = None) -> Theme:
    """The application's theme, as `Theme.apply` placed it. `widget` is only there to read well at the call."""
    app = QApplication.instance()
    theme = app.findChild(Theme, _NAME, Qt.FindChildOption.FindDirectChildrenOnly) if app is not None else None
    if theme is None:
        raise BugError("no theme was applied to the application")
    return theme


def system_text_scale() -> float:
    """How much larger than usual the system's letters are (1.0 to 2.0), to start `Theme` with."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    screen = QGuiApplication.primaryScreen()
    dots_per_inch = screen.logicalDotsPerInch() if screen is not None else 96.0
    px = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * dots_per_inch / 72
    return min(2.0, max(1.0, px / 15))
