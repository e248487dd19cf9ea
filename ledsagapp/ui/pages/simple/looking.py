"""Vad är kvar? and Visa månaden: what one may still do, and what one has done."""

from collections.abc import Callable
from datetime import date, timedelta

from ledsagapp.domain.accounting.account_figures import figures_now
from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates.calendar import month_span
from ledsagapp.domain.facts import by_start, is_coming
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.snapshot import View, going_on
from ledsagapp.graphics import pictograms
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.big_button import BigButton, BigButtons
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Sentence, Text
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.account.simple import SimpleTexts
from ledsagapp.wording.case.contacts import contact_sentence
from ledsagapp.workflow.simple_choices import activity_picture, total_amount


class SimpleLeft(Page):
    """What is left, a sentence each: hours, money, what is booked, what it is enough for."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "adjustments", "contacts"})

    def __init__(self, context: Context, go: Callable[[str, str], None]) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("What is left?"), tr("What is left?"), simple=True)
        self._context = context
        self._hours = Sentence(context.theme, tr("Hours"), factor=1.2)
        self._costs = Sentence(context.theme, tr("Money for the companion"), factor=1.2)
        self._booked = Sentence(context.theme, tr("Booked"), factor=1.2)
        self._ahead = Sentence(context.theme, tr("Good to know"), tone="note", factor=1.1)
        self._contacts = Sentence(context.theme, tr("Contact person"), factor=1.2)
        for sentence in (self._hours, self._costs, self._contacts, self._booked, self._ahead):
            self.add(sentence)
        buttons = BigButtons(context.theme)
        picture = pictograms.picture
        month, book = tr("Show the month"), tr("Book an outing")
        buttons.fill(
            [
                BigButton(
                    context.theme, book, picture("calendar-plus"), lambda: go("simple-booking", "")
                ),
                BigButton(
                    context.theme, month, picture("calendar"), lambda: go("simple-month", "")
                ),
            ]
        )
        self.add(buttons)
        self.end()

    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        tr, formats = self._context.tr, self._context.formats
        texts = SimpleTexts(view, formats)
        self.status.say(texts.standing())
        hours, costs = view.current(Kind.HOURS), view.current(Kind.COSTS)
        said = []
        if hours is not None and hours.current is not None:
            said.append(f"{texts.remainder(hours)}. {texts.until(hours)}.")
            frame = figures_now(hours, view.today)
            now = frame.this_month if frame is not None else 0
            if frame is not None and now != frame.left:
                text = tr("You may use {amount} of them now, in {month}.")
                month = formats.month_name(view.today.month)
                said.append(text.format(amount=texts.hours(now), month=month))
        self._say(self._hours, " ".join((*said, *texts.beside(Kind.HOURS))))
        money = ""
        if costs is not None:
            text = tr("Money for the companion. {left}.").format(left=texts.remainder(costs))
            money = f"{text} {texts.until(costs)}."
        self._say(self._costs, " ".join((money, *texts.beside(Kind.COSTS))).strip())
        self._say(self._contacts, contact_sentence(view, formats))
        self._say(self._booked, self._bookings(view, texts))
        found = going_on(view, hours, self._context.presets) if hours is not None else None
        self._say(self._ahead, Sentences(formats).forecast(found, view.today, me=True))

    def _say(self, sentence: Sentence, text: str) -> None:
        sentence.say(text)
        sentence.setVisible(bool(text))

    def _bookings(self, view: View, texts: SimpleTexts) -> str:
        coming = [one for one in view.outings if is_coming(one, view.today)]
        if not coming:
            return self._context.tr("Nothing is booked.")
        first = min(coming, key=by_start)
        text = self._context.tr(
            "%n outing(s) is (are) booked. The next one: {outing}", "", len(coming)
        )
        return text.format(outing=texts.outing(first))


class SimpleMonth(Page):
    """The outings of a month, each a large button with picture and sentence."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "companions"})

    def __init__(self, context: Context, go: Callable[[str, str], None]) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("The month"), tr("The month"), simple=True)
        self._context, self._go = context, go
        self._first: date | None = None
        picture = pictograms.picture
        turning = BigButtons(context.theme)
        turning.fill(
            [
                BigButton(
                    context.theme, tr("The month before"), picture("left"), lambda: self.turn(-1)
                ),
                BigButton(
                    context.theme, tr("The month after"), picture("right"), lambda: self.turn(1)
                ),
            ]
        )
        self._empty = Text(context.theme, tr("Nothing is written down this month."), factor=1.2)
        self._outings = BigButtons(context.theme)
        printing = BigButton(
            context.theme, tr("Print something"), picture("printer"), lambda: go("simple-print", "")
        )
        for widget in (turning, self._empty, self._outings, printing):
            self.add(widget)
        self.end()

    def turn(self, step: int) -> None:
        """Show the month before or after."""
        first = self._month()[0]
        day = first - timedelta(days=1) if step < 0 else first + timedelta(days=32)
        self._first = day.replace(day=1)
        self.show_view(self._context.view())
        self.focus_status()

    def to_today(self) -> None:
        """Show this month."""
        self._first = None
        self.show_view(self._context.view())
        self.focus_status()

    def _month(self) -> tuple[date, date]:
        return month_span(self._first or self._context.today())

    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        texts = SimpleTexts(view, self._context.formats)
        first, last = self._month()
        mine = [one for one in view.outings if first <= start_day(one) <= last]
        costs = [one for one in view.expenses if first <= one.date <= last]
        self.status.say(texts.month(first, mine, total_amount(costs)))
        self._empty.setVisible(not mine)
        ordered = sorted(mine, key=by_start)
        self._outings.fill([self._button(one, costs, texts) for one in ordered])
        self._outings.setVisible(bool(mine))
        self.order()

    def _button(self, outing: Outing, costs: list[Expense], texts: SimpleTexts) -> BigButton:
        formats, day = self._context.formats, start_day(outing)
        said = [texts.times(outing)]
        paid = total_amount(one for one in costs if one.outing_id == outing.id)
        if paid:
            said.append(self._context.tr("It cost {amount}.").format(amount=formats.kronor(paid)))
        state = texts.state(outing)
        if state:
            said = [f"{state.rstrip('.')}.", *said] if not state.endswith("?") else [state, *said]
        text = f"{formats.sentence(formats.spoken_day(day))}: {texts.what(outing)}"
        return BigButton(
            self.theme,
            text,
            activity_picture(outing.activity or ""),
            lambda: self._go("simple-outing", outing.id),
            second=" ".join(said),
        )
