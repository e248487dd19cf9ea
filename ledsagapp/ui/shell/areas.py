"""The walk through the areas of the window with F6."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_next(areas: Sequence[QWidget], page: QWidget, step: int) -> None:
    """Move the focus so many areas on; from inside the page the walk begins at its status."""
    focus = QApplication.focusWidget()
    inside = [n for n, area in enumerate(areas) if focus is not None and _holds(area, focus)]
    place = inside[0] if inside else (1 if focus and page.isAncestorOf(focus) else -1)
    areas[(place + step) % len(areas)].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(area: QWidget, widget: QWidget) -> bool:
    return area is widget or area.isAncestorOf(widget)
