"""The days of a calendar with what each holds, in painted words and in a spoken sentence."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.dates.holidays import SATURDAY, Holiday, holiday
from ledsagapp.domain.dates.local_time import typed_minute
from ledsagapp.domain.facts import is_passed_booking
from ledsagapp.domain.in_time import outings_between
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.planning.afterwards import Left
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass
from ledsagapp.wording.common.formats import DASH, NO_BREAK, Formats
from ledsagapp.wording.common.labels import ICONS, Labels
from ledsagapp.wording.entries.entry_rows import Rows

_MIDNIGHT = 24 * 60
_EVEN = re.compile(r"[.:]00\b")


@dataclass(frozen=True, slots=True)
class DayEntry:
    """An outing in a day's cell: its icon and state, its hours, what it was and when.

    ``times`` is short ("17–20"); ``begin`` and ``end`` are minutes of the day, the end at most
    midnight. ``happens`` is false for what did not happen, ``done`` true for what has.
    """

    icon: str
    state: str
    hours: str = ""
    what: str = ""
    times: str = ""
    who: str = ""
    begin: int = 0
    end: int = 0
    done: bool = False
    happens: bool = True


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day as its cell shows and speaks it; ``words`` name a holiday or the frame's border.

    ``inside``: whether it belongs to the month shown; ``border`` -1 where a frame begins on the
    day, 1 where one ends, 0 for all others.
    """

    day: date
    title: str
    spoken: str
    entries: tuple[DayEntry, ...] = ()
    words: tuple[str, ...] = ()
    inside: bool = True
    today: bool = False
    free: bool = False
    border: int = 0


def weeks(first: date, last: date) -> Iterator[tuple[date, ...]]:
    """The whole weeks, Monday first, that hold the days from first to last."""
    monday = first - timedelta(days=first.weekday())
    while monday <= last:
        yield tuple(monday + timedelta(days=n) for n in range(7))
        monday += timedelta(days=7)


