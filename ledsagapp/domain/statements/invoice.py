"""A provider's month of one person: performed, called off late and called off, for an invoice.

The groups are those of the invoices municipalities ask for (Tyresö, Sollentuna; domain notes 3.1).
"""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from ledsagapp.domain.accounting.entry_status import EntryState
from ledsagapp.domain.model.people import Provider
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.statements.statement import TimeRow, TimeStatement
from ledsagapp.domain.statements.time_bands import BandSum, in_bands
from ledsagapp.domain.values import dataclass

_LATE = (Status.CANCELLED_LATE, Status.NO_SHOW)
_OFF = (Status.CANCELLED_IN_TIME, Status.CANCELLED_BY_PROVIDER)


@dataclass(frozen=True, slots=True)
class InvoiceMonth:
    """A month by its first day; minutes and how many outings of each group.

    ``performed`` and ``late`` are what counts on the decision, ``off`` the length booked. ``bands``
    are what was performed by the clock, where the rules have bands.
    """

    month: date
    performed: int
    performed_outings: int
    late: int
    late_outings: int
    off: int
    off_outings: int
    bands: tuple[BandSum, ...] = ()


@dataclass(frozen=True, slots=True)
class Invoice:
    """What one provider may put on an invoice for a person; ``provider`` None where none is said.

    ``unassigned``: minutes of outings on days without a decision, which are in no month's sum.
    """

    time: TimeStatement
    provider: Provider | None
    months: tuple[InvoiceMonth, ...]
    unassigned: int


def invoice(statement: TimeStatement, provider: Provider | None, presets: Presets) -> Invoice:
    """The months of a statement that is already narrowed to the provider."""
    groups = groupby(statement.rows, key=lambda row: row.day.replace(day=1))
    months = tuple(_month(month, tuple(rows), statement, presets) for month, rows in groups)
    return Invoice(statement, provider, months, statement.unassigned)


def _month(
    month: date, rows: tuple[TimeRow, ...], statement: TimeStatement, presets: Presets
) -> InvoiceMonth:
    performed = [row for row in rows if row.outing.status is Status.DONE]
    late = [row for row in rows if row.outing.status in _LATE]
    off = [row for row in rows if row.outing.status in _OFF]
    return InvoiceMonth(
        month,
        _counted(performed),
        sum(row.state is EntryState.COUNTS for row in performed),
        _counted(late),
        len(late),
        sum(row.length for row in off),
        len(off),
        in_bands((row for row in performed if row.state is EntryState.COUNTS), statement, presets),
    )


def _counted(rows: Iterable[TimeRow]) -> int:
    return sum(row.counted for row in rows if row.state is EntryState.COUNTS)
