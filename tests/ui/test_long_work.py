"""Long work tells how far it has come and can be stopped; then nothing is changed or written."""

import hashlib
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.progress import StoppedError
from ledsagapp.ui.dialogs.book import import_export as files
from ledsagapp.ui.dialogs.program.progress import Working
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields import report_ways
from ledsagapp.workflow.progress_files import Watched


def with_receipts(book: Book, count: int, size: int) -> None:
    """Give an expense so many files of so many bytes."""
    expense = book.expenses.all()[0]
    receipts = []
    for number in range(count):
        content = random.Random(number).randbytes(size)  # noqa: S311 - no secret
        sha256 = hashlib.sha256(content).hexdigest()
        book.receipts.put(content)
        receipts.append(Receipt(f"{number}.jpg", "image/jpeg", sha256, "Bio, 145 kronor"))
    book.expenses.put(replace(expense, receipts=tuple(receipts)))


def when_shown(deed: Callable[[Working], None]) -> None:
    """Do something with the dialog of slow work as soon as it is there."""

    def check() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, Working):
            deed(shown)
        else:
            QTimer.singleShot(5, check)

    QTimer.singleShot(0, check)


def test_taking_files_moves_the_progress_and_stops_when_told() -> None:
    shares: list[float] = []
    watched = Watched({"a": 1, "b": 2}, lambda share: not shares.append(share), 0.5, 1.0)  # type: ignore[func-returns-value]
    assert (watched["a"], watched.get("a"), watched.get("x"), dict(watched)) == (
        1,
        1,
        None,
        {"a": 1, "b": 2},
    )
    assert shares[0] == 0.75
    assert shares[-1] == 0.99  # the last share is for the work itself to tell
    with pytest.raises(StoppedError):
        dict(Watched({"a": 1}, lambda _share: False))


def test_an_export_with_much_in_it_is_written_behind_a_dialog(
    window: Window, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_receipts(book, 5, files.LARGE // 4)
    path = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    seen: list[str] = []
    when_shown(lambda dialog: seen.append(dialog.windowTitle()))
    window.run("export_ledger")
    assert seen
    assert path.stat().st_size > files.LARGE
    assert window.message.text() == f"Sparat: out.json i {tmp_path.name}."


def test_an_export_that_is_stopped_writes_nothing(
    window: Window, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_receipts(book, 30, files.LARGE // 4)  # it is stopped long before its end
    path = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    when_shown(lambda dialog: dialog.reject())
    window.run("export_ledger")
    assert not path.exists()
    assert window.message.text() == "Avbrutet. Inget skrevs."


def test_an_import_that_is_stopped_changes_nothing(
    window: Window, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_receipts(book, 30, files.LARGE // 4)  # it is stopped long before its end
    path = tmp_path / "in.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    window.run("export_ledger")
    before = book.ledger()
    when_shown(lambda dialog: dialog.reject())
    files.import_ledger(window.context, window, path)
    assert book.ledger() == before
    assert window.message.text() == "Avbrutet. Inget har ändrats."


def test_a_report_that_is_stopped_at_its_pages_is_not_written(
    window: Window, book: Book, tmp_path: Path
) -> None:
    with_receipts(book, 2, 2000)
    window.run("report:expenses")
    ways = window.page().findChildren(report_ways.ReportWays)[0]
    work, path, shares = ways.work(), tmp_path / "oktober.pdf", []

    def progress(share: float) -> bool:
        shares.append(share)
        return share <= 0.8

    assert work is not None
    with pytest.raises(StoppedError):
        work(path, progress)
    assert shares[-1] > 0.8
    assert not path.exists()


def test_a_report_with_many_receipts_can_be_stopped(
    window: Window, book: Book, tmp_path: Path
) -> None:
    with_receipts(book, 20 * report_ways.MANY, 2000)  # it is stopped long before its end
    window.run("report:expenses")
    page = window.page()
    path = tmp_path / "oktober.pdf"
    stopped: list[str] = []

    def stop(dialog: Working) -> None:
        stopped.append(dialog.windowTitle())
        dialog.reject()

    when_shown(stop)
    wanted = page.report_request()  # type: ignore[attr-defined]
    whole = replace(wanted.period, first=wanted.period.first.replace(month=1))
    ways = page.findChildren(report_ways.ReportWays)[0]
    ways.wanted = lambda: replace(wanted, period=whole)
    ways.write_pdf(path)
    assert stopped
    assert not path.exists()
    assert window.message.text() == "Avbrutet. Inget skrevs."
