"""The one list of the reports: what each is called, holds, is asked for with and usually covers.

Read by the menus, the Reports page, the command line, the names of files and the seals. A new
report is its document (``reports/documents``), its name (``kinds.py``) and an entry here.
"""

import functools
from enum import Flag, auto
from typing import Final

from ledsagapp.domain.enumerations import Enum
from ledsagapp.domain.values import dataclass
from ledsagapp.reports.kinds import ReportKind
from ledsagapp.reports.words import Words

__all__ = ("ReportKind",)


class Option(Flag):
    """An option of the Reports page."""

    PERIOD = auto()
    COMPANIONS = auto()
    ACTIVITIES = auto()
    PLACES = auto()
    NOTES = auto()
    ALONE = auto()  # with one companion or one provider only
    PROVIDER = auto()
    COMPANION = auto()
    DAY = auto()
    BLANK = auto()
    ACTIVITY = auto()
    SEAL = auto()
    ORIGINALS = auto()


class Group(Enum):
    """What a report is for, in the order the groups stand in lists."""

    MONTHLY = auto()
    FRAME = auto()
    HAND_IN = auto()
    WITH_YOU = auto()
    OTHERS = auto()


# The days a report usually covers, fewest and most: a month, a frame, a year.
A_MONTH: Final = (0, 32)
A_FRAME: Final = (32, 400)
A_YEAR: Final = (360, 400)
_OF_OUTINGS: Final = Option.PERIOD | Option.COMPANIONS | Option.ACTIVITIES | Option.PLACES


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSpec:
    """One report as everyone offers it.

    ``build`` is the function that makes it of a ``ReportSource``, "module:function", read in when
    it is called. ``title`` and ``second`` (what it holds) stand in lists, ``file_word`` in the
    names of files. ``menu`` is the words of the Report menu with its Alt letter, the title where it
    has none, and ``keys`` lead there. ``days``: how many it usually covers, fewest and most.
    ``group``: with which others it stands in lists.
    """

    kind: ReportKind
    build: str
    title: str
    second: str
    file_word: str
    icon: str
    options: Option
    group: Group
    days: tuple[int, int] = A_MONTH
    menu: str = ""
    keys: tuple[str, ...] = ()

    @property
    def menu_text(self) -> str:
        """The words of the menu."""
        return self.menu or f"{self.title}…"


def report_specs(tr: Words) -> tuple[ReportSpec, ...]:
    """The reports, those asked for most often first."""
    return (*_monthly(tr), *_of_the_case(tr), *_others(tr), *_for_others(tr))


def group_titles(tr: Words) -> dict[Group, str]:
    """What the groups are called, in their order."""
    return {
        Group.MONTHLY: tr("Every month"),
        Group.FRAME: tr("The frame and the year"),
        Group.HAND_IN: tr("To hand in"),
        Group.WITH_YOU: tr("To have with you"),
        Group.OTHERS: tr("For providers and associations"),
    }


def report_spec(kind: ReportKind, tr: Words) -> ReportSpec:
    """One report in a language."""
    return next(one for one in report_specs(tr) if one.kind is kind)


def options_of(kind: ReportKind) -> Option:
    """What a report is asked for with."""
    return _specs()[kind].options


def has_option(kind: ReportKind, option: Option) -> bool:
    """Whether a report is asked for with an option."""
    return option in options_of(kind)


def usual_days(kind: ReportKind) -> tuple[int, int]:
    """How many days a report usually covers, fewest and most."""
    return _specs()[kind].days


@functools.cache
def _specs() -> dict[ReportKind, ReportSpec]:
    """Each report by its kind, for what is the same in every language."""
    return {one.kind: one for one in report_specs(_untranslated)}


def _untranslated(text: str, comment: str = "", n: int = -1) -> str:
    del comment, n
    return text


