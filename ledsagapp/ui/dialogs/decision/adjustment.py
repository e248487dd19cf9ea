"""Rättelse, ingående saldo: a signed entry that counts as use, with a day and a reason."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.validation.ledger_checks import adjustment_problems, known
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Desk
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, DateInput, LineInput

MORE, LESS = "more", "less"


def new_adjustment(desk: Desk, parent: QWidget, decision_id: str) -> None:
    """Write down a correction of a decision's account."""
    decision = desk.book.decisions.get(decision_id)
    if decision is None:
        return
    day = max(decision.valid_from, min(desk.today(), decision.valid_to or desk.today()))
    blank = Adjustment(new_id(), decision.id, day, 0)
    _edit(desk, AdjustmentDialog(desk, decision, blank, parent, new=True), "add_adjustment")


def change_adjustment(desk: Desk, parent: QWidget, adjustment_id: str) -> None:
    """Change a correction."""
    found = desk.book.adjustments.get(adjustment_id)
    decision = None if found is None else desk.book.decisions.get(found.decision_id)
    if found is not None and decision is not None:
        dialog = AdjustmentDialog(desk, decision, found, parent, new=False)
        _edit(desk, dialog, "change_adjustment")


def delete_adjustment(desk: Desk, adjustment_id: str) -> None:
    """Remove a correction at once; undo brings it back."""
    found = desk.book.adjustments.get(adjustment_id)
    if found is None:
        return
    with desk.book.together("remove_adjustment", found.id, found.date.isoformat()):
        desk.book.adjustments.remove(found.id)
    text = desk.tr("Removed: correction, {day}. Ctrl+Z brings it back.")
    desk.say(text.format(day=desk.formats.day_month(found.date)))


def _edit(desk: Desk, dialog: "AdjustmentDialog", step: str) -> None:
    def keep() -> None:
        one = dialog.adjustment
        with desk.book.together(step, one.id, one.date.isoformat()):
            desk.book.adjustments.put(one)

    if dialog.kept(keep):
        saved = dialog.adjustment
        text = desk.tr("Saved: correction, {day}.")
        desk.say(text.format(day=desk.formats.day_month(saved.date)))
    dialog.deleteLater()


class AdjustmentDialog(Dialog):
    """Edits a copy of a correction; ``adjustment`` holds what was saved."""

    def __init__(
        self, desk: Desk, decision: Decision, adjustment: Adjustment, parent: QWidget, *, new: bool
    ) -> None:
        title = desk.tr("New correction") if new else desk.tr("Change the correction")
        super().__init__(desk.look, desk.tr, title, parent)
        self.desk = desk
        self.adjustment = adjustment
        self._hours = decision.kind is Kind.HOURS
        self._make(new=new)
        self.finish(self._save_it)
        self.consequence.say(
            self.tr(
                "A correction counts as use on its day, for example hours used before the "
                "program was started. What it adds or takes back is always shown by itself."
            )
        )

    def _make(self, *, new: bool) -> None:
        tr, look, one = self.tr, self.look, self.adjustment
        self.day = DateInput(self.desk.formats, self.desk.today())
        self.day.put(one.date)
        self.amount, self.note = LineInput(), LineInput(one.note or "")
        if not new:
            formats = self.desk.formats
            amount = abs(one.amount)
            self.amount.setText(formats.hours(amount) if self._hours else formats.amount(amount))
        self.sign = Choice(
            [(MORE, tr("More used than written down")), (LESS, tr("Less used than written down"))]
        )
        self.sign.choose(LESS if one.amount < 0 else MORE)
        self.day_field = Field(look, tr("&Date"), self.day)
        label = tr("&Hours") if self._hours else tr("&Amount in kronor")
        self.amount_field = Field(look, label, self.amount)
        self.row(self.day_field, self.amount_field)
        self.row(Field(look, tr("&Which way?"), self.sign))
        self.row(Field(look, tr("Wh&y?"), self.note, tr("For example: used before the start")))
        self.day_field.understood(self.day.understood())
        self.day.textChanged.connect(lambda _text: self.day_field.understood(self.day.understood()))
        for line in (self.day, self.amount, self.note):
            line.textEdited.connect(lambda _text: self.touched())

    def _save_it(self) -> bool:
        tr, day = self.tr, self.day.value()
        read = reading.read_length if self._hours else reading.read_amount
        amount = read(self.amount.text())
        ask = tr("Write the hours, for example 15 or 12,5.")
        if not self._hours:
            ask = tr("Write the amount in kronor, for example 145 or 62,50.")
        self.amount_field.trouble(ask if amount is None else "")
        unread = tr("The date was not understood. Write for example 17/11 or yesterday.")
        self.day_field.trouble(unread if day is None else "")
        if amount is None or day is None:
            return False
        signed = -amount if self.sign.key() == LESS else amount
        note = self.note.text().strip() or None
        saved = replace(self.adjustment, date=day, amount=signed, note=note)
        if adjustment_problems(saved, known(self.desk.view().ledger)):
            self.day_field.trouble(tr("The decision is not in force on that day."))
            return False
        self.adjustment = saved
        return True
