"""The receipts of an expense: chosen, dropped, looked at by name, taken away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImageWriter, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.model.expense import Receipt
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts.receipt_files import read_receipt
from ledsagapp.i18n import Catalog
from ledsagapp.reports.parts.receipt_words import receipt_said
from ledsagapp.ui.context import Lists
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.ask_file import ask_files
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.text.text import SilentText, Text

Describe = Callable[[tuple[Receipt, ...], int, dict[str, bytes]], tuple[Receipt, ...] | None]


def receipt_kinds(tr: Catalog) -> str:
    """The files that are offered where a receipt is asked for."""
    kinds = tr("Receipts (*.jpg *.jpeg *.png *.pdf *.heic *.webp *.gif *.tif *.tiff)")
    return f"{kinds};;{tr('All files (*)')}"


class ReceiptBox(QWidget):
    """Holds the receipts and the bytes of those newly read; ``changed`` is called after each."""

    def __init__(
        self,
        theme: Theme,
        tr: Catalog,
        receipts: tuple[Receipt, ...],
        word: Callable[[ExchangeError], str],
        changed: Callable[[str], None],
        describe: Describe,
        lists: Lists,
    ) -> None:
        super().__init__()
        self._describe, self._lists = describe, lists
        self._theme = theme
        self._tr = tr
        self._word = word
        self._changed = changed
        self.receipts = receipts
        self.files: dict[str, bytes] = {}
        self.setAcceptDrops(True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.add_button = Button(theme, tr("Add a &receipt…"), self.choose, icon="clip")
        self.paste_button = Button(theme, tr("Paste"), self.paste)
        self._box.addWidget(ButtonRow(self.add_button, self.paste_button))
        pasted = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        pasted.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pasted.activated.connect(self.paste)
        self._said = SilentText(theme, quiet=True)
        self._box.addWidget(self._said)
        self._trouble = Text(theme, strong=True)
        self._box.addWidget(self._trouble)
        self._listed = QWidget()
        self._list = QVBoxLayout(self._listed)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._listed)
        self._show()

    def choose(self) -> None:
        """Ask for receipt files."""
        title = self._tr("Add a receipt")
        chosen = ask_files(self, self._lists, title, receipt_kinds(self._tr))
        if chosen:  # else nothing was written, and there is nothing to ask about on leaving
            self.take(chosen)

    def paste(self) -> None:
        """Take the picture or the files from the clipboard."""
        mime = QApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        picture = QApplication.clipboard().image()
        if paths:
            self.take(paths)
        elif not picture.isNull():
            stored = QBuffer()
            stored.open(QBuffer.OpenModeFlag.WriteOnly)
            QImageWriter(stored, QByteArray(b"png")).write(picture)
            content = bytes(stored.data().data())
            name = self._tr("pasted picture") + ".png"
            self._keep(Receipt(name, "image/png", sha256(content).hexdigest()), content)
            self._told([])
        else:
            self._told([self._tr("There is no picture to paste.")])

    def describe(self, receipt: Receipt) -> None:
        """Have a receipt described, turned and cut."""
        found = self._describe(self.receipts, self.receipts.index(receipt), self.files)
        if found is not None:
            fewer = len(found) < len(self.receipts)
            self.receipts = found
            self._show()
            said = self._tr("{name} is described.").format(name=receipt.name)
            if fewer:
                said = self._tr("%n receipt(s) here now.", "", len(found))
            self._changed(said)

    def _keep(self, receipt: Receipt, content: bytes) -> bool:
        """Take a receipt that is not here already."""
        if receipt.sha256 in {one.sha256 for one in self.receipts}:
            return False
        self.receipts = (*self.receipts, receipt)
        self.files[receipt.sha256] = content
        return True

    def take(self, paths: object) -> None:
        """Read receipt files; what cannot be taken is told, the rest is kept."""
        told: list[str] = []
        for path in paths:  # type: ignore[attr-defined]
            try:
                receipt, content = read_receipt(path)
            except ExchangeError as error:
                told.append(self._word(error))
                continue
            if not self._keep(receipt, content):
                told.append(self._tr("{name} is here already.").format(name=receipt.name))
        self._told(told)

    def _told(self, told: list[str]) -> None:
        """Show what is here now, and say it or what went wrong."""
        self._trouble.setText(" ".join(told))
        self._show()
        said = " ".join(told) or self._tr("%n receipt(s) here now.", "", len(self.receipts))
        self._changed(said)

    def _remove(self, receipt: Receipt) -> None:
        self.receipts = tuple(one for one in self.receipts if one != receipt)
        self.files.pop(receipt.sha256, None)
        self._show()
        self.add_button.setFocus()
        self._changed(self._tr("{name} taken away.").format(name=receipt.name))

    def _show(self) -> None:
        none = self._tr("No receipt yet. You can add it later, or drop the file here.")
        self._said.setText("" if self.receipts else none)
        self.add_button.setAccessibleDescription(self._said.text())
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        last: Button = self.paste_button
        for receipt in self.receipts:
            name = self._tr("Take away {name}").format(name=receipt.name)
            take_away = Button(
                self._theme,
                self._tr("Take away"),
                lambda receipt=receipt: self._remove(receipt),  # type: ignore[misc]
                role="link",
                name=name,
            )
            describe = Button(
                self._theme,
                self._tr("Describe, turn, cut…"),
                lambda receipt=receipt: self.describe(receipt),  # type: ignore[misc]
                name=self._tr("Describe, turn or cut {name}").format(name=receipt.name),
            )
            lacking = self._tr("Describe the receipt: where, what, how much.")
            told = receipt_said(receipt, self._tr) or lacking
            label = SilentText(self._theme, f"{receipt.name}: {told}")
            describe.setAccessibleDescription(told)
            self._list.addWidget(label)
            label.show()
            self._list.addWidget(ButtonRow(describe, take_away))
            self.setTabOrder(last, describe)
            self.setTabOrder(describe, take_away)
            last = take_away
        self._listed.setVisible(bool(self.receipts))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.take(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        event.acceptProposedAction()
