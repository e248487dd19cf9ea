"""Deadlines in words: what is to be handed in, and until when; no Qt."""

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.case.deadlines import Due, DuePaper, due_of, due_papers
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.snapshot import View
from ledsagapp.reports.registry import ReportKind
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.periods import Period

REPORT_OF = {
    DuePaper.REPORT: ReportKind.TIME,
    DuePaper.SIGNATURE: ReportKind.TIME,
    DuePaper.STATEMENT: ReportKind.EXPENSES,
}


def waiting_papers(view: View) -> list[Due]:
    """What is to be handed in about last month, and has not been sealed, as far as it is known."""
    return [one for one in due_papers(view.deadlines, view.today) if _needed(one, view)]


def _needed(due: Due, view: View) -> bool:
    """Whether the month holds anything to hand in, and no final report of it has been made."""
    first = due.month.replace(day=1)
    sealed = any(
        one.first <= due.month <= one.last
        for one in of_person(view.ledger.seals, view.person_id)
        if one.report == REPORT_OF[due.paper]
    )
    if due.paper is DuePaper.STATEMENT:
        days = [one.date for one in view.expenses]
    else:
        days = [start_day(one) for one in view.outings if one.status is not Status.PLANNED]
    return not sealed and any(day.replace(day=1) == first for day in days)


def due_words(due: Due, view: View, formats: Formats) -> str:
    """Say it: "The time report for November is to be in by 3 December", or was."""
    tr = formats.tr
    past = view.today > due.day
    texts = {
        DuePaper.REPORT: (
            tr("The time report for {month} was to be in by {date}.")
            if past
            else tr("The time report for {month} is to be in by {date}.")
        ),
        DuePaper.SIGNATURE: (
            tr("The time report for {month} was to be signed by {date}.")
            if past
            else tr("The time report for {month} is to be signed by {date}.")
        ),
        DuePaper.STATEMENT: (
            tr("The expenses of {month} were to be handed in by {date}.")
            if past
            else tr("The expenses of {month} are to be handed in by {date}.")
        ),
    }
    date = formats.near_date(due.day, view.today)
    words = texts[due.paper].format(month=formats.month_name(due.month.month), date=date)
    return formats.sentence(words)


def period_note(kind: ReportKind, period: Period, view: View, formats: Formats) -> str:
    """What is due for the month a report is about; "" for other periods."""
    month = period.first
    whole = month.day == 1 and (month.year, month.month) == (period.last.year, period.last.month)
    papers = [paper for paper, one in REPORT_OF.items() if one is kind] if whole else []
    found = (due_of(month, paper, view.deadlines) for paper in papers)
    return " ".join(due_words(due, view, formats) for due in found if due is not None)
