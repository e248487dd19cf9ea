"""A packet made in one book is taken in in another, by keyboard, row by row."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.values import replace
from ledsagapp.exchange.packet.answer import read_answer
from ledsagapp.exchange.packet.card import read_card
from ledsagapp.storage.book import Book
from ledsagapp.storage.opening import open_book
from ledsagapp.ui.dialogs.packet.card import CardDialog
from ledsagapp.ui.dialogs.packet.make import MakePacketDialog
from ledsagapp.ui.dialogs.packet.take import PacketDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.workflow.exchange.look_at_packet import open_sealed
from ledsagapp.workflow.exchange.make_packet import PacketRequest, close_packet, make_packet
from ledsagapp.workflow.exchange.take_packet import take_answer
from tests.builders.family import TODAY
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog


@pytest.fixture
def window(open_window: Open) -> Window:
    return open_window()


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Answer the system's own questions for a file, which no test can type in."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_given: (str(path), ""))


def sent(window: Window, book: Book, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What Nova sends: an outing nobody here has, and one that is here at another time."""
    card = folder / "maj.ledsagkort"
    choosing(monkeypatch, card)
    in_dialog(lambda: window.run("save_card"), lambda dialog: dialog.save_button.click())
    person = window.context.view().person
    assert person is not None
    here = next(one for one in book.outings.all() if one.status is Status.DONE)
    day = here.start[:10]
    with open_book(folder / "hers.ledsagapp", folder / "hers", create=True) as hers:
        hers.people.put(Person("m", person.name))
        name = next(one.name for one in book.companions.all() if one.id in here.companion_ids)
        hers.companions.put(Companion("n", name))
        times = (f"{day}T03:00", f"{day}T05:00")
        hers.outings.put(Outing("ny", "m", ("n",), *times, Status.DONE, activity="Fågelskådning"))
        hers.outings.put(Outing("lik", "m", ("n",), here.start, here.end, Status.DONE))
        today = window.context.today()
        request = PacketRequest("m", today.replace(year=today.year - 1), today)
        packet = make_packet(hers, request, today)
    target = folder / "nova.ledsagpaket"
    target.write_bytes(close_packet(packet, read_card(card.read_bytes()), ""))
    return target


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def test_rows_are_taken_left_and_said_to_be_the_same_by_keyboard(
    window: Window, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = book.ledger()
    choosing(monkeypatch, sent(window, book, tmp_path, monkeypatch))

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, PacketDialog)
        spoken = {row.key: row.spoken for row in dialog.listed.rows()}
        assert spoken["ny"].startswith("Tas in. ")
        assert "Fågelskådning" in spoken["ny"]
        assert spoken["lik"].startswith("Lämnas. ")
        assert "kanske samma" in spoken["lik"]
        dialog.listed.setFocus()
        dialog.listed.choose("lik")
        dialog.buttons[2].setFocus()
        press(Qt.Key.Key_Space)
        spoken = {row.key: row.spoken for row in dialog.listed.rows()}
        assert spoken["lik"].startswith("Är samma som min. ")
        assert "och sedan" in dialog.consequence.sentence()
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(lambda: window.run("take_packet"), work)
    added = {one.id for one in book.outings.all()} - {one.id for one in before.outings}
    assert added == {"ny"}
    step = book.undo.peek()
    assert step is not None
    assert (step.name, step.data[1]) == ("take_packet", "2")
    window.run("undo")
    assert book.ledger() == before


