"""Everybody of the book and what waits for each: search, and go to one of them."""

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.case.attention import Attention, attention
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.search import Search
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.wording.case.attention import waiting_sentence, waiting_words


def show_attention(context: Context, parent: QWidget) -> None:
    """Show for whom something waits; the person chosen is shown afterwards."""
    dialog = AttentionDialog(context, parent)
    dialog.exec()
    chosen = dialog.chosen
    dialog.deleteLater()
    if chosen:
        context.choose("person_id", chosen)


class AttentionDialog(Dialog):
    """The people, those for whom most waits first; ``chosen`` is who was opened, "" for nobody."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Everybody, and what waits"), parent)
        self.chosen = ""
        view = context.view()
        self._all = attention(view.ledger, view.accounts, view.assignment, context.today())
        self.search = Search(context, self, tr("a name"))
        self.list = SentenceList(context.theme, tr("People"))
        self.place(self.search)
        self.place(self.list)
        self.search.changed.connect(self._fill)
        self.search.told.connect(self.list.setFocus)
        self.list.opened.connect(self._open)
        self.finish(lambda: True, save_text=tr("&Close"), cancel=False)
        self._fill()
        self.begin_at(self.list)

    def _fill(self) -> None:
        found = [one for one in self._all if self.search.fits([one.name, self._words(one)])]
        self.list.fill(
            [
                Row(
                    one.person_id,
                    one.name,
                    f"{one.name}: {words}",
                    words,
                    icon="hourglass" if one.count else "people",
                )
                for one in found
                for words in [self._words(one)]
            ]
        )
        said = waiting_sentence(self._all, self.catalog)
        shown = self.search.sentence(len(found), len(self._all))
        self.consequence.say(f"{said} {shown or self.tr('Enter shows the person.')}")

    def _words(self, one: Attention) -> str:
        return waiting_words(one, self.catalog)

    def _open(self, key: str) -> None:
        self.chosen = key
        self.accept()
