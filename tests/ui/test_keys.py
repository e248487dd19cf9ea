"""The habitual tasks are done by exactly the keys that docs/keys.md counts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.template import Template
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.storage.book import Book
from ledsagapp.ui.shell.main_window import Window
from tests.builders.family import TODAY, fill, outing
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import PNG, type_

TABLE = Path(__file__).parents[2] / "docs" / "keys.md"
PATIENCE = 2000
Do = Callable[[str], Window]


def tasks() -> dict[str, tuple[list[str], str]]:
    """The steps of each task of the table, and the count that stands beside them."""
    lines = TABLE.read_text("utf-8").splitlines()
    cells = [[one.strip() for one in line.split("|")[1:-1]] for line in lines if "|" in line]
    return {task: (steps.split(" · "), count) for task, steps, count, _before in cells[2:]}


class Hands:
    """Press one key after the other, each where the focus is once the one before was answered."""

    def __init__(self, steps: list[str]) -> None:
        self.left, self.turns = list(steps), 0
        self.stuck: list[str] = []
        self.resting = False

    def go(self) -> None:
        """Press the next key, also inside the dialog that the one before opened."""
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        self.turns += 1
        if not self.left and dialog is None:
            self.resting = True
            return
        # First, since a key may open a dialog and not come back. By the clock: what needs none is
        # done while a reader that asks is answered, before the dialog is there.
        QTimer.singleShot(1, self.go)
        if self.turns > PATIENCE:
            self.left.clear()
            self.stuck.append(dialog.windowTitle() if dialog is not None else "no focus")
            if isinstance(dialog, QDialog):
                dialog.done(0)
        elif focus is None and dialog is not None:
            dialog.activateWindow()  # as a window manager does when the one above it has closed
        elif self.left and focus is not None and (dialog is None or dialog.isAncestorOf(focus)):
            self.turns = 0
            step = self.left.pop(0)
            if is_text(step):
                type_(step.strip('"'))
            else:
                QTest.keySequence(focus, QKeySequence(step))


def is_text(step: str) -> bool:
    return step.startswith('"')


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the telephone's receipts come, and where files were saved last."""
    made = tmp_path / "Mapp"
    made.mkdir()
    return made


@pytest.fixture
def do(open_window: Open, book: Book, folder: Path, qtbot: QtBot) -> Do:
    """Does a task of the table in a window that just opened."""

    def done(task: str) -> Window:
        window = open_window(receipt_folder=str(folder))
        window.context.lists.remember("files", {"folder": str(folder)})
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        window.go("overview")
        steps, count = tasks()[task]
        assert len([one for one in steps if not is_text(one)]) == int(count)
        hands = Hands(steps)
        hands.go()
        qtbot.waitUntil(lambda: hands.resting, timeout=10_000)
        assert hands.stuck == []
        return window

    return done


def made(book: Book) -> list[tuple[str, str, str | None, Status]]:
    """What there is of outings besides the family's six."""
    known = {f"o{number}" for number in range(1, 7)}
    return [_told(one) for one in book.outings.all() if one.id not in known]


def _told(one: Outing) -> tuple[str, str, str | None, Status]:
    return one.start, one.end, one.activity, one.status


def test_every_task_of_the_table_is_pressed_here() -> None:
    here = Path(__file__).read_text("utf-8")
    assert [task for task in tasks() if f'do("{task}")' not in here] == []


def test_the_same_outing_again(do: Do, book: Book) -> None:
    do("the same outing again")
    assert made(book) == [
        ("2026-11-22T14:00", "2026-11-22T19:00", "promenad i Hagaparken", Status.DONE)
    ]


def test_the_same_keys_do_it_where_a_screen_reader_listens(do: Do, book: Book) -> None:
    QAccessible.setActive(True)
    do("the same outing again")
    assert [one[3] for one in made(book)] == [Status.DONE]


def test_an_outing_in_ones_own_words(do: Do, book: Book) -> None:
    do("an outing in one's own words")
    assert made(book) == [("2026-11-21T13:00", "2026-11-21T16:30", "Bio", Status.DONE)]
    assert 14500 in [one.amount for one in book.expenses.all() if one.outing_id not in {"o1", "o3"}]


def test_how_a_booking_turned_out(do: Do, book: Book) -> None:
    fill(book)
    asked = outing(9, "2026-11-20", "10:00", "12:00", "bad", status=Status.PLANNED)
    book.outings.put(asked)
    do("how a booking turned out")
    assert [one[3] for one in made(book)] == [Status.DONE]


def test_an_outing_from_a_template(do: Do, book: Book) -> None:
    fill(book)
    book.templates.put(
        Template("t1", "maj", "simning", "10:00", "12:00", 2, ("anna",), activity="simning")
    )
    do("an outing from a template")
    assert made(book) == [("2026-11-17T10:00", "2026-11-17T12:00", "simning", Status.DONE)]


def test_an_outing_in_the_form(do: Do, book: Book) -> None:
    do("an outing in the form")
    assert made(book) == [("2026-11-21T13:00", "2026-11-21T16:30", "bio", Status.DONE)]
    assert 14500 in [one.amount for one in book.expenses.all() if one.outing_id not in {"o1", "o3"}]


def test_the_past_months_report(do: Do, folder: Path, qtbot: QtBot) -> None:
    do("the past month's report as PDF")
    qtbot.waitUntil(lambda: any(folder.glob("*.pdf")), timeout=10_000)
    (paper,) = folder.glob("*.pdf")
    assert "2026-10" in paper.name or "oktober" in paper.name.lower()
    assert paper.read_bytes().startswith(b"%PDF")


def test_a_receipt_from_the_telephone(do: Do, book: Book, folder: Path) -> None:
    (folder / "kvitto.png").write_bytes(PNG)
    do("a receipt that came from the telephone")
    found = [(one.amount, len(one.receipts)) for one in book.expenses.all() if one.receipts]
    assert found == [(4000, 1)]


def test_undo(do: Do, book: Book) -> None:
    fill(book)
    before = book.ledger()
    book.outings.put(outing(9, TODAY.isoformat(), "10:00", "12:00", "bad"))
    do("undo")
    assert book.ledger() == before
