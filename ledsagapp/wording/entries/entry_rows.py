"""Outings and expenses as rows of a list, each with the sentence a screen reader says."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from ledsagapp.domain.accounting import counting as counted
from ledsagapp.domain.accounting.assignment import DEFAULT_HOURS, stands_beside, start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.facts import expenses_by_outing, is_passed_booking, outings_by_id
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass
from ledsagapp.reports.parts.beside_words import beside_words
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import ICONS, Labels
from ledsagapp.wording.common.row import Row
from ledsagapp.wording.entries.packet_answers import answer_text


@dataclass(frozen=True, slots=True)
class Sum:
    """What a group of outings comes to, in minutes and öre."""

    done: int = 0
    booked: int = 0
    kronor: int = 0


class Rows:
    """Makes the rows of one view; names and expenses are looked up once."""

    def __init__(self, view: View, formats: Formats, labels: Labels) -> None:
        self._view = view
        self._formats = formats
        self._labels = labels
        self._tr = formats.tr
        self._names = {one.id: one.name for one in view.ledger.companions}
        self._costs = expenses_by_outing(view.ledger.expenses)
        self._outings = outings_by_id(view.ledger.outings)
        self._company: dict[tuple[str, ...], str] = {}
        self._whats: dict[tuple[str | None, tuple[str, ...]], str] = {}

    # -- figures ------------------------------------------------------------------------------
    def minutes(self, outing: Outing) -> int:
        """What the outing counts for, booked ones as if done."""
        taken = self._view.assignment.of_outing(outing, start_day(outing))
        terms = DEFAULT_HOURS if taken is None else self._view.assignment.terms[taken.id]
        if outing.status is Status.PLANNED:
            return counted.as_done(outing, terms)
        return counted.counted_minutes(outing, terms)

    def figures(self, outing: Outing) -> tuple[int, int, int]:
        """Minutes done, minutes booked, and öre of its expenses."""
        minutes, planned = self.minutes(outing), outing.status is Status.PLANNED
        ore = sum(one.amount for one in self._costs.get(outing.id, ()))
        return (0 if planned else minutes), (minutes if planned else 0), ore

    def sum(self, outings: Iterable[Outing]) -> Sum:
        """What the outings come to."""
        done = booked = kronor = 0
        for outing in outings:
            minutes = self.minutes(outing)
            if outing.status is Status.PLANNED:
                booked += minutes
            else:
                done += minutes
            kronor += sum(one.amount for one in self._costs.get(outing.id, ()))
        return Sum(done, booked, kronor)

    # -- outings ------------------------------------------------------------------------------
    def hours(self, outing: Outing) -> str:
        """The hours it takes, or that it takes none where it did not happen."""
        minutes = self.minutes(outing)
        counts = minutes or outing.status in (Status.DONE, Status.PLANNED)
        return self._formats.hours(minutes) if counts else self._tr("does not count")

    def what(self, outing: Outing) -> str:
        """Activity, place and companions, as in "bio med Anna Lind"."""
        said = (outing.activity or outing.place, outing.companion_ids)
        found = self._whats.get(said)
        if found is None:
            found = self._whats[said] = self._what(*said)
        return found

    def _what(self, what: str | None, companion_ids: tuple[str, ...]) -> str:
        """The same few things done with the same few people in thousands of rows."""
        tr = self._tr
        what = what or tr("Outing")
        with_whom = self._with_whom(companion_ids)
        if not with_whom:
            return self._formats.sentence(what)
        text = tr("{what} with {companion}")
        return self._formats.sentence(text.format(what=what, companion=with_whom))

    def _with_whom(self, companion_ids: tuple[str, ...]) -> str:
        """Their names after each other; the same few people in thousands of rows."""
        found = self._company.get(companion_ids)
        if found is None:
            names = (self._names.get(key, "") for key in companion_ids)
            found = self._formats.series(name for name in names if name)
            self._company[companion_ids] = found
        return found

    def state(self, outing: Outing) -> str:
        """The state and, where it did not happen, why."""
        if self._waits(outing):
            return self._tr("How did it turn out?")
        label = self._labels.status[outing.status]
        if outing.status in (Status.DONE, Status.PLANNED) or not outing.reason:
            return label
        return f"{label}: {outing.reason}"

    def _waits(self, outing: Outing) -> bool:
        return is_passed_booking(outing, self._view.today)

    def state_inside(self, outing: Outing) -> str:
        """The state as it stands inside a sentence and, where it did not happen, why."""
        label = self._labels.status_inside[outing.status]
        if outing.status in (Status.DONE, Status.PLANNED) or not outing.reason:
            return label
        return f"{label}: {outing.reason}"

    def outing(self, outing: Outing) -> Row:
        """One outing as a row."""
        formats, tr, day = self._formats, self._tr, start_day(outing)
        minutes = self.minutes(outing)
        costs = self._costs.get(outing.id, [])
        counts = minutes or outing.status in (Status.DONE, Status.PLANNED)
        spoken = [
            formats.spoken_day(day),
            self.what(outing),
            self.state(outing),
            formats.span_spoken(outing.start, outing.end),
            self.hours(outing),
            self._money_spoken(costs),
        ]
        if outing.id in self._view.known.entries_without_decision(outing.person_id):
            spoken.append(tr("no decision was in force that day"))
        second = f"{formats.span(outing.start, outing.end)} · {self.state(outing)}"
        beside = self._beside(self._view.assignment.of_outing(outing, day))
        if beside:
            spoken.append(beside)
            second += f" · {beside}"
        if outing.id in self._view.known.entries_without_decision(outing.person_id):
            second += " · " + tr("no decision was in force that day")
        if received := self._received(outing.id):
            spoken.append(received)
            second += f" · {received}"
        return Row(
            key=outing.id,
            title=self.what(outing),
            spoken=", ".join(spoken),
            second=second,
            right=formats.hours_short(minutes) if counts else tr("does not count"),
            right_small=self._money(costs),
            lead=str(day.day),
            lead_small=formats.weekday_short(day),
            icon="question" if self._waits(outing) else ICONS[outing.status],
        )

    def _beside(self, taken: Decision | None) -> str:
        """The decision beside the ordinary one that takes an entry; "" for the ordinary one."""
        if taken is None or not stands_beside(taken, self._view.assignment.terms[taken.id]):
            return ""
        return beside_words(taken, self._tr, self._formats)

    def _received(self, key: str) -> str:
        """What became of an entry that was handed over in a packet; "" for most."""
        handed = self._view.answered.get(key)
        return answer_text(handed, self._formats) if handed is not None else ""

    def _money(self, costs: Sequence[Expense]) -> str:
        if not costs:
            return self._tr("no cost")
        receipt = self.receipt(costs)
        return f"{self._formats.kr(sum(one.amount for one in costs))}, {receipt}"

    def _money_spoken(self, costs: Sequence[Expense]) -> str:
        if not costs:
            return self._tr("no cost")
        amount = self._formats.kronor(sum(one.amount for one in costs))
        return f"{amount}, {self.receipt(costs)}"

    def receipt(self, costs: Sequence[Expense]) -> str:
        """Whether every one of the expenses has its receipt, or a statement in its place."""
        if all(one.receipts for one in costs):
            return self._tr("receipt present")
        if all(one.receipts or one.affidavit for one in costs):
            return self._tr("signed statement")
        return self._tr("receipt missing")

    def month(self, month: str, total: Sum) -> Row:
        """The heading of a month ("2026-11") with what stands below it in sum."""
        return self._heading(date.fromisoformat(f"{month}-01"), total)

    def outings(self, outings: Sequence[Outing]) -> list[Row]:
        """Outings newest first, under month headings with their sums."""
        ordered = sorted(
            outings, key=lambda one: (clock.local_text(one.start), one.id), reverse=True
        )
        rows: list[Row] = []
        for month, group in groupby(ordered, key=lambda one: start_day(one).replace(day=1)):
            members = list(group)
            rows.append(self._heading(month, self.sum(members)))
            rows.extend(self.outing(one) for one in members)
        return rows

    def _heading(self, month: date, total: Sum) -> Row:
        formats, tr = self._formats, self._tr
        parts = [
            (tr("{amount} used"), total.done, formats.hours, formats.hours_short),
            (tr("{amount} booked"), total.booked, formats.hours, formats.hours_short),
            ("{amount}", total.kronor, formats.kronor, formats.kr),
        ]
        shown = [part for part in parts if part[1]]
        right = " · ".join(
            text.format(amount=short(amount)) for text, amount, _long, short in shown
        )
        said = ", ".join(text.format(amount=long(amount)) for text, amount, long, _short in shown)
        title = formats.month_title(month)
        return Row(
            key=f"month {month:%Y-%m}",
            title=title,
            spoken=f"{title}: {said}" if said else title,
            right=right,
            heading=True,
        )

    # -- expenses -----------------------------------------------------------------------------
    def expense(self, expense: Expense) -> Row:
        """One expense as a row."""
        formats, tr = self._formats, self._tr
        category = self._labels.category[expense.category]
        title = expense.text or category
        outing = self.outing_of(expense)
        parts = [category] if expense.text else []
        if outing is not None:
            parts.append(self.what(outing))
        receipt = self.receipt([expense])
        loose = expense.id in self._view.known.entries_without_decision(expense.person_id)
        notes = [tr("no decision was in force that day")] if loose else []
        if expense.not_ordinary:
            notes.append(tr("not an ordinary purpose"))
        beside = self._beside(self._view.assignment.of_expense(expense))
        notes += [one for one in (beside, self._received(expense.id)) if one]
        return Row(
            key=expense.id,
            title=formats.sentence(title),
            spoken=", ".join(
                [
                    formats.spoken_day(expense.date),
                    title,
                    *parts,
                    formats.kronor(expense.amount),
                    receipt,
                    *notes,
                ]
            ),
            second=" · ".join([*parts, receipt, *notes]),
            right=formats.kr(expense.amount),
            lead=str(expense.date.day),
            lead_small=formats.weekday_short(expense.date),
            icon="receipt" if expense.receipts else "clip",
        )

    def outing_of(self, expense: Expense) -> Outing | None:
        """The outing an expense belongs to."""
        return None if expense.outing_id is None else self._outings.get(expense.outing_id)

    def expenses(self, expenses: Sequence[Expense]) -> list[Row]:
        """Expenses newest first, under month headings with their sums."""
        ordered = sorted(expenses, key=lambda one: (one.date, one.id), reverse=True)
        rows: list[Row] = []
        for month, group in groupby(ordered, key=lambda one: one.date.replace(day=1)):
            members = list(group)
            total = sum(one.amount for one in members)
            rows.append(self._heading(month, Sum(kronor=total)))
            rows.extend(self.expense(one) for one in members)
        return rows
