"""A file the program is opened with leads to its dialog, and what is none of ours is said to be."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledsagapp.app.arguments import arguments
from ledsagapp.app.file_to_open import FileOpenWatch, open_file, settle_file
from ledsagapp.app.session import Session
from ledsagapp.app.start_up.command_line import CommandLine
from ledsagapp.i18n import catalog
from ledsagapp.paths import app_dirs
from ledsagapp.settings import Settings
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.exchange.calendar_in import BookingsDialog
from ledsagapp.ui.dialogs.exchange.sheet_in import SheetDialog
from ledsagapp.ui.dialogs.packet.make import MakePacketDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.shell.single_instance import InstanceServer, channel, raise_other
from ledsagapp.ui.style.appearance import Appearance
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.workflow.exchange.file_kind import FileKind, file_kind
from ledsagapp.workflow.exchange.make_packet import card_of
from tests.builders.family import TODAY
from tests.ui.outing.test_outing_dialog import in_dialog

COPY_NAME = "book 2026-11-20 101500 0a1b2c3d.0001-12-0123456789.ledsagapp"


class Running(Session):
    """A session that notes what is started instead of starting it."""

    started: list[tuple[str, ...]]

    def come_forward(self) -> None:
        if self.window is not None:
            self.window.activateWindow()  # without a screen nothing can be raised

    def start(self, *words: str) -> None:
        self.started.append(words)


@pytest.fixture
def running(window: Window, qapp: QApplication, looks: Appearance, tmp_path: Path) -> Running:
    asked, where, tr = CommandLine(), app_dirs(tmp_path), catalog("sv")
    made = Running(asked, where, application=qapp, appearance=looks, chosen=Settings(), tr=tr)
    made.window, made.started = window, []
    return made


def heard(running: Running, path: Path) -> str:
    """What the dialog that a file leads to says."""
    said: list[str] = []

    def work(dialog: Dialog) -> None:
        said.append(dialog.consequence.sentence())
        dialog.reject()

    in_dialog(lambda: open_file(running, path, running.start), work)
    return said[0]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("min.ledsagapp", b"\x07" * 5000, FileKind.BOOK),
        (COPY_NAME, b"\x07" * 5000, FileKind.COPY),
        ("från Anna.ledsagpaket", b"age-encryption.org/v1", FileKind.PACKET),
        ("svar.ledsagsvar", b"age-encryption.org/v1", FileKind.PACKET),
        ("Anna.ledsagkort", b"{}", FileKind.CARD),
        ("liggare.JSON", b'\xef\xbb\xbf{"format": 1}', FileKind.LEDGER),
        ("resor.ics", b"BEGIN:VCALENDAR\r\n", FileKind.CALENDAR),
        ("utan ändelse", b"BEGIN:VCALENDAR\r\n", FileKind.CALENDAR),
        ("timmar.xlsx", b"PK\x03\x04", FileKind.SHEET),
        ("timmar.csv", "datum;från".encode("cp1252"), FileKind.SHEET),
        ("bild.jpg", b"\xff\xd8\xff", FileKind.UNKNOWN),
        ("tom", b"", FileKind.UNKNOWN),
    ],
)
def test_a_file_is_told_by_what_it_holds_and_then_by_its_name(
    tmp_path: Path, name: str, content: bytes, kind: FileKind
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert file_kind(path) is kind


def test_a_book_is_known_whatever_it_is_called_and_another_database_is_not(
    tmp_path: Path, book: Book
) -> None:
    renamed, other = tmp_path / "gammal bok.db", tmp_path / "annat.db"
    book.copy_to(renamed)
    with closing(sqlite3.connect(other)) as db:
        db.execute("CREATE TABLE anything (x)")
    assert file_kind(renamed) is FileKind.BOOK
    assert file_kind(other) is FileKind.UNKNOWN


def test_a_book_and_a_safety_copy_are_opened_as_if_asked_for_by_option(tmp_path: Path) -> None:
    for name, option in (("min.ledsagapp", "book"), (COPY_NAME, "look")):
        path = tmp_path / name
        path.write_bytes(b"\x07" * 5000)
        asked = arguments([str(path)])
        settle_file(asked)
        assert (getattr(asked, option), asked.file) == (path, None)


def test_a_card_leads_to_the_packet_that_is_closed_for_it(
    running: Running, book: Book, tmp_path: Path
) -> None:
    card = tmp_path / "Maj.ledsagkort"
    card.write_bytes(card_of(book, book.people.all()[0], TODAY))

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, MakePacketDialog)
        assert dialog.card is not None
        dialog.reject()

    in_dialog(lambda: open_file(running, card, running.start), work)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("trasigt.ledsagpaket", b"no packet", "trasigt.ledsagpaket togs inte in."),
        ("trasig.json", b"{", "trasig.json togs inte in."),
        ("semester.jpg", b"\xff\xd8", "semester.jpg är inget som Ledsagapp känner till."),
        ("resor.ics", b"BEGIN:VCALENDAR", "resor.ics togs inte in."),
        ("timmar.xlsx", b"PK\x03\x04 no sheet", "timmar.xlsx togs inte in."),
    ],
)
def test_what_cannot_be_taken_in_is_said_in_a_sentence(
    running: Running, book: Book, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    before, path = book.ledger(), tmp_path / name
    path.write_bytes(content)
    assert heard(running, path).startswith(said)
    assert book.ledger() == before


def test_a_file_that_is_gone_is_said_to_be(running: Running, tmp_path: Path) -> None:
    assert "borta.json" in heard(running, tmp_path / "borta.json")


def test_another_book_opens_in_a_window_of_its_own(running: Running, tmp_path: Path) -> None:
    other = tmp_path / "annan.ledsagapp"
    other.write_bytes(b"\x07" * 5000)
    open_file(running, other, running.start)
    assert running.started == [("--book", str(other))]


def test_nothing_is_opened_over_a_form_that_is_being_filled_in(
    running: Running, tmp_path: Path
) -> None:
    window, path = running.window, tmp_path / "liggare.json"
    path.write_bytes(b"{}")
    assert window is not None

    def work(dialog: Dialog) -> None:
        open_file(running, path, running.start)
        assert QApplication.activeModalWidget() is dialog

    in_dialog(lambda: window.run("new_outing"), work)
    assert "liggare.json" in window.message.text()


@pytest.fixture
def door(book: Book) -> Iterator[Path]:
    """The folder of a book's channel, gone afterwards."""
    folder = channel(book.path)
    assert folder is not None
    yield folder
    folder.unlink() if folder.is_symlink() or folder.is_file() else shutil.rmtree(folder)


