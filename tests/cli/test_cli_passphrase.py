"""A book with a passphrase on the command line: asked for in a way that nobody else can read."""

import getpass
import io
import json
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from ledsagapp import key_ring, settings
from ledsagapp.cli.passphrase import VARIABLE
from ledsagapp.paths import app_dirs
from ledsagapp.storage.encryption.key_check import find_key
from ledsagapp.storage.encryption.keys import derive_key, is_encrypted, new_key
from ledsagapp.storage.encryption.rekey import change_key
from tests.cli.calls import Ledsag
from tests.cli.test_cli import a_case

WORDS = "fyra vanliga ord räcker"


class Ring(KeyringBackend):
    """A key ring in memory, as safe as a real one says it is."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.held.pop((service, username), None)


@pytest.fixture(autouse=True)
def no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


@pytest.fixture
def book(ledsag: Ledsag, tmp_path: Path) -> Path:
    """The folder of a book with something in it and a passphrase."""
    folder = tmp_path / "data"
    path, _case = a_case(tmp_path)
    assert ledsag("--data", folder, "import", path).code == 0
    change_key(app_dirs(folder).book, None, new_key(WORDS))
    return folder


def test_the_passphrase_is_read_from_a_file(ledsag: Ledsag, book: Path, tmp_path: Path) -> None:
    file = tmp_path / "words"
    file.write_text(f"{WORDS}\n", "utf-8")
    answer = ledsag("--data", book, "--passphrase-file", file, "account", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert json.loads(answer.out)["accounts"]
    assert is_encrypted(app_dirs(book).book)


def test_or_from_a_variable_also_the_recovery_key(
    ledsag: Ledsag, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    salt = app_dirs(book).book.read_bytes()[:16]
    for secret in (WORDS, " ".join(derive_key(WORDS, salt).recovery())):
        monkeypatch.setenv(VARIABLE, secret)
        assert ledsag("--data", book, "export").code == 0


def test_or_asked_for_where_somebody_sits_there(
    ledsag: Ledsag, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(getpass, "getpass", lambda asked: WORDS if "passphrase" in asked else "")
    assert ledsag("--data", book, "account").code == 0


def test_where_nobody_can_be_asked_it_is_said_what_to_do(ledsag: Ledsag, book: Path) -> None:
    answer = ledsag("--data", book, "account")
    assert (answer.code, answer.out) == (2, b"")
    assert "--passphrase-file" in answer.err
    assert len(answer.err.splitlines()) == 1


def test_a_wrong_passphrase_is_one_line_that_tells_nothing_else(
    ledsag: Ledsag, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "hello")
    before = app_dirs(book).book.read_bytes()
    answer = ledsag("--data", book, "export")
    assert (answer.code, answer.out) == (2, b"")
    told = "does not open with that. Look at capitals and spaces, and try again."
    assert answer.err == f"The book {app_dirs(book).book} {told}\n"
    assert app_dirs(book).book.read_bytes() == before


def test_the_key_ring_opens_the_book_where_the_person_wants_it(
    ledsag: Ledsag, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = Ring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    assert key_ring.available()
    key = find_key(app_dirs(book).book, WORDS)
    assert key is not None
    assert key_ring.keep(key.salt, key.raw)
    assert ledsag("--data", book, "account").code == 2
    settings.save(settings.Settings(key_ring=True), app_dirs(book).settings)
    assert ledsag("--data", book, "account").code == 0
    key_ring.forget(key.salt)
    assert ledsag("--data", book, "account").code == 2


def test_without_a_key_ring_nothing_is_kept_and_nothing_breaks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    assert not key_ring.available()
    assert not key_ring.keep(b"salt", b"key")
    assert key_ring.load(b"salt") is None
    key_ring.forget(b"salt")


def test_a_plain_book_asks_for_nothing_and_reads_no_library_for_it(
    ledsag: Ledsag, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _case = a_case(tmp_path)
    folder = tmp_path / "plain"
    assert ledsag("--data", folder, "import", path).code == 0
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    monkeypatch.setitem(sys.modules, "cryptography", None)
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert ledsag("--data", folder, "account").code == 0
