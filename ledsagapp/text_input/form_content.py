"""What the form of an outing would hold if a line in own words were put into it; knows no Qt."""

from datetime import date, datetime, timedelta
from typing import Final

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.facts import is_later_today
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.validation.ledger_checks import known_references, outing_problems
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.text_input.draft import Draft
from ledsagapp.text_input.draft_from_text import draft_entry
from ledsagapp.text_input.read_sentence import Understood

DAY: Final = 24 * 60
EARLY: Final = 6 * 60
# What an expense in the form is for until something else is chosen.
USUAL_COST: Final = Category.TICKET


@dataclass(frozen=True, slots=True)
class FormContent:
    """The draft of a line, and what saving the form as it is filled from it would save.

    ``outing`` is None while its times are not there, or are none: ``backwards`` where the end is
    before the start, and ``problems`` else.
    """

    draft: Draft
    day: date
    outing: Outing | None
    costs: tuple[Expense, ...] = ()
    backwards: bool = False
    problems: tuple[Problem, ...] = ()

    @property
    def understood(self) -> Understood:
        """What the line was understood as."""
        return self.draft.understood or Understood()


def ends_next_day(start: int, end: int) -> bool:
    """Whether an end that does not come after its start is meant as the next day's early hours."""
    return end < start and end <= EARLY


def form_content(
    view: View, line: str, now: datetime, language: str, ids: tuple[str, str] = ("new", "cost")
) -> FormContent:
    """What the form would hold of a line about the person of the view.

    ``ids``: those of the outing and of its expense.
    """
    draft = draft_entry(
        view.ledger, line, view.today, ids[0], view.person_id, language=language, now=now
    )
    got = draft.understood or Understood()
    day = got.day or view.today
    content = FormContent(draft, day, None)
    end, minutes = got.end, got.length
    if got.start is None or (end is None and not (minutes and minutes < DAY)):
        return content
    last = got.start + (minutes or 0) if end is None else end
    if last <= got.start:
        if not ends_next_day(got.start, last):
            return replace(content, backwards=True)
        last += DAY
    outing = replace(draft.outing, start=_local(day, got.start), end=_local(day, last))
    if outing.status is Status.DONE and (
        day > view.today or is_later_today(day, got.start, now, view.today)
    ):
        outing = replace(outing, status=Status.PLANNED)
    problems = tuple(outing_problems(outing, known_references(view.ledger)))
    if problems:
        return replace(content, problems=problems)
    return replace(content, outing=outing, costs=_costs(draft, outing, day, ids[1]))


def _costs(draft: Draft, outing: Outing, day: date, id_: str) -> tuple[Expense, ...]:
    """The one expense that a form has room for: the sum of what was written."""
    if draft.amount is None:
        return ()
    kind = draft.category or USUAL_COST
    return (Expense(id_, outing.person_id, day, draft.amount, kind, None, outing.id),)


def _local(day: date, minute: int) -> str:
    return clock.local_time_at(day + timedelta(days=minute // DAY), minute % DAY)
