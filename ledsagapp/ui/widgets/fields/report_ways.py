"""The ways a report is handed over: as a PDF, on paper, as text or tables, and what comes after."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.files import atomic_write
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.errors import ReportError
from ledsagapp.reports.text.csv import csv_text
from ledsagapp.storage.progress import Progress, ignore_progress
from ledsagapp.ui.background import start
from ledsagapp.ui.clipboard import copy_text
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.ask_file import ask_new_file, last_folder
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.row_menu import RowAction
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.workflow.build_report import ReportRequest, load_receipts, receipts
from ledsagapp.workflow.export_report import file_name, free_path, write_pdf_report
from ledsagapp.workflow.papers.save_notice import saved_file

MANY = 12  # receipts; drawing more takes seconds
_SHORT = 16  # letters of a folder that have room on a button


class ReportWays(QWidget):
    """Buttons that hand over the report that ``wanted`` asks for now.

    ``report`` makes it, and ``text`` words it as the preview does. Where they are ``gathered`` in
    a bar, the bar has ``main`` and ``paper`` as buttons, and ``further`` in a menu.
    """

    def __init__(
        self,
        context: Context,
        wanted: Callable[[], ReportRequest | None],
        report: Callable[[], Report | None],
        text: Callable[[Report], str],
        *,
        gathered: bool = False,
    ) -> None:
        super().__init__()
        self._context = context
        self.wanted, self._report, self._as_text = wanted, report, text
        self._written: Path | None = None
        self._gathered = gathered
        self._possible = False
        self._make()
        self._lay_out()

    def _make(self) -> None:
        tr, theme = self._context.tr, self._context.theme
        self.main = Button(theme, tr("Make a PDF"), self.make_pdf, role="primary", icon="document")
        self._elsewhere = Button(theme, tr("Another place…"), self.make_pdf_elsewhere)
        self.paper = Button(theme, tr("Print…"), self.print_report, icon="printer")
        self._save_text = Button(theme, tr("Save as text…"), self.save_text)
        self._save_csv = Button(theme, tr("Save the tables (CSV)…"), self.save_csv)
        self._copy = Button(theme, tr("Copy"), self.copy)
        self._open = Button(theme, tr("Open the report"), self.open_written, role="link")
        self._folder = Button(theme, tr("Open the folder"), self.open_folder, role="link")
        self._mail = Button(theme, tr("Send by e-mail…"), self.mail, role="link")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._making = False
        pdf, texts = (self.main, self._elsewhere), (self._save_text, self._save_csv)
        self._ways = (*pdf, self.paper, *texts, self._copy)
        if self._gathered:
            column.setSpacing(0)
            for button in (self._elsewhere, *texts, self._copy):
                button.setParent(self)  # it is in the menu alone
                button.hide()
        else:
            column.addWidget(ButtonRow(*self._ways))
        self._after = ButtonRow(self._open, self._folder, self._mail)
        column.addWidget(self._after)
        self._after.hide()

    def offer(self, *, possible: bool) -> None:
        """Another report is shown now; without one there is nothing to hand over."""
        self._possible = possible
        for button in self._ways:
            button.setEnabled(possible)
        self._after.hide()
        self._say_where()

    def further(self) -> list[RowAction | None]:
        """The ways besides the main ones, for a menu."""
        deeds: list[RowAction | None] = [
            RowAction(self._elsewhere.text, self.make_pdf_elsewhere, "", self._has_elsewhere),
            None,
            RowAction(self._save_text.text, self.save_text, "", self._is_possible),
            RowAction(self._save_csv.text, self.save_csv, "", self._is_possible),
            RowAction(self._copy.text, self.copy, "", self._is_possible),
        ]
        return deeds

    def _is_possible(self) -> bool:
        return self._possible

    def _has_elsewhere(self) -> bool:
        return self._possible and not self._asks()

    def _say_where(self) -> None:
        """Say on its button where a PDF that is made will lie; of a long name, only heard."""
        tr, folder = self._context.tr, last_folder(self._context.lists)
        name, asks = folder.name or str(folder), self._asks()
        text = tr("Make a PDF…") if asks else tr("Make a PDF")
        told = "" if asks else tr("The PDF is put in the folder {folder}.").format(folder=name)
        if told and len(name) <= _SHORT:
            text, told = tr("Make a PDF in {folder}").format(folder=name.replace("&", "&&")), ""
        self.main.setText(text)
        self.main.setAccessibleDescription(told)
        self._elsewhere.setVisible(not asks and not self._gathered)

    def _asks(self) -> bool:
        """What is encrypted here is put nowhere in the open that was not asked for."""
        return self._context.book.key is not None

    def _asked_path(self, title: str, ending: str, kinds: str) -> Path | None:
        wanted, person = self.wanted(), self._context.view().person
        if wanted is None or person is None:
            return None
        name = file_name(wanted, person, self._context.tr, ending)
        lists, tr = self._context.lists, self._context.tr
        path = ask_new_file(self, lists, title, name, kinds, lambda place: free_path(place, tr))
        return self._allowed(path) if path is not None else None

    def _allowed(self, path: Path) -> Path | None:
        """The path, where a file may be written there; else it is said why not."""
        refusal = self._context.safe.refuses(path)
        if refusal:
            self._context.say(refusal)
        return None if refusal else path

    def make_pdf(self) -> None:
        """Make the PDF in the folder used last, beside what is there; of an encrypted book, ask."""
        wanted, person = self.wanted(), self._context.view().person
        if wanted is None or person is None:
            return
        name = file_name(wanted, person, self._context.tr, "pdf")
        path = free_path(last_folder(self._context.lists) / name, self._context.tr)
        if self._asks() or self._context.safe.refuses(path):
            self.make_pdf_elsewhere()
        else:
            self.write_pdf(path)

    def make_pdf_elsewhere(self) -> None:
        """Ask where, and make the PDF there."""
        tr = self._context.tr
        path = self._asked_path(tr("Make a PDF"), "pdf", tr("PDF (*.pdf)"))
        if path is not None:
            self.write_pdf(path)

    def write_pdf(self, path: Path) -> None:
        """Make the PDF off the window's thread, pictures of the receipts included."""
        work = self.work()
        if work is None:
            return
        if self._making:
            return
        # Not disabled: the focus would leave it by itself.
        self._making = True
        self._do(partial(work, path), lambda notes: self._done(path, str(notes)))

    def _do(self, work: Callable[[Progress], object], done: Callable[[object], None]) -> None:
        """Do the work off the window's thread; with many receipts, behind a dialog."""
        tr, wanted = self._context.tr, self.wanted()
        many = wanted is not None and len(receipts(self._context.view(), wanted.period)) > MANY
        if not many:
            self._context.say(tr("The report is being made…"))
            start(self, partial(work, ignore_progress), done, self._failed)
            return
        try:
            outcome = self._context.slowly(self, tr("The report is being made"), work)
        except (OSError, ReportError) as error:
            self._failed(error)
            return
        self._making = False
        if outcome is None:
            self._context.say(tr("Stopped. Nothing was written."))
        else:
            done(outcome)

    def work(self) -> Callable[[BinaryIO | Path, Progress], str] | None:
        """What writes the report of now to a path, without touching the book or the window."""
        wanted, view, context = self.wanted(), self._context.view(), self._context
        if wanted is None:
            return None
        files = load_receipts(receipts(view, wanted.period), context.book.receipts.get)
        now = datetime.now().astimezone()

        def work(path: BinaryIO | Path, progress: Progress) -> str:
            return write_pdf_report(view, wanted, context.presets, files, path, now, progress)

        return work

    def print_report(self) -> None:
        """Ask for a printer, and print the pages of the PDF there."""
        from ledsagapp.ui import handing_over  # noqa: PLC0415

        work, report = self.work(), self._report()
        if work is None or report is None:
            return
        printer = handing_over.ask_printer(self, report.title)
        if printer is None:
            return
        tr = self._context.tr

        def print_now(pages: object) -> None:
            handing_over.print_pages(printer, pages)  # type: ignore[arg-type]
            self._context.say(tr("The report was handed to the printer."))

        def pages(progress: Progress) -> object:
            return handing_over.pages_of(lambda path: work(path, progress))

        self._do(pages, print_now)

    def _done(self, path: Path, notes: str) -> None:
        tr = self._context.tr
        self._making = False
        self._written = path
        self._after.show()
        self._say_where()
        self._context.say(f"{saved_file(path, tr)} {notes}".strip())

    def _failed(self, error: Exception) -> None:
        tr = self._context.tr
        self._making = False
        if isinstance(error, OSError):
            text = tr("The report could not be written: {why}. Choose another folder.")
            self._context.say(text.format(why=disk_reason(error, tr)))
            return
        if isinstance(error, ReportError):
            text = tr("The report could not be made because of {detail}.")
            self._context.say(text.format(detail=error.detail))
            return
        raise error

    def save_text(self) -> None:
        """Ask where, and save the report as plain text."""
        tr, report = self._context.tr, self._report()
        path = self._asked_path(tr("Save as text"), "txt", tr("Text (*.txt)"))
        if path is not None and report is not None:
            self._save(path, self._as_text(report).encode())

    def save_csv(self) -> None:
        """Ask where, and save the report's tables."""
        tr, report = self._context.tr, self._report()
        path = self._asked_path(tr("Save the tables"), "csv", tr("Tables (*.csv)"))
        if path is not None and report is not None:
            self._save(path, csv_text(report).encode("utf-8-sig"))

    def _save(self, path: Path, content: bytes) -> None:
        try:
            atomic_write(path, content, private=True)
        except OSError as error:
            self._failed(error)
            return
        self._done(path, "")

    def copy(self) -> None:
        """Copy the report as text."""
        report = self._report()
        if report is None:
            return
        copy_text(self._as_text(report).strip())
        self._context.say(self._context.tr("Copied."))

    def open_written(self) -> None:
        """Show the report just made in the computer's own reader."""
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def open_folder(self) -> None:
        """Show the folder the report lies in."""
        from ledsagapp.ui import handing_over  # noqa: PLC0415

        if self._written is not None:
            handing_over.open_folder(self._written)

    def mail(self) -> None:
        """Open a letter and the folder; the place of the file lies on the clipboard."""
        from ledsagapp.ui import handing_over  # noqa: PLC0415

        tr, report = self._context.tr, self._report()
        if self._written is None or report is None:
            return
        body = tr("Enclosed is: {report}.").format(report=report.title)
        handing_over.mail(self._written, report.title, body)
        text = tr(
            "A mail program cannot be handed a file by another program. The folder is open, and "
            "the place of {path} is copied: attach it to the letter."
        )
        self._context.say(text.format(path=self._written.name))
