"""Walks through every page and every dialog, each made once for all that is asked of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ledsagapp.ui.gallery import gallery
from ledsagapp.ui.gallery.gallery import dialogs, free
from ledsagapp.ui.shell.main_window import Window
from tests.builders import audit


def pages(window: Window, qtbot: QtBot) -> Iterator[str]:
    """Every page in turn, shown and active."""
    for name in gallery.pages(window):
        audit.activate(window, qtbot)
        QApplication.processEvents()
        yield name


def opened(window: Window, qtbot: QtBot) -> Iterator[tuple[str, QDialog]]:
    """Every dialog in turn, shown and active, and put away again."""
    for name, dialog in dialogs(window):
        audit.activate(dialog, qtbot)
        QApplication.processEvents()
        yield name, dialog
        free(dialog)


@dataclass(frozen=True, slots=True)
class Met:
    """What a page or dialog says and where its keys lead, by what each test asks of it."""

    complaints: list[str]
    mnemonics: list[str]
    keys: list[str]
    strays: list[str]
    misleading: list[str]
    focused: list[str]
    unreached: list[str]
    turns: list[str]
    against: list[str]


class Walks:
    """Walks through every page or every dialog, each made once for all that is asked of it.

    Walking with Tab, which the Swedish ones do, comes last: it changes where the focus is.
    """

    def __init__(
        self, made: dict[tuple[str, ...], dict[str, Met]], make: Callable[..., Window], bot: QtBot
    ) -> None:
        self._made, self._make, self._bot = made, make, bot

    def pages(
        self, language: str, filled: str, presentation: str = "ordinary"
    ) -> Mapping[str, Met]:
        """Every page of a presentation."""
        place = ("pages", language, filled, presentation)
        if place not in self._made:
            window, met = self._window(*place[1:]), {}
            for name in pages(window, self._bot):
                area = window.areas()[0 if presentation == "simple" else -1]
                status = window.page().status
                met[name] = met_in(window, [], area if language == "sv" else None, status)
            self._made[place] = met
        return self._made[place]

    def dialogs(
        self, language: str, filled: str, presentation: str = "ordinary"
    ) -> Mapping[str, Met]:
        """Every dialog, opened in a presentation."""
        place = ("dialogs", language, filled, presentation)
        if place not in self._made:
            window, met = self._window(*place[1:]), {}
            audit.activate(window, self._bot)
            with audit.stray_windows() as strays:
                for name, dialog in opened(window, self._bot):
                    tabbed = presentation == "ordinary" and (language, filled) == ("sv", "example")
                    first = audit.first_stop(dialog) if tabbed else None
                    met[name] = met_in(dialog, [*strays], first)
                    strays.clear()
            self._made[place] = met
        return self._made[place]

    def _window(self, language: str, filled: str, presentation: str) -> Window:
        return self._make(language=language, presentation=presentation, **{filled: True})


def met_in(
    root: QWidget, strays: list[str], first: QWidget | None, status: QWidget | None = None
) -> Met:
    """What a window says now; where Tab leads from ``first`` on, apart from to ``status``."""
    complaints, mnemonics = audit.complaints(root), audit.mnemonic_faults(root)
    keys, misleading = audit.keys(root), audit.misleading_focus(root)
    focused = [audit.spoken_name(one) for one in audit.stops(root) if one.hasFocus()]
    unreached, turns, against = list[str](), list[str](), list[str]()
    if first is not None:
        trip = audit.tour(first)
        unreached, turns = audit.unreached(root, trip.stops), trip.turns()
        against = [turns[at] for at, turn in enumerate(trip.backwards) if turn[0] is not status]
    return Met(
        *(complaints, mnemonics, keys, strays, misleading, focused),
        *(unreached, turns, against),
    )
