"""Rapporter: choose a report and its days, read it through, hand it over."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ledsagapp.paths import documents
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.errors import ReportError
from ledsagapp.reports.kinds import ReportKind
from ledsagapp.reports.plain_text import plain_text
from ledsagapp.reports.tables_csv import csv_text
from ledsagapp.ui.desk import Desk
from ledsagapp.ui.report_file import file_name, free_path, written
from ledsagapp.ui.report_kinds import offered
from ledsagapp.ui.reporting import Wanted, fetched, left_out, made, receipts
from ledsagapp.ui.view import View
from ledsagapp.ui.widgets.buttons import Button
from ledsagapp.ui.widgets.card import Card
from ledsagapp.ui.widgets.form import Field
from ledsagapp.ui.widgets.inputs import Tick
from ledsagapp.ui.widgets.layout import CARD_GAP, ButtonRow, Columns
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.report_choices import ReportChoices
from ledsagapp.ui.widgets.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.text import Sentence
from ledsagapp.ui.worker import start

NARROW = 40


class ReportsPage(Page):
    """Three steps: which report, what is in it, read it through; then a file."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "adjustments", "companions"})

    def __init__(self, desk: Desk) -> None:
        tr = desk.tr
        super().__init__(desk.look, tr("Reports"), tr("What is shown"))
        self._desk = desk
        self._written: Path | None = None
        self._make()
        self._lay_out()
        self._connect()
        self.end()

    # -- make, lay out, connect ---------------------------------------------------------------
    def _make(self) -> None:
        tr, look = self._desk.tr, self._desk.look
        self._kind = SentenceList(look, tr("Which report?"))
        self._kind.fill(
            [
                Row(one.kind, one.title, f"{one.title}, {one.second}", one.second, icon=one.icon)
                for one in offered(tr)
            ]
        )
        self._kind.choose(ReportKind.TIME)
        self._choices = ReportChoices(self._desk)
        self._text = Sentence(look, tr("The report as text"))
        self._text.setProperty("tone", "field")
        self._narrow = Tick(tr("Short lines in the text (40 characters)"))
        self._note = Sentence(look, tr("Good to know"), tone="note")
        self._make_buttons()

    def _make_buttons(self) -> None:
        tr, look = self._desk.tr, self._desk.look
        self._make_pdf = Button(
            look, tr("Make a PDF…"), self.make_pdf, role="primary", icon="document"
        )
        self._print = Button(look, tr("Print…"), self.print_report)
        self._save_text = Button(look, tr("Save as text…"), self.save_text)
        self._save_csv = Button(look, tr("Save the tables (CSV)…"), self.save_csv)
        self._copy = Button(look, tr("Copy"), self.copy)
        self._open = Button(look, tr("Open the report"), self.open_written, role="link")
        self._folder = Button(look, tr("Open the folder"), self.open_folder, role="link")
        self._mail = Button(look, tr("Send by e-mail…"), self.mail, role="link")

    def _lay_out(self) -> None:
        tr, look = self._desk.tr, self._desk.look
        which = Card(look, tr("1. Which report?"))
        which.body.addWidget(self._kind)
        content = Card(look, tr("2. What is in it"))
        content.body.addWidget(self._choices)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CARD_GAP)
        column.addWidget(which)
        column.addWidget(content)
        column.addStretch(1)
        through = Card(look, tr("3. Read it through"))
        through.body.addWidget(self._text)
        through.body.addWidget(Field(look, "", self._narrow))
        through.body.addStretch(1)
        columns = Columns(look, 46)
        columns.add(left, 2)
        columns.add(through, 3)
        self.add(columns)
        self.add(self._note)
        ways = (self._make_pdf, self._print, self._save_text, self._save_csv, self._copy)
        self.add(ButtonRow(*ways))
        self._after = ButtonRow(self._open, self._folder, self._mail)
        self.add(self._after)
        self._after.hide()

    def _connect(self) -> None:
        self._kind.chosen.connect(lambda _key: self._chosen())
        self._choices.changed.connect(self._preview)
        self._narrow.toggled.connect(lambda _on: self._preview())

    def _chosen(self) -> None:
        self._choices.show_for(ReportKind(self._kind.key()))
        self.order()
        self._preview()

    # -- what is shown ------------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        self._choices.show_view(view)
        self._preview()

    def choose(self, key: str) -> None:
        """Choose a report by its name."""
        self._kind.choose(key)

    def wanted(self) -> Wanted | None:
        """What is chosen; None before the page was filled."""
        return self._choices.wanted()

    def _report(self) -> Report | None:
        wanted = self.wanted()
        if wanted is None:
            return None
        return made(self._desk.view(), wanted, self._desk.presets, {})

    def _as_text(self, report: Report) -> str:
        return plain_text(report, NARROW if self._narrow.isChecked() else 0)

    def _preview(self) -> None:
        tr, wanted, report = self._desk.tr, self.wanted(), self._report()
        nobody = wanted is None or report is None
        for widget in (self._make_pdf, self._print, self._save_text, self._save_csv, self._copy):
            widget.setEnabled(not nobody)
        self._after.hide()
        if wanted is None or report is None:
            self.status.say(tr("Nobody is in the book yet. Begin with the decision."))
            self._text.say("")
            self._note.hide()
            return
        self.status.say(tr("{report}, ready to be read through.").format(report=report.title))
        self._text.say(self._as_text(report).strip())
        note = self._left_out(self._desk.view(), wanted)
        self._note.say(note)
        self._note.setVisible(bool(note))

    def _left_out(self, view: View, wanted: Wanted) -> str:
        tr, (booked, bare) = self._desk.tr, left_out(view, wanted)
        parts = []
        if booked and wanted.kind is ReportKind.TIME:
            parts.append(tr("%n outing(s) still booked, not counted.", "", booked))
        if bare and wanted.kind is ReportKind.EXPENSES:
            parts.append(tr("%n receipt(s) is (are) missing.", "", bare))
        return " ".join(parts)

    # -- handing over -------------------------------------------------------------------------
    def _asked_path(self, title: str, ending: str, kinds: str) -> Path | None:
        wanted, person = self.wanted(), self._desk.view().person
        if wanted is None or person is None:
            return None
        name = file_name(wanted, person, self._desk.tr, ending)
        suggested = free_path(documents() / name, self._desk.tr)
        named, _kind = QFileDialog.getSaveFileName(self, title, str(suggested), kinds)
        return Path(named) if named else None

    def make_pdf(self) -> None:
        """Ask where, and make the PDF there."""
        tr = self._desk.tr
        path = self._asked_path(tr("Make a PDF"), "pdf", tr("PDF (*.pdf)"))
        if path is not None:
            self.write_pdf(path)

    def write_pdf(self, path: Path) -> None:
        """Make the PDF off the window's thread, pictures of the receipts included."""
        work = self._work()
        if work is None:
            return
        self._make_pdf.setEnabled(False)
        self._desk.say(self._desk.tr("The report is being made…"))
        start(self, partial(work, path), lambda notes: self._done(path, str(notes)), self._failed)

    def _work(self) -> Callable[[Path], str] | None:
        """What writes the report of now to a path, without touching the book or the window."""
        wanted, view, desk = self.wanted(), self._desk.view(), self._desk
        if wanted is None:
            return None
        files = fetched(receipts(view, wanted.period), desk.book.receipts.get)
        now = datetime.now().astimezone()

        def work(path: Path) -> str:
            return written(view, wanted, desk.presets, files, path, now)

        return work

    def print_report(self) -> None:
        """Ask for a printer, and print the pages of the PDF there."""
        from ledsagapp.ui.widgets import handing_over  # noqa: PLC0415

        work, report = self._work(), self._report()
        if work is None or report is None:
            return
        printer = handing_over.asked_printer(self, report.title)
        if printer is None:
            return
        tr = self._desk.tr
        self._desk.say(tr("The report is being made…"))

        def printed(pages: object) -> None:
            handing_over.print_pages(printer, pages)  # type: ignore[arg-type]
            self._desk.say(tr("The report was handed to the printer."))

        start(self, partial(handing_over.pages_of, work), printed, self._failed)

    def _done(self, path: Path, notes: str) -> None:
        tr = self._desk.tr
        self._make_pdf.setEnabled(True)
        self._written = path
        self._after.show()
        text = tr("The report lies in {path}.").format(path=path.name)
        self._desk.say(f"{text} {notes}".strip())

    def _failed(self, error: Exception) -> None:
        tr = self._desk.tr
        self._make_pdf.setEnabled(True)
        if isinstance(error, OSError):
            text = tr("The report could not be written: {why}. Choose another folder.")
            self._desk.say(text.format(why=error.strerror or ""))
            return
        if isinstance(error, ReportError):
            text = tr("The report could not be made because of {detail}.")
            self._desk.say(text.format(detail=error.detail))
            return
        raise error

    def save_text(self) -> None:
        """Ask where, and save the report as plain text."""
        tr, report = self._desk.tr, self._report()
        path = self._asked_path(tr("Save as text"), "txt", tr("Text (*.txt)"))
        if path is not None and report is not None:
            self._save(path, self._as_text(report).encode())

    def save_csv(self) -> None:
        """Ask where, and save the report's tables."""
        tr, report = self._desk.tr, self._report()
        path = self._asked_path(tr("Save the tables"), "csv", tr("Tables (*.csv)"))
        if path is not None and report is not None:
            self._save(path, csv_text(report).encode("utf-8-sig"))

    def _save(self, path: Path, content: bytes) -> None:
        try:
            path.write_bytes(content)
        except OSError as error:
            self._failed(error)
            return
        self._done(path, "")

    def copy(self) -> None:
        """Copy the report as text."""
        self._text.selectAll()
        self._text.copy()
        self._desk.say(self._desk.tr("Copied."))

    def open_written(self) -> None:
        """Show the report just made in the computer's own reader."""
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def open_folder(self) -> None:
        """Show the folder the report lies in."""
        from ledsagapp.ui.widgets import handing_over  # noqa: PLC0415

        if self._written is not None:
            handing_over.open_folder(self._written)

    def mail(self) -> None:
        """Open a letter and the folder; the place of the file lies on the clipboard."""
        from ledsagapp.ui.widgets import handing_over  # noqa: PLC0415

        tr, report = self._desk.tr, self._report()
        if self._written is None or report is None:
            return
        body = tr("Enclosed is: {report}.").format(report=report.title)
        handing_over.mail(self._written, report.title, body)
        text = tr(
            "A mail program cannot be handed a file by another program. The folder is open, and "
            "the place of {path} is copied: attach it to the letter."
        )
        self._desk.say(text.format(path=self._written.name))
