"""Buttons: a word always, an icon beside it where it helps."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ledsagapp.ui.style.theme import Theme


class Button(QPushButton):
    """A button; ``role`` is plain, primary or link; ``name`` where the word alone is ambiguous.

    The icon stands before the word, or ``icon_last``.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        pressed: Callable[[], object] | None = None,
        *,
        role: str = "plain",
        icon: str = "",
        icon_last: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = self.icon_name = icon
        self.setProperty("role", role)
        self.setProperty("icon_last", icon_last)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        if name:
            self.setAccessibleName(name)
        self._restyle()
        if pressed is not None:
            # Qt would hand over whether the button is down.
            self.clicked.connect(lambda _down=False: pressed())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Left to Qt, Enter on a button of a dialog presses the dialog's main one instead.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.FontChange, kinds.PaletteChange, kinds.EnabledChange):
            self._restyle()

    def _restyle(self) -> None:
        role = self.property("role")
        if self._icon:
            use = {"primary": "on_accent", "link": "link"}.get(role, "text")
            self.setIcon(self._theme.icon(self._icon, use, both=not self.isEnabled()))
            self.setIconSize(self._theme.icon_size())
