"""The program with its window: the one place where everything is wired together."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from ledsagapp import resources, settings
from ledsagapp.app.book_at_start import open_own_book
from ledsagapp.app.collector import Collector
from ledsagapp.app.crash_handler import crash_hook
from ledsagapp.app.session import Session
from ledsagapp.app.start_up.command_line import CommandLine, read_line
from ledsagapp.bootstrap.display import screen_available
from ledsagapp.domain.values import replace
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.i18n import Catalog, catalog, system_language
from ledsagapp.own_log import keep_log_in
from ledsagapp.paths import AppDirs, app_dirs, with_book
from ledsagapp.storage.ahead_check import AheadCheck
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import Key, is_encrypted
from ledsagapp.storage.opening import open_book
from ledsagapp.ui import dialogs
from ledsagapp.ui.context import SafetyWish
from ledsagapp.ui.first_paint import FirstPaint
from ledsagapp.ui.lazy import lazy
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style import appearance
from ledsagapp.ui.style.icon_pictures import program_icon
from ledsagapp.ui.widgets.text import speech
from ledsagapp.workflow.timer import Timer

NO_SCREEN = 3
NOT_OPENED = 2

_backup_service = lazy("ledsagapp.app.backup_scheduler", "BackupService")
_lock_service = lazy("ledsagapp.app.locking", "LockService")
_passphrase_service = lazy("ledsagapp.app.passphrase", "PassphraseService")
_disk_reason = lazy("ledsagapp.wording.common.disk_reason", "disk_reason")
_rules_left_out = lazy("ledsagapp.wording.common.errors", "rules_left_out")
_recent_books = lazy("ledsagapp.workflow.safety.recent_books", "RecentBooks")
_sweep_outputs = lazy("ledsagapp.workflow.safety.outputs", "sweep_outputs")
_start_program = lazy("ledsagapp.app.other_start", "start_program")
_read_ahead = lazy("ledsagapp.ui.read_ahead", "ReadAhead")


def today() -> date:
    """The day of this computer."""
    return datetime.now().astimezone().date()


def main(given: Sequence[str] | None = None, ahead: AheadCheck | None = None) -> int:
    """Run the program; answers the exit code. ``ahead`` looks into the book meanwhile."""
    asked = read_line(given)
    if asked.selftest:
        return _selftest(asked)
    if asked.demo or asked.screenshot:
        return _shown(asked)
    if not screen_available(os.environ):
        from ledsagapp.app import demo as showing  # noqa: PLC0415

        sys.stderr.write(showing.without_screen(catalog(asked.lang or system_language())))
        return NO_SCREEN
    if asked.file is not None:
        from ledsagapp.app import file_to_open  # noqa: PLC0415

        file_to_open.settle_file(asked)
    if asked.look:
        from ledsagapp.app import first_look  # noqa: PLC0415

        return first_look.look_at_copy(asked, asked.look, _with_screen)
    usual = app_dirs(asked.data)
    return _with_screen(asked, with_book(usual, asked.book) if asked.book else usual, ahead)


class Program(Session):
    """The session wired together: its window made, and what the window wishes for done."""

    def __init__(self, asked: CommandLine, where: AppDirs) -> None:
        application = QApplication(sys.argv[:1])
        application.setApplicationName("Ledsagapp")
        application.setDesktopFileName("ledsagapp")
        Collector(application)
        loaded = settings.load(where.settings)
        self.set_aside, self.unreadable = loaded.set_aside, loaded.unreadable
        tr = catalog(asked.lang or loaded.settings.language or system_language())
        self._translator = QTranslator(application)
        self._translate_qt(application, tr)
        speech.install()
        super().__init__(
            asked,
            where,
            application=application,
            appearance=appearance.make_appearance(application, loaded.settings),
            chosen=loaded.settings,
            tr=tr,
        )
        self.copy_clock.timeout.connect(lambda: self.back_up(in_background=True))
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self.appearance.apply(self.settings))

    def _translate_qt(self, application: QApplication, tr: Catalog) -> None:
        """Have Qt's own dialogs speak the language too."""
        QLocale.setDefault(QLocale(tr.language))
        application.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(f"qtbase_{tr.language}", folder):
            application.installTranslator(self._translator)
        application.setWindowIcon(program_icon())

    def keep(self, changed: settings.Settings) -> None:
        """Keep settings and put what they say into force."""
        before = self.settings
        super().keep(changed)
        if before.lock_after != changed.lock_after:
            self._watch()
        if before.language != changed.language and not self.asked.lang:
            QTimer.singleShot(0, self._speak_anew)

    def _speak_anew(self) -> None:
        """Make the window again in the language just chosen, on the same page."""
        from ledsagapp.app import watches  # noqa: PLC0415

        old = self.window
        if old is None:
            return
        self.tr = catalog(self.settings.language or system_language())
        self._translate_qt(self.application, self.tr)
        new = self.open_window(old.context.book)
        new.setGeometry(old.geometry())
        new.go(old.page_name())
        new.show()
        watches.watch_files(new)
        old.hide()
        old.deleteLater()

    def back_up(self, *, in_background: bool = False, asked: bool = False) -> None:
        """Make a safety copy where the book holds what no copy does, as ``BackupService`` does."""
        _backup_service(self).back_up(in_background=in_background, asked=asked)

    def remember_book(self) -> None:
        """Remember the book among those opened."""
        if self.book is not None and not self.asked.example:
            _recent_books(self.where.books).remember(self.book.path)

    def fulfil(self, wish: SafetyWish, path: Path | None) -> None:
        """Do what the window wishes about copies, other books and the passphrase."""
        from ledsagapp.app import backup_scheduler as copying  # noqa: PLC0415

        if wish is SafetyWish.BACK_UP:
            self.back_up(asked=True)
        elif wish is SafetyWish.BACK_UP_BEFORE:
            self.back_up()
        elif wish is SafetyWish.OUTSIDE and self.window is not None:
            self.window.keep(replace(self.window.settings, outside=str(path or "")))
        elif wish is SafetyWish.OPEN_OTHER_BOOK and self.window is not None:
            books = _recent_books(self.where.books)
            copying.open_other_book(self.window, books, self.asked.data)
        elif wish is SafetyWish.LOOK and path is not None:
            copying.look_at(path)
        elif wish is SafetyWish.USE and path is not None:
            QTimer.singleShot(0, lambda: self._use(path))
        else:
            QTimer.singleShot(0, lambda: self._fulfil_about_passphrase(wish))

    def _fulfil_about_passphrase(self, wish: SafetyWish) -> None:
        service = _passphrase_service(self, reopen=lambda: open_own_book(self), go_on=self.go_on)
        service.fulfil(wish)

    def _use(self, copy: Path) -> None:
        """Go on with a safety copy in the place of the book."""
        from ledsagapp.app import backup_scheduler as copying  # noqa: PLC0415

        old = self.window
        if old is None or self.book is None:
            return
        key, given = self._key_of(copy)
        if not given:
            return
        self.back_up()
        again, self.window = self.book, None
        self.key = again.key or key
        self.book, said = copying.replace_book_with(
            copy, key, again, lambda: open_own_book(self), self.tr
        )
        self.go_on(old, said)

    def _key_of(self, copy: Path) -> tuple[Key | None, bool]:
        """The key of a safety copy, asked for where it is not the book's; False: not given."""
        if not is_encrypted(copy):
            return None, True
        from ledsagapp.app.key_questions import KeyQuestions  # noqa: PLC0415

        return KeyQuestions(self).of_copy(copy)

    def go_on(self, old: Window, said: str) -> None:
        """Show the book that was opened anew where the old window stood; end where it was not."""
        if self.book is None:
            self.application.exit(NOT_OPENED)
            return
        new = self.open_window(self.book)
        new.setGeometry(old.geometry())
        new.go("safety")
        new.show()
        old.hide()
        old.deleteLater()
        new.say(said)

    def _watch(self) -> None:
        """Lock a book with a passphrase by itself, where the person wants it."""
        if self.book is not None and self.book.key is not None:
            _lock_service(self).watch()

    def take_file(self, path: Path) -> None:
        """Open a file that another start or the system hands over."""
        from ledsagapp.app.file_to_open import open_file  # noqa: PLC0415

        open_file(self, path, _start_program)

    def open_window(self, book: Book) -> Window:
        """The window of a book; at a start its menus are filled once it has been drawn."""
        presets = RuleSets(resources.path("rules"), self.where.rules)
        timer = Timer(self.where.timer, lambda: datetime.now().astimezone())
        theme, tr, chosen = self.appearance.theme, self.tr, self.settings
        parts = (book, theme, tr, chosen, presets, today, timer, self.where)
        window = Window(*parts, menus_later=self.is_starting)
        window.settings_wanted.connect(self.keep)
        window.safety_wanted.connect(self.fulfil)
        self.window, self.book = window, book
        self._watch()
        if self.asked.look:
            window.setWindowTitle(self.tr("Ledsagapp – a safety copy, only to look at"))
            window.say(self.tr("A safety copy to look at. What you change here is not kept."))
        elif self.asked.example:
            window.setWindowTitle(self.tr("Ledsagapp – the example family"))
            window.say(self.tr("The example family: invented people in a book of their own."))
        if self.set_aside is not None:
            text = self.tr("The settings were damaged and lie in {path}. The usual ones are used.")
            window.say(text.format(path=self.set_aside))
        elif self.unreadable:
            text = self.tr("The settings in {path} cannot be read: {why}. The usual ones are used.")
            window.say(
                text.format(path=self.where.settings, why=_disk_reason(self.unreadable, self.tr))
            )
        if book.unwritable is not None:
            window.not_writable(book.unwritable)
        return window


