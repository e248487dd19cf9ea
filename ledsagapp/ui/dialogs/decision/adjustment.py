"""Rättelse, ingående saldo: a signed entry that counts as use, with a day and a reason."""

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.validation.ledger_checks import adjustment_problems, known_references
from ledsagapp.domain.values import replace
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.day_field import DayField
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.text.line_input import LineInput

MORE, LESS = "more", "less"


def new_adjustment(context: Context, parent: QWidget, decision_id: str) -> None:
    """Write down a correction of a decision's account."""
    decision = context.book.decisions.get(decision_id)
    if decision is None:
        return
    day = decision.nearest_day(context.today())
    blank = Adjustment(new_id(), decision.id, day, 0)
    _edit(context, AdjustmentDialog(context, decision, blank, parent, new=True), "add_adjustment")


def change_adjustment(context: Context, parent: QWidget, adjustment_id: str) -> None:
    """Change a correction."""
    found = context.book.adjustments.get(adjustment_id)
    decision = None if found is None else context.book.decisions.get(found.decision_id)
    if found is not None and decision is not None:
        dialog = AdjustmentDialog(context, decision, found, parent, new=False)
        _edit(context, dialog, "change_adjustment")


def delete_adjustment(context: Context, adjustment_id: str) -> None:
    """Remove a correction at once; undo brings it back."""
    found = context.book.adjustments.get(adjustment_id)
    if found is None:
        return
    with context.book.together("remove_adjustment", found.id, found.date.isoformat()):
        context.book.adjustments.remove(found.id)
    text = context.tr("Removed: correction, {day}. Ctrl+Z brings it back.")
    context.say(text.format(day=context.formats.day_month(found.date)))


def _edit(context: Context, dialog: "AdjustmentDialog", step: str) -> None:
    def keep() -> None:
        one = dialog.adjustment
        with context.book.together(step, one.id, one.date.isoformat()):
            context.book.adjustments.put(one)

    if dialog.run_until_saved(keep):
        saved = dialog.adjustment
        text = context.tr("Saved: correction, {day}.")
        context.say(text.format(day=context.formats.day_month(saved.date)))
    dialog.deleteLater()


class AdjustmentDialog(Dialog):
    """Edits a copy of a correction; ``adjustment`` holds what was saved."""

    def __init__(
        self,
        context: Context,
        decision: Decision,
        adjustment: Adjustment,
        parent: QWidget,
        *,
        new: bool,
    ) -> None:
        title = context.tr("New correction") if new else context.tr("Change the correction")
        super().__init__(context.theme, context.tr, title, parent)
        self.context = context
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
        tr, theme, one = self.tr, self.theme, self.adjustment
        self.day = DateInput(self.context.formats, self.context.today())
        self.day.put(one.date)
        self.amount, self.note = LineInput(), LineInput(one.note or "")
        if not new:
            formats = self.context.formats
            amount = abs(one.amount)
            self.amount.setText(formats.hours(amount) if self._hours else formats.amount(amount))
        self.sign = Choice(
            [(MORE, tr("More used than written down")), (LESS, tr("Less used than written down"))]
        )
        self.sign.choose(LESS if one.amount < 0 else MORE)
        self.day_field = DayField(theme, tr("&Date"), self.day, self.catalog)
        label = tr("&Hours") if self._hours else tr("&Amount in kronor")
        self.amount_field = Field(theme, label, self.amount)
        self.row(self.day_field, self.amount_field)
        self.row(Field(theme, tr("&Which way?"), self.sign))
        self.row(Field(theme, tr("Wh&y?"), self.note, tr("For example: used before the start")))
        for line in (self.day, self.amount, self.note):
            line.textEdited.connect(lambda _text: self.mark_changed())

    def _save_it(self) -> bool:
        tr, day = self.tr, self.day.value()
        read = reading.read_length if self._hours else reading.read_amount
        amount = read(self.amount.text())
        ask = tr("Write the hours, for example 15 or 12,5.")
        if not self._hours:
            ask = tr("Write the amount in kronor, for example 145 or 62,50.")
        self.amount_field.set_error(ask if amount is None else "")
        self.day_field.look(needed=True)
        if amount is None or day is None:
            return False
        signed = -amount if self.sign.key() == LESS else amount
        note = self.note.text().strip() or None
        saved = replace(self.adjustment, date=day, amount=signed, note=note)
        if adjustment_problems(saved, known_references(self.context.view().ledger)):
            self.day_field.set_error(tr("The decision is not in force on that day."))
            return False
        self.adjustment = saved
        return True
