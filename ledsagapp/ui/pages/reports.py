"""Rapporter: choose a report and its days, read it through, hand it over."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ledsagapp.domain.words import Kind
from ledsagapp.paths import documents
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.errors import ReportError
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.plain_text import plain_text
from ledsagapp.ui.choices import report_languages
from ledsagapp.ui.desk import Desk
from ledsagapp.ui.periods import Period, periods
from ledsagapp.ui.report_file import file_name, written
from ledsagapp.ui.reporting import Wanted, fetched, left_out, made, receipts
from ledsagapp.ui.view import View
from ledsagapp.ui.widgets.buttons import Button
from ledsagapp.ui.widgets.card import Card
from ledsagapp.ui.widgets.form import Field
from ledsagapp.ui.widgets.inputs import Choice, Tick
from ledsagapp.ui.widgets.layout import CARD_GAP, ButtonRow, Columns
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.text import Sentence
from ledsagapp.ui.worker import start

KINDS = {"time": Kind.HOURS, "expenses": Kind.COSTS}


class ReportsPage(Page):
    """Three steps: which report, what is in it, read it through; then a file."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "adjustments", "companions"})

    def __init__(self, desk: Desk) -> None:
        tr = desk.tr
        super().__init__(desk.look, tr("Reports"), tr("What is shown"))
        self._desk = desk
        self._periods: list[Period] = []
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
                _kind("time", "chart", tr("Time report"), tr("hours, reasons, signature")),
                _kind("expenses", "receipt", tr("Expense statement"), tr("numbered receipts")),
            ]
        )
        self._kind.choose("time")
        self._period = Choice()
        self._language = Choice(report_languages(tr))
        self._language.choose(tr.language)
        self._companions = Tick(tr("The companion's &name"), on=True)
        self._activities = Tick(tr("What you di&d"), on=True)
        self._initials = Tick(tr("&Initials instead of the name"))
        self._large = Tick(tr("Large te&xt (18 points)"))
        self._text = Sentence(look, tr("The report as text"))
        self._text.setProperty("tone", "field")
        self._note = Sentence(look, tr("Good to know"), tone="note")
        self._make_pdf = Button(
            look, tr("Make a PDF…"), self.make_pdf, role="primary", icon="document"
        )
        self._save_text = Button(look, tr("Save as text…"), self.save_text)
        self._copy = Button(look, tr("Copy"), self.copy)
        self._open = Button(look, tr("Open the report"), self.open_written, role="link")
        self._open.hide()

    def _lay_out(self) -> None:
        tr, look = self._desk.tr, self._desk.look
        which = Card(look, tr("1. Which report?"))
        which.body.addWidget(self._kind)
        content = Card(look, tr("2. What is in it"))
        content.body.addWidget(Field(look, tr("&Period"), self._period))
        content.body.addWidget(Field(look, tr("Lan&guage of the report"), self._language))
        for tick in (self._companions, self._activities, self._initials, self._large):
            content.body.addWidget(Field(look, "", tick))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CARD_GAP)
        column.addWidget(which)
        column.addWidget(content)
        column.addStretch(1)
        through = Card(look, tr("3. Read it through"))
        through.body.addWidget(self._text)
        through.body.addStretch(1)
        columns = Columns(look, 46)
        columns.add(left, 2)
        columns.add(through, 3)
        self.add(columns)
        self.add(self._note)
        self._buttons = ButtonRow(self._make_pdf, self._save_text, self._copy, self._open)
        self.add(self._buttons)

    def _connect(self) -> None:
        self._kind.chosen.connect(lambda _key: self._preview())
        for choice in (self._period, self._language):
            choice.currentIndexChanged.connect(lambda _index: self._preview())
        for tick in (self._companions, self._activities, self._initials, self._large):
            tick.toggled.connect(lambda _on: self._preview())

    # -- what is shown ------------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        self._periods = periods(view, self._desk.formats)
        self._period.offer([(one.key, one.name) for one in self._periods])
        self._preview()

    def choose(self, key: str) -> None:
        """Choose a report by its name."""
        self._kind.choose(key)

    def wanted(self) -> Wanted | None:
        """What is chosen; None before the page was filled."""
        period = next((one for one in self._periods if one.key == self._period.key()), None)
        if period is None:
            return None
        options = ReportOptions(
            initials=self._initials.isChecked(),
            companions=self._companions.isChecked(),
            activities=self._activities.isChecked(),
        )
        kind = KINDS.get(self._kind.key(), Kind.HOURS)
        return Wanted(kind, period, self._language.key(), options, self._large.isChecked())

    def _report(self) -> Report | None:
        wanted = self.wanted()
        if wanted is None:
            return None
        return made(self._desk.view(), wanted, self._desk.presets, {})

    def _preview(self) -> None:
        tr, wanted, report = self._desk.tr, self.wanted(), self._report()
        nobody = wanted is None or report is None
        for widget in (self._make_pdf, self._save_text, self._copy):
            widget.setEnabled(not nobody)
        self._open.hide()
        if wanted is None or report is None:
            self.status.say(tr("Nobody is in the book yet. Begin with the decision."))
            self._text.say("")
            self._note.hide()
            return
        self.status.say(tr("{report}, ready to be read through.").format(report=report.title))
        self._text.say(plain_text(report).strip())
        note = self._left_out(self._desk.view(), wanted)
        self._note.say(note)
        self._note.setVisible(bool(note))

    def _left_out(self, view: View, wanted: Wanted) -> str:
        tr, (booked, bare) = self._desk.tr, left_out(view, wanted)
        parts = []
        if booked and wanted.kind is Kind.HOURS:
            parts.append(tr("%n outing(s) still booked, not counted.", "", booked))
        if bare and wanted.kind is Kind.COSTS:
            parts.append(tr("%n receipt(s) is (are) missing.", "", bare))
        return " ".join(parts)

    # -- handing over -------------------------------------------------------------------------
    def _asked_path(self, title: str, ending: str, kinds: str) -> Path | None:
        wanted, person = self.wanted(), self._desk.view().person
        if wanted is None or person is None:
            return None
        name = file_name(wanted, person, self._desk.tr, ending)
        named, _kind = QFileDialog.getSaveFileName(self, title, str(documents() / name), kinds)
        return Path(named) if named else None

    def make_pdf(self) -> None:
        """Ask where, and make the PDF there."""
        tr = self._desk.tr
        path = self._asked_path(tr("Make a PDF"), "pdf", tr("PDF (*.pdf)"))
        if path is not None:
            self.write_pdf(path)

    def write_pdf(self, path: Path) -> None:
        """Make the PDF off the window's thread, pictures of the receipts included."""
        wanted, view, desk = self.wanted(), self._desk.view(), self._desk
        if wanted is None:
            return
        files = fetched(receipts(view, wanted.period), desk.book.receipts.get)
        now = datetime.now().astimezone()
        self._make_pdf.setEnabled(False)
        desk.say(desk.tr("The report is being made…"))
        work = partial(written, view, wanted, desk.presets, files, path, now)
        start(self, work, lambda notes: self._done(path, str(notes)), self._failed)

    def _done(self, path: Path, notes: str) -> None:
        tr = self._desk.tr
        self._make_pdf.setEnabled(True)
        self._written = path
        self._open.show()
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
        if path is None or report is None:
            return
        try:
            path.write_text(plain_text(report), encoding="utf-8")
        except OSError as error:
            self._failed(error)
            return
        self._written = path
        self._open.show()
        self._desk.say(tr("The report lies in {path}.").format(path=path.name))

    def copy(self) -> None:
        """Copy the report as text."""
        self._text.selectAll()
        self._text.copy()
        self._desk.say(self._desk.tr("Copied."))

    def open_written(self) -> None:
        """Show the report just made in the computer's own reader."""
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))


def _kind(key: str, icon: str, title: str, second: str) -> Row:
    return Row(key, title, f"{title}, {second}", second, icon=icon)
