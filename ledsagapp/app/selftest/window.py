"""Whether Qt has all that the window asks of it, seen on a window that is drawn in memory."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from ledsagapp.app.selftest.check import Check, require
from ledsagapp.i18n import LANGUAGES
from ledsagapp.ui.shell.main_window import Window

_FORMATS: Final = ("jpeg", "png", "svg")
_PLUGINS: Final = ("platforms", "imageformats", "iconengines")


def window_checks(show: Callable[[Path], Window]) -> tuple[Check, ...]:
    """What is looked into with a window; ``show`` makes one of an example book in a folder."""
    return (
        Check("window", lambda folder: _window(show(folder))),
        Check("plugins of Qt", _plugins),
        Check("texts of Qt", _texts),
    )


def _window(window: Window) -> str:
    """A window with the example family is drawn, with letters and pictures in it."""
    window.resize(1000, 800)
    window.show()
    QApplication.processEvents()
    picture = window.grab().toImage()
    places = ((x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3))
    colors = {picture.pixel(x, y) for x, y in places}
    icon = window.context.theme.pixmap("walking", 32, window.context.theme.color("text")).toImage()
    inked = any(icon.pixelColor(x, 16).alpha() for x in range(icon.width()))
    window.close()
    window.deleteLater()
    QApplication.processEvents()
    require(len(colors) > 20, f"only {len(colors)} colours are seen in the window")
    require(inked, "an icon is drawn empty")
    return f"{picture.width()} × {picture.height()}, {len(colors)} colours"


def _plugins(_folder: Path) -> str:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    for name in _PLUGINS:
        require(any((folder / name).glob("*")), f"no {name}")
    known = {bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()}
    lacking = [name for name in _FORMATS if name not in known]
    require(not lacking, f"no pictures of the kind {', '.join(lacking)}")
    return ", ".join(_FORMATS)


def _texts(_folder: Path) -> str:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language in LANGUAGES:
        require(QTranslator().load(f"qtbase_{language}", folder), f"qtbase_{language} is not there")
    return ", ".join(LANGUAGES)
