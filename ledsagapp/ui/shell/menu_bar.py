"""The menu bar made from the commands, with the choices of colours, language and pages."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ledsagapp.i18n import Catalog
from ledsagapp.settings import Settings
from ledsagapp.storage.journal.undo import Undo
from ledsagapp.ui.shell.commands import Command, Entry, menus
from ledsagapp.ui.widgets.navigation import Place
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.setting_choices import (
    language_choices,
    presentation_choices,
    theme_choices,
)
from ledsagapp.wording.common.undo_steps import step_text


class Menus:
    """Fills a window's menu bar; afterwards only undo and redo change their names."""

    def __init__(
        self,
        window: QMainWindow,
        run: Callable[[Command], None],
        choose: Callable[[str, str], None],
        tr: Catalog,
        made: Sequence[Entry],
    ) -> None:
        self._window = window
        self._run, self._choose = run, choose
        self._tr = tr
        self._actions: dict[str, QAction] = {}
        self._ways: tuple[QAction, ...] = ()
        self._listening = False
        bar = window.menuBar()
        self._bars = {name: bar.addMenu(title) for name, title in menus(tr)}
        for entry in made:
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
        view = self._bars["view"]
        for place in places:
            made = QAction(place.title, self._window)
            made.setShortcut(QKeySequence(f"Ctrl+{place.number}"))
            made.triggered.connect(lambda _on=False, name=place.name: go(name))
            view.addAction(made)
        view.addSeparator()

    def offer_settings(self, settings: Settings) -> None:
        """Colours and language, with what is chosen ticked."""
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
        self._actions[f"presentation {key}"].setChecked(True)
        bar = self._window.menuBar()
        bar.setVisible(key != "simple")
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
        tr, back, forward = self._tr, undo.peek(), undo.peek_redo()
        plain, named = tr("&Undo"), tr("&Undo: {step}")
        said = plain if back is None else named.format(step=step_text(back, formats))
        self._actions["undo"].setText(said)
        self._actions["undo"].setEnabled(back is not None)
        plain, named = tr("&Redo"), tr("&Redo: {step}")
        said = plain if forward is None else named.format(step=step_text(forward, formats))
        self._actions["redo"].setText(said)
        self._actions["redo"].setEnabled(forward is not None)
