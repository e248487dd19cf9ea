"""The form of an outing: day and times as people write them, what it leads to said below."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.facts import end_day, is_later_today
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.template import Template
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.ordering import by_name
from ledsagapp.domain.validation.ledger_checks import Known, known_references, outing_problems
from ledsagapp.domain.values import replace
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input.draft import Draft
from ledsagapp.text_input.form_content import ends_next_day
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.outing.cancellation_fields import HAPPENS, Cancelled
from ledsagapp.ui.dialogs.outing.cost_fields import Costs
from ledsagapp.ui.dialogs.outing.more_fields import More
from ledsagapp.ui.dialogs.outing.new_companion import NewCompanion
from ledsagapp.ui.dialogs.outing.repeated_hour import RepeatedHour
from ledsagapp.ui.dialogs.outing.strangers import Strangers
from ledsagapp.ui.dialogs.outing.zone_note import ZoneNote
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput, EndInput, TimeInput
from ledsagapp.ui.widgets.fields.day_field import DayField
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, TextInput
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import Sentence, SilentText
from ledsagapp.wording.account.outlook import odd, outlook
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.wording.entries.draft import draft_words
from ledsagapp.wording.entries.readings import clock_hint
from ledsagapp.workflow.commands import move_to_day

NOBODY = "-"


class OutingDialog(Dialog):
    """Edits a copy of an outing; ``outing``, ``expenses`` and ``files`` hold what was saved.

    A ``draft`` fills a new one with what was understood of words written before, and says so
    first; ``further`` are the same outing on the other days written, ``template`` what is made
    of it to be used again.
    """

    def __init__(
        self,
        context: Context,
        outing: Outing,
        parent: QWidget,
        *,
        new: bool,
        draft: Draft | None = None,
    ) -> None:
        title = context.tr("New outing") if new else context.tr("Change the outing")
        if new and outing.status is Status.PLANNED:
            title = context.tr("Book an outing")
        super().__init__(context.theme, context.tr, title, parent)
        self.context = context
        self.outing = outing
        self.expenses: list[Expense] = []
        self.further: list[Outing] = []
        self.template: Template | None = None
        self.files: dict[str, bytes] = {}
        self.again = False
        self._new = new
        self._draft = draft
        self._odd_told = ""
        self._status_by_hand = not new or (draft is not None and draft.outing.status != Status.DONE)
        self._made = [one for one in context.view().ledger.expenses if one.outing_id == outing.id]
        self._make()
        self._lay_out()
        self._fill()
        self._connect()
        self._show_length()
        self._look_ahead()

    # -- make, lay out, connect ---------------------------------------------------------------
    def _make(self) -> None:
        tr, theme, labels = self.tr, self.theme, Labels(self.catalog)
        self.day = DateInput(self.context.formats, self.context.today())
        self.start = TimeInput(self.context.formats)
        self.end = EndInput(self.context.formats, self.start)
        self.start_twice = RepeatedHour(self.context, self.start, tr("Which time, start"))
        self.end_twice = RepeatedHour(self.context, self.end, tr("Which time, end"))
        self.companion = Choice(self._companions())
        self.status = Choice([(key.value, labels.status[key]) for key in Status])
        self.activity = LineInput()
        self.note = TextInput(theme, lines=2)
        self.day_field = DayField(theme, tr("&Date"), self.day, self.catalog)
        self.start_field = Field(theme, tr("&From"), self.start)
        self.end_field = Field(theme, tr("T&o"), self.end)
        self.companion_field = Field(theme, tr("Compan&ion"), self.companion)
        self.status_field = Field(theme, tr("&How did it turn out?"), self.status)
        self.activity_field = Field(theme, tr("&What did you do?"), self.activity)
        self.note_field = Field(theme, tr("No&te (not printed)"), self.note)
        self._length = SilentText(theme, quiet=True)
        self.costs = Costs(self.context, self._made, self._say)
        self.amount, self.receipts = self.costs.amount, self.costs.receipts
        self.cancelled = Cancelled(self.context, self.outing)
        self.more = More(self.context, self.outing, new=self._new, day=self.day)

    def _first_words(self, draft: Draft) -> str:
        """What was understood of own words, else what else is said of the draft."""
        if draft.understood is None:
            return draft.told
        return draft_words(draft.understood, self.context.formats)

    def _lay_out(self) -> None:
        if self._draft is not None and (first := self._first_words(self._draft)):
            told = Sentence(self.theme, self.tr("What was understood"), tone="note")
            told.say(first)
            self.place(told)
            self.strangers = Strangers(self.context, self._draft, self._take_along)
            self.place(self.strangers)
        self.row(self.day_field, self.start_field, self.end_field, letters=12)
        self.place(self._length)
        self.row(self.start_twice, self.end_twice)
        self.row(self.companion_field, self.status_field)
        self.place(self.cancelled)
        self.own(*self.cancelled.fields)
        self.row(self.activity_field)
        self.place(ZoneNote(self.context, self.activity, self._read))
        self.place(self.costs)
        self.own(*self.costs.fields)
        self.row(self.note_field)
        self.row(self.more.note_private_field)
        self.more.put_last(NewCompanion(self.context, self.companion, self._companions))
        self.place(self.more)
        self.own(*self.more.fields)
        self.more_button = more = Button(self.theme, self.tr("&More…"), self._unfold)
        self.finish(
            self._save_it, save_and_new=self._save_and_new if self._new else None, more=more
        )
        if self.more.has_content() or self.context.presentation() == "full":
            self._unfold()

    def _companions(self) -> list[tuple[str, str]]:
        ledger = self.context.view().ledger
        providers = {one.id: one.name for one in ledger.providers}
        named = [(NOBODY, self.tr("Nobody chosen"))]
        for one in by_name(ledger.companions):
            employer = providers.get(one.provider_id or "")
            named.append((one.id, f"{one.name} ({employer})" if employer else one.name))
        return named

    def _take_along(self, name: str, companion_id: str) -> None:
        """Put one who has just been added on the outing, and take the name out of the note."""
        self.companion.offer(self._companions())
        if self.companion.key() == NOBODY:
            self.companion.choose(companion_id)
        else:
            self.more.add_companion(companion_id)
        self.note.setPlainText(" ".join(self.note.toPlainText().replace(name, " ").split()))
        self._say(self.tr("{name} is now a companion, and on this outing.").format(name=name))

    def _fill(self) -> None:
        outing = self.outing
        self.day.setText(clock.typed_day(clock.local_text(outing.start)))
        for time, text in ((self.start, outing.start), (self.end, outing.end)):
            time.put(clock.typed_minute(clock.local_text(text)))
        if self._draft is not None:
            self.costs.fill(self._draft.amount, self._draft.category)
            if self._draft.length is not None:
                self.end.setText(self.context.formats.hours(self._draft.length))
        self.companion.choose(outing.companion_ids[0] if outing.companion_ids else NOBODY)
        self.status.choose(outing.status.value)
        self.activity.setText(outing.activity or "")
        self.note.setPlainText(outing.note or "")
        self.start_twice.choose(outing.start)
        self.end_twice.choose(outing.end)
        self._show_reason()
        self._show_day()

    def _connect(self) -> None:
        self.day_field.check = self._day_left
        self.start_field.check = self._time_left
        self.end_field.check = self._time_left
        self.costs.amount_field.check = self._amount_left
        for when in (self.day, self.start):
            when.textChanged.connect(self._show_day)
        written = (self.day, self.start, self.end, self.activity, self.amount)
        for line in (*written, self.cancelled.reason):
            line.textEdited.connect(lambda _text: self.mark_changed())
        self.note.textChanged.connect(self.mark_changed)
        self.more.note_private.toggled.connect(lambda _on: self.mark_changed())
        for twice in (self.start_twice, self.end_twice):
            twice.choice.activated.connect(lambda _index: self._time_left())
        for time in (self.start, self.end):
            time.textChanged.connect(lambda _text: self._show_length())
        # What it leads to is right while one writes: Ctrl+Enter saves without leaving the field.
        for line in (self.day, self.start, self.end, self.amount, *self.more.lines):
            line.textChanged.connect(lambda _text: self._look_ahead())
        self.status.activated.connect(lambda _index: self._status_chosen())
        self.companion.currentIndexChanged.connect(lambda _index: self._look_ahead())

    # -- while it is written ------------------------------------------------------------------
    def _say(self, text: str) -> None:
        self.mark_changed()
        self.message.show()
        self.message.say(text)

    def _unfold(self) -> None:
        shown = self.more.isHidden()
        self.more.setVisible(shown)
        self.more_button.setText(self.tr("&Less") if shown else self.tr("&More…"))
        if self.isVisible():
            self.grow()
        if shown and self.isVisible() and self.more.fields:
            self.more.fields[0].input.setFocus()
            self.area.follow(self.more)

    def _show_day(self) -> None:
        day = self.day.value()
        if day is not None and not self._status_by_hand:
            today, now = self.context.today(), self.context.now()
            later = day > today or is_later_today(day, self.start.value() or 0, now, today)
            planned = later or self.outing.status is Status.PLANNED
            self.status.choose((Status.PLANNED if planned else Status.DONE).value)

    def _show_length(self) -> None:
        outing = self._read()
        text = ""
        if outing is not None and not outing_problems(outing, self._known()):
            minutes = clock.length(outing.start, outing.end)
            text = self.tr("That makes {hours}.").format(hours=self.context.formats.hours(minutes))
            if end_day(outing) != start_day(outing):
                text = self.tr("That makes {hours}, until {date}.").format(
                    hours=self.context.formats.hours(minutes),
                    date=self.context.formats.spoken_day(end_day(outing)),
                )
        self._length.setText(text)
        self.end_field.set_spoken_hint(text)
        self.end_field.set_hint(self.end.in_words())
        self.start_twice.follow(outing.start if outing is not None else "")
        self.end_twice.follow(outing.end if outing is not None else "")

    def _status_chosen(self) -> None:
        self._status_by_hand = True
        self.mark_changed()
        self._show_reason()
        self._look_ahead()

    def _show_reason(self) -> None:
        shown = Status(self.status.key()) not in HAPPENS
        self.cancelled.setVisible(shown)
        self.cancelled.follow(Status(self.status.key()))
        asked = {
            Status.DONE.value: self.tr("&What did you do?"),
            Status.PLANNED.value: self.tr("&What will you do?"),
        }
        planned = self.tr("&What was planned?")
        self.activity_field.rename(asked.get(self.status.key(), planned))

    def _day_left(self) -> None:
        self.day_field.look()
        self._look_ahead()

    def _time_left(self) -> None:
        tr = self.tr
        text = tr("Write a time, for example 16:30.")
        for field, time in ((self.start_field, self.start), (self.end_field, self.end)):
            waits = time is self.end and self.end.waits_for_start()
            bad = bool(time.text().strip()) and time.value() is None and not waits
            field.set_error(text if bad else "")
        if midnight := clock_hint(self.start.value(), self.context.formats, start=True):
            self.start_field.set_error(midnight)
        self._backwards()
        self._show_length()
        self._look_ahead()

    def _backwards(self) -> None:
        start, end = self.start.value(), self.end.value()
        if start is None or end is None or end > start or self._until_next_day(start, end):
            return
        later = end + 12 * 60
        if later < 24 * 60 and later > start:
            meant = self.context.formats.clock(later)
            text = self.tr("The end is before the start. Do you mean {time}?").format(time=meant)
            use = self.tr("Use {time}").format(time=meant)
            self.end_field.set_error(text, use, lambda: self._use_end(later))
        else:
            self.end_field.set_error(self.tr("The end is before the start."))

    def _use_end(self, minute: int) -> None:
        self.end.put(minute)
        self.mark_changed()
        self._time_left()

    def _amount_left(self) -> None:
        self.costs.check()
        self._look_ahead()

    # -- what it comes to ---------------------------------------------------------------------
    def _known(self) -> Known:
        return known_references(self.context.view().ledger)

    def _until_next_day(self, start: int, end: int) -> bool:
        """Whether it ends after midnight: "22 to 01" does, which the line below the times says."""
        said = self.more.over_midnight() or self.end.by_length()
        return end <= start and (said or ends_next_day(start, end))

    def _read(self) -> Outing | None:
        """The outing as the form stands, None while day or times are not there yet."""
        day, start, end = self.day.value(), self.start.value(), self.end.value()
        if day is None or start is None or end is None or start == 24 * 60:
            return None
        last = day
        if self._until_next_day(start, end):
            last = day + timedelta(days=1)
        if end == 24 * 60:
            last, end = day + timedelta(days=1), 0
        companions = [] if self.companion.key() == NOBODY else [self.companion.key()]
        companions += [key for key in self.more.companions() if key not in companions]
        status = Status(self.status.key())
        outing = replace(
            self.outing,
            start=self.start_twice.apply_to(clock.local_time_at(day, start)),
            end=self.end_twice.apply_to(clock.local_time_at(last, end)),
            companion_ids=tuple(companions),
            status=status,
            activity=self.activity.text().strip() or None,
            note=self.note.toPlainText().strip() or None,
        )
        return self.cancelled.apply_to(self.more.apply_to(outing))

    def _look_ahead(self) -> None:
        outing = self._read()
        if outing is None or self.problems() or outing_problems(outing, self._known()):
            self.consequence.say(
                self.tr("What is left afterwards is shown when the times are ready.")
            )
            return
        expense = self.costs.expense(outing, self.outing)
        later = [move_to_day(outing, day, f"{outing.id} {day}") for day in self.more.further_days()]
        costs = [] if expense is None else [expense]
        self.consequence.say(
            outlook(self.context.formats, self.context.view(), [outing, *later], costs)
        )

    # -- saving -------------------------------------------------------------------------------
    def _save_and_new(self) -> bool:
        self.again = self._save_it()
        return self.again

    def _save_it(self) -> bool:
        self._ask_for_times()
        outing = self._read()
        if self.problems() or outing is None:
            return False
        for problem in outing_problems(outing, self._known()):
            field = {"start": self.start_field}.get(problem.place, self.end_field)
            field.set_error(problem_sentence(problem, self.catalog))
        if self.problems():
            return False
        expense = self.costs.expense(outing, self.outing)
        costs = [] if expense is None else [expense]
        strange = odd(self.context.formats, self.context.view(), outing, costs)
        if strange and strange != self._odd_told:
            # Asked once; a second Save saves it.
            self._odd_told = strange
            ask = self.tr("{note} Save again if it is right.").format(note=strange)
            self.consequence.say(ask)
            self._say(ask)
            return False
        self.outing = outing
        self.template = self.more.template(outing, expense)
        self.further = [move_to_day(outing, day, new_id()) for day in self.more.further_days()]
        self.expenses = costs
        self.files = self.receipts.files
        return True

    def _ask_for_times(self) -> None:
        for check in (self._day_left, self._time_left, self._amount_left):
            check()
        self.more.check()
        self.cancelled.check()
        if self.end.waits_for_start():
            self.start_field.set_error(self.tr("Write a time, for example 16:30."))
        missing = self.tr("Write the day, for example 17/11 or yesterday.")
        if not self.day.text().strip():
            self.day_field.set_error(missing)
        for field, time in ((self.start_field, self.start), (self.end_field, self.end)):
            if not time.text().strip():
                field.set_error(self.tr("Write a time, for example 16:30."))
