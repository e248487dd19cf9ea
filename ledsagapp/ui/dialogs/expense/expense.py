"""Lägg till utlägg, Ändra: one cost for the companion with its receipts."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.facts import by_start, of_person
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.vocabulary import Category, Kind
from ledsagapp.domain.values import replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.expense.receipt_describer import describer
from ledsagapp.ui.dialogs.expense.receipt_facts import Bought
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.choices import NONE, decisions_to_name, key_or_none
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.day_field import DayField
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, Tick
from ledsagapp.ui.widgets.fields.receipts import ReceiptBox
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.account.outlook import beyond_purse, expense_outlook, other_frame
from ledsagapp.wording.common.errors import exchange_sentence
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.wording.entries.readings import amount_fault
from ledsagapp.workflow.commands import remove_expense, save_expense


def new_expense(context: Context, parent: QWidget, day: date | None = None) -> None:
    """Write down an expense."""
    _new(context, parent, day, ())


def drop_receipts(
    context: Context, parent: QWidget, expense_id: str, paths: Sequence[Path]
) -> None:
    """Files dropped on the page: receipts of the expense chosen, or of a new one."""
    expense = context.book.expenses.get(expense_id)
    if expense is None:
        _new(context, parent, None, paths)
        return
    dialog = ExpenseDialog(context, expense, parent, new=False)
    dialog.receipts.take(paths)
    _edit(context, dialog)


def from_inbox(
    context: Context, parent: QWidget, path: Path, day: date, outing_id: str | None
) -> bool:
    """A new expense with a receipt's file, day and outing filled in; whether it was saved."""
    person = context.view().person
    if person is None:
        context.say(
            context.tr("First say whose decision it is, under Contacts or with the first steps.")
        )
        return False
    before = len(context.book.expenses.all())
    blank = Expense(new_id(), person.id, day, 0, Category.TICKET, outing_id=outing_id)
    dialog = ExpenseDialog(context, blank, parent, new=True)
    dialog.receipts.take([path])
    dialog.amount.setFocus()  # what the file does not tell
    _edit(context, dialog)
    return len(context.book.expenses.all()) > before


def _new(context: Context, parent: QWidget, day: date | None, paths: Sequence[Path]) -> None:
    person = context.view().person
    if person is None:
        context.say(
            context.tr("First say whose decision it is, under Contacts or with the first steps.")
        )
        return
    again = True
    while again:
        blank = Expense(new_id(), person.id, day or context.today(), 0, Category.TICKET)
        dialog = ExpenseDialog(context, blank, parent, new=True)
        if paths:
            dialog.receipts.take(paths)
            paths = ()
        again = _edit(context, dialog)


def change_expense(
    context: Context, parent: QWidget, expense_id: str, *, receipts: bool = False
) -> None:
    """Change an expense; with ``receipts`` the question for a receipt file comes at once."""
    expense = context.book.expenses.get(expense_id)
    if expense is None:
        return
    dialog = ExpenseDialog(context, expense, parent, new=False)
    if receipts:
        dialog.receipts.choose()
    _edit(context, dialog)


def delete_expense(context: Context, expense_id: str) -> None:
    """Remove an expense at once; undo brings it back."""
    expense = context.book.expenses.get(expense_id)
    if expense is None:
        return
    remove_expense(context.book, expense)
    text = context.tr("Removed: {what}, {day}. Ctrl+Z brings it back.")
    what = expense.text or Labels(context.tr).category[expense.category]
    context.say(text.format(what=what, day=context.formats.day_month(expense.date)))


def _edit(context: Context, dialog: "ExpenseDialog") -> bool:
    saved = dialog.run_until_saved(
        lambda: save_expense(context.book, dialog.expense, dialog.receipts.files)
    )
    if saved:
        expense = dialog.expense
        what = expense.text or Labels(context.tr).category[expense.category]
        text = context.tr("Saved: {what}, {day}, {kronor}.")
        context.say(
            text.format(
                what=what,
                day=context.formats.day_month(expense.date),
                kronor=context.formats.kronor(expense.amount),
            )
        )
    dialog.deleteLater()
    return saved and dialog.again


