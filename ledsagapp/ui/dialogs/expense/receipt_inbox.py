"""Kvitton att para ihop: the files of a watched folder, each with the outing it may belong to."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.facts import HAPPENS
from ledsagapp.domain.model.outing import Outing
from ledsagapp.exchange.receipts.inbox import InboxFile, new_receipts
from ledsagapp.paths import picture_folders
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.expense.expense import from_inbox
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_folder
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows


def open_inbox(context: Context, parent: QWidget, folder: str, keep: Callable[[str], None]) -> None:
    """Show what waits in the folder; ``keep`` is given another folder when one is chosen."""
    dialog = ReceiptInbox(context, parent, folder, keep)
    dialog.exec()
    dialog.deleteLater()


class ReceiptInbox(Dialog):
    """The list of files; the folder is looked at again when it changes, and with F5."""

    def __init__(
        self, context: Context, parent: QWidget, folder: str, keep: Callable[[str], None]
    ) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Receipts to pair"), parent)
        self.context = context
        self._folder = folder
        self._keep = keep
        self._found: dict[str, tuple[InboxFile, Outing | None]] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _path: self.read_again())
        self.list = SentenceList(context.theme, tr("Receipts to pair"))
        self.list.opened.connect(lambda _key: self.pair())
        self._pair = Button(context.theme, tr("&Write up…"), self.pair, icon="receipt")
        choose = Button(context.theme, tr("Choose a &folder…"), self.choose_folder)
        named = {"Pictures": tr("Pictures")}
        self._likely = picture_folders(Path.home(), sys.platform, os.environ)
        self.likely = Choice([(str(path), named.get(one, one)) for one, path in self._likely])
        field = Field(context.theme, tr("Folders on this com&puter"), self.likely)
        watch = Button(context.theme, tr("Watch &this folder"), self.watch_likely)
        steps = (
            tr("How the telephone's pictures come here:"),
            tr("1. Let the telephone save its pictures in a service that this computer has too."),
            tr("2. Choose the service's folder here."),
            tr("3. Take a picture of the receipt. When it has come here, it stands in this list."),
        )
        again = Button(context.theme, tr("Look a&gain"), self.read_again, icon="again")
        self.place(self.list)
        self.place(ButtonRow(self._pair, again, choose))
        if self._likely:
            self.place(field)
            self.place(ButtonRow(watch))
        self.place(Text(context.theme, "\n".join(steps)))
        QShortcut(QKeySequence("F5"), self).activated.connect(lambda *_: self.read_again())
        self.finish(lambda: True, save_text=tr("&Close"), cancel=False)
        self.watch(folder)
        self.begin_at(self.list)

    def choose_folder(self) -> None:
        """Ask which folder is to be watched, such as where a scanner puts its files."""
        title = self.tr("Choose a folder to watch")
        chosen = ask_folder(self, self.context.lists, title, self._folder)
        if chosen is not None:
            self._keep(str(chosen))
            self.watch(str(chosen))

    def watch_likely(self) -> None:
        """Watch the folder chosen among those where a telephone's pictures may come."""
        chosen = self.likely.key()
        if chosen:
            self._keep(chosen)
            self.watch(chosen)
            self.message.show()
            self.message.say(self.consequence.sentence())

    def watch(self, folder: str) -> None:
        """Watch a folder."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder = folder
        if folder and Path(folder).is_dir():
            self._watcher.addPath(folder)
        self._fill()

    def read_again(self) -> None:
        """Look into the folder again, and say what is new."""
        before = set(self._found)
        self._fill()
        fresh = len(set(self._found) - before)
        self.message.show()
        text = self.tr("%n new receipt(s).", "", fresh)
        self.message.say(text if fresh else self.tr("Nothing new."))

    def pair(self) -> None:
        """Write up the expense of the file chosen; the file itself stays where it is."""
        rows = self.list.rows()
        key = self.list.key() or (rows[0].key if rows else "")
        if key not in self._found:
            return
        file, outing = self._found[key]
        if from_inbox(self.context, self, file.path, file.day, outing.id if outing else None):
            self._fill()
            left = len(self.list.rows())
            self.message.show()
            self.message.say(self.tr("Paired. %n left.", "", left))
            (self.list if left else self.save_button).setFocus()

    # -- what is shown ------------------------------------------------------------------------
    def _fill(self) -> None:
        tr, view = self.tr, self.context.view()
        told = ""
        files: list[InboxFile] = []
        known = {one.sha256 for cost in view.ledger.expenses for one in cost.receipts}
        if not self._folder:
            told = tr("No folder is watched yet. Choose one, such as where your scanner saves.")
        else:
            try:
                files = new_receipts(Path(self._folder), known)
            except OSError as error:
                text = tr("The folder {path} could not be read: {why}.")
                told = text.format(path=self._folder, why=disk_reason(error, self.catalog))
        rows = Rows(view, self.context.formats, Labels(self.catalog))
        self._found = {str(one.path): (one, self._guess(one)) for one in files}
        self.list.fill([self._row(key, *pair, rows) for key, pair in self._found.items()])
        self.list.setVisible(bool(files))
        self._pair.setVisible(bool(files))
        some = tr("%n receipt(s) in {path}. Enter writes one up.", "", len(files))
        none = tr("No receipts wait in {path}.")
        self.consequence.say(told or (some if files else none).format(path=self._folder))

    def _guess(self, file: InboxFile) -> Outing | None:
        """The person's outing of that day; one without an expense before one that has any."""
        view = self.context.view()
        paid = {one.outing_id for one in view.ledger.expenses}
        same = [one for one in view.outings if start_day(one) == file.day and one.status in HAPPENS]
        return min(same, key=lambda one: (one.id in paid, one.start), default=None)

    def _row(self, key: str, file: InboxFile, outing: Outing | None, rows: Rows) -> Row:
        tr, formats = self.tr, self.context.formats
        text = tr("taken {day}") if file.taken else tr("saved {day}")
        parts = [text.format(day=formats.full_date(file.day))]
        if outing is None:
            parts.append(tr("no outing on that day"))
        else:
            text = tr("may belong to {outing}, {day}")
            day = formats.day_month(start_day(outing))
            parts.append(text.format(outing=rows.what(outing), day=day))
        second = ", ".join(parts)
        return Row(key, file.name, f"{file.name}, {second}", second, icon="receipt")
