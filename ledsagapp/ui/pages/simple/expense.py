"""Skriv ett utlägg: for which outing, how much, for what, and the receipt where there is one."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Category, Kind
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts.receipt_files import read_receipt
from ledsagapp.graphics import pictograms
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.ask_file import ask_file
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.steps_page import SAVED, SUM, StepQuestion, StepsPage
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.account.simple import SimpleTexts
from ledsagapp.wording.common.errors import book_told, exchange_sentence
from ledsagapp.wording.common.labels import Labels
from ledsagapp.workflow.commands import save_expense
from ledsagapp.workflow.simple_choices import NOBODY, OTHER, Choices, SimpleChoice

_YES, _CHANGE, _UNDO, _AGAIN, _START, _RECEIPT = "yes", "change", "undo", "again", "go", "receipt"


@dataclass(frozen=True, slots=True)
class _Told:
    """The answers so far."""

    outing_id: str | None = None
    amount: int = 0
    category: Category = Category.OTHER


class SimpleExpense(StepsPage):
    """What was paid for the companion."""

    reads = frozenset({"people", "outings", "expenses", "companions"})

    def __init__(self, context: Context, go: Callable[[str, str], None]) -> None:
        super().__init__(context, context.tr("Write down an expense"), go)
        self._told_so_far = _Told()
        self._saved = ""

    def show_view(self, view: View) -> None:
        """Nothing: the question shown stays as it is, and the next reads the book."""

    def showEvent(self, event: QShowEvent) -> None:
        if not self.step():
            self._told_so_far = _Told()
            self.begin()
        super().showEvent(event)

    def choose(self, key: str) -> None:
        """Add the receipt of an expense that was just saved."""
        self._saved = key
        self.begin(SAVED)
        self._add_receipt()

    # -- the questions -------------------------------------------------------------------------
    def plan(self) -> list[str]:
        return ["outing", "amount", "category", SUM]

    def ask(self, name: str) -> StepQuestion:
        tr, view = self._context.tr, self._context.view()
        choices, texts = (
            Choices(view, self._context.formats),
            SimpleTexts(view, self._context.formats),
        )
        if name == "outing":
            return StepQuestion(tr("Which outing was it on?"), choices.outings(texts.what))
        if name == "amount":
            outing = self._outing()
            found = choices.amounts(outing.activity or "" if outing is not None else "")
            return StepQuestion(tr("How much did it cost?"), found)
        if name == "amount+":
            field = Field(self.theme, tr("Or write how many kronor"), LineInput())
            puzzled = tr("That was not understood. Write it in another way.")
            text = tr("How much did it cost?")
            return StepQuestion(
                text, choices.more_amounts(), field, lambda: _amount(field), puzzled=puzzled
            )
        if name == "category":
            return StepQuestion(tr("What was it for?"), choices.categories())
        return self._sum(texts) if name == SUM else self._after(texts)

    def _outing(self) -> Outing | None:
        key = self._told_so_far.outing_id
        return next((one for one in self._context.view().ledger.outings if one.id == key), None)

    def take(self, name: str, key: str) -> str:
        told = self._told_so_far
        if name == SUM:
            return self._decide(key)
        if name == SAVED:
            return self._leave(key)
        if key == OTHER:
            return f"{name}+"
        if name == "outing":
            self._told_so_far = replace(told, outing_id=None if key == NOBODY else key)
        elif name.startswith("amount"):
            self._told_so_far = replace(told, amount=int(key))
        else:
            self._told_so_far = replace(told, category=Category(key))
        return ""

    def _made(self, id_: str) -> Expense:
        view, told, outing = self._context.view(), self._told_so_far, self._outing()
        person = view.person.id if view.person is not None else ""
        day = view.today if outing is None else start_day(outing)
        of = told.outing_id if outing is not None else None
        return Expense(id_, person, day, told.amount, told.category, outing_id=of)

    def _sum(self, texts: SimpleTexts) -> StepQuestion:
        tr, picture = self._context.tr, pictograms.picture
        said = texts.expense(self._made("new"), self._outing())
        choices = [
            SimpleChoice(_YES, tr("Yes, save"), picture("tick")),
            SimpleChoice(_CHANGE, tr("No, change it"), picture("pencil")),
        ]
        text = tr("Is this right? {outing}").format(outing=said)
        return StepQuestion(text, choices, first=True, name=tr("Read through"))

    def _decide(self, key: str) -> str:
        if key == _CHANGE:
            self._way.clear()
            return self.plan()[0]
        expense = self._made(new_id())
        try:
            save_expense(self._context.book, expense, {})
        except BookError as error:  # the question stays, and with it every answer
            tr = self._context.tr
            self._context.say(f"{book_told(error, tr)} {tr('What you answered is still here.')}")
            return ""
        self._saved = expense.id
        self._context.say("")  # the next sentence says it, once
        return SAVED

    # -- when it is saved ----------------------------------------------------------------------
    def _after(self, texts: SimpleTexts) -> StepQuestion:
        tr, view, picture = self._context.tr, self._context.view(), pictograms.picture
        costs, saved = view.current(Kind.COSTS), self._found()
        said = tr("It is saved.")
        if costs is not None:
            said = f"{said} {texts.remainder(costs)}."
        choices = [
            SimpleChoice(_START, tr("Ready"), picture("house")),
            SimpleChoice(_UNDO, tr("Undo"), picture("undo"), tr("Take away what was just saved")),
        ]
        if saved is not None and not saved.receipts:
            choices.insert(1, SimpleChoice(_RECEIPT, tr("Add the receipt"), picture("receipt")))
        elif saved is not None:
            said = f"{said} {tr('The receipt is there.')}"
        choices.append(SimpleChoice(_AGAIN, tr("One more"), picture("coins")))
        return StepQuestion(said, choices, first=True, name=tr("Saved"))

    def _found(self) -> Expense | None:
        ledger = self._context.view().ledger
        return next((one for one in ledger.expenses if one.id == self._saved), None)

    def _leave(self, key: str) -> str:
        if key == _RECEIPT:
            self._add_receipt()
            return ""
        self._way, self._told_so_far = [], _Told()
        if key == _AGAIN:
            return self.plan()[0]
        if key == _UNDO:
            self._context.run("undo")
        self._go("simple", "")
        return ""

    def _add_receipt(self) -> None:
        """Ask for the picture, and keep it with the expense and a text that says what it is."""
        context, tr, expense = self._context, self._context.tr, self._found()
        if expense is None:
            return
        kinds = tr("Receipts (*.jpg *.jpeg *.png *.pdf *.heic *.webp *.gif *.tif *.tiff)")
        named = ask_file(self, context.lists, tr("Add a receipt"), kinds)
        if named is None:
            return
        try:
            receipt, content = read_receipt(named)
        except ExchangeError as error:
            context.say(exchange_sentence(error, tr))
            return
        words = Labels(tr).category[expense.category]
        text = f"{words}, {context.formats.plain_wording().kronor(expense.amount)}"
        changed = replace(expense, receipts=(*expense.receipts, replace(receipt, text=text)))
        save_expense(context.book, changed, {receipt.sha256: content})
        context.say("")
        self.show_step(SAVED)


def _amount(field: Field) -> str:
    written = field.input
    ore = reading.read_amount(written.text()) if isinstance(written, LineInput) else None
    return str(ore) if ore and ore > 0 else ""
