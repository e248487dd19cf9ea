"""Which decision a table or a figure is of, where a person has several at once."""

from collections.abc import Iterable

from ledsagapp.domain.accounting.assignment import stands_beside
from ledsagapp.domain.statements.statement import Granted
from ledsagapp.domain.values import dataclass, field
from ledsagapp.reports.parts.beside_words import beside_words
from ledsagapp.reports.words import Formats, Words


@dataclass(frozen=True, slots=True)
class Owners:
    """The name of each decision of one kind by its id; none where there is only the ordinary one.

    ``beside`` are the ids of those that stand beside it.
    """

    names: dict[str, str] = field(default_factory=dict)
    beside: frozenset[str] = frozenset()

    def of(self, ids: Iterable[str | None]) -> str:
        """The name of the first decision known, "" for none and where there is only one."""
        return next((self.names[one] for one in ids if one in self.names), "")

    def beside_name(self, ids: Iterable[str | None]) -> str:
        """The name of a decision beside the ordinary one, "" for the ordinary one itself."""
        return next((self.names[one] for one in ids if one in self.beside), "")

    def heading(self, title: str, ids: Iterable[str | None]) -> str:
        """A title with its owner: "Ramen 1 oktober–31 december 2026: Kurs"."""
        name = self.of(ids)
        return f"{title}: {name}" if name else title


def owners(granted: Iterable[Granted], tr: Words, formats: Formats) -> Owners:
    """The owners among the decisions of a statement."""
    found = tuple(granted)
    beside = frozenset(one.decision.id for one in found if stands_beside(one.decision, one.terms))
    if not beside:
        return Owners()
    ordinary = tr("the ordinary decision")
    names = {
        one.decision.id: beside_words(one.decision, tr, formats)
        if one.decision.id in beside
        else ordinary
        for one in found
    }
    return Owners(names, beside)
