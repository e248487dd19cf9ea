"""The system's own question for a printer, which no test can answer, answered with a file."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter


def print_into(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have whatever is printed become a PDF at a place."""

    def accept(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
