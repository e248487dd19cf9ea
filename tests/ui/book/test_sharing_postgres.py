"""Sharing through a real PostgreSQL from the window, as an association does it."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledsagapp.domain.values import replace
from ledsagapp.exchange.sharing.parcels import Family
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.book.sharing import SharingDialog
from ledsagapp.ui.dialogs.book.start_sharing import StartSharingDialog
from ledsagapp.ui.shell.share_watch import ShareWatch
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.workflow.sharing.circle import carrier_of, circle_of, start
from tests.builders.circle import Computer
from tests.builders.postgres import lacking, served
from tests.ui.book.test_sharing import exchange, press, until_idle
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog, type_


@pytest.fixture
def url() -> Iterator[str]:
    """A server of our own, gone afterwards, that asks for a password in its address."""
    missing = lacking()
    if missing:
        pytest.skip(missing)
    with served() as address:
        yield address.replace("ledsag@", "ledsag:hemligt@")


def test_a_book_is_shared_through_a_database_by_keyboard(
    open_window: Open, book: Book, tmp_path: Path, url: str, qtbot: QtBot
) -> None:
    window = open_window()

    def begin(dialog: Dialog) -> None:
        assert isinstance(dialog, StartSharingDialog)
        type_(url.replace("/postgres", "/ingen"))
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        until_idle(dialog)
        focused = QApplication.focusWidget()
        assert focused is not None
        told = focused.accessibleDescription()
        assert "går inte att använda" in told
        assert "hemligt" not in told
        dialog.folder.setText(url)
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        until_idle(dialog)
        assert dialog.started is not None

    in_dialog(lambda: StartSharingDialog(window.context, window).exec(), begin)
    watch = ShareWatch(window, calm=600_000)
    exchange(watch)
    watch.deleteLater()
    circle = circle_of(book)
    assert circle is not None
    bo = Computer(tmp_path, "Bo", Family(circle.key), carrier=carrier_of(circle))
    bo.exchange()
    one = bo.book.outings.all()[0]
    bo.book.outings.put(replace(one, note="Det regnade"))
    bo.exchange()

    def look(dialog: Dialog) -> None:
        assert isinstance(dialog, SharingDialog)
        QApplication.processEvents()  # it exchanges as it is shown
        until_idle(dialog)
        qtbot.waitUntil(lambda: len(dialog.who.rows()) == 2)
        said = dialog.consequence.sentence()
        assert url.rpartition("@")[2] in said
        assert "hemligt" not in said

    in_dialog(lambda: window.run("share_book"), look)
    found = book.outings.get(one.id)
    assert found is not None
    assert found.note == "Det regnade"
    with psycopg.connect(url) as connection:
        closed = connection.execute("SELECT bytes FROM parcel").fetchall()
    assert closed
    assert all(bytes(data).startswith(b"age-encryption.org/v1\n") for (data,) in closed)
    bo.book.close()


def test_a_dialog_that_is_closed_in_the_midst_leaves_no_connection(
    open_window: Open, book: Book, url: str, qtbot: QtBot
) -> None:
    window = open_window()
    start(book, "", url)

    def others(connection: psycopg.Connection) -> int:
        """How many are connected besides who asks."""
        query = "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"
        found = connection.execute(query).fetchone()
        assert found is not None
        return int(found[0]) - 2  # who asks and who locks

    with psycopg.connect(url, autocommit=True) as asking, psycopg.connect(url) as locking:
        locking.execute("LOCK TABLE parcel IN ACCESS EXCLUSIVE MODE")

        def close(dialog: Dialog) -> None:
            assert isinstance(dialog, SharingDialog)
            qtbot.waitUntil(lambda: dialog.busy and others(asking) > 0)
            before = book.shared.notes()
            dialog.done(0)
            assert not dialog.busy
            locking.rollback()
            qtbot.waitUntil(lambda: others(asking) == 0)
            assert book.shared.notes() == before

        in_dialog(lambda: window.run("share_book"), close)
