"""Skriv en utflykt, Boka en utflykt: one question a page, read back before it is saved."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.validation.ledger_checks import known_references, outing_problems
from ledsagapp.domain.values import replace
from ledsagapp.graphics import pictograms
from ledsagapp.graphics.shapes import Drawing
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui import dialogs
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput, TimeInput
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.steps_page import SAVED, SUM, StepQuestion, StepsPage
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.account.simple import SimpleTexts
from ledsagapp.wording.common.errors import book_told
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.workflow.commands import remove_outing, save_outing
from ledsagapp.workflow.simple_answers import SimpleAnswer, of_outing
from ledsagapp.workflow.simple_choices import OTHER, Choices, SimpleChoice

_YES, _CHANGE, _REMOVE, _NOT_DONE = "yes", "change", "remove", "not-done"
_UNDO, _AGAIN, _START, _RECEIPT = "undo", "again", "start", "receipt"


class SimpleOuting(StepsPage):
    """An outing that was done."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "companions"})
    status_asked = Status.DONE

    def __init__(self, context: Context, go: Callable[[str, str], None]) -> None:
        booking = self.status_asked is Status.PLANNED
        title = context.tr("Book an outing") if booking else context.tr("Write down an outing")
        super().__init__(context, title, go)
        self._told_so_far = SimpleAnswer(self.status_asked)
        self._saved: Outing | None = None
        self._receipt_of = ""

    def show_view(self, view: View) -> None:
        """Nothing: the question shown stays as it is, and the next reads the book."""

    def showEvent(self, event: QShowEvent) -> None:
        if not self.step():
            self._told_so_far = SimpleAnswer(self.status_asked)
            self.begin()
        super().showEvent(event)

    def choose(self, key: str) -> None:
        """Show an outing that is there: to change, to remove, or to say how it turned out."""
        ledger = self._context.view().ledger
        outing = next((one for one in ledger.outings if one.id == key), None)
        if outing is None:
            return
        costs = [one for one in ledger.expenses if one.outing_id == key]
        self._told_so_far = of_outing(outing, costs)
        self.begin(SUM)

    # -- the questions -------------------------------------------------------------------------
    @property
    def _ahead(self) -> bool:
        return self._told_so_far.status is Status.PLANNED

    def plan(self) -> list[str]:
        told = self._told_so_far
        names = ["day", "start", "length", "companions", "activity"]
        paid = told.changed is not None and told.costs
        if not self._ahead and not paid:
            names.append("cost")
            if told.costs:
                names += ["amount", "category"]
        return [*names, SUM]

    def ask(self, name: str) -> StepQuestion:
        choices = Choices(self._context.view(), self._context.formats)
        base, more = name.rstrip("+"), name.endswith("+")
        if name == SUM:
            return self._sum()
        if name == SAVED:
            return self._after()
        timed = base in ("day", "start", "length")
        asked = (self._when if timed else self._what)(base, choices, more=more)
        key = self._told_so_far.answer(base)
        if more or not key:
            return asked
        # Asked once more, the answer given before comes first, so that it is easy to keep.
        kept = replace(choices.one(base, key), second=self._context.tr("As now"))
        others = [one for one in asked.choices if one.key != key]
        return replace(asked, choices=[kept, *others], first=True)

    def _when(self, base: str, choices: Choices, *, more: bool) -> StepQuestion:
        tr, ahead = self._context.tr, self._ahead
        if base == "day":
            text = tr("Which day do you want to go out?") if ahead else tr("Which day was it?")
            if more:
                field = Field(self.theme, tr("Or write the day"), self._day_input())
                return self._writes(text, choices.more_days(ahead=ahead), field, self._read_day)
            return StepQuestion(text, choices.days(ahead=ahead))
        if base == "start":
            text = tr("What time does it begin?") if ahead else tr("What time did it begin?")
            if more:
                field = Field(self.theme, tr("Or write the time"), TimeInput(self._context.formats))
                return self._writes(text, choices.more_starts(), field, self._read_time)
            return StepQuestion(text, choices.starts())
        text = tr("How long will you be out?") if ahead else tr("How long were you out?")
        if more:
            field = Field(self.theme, tr("Or write how long"), LineInput())
            return self._writes(text, choices.more_lengths(), field, self._read_length)
        return StepQuestion(text, choices.lengths())

    def _what(self, base: str, choices: Choices, *, more: bool) -> StepQuestion:
        tr, ahead = self._context.tr, self._ahead
        if base == "companions":
            text = tr("Who will come along?") if ahead else tr("Who was with you?")
            found = choices.more_companions() if more else choices.companions()
            return StepQuestion(text, found)
        if base == "activity":
            text = tr("What will you do?") if ahead else tr("What did you do?")
            if more:
                field = Field(self.theme, tr("Or write what"), LineInput())
                return self._writes(text, choices.more_activities(), field, self._read_words)
            return StepQuestion(text, choices.activities())
        if base == "cost":
            return StepQuestion(tr("Did it cost something for the companion?"), choices.cost())
        if base == "amount":
            text = tr("How much did it cost?")
            if more:
                field = Field(self.theme, tr("Or write how many kronor"), LineInput())
                return self._writes(text, choices.more_amounts(), field, self._read_amount)
            return StepQuestion(text, choices.amounts(self._told_so_far.activity or ""))
        return StepQuestion(tr("What was it for?"), choices.categories())

    def _writes(
        self, text: str, choices: list[SimpleChoice], field: Field, read: Callable[[str], str]
    ) -> StepQuestion:
        """A question where one may also write the answer."""
        puzzled = self._context.tr("That was not understood. Write it in another way.")
        written = field.input

        def answer() -> str:
            return read(written.text().strip()) if isinstance(written, LineInput) else ""

        return StepQuestion(text, choices, field, answer, puzzled=puzzled)

    def _day_input(self) -> DateInput:
        return DateInput(self._context.formats, self._context.today())

    def _read_day(self, text: str) -> str:
        day = reading.read_date(text, self._context.today())
        return "" if day is None else day.isoformat()

    def _read_time(self, text: str) -> str:
        minute = reading.read_time(text)
        return "" if minute is None else str(minute)

    def _read_length(self, text: str) -> str:
        minutes = reading.read_length(text)
        return "" if minutes is None or not 0 < minutes < 24 * 60 else str(minutes)

    def _read_amount(self, text: str) -> str:
        ore = reading.read_amount(text)
        return "" if not ore or ore < 0 else str(ore)

    def _read_words(self, text: str) -> str:
        return text

    # -- what is answered ----------------------------------------------------------------------
    def take(self, name: str, key: str) -> str:
        if name == SUM:
            return self._decide(key)
        if name == SAVED:
            return self._leave(key)
        base = name.rstrip("+")
        if key == OTHER:
            return f"{base}+"
        self._told_so_far = self._told_so_far.with_answer(base, key)
        return ""

    def _sum(self) -> StepQuestion:
        tr, view = self._context.tr, self._context.view()
        texts, told = SimpleTexts(view, self._context.formats), self._told_so_far
        outing = told.outing(view, "new")
        costs = told.expenses(outing, "new")
        if told.changed is not None and told.costs:
            key = told.changed.id
            costs = tuple(one for one in view.ledger.expenses if one.outing_id == key)
        said, yes, change = texts.outing(outing, costs), tr("Yes, save"), tr("No, change it")
        text = tr("Is this right? {outing}").format(outing=said)
        pictures = pictograms.picture("tick"), pictograms.picture("pencil")
        choices = [SimpleChoice(_YES, yes, pictures[0]), SimpleChoice(_CHANGE, change, pictures[1])]
        if told.changed is not None:
            passed = told.status is Status.PLANNED and start_day(outing) <= view.today
            text = said if not passed else tr("Did it come about? {outing}").format(outing=said)
            choices = self._of_existing(passed=passed)
        shown = self._pictures(costs)
        return StepQuestion(text, choices, first=True, name=tr("Read through"), pictures=shown)

    def _pictures(self, costs: tuple[Expense, ...]) -> tuple[Drawing, ...]:
        """What was answered, as pictures."""
        view, formats, told = self._context.view(), self._context.formats, self._told_so_far
        choices = Choices(view, formats)
        names = ("day", "start", "length", "companions", "activity")
        given = ((name, told.answer(name)) for name in names)
        shown = [choices.one(name, key).picture for name, key in given if key]
        if costs:
            shown.append(pictograms.coins(sum(one.amount for one in costs) // 100))
        return tuple(shown)

    def _of_existing(self, *, passed: bool) -> list[SimpleChoice]:
        tr, picture = self._context.tr, pictograms.picture
        changed = self._told_so_far.changed
        same = changed is not None and self._same(changed)
        found = [SimpleChoice(_YES, tr("Yes, save"), picture("tick"))]
        if passed and same:
            yes, no = tr("Yes, it came about"), tr("No, it did not")
            found = [
                SimpleChoice(_YES, yes, picture("tick")),
                SimpleChoice(_NOT_DONE, no, picture("cross")),
            ]
        elif same:
            found = []
        change, remove = tr("Change it"), tr("Take it away")
        return [
            *found,
            SimpleChoice(_CHANGE, change, picture("pencil")),
            SimpleChoice(_REMOVE, remove, picture("nobody")),
        ]

    def _same(self, changed: Outing) -> bool:
        told = self._told_so_far
        return told.outing(self._context.view(), changed.id) == changed

    def _decide(self, key: str) -> str:
        told = self._told_so_far
        if key == _CHANGE:
            self._way.clear()
            return self.plan()[0]
        if key == _REMOVE and told.changed is not None:
            self._remove(told.changed)
            return ""
        if key == _NOT_DONE and told.changed is not None:
            dialogs.change_outing(self._context, self, told.changed.id)
            self._leave(_START)
            return ""
        return self._save()

    def _save(self) -> str:
        context, tr, told = self._context, self._context.tr, self._told_so_far
        view = context.view()
        if told.changed is not None and told.status is Status.PLANNED:
            day = told.day or view.today
            told = replace(told, status=Status.DONE if day <= view.today else Status.PLANNED)
        outing = told.outing(view, new_id())
        problems = outing_problems(outing, known_references(view.ledger))
        if problems:
            context.say(problem_sentence(problems[0], tr))
            return ""
        paid = told.changed is not None and of_outing(told.changed, ()).status is told.status
        expenses = () if paid and self._has_expenses(outing) else told.expenses(outing, new_id())
        try:
            save_outing(context.book, outing, expenses, {})
        except BookError as error:  # the question stays, and with it every answer
            context.say(f"{book_told(error, tr)} {tr('What you answered is still here.')}")
            return ""
        self._saved = outing
        self._receipt_of = expenses[0].id if expenses else ""
        context.say("")  # the next sentence says it, once
        return SAVED

    def _has_expenses(self, outing: Outing) -> bool:
        ledger = self._context.view().ledger
        return any(one.outing_id == outing.id for one in ledger.expenses)

    def _remove(self, outing: Outing) -> None:
        context, tr = self._context, self._context.tr
        texts = SimpleTexts(context.view(), context.formats)
        text = tr("Taken away: {what}. Press Undo to bring it back.")
        said = text.format(what=texts.what(outing))
        remove_outing(context.book, context.view().ledger, outing)
        self._leave("")
        self._go("simple-month", "")
        context.say(said)

    # -- when it is saved ----------------------------------------------------------------------
    def _after(self) -> StepQuestion:
        tr, view, picture = self._context.tr, self._context.view(), pictograms.picture
        texts = SimpleTexts(view, self._context.formats)
        hours = view.current(Kind.HOURS)
        said = tr("It is saved.")
        if hours is not None:
            said = f"{said} {texts.remainder(hours)}."
        choices = [
            SimpleChoice(_START, tr("Ready"), picture("house")),
            SimpleChoice(_UNDO, tr("Undo"), picture("undo"), tr("Take away what was just saved")),
            SimpleChoice(_AGAIN, tr("One more"), picture("walking")),
        ]
        if self._receipt_of:
            choices.append(SimpleChoice(_RECEIPT, tr("Add the receipt"), picture("receipt")))
        return StepQuestion(said, choices, first=True, name=tr("Saved"))

    def _leave(self, key: str) -> str:
        receipt = self._receipt_of
        self._way, self._told_so_far = [], SimpleAnswer(self.status_asked)
        if key == _AGAIN:
            return self.plan()[0]
        if key == _RECEIPT:
            self._go("simple-expense", receipt)
            return ""
        if key == _UNDO:
            self._context.run("undo")
        if key:
            self._go("simple", "")
        return ""


class SimpleBooking(SimpleOuting):
    """An outing to come."""

    status_asked = Status.PLANNED
