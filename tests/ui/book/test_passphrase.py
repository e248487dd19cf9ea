"""The passphrase in the window: set, asked for, changed, removed, written out, and locking."""

import os
from pathlib import Path

import keyring
import pypdfium2
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ledsagapp import key_ring
from ledsagapp.app.key_questions import KeyQuestions
from ledsagapp.storage.backup.backups import back_up, backups
from ledsagapp.storage.backup.restore import contents
from ledsagapp.storage.encryption.key_check import find_key
from ledsagapp.storage.encryption.keys import is_encrypted
from ledsagapp.storage.opening import open_book
from ledsagapp.ui.context import SafetyWish
from ledsagapp.ui.dialogs.book.passphrase import AskPassphrase, PassphraseDialog
from ledsagapp.ui.dialogs.book.recovery_sheet import RecoveryDialog
from ledsagapp.ui.dialogs.program.progress import Working
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.pages.safety import SafetyPage
from ledsagapp.ui.widgets.fields.question import Question
from tests.builders.protected import (
    NEWER,
    NOON,
    WORDS,
    Program,
    choosing,
    close,
    program,
    when,
    with_passphrase,
    writing,
)
from tests.cli.test_cli_passphrase import Ring

__all__ = ["program"]


def test_a_passphrase_encrypts_the_book_and_its_copies_and_shows_the_sheet(
    program: Program,
) -> None:
    assert program.book is not None
    before = program.book.ledger()
    back_up(program.book, program.where.backups, NOON)
    assert program.card().startswith("Boken har ingen lösenfras.")
    shown: list[str] = []

    def read(dialog: RecoveryDialog) -> None:
        shown.extend(row.title.split()[-1] for row in dialog.groups.rows())
        dialog.done(0)

    when(PassphraseDialog, choosing(WORDS))
    when(RecoveryDialog, read)
    program.do(SafetyWish.SET_PASSPHRASE)
    assert program.said == "Boken är krypterad nu."
    key = find_key(program.where.book, " ".join(shown))
    assert key is not None
    assert key == find_key(program.where.book, WORDS) == program.book.key
    assert program.book.ledger() == before
    copies = backups(program.where.backups)
    assert len(copies) == 1  # the one there was, which holds what the book holds
    assert all(contents(one.path, key).people for one in copies)
    assert not [path for path in program.where.data.rglob("*.ledsagapp") if not is_encrypted(path)]
    assert program.card().startswith("Boken och dess säkerhetskopior är krypterade.")
    assert "utan lösenfras." not in program.card()


def test_copies_left_plain_are_told_and_can_be_encrypted_or_removed(program: Program) -> None:
    assert program.book is not None
    for day in (20, 21):
        back_up(program.book, program.where.backups, NOON.replace(day=day))
    with_passphrase(program, copies=False)
    assert "2 äldre kopior går att läsa utan lösenfras." in program.card()
    program.do(SafetyWish.ENCRYPT_COPIES)
    assert "utan lösenfras." not in program.card()
    made = backups(program.where.backups)
    assert len(made) == 3
    assert all(is_encrypted(one.path) for one in made)
    made[0].path.write_bytes(b"SQLite format 3\x00" + bytes(5000))
    assert "1 äldre kopia" in program.card()

    def agree(question: Question) -> None:
        next(one for one in question.findChildren(QPushButton) if "Ta bort" in one.text()).click()

    when(Question, agree)
    program.do(SafetyWish.DELETE_COPIES)
    assert not made[0].path.exists()
    assert "äldre kopia" not in program.card()


def test_changing_it_asks_for_the_present_one_and_makes_a_new_key(program: Program) -> None:
    with_passphrase(program)
    assert program.book is not None
    first = program.book.key
    seen: list[str] = []

    def wrong_first(dialog: PassphraseDialog) -> None:
        for present, words, again in (
            ("fel", NEWER, NEWER),
            (WORDS, "kort", "kort"),
            (WORDS, NEWER, NEWER[:-1]),
        ):
            dialog.present.setText(present)
            dialog.words.setText(words)
            dialog.again.setText(again)
            dialog.save_button.click()
            seen.append(dialog.message.text())
        dialog.again.setText(NEWER)
        dialog.save_button.click()

    when(PassphraseDialog, wrong_first)
    when(RecoveryDialog, close)
    program.do(SafetyWish.SET_PASSPHRASE)
    for told, part in zip(seen, ("öppnas inte med det", "minst 8", "inte lika"), strict=True):
        assert part in told
    assert program.book is not None
    assert program.book.key not in (None, first)
    assert find_key(program.where.book, WORDS) is None
    assert find_key(program.where.book, NEWER) == program.book.key
    copies = backups(program.where.backups)
    assert copies
    assert all(find_key(one.path, NEWER) for one in copies)


def test_removing_it_asks_who_is_there_and_makes_everything_plain(program: Program) -> None:
    with_passphrase(program)

    def agree(question: Question) -> None:
        next(one for one in question.findChildren(QPushButton) if "Ta bort" in one.text()).click()

    when(AskPassphrase, writing(WORDS))
    when(Question, agree)
    program.do(SafetyWish.REMOVE_PASSPHRASE)
    assert program.book is not None
    assert program.book.key is None
    assert not [path for path in program.where.data.rglob("*.ledsagapp") if is_encrypted(path)]
    assert program.said == "Boken går nu att läsa utan lösenfras."


