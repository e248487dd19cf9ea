"""The main window: menus, the way between pages, the page shown, and the one who listens."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ledsagapp.domain.snapshot import View, read
from ledsagapp.domain.values import replace
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.i18n import Catalog
from ledsagapp.paths import AppDirs, app_dirs, computer_name, with_book
from ledsagapp.settings import Settings
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError
from ledsagapp.ui import dialogs
from ledsagapp.ui.context import BookSafety, Context, Lists, SafetyWish
from ledsagapp.ui.lazy import lazy
from ledsagapp.ui.shell.book_trouble import BookTrouble
from ledsagapp.ui.shell.commands import Command, key_lines
from ledsagapp.ui.shell.menu_bar import Menus
from ledsagapp.ui.shell.page_registry import PLACES, SIMPLE_PLACES, make_page
from ledsagapp.ui.shell.page_registry import places as page_places
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.navigation import Navigation, PageButton
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.reader import unheard
from ledsagapp.ui.widgets.text.speech import MessageLine
from ledsagapp.ui.window_protocols import SimpleShell, Target
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.line_breaks import UnbrokenCatalog
from ledsagapp.workflow.deadlines import deadlines_of, read_by_pages
from ledsagapp.workflow.list_state import recall_list, remember_list
from ledsagapp.workflow.timer import Timer

_focus_next = lazy("ledsagapp.ui.shell.areas", "focus_next")
_told = lazy("ledsagapp.wording.common.errors", "book_told")
_tell_front = lazy("ledsagapp.wording.common.errors", "tell_front")
_running = lazy("ledsagapp.ui.shell.timer_commands", "running")
_simple_shell = lazy("ledsagapp.ui.shell.simple_shell", "Shell")
_output_refusal = lazy("ledsagapp.workflow.safety.outputs", "output_refusal")
_remember_output = lazy("ledsagapp.workflow.safety.outputs", "remember_output")


class Window(QMainWindow):
    """The window of one book; ``settings_wanted`` carries settings to be kept and applied.

    ``safety_wanted``: a ``SafetyWish``, and the path it is about; ``refreshed``: after a saving.
    """

    settings_wanted = Signal(object)
    safety_wanted = Signal(object, object)
    refreshed = Signal()

    def __init__(  # noqa: PLR0913 - each is a part of its own
        self,
        book: Book,
        theme: Theme,
        tr: Catalog,
        settings: Settings,
        presets: RuleSets,
        today: Callable[[], date],
        timer: Timer | None = None,
        where: AppDirs | None = None,
        *,
        menus_later: bool = False,
    ) -> None:
        super().__init__()
        tr = self._words = UnbrokenCatalog(tr)
        self._book, self._theme, self._presets, self._today = book, theme, presets, today
        self.settings, self.timer = settings, timer or Timer(None, datetime.now)
        self._where = where or with_book(app_dirs(book.path.parent), book.path)
        self._seen: View | None = None
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._folded: tuple[bool, bool] | None = None
        self._shell: SimpleShell | None = None
        self.message = MessageLine()
        formats = Formats(tr, lambda: self.view().currency)
        self.context = Context(
            book,
            theme,
            tr,
            formats,
            presets,
            today,
            self.say,
            self.view,
            self.run,
            self.choose_setting,
            lambda: self.settings.presentation,
            lambda parent, title, work: dialogs.do_slowly(theme, tr, title, work, parent),
            BookSafety(
                self._secure,
                lambda: self.settings.outside,
                lambda: self.settings.key_ring,
                self._refuses,
            ),
            Lists(lambda name: recall_list(self.settings.lists, name), self._remember),
            partial(key_lines, tr),
            lambda: self.timer.start_time(),  # noqa: PLW0108 - another clock may come
            lambda: self.timer.now(),  # noqa: PLW0108 - as above
        )
        self._make(menus_later=menus_later)
        self._lay_out()
        self._connect()
        self.trouble = BookTrouble(self.context, self._right, lambda: self._seen)
        book.listen(self.refresh)
        self._present(focus=False)

    # -- make, lay out, connect ---------------------------------------------------------------
    def _make(self, *, menus_later: bool) -> None:
        tr, theme = self._words, self._theme
        self.setWindowTitle(tr("Ledsagapp"))
        self._person = Button(theme, "", icon="people", name=tr("Person"))
        self._person.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._people = QMenu(self._person)
        self._person.setMenu(self._people)
        self._places = page_places(tr)
        self._navigation = Navigation(theme, tr("Pages"), self._places)
        self._page_button = PageButton(theme, self)
        self._stack = QStackedWidget()
        since = self.timer.start_time()
        going = _running(self.context.formats, self.timer) if since is not None else ""
        self.message.setText(going or tr("Everything is saved."))
        self._menus = Menus(self, self._run, self.choose_setting, tr, later=menus_later)
        self._menus.offer_places(self._places, self.go)
        self._menus.offer_settings(self.settings)

    def _lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(12, 12, 0, 0)
        row.setSpacing(12)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._person)
        side.addWidget(self._navigation, 1)
        right = QWidget()
        self._right = QVBoxLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._top = ButtonRow(self._page_button)
        self._right.addWidget(self._top)
        self._right.addWidget(self._stack, 1)
        row.addWidget(self._side)
        row.addWidget(right, 1)
        column.addLayout(row, 1)
        # Not a QStatusBar: a message is never cut, and wraps where it is long.
        self.message.setContentsMargins(12, 6, 12, 6)
        column.addWidget(self.message)
        self.setCentralWidget(whole)
        self.setMinimumSize(480, 360)
        self.resize(QSize(1280, 860))
        if self.settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(self.settings.geometry.encode()))

    def _connect(self) -> None:
        self._navigation.wanted.connect(self.go)
        self._page_button.offer(self._places, self.go)
        self._people.aboutToShow.connect(self._offer_people)

    # -- reading and refreshing ---------------------------------------------------------------
    def view(self) -> View:
        """The book as it stands, read again only after it was changed or the day went by."""
        today = self._today()
        if self._seen is None or self._seen.today != today:
            person = self.settings.person_id
            mine = bool(person) and person == self.settings.me
            self._book.sign(self.settings.me, computer_name(), self.settings.writer)
            seen = read(self._book.ledger(), today, self._presets, person, me=mine)
            days, told = deadlines_of(self.settings), self._book.handovers.answered_by_entry()
            self._seen = replace(seen, deadlines=days, answered=told)
        return self._seen

    def refresh(self, touched: frozenset[str]) -> None:
        """Refresh what is shown and reads what was touched; the rest when it is shown."""
        self._seen = None
        self.trouble.look(touched)
        whole, shown = "settings" in touched, self._pages.items()
        self._stale |= {name for name, page in shown if whole or page.reads & touched}
        self._show_current()
        self.refreshed.emit()

    def _show_current(self) -> None:
        name = self._navigation.shown
        if name in self._stale and name in self._pages:
            self._stale.discard(name)
            self._pages[name].show_view(self.view())  # type: ignore[attr-defined]
        self._name_person()
        self._menus.name_steps(self._book.undo, self.context.formats)

    def _name_person(self) -> None:
        person = self.view().person
        text = person.name if person is not None else self._words("Nobody yet")
        self._person.setText(text.replace("&", "&&"))
        self._person.setAccessibleName(self._words("Person: {name}").format(name=text))

    # -- going places -------------------------------------------------------------------------
    def go(self, name: str, *, focus: bool = True, choose: str = "") -> None:
        """Show a page; the focus goes to its status sentence."""
        if name not in (*PLACES, *SIMPLE_PLACES):
            return
        if name not in self._pages:
            with unheard():
                page = make_page(name, self.context, lambda place, key: self.go(place, choose=key))
                self._stack.addWidget(page)
            self._pages[name] = page
            self._stale.add(name)
        if name == SIMPLE_PLACES[0] and self._navigation.shown in self._pages:
            self.page().abandon()  # who goes back to the beginning begins anew the next time
        self._navigation.show_place(name)
        titles = {place.name: place.title for place in self._places}
        self._page_button.setText(self._words("Page: {page}").format(page=titles.get(name, "")))
        if self._shell is not None:
            self._shell.show_for(name)
        before = QApplication.focusWidget()
        if focus and before is not None and self._stack.isAncestorOf(before):
            with unheard():  # Qt tells of the focus where it is given up
                before.clearFocus()  # or it would pass through what happens to stand near
        self._stack.setCurrentWidget(self._pages[name])
        if focus:
            # Filled first, its text would be news of something not focused, and Orca silent.
            self._pages[name].focus_status()
        self._show_current()
        if choose and hasattr(self._pages[name], "choose"):
            self._pages[name].choose(choose)  # type: ignore[attr-defined]
        if focus:
            self._pages[name].focus_status()

    def page(self) -> Page:
        """The page shown."""
        return self._pages[self._navigation.shown]

    def page_name(self) -> str:
        """The name of the page shown."""
        return self._navigation.shown

    def areas(self) -> list[QWidget]:
        """The areas F6 walks through."""
        if self._shell is not None and self.settings.presentation == "simple":
            return self._shell.areas()
        navigation = self._navigation if not self._side.isHidden() else self._page_button
        return [navigation, self.page().status, self._person]

    def _offer_people(self) -> None:
        self._people.clear()
        for person in self.view().ledger.people:
            action = self._people.addAction(person.name.replace("&", "&&"))
            action.triggered.connect(
                lambda _on=False, key=person.id: self.choose_setting("person_id", key)
            )
        self._people.addSeparator()
        add = self._people.addAction(self._words("New person…"))
        add.triggered.connect(lambda _on=False: self.run("new_person"))

    # -- the window itself --------------------------------------------------------------------
    def say(self, text: str) -> None:
        """Show a result in the status bar and have it spoken."""
        self.message.say(text)

    def keep(self, settings: Settings) -> None:
        """Keep settings and have them take effect."""
        before, self.settings = self.settings, settings
        self.settings_wanted.emit(settings)
        if read_by_pages(before) != read_by_pages(settings):
            self.refresh(frozenset({"settings"}))
        if before.presentation != settings.presentation:
            self._present()

    def _present(self, *, focus: bool = True) -> None:
        """Show the same book as the settings say: simply, as usual, or with everything."""
        simple = self.settings.presentation == "simple"
        if simple and self._shell is None:
            self._shell = _simple_shell(self.context, self.go, self.page)
            self._shell.stand_round(self._right)
        if self._shell is not None:
            self._shell.show_only(simple=simple)
        self._menus.show_presentation(self.settings.presentation)
        self._fold()
        going_on = not simple and self._navigation.shown in PLACES
        name = self._navigation.shown if going_on else "simple" if simple else PLACES[0]
        self.go(name, focus=focus)

    def run(self, command_id: str) -> None:
        """Run a command of ``commands`` by its id."""
        self._run(self._menus.command(command_id))

    def _run(self, command: Command) -> None:
        command.run(Target(self.context, self, self))

    def _remember(self, name: str, values: Mapping[str, str]) -> None:
        text = remember_list(self.settings.lists, name, values)
        if text != self.settings.lists:
            self.keep(replace(self.settings, lists=text))

    def choose_setting(self, field: str, value: object) -> None:
        """Change one setting."""
        changes: dict[str, Any] = {field: value}
        self.keep(replace(self.settings, **changes))

    def _secure(self, wish: SafetyWish, path: Path | None) -> None:
        self.safety_wanted.emit(wish, path)

    def _refuses(self, path: Path) -> str:
        """Why a file may not be written there; where it may, the folder is remembered."""
        refusal: str = _output_refusal(path, self._where, self._words)
        if not refusal:
            _remember_output(path, self._where)
        return refusal

    def _keep_geometry(self) -> None:
        """Remember where the window is and which page it shows."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.keep(replace(self.settings, geometry=geometry, page=self.page_name()))

    def show_error(self, error: BookError) -> None:
        """Say what went wrong with the book, in the dialog that is open where there is one."""
        if not _tell_front(QApplication.activeModalWidget(), error):
            self.message.say(_told(error, self._words), assertive=True)
        self.not_writable(error)

    def not_writable(self, error: BookError) -> None:
        """Have a banner stand in the window until the book can be written again."""
        self.trouble.tell(error)

    def event(self, event: QEvent) -> bool:
        # A window left open overnight shows the new day when one comes back to it.
        seen, back = self._seen, event.type() == QEvent.Type.WindowActivate
        if back and not self.trouble.check() and seen and seen.today != self._today():
            self.refresh(frozenset({"settings"}))
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.page().focus_status()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fold()

    def _fold(self) -> None:
        """Turn the list of pages into a button where it would take a quarter of the width."""
        narrow = self._navigation.wanted_width() > self.width() / 4
        simple = self.settings.presentation == "simple"
        if self._folded == (narrow, simple):
            return
        self._folded = (narrow, simple)
        self._side.setHidden(narrow or simple)
        self._top.setVisible(narrow and not simple)
        if narrow:
            for button in (self._person, self._page_button):
                self._top.add(button)
        else:
            layout = self._side.layout()
            if isinstance(layout, QVBoxLayout):
                layout.insertWidget(0, self._person)
        QWidget.setTabOrder(self._person, self._navigation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self.menuBar().show()  # the simple presentation hides it
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_geometry()
        if self.trouble.check():
            dialogs.show_notice(self._theme, self._words, self, self.trouble.sentence(), [])
        super().closeEvent(event)
        QApplication.quit()

    def focus_area(self, step: int) -> None:
        """Move the focus to the next or previous area."""
        _focus_next(self.areas(), self.page(), step)
