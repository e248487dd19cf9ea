"""What is copied, as it may stand anywhere: the spaces of a window that hold a line are plain."""

from PySide6.QtGui import QGuiApplication

from ledsagapp.wording.common.formats import NO_BREAK


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text.replace(NO_BREAK, " "))