def _shown(asked: CommandLine) -> int:
    """The example family in its window, or pictures of its book or of one's own."""
    from ledsagapp.app import demo as showing  # noqa: PLC0415

    asked.example = showing.shows_example(asked)
    with showing.spare_place() as spare:
        try:
            where = showing.prepare_demo(asked, Path(spare), today())
            if not showing.in_pictures_only(asked):
                return _with_screen(asked, where)
            showing.do_without_screen(Path(spare))
            program = Program(asked, where)
            with showing.open_demo_book(where, asked.passphrase_file, program.tr) as book:
                showing.pictures(asked, program.open_window(book))
        except showing.EXPECTED as error:
            tr = catalog(asked.lang or system_language())
            sys.stderr.write(showing.trouble(error, tr) + "\n")
            return NOT_OPENED
    return 0


def _selftest(asked: CommandLine) -> int:
    """Look into whether this copy of the program holds what it needs."""
    from ledsagapp.app import demo as showing  # noqa: PLC0415
    from ledsagapp.app.selftest.run import run_selftest  # noqa: PLC0415

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with ExitStack() as books:

        def show(folder: Path) -> Window:
            where = showing.prepare_demo(asked.without_data(), folder, today())
            book = books.enter_context(open_book(where.book, where.state, create=False))
            return Program(asked, where).open_window(book)

        return run_selftest(show)