def test_writing_the_book_anew_can_be_stopped(program: Program) -> None:
    assert program.book is not None
    with program.book.together("add_receipt"):
        for _ in range(60):  # so large that it is stopped long before its end
            program.book.receipts.put(os.urandom(400_000))
    content = program.where.book.read_bytes()
    when(PassphraseDialog, choosing(WORDS))
    when(Working, lambda dialog: dialog.reject())
    program.do(SafetyWish.SET_PASSPHRASE)
    assert program.said == "Avbrutet. Inget har ändrats."
    assert program.book is not None
    assert program.book.key is None
    assert program.where.book.read_bytes() == content


def test_the_sheet_is_shown_only_to_whoever_knows_the_passphrase(program: Program) -> None:
    with_passphrase(program)
    asked: list[str] = []

    def guess(ask: AskPassphrase) -> None:
        ask.words.setText("gissning")
        ask.save_button.click()
        asked.append(ask.message.text())
        ask.done(0)

    when(AskPassphrase, guess)
    program.do(SafetyWish.RECOVERY_SHEET)
    assert "öppnas inte med det" in asked[0]


def test_the_sheet_as_a_pdf_holds_the_key(program: Program, tmp_path: Path) -> None:
    with_passphrase(program)
    assert program.book is not None
    key = program.book.key
    assert key is not None
    now = NOON.astimezone()
    theme = program.appearance.theme
    dialog = RecoveryDialog(theme, program.tr, key, program.where.book, now, None)
    dialog.save_sheet(tmp_path / "sheet.pdf")
    assert dialog.message.text() == f"Sparat: sheet.pdf i {tmp_path.name}."
    text = pdf_text(tmp_path / "sheet.pdf")
    assert " ".join(text.split()).replace("\u00a0", " ").count("Återställningsblad") >= 1
    assert all(group in text for group in key.recovery())
    dialog.save_sheet(tmp_path / "nowhere" / "sheet.pdf")
    assert "Välj en annan mapp" in dialog.message.text()
    plain = tmp_path / "annan.ledsagapp"
    open_book(plain, tmp_path / "annan", create=True).close()
    before = plain.read_bytes()
    dialog.save_sheet(plain)
    assert "är en bok eller en säkerhetskopia" in dialog.message.text()
    assert plain.read_bytes() == before
    free(dialog)


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


# -- at the start ----------------------------------------------------------------------------------
def test_the_start_asks_until_it_opens_and_can_remember_it_in_the_key_ring(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_passphrase(program)
    ring = Ring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    program.key = None
    seen: list[str] = []

    def answer(ask: AskPassphrase) -> None:
        writing("fel")(ask)
        seen.append(ask.message.text())
        ask.remember.setChecked(True)
        writing(WORDS)(ask)

    when(AskPassphrase, answer)
    key, wanted = KeyQuestions(program).at_start()
    assert (key, wanted) == (find_key(program.where.book, WORDS), "")
    assert "öppnas inte med det" in seen[0]
    assert str(program.where.book) not in seen[0]
    assert program.settings.key_ring
    assert KeyQuestions(program).at_start() == (key, "")  # and nobody was asked
    program.do(SafetyWish.FORGET_KEY)
    assert key is not None
    assert key_ring.load(key.salt) is None


def test_a_file_with_the_passphrase_opens_the_book_without_a_question(
    program: Program, tmp_path: Path
) -> None:
    with_passphrase(program)
    program.key = None
    program.asked.passphrase_file = tmp_path / "words"
    program.asked.passphrase_file.write_text(f"{WORDS}\n", "utf-8")
    key, _wanted = KeyQuestions(program).at_start()
    assert key == find_key(program.where.book, WORDS)
    program.asked.passphrase_file = tmp_path / "nowhere"
    when(AskPassphrase, close)
    assert KeyQuestions(program).at_start() == (None, "")


def test_a_copy_with_another_passphrase_says_so_on_the_page(program: Program, qtbot: QtBot) -> None:
    with_passphrase(program)
    when(PassphraseDialog, choosing(NEWER, present=WORDS, copies=False))
    when(RecoveryDialog, close)
    program.do(SafetyWish.SET_PASSPHRASE)
    assert program.window is not None
    program.window.go("safety")
    page = program.window.page()
    assert isinstance(page, SafetyPage)
    page.choose(page.copies()[0].path.name)
    qtbot.waitUntil(lambda: "har en egen lösenfras" in page.said_of_copy())


def test_at_the_start_a_safety_copy_can_be_asked_for_instead(program: Program) -> None:
    with_passphrase(program)
    program.key = None

    def choose(ask: AskPassphrase) -> None:
        next(b for b in ask.findChildren(QPushButton) if "säkerhetskopia" in b.text()).click()

    when(AskPassphrase, choose)
    assert KeyQuestions(program).at_start() == (None, "copy")
    when(AskPassphrase, close)
    assert KeyQuestions(program).at_start() == (None, "")


def test_a_copy_with_an_earlier_passphrase_asks_for_that_one(program: Program) -> None:
    with_passphrase(program)
    assert program.book is not None
    copy = program.where.data / "old.ledsagapp"
    program.book.copy_to(copy)
    old = program.book.key
    assert KeyQuestions(program).of_copy(copy) == (old, True)
    when(PassphraseDialog, choosing(NEWER, present=WORDS, copies=False))
    when(RecoveryDialog, close)
    program.do(SafetyWish.SET_PASSPHRASE)
    assert "2 kopior öppnas med en tidigare lösenfras." in program.card()
    when(AskPassphrase, writing(WORDS))
    assert KeyQuestions(program).of_copy(copy) == (old, True)
    when(AskPassphrase, close)
    assert KeyQuestions(program).of_copy(copy) == (None, False)
