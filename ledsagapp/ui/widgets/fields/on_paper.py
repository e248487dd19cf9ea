"""A report that has no page of its own, handed to a printer."""

from datetime import datetime
from typing import BinaryIO

from PySide6.QtWidgets import QWidget

from ledsagapp.paths import font_folders
from ledsagapp.reports.blocks import Report
from ledsagapp.ui.background import start
from ledsagapp.ui.context import Context


def print_report_of(context: Context, parent: QWidget, report: Report) -> None:
    """Ask for a printer, draw the pages off the window's thread, and print them."""
    from ledsagapp.ui import handing_over  # noqa: PLC0415

    printer = handing_over.ask_printer(parent, report.title)
    if printer is None:
        return
    tr, now = context.tr, datetime.now().astimezone()

    def write(file: BinaryIO) -> None:
        from ledsagapp.reports.pdf.write import write_pdf  # noqa: PLC0415

        write_pdf(report, file, language=tr.language, created=now, tr=tr, fonts=font_folders())

    def print_now(pages: object) -> None:
        handing_over.print_pages(printer, pages)  # type: ignore[arg-type]
        context.say(tr("The report was handed to the printer."))

    def fail(error: Exception) -> None:
        raise error

    start(parent, lambda: handing_over.pages_of(write), print_now, fail)
