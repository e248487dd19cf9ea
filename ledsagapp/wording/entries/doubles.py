"""Two entries that may be the same, in a sentence."""

from ledsagapp.domain.snapshot import View
from ledsagapp.i18n import Catalog
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows


def kind_choices(tr: Catalog) -> dict[str, str]:
    """What may be the same as another, by its kind."""
    return {
        "outings": tr("Outings"),
        "expenses": tr("Expenses"),
        "companions": tr("Companions"),
        "people": tr("People"),
        "providers": tr("Providers"),
    }


class DoubleTexts:
    """Words the entries of one view."""

    def __init__(self, view: View, formats: Formats) -> None:
        self._rows = Rows(view, formats, Labels(formats.tr))
        self._tr = formats.tr
        ledger = view.ledger
        self._outings = {one.id: one for one in ledger.outings}
        self._expenses = {one.id: one for one in ledger.expenses}
        self._names = {one.id: one.name for one in ledger.companions}
        self._names |= {one.id: one.name for one in ledger.people}
        self._names |= {one.id: one.name for one in ledger.providers}

    def entry(self, key: str) -> str:
        """One entry in a few words."""
        if key in self._outings:
            return self._rows.outing(self._outings[key]).spoken
        if key in self._expenses:
            return self._rows.expense(self._expenses[key]).spoken
        return self._names.get(key, key)

    def pair(self, first: str, second: str, *, marked: bool) -> str:
        """Two entries, and whether one is said to be the other."""
        text = (
            self._tr("{second} is the same as: {first}")
            if marked
            else self._tr("{first} – perhaps the same as: {second}")
        )
        return text.format(first=self.entry(first), second=self.entry(second))
