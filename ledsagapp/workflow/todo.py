"""What there is to do: things the book itself can see are waiting."""

from datetime import datetime

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.case.attention import RECENT, decisions_ending
from ledsagapp.domain.case.inactive_providers import silent_providers
from ledsagapp.domain.case.single_activity import several_activities
from ledsagapp.domain.facts import (
    booked_of_person,
    by_start,
    is_coming,
    is_passed_booking,
    of_person,
    receipt_is_awaited,
)
from ledsagapp.domain.in_time import expenses_between
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass
from ledsagapp.wording.case.deadlines import REPORT_OF, due_words, waiting_papers
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.row import Row
from ledsagapp.wording.common.rows_aside import aside_sentence
from ledsagapp.wording.entries.entry_rows import Rows

SHOWN = 6
_SEALS_LOOKED_AT = 3  # a report is built for each
CATCH_UP = "catch_up"
TIMER, CALLED_OFF, DONE = "timer", "called_off", "done"
EXPENSE = "expense"


@dataclass(frozen=True, slots=True)
class Thing:
    """A row of today: when, what, and what can be done at once, as (what to do, its words)."""

    when: str
    title: str
    second: str
    icon: str
    actions: tuple[tuple[str, str], ...]
    heard: str = ""

    @property
    def spoken(self) -> str:
        """The row as one sentence, without signs and short words where it has any."""
        return self.heard or ", ".join(
            part for part in (self.when, self.title, self.second) if part
        )


def today_things(view: View, formats: Formats, rows: Rows, started: datetime | None) -> list[Thing]:
    """The running clock, today's bookings, answers that wait, and all else there is to do.

    An action is TIMER, CALLED_OFF or DONE and an id, or what ``todo`` says of its row.
    """
    waiting = todo(view, formats, rows)
    return [
        *_clock(formats, started),
        *_booked_today(view, formats, rows, running=started is not None),
        *_answers(view, formats, rows),
        *(_thing(one, formats) for one in waiting if not _asks(one.key, view)),
    ]


def _clock(formats: Formats, started: datetime | None) -> list[Thing]:
    if started is None:
        return []
    tr = formats.tr
    since = tr("since {time}").format(time=formats.clock(started.hour * 60 + started.minute))
    day = formats.spoken_day(started.date())
    stop = ((TIMER, tr("Stop and fill in")),)
    return [Thing(since, tr("The clock is running"), day, "hourglass", stop)]


def _booked_today(view: View, formats: Formats, rows: Rows, *, running: bool) -> list[Thing]:
    tr = formats.tr
    mine = booked_of_person(view.ledger.outings, _id(view))
    found = (one for one in mine if is_coming(one, view.today))
    booked = sorted((one for one in found if start_day(one) <= view.today), key=by_start)
    start = () if running else ((TIMER, tr("Start the clock")),)
    return [
        Thing(
            formats.span(one.start, one.end),
            rows.what(one),
            formats.hours(rows.minutes(one)),
            "calendar",
            (*start, (f"{CALLED_OFF} {one.id}", tr("Did not happen…"))),
            ", ".join(
                (
                    rows.what(one),
                    formats.span_spoken(one.start, one.end),
                    formats.hours(rows.minutes(one)),
                )
            ),
        )
        for one in booked
    ]


def _answers(view: View, formats: Formats, rows: Rows) -> list[Thing]:
    tr = formats.tr
    asked = tr("How did it turn out: {what}?")
    return [
        Thing(
            formats.short_day(start_day(one)),
            asked.format(what=rows.what(one)),
            formats.span(one.start, one.end),
            "question",
            (
                (f"{DONE} {one.id}", tr("Took place")),
                (f"{CATCH_UP} {one.id}", tr("Another answer…")),
            ),
            ", ".join(
                (
                    rows.what(one),
                    formats.day_month(start_day(one)),
                    formats.span_spoken(one.start, one.end),
                )
            ),
        )
        for one in passed_bookings(view)
    ]


def _asks(key: str, view: View) -> bool:
    """Whether a row of things to do asks what a row of today asks already."""
    noun, _space, id_ = key.partition(" ")
    return noun == CATCH_UP or (
        noun == "outing" and any(one.id == id_ for one in passed_bookings(view))
    )


def _thing(row: Row, formats: Formats) -> Thing:
    """A thing to do as a row of today, with the button that leads there."""
    tr, noun = formats.tr, row.key.partition(" ")[0]
    texts = {
        "reports": tr("Open the report"),
        "expenses": tr("Add the receipt…"),
        EXPENSE: tr("Open the expense…"),
        "outing": tr("Open the outing…"),
    }
    text = texts.get(noun, tr("Go there"))
    return Thing("", row.title, row.second, row.icon, ((row.key, text),))


def todo(view: View, formats: Formats, rows: Rows) -> list[Row]:
    """The things waiting for the chosen person, the most pressing first.

    A row's key is "outing ID", "expense ID", ``CATCH_UP``, or a page and what to choose there.
    """
    if view.person is None:
        return _set_aside(view, formats)
    found = [
        *_set_aside(view, formats),
        *_papers(view, formats),
        *_sealed_and_changed(view, formats),
        *_to_confirm(view, formats, rows),
        *_without_decision(view, formats, rows),
        *_missing_receipts(view, formats),
        *_ending(view, formats),
        *_several_activities(view, formats),
        *_silent(view, formats),
    ]
    if len(found) <= SHOWN:
        return found
    rest = formats.tr("and %n more", "", len(found) - SHOWN + 1)
    return [*found[: SHOWN - 1], Row("outings ", formats.sentence(rest), rest, icon="list")]


