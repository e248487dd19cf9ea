"""The menu bar made from the commands, with the choices of colours, language and pages."""

import functools
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ledsagapp.i18n import Catalog
from ledsagapp.settings import Settings
from ledsagapp.storage.journal.undo import Undo
from ledsagapp.ui.shell.commands import Command, Entry, commands, entries, menus
from ledsagapp.ui.widgets.navigation import Place
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.setting_choices import (
    language_choices,
    presentation_choices,
    theme_choices,
)
from ledsagapp.wording.common.undo_steps import step_text

_SOON = 20  # milliseconds after the window was drawn


class Menus(QObject):
    """Fills a window's menu bar; afterwards only undo and redo change their names.

    ``later``: with the names of the menus alone, until the window has been drawn or a person has
    pressed a key or opened a menu. Ninety entries take a fiftieth of a start.
    """

    def __init__(
        self,
        window: QMainWindow,
        run: Callable[[Command], None],
        choose: Callable[[str, str], None],
        tr: Catalog,
        *,
        later: bool = False,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._run, self._choose = run, choose
        self._tr = tr
        self._actions: dict[str, QAction] = {}
        self._ways: tuple[QAction, ...] = ()
        self._listening = False
        self._waiting: list[Callable[[], None]] | None = [self._add_commands]
        bar = window.menuBar()
        self._bars = {name: bar.addMenu(title) for name, title in menus(tr)}
        if later:
            window.installEventFilter(self)
            for menu in self._bars.values():
                menu.aboutToShow.connect(self.fill)
        else:
            self.fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            self.fill()
        elif event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(_SOON, self, self.fill)
        return False

    def fill(self) -> None:
        """Make the entries, where they have waited."""
        works, self._waiting = self._waiting, None
        for work in works or ():
            work()

    def _when_filled(self, work: Callable[[], None]) -> None:
        if self._waiting is None:
            work()
        else:
            self._waiting.append(work)

    @functools.cached_property
    def _made(self) -> tuple[Entry, ...]:
        return entries(self._tr)

    @functools.cached_property
    def _commands(self) -> dict[str, Command]:
        return commands(self._tr, self._made)

    def command(self, command_id: str) -> Command:
        """A command by its id, be it in a menu or in none."""
        return self._commands[command_id]

    def _add_commands(self) -> None:
        for entry in self._made:
            if isinstance(entry, Command):
                self._add(entry)
            else:
                self._bars[entry.menu].addSeparator()

    def _add(self, command: Command) -> None:
        action = QAction(command.text, self._window)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.triggered.connect(lambda _on=False: self._run(command))
        self._actions[command.id] = action
        self._bars[command.menu].addAction(action)

    def offer_places(self, places: Sequence[Place], go: Callable[[str], None]) -> None:
        """The pages, each with its key."""
        self._when_filled(lambda: self._offer_places(places, go))

    def _offer_places(self, places: Sequence[Place], go: Callable[[str], None]) -> None:
        view = self._bars["view"]
        for place in places:
            made = QAction(place.title, self._window)
            made.setShortcut(QKeySequence(f"Ctrl+{place.number}"))
            made.triggered.connect(lambda _on=False, name=place.name: go(name))
            view.addAction(made)
        view.addSeparator()

    def offer_settings(self, settings: Settings) -> None:
        """Colours and language, with what is chosen ticked."""
        self._when_filled(lambda: self._offer_settings(settings))

    def _offer_settings(self, settings: Settings) -> None:
        tr, view = self._tr, self._bars["view"]
        ways = presentation_choices(tr)
        named = tuple((key, text) for key, text, _keys in ways)
        self._choices(view, tr("&Presentation"), "presentation", named, settings.presentation)
        for (key, _text, keys), action in zip(ways, self._ways, strict=True):
            action.setShortcut(QKeySequence(keys))
            self._actions[f"presentation {key}"] = action
        self._choices(view, tr("&Colours"), "theme", theme_choices(tr), settings.theme)
        self._choices(view, tr("Lan&guage"), "language", language_choices(tr), settings.language)

    def _choices(
        self,
        menu: QMenu,
        title: str,
        field: str,
        choices: tuple[tuple[str, str], ...],
        chosen: str,
    ) -> None:
        inner = menu.addMenu(title)
        group = QActionGroup(inner)
        for key, text in choices:
            action = inner.addAction(text)
            action.setCheckable(True)
            action.setChecked(chosen == key)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, key=key: self._choose(field, key))
        self._ways = tuple(group.actions())

    def show_presentation(self, key: str) -> None:
        """Tick the presentation in force; the simple one has no menus before Alt is pressed."""
        self._window.menuBar().setVisible(key != "simple")
        self._when_filled(lambda: self._tick_presentation(key))

    def _tick_presentation(self, key: str) -> None:
        self._actions[f"presentation {key}"].setChecked(True)
        simple = key == "simple"
        if simple == self._listening:
            return
        self._listening = simple
        for action in self._window.findChildren(QAction):
            # The keys of a hidden menu bar are silent; the window itself listens to them then.
            if not action.shortcut().isEmpty():
                listen = self._window.addAction if simple else self._window.removeAction
                listen(action)

    def name_steps(self, undo: Undo, formats: Formats) -> None:
        """Say in the menu what undo and redo would do."""
        self._when_filled(lambda: self._name_steps(undo, formats))

    def _name_steps(self, undo: Undo, formats: Formats) -> None:
        tr, back, forward = self._tr, undo.peek(), undo.peek_redo()
        plain, named = tr("&Undo"), tr("&Undo: {step}")
        said = plain if back is None else named.format(step=step_text(back, formats))
        self._actions["undo"].setText(said)
        self._actions["undo"].setEnabled(back is not None)
        plain, named = tr("&Redo"), tr("&Redo: {step}")
        said = plain if forward is None else named.format(step=step_text(forward, formats))
        self._actions["redo"].setText(said)
        self._actions["redo"].setEnabled(forward is not None)
