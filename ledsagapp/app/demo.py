"""The example family shown in a book of its own, and pictures of every page and dialog."""

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Final

from ledsagapp import settings
from ledsagapp.app.start_up.command_line import CommandLine
from ledsagapp.bootstrap.display import screen_available
from ledsagapp.cli.output import AccountTable, RefusedError
from ledsagapp.cli.passphrase import ask_key
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.snapshot import View, read
from ledsagapp.domain.values import replace
from ledsagapp.exchange.example.family import example_family
from ledsagapp.files import atomic_write
from ledsagapp.i18n import Catalog, system_language
from ledsagapp.paths import AppDirs, app_dirs
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from ledsagapp.ui.gallery.gallery import draw
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.wording.common.book_errors import book_sentence
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, load_receipts, receipts
from ledsagapp.workflow.export_report import file_name, write_pdf_report

EXPECTED: Final = (BookError, OSError, RefusedError)
_FOLDER: Final = "example-family"
_SCREEN: Final = {
    "screens": [
        {"name": "none", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}
        | {"logicalDpi": 96, "logicalBaseDpi": 96}
    ]
}


def shows_example(asked: CommandLine) -> bool:
    """Whether the book is the example family's; pictures can also be taken of one's own."""
    return bool(asked.demo or asked.data is None)


def prepare_demo(asked: CommandLine, spare: Path, today: date) -> AppDirs:
    """Where the book to be shown lies; the example family moves in where it is not yet.

    In a folder of its own, below the one given or else in the spare one: never the person's own.
    """
    if not shows_example(asked):
        return app_dirs(asked.data)
    where = app_dirs((asked.data or spare) / _FOLDER)
    if not where.book.exists():
        move_in(where, today, asked.lang or system_language())
    return where


def move_in(where: AppDirs, today: date, language: str) -> None:
    """Have the example family move into a book where there is none yet."""
    family = example_family(today, language)
    with open_book(where.book, where.state, create=True, anew=True) as book:
        book.import_ledger(family.ledger, family.files)
    first = family.ledger.people[0].id
    chosen = settings.load(where.settings).settings
    settings.save(replace(chosen, first_start_done=True, person_id=first, me=first), where.settings)


def open_demo_book(where: AppDirs, passphrase: Path | None, tr: Catalog) -> Book:
    """The book to be shown; its passphrase is asked for where it has one.

    RefusedError where there is nobody to ask, BookError as ``open_book``.
    """
    try:
        return open_book(where.book, where.state, create=False)
    except BookError as error:
        if error.fault is not Fault.ENCRYPTED:
            raise
    key = ask_key(where.book, where.settings, passphrase, tr)
    return open_book(where.book, where.state, create=False, key=key)


def spare_place() -> tempfile.TemporaryDirectory[str]:
    """A folder that is there as long as the example is shown."""
    return tempfile.TemporaryDirectory(prefix="ledsagapp-", ignore_cleanup_errors=True)


def in_pictures_only(asked: CommandLine) -> bool:
    """Whether nobody will see a window: pictures were asked for, or there is no screen."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    unseen = chosen in {"offscreen", "minimal"} or not screen_available(os.environ)
    return asked.screenshot is not None or unseen


def do_without_screen(spare: Path) -> None:
    """Have Qt draw in memory where there is no screen, as large as an ordinary one."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if screen_available(os.environ) and chosen not in {"offscreen", "minimal"}:
        return
    file = spare / "screen.json"
    atomic_write(file, json.dumps(_SCREEN).encode(), private=False)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    # Drawn in memory, Qt warns at each window that nobody can give it another size.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")


def pictures(asked: CommandLine, window: Window) -> None:
    """Draw everything into the folder asked for or a new one, and say where it lies.

    With the example family also its reports as PDF, and its accounts as text. OSError where the
    folder cannot be written.
    """
    tr = window.context.tr
    folder = asked.screenshot or Path(tempfile.mkdtemp(prefix="ledsagapp-"))
    drawn = draw(window, folder)
    if asked.demo:
        view = window.view()
        drawn += _reports(window, folder)
        sys.stdout.write(AccountTable(view.ledger, tr, view.presets).text(view.accounts) + "\n")
    text = tr("%n picture(s) and report(s) in {folder}", "", len(drawn))
    sys.stdout.write(text.format(folder=folder.absolute()) + "\n")


def trouble(error: BookError | OSError | RefusedError, tr: Catalog) -> str:
    """Why nothing could be shown, as a sentence."""
    if isinstance(error, RefusedError):
        return error.line
    if isinstance(error, BookError):
        return book_sentence(error, tr)
    text = tr("{file} cannot be read or written: {reason}")
    return text.format(file=error.filename or tr("The output"), reason=disk_reason(error, tr))


def _reports(window: Window, folder: Path) -> Iterator[Path]:
    """Hours and costs of everybody, each for the latest frame."""
    context, ledger = window.context, window.view().ledger
    now = datetime.now().astimezone()
    for person in ledger.people:
        view = read(ledger, context.today(), context.presets, person.id, me=False)
        for kind in (ReportKind.TIME, ReportKind.EXPENSES):
            wanted = _wanted(view, kind, context.tr.language)
            if wanted is None:
                continue
            files = load_receipts(receipts(view, wanted.period), context.book.receipts.get)
            path = folder / file_name(wanted, person, context.tr, "pdf")
            write_pdf_report(view, wanted, context.presets, files, path, now)
            yield path


def _wanted(view: View, kind: ReportKind, language: str) -> ReportRequest | None:
    account = view.current(Kind.COSTS if kind is ReportKind.EXPENSES else Kind.HOURS)
    if account is None or not account.frames:
        return None
    frame = account.frames[-1]
    period = Period(frame.start, frame.end, "")
    return ReportRequest(kind, period, language, ReportOptions())


def without_screen(tr: Catalog) -> str:
    """What to do where no window can be shown."""
    return (
        tr(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), "
            "so the window cannot be shown."
        )
        + "\n"
        + tr(
            "Without a screen these work: ledsag (accounts, import, export and reports), "
            "--demo (example pages and reports as files) and --screenshot DIR."
        )
        + "\n"
    )
