"""What a report is built from: the view, the person, the days and what was chosen, and statements.

Each report has a function that takes this and gives the report; the registry names it.
"""

from collections.abc import Mapping
from datetime import date

from ledsagapp.domain.case.meetings import ContactStatement, contact_statement
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.statements.statement import (
    ExpenseStatement,
    Granted,
    TimeStatement,
    expense_statement,
    time_statement,
)
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.reports.options import Extra, ReportOptions
from ledsagapp.reports.words import Formats, Words

Pictures = Mapping[str, tuple[bytes, ...]] | None


@dataclass(frozen=True, slots=True)
class ReportSource:
    """The view's person and the days from ``first`` to ``last``, reckoned on the day ``on``.

    ``pictures`` are the receipts' pages by SHA-256, None where they are not shown; ``originals``
    the files that go along. ``language`` is that of ``tr`` and ``formats``.
    """

    view: View
    person: Person
    first: date
    last: date
    on: date
    presets: Presets
    language: str
    options: ReportOptions
    tr: Words
    formats: Formats
    extra: Extra
    pictures: Pictures
    originals: Mapping[str, bytes]

    @property
    def words(self) -> tuple[ReportOptions, Words, Formats]:
        """What every report is worded by."""
        return self.options, self.tr, self.formats

    @property
    def days(self) -> tuple[str, date, date, date]:
        """What a statement is asked for with, after the ledger."""
        return self.person.id, self.first, self.last, self.on

    def hours(self) -> TimeStatement:
        """The outings of the days."""
        return time_statement(self.view.ledger, *self.days, self.presets)

    def costs(self) -> ExpenseStatement:
        """The expenses of the days."""
        return expense_statement(self.view.ledger, *self.days, self.presets)

    def allowance(self, day: date) -> tuple[Granted, ...]:
        """The decisions on costs that are in force on a day."""
        days = self.person.id, day, day, self.on
        return expense_statement(self.view.ledger, *days, self.presets).decisions

    def contacts(self) -> ContactStatement:
        """The contacts of the days, up to the one it is reckoned on."""
        last = max(self.first, min(self.last, self.on))
        found = contact_statement(self.view.ledger, self.person, self.first, last)
        return replace(found, last=self.last)