def test_what_is_no_packet_is_said_and_changes_nothing(
    window: Window, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, wrong = book.ledger(), tmp_path / "bild.ledsagpaket"
    wrong.write_bytes(b"\xff\xd8 no packet")
    choosing(monkeypatch, wrong)
    heard: list[str] = []

    def work(dialog: Dialog) -> None:
        heard.append(dialog.consequence.sentence())
        dialog.reject()

    in_dialog(lambda: window.run("take_packet"), work)
    assert heard == ["bild.ledsagpaket togs inte in. Inget har ändrats."]
    assert book.ledger() == before


def test_a_packet_is_made_by_keyboard_for_a_card(
    window: Window, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = tmp_path / "kort.ledsagkort"
    choosing(monkeypatch, card)
    in_dialog(lambda: window.run("save_card"), lambda dialog: dialog.save_button.click())
    assert read_card(card.read_bytes()).public_key == book.cards.all()[-1].public_key
    target = tmp_path / "ut.ledsagpaket"

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, MakePacketDialog)
        dialog.choose_card()
        assert dialog.card is not None
        dialog.first.setFocus()
        dialog.first.selectAll()
        QTest.keyClicks(dialog.first, "2026-01-01")
        dialog.last.setFocus()
        dialog.last.selectAll()
        QTest.keyClicks(dialog.last, "2026-12-31")
        choosing(monkeypatch, target)
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(lambda: window.run("hand_over_packet"), work)
    assert target.read_bytes().startswith(b"age-encryption.org/v1")
    assert all(one.direction == "out" for one in book.handovers.all())
    assert book.handovers.all()


def test_a_row_is_refused_with_words_and_the_companion_sees_what_became_of_hers(
    window: Window, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packet = sent(window, book, tmp_path, monkeypatch)
    answer = tmp_path / "svar.ledsagsvar"
    choosing(monkeypatch, packet)

    def why(dialog: Dialog) -> None:
        assert "skickade paketet" in dialog.consequence.sentence()
        QTest.keyClicks(dialog.fields[0].input, "fel dag")
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, PacketDialog)
        assert "kvar" in dialog.left.sentence()
        dialog.listed.setFocus()
        dialog.listed.choose("lik")
        in_dialog(dialog.refuse, why)
        spoken = {row.key: row.spoken for row in dialog.listed.rows()}
        assert spoken["lik"].startswith("Nekas: fel dag. ")
        dialog.save_button.click()

    in_dialog(lambda: window.run("take_packet"), work)
    assert "1 rad nekad" in window.message.text()

    def answered(dialog: Dialog) -> None:
        assert isinstance(dialog, PacketDialog)
        spoken = {row.key: row.spoken for row in dialog.listed.rows()}
        assert "besvarad tidigare" in spoken["lik"]
        choosing(monkeypatch, answer)
        dialog.save_answer()
        dialog.reject()

    in_dialog(lambda: window.run("take_packet"), answered)
    with open_book(tmp_path / "hers.ledsagapp", tmp_path / "hers", create=False) as hers:
        content, _key = open_sealed(hers, answer.read_bytes(), "")
        assert take_answer(hers, read_answer(content)) == 2
        view = read(hers.ledger(), TODAY, window.context.presets, "m", me=False)
        view = replace(view, answered=hers.handovers.answered_by_entry())
        rows = Rows(view, window.context.formats, Labels(window.context.tr))
        told = {one.id: rows.outing(one) for one in hers.outings.all()}
    assert "mottagen 22 nov" in told["ny"].spoken
    assert "nekad 22 nov" in told["lik"].second
    assert told["lik"].second.endswith("fel dag")


def test_a_new_card_goes_beside_the_old_one_which_still_opens_what_it_closed(
    window: Window, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packet = sent(window, book, tmp_path, monkeypatch)
    second = tmp_path / "nytt.ledsagkort"
    choosing(monkeypatch, second)

    def renew(dialog: Dialog) -> None:
        assert isinstance(dialog, CardDialog)
        dialog.renew()
        assert "nytt kort" in dialog.message.text()
        dialog.save_button.click()

    in_dialog(lambda: window.run("save_card"), renew)
    assert read_card(second.read_bytes()) != read_card((tmp_path / "maj.ledsagkort").read_bytes())
    assert open_sealed(book, packet.read_bytes(), "")[0]


def test_how_large_the_packet_will_be_and_who_can_open_it_is_said_before_it_is_made(
    open_window: Open,
) -> None:
    window = open_window(example=True)

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, MakePacketDialog)
        dialog.first.setText("2026-01-01")
        dialog.words.setText("korp på taket")
        dialog.words.editingFinished.emit()
        said = dialog.consequence.sentence()
        assert "bilder, omkring " in said
        assert "Alla som kan lösenfrasen" in said
        assert not window.context.book.handovers.all()
        dialog.done(0)

    in_dialog(lambda: window.run("hand_over_packet"), work)


def test_the_passphrase_of_a_packet_is_hidden_and_has_to_be_written_alike_twice(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(example=True)
    target = tmp_path / "ut.ledsagpaket"
    told: list[str] = []

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, MakePacketDialog)
        for line in (dialog.words, dialog.again):
            assert line.echoMode() is LineInput.EchoMode.Password
        dialog.words.setText("korp på taket")
        dialog.again.setText("korp på taken")
        choosing(monkeypatch, target)
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        told.append(dialog.message.text())
        assert not target.exists()
        dialog.again.setText("korp på taket")
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(lambda: window.run("hand_over_packet"), work)
    assert "De två är inte lika" in told[0]
    assert target.exists()


def test_who_names_no_file_is_back_in_the_packet_with_what_was_written(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(example=True)
    found: list[str] = []
    again = QTimer(window)

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, MakePacketDialog)
        for line in (dialog.words, dialog.again):
            line.setText("korp på taket")

        def leave() -> None:
            if dialog.isVisible():
                again.stop()
                found.append(dialog.words.text())
                dialog.reject()

        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: ("", ""))
        again.timeout.connect(leave)
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        again.start(0)

    in_dialog(lambda: window.run("hand_over_packet"), work)
    assert found == ["korp på taket"]
