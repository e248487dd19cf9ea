"""What the person chooses to show in a report; whatever is left out is nowhere in it."""

from dataclasses import dataclass

from ledsagapp.domain.people import Person


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """Which names and words are shown.

    ``initials`` puts the person's initials where the name would stand. Without ``companions``
    nobody else is named, without ``activities`` nothing tells what was done or where.
    """

    initials: bool = False
    companions: bool = True
    activities: bool = True

    def name(self, person: Person) -> str:
        """The person's name, or its initials: "E.L."."""
        if not self.initials:
            return person.name
        return "".join(f"{part[0]}." for part in person.name.split())
