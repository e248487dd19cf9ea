"""Outings made from templates, and templates from outings; knows no Qt."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Final

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.private import without_private
from ledsagapp.domain.model.template import Template
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.wording.common.formats import Formats

MOST_WEEKS: Final = 53


def template_of(outing: Outing, expense: Expense | None, id_: str, *, weekly: bool) -> Template:
    """The template of an outing; its name is what was done there."""
    return Template(
        id_,
        outing.person_id,
        outing.activity or outing.place or "",
        clock.time_of_day(outing.start),
        clock.time_of_day(outing.end),
        start_day(outing).isoweekday() if weekly else None,
        outing.companion_ids,
        outing.provider_id,
        outing.decision_id,
        outing.activity,
        outing.place,
        without_private(outing).goal,
        expense.category if expense is not None else None,
        expense.amount if expense is not None else None,
    )


def outing_of(template: Template, day: date, today: date, id_: str) -> Outing:
    """The template's outing on a day: booked from today on, done before."""
    last = day + timedelta(days=template.end <= template.start)
    return Outing(
        id_,
        template.person_id,
        template.companion_ids,
        f"{day.isoformat()}T{template.start}",
        f"{last.isoformat()}T{template.end}",
        Status.PLANNED if day >= today else Status.DONE,
        template.decision_id,
        template.provider_id,
        activity=template.activity or template.name or None,
        place=template.place,
        goal=template.goal,
    )


def due_outings(
    templates: Iterable[Template],
    outings: Iterable[Outing],
    first: date,
    last: date,
    today: date,
    new_id: Callable[[], str],
) -> list[Outing]:
    """The weekly outings from first to last that are not written down already.

    One that was called off stays so: what has the same person and start is left alone.
    """
    there = {(one.person_id, clock.local_text(one.start)) for one in outings}
    found: list[Outing] = []
    days = min((last - first).days + 1, MOST_WEEKS * 7)
    weekly = [one for one in templates if one.weekday is not None]
    for count in range(max(days, 0)):
        day = first + timedelta(days=count)
        for template in weekly:
            start = f"{day.isoformat()}T{template.start}"
            if template.weekday == day.isoweekday() and (template.person_id, start) not in there:
                found.append(outing_of(template, day, today, new_id()))
                there.add((template.person_id, start))
    return sorted(found, key=lambda one: one.start)


def template_words(formats: Formats, template: Template) -> str:
    """When: "tisdagar 10.00–12.00"."""
    span = formats.span(f"2001-01-01T{template.start}", f"2001-01-01T{template.end}")
    if template.weekday is None:
        return span
    day = date(2001, 1, template.weekday)  # the first of January 2001 was a Monday
    text = formats.tr("every {weekday}, {time}")
    return text.format(weekday=formats.weekday(day), time=span)
