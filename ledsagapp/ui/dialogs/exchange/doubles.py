"""What may be written twice: two that are the same, or two that are different."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ledsagapp.storage.errors import BookError
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.wording.entries.doubles import DoubleTexts, kind_choices
from ledsagapp.workflow.exchange.doubles import (
    KINDS,
    NAMED,
    Pair,
    mark_same,
    pairs,
    say_different,
    unmark_same,
)


def sort_doubles(context: Context, parent: QWidget) -> None:
    """Show what may be written twice; each answer is saved at once and can be undone."""
    dialog = DoublesDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()


class DoublesDialog(Dialog):
    """Pairs of a kind, and what is to be said of the one chosen."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Written twice?"), parent)
        self._context = context
        self._pairs: dict[str, Pair] = {}
        names = kind_choices(tr)
        self.kind = Choice([(kind, names[kind]) for kind in KINDS])
        self.row(Field(context.theme, tr("&What"), self.kind))
        self.listed = SentenceList(context.theme, tr("What may be the same"))
        self.place(self.listed)
        self.buttons = [
            Button(context.theme, tr("The sa&me"), self.same),
            Button(context.theme, tr("&Two different"), self.different),
            Button(context.theme, tr("Not the same a&fter all"), self.part),
        ]
        self._answers = ButtonRow(*self.buttons)
        self.place(self._answers)
        self.one, self.other = Choice(), Choice()
        self._join = Button(context.theme, tr("&Say that they are the same"), self.join)
        self._fields = [
            Field(context.theme, tr("This o&ne"), self.one),
            Field(context.theme, tr("is the sam&e as"), self.other),
        ]
        self.row(*self._fields)
        self._joining = ButtonRow(self._join)
        self.place(self._joining)
        self.finish(lambda: True, save_text=tr("&Close"), cancel=False)
        self.kind.currentIndexChanged.connect(lambda _index: self._show())
        self._choose_kind()
        self._show()

    def _choose_kind(self) -> None:
        """Begin with the first kind that has something to ask about."""
        book, ledger = self._context.book, self._context.view().ledger
        differents = book.differents.all()
        for kind in KINDS:
            if any(not one.marked for one in pairs(ledger, differents, kind)):
                self.kind.choose(kind)
                return

    # -- answering ----------------------------------------------------------------------------
    def same(self) -> None:
        """Say that the second of the pair chosen is the same as the first."""
        pair = self._chosen()
        if pair is not None and not pair.marked:
            self._mark(pair.first, pair.second)

    def different(self) -> None:
        """Say that the two of the pair chosen are two; they are not asked about again."""
        pair = self._chosen()
        if pair is None or pair.marked:
            return
        self._write(lambda: say_different(self._context.book, pair.first, pair.second))
        self._done(self.tr("Two different. They are not asked about again."))

    def part(self) -> None:
        """Say that the two of the pair chosen are not the same after all."""
        pair = self._chosen()
        if pair is None or not pair.marked:
            return
        self._write(lambda: unmark_same(self._context.book, pair.kind, pair.second))
        self._done(self.tr("They are two again."))

    def join(self) -> None:
        """Say of the two names chosen that they are the same."""
        self._mark(self.other.key(), self.one.key())

    def _mark(self, first: str, second: str) -> None:
        kind, book = self.kind.key(), self._context.book
        marked: list[bool] = []
        self._write(lambda: marked.append(mark_same(book, kind, first, second)))
        if marked == [False]:
            self._done(self.tr("They are the same already."))
        elif marked:
            self._done(self.tr("The same. It counts once. Ctrl+Z takes it back."))

    def _write(self, write: Callable[[], object]) -> None:
        try:
            write()
        except BookError as error:
            self.show_error(error)

    def _done(self, said: str) -> None:
        self._show()
        self.message.show()
        self.message.say(said)
        self.mark_unchanged()

    def _chosen(self) -> Pair | None:
        rows = self.listed.rows()
        return self._pairs.get(self.listed.key() or (rows[0].key if rows else ""))

    # -- showing ------------------------------------------------------------------------------
    def _show(self) -> None:
        view, kind = self._context.view(), self.kind.key()
        found = pairs(view.ledger, self._context.book.differents.all(), kind)
        self._pairs = {one.key: one for one in found}
        texts = DoubleTexts(view, self._context.formats)
        self.listed.fill([self._row(one, texts) for one in found])
        for part in (self.listed, self._answers):
            part.setVisible(bool(found))
        self._offer_names(kind)
        asked = sum(not one.marked for one in found)
        none = self.tr("Nothing of this kind looks as if it were written twice.")
        text = self.tr(
            "%n pair(s) to answer. Nothing is put together unless you say so.", "", asked
        )
        self.consequence.say(text if asked else none)

    def _row(self, pair: Pair, texts: DoubleTexts) -> Row:
        text = texts.pair(pair.first, pair.second, marked=pair.marked)
        state = self.tr("Said to be the same") if pair.marked else self.tr("Not answered")
        return Row(pair.key, text, f"{text}. {state}", state)

    def _offer_names(self, kind: str) -> None:
        entries: Sequence[object] = getattr(self._context.view().ledger, kind)
        named = kind in NAMED and len(entries) > 1
        for part in (*self._fields, self._joining):
            part.setVisible(named)
        if named:
            offered = [(one.id, one.name) for one in entries]  # type: ignore[attr-defined]
            self.one.offer(offered)
            self.other.offer(offered)
