"""A window with planted faults, each of which the probe has to find: what it hears, it can hear."""

import sys

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)


def main() -> int:
    """Show the window until it is ended."""
    application = QApplication(sys.argv)
    window, inside = QMainWindow(), QWidget()
    window.setWindowTitle("Faults")
    column = QVBoxLayout(inside)
    icon = QToolButton()
    icon.setFocusPolicy(icon.focusPolicy().TabFocus)
    picture, gauge = QLabel(), QProgressBar()
    picture.setPixmap(QPixmap(40, 40))
    gauge.setRange(0, 0)
    for widget in (icon, QLineEdit(), picture, gauge, QPushButton("&One"), QPushButton("Anoth&o")):
        column.addWidget(widget)
    column.addWidget(QPlainTextEdit())
    window.setCentralWidget(inside)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