def _with_screen(asked: CommandLine, where: AppDirs, ahead: AheadCheck | None = None) -> int:
    if "linecache" in sys.modules:
        # PySide looked through the source of every module for features of its own, and that stays.
        sys.modules["linecache"].clearcache()
    program = Program(asked, where)
    program.ahead = ahead
    with suppress(OSError):  # for the log; who may read the folders above it is up to the system
        where.log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    sys.excepthook = crash_hook(program)
    book = open_own_book(program)
    if book is None:
        return 0 if program.handed_over else NOT_OPENED
    program.is_starting = True
    window = program.open_window(book)
    program.is_starting = False
    FirstPaint(window, lambda: _after_showing(program, book))
    window.show()
    code = program.application.exec()
    program.back_up()
    if program.book is not None:
        program.book.close()
    return int(code)


def _after_showing(program: Program, book: Book) -> None:
    """What can wait until the window is there: the doorbell, and the first questions."""
    from ledsagapp.app import watches  # noqa: PLC0415

    gc.freeze()
    keep_log_in(program.where.log)
    _sweep_outputs(program.where, program.settings.outside)
    watches.watch_program(program, book, program.take_file)
    program.back_up(in_background=True)
    program.remember_book()
    window = program.window
    if window is not None:
        _read_ahead(window)
    if window is not None and not program.asked.example:
        from ledsagapp.ui.shell import notifications as reminding  # noqa: PLC0415

        reminding.remind(window, program.come_forward)
        watches.watch_files(window)
        watches.watch_share(window)
        from ledsagapp.app.odd_book import tell_what_is_odd  # noqa: PLC0415

        tell_what_is_odd(window, book, program.where, program.tr)
    if window is not None and window.context.presets.problems:
        window.say(_rules_left_out(window.context.presets.problems, program.tr))
    if program.asked.file is not None:
        program.take_file(program.asked.file)
    elif window is not None and not program.settings.first_start_done and not book.people.all():
        _answered, changed = dialogs.first_steps(window.context, window, lambda: window.settings)
        window.keep(changed)
