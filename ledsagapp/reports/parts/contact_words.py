"""Meetings, calls and messages of a contact person in words, the same in report and window."""

from collections.abc import Mapping

from ledsagapp.domain.case.meetings import ContactCount
from ledsagapp.domain.model.vocabulary import ContactKind
from ledsagapp.reports.words import Words


def kind_words(tr: Words) -> Mapping[ContactKind, str]:
    """How one met, in words."""
    return {
        ContactKind.MEETING: tr("Meeting in person"),
        ContactKind.PHONE: tr("Call"),
        ContactKind.MESSAGE: tr("Message"),
    }


def count_words(count: ContactCount, tr: Words) -> str:
    """How many of each kind there were: "3 meetings, 2 calls"; kinds without any are left out."""
    parts = (
        tr("%n meeting(s)", "", count.meetings) if count.meetings else "",
        tr("%n call(s)", "", count.calls) if count.calls else "",
        tr("%n message(s)", "", count.messages) if count.messages else "",
    )
    return ", ".join(part for part in parts if part) or tr("no contacts")
