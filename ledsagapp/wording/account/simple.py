"""The sentences of the simple presentation: short, in easy words, without abbreviations."""

from datetime import date

from ledsagapp.domain.accounting.account_figures import COUNTLESS
from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.snapshot import View
from ledsagapp.wording.account.account_sentences import first_name, owner
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows


class SimpleTexts:
    """The sentences of one view."""

    def __init__(self, view: View, formats: Formats) -> None:
        self._view, self._formats, self.tr = view, formats, formats.tr
        self._labels = Labels(formats.tr)
        self._rows = Rows(view, formats, self._labels)

    # -- what is left -------------------------------------------------------------------------
    def hours(self, minutes: int) -> str:
        """Minutes as hours and halves: "7 timmar", "7 och en halv timme"."""
        whole, rest = divmod(max(0, minutes), 60)
        if rest == 30 and whole:
            return self.tr("{count} and a half hours").format(count=whole)
        if rest == 30:
            return self.tr("half an hour")
        return self._formats.hours(max(0, minutes))

    def remainder(self, account: Account | None) -> str:
        """What is left: "Kvar: 7 timmar"; what was used where the rules set no amount."""
        if account is None or account.current is None:
            return ""
        if account.policy in COUNTLESS:
            frame = account.frames[-1] if account.frames else None
            used = self.amount(account.kind, frame.used if frame is not None else 0)
            return self.tr("Used: {amount}").format(amount=used)
        amount = self.amount(account.kind, account.current.careful)
        return self.tr("Left: {amount}").format(amount=amount)

    def amount(self, kind: Kind, amount: int) -> str:
        """Minutes in hours and halves, or öre in kronor."""
        if kind is Kind.HOURS:
            return self.hours(amount)
        return self._formats.kronor(max(0, amount))

    def until(self, account: Account) -> str:
        """Until when: "Fram till 31 december"."""
        if account.current is None or account.policy in COUNTLESS:
            return ""
        end = account.current.frame_end
        if end.year > 9000:
            return ""
        return self.tr("Until {date}").format(date=self._formats.near_date(end, self._view.today))

    def standing(self) -> str:
        """The first page's answer in one or two sentences."""
        tr, view = self.tr, self._view
        if view.person is None:
            return tr("Nobody is in the book yet. Ask someone to help you begin.")
        hours, costs = view.current(Kind.HOURS), view.current(Kind.COSTS)
        said = []
        if hours is not None:
            said.append(f"{self.remainder(hours)}.")
            until = self.until(hours)
            said += [f"{until}."] if until else []
        said += self.beside(Kind.HOURS)
        if costs is not None:
            text = tr("Money for the companion. {left}.")
            said.append(text.format(left=self.remainder(costs)))
        said += self.beside(Kind.COSTS)
        return " ".join(said) or tr("There is no decision now. You can still write down outings.")

    def beside(self, kind: Kind) -> list[str]:
        """What is left of each decision beside the ordinary one: "Kurs. Kvar: 10 timmar."."""
        text = self.tr("{what}. {left}.")
        return [
            text.format(
                what=self._formats.sentence(owner(one, self._view, self._formats)),
                left=self.remainder(one),
            )
            for one in self._view.beside(kind)
        ]

    def greeting(self) -> str:
        """Whom the program greets, and what day it is."""
        today = self._formats.spoken_day(self._view.today)
        if self._view.person is None:
            return self.tr("Today it is {day}.").format(day=today)
        text = self.tr("Hello {name}. Today it is {day}.")
        return text.format(name=first_name(self._view.person), day=today)

    # -- an outing ----------------------------------------------------------------------------
    def outing(self, outing: Outing, expenses: tuple[Expense, ...] = ()) -> str:
        """An outing read out: the day, what and with whom, from when to when, what it cost."""
        tr, formats = self.tr, self._formats
        day = formats.sentence(formats.spoken_day(start_day(outing)))
        said = [f"{day}: {self._rows.what(outing)}.", self.times(outing)]
        if expenses:
            text = tr("It cost {amount}: {category}.")
            amount = formats.kronor(sum(one.amount for one in expenses))
            words = self._labels.category_inside[expenses[0].category]
            said.append(text.format(amount=amount, category=words))
        return " ".join(said)

    def times(self, outing: Outing) -> str:
        """From when to when, and how long."""
        text = self.tr("At {start} to {end}, that is {hours}.")
        return text.format(
            start=self._formats.time(outing.start),
            end=self._formats.time(outing.end),
            hours=self.hours(self._rows.minutes(outing)),
        )

    def what(self, outing: Outing) -> str:
        """What was done with whom."""
        return self._rows.what(outing)

    def state(self, outing: Outing) -> str:
        """How it turned out, in easy words; "" where it was done."""
        tr = self.tr
        if outing.status is Status.DONE:
            return ""
        if outing.status is Status.PLANNED:
            past = start_day(outing) <= self._view.today
            return tr("Booked. Did it come about?") if past else tr("Booked")
        return tr("Did not come about")

    def expense(self, expense: Expense, outing: Outing | None) -> str:
        """An expense read out."""
        formats = self._formats
        day = formats.sentence(formats.spoken_day(expense.date))
        text = self.tr("{day}: {amount} for {category}.")
        said = text.format(
            day=day,
            amount=formats.kronor(expense.amount),
            category=self._labels.category_inside[expense.category],
        )
        return said if outing is None else f"{said} {self._rows.what(outing)}."

    # -- a month ------------------------------------------------------------------------------
    def month(self, first: date, outings: list[Outing], ore: int) -> str:
        """A month in one or two sentences."""
        tr, formats = self.tr, self._formats
        done = [one for one in outings if one.status is Status.DONE]
        booked = sum(one.status is Status.PLANNED for one in outings)
        minutes = sum(self._rows.minutes(one) for one in done)
        text = tr("{month}: %n time(s) out, {hours}.", "", len(done))
        said = [text.format(month=formats.month_title(first), hours=self.hours(minutes))]
        if ore:
            said.append(tr("It cost {amount}.").format(amount=formats.kronor(ore)))
        if booked:
            said.append(tr("%n outing(s) is (are) booked.", "", booked))
        return " ".join(said)
