"""Vem betalar vem: hand in expenses, note what was paid or refused, and see what is owed."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.statements.claims import Claim, ClaimState, claims
from ledsagapp.domain.values import replace
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.day_field import DayField
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.entries.claims import ClaimTexts


def show_claims(context: Context, parent: QWidget) -> None:
    """Show who pays whom; each note is saved at once and can be undone."""
    dialog = ClaimsDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()


class ClaimsDialog(Dialog):
    """The person's claims, and the day and amount to note on the one chosen."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, context.tr, context.tr("Who pays whom"), parent)
        self.context = context
        self._found: dict[str, Claim] = {}
        self._make()
        self.finish(lambda: True, save_text=self.tr("&Close"), cancel=False)
        self.show_claims()

    def _make(self) -> None:
        tr, theme = self.tr, self.theme
        self.list = SentenceList(theme, tr("Expenses to be paid back"))
        self.list.chosen.connect(lambda _key: self._chosen())
        self.day = DateInput(self.context.formats, self.context.today())
        self.day.put(self.context.today())
        self.refused, self.why = LineInput(), LineInput()
        self.day_field = DayField(theme, tr("&Day"), self.day, self.catalog)
        self.refused_field = Field(
            theme, tr("Ref&used, kronor"), self.refused, tr("Leave empty if all of it is paid.")
        )
        self.why_field = Field(theme, tr("Wh&y refused"), self.why)
        self.row(self.day_field, self.refused_field, self.why_field)
        self.place(
            ButtonRow(
                Button(theme, tr("&Handed in"), self.hand_in),
                Button(theme, tr("Hand in &all that wait"), self.hand_in_all),
                Button(theme, tr("&Paid"), self.pay),
                Button(theme, tr("&Refused"), self.refuse),
                Button(theme, tr("Take the note &back"), self.take_back),
            )
        )
        # Below what is done with it: a long list would push the buttons out of sight.
        self.place(self.list)

    def show_claims(self) -> None:
        """Show the claims as they stand."""
        view = self.context.view()
        key = self.list.key()
        person = view.person.id if view.person is not None else ""
        found = claims(view.ledger, person, view.today, self.context.presets)
        texts = ClaimTexts(self.context.formats, view)
        self._found = {one.expense.id: one for one in found.claims}
        self.list.fill([texts.row(one) for one in reversed(found.claims)])
        self.list.setVisible(bool(found.claims))
        if self._found:
            self.list.choose(key if key in self._found else next(reversed(self._found)))
        self.consequence.say(texts.debts(found))

    def _chosen(self) -> None:
        one = self._found.get(self.list.key())
        if one is not None:
            refused = one.expense.refused_amount
            self.refused.setText("" if refused is None else self.context.formats.amount(refused))
            self.why.setText(one.expense.refusal or "")

    # -- what is noted ------------------------------------------------------------------------
    def hand_in(self) -> None:
        """Note the day the expense chosen was handed in."""
        one, day = self._found.get(self.list.key()), self._day()
        if one is not None and day is not None:
            self._keep([replace(one.expense, handed_in_on=day)])

    def hand_in_all(self) -> None:
        """Note the day for every expense that waits to be handed in; one step."""
        day = self._day()
        if day is None:
            return
        waiting = [one for one in self._found.values() if one.state is ClaimState.TO_HAND_IN]
        self._keep([replace(one.expense, handed_in_on=day) for one in waiting])

    def pay(self) -> None:
        """Note the day the expense chosen was paid, and what of it was refused."""
        one, day, refused = self._found.get(self.list.key()), self._day(), self._refused()
        if one is not None and day is not None and refused is not None:
            why = (self.why.text().strip() or None) if refused else None
            handed_in = one.expense.handed_in_on or day
            self._keep(
                [
                    replace(
                        one.expense,
                        handed_in_on=min(handed_in, day),
                        paid_on=day,
                        refused_amount=refused or None,
                        refusal=why,
                    )
                ]
            )

    def refuse(self) -> None:
        """Note that the expense chosen was refused: all of it, or the amount written."""
        one, day, refused = self._found.get(self.list.key()), self._day(), self._refused()
        if one is not None and day is not None and refused is not None:
            changed = replace(
                one.expense,
                handed_in_on=one.expense.handed_in_on or day,
                refused_amount=refused or one.amount,
                refusal=self.why.text().strip() or None,
            )
            self._keep([changed])

    def take_back(self) -> None:
        """Take away what was noted of the expense chosen."""
        one = self._found.get(self.list.key())
        if one is not None:
            blank = replace(one.expense, handed_in_on=None, paid_on=None)
            self._keep([replace(blank, refused_amount=None, refusal=None)])

    def _keep(self, changed: list[Expense]) -> None:
        if not changed:
            self.message.tell(self.tr("Nothing waits to be handed in."))
            return
        last = max(one.date for one in changed)
        with self.context.book.together("change_expense", changed[-1].id, last.isoformat()):
            for one in changed:
                self.context.book.expenses.put(one)
        self.show_claims()
        self.message.tell(self.tr("Saved: %n expense(s).", "", len(changed)))

    def _day(self) -> date | None:
        self.day_field.look(needed=True)
        return self.day.value()

    def _refused(self) -> int | None:
        """The amount refused in öre, 0 for none; None where it cannot be read or is too much."""
        one, written = self._found.get(self.list.key()), self.refused.text().strip()
        amount = reading.read_amount(written) if written else 0
        ask = ""
        if amount is None:
            ask = self.tr("Write the amount in kronor, for example 145 or 62,50.")
        elif one is not None and amount > one.amount:
            ask = self.tr("No more than the whole amount can be refused.")
            amount = None
        self.refused_field.set_error(ask)
        return amount
