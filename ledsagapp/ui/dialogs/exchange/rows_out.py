"""The book's rows for a spreadsheet: which, whose, from when to when, and in what form."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from ledsagapp.exchange.sheets.row_table import RowTable
from ledsagapp.exchange.sheets.write_csv import csv_bytes, csv_form
from ledsagapp.exchange.sheets.write_xlsx import xlsx_bytes
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.exchange.files import file_to_write, write_file
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.workflow.exchange.row_tables import KINDS, Wish, row_table
from ledsagapp.workflow.papers.save_notice import saved_file

CSV, XLSX = "csv", "xlsx"
_EVERYBODY: Final = "-"


def rows_out(context: Context, parent: QWidget) -> None:
    """Ask which rows, and write them."""
    dialog = RowsDialog(context, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not accepted:
        context.say(context.tr("Nothing was written."))


class RowsDialog(Dialog):
    """Which rows are wanted; how many they are is said before they are written."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Rows for a spreadsheet"), parent)
        self._context = context
        view = context.view()
        self.kind = Choice(list(zip(KINDS, self._titles(), strict=True)))
        people = [(one.id, one.name) for one in view.ledger.people]
        self.person = Choice([(_EVERYBODY, tr("Everybody in the book")), *people])
        if view.person is not None:
            self.person.choose(view.person.id)
        self.first = DateInput(context.formats, context.today())
        self.last = DateInput(context.formats, context.today())
        self.form = Choice([(XLSX, tr("Excel (.xlsx)")), (CSV, tr("Text (.csv)"))])
        theme = context.theme
        self.row(
            Field(theme, tr("&Which rows"), self.kind), Field(theme, tr("W&hose"), self.person)
        )
        nothing = tr("Empty: from the very first.")
        self.row(
            Field(theme, tr("&From"), self.first, nothing),
            Field(theme, tr("&To"), self.last, tr("Empty: to the very last.")),
        )
        sums = tr("In Excel the sums are formulas. Text can be read by every program.")
        self.row(Field(theme, tr("F&orm"), self.form, sums))
        self.finish(self.keep, save_text=tr("&Save the file…"))
        for choice in (self.kind, self.person, self.form):
            choice.currentIndexChanged.connect(lambda _index: self._tell())
        for day in (self.first, self.last):
            day.editingFinished.connect(self._tell)
        self._tell()

    def keep(self) -> bool:
        """Write the rows; whether that was possible."""
        table = self.table()
        if table is None:
            return False
        ending = self.form.key()
        kinds = {XLSX: self.tr("Excel (*.xlsx)"), CSV: self.tr("Text (*.csv)")}
        name = f"{table.title.lower()} {self._context.today().isoformat()}.{ending}"
        path = file_to_write(self._context, self, self.message, name, [kinds[ending]])
        if path is None:
            return False
        if path.suffix.lower() not in (f".{XLSX}", f".{CSV}"):
            path = path.with_name(f"{path.name}.{ending}")
        excel = path.suffix.lower() == f".{XLSX}"
        language = self.catalog.language
        data = xlsx_bytes([table]) if excel else csv_bytes(table, csv_form(language))
        if not write_file(self._context, self.message, path, data):
            return False
        rows = self.tr("%n row(s), each with its id.", "", len(table.rows))
        self._context.say(f"{saved_file(path, self.catalog)} {rows}")
        return True

    def table(self) -> RowTable | None:
        """The rows that are wanted; None where a day cannot be read, which is said."""
        days = self.first.value(), self.last.value()
        written = self.first.text().strip(), self.last.text().strip()
        first, last = days[0] or date.min, days[1] or date.max
        unread = any(text and day is None for text, day in zip(written, days, strict=True))
        if unread or last < first:
            self.message.show()
            self.message.say(
                self.tr("Write the first day and the last, for example 1/10 and 31/10."),
                assertive=True,
            )
            return None
        view, person = self._context.view(), self.person.key()
        people = frozenset() if person == _EVERYBODY else frozenset({person})
        today = self._context.today()
        wish = Wish(view.ledger, self._context.presets, today, people, first, last)
        return row_table(self.kind.key(), wish, self.catalog)

    def _tell(self) -> None:
        table = self.table()
        if table is not None:
            text = self.tr("%n row(s), each with its id.", "", len(table.rows))
            self.consequence.say(text)

    def _titles(self) -> list[str]:
        tr = self.tr
        return [
            tr("Outings"),
            tr("Expenses"),
            tr("Frames"),
            tr("Outlays to get back"),
            tr("Monthly follow-up (form of Botkyrka)"),
            tr("Cash outlays (form of Botkyrka)"),
        ]