class ExpenseDialog(Dialog):
    """Edits a copy of an expense; ``expense`` holds what was saved."""

    def __init__(self, context: Context, expense: Expense, parent: QWidget, *, new: bool) -> None:
        title = context.tr("New expense") if new else context.tr("Change the expense")
        super().__init__(context.theme, context.tr, title, parent)
        self.context = context
        self.expense = expense
        self.again = False
        self._new = new
        self._odd_told = ""
        self._make()
        self._fill()
        self._connect()
        self._look_ahead()
        # A file may be dropped anywhere in the form; a field would take it as its address in text.
        self.setAcceptDrops(True)
        for line in self.findChildren(QLineEdit):
            line.setAcceptDrops(False)

    def _make(self) -> None:
        tr, theme, context = self.tr, self.theme, self.context
        self.day = DateInput(context.formats, context.today())
        self.amount = LineInput()
        labels = Labels(self.catalog)
        self.category = Choice([(key.value, labels.category[key]) for key in Category])
        self.text = LineInput()
        self.outing = Choice(self._outings())
        self.decision = Choice(decisions_to_name(context, self.expense.person_id, Kind.COSTS))
        self.day_field = DayField(theme, tr("&Date"), self.day, self.catalog)
        self.amount_field = Field(
            theme,
            tr("&Amount in kronor"),
            self.amount,
            tr("Only what was paid for the companion."),
        )
        self.category_field = Field(theme, tr("&Kind"), self.category)
        self.text_field = Field(theme, tr("&What was it?"), self.text)
        self.outing_field = Field(theme, tr("On which &outing?"), self.outing)
        self.decision_field = Field(theme, tr("Counts on the d&ecision"), self.decision)
        self.receipts = ReceiptBox(
            theme,
            self.catalog,
            self.expense.receipts,
            self._receipt_trouble,
            self._say,
            describer(context, self, self._bought),
            context.lists,
        )
        self.own_part = LineInput()
        self.own_field = Field(
            theme,
            tr("The person's own part of the receipt, in kronor"),
            self.own_part,
            tr("Leave empty where all of it was the companion's. It never enters the account."),
        )
        companions = [(one.id, one.name) for one in context.view().ledger.companions]
        self.payer = Choice([(NONE, tr("The person, or not said")), *companions])
        self.payer_field = Field(theme, tr("Who pa&id?"), self.payer)
        self.affidavit = Tick(tr("A statement replaces the receipt"))
        self.unusual = Tick(tr("Not an ordinary purpose"))
        self.unusual_field = Field(theme, "", self.unusual)
        self.row(self.day_field, self.amount_field, self.category_field, letters=15)
        self.row(self.text_field)
        self.row(self.outing_field, self.decision_field)
        self.decision_field.setVisible(self.decision.count() > 2)
        self._use_day = Button(theme, self.tr("Use the &outing's day"), self._take_day)
        self._use_day.hide()
        self.place(ButtonRow(self._use_day))
        self.place(self.receipts)
        self.row(self.own_field)
        self.row(self.payer_field)
        self.payer_field.setVisible(bool(companions))
        self.row(Field(theme, "", self.affidavit))
        self.row(self.unusual_field)
        self.finish(self._save_it, save_and_new=self._save_and_new if self._new else None)

    def _bought(self) -> Bought:
        """What a receipt belongs to, for the dialog that describes it."""
        index = self.outing.currentIndex()
        title = self.outing.itemText(index) if self.outing.key() != NONE else self.text.text()
        outing = self.context.book.outings.get(self.outing.key())
        day = None if outing is None else start_day(outing)
        return Bought(title, self.amount, self.day, self.text, day)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.receipts.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.receipts.dropEvent(event)

    def _outings(self) -> list[tuple[str, str]]:
        view, context = self.context.view(), self.context
        rows = Rows(view, context.formats, Labels(self.catalog))
        mine = of_person(view.ledger.outings, self.expense.person_id)
        near = sorted(mine, key=lambda one: abs(start_day(one) - self.expense.date))[:40]
        kept = [one for one in mine if one.id == self.expense.outing_id and one not in near]
        ordered = sorted([*near, *kept], key=by_start, reverse=True)
        named = [
            (one.id, f"{context.formats.full_date(start_day(one))}: {rows.what(one)}")
            for one in ordered
        ]
        return [(NONE, self.tr("No outing")), *named]

    def _fill(self) -> None:
        expense = self.expense
        self.day.put(expense.date)
        if expense.amount or not self._new:
            self.amount.setText(self.context.formats.amount(expense.amount))
        self.category.choose(expense.category.value)
        self.text.setText(expense.text or "")
        self.affidavit.setChecked(expense.affidavit)
        self.unusual.setChecked(expense.not_ordinary)
        if expense.own_amount is not None:
            self.own_part.setText(self.context.formats.amount(expense.own_amount))
        self.outing.choose(expense.outing_id or NONE)
        self.decision.choose(expense.decision_id or NONE)
        self.payer.choose(expense.paid_by or NONE)

    def _connect(self) -> None:
        self.day_field.check = self._day_left
        self.amount_field.check = self._amount_left
        self.own_field.check = self._own_left
        self.affidavit.clicked.connect(lambda _on: self.mark_changed())
        self.unusual.clicked.connect(lambda _on: self._chosen())
        for line in (self.day, self.amount, self.text, self.own_part):
            line.textEdited.connect(lambda _text: self.mark_changed())
        # What it leads to is right while one writes: Ctrl+Enter saves without leaving the field.
        for line in (self.day, self.amount):
            line.textChanged.connect(lambda _text: self._look_ahead())
        for choice in (self.category, self.outing, self.decision, self.payer):
            choice.activated.connect(lambda _index: self._chosen())

    def _chosen(self) -> None:
        self.mark_changed()
        self._look_ahead()

    def _say(self, text: str) -> None:
        self.mark_changed()
        self.message.show()
        self.message.say(text)

    def _receipt_trouble(self, error: ExchangeError) -> str:
        return exchange_sentence(error, self.catalog)

    def _day_left(self) -> None:
        self.day_field.look(needed=True)
        self._look_ahead()

    def _amount_left(self) -> None:
        written = self.amount.text().strip()
        bad = bool(written) and reading.read_amount(written) is None
        text = amount_fault(written, self.context.formats)
        self.amount_field.set_error(text if bad else "")
        self._look_ahead()

    def _own_left(self) -> None:
        written = self.own_part.text().strip()
        bad = bool(written) and reading.read_amount(written) is None
        text = amount_fault(written, self.context.formats)
        self.own_field.set_error(text if bad else "")

    def _read(self) -> Expense | None:
        day, amount = self.day.value(), reading.read_amount(self.amount.text())
        if day is None or amount is None:
            return None
        return replace(
            self.expense,
            date=day,
            amount=amount,
            category=Category(self.category.key()),
            text=self.text.text().strip() or None,
            outing_id=key_or_none(self.outing.key()),
            decision_id=key_or_none(self.decision.key()),
            receipts=self.receipts.receipts,
            own_amount=reading.read_amount(self.own_part.text()) or None,
            affidavit=self.affidavit.isChecked(),
            not_ordinary=self.unusual.isChecked(),
            paid_by=key_or_none(self.payer.key()),
        )

    def _look_ahead(self) -> None:
        expense = self._read()
        if expense is None:
            self.consequence.say(
                self.tr("What is left afterwards is shown when day and amount are ready.")
            )
            return
        formats, view = self.context.formats, self.context.view()
        other = other_frame(formats, view, expense)
        said = "" if other is None else f" {other[0]}"
        self.consequence.say(f"{expense_outlook(formats, view, expense)}{said}")
        self._use_day.setVisible(other is not None)

    def _take_day(self) -> None:
        """Date the expense as its outing, which lies in another frame."""
        expense = self._read()
        other = other_frame(self.context.formats, self.context.view(), expense) if expense else None
        if other is not None:
            self.day.put(other[1])
            self.mark_changed()
            self.day.setFocus()

    def _save_and_new(self) -> bool:
        self.again = self._save_it()
        return self.again

    def _save_it(self) -> bool:
        self._day_left()
        self._amount_left()
        self._own_left()
        if not self.amount.text().strip():
            text = self.tr("Write the amount in kronor, for example 145 or 62,50.")
            self.amount_field.set_error(text)
        expense = self._read()
        if self.problems() or expense is None:
            return False
        strange = beyond_purse(self.context.formats, self.context.view(), expense)
        if strange and strange != self._odd_told:
            # Asked once; a second Save saves it.
            self._odd_told = strange
            ask = self.tr("{note} Save again if it is right.").format(note=strange)
            self.consequence.say(ask)
            self._say(ask)
            return False
        self.expense = expense
        return True
