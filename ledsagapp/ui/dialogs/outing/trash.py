"""Papperskorg: what was removed and when, put back with one key."""

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.ordering import search_key
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.entries.history import moment
from ledsagapp.wording.entries.trash import ICONS, bin_entries, put_back


def open_bin(context: Context, parent: QWidget) -> None:
    """Show the bin."""
    dialog = BinDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()


class BinDialog(Dialog):
    """The removed entries; putting back is a step that can be undone."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Bin"), parent)
        self.context = context
        self.search = LineInput()
        self._field = Field(context.theme, tr("&Search"), self.search)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.list = SentenceList(context.theme, tr("Removed"))
        self.list.opened.connect(lambda _key: self.put_back())
        self._back = Button(context.theme, tr("&Put back"), self.put_back, icon="undo")
        self._of_row = ButtonRow(self._back)
        self.place(self._field)
        self.place(self.list)
        self.place(self._of_row)
        self.finish(lambda: True, save_text=tr("&Close"), cancel=False)
        self._fill()
        self.begin_at(self.list)

    def put_back(self) -> None:
        """Put the entry chosen back where it was."""
        rows = self.list.rows()
        key = self.list.key() or (rows[0].key if rows else "")
        found = next((one for one in self._found if f"{one.table} {one.id}" == key), None)
        if found is None:
            return
        put_back(self.context.book, found)
        self._fill()
        self.message.show()
        self.message.say(self.tr("Put back: {what}.").format(what=found.what))
        (self.list if self.list.rows() else self.save_button).setFocus()

    def _fill(self) -> None:
        tr = self.tr
        self._found = bin_entries(self.context.book, self.context.formats)
        said = search_key(self.search.text().strip())
        shown = [one for one in self._found if said in search_key(one.what)]
        rows = []
        for one in shown:
            when = moment(self.context.formats, one.removed)
            text = tr("removed {when}").format(when=when) if when else ""
            key = f"{one.table} {one.id}"
            icon = ICONS.get(one.table, "person")
            rows.append(Row(key, one.what, f"{one.what}, {text}", text, icon=icon))
        self.list.fill(rows)
        for part in (self.list, self._of_row):
            part.setVisible(bool(rows))
        self._field.setVisible(bool(self._found))
        text = tr("%n thing(s) in the bin. Enter puts one back.", "", len(self._found))
        if len(shown) < len(self._found):
            text = tr("{shown} of {all} are shown.").format(shown=len(shown), all=len(self._found))
        self.consequence.say(text if self._found else tr("The bin is empty."))
