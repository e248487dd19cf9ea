"""Historik: what became of an outing, saving by saving."""

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.outing import Outing
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.wording.entries.history import HistoryTexts


def show_history(context: Context, parent: QWidget, outing_id: str) -> None:
    """Show the history of an outing."""
    outing = context.book.outings.get(outing_id)
    if outing is None:
        return
    dialog = history(context, parent, outing)
    dialog.exec()
    dialog.deleteLater()


def history(context: Context, parent: QWidget, outing: Outing) -> Dialog:
    """The dialog of an outing's history."""
    tr, view = context.tr, context.view()
    dialog = Dialog(context.theme, tr, tr("History of the outing"), parent)
    listed = SentenceList(context.theme, tr("What was changed"))
    rows = HistoryTexts(context.formats, view.ledger).rows(
        context.book.history.of("outing", outing.id)
    )
    listed.fill(rows)
    dialog.place(listed)
    dialog.finish(lambda: True, save_text=tr("&Close"), cancel=False)
    said = Rows(view, context.formats, Labels(tr)).outing(outing).spoken
    text = tr("{outing}. Saved %n time(s), the latest first.", "", len(rows))
    dialog.consequence.say(text.format(outing=context.formats.sentence(said)))
    return dialog
