"""What the person chooses for a report; what is chosen not to be shown is nowhere in it."""

from datetime import date

from ledsagapp.domain.model.people import Person
from ledsagapp.domain.values import dataclass, field


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """Which names and words are shown.

    ``initials`` puts the person's initials where the name would stand; with ``first_four`` the
    first four digits of the personal number follow, where the person has them. Without
    ``companions`` nobody else is named, without ``activities`` nothing tells what was done,
    without ``places`` not where. ``notes`` shows what was noted for oneself: only where the
    person asks for it. With ``originals`` the receipts' own files lie inside the PDF.
    """

    initials: bool = False
    first_four: bool = False
    companions: bool = True
    activities: bool = True
    places: bool = True
    notes: bool = False
    originals: bool = False

    def name(self, person: Person) -> str:
        """The person's name, or its initials: "E.L.", "E.L. 1948"."""
        if not self.initials:
            return person.name
        initials = "".join(f"{part[0]}." for part in person.name.split())
        digits = person.first_four if self.first_four else None
        return f"{initials} {digits}" if digits else initials


@dataclass(frozen=True, slots=True)
class CostlyActivity:
    """One activity and what the companion's part of it costs, in öre; "" and None where unsaid."""

    what: str = ""
    day: date | None = None
    place: str = ""
    amount: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Extra:
    """What only some reports ask for.

    ``companion_id`` and ``provider_id`` narrow a time report, name who a form is for, and who
    takes over or is given power. ``day`` is the first day of a change or a power of attorney.
    """

    companion_id: str = ""
    provider_id: str = ""
    day: date | None = None
    blank: bool = False
    activity: CostlyActivity = field(default_factory=CostlyActivity)