def week_span(day: date) -> tuple[date, date]:
    """Monday and Sunday of a day's week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


class CalendarDays:
    """Makes the days of one view; ``started`` is since when the clock runs, if it does ``now``."""

    def __init__(
        self,
        view: View,
        formats: Formats,
        labels: Labels,
        started: datetime | None = None,
        now: datetime | None = None,
    ) -> None:
        self._started, self._now = started, now
        self._view = view
        self._formats = formats
        self._tr = formats.tr
        self._rows = Rows(view, formats, labels)
        self._labels = labels
        self._holidays = holiday_names(formats)
        self._borders = _borders(view)
        self._companions = {one.id: one.name for one in view.ledger.companions}

    def outings(self, first: date, last: date) -> dict[date, list[Outing]]:
        """The chosen person's outings from first to last, by day, in the order of the clock."""
        near = outings_between(self._view.outings, first, last)
        found = [one for one in near if first <= start_day(one) <= last]
        by_day: dict[date, list[Outing]] = {}
        for one in sorted(found, key=lambda one: (clock.local_text(one.start), one.id)):
            by_day.setdefault(start_day(one), []).append(one)
        return by_day

    def month(self, first: date, last: date) -> list[tuple[CalendarDay, ...]]:
        """The weeks that hold the span, each day with its outings."""
        shown = list(weeks(first, last))
        outings = self.outings(shown[0][0], shown[-1][-1])
        return [
            tuple(self.day(day, outings.get(day, ()), inside=first <= day <= last) for day in week)
            for week in shown
        ]

    def day(self, day: date, outings: Sequence[Outing], *, inside: bool) -> CalendarDay:
        """One day with what it holds."""
        formats, tr = self._formats, self._tr
        today, border = day == self._view.today, self._borders.get(day, 0)
        name = self._holidays.get(holiday(day) or "", "")
        words = [name] if name else []
        if border:
            words.append(tr("the frame begins") if border < 0 else tr("the frame ends"))
        parts = [formats.spoken_day(day)]
        parts += [tr("today")] if today else []
        parts += words
        parts += [self._said(one) for one in outings] or [
            tr("nothing booked") if day >= self._view.today else tr("no outing")
        ]
        title = f"{day.day} {tr('today')}" if today else str(day.day)
        return CalendarDay(
            day,
            title,
            ", ".join(parts),
            self._entries(outings, day),
            tuple(formats.sentence(word) for word in words),
            inside,
            today,
            day.weekday() >= SATURDAY or holiday(day) is not None,
            border,
        )

    def _entries(self, outings: Sequence[Outing], day: date) -> tuple[DayEntry, ...]:
        found = [self._entry(one) for one in outings]
        started, now = self._started, self._now
        if now is not None and started is not None and started.date() == now.date() == day:
            found.append(self._running(now))
        return tuple(sorted(found, key=lambda one: one.begin))

    def _entry(self, one: Outing) -> DayEntry:
        happens = one.status in (Status.DONE, Status.PLANNED)
        hours = self._formats.hours_short(self._rows.minutes(one)) if happens else ""
        begin = typed_minute(clock.local_text(one.start)) or 0
        end = typed_minute(clock.local_text(one.end)) or 0
        return DayEntry(
            "question" if is_passed_booking(one, self._view.today) else ICONS[one.status],
            self._labels.status[one.status],
            hours.replace(NO_BREAK, " "),  # a narrow cell needs to break it
            self._formats.sentence(one.activity or one.place or "") or self._rows.what(one),
            _EVEN.sub("", f"{self._formats.time(one.start)}{DASH}{self._formats.time(one.end)}"),
            ", ".join(filter(None, map(self._companions.get, one.companion_ids))),
            begin,
            end if end > begin else _MIDNIGHT,
            one.status is Status.DONE,
            happens,
        )

    def balance(self, day: date, outings: Sequence[Outing], left: Left | None) -> str:
        """What a day holds booked, and what may be used once all that is booked is done."""
        tr, formats = self._tr, self._formats
        said = []
        booked = [one for one in outings if one.status is Status.PLANNED]
        if booked:
            hours = formats.hours(self._rows.sum(booked).booked)
            said.append(tr("%n booked, {hours}.", "", len(booked)).format(hours=hours))
        if left is not None and day >= self._view.today:
            text = tr("When all that is booked is done, nothing more may be used until {date}.")
            if left.amount > 0:
                text = tr("When all that is booked is done, {amount} may be used until {date}.")
            amount = formats.hours(left.amount)
            said.append(text.format(amount=amount, date=formats.near_date(left.end, day)))
        return " ".join(said)

    def _running(self, now: datetime) -> DayEntry:
        """The clock that runs, from when it was started until now."""
        begin, end = self._started or now, now
        times = f"{self._formats.clock(begin.hour * 60 + begin.minute)}{DASH}"
        return DayEntry(
            "clock",
            self._tr("The clock is running"),
            "",
            self._tr("The clock is running"),
            times + self._tr("now", "until now"),
            "",
            begin.hour * 60 + begin.minute,
            max(end.hour * 60 + end.minute, begin.hour * 60 + begin.minute + 1),
        )

    def _said(self, outing: Outing) -> str:
        """The outing as it is spoken: "bokad: bio med Anna Lind, 13.00 till 16.00, 3 timmar"."""
        formats = self._formats
        state = self._labels.status_inside[outing.status]
        what = self._rows.what(outing)
        minutes = self._rows.minutes(outing)
        counts = minutes or outing.status in (Status.DONE, Status.PLANNED)
        said = f"{state}: {what}, "
        said += formats.span_spoken(outing.start, outing.end)
        return f"{said}, {formats.hours(minutes) if counts else self._tr('does not count')}"

    def summary(
        self, title: str, outings: Mapping[date, Sequence[Outing]], span: tuple[date, date]
    ) -> str:
        """What was done and what is booked in the time shown, each counted by itself."""
        tr, formats = self._tr, self._formats
        first, last = span
        inside = [one for day, some in outings.items() if first <= day <= last for one in some]
        if not inside:
            return tr("{title}: no outings.").format(title=title)
        done = [one for one in inside if one.status is Status.DONE]
        booked = [one for one in inside if one.status is Status.PLANNED]
        total = self._rows.sum(inside)
        text = tr("{title}: %n outing(s) done, {hours}.", "", len(done))
        said = text.format(title=title, hours=formats.hours(total.done))
        if booked:
            text = tr("%n booked, {hours}, not deducted until done.", "", len(booked))
            said += " " + text.format(hours=formats.hours(total.booked))
        return said


def _borders(view: View) -> dict[date, int]:
    """The first and last days of the frames of the person's hours."""
    found: dict[date, int] = {}
    for account in view.of(Kind.HOURS):
        for frame in account.frames:
            found[frame.start] = -1
            found[frame.end] = 1
    return found


def holiday_names(formats: Formats) -> dict[str, str]:
    """The holidays in words."""
    tr = formats.tr
    return {
        Holiday.NEW_YEAR: tr("New Year's Day"),
        Holiday.EPIPHANY: tr("Epiphany"),
        Holiday.GOOD_FRIDAY: tr("Good Friday"),
        Holiday.EASTER_EVE: tr("Easter Eve"),
        Holiday.EASTER: tr("Easter Sunday"),
        Holiday.EASTER_MONDAY: tr("Easter Monday"),
        Holiday.LABOUR_DAY: tr("Labour Day"),
        Holiday.ASCENSION: tr("Ascension Day"),
        Holiday.WHIT_SUNDAY: tr("Whit Sunday"),
        Holiday.WHIT_MONDAY: tr("Whit Monday"),
        Holiday.NATIONAL_DAY: tr("National Day"),
        Holiday.MIDSUMMER_EVE: tr("Midsummer Eve"),
        Holiday.MIDSUMMER_DAY: tr("Midsummer Day"),
        Holiday.ALL_SAINTS: tr("All Saints' Day"),
        Holiday.CHRISTMAS_EVE: tr("Christmas Eve"),
        Holiday.CHRISTMAS_DAY: tr("Christmas Day"),
        Holiday.BOXING_DAY: tr("Boxing Day"),
        Holiday.NEW_YEARS_EVE: tr("New Year's Eve"),
    }
