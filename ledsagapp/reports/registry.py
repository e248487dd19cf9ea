"""The reports to choose from: what each is called, what it holds, and which options it has."""

from dataclasses import dataclass
from enum import Flag, auto
from typing import Final

from ledsagapp.reports.kinds import ReportKind
from ledsagapp.reports.words import Words


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


_OF_OUTINGS: Final = Option.PERIOD | Option.COMPANIONS | Option.ACTIVITIES | Option.PLACES
OPTIONS: Final = {
    ReportKind.TIME: _OF_OUTINGS | Option.NOTES | Option.ALONE | Option.SEAL,
    ReportKind.EXPENSES: (
        Option.PERIOD | Option.COMPANIONS | Option.ACTIVITIES | Option.SEAL | Option.ORIGINALS
    ),
    ReportKind.FRAME: Option.PERIOD | Option.ACTIVITIES | Option.SEAL,
    ReportKind.MISSED: Option.PERIOD | Option.ACTIVITIES | Option.SEAL,
    ReportKind.FOLLOW_UP: Option.PERIOD | Option.ACTIVITIES | Option.PLACES | Option.SEAL,
    ReportKind.DOSSIER: Option.PERIOD | Option.COMPANIONS | Option.ACTIVITIES | Option.NOTES,
    ReportKind.CHANGE: Option.PROVIDER | Option.DAY,
    ReportKind.PROXY: Option.PROVIDER | Option.DAY,
    ReportKind.APPLICATION: Option.ACTIVITY,
    ReportKind.PAPER: Option.PERIOD | Option.ACTIVITIES | Option.COMPANION | Option.BLANK,
    ReportKind.EASY: Option.PERIOD | Option.ACTIVITIES,
    ReportKind.STATISTICS: Option.PERIOD | Option.COMPANIONS | Option.ACTIVITIES,
    ReportKind.COMPANION: (
        Option.PERIOD | Option.COMPANION | Option.COMPANIONS | Option.ACTIVITIES
    ),
}


@dataclass(frozen=True, slots=True)
class Offered:
    """A report as it stands in the list: its name, what it holds, and its picture."""

    kind: ReportKind
    title: str
    second: str
    icon: str


def offered(tr: Words) -> tuple[Offered, ...]:
    """The reports, those asked for most often first."""
    kinds = ReportKind
    return (
        Offered(kinds.TIME, tr("Time report"), tr("hours, reasons, signature"), "chart"),
        Offered(kinds.EXPENSES, tr("Expense statement"), tr("numbered receipts"), "receipt"),
        Offered(kinds.FOLLOW_UP, tr("Monthly follow-up"), tr("as a municipality asks"), "list"),
        Offered(kinds.FRAME, tr("The account of the frame"), tr("every figure explained"), "chart"),
        Offered(
            kinds.MISSED, tr("Hours that did not come about"), tr("each one, and why"), "cross"
        ),
        Offered(kinds.EASY, tr("Easy to read"), tr("short lines and pictures"), "person"),
        Offered(kinds.DOSSIER, tr("Before a new decision"), tr("the year gathered"), "document"),
        Offered(
            kinds.CHANGE, tr("Change of provider"), tr("closing and opening figures"), "people"
        ),
        Offered(kinds.PROXY, tr("Power of attorney"), tr("for the reimbursement"), "document"),
        Offered(
            kinds.APPLICATION, tr("Costlier activity"), tr("an application to hand in"), "document"
        ),
        Offered(kinds.PAPER, tr("Form on paper"), tr("for the companion to fill in"), "list"),
        Offered(kinds.STATISTICS, tr("Statistics"), tr("pictures with their figures"), "chart"),
        Offered(
            kinds.COMPANION, tr("The companion's own"), tr("hours and outlays, for pay"), "people"
        ),
    )


def file_word(kind: ReportKind, tr: Words) -> str:
    """What the report is called in the name of a file."""
    return {
        ReportKind.TIME: tr("time report"),
        ReportKind.EXPENSES: tr("expenses"),
        ReportKind.FRAME: tr("account of the frame"),
        ReportKind.MISSED: tr("hours not done"),
        ReportKind.FOLLOW_UP: tr("monthly follow-up"),
        ReportKind.DOSSIER: tr("before a new decision"),
        ReportKind.CHANGE: tr("change of provider"),
        ReportKind.PROXY: tr("power of attorney"),
        ReportKind.APPLICATION: tr("application"),
        ReportKind.PAPER: tr("form"),
        ReportKind.EASY: tr("easy to read"),
        ReportKind.COMPANION: tr("companion"),
        ReportKind.STATISTICS: tr("statistics"),
    }[kind]


def menu_texts(tr: Words) -> tuple[tuple[ReportKind, str, tuple[str, ...]], ...]:
    """Each report as the Report menu names it, with its keys."""
    own = {
        ReportKind.TIME: (tr("&Time report…"), ("Ctrl+R",)),
        ReportKind.EXPENSES: (tr("&Expense statement…"), ()),
    }
    return tuple((one.kind, *own.get(one.kind, (f"{one.title}…", ()))) for one in offered(tr))