@pytest.fixture
def listening(book: Book, door: Path, qapp: QApplication) -> Iterator[Callable[[], list[Path]]]:
    parent, taken = QObject(), list[Path]()
    InstanceServer(book.path, lambda: None, taken.append, parent)
    yield lambda: taken
    parent.deleteLater()
    qapp.processEvents()


# What another start does with each file it is given, as in app/program.py and app/book_at_start.py.
ANOTHER_START = """
import sys
from pathlib import Path
from ledsagapp.app.arguments import arguments
from ledsagapp.app.file_to_open import settle_file
from ledsagapp.ui.shell.single_instance import raise_other

book, *files = sys.argv[1:]
for file in files:
    asked = arguments([file])
    settle_file(asked)
    assert asked.file is None or raise_other(Path(book), asked.file), file
"""
EVENT = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Ledsagning\r\n"
EVENT += "DTSTART:20261102T100000\r\nDTEND:20261102T120000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def test_a_second_start_hands_every_kind_of_file_over_to_the_window_that_is_open(
    listening: Callable[[], list[Path]], running: Running, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    leads_to = {
        "från Åsa & co.ledsagpaket": (b"no packet", Dialog),
        "svar.ledsagsvar": (b"no answer", Dialog),
        "Maj.ledsagkort": (card_of(book, book.people.all()[0], TODAY), MakePacketDialog),
        "liggare.json": (b"{", Dialog),
        "resor.ics": (EVENT.encode(), BookingsDialog),
        "timmar.csv": ("datum;från;till\n2026-11-02;10:00;12:00\n".encode(), SheetDialog),
        "semester.jpg": (b"\xff\xd8", Dialog),
    }
    own = {"min.ledsagapp": "--book", COPY_NAME: "--look"}  # opened there, in a window of its own
    for name, (content, _kind) in leads_to.items():
        (tmp_path / name).write_bytes(content)
    for name in own:
        (tmp_path / name).write_bytes(b"\x07" * 5000)
    files = [tmp_path / name for name in leads_to]
    words = [str(path) for path in (book.path, *files, *(tmp_path / name for name in own))]
    with subprocess.Popen([sys.executable, "-c", ANOTHER_START, *words]) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: listening() == files)
    for path, (_content, kind) in zip(listening(), leads_to.values(), strict=True):
        opened: list[Dialog] = []
        in_dialog(partial(open_file, running, path, running.start), opened.append)
        assert isinstance(opened[0], kind), path
    for name, option in own.items():  # as the Finder hands them over
        open_file(running, tmp_path / name, running.start)
        assert running.started[-1] == (option, str(tmp_path / name))


