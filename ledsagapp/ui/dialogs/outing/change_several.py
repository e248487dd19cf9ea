"""Ändra flera: state and provider of all outings chosen, as one step."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.planning.preview import with_entry
from ledsagapp.domain.values import replace
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.choices import NONE, key_or_none, providers
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.wording.account.outlook import change_outlook
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.workflow.commands import change_outings

KEEP = "keep"


def change_several(context: Context, parent: QWidget, ids: Sequence[str]) -> None:
    """Change all these outings in one go."""
    found = [one for key in ids if (one := context.book.outings.get(key)) is not None]
    dialog = BulkDialog(context, found, parent)

    def keep() -> None:
        if dialog.changed:
            if len(dialog.changed) > 1:
                context.safe.back_up_before()
            change_outings(context.book, dialog.changed)

    if dialog.run_until_saved(keep) and dialog.changed:
        text = context.tr(
            "Saved: %n outing(s) changed. Ctrl+Z takes it back.", "", len(dialog.changed)
        )
        context.say(text)
    dialog.deleteLater()


class BulkDialog(Dialog):
    """Asks what to change; ``changed`` holds the outings that became different."""

    def __init__(self, context: Context, outings: Sequence[Outing], parent: QWidget) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Change several outings"), parent)
        self._context, self._outings = context, outings
        self.changed: list[Outing] = []
        labels = Labels(tr)
        same = (KEEP, tr("Leave as it is"))
        self.status = Choice([same, *((key.value, labels.status[key]) for key in Status)])
        self.provider = Choice([same, *providers(context)])
        self.row(
            Field(context.theme, tr("&How did it turn out?"), self.status),
            Field(context.theme, tr("Pro&vider"), self.provider),
        )
        rows = Rows(context.view(), context.formats, labels)
        listed = SentenceList(context.theme, tr("Outings"))
        listed.fill([rows.outing(one) for one in outings])
        self.place(listed)
        for choice in (self.status, self.provider):
            choice.currentIndexChanged.connect(lambda _index: self._look_ahead())
        self.finish(self._save_it)
        self._look_ahead()

    def _wanted(self) -> list[Outing]:
        """The outings as they would be, those alone that become different."""
        found = []
        for one in self._outings:
            after = one
            if self.status.key() != KEEP:
                after = replace(after, status=Status(self.status.key()))
            if self.provider.key() != KEEP:
                key = self.provider.key()
                after = replace(after, provider_id=None if key == NONE else key_or_none(key))
            if after != one:
                found.append(after)
        return found

    def _look_ahead(self) -> None:
        wanted, context = self._wanted(), self._context
        text = self.tr("%n outing(s) will be changed, as one step.", "", len(wanted))
        ledger = context.view().ledger
        for one in wanted:
            ledger = with_entry(ledger, one)
        left = change_outlook(context.formats, context.view(), ledger) if wanted else ""
        said = f"{text} {left}".strip()
        self.consequence.say(said if wanted else self.tr("Nothing is changed yet."))

    def _save_it(self) -> bool:
        self.changed = self._wanted()
        return True
