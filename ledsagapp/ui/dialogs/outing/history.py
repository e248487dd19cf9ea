"""Historik: what became of an outing, saving by saving."""

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.outing import Outing
from ledsagapp.ui.context import Desk
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.wording.entries.history import HistoryTexts


def show_history(desk: Desk, parent: QWidget, outing_id: str) -> None:
    """Show the history of an outing."""
    outing = desk.book.outings.get(outing_id)
    if outing is None:
        return
    dialog = history(desk, parent, outing)
    dialog.exec()
    dialog.deleteLater()


def history(desk: Desk, parent: QWidget, outing: Outing) -> Dialog:
    """The dialog of an outing's history."""
    tr, view = desk.tr, desk.view()
    dialog = Dialog(desk.look, tr, tr("History of the outing"), parent)
    listed = SentenceList(desk.look, tr("What was changed"))
    rows = HistoryTexts(desk.formats, view.ledger).rows(desk.book.history.of("outing", outing.id))
    listed.fill(rows)
    dialog.place(listed)
    dialog.finish(lambda: True, save_text=tr("&Close"), cancel=False)
    said = Rows(view, desk.formats, Labels(tr)).outing(outing).spoken
    text = tr("{outing}. Saved %n time(s), the latest first.", "", len(rows))
    dialog.consequence.say(text.format(outing=desk.formats.sentence(said)))
    return dialog