@pytest.mark.parametrize(
    "said", [b"", b"{", b"[]", b'{"open": 3}', b'{"open": "' + b"a" * 50_000 + b'"}', b"\xff"]
)
def test_what_is_no_file_to_open_only_brings_the_window_forward(
    book: Book, door: Path, qapp: QApplication, qtbot: QtBot, said: bytes
) -> None:
    parent, taken, rung = QObject(), list[Path](), list[bool]()
    InstanceServer(book.path, lambda: rung.append(True), taken.append, parent)
    (door / "1-1.new").write_bytes(said)
    (door / "1-1.new").rename(door / "1-1.ask")
    qtbot.waitUntil(lambda: bool(rung))
    qapp.processEvents()
    assert taken == []
    assert list(door.glob("*.ask")) == []
    parent.deleteLater()
    qapp.processEvents()


def test_who_asks_before_the_other_listens_is_answered_and_what_is_left_over_is_not(
    book: Book, door: Path, qapp: QApplication, tmp_path: Path
) -> None:
    for name, hours in (("fresh", 0), ("old", 1)):
        asked = door / f"{name}.ask"
        asked.write_text(json.dumps({"open": str(tmp_path / name)}), "utf-8")
        then = time.time() - hours * 3600
        os.utime(asked, (then, then))
    parent, taken = QObject(), list[Path]()
    InstanceServer(book.path, lambda: None, taken.append, parent)
    qapp.processEvents()
    assert taken == [tmp_path / "fresh"]
    assert list(door.iterdir()) == []
    parent.deleteLater()
    qapp.processEvents()


def test_where_nobody_listens_nobody_answers_and_nothing_is_left(book: Book, door: Path) -> None:
    assert not raise_other(book.path)
    assert list(door.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="each has temporary files of one's own there")
@pytest.mark.parametrize("kind", ["open to others", "file", "link"])
def test_a_channel_that_others_may_look_into_is_not_used(
    book: Book, door: Path, tmp_path: Path, qapp: QApplication, kind: str
) -> None:
    assert door.stat().st_mode & 0o777 == 0o700
    if kind == "open to others":
        door.chmod(0o777)
    else:
        door.rmdir()
        (tmp_path / "other").mkdir(mode=0o700)
        door.touch() if kind == "file" else door.symlink_to(tmp_path / "other")
    assert channel(book.path) is None
    assert not raise_other(book.path, tmp_path / "file")
    InstanceServer(book.path, lambda: None, lambda _file: None, qapp).deleteLater()


def test_the_finder_hands_a_file_over_to_a_program_that_runs(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    taken: list[Path] = []
    watch = FileOpenWatch(qapp, taken.append)
    qapp.sendEvent(qapp, QFileOpenEvent(str(tmp_path / "kort.ledsagkort")))
    qtbot.waitUntil(lambda: taken == [tmp_path / "kort.ledsagkort"])
    qapp.removeEventFilter(watch)
