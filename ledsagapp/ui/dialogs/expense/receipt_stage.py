"""The receipt's picture with its tools, and how it stands beside the fields that tell of it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.cards.cut_picture import CutPicture
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import FormArea
from ledsagapp.ui.widgets.layout import GAP, ButtonRow
from ledsagapp.ui.widgets.text.text import SilentText, Text

_BESIDE = 100  # letters of width under which the fields come below the picture
_SIDE = 46  # letters the fields take beside it


class ReceiptStage(QWidget):
    """The picture, above it which receipt it is and how large, below it how it is turned and cut.

    ``step`` is called with 1 or -1 for another receipt, ``turn`` with degrees clockwise.
    """

    def __init__(
        self,
        theme: Theme,
        tr: Catalog,
        step: Callable[[int], None],
        turn: Callable[[int], None],
    ) -> None:
        super().__init__()
        self.theme, self._tr = theme, tr
        self.picture = CutPicture(theme, tr)
        self.trouble = Text(theme, quiet=True)
        self.where = SilentText(theme, strong=True)
        self._before = Button(theme, tr("Previous receipt"), lambda: step(-1), icon="left")
        self._after = Button(theme, tr("Next receipt"), lambda: step(1), icon="right")
        smaller = Button(theme, tr("Smaller"), lambda: self.picture.zoom_by(-1), icon="minus")
        larger = Button(theme, tr("Larger"), lambda: self.picture.zoom_by(1), icon="plus")
        whole = Button(theme, tr("All of it"), self.picture.zoom_whole, icon="fit")
        self.crop = Button(theme, tr("Cr&op"), self._crop, icon="crop")
        self.crop.setCheckable(True)
        left = Button(theme, tr("Turn &left"), lambda: turn(-90), icon="turn-left")
        right = Button(theme, tr("Turn &right"), lambda: turn(90), icon="turn-right")
        self._hint = Text(theme, quiet=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GAP)
        box.addWidget(self.where)
        box.addWidget(ButtonRow(self._before, self._after, smaller, larger, whole))
        box.addWidget(self.trouble)
        box.addWidget(self.picture, 1)
        box.addWidget(ButtonRow(self.crop, left, right))
        box.addWidget(self._hint)

    def show_place(self, place: int, count: int) -> None:
        """Say which receipt of how many it is; where there is one there is nothing to step to."""
        text = self._tr("Receipt {number} of {count}")
        self.where.setText(text.format(number=place + 1, count=count))
        self.where.setVisible(count > 1)
        self._before.setVisible(count > 1)
        self._after.setVisible(count > 1)
        self._before.setEnabled(place > 0)
        self._after.setEnabled(place + 1 < count)

    def _crop(self) -> None:
        on = self.crop.isChecked()
        self.picture.set_cutting(on=on)
        hint = self._tr("Drag the edges, or choose an edge with Tab and move it with the arrows.")
        self._hint.setText(hint if on else "")
        self.crop.setAccessibleDescription(hint if on else "")


class Beside(QWidget):
    """The stage beside the fields; where it is narrow it is scrolled with them, above them."""

    def __init__(self, dialog: QDialog, stage: ReceiptStage, area: FormArea) -> None:
        super().__init__()
        self._stage, self._area = stage, area
        self._stacked: bool | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP * 2)
        self._row.addWidget(area)
        dialog.installEventFilter(self)
        self._arrange(dialog)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QDialog):
            self._arrange(watched)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stacked:
            # The picture is what one came for: it gets more than half of what is seen.
            self._stage.picture.setFixedHeight(max(120, round(self.height() * 0.6)))

    def _arrange(self, dialog: QDialog) -> None:
        theme = self._stage.theme
        stacked = dialog.width() < theme.letters(_BESIDE)
        if stacked == self._stacked:
            return
        self._stacked = stacked
        if stacked:
            self._area.setMinimumWidth(0)
            self._area.setMaximumWidth(16777215)
            self._area.rows.insertWidget(0, self._stage)
            self._stage.picture.setFixedHeight(max(120, round(dialog.height() * 0.45)))
        else:
            self._area.setFixedWidth(theme.letters(_SIDE))
            self._stage.picture.setMinimumHeight(120)
            self._stage.picture.setMaximumHeight(16777215)
            self._row.insertWidget(0, self._stage, 1)
        self._stage.setVisible(True)
        QWidget.setTabOrder(self._stage.picture, self._stage.crop)