def _set_aside(view: View, formats: Formats) -> list[Row]:
    """What a newer version or another program wrote: it is kept and counts nothing here."""
    if not view.ledger.set_aside:
        return []
    text = aside_sentence(view.ledger.set_aside, formats.tr)
    return [Row("outings ", text, text, icon="document")]


def _papers(view: View, formats: Formats) -> list[Row]:
    """What is to be handed in about last month."""
    return [
        Row(f"reports {REPORT_OF[one.paper]} {one.month}", text, text, icon="hourglass")
        for one in waiting_papers(view)
        for text in [due_words(one, view, formats)]
    ]


def _sealed_and_changed(view: View, formats: Formats) -> list[Row]:
    """Sealed reports that say something else now; only the latest few are looked at."""
    latest = sorted(
        of_person(view.ledger.seals, _id(view)), key=lambda one: (one.sealed_on, one.id)
    )
    if not latest:
        return []
    from ledsagapp.workflow.sealing import latest_seal_of, request_of  # noqa: PLC0415

    rows: dict[str, Row] = {}
    for seal in latest[-_SEALS_LOOKED_AT:]:
        found = latest_seal_of(view, request_of(seal), view.presets)
        if found is None or found.same or found.seal.id != seal.id:
            continue
        days = formats.range(seal.first, seal.last)
        text = formats.tr("The sealed report for {days} says something else now.")
        second = formats.tr("Something was changed since it was sealed.")
        key = f"reports {seal.report} {seal.first}"
        rows[key] = _row(key, "document", text.format(days=days), second)
    return list(rows.values())


def _row(key: str, icon: str, title: str, second: str) -> Row:
    return Row(key, title, f"{title}, {second}", second, icon=icon)


def passed_bookings(view: View) -> list[Outing]:
    """The chosen person's bookings of days gone by, the oldest first."""
    mine = booked_of_person(view.ledger.outings, _id(view))
    return sorted((one for one in mine if is_passed_booking(one, view.today)), key=by_start)


def _to_confirm(view: View, formats: Formats, rows: Rows) -> list[Row]:
    passed = passed_bookings(view)
    title = formats.tr("How did it turn out?")
    if len(passed) > 1:
        text = formats.tr("%n booking(s) have passed. Go through them.", "", len(passed))
        return [_row(CATCH_UP, "calendar", title, text)]
    return [
        _row(
            f"outing {one.id}",
            "calendar",
            title,
            f"{rows.what(one)}, {formats.day_month(start_day(one))}",
        )
        for one in passed
    ]


def _without_decision(view: View, formats: Formats, rows: Rows) -> list[Row]:
    loose = view.unassigned
    title = formats.tr("No decision was in force that day")
    found = [
        _row(
            f"outing {one.id}",
            "document",
            title,
            f"{rows.what(one)}, {formats.full_date(start_day(one))}",
        )
        for one in view.outings
        if one.id in loose
    ]
    found += [
        _row(
            f"{EXPENSE} {one.id}",
            "document",
            title,
            f"{formats.kronor(one.amount)}, {formats.full_date(one.date)}",
        )
        for one in view.expenses
        if one.id in loose
    ]
    return found


def _missing_receipts(view: View, formats: Formats) -> list[Row]:
    recent = view.today - RECENT
    title = formats.tr("A receipt is missing")
    return [
        _row(
            f"expenses {one.id}",
            "clip",
            title,
            ", ".join(
                part
                for part in (one.text, formats.kronor(one.amount), formats.day_month(one.date))
                if part
            ),
        )
        for one in sorted(
            expenses_between(view.expenses, recent, view.today), key=lambda one: one.date
        )
        if one.date >= recent
        and receipt_is_awaited(one, view.assignment.of_expense(one), view.today)
    ]


def _ending(view: View, formats: Formats) -> list[Row]:
    return [
        _row(
            f"decisions {one.id}",
            "document",
            formats.tr("The decision ends"),
            formats.tr("{date}. Time to apply again?").format(date=formats.full_date(one.valid_to)),
        )
        for one in ending_decisions(view)
        if one.valid_to is not None
    ]


def ending_decisions(view: View) -> list[Decision]:
    """The chosen person's decisions that end soon, and that no other takes over."""
    return decisions_ending(view.decisions, view.today)


def _several_activities(view: View, formats: Formats) -> list[Row]:
    """Sums for one activity that expenses of several are on."""
    tr, rows = formats.tr, []
    for one in view.decisions:
        count = several_activities(view.ledger, one, view.presets)
        if count:
            text = tr(
                "Expenses of %n activities are on it. Check with the case officer.", "", count
            )
            rows.append(_row(f"decisions {one.id}", "krona", tr("A sum for one activity"), text))
    return rows


def _silent(view: View, formats: Formats) -> list[Row]:
    """Providers that have performed nothing for twelve months: the agreement may have ended."""
    named = {one.id: one.name for one in view.ledger.providers}
    title = formats.tr("No outing for twelve months")
    text = formats.tr("{provider}, the latest was on {date}")
    return [
        _row(
            f"contacts {one.provider_id}",
            "people",
            title,
            text.format(
                provider=named.get(one.provider_id, ""), date=formats.full_date(one.last_done)
            ),
        )
        for one in silent_providers(view.ledger, _id(view), view.today)
    ]


def _id(view: View) -> str:
    return view.person.id if view.person is not None else ""
