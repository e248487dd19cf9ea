"""Everything there is to know of an outing, as labels and values for the panel beside a table."""

from collections.abc import Sequence
from typing import Final

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.field import Holds
from ledsagapp.domain.model.outing import OUTING, Outing
from ledsagapp.domain.model.people import Companion
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows

_IN_THE_LINES_ABOVE: Final = ("activity", "reason")


@dataclass(frozen=True, slots=True)
class Details:
    """A name, the day in words, the times in words, and what is written, label by label."""

    name: str
    day: str
    times: str
    facts: tuple[tuple[str, str], ...]


def details(outing: Outing, view: View, rows: Rows, formats: Formats) -> Details:
    """What is known of an outing; what is not written is left out."""
    tr, ledger, day = formats.tr, view.ledger, start_day(outing)
    minutes = rows.minutes(outing)
    counts = minutes or outing.status in (Status.DONE, Status.PLANNED)
    hours = formats.hours(minutes) if counts else tr("does not count")
    state = rows.state_inside(outing)
    companions = {one.id: one for one in ledger.companions}
    along = [companions[key] for key in outing.companion_ids if key in companions]
    names = formats.series(one.name for one in along)
    providers = {one.id: one.name for one in ledger.providers}
    provider = providers.get(outing.provider_id or "", "")
    taken = view.assignment.of_outing(outing, day)
    decision = tr("none that day")
    if taken is not None:
        named = " ".join(part for part in (taken.law, taken.section) if part)
        since = tr("from {date}").format(date=formats.full_date(taken.valid_from))
        decision = ", ".join(p for p in (taken.case_number or taken.purpose or named, since) if p)
    costs = [one for one in ledger.expenses if one.outing_id == outing.id]
    facts = (
        (tr("Companion"), ", ".join(part for part in (names, provider) if part)),
        (tr("Telephone"), _phones(along)),
        *_written(outing, formats),
        (tr("Cost"), "\n".join(_cost(one, rows, formats) for one in costs)),
        (tr("Decision"), decision),
        (tr("Note"), outing.note or ""),
    )
    return Details(
        formats.sentence(outing.activity or outing.place or tr("Outing")),
        formats.long_date(day),
        f"{formats.span(outing.start, outing.end)}, {hours}, {state}",
        tuple((label, value) for label, value in facts if value),
    )


def _written(outing: Outing, formats: Formats) -> list[tuple[str, str]]:
    """What was written in words, under the heads that the columns of a sheet have too."""
    of = formats.tr.of
    return [
        (of(one.heading), getattr(outing, one.name) or "")
        for one in OUTING
        if one.heading and one.holds is Holds.TEXT and one.name not in _IN_THE_LINES_ABOVE
    ]


def _phones(along: Sequence[Companion]) -> str:
    """Where those who go along are reached, each with the name where they are several."""
    return "\n".join(
        f"{one.name} {one.phone}" if len(along) > 1 else one.phone for one in along if one.phone
    )


def _cost(expense: Expense, rows: Rows, formats: Formats) -> str:
    """An expense in a line: "130 kr, biljett · kvitto finns"."""
    kind = expense.text or Labels(formats.tr).category_inside[expense.category]
    return f"{formats.kr(expense.amount)}, {kind} · {rows.receipt([expense])}"
