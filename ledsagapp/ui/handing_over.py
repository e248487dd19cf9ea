"""Handing a report over: to a printer, to its folder, or to the mail program with it at hand."""

import functools
import threading
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote

import pypdfium2
from PySide6.QtCore import QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

_DOTS_PER_INCH = 200
_POINTS_PER_INCH = 72
_LEAST_SCALE = 0.1


def open_folder(path: Path) -> None:
    """Show the folder a file lies in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def mail(path: Path, subject: str, body: str) -> None:
    """Open a letter in the mail program, and the folder; a link cannot attach the file itself.

    The file's place lies on the clipboard, to paste where the mail program asks for a file.
    """
    QGuiApplication.clipboard().setText(str(path))
    open_folder(path)
    QDesktopServices.openUrl(QUrl(f"mailto:?subject={quote(subject)}&body={quote(body)}"))


def ask_printer(parent: QWidget, title: str) -> QPrinter | None:
    """The printer chosen in the system's dialog; None where it was left."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    accepted = bool(dialog.exec())
    dialog.deleteLater()
    return printer if accepted else None


def pages_of(write: Callable[[BinaryIO], object]) -> list[QImage]:
    """The pages of a PDF that ``write`` makes, as pictures; it never becomes a file.

    Off the window's thread, one at a time: PDFium is not safe from two threads. It is our own PDF;
    receipts are drawn in a process of their own.
    """
    content = BytesIO()
    write(content)
    with _one_at_a_time():
        return _drawn(content)


def drawn_page(content: bytes, number: int, width: int, height: int) -> tuple[int, QImage]:
    """How many pages a PDF of ours has, and one of them (0 for the first) as a picture.

    At most ``width`` dots wide and, unless it is 0, ``height`` high. Off the window's thread.
    """
    with _one_at_a_time():
        document = pypdfium2.PdfDocument(content)
        try:
            page = document[min(number, len(document) - 1)]
            wide, high = page.get_size()
            scale = width / wide
            if height:
                scale = min(scale, height / high)
            return len(document), _image(page, max(scale, _LEAST_SCALE))
        finally:
            document.close()


@functools.cache
def _one_at_a_time() -> threading.Lock:
    return threading.Lock()


def _drawn(content: BytesIO) -> list[QImage]:
    document = pypdfium2.PdfDocument(content.getvalue())
    try:
        return [_image(page, _DOTS_PER_INCH / _POINTS_PER_INCH) for page in document]
    finally:
        document.close()


def _image(page: pypdfium2.PdfPage, scale: float) -> QImage:
    drawn = page.render(scale=scale).to_pil().convert("RGB")
    width, height = drawn.size
    bytes_a_line = width * 3
    image = QImage(drawn.tobytes(), width, height, bytes_a_line, QImage.Format.Format_RGB888)
    return image.copy()


def print_pages(printer: QPrinter, pages: Sequence[QImage]) -> None:
    """Each picture as large as the paper has room, none of it cut."""
    first = printer.fromPage() or 1
    last = printer.toPage() or len(pages)
    painter = QPainter(printer)
    for number, image in enumerate(pages[first - 1 : last]):
        if number:
            printer.newPage()
        room = printer.pageRect(QPrinter.Unit.DevicePixel).size()
        size = QSizeF(image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - size.width()) / 2, (room.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), image)
    painter.end()