def _monthly(tr: Words) -> tuple[ReportSpec, ...]:
    return (
        ReportSpec(
            kind=ReportKind.TIME,
            build="ledsagapp.reports.documents.time:build",
            title=tr("Time report"),
            second=tr("hours, reasons, signature"),
            file_word=tr("time report"),
            icon="chart",
            group=Group.MONTHLY,
            options=_OF_OUTINGS | Option.NOTES | Option.ALONE | Option.SEAL,
            menu=tr("&Time report…"),
            keys=("Ctrl+R",),
        ),
        ReportSpec(
            kind=ReportKind.EXPENSES,
            build="ledsagapp.reports.documents.expense:build",
            title=tr("Expense statement"),
            second=tr("numbered receipts"),
            file_word=tr("expenses"),
            icon="receipt",
            group=Group.MONTHLY,
            options=Option.PERIOD
            | Option.COMPANIONS
            | Option.ACTIVITIES
            | Option.SEAL
            | Option.ORIGINALS,
            menu=tr("&Expense statement…"),
        ),
        ReportSpec(
            kind=ReportKind.FOLLOW_UP,
            build="ledsagapp.reports.documents.follow_up:build",
            title=tr("Monthly follow-up"),
            second=tr("as a municipality asks"),
            file_word=tr("monthly follow-up"),
            icon="list",
            group=Group.MONTHLY,
            options=Option.PERIOD | Option.ACTIVITIES | Option.PLACES | Option.SEAL,
        ),
        ReportSpec(
            kind=ReportKind.CONTACTS,
            build="ledsagapp.reports.documents.contacts:build",
            title=tr("Contact person's report"),
            second=tr("meetings and calls, no hours"),
            file_word=tr("contact person"),
            icon="people",
            group=Group.FRAME,
            options=Option.PERIOD | Option.NOTES | Option.SEAL,
            days=A_FRAME,
        ),
        ReportSpec(
            kind=ReportKind.FRAME,
            build="ledsagapp.reports.documents.frame:build",
            title=tr("The account of the frame"),
            second=tr("every figure explained"),
            file_word=tr("account of the frame"),
            icon="chart",
            group=Group.FRAME,
            options=Option.PERIOD | Option.ACTIVITIES | Option.SEAL,
            days=A_FRAME,
        ),
        ReportSpec(
            kind=ReportKind.MISSED,
            build="ledsagapp.reports.documents.shortfall:build",
            title=tr("Hours that did not come about"),
            second=tr("each one, and why"),
            file_word=tr("hours not done"),
            icon="cross",
            group=Group.FRAME,
            options=Option.PERIOD | Option.ACTIVITIES | Option.SEAL,
        ),
        ReportSpec(
            kind=ReportKind.EASY,
            build="ledsagapp.reports.documents.easy_read:build",
            title=tr("Easy to read"),
            second=tr("short lines and pictures"),
            file_word=tr("easy to read"),
            icon="person",
            group=Group.WITH_YOU,
            options=Option.PERIOD | Option.ACTIVITIES,
        ),
    )


def _of_the_case(tr: Words) -> tuple[ReportSpec, ...]:
    return (
        ReportSpec(
            kind=ReportKind.DOSSIER,
            build="ledsagapp.reports.documents.dossier:build",
            title=tr("Before a new decision"),
            second=tr("the year gathered"),
            file_word=tr("before a new decision"),
            icon="document",
            group=Group.FRAME,
            options=Option.PERIOD | Option.COMPANIONS | Option.ACTIVITIES | Option.NOTES,
            days=A_YEAR,
        ),
        ReportSpec(
            kind=ReportKind.CHANGE,
            build="ledsagapp.reports.documents.change:build",
            title=tr("Change of provider"),
            second=tr("closing and opening figures"),
            file_word=tr("change of provider"),
            icon="people",
            group=Group.HAND_IN,
            options=Option.PROVIDER | Option.DAY,
        ),
        ReportSpec(
            kind=ReportKind.PROXY,
            build="ledsagapp.reports.documents.proxy:build",
            title=tr("Power of attorney"),
            second=tr("for the reimbursement"),
            file_word=tr("power of attorney"),
            icon="document",
            group=Group.HAND_IN,
            options=Option.PROVIDER | Option.DAY,
        ),
        ReportSpec(
            kind=ReportKind.APPLICATION,
            build="ledsagapp.reports.documents.application:build",
            title=tr("Costlier activity"),
            second=tr("an application to hand in"),
            file_word=tr("application"),
            icon="document",
            group=Group.HAND_IN,
            options=Option.ACTIVITY,
        ),
    )


def _others(tr: Words) -> tuple[ReportSpec, ...]:
    return (
        ReportSpec(
            kind=ReportKind.PAPER,
            build="ledsagapp.reports.documents.paper:build",
            title=tr("Form on paper"),
            second=tr("for the companion to fill in"),
            file_word=tr("form"),
            icon="list",
            group=Group.WITH_YOU,
            options=Option.PERIOD | Option.ACTIVITIES | Option.COMPANION | Option.BLANK,
        ),
        ReportSpec(
            kind=ReportKind.STATISTICS,
            build="ledsagapp.workflow.papers.statistics:build",
            title=tr("Statistics"),
            second=tr("pictures with their figures"),
            file_word=tr("statistics"),
            icon="chart",
            group=Group.FRAME,
            options=Option.PERIOD | Option.COMPANIONS | Option.ACTIVITIES,
            days=A_YEAR,
        ),
        ReportSpec(
            kind=ReportKind.COMPANION,
            build="ledsagapp.reports.documents.companion:build",
            title=tr("The companion's own"),
            second=tr("hours and outlays, for pay"),
            file_word=tr("companion"),
            icon="people",
            group=Group.WITH_YOU,
            options=Option.PERIOD | Option.COMPANION | Option.COMPANIONS | Option.ACTIVITIES,
        ),
    )


def _for_others(tr: Words) -> tuple[ReportSpec, ...]:
    """For whoever acts for the person, for the provider, and for associations."""
    return (
        ReportSpec(
            kind=ReportKind.MONEY,
            build="ledsagapp.reports.documents.money_year:build",
            title=tr("Statement of money"),
            second=tr("a year for the representative"),
            file_word=tr("money"),
            icon="krona",
            group=Group.HAND_IN,
            options=Option.PERIOD | Option.SEAL,
            days=A_YEAR,
        ),
        ReportSpec(
            kind=ReportKind.APPEAL,
            build="ledsagapp.reports.documents.appeal:build",
            title=tr("Letter of appeal"),
            second=tr("filled in from the decision"),
            file_word=tr("appeal"),
            icon="document",
            group=Group.HAND_IN,
            options=Option(0),
        ),
        ReportSpec(
            kind=ReportKind.INVOICE,
            build="ledsagapp.reports.documents.invoice:build",
            title=tr("Basis for an invoice"),
            second=tr("the provider's own view"),
            file_word=tr("invoice"),
            icon="list",
            group=Group.OTHERS,
            options=Option.PERIOD | Option.PROVIDER | Option.SEAL,
        ),
        ReportSpec(
            kind=ReportKind.EVERYBODY,
            build="ledsagapp.reports.documents.association:build",
            title=tr("Everybody in the book"),
            second=tr("outcomes and lost hours, without names"),
            file_word=tr("everybody"),
            icon="chart",
            group=Group.OTHERS,
            options=Option.PERIOD,
            days=A_YEAR,
        ),
        ReportSpec(
            kind=ReportKind.MUNICIPALITIES,
            build="ledsagapp.workflow.papers.municipalities:build",
            title=tr("Municipalities compared"),
            second=tr("rules, expenses, fee, source"),
            file_word=tr("municipalities"),
            icon="list",
            group=Group.OTHERS,
            options=Option(0),
        ),
    )
