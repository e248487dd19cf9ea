"""What Windows and macOS do otherwise, told by an argument, for none of them is at hand."""

import errno
import os
import sqlite3
import sys
import types
import unicodedata
from contextlib import closing
from pathlib import Path, PureWindowsPath
from urllib.parse import quote

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend

from ledsagapp import key_ring
from ledsagapp.exchange.receipts.draw_worker import limit_memory
from ledsagapp.exchange.receipts.ocr import tesseract
from ledsagapp.files import PART, holds_book, left_over, proposed_name, reachable, to_disk
from ledsagapp.paths import font_folders, spelling
from ledsagapp.storage.address import address, percent_encoding
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.lock import BookLock
from ledsagapp.ui.shell.single_instance import channel_name

NOT_WINDOWS = set('<>:"/\\|?*')
DEVICES = ("CON", "nul", "Aux", "prn", "COM1", "lpt9", "com²", "CONIN$")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Eva Lind.ledsagkort", "Eva Lind.ledsagkort"),
        ("Eva c/o Bo 2026-11-01.ledsagpaket", "Eva c-o Bo 2026-11-01.ledsagpaket"),
        ("..Eva. .pdf", "Eva.pdf"),
        ("Eva.pdf. ", "Eva.pdf"),
        (".pdf", "Ledsagapp.pdf"),
        ("", "Ledsagapp"),
        ("nul.tar.gz", "nul_.tar.gz"),
        ("A\u030asa.pdf", "Åsa.pdf"),
        ("console.pdf", "console.pdf"),
        *((f"{one}.pdf", f"{one}_.pdf") for one in DEVICES),
    ],
)
def test_a_name_we_propose_is_one_that_every_system_takes(name: str, expected: str) -> None:
    assert proposed_name(name) == expected


@given(st.text(max_size=300))
def test_whatever_somebody_is_called_the_file_can_be_written_everywhere(name: str) -> None:
    proposed = proposed_name(f"{name}.pdf")
    assert proposed.endswith(".pdf")
    assert len(proposed) > len(".pdf")
    assert len(proposed.encode()) <= 150
    assert not NOT_WINDOWS & set(proposed)
    assert not any(ord(sign) < 32 for sign in proposed)
    assert proposed.partition(".")[0].strip().upper() not in {one.upper() for one in DEVICES}
    assert proposed_name(proposed) == proposed


@pytest.mark.parametrize(
    ("platform", "held", "left"),
    [
        # By its time; by the number of the process in its name.
        ("win32", {"fresh", "ours"}, {"old"}),
        ("darwin", {"ours"}, {"fresh", "old"}),
    ],
)
def test_what_is_written_just_now_is_not_swept_away(
    tmp_path: Path, platform: str, held: set[str], left: set[str]
) -> None:
    nobody = 2**22 + 1  # above the largest number of a process
    for name, number in (("fresh", nobody), ("old", nobody), ("ours", os.getpid())):
        (tmp_path / f".{name}.{number}-00ff{PART}").touch()
    os.utime(tmp_path / f".old.{nobody}-00ff{PART}", (0, 0))
    found = {path.name.split(".")[1] for path in left_over(tmp_path, platform)}
    assert found == left
    assert not found & held


def test_a_book_called_in_capitals_is_a_book(tmp_path: Path) -> None:
    book = tmp_path / "BOOK.LEDSAGAPP"
    book.write_bytes(b"encrypted")
    assert holds_book(book)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_one_book_has_one_window_however_its_place_is_written(
    tmp_path: Path, platform: str
) -> None:
    composed, apart = tmp_path / "Åsas Bok.ledsagapp", tmp_path / "åsas bok.ledsagapp"
    apart = apart.with_name(unicodedata.normalize("NFD", apart.name))
    assert channel_name(composed, platform) == channel_name(apart, platform)
    assert spelling(composed, "linux") != spelling(apart, "linux")
    # macOS allows 104 letters for the whole place of a channel, half of it the folder's.
    assert len(channel_name(composed, platform)) < 50


@pytest.mark.parametrize(
    ("platform", "place", "environ"),
    [
        ("win32", "Programs/Tesseract-OCR/tesseract.exe", {"ProgramFiles": "Programs"}),
        ("win32", "Me/Programs/Tesseract-OCR/tesseract.exe", {"LOCALAPPDATA": "Me"}),
        ("darwin", "opt/homebrew/bin/tesseract", {"PATH": "nowhere"}),
        ("darwin", "usr/local/bin/tesseract", {}),
        ("linux", "bin/tesseract", {"PATH": "bin"}),
    ],
)
def test_tesseract_is_found_where_its_installer_puts_it(
    tmp_path: Path, platform: str, place: str, environ: dict[str, str]
) -> None:
    told = {name: str(tmp_path / value) for name, value in environ.items()}
    assert tesseract(platform, told, tmp_path) is None
    program = tmp_path / place
    program.parent.mkdir(parents=True)
    program.touch(mode=0o755)
    assert tesseract(platform, told, tmp_path) == program


def test_a_program_beside_the_file_that_was_opened_is_not_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tesseract.exe").touch(mode=0o755)
    monkeypatch.chdir(tmp_path)
    assert tesseract("win32", {"PATH": os.pathsep.join((".", ""))}, tmp_path) is None


@pytest.mark.parametrize(
    ("platform", "environ", "folder"),
    [
        ("win32", {"WINDIR": "W"}, "W/Fonts"),
        ("win32", {"WINDIR": "none", "LOCALAPPDATA": "L"}, "L/Microsoft/Windows/Fonts"),
        ("darwin", {}, "home/Library/Fonts"),
        ("linux", {}, "home/.local/share/fonts"),
    ],
)
def test_the_persons_own_fonts_are_found(
    tmp_path: Path, platform: str, environ: dict[str, str], folder: str
) -> None:
    (tmp_path / folder).mkdir(parents=True)
    told = {name: str(tmp_path / value) for name, value in environ.items()}
    assert tmp_path / folder in font_folders(platform, tmp_path / "home", told)


def test_macos_may_refuse_the_limit_of_memory_and_linux_may_not() -> None:
    def refuse() -> None:
        raise ValueError("current limit exceeds maximum limit")

    limit_memory("darwin", refuse)
    with pytest.raises(ValueError, match="limit"):
        limit_memory("linux", refuse)


class WindowsError(Exception):
    """What the key ring of Windows raises: no error of keyring's and none of the system's."""


class Odd(KeyringBackend):
    """A key ring that answers as Windows' does where nobody is logged in."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]

    def get_password(self, service: str, username: str) -> str | None:
        raise WindowsError(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise WindowsError(service, username, len(password))

    def delete_password(self, service: str, username: str) -> None:
        raise WindowsError(service, username)


def test_a_key_ring_with_errors_of_its_own_only_means_that_the_passphrase_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = types.ModuleType("pywintypes")
    own.error = WindowsError  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "win32ctypes.pywin32.pywintypes", own)
    before = keyring.get_keyring()
    keyring.set_keyring(Odd())
    try:
        assert key_ring.load(b"salt") is None
        assert not key_ring.keep(b"salt", b"key")
        key_ring.forget(b"salt")
    finally:
        keyring.set_keyring(before)


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.EACCES, Fault.LOCKED),  # Windows
        (errno.EWOULDBLOCK, Fault.LOCKED),
        (errno.ENOTSUP, Fault.DEVICE),  # a drive in the network, seen from macOS
    ],
)
def test_a_drive_without_locks_is_not_told_as_another_program(
    tmp_path: Path, number: int, fault: Fault
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    with pytest.raises(BookError) as told:
        BookLock(tmp_path / "book.ledsagapp", refuse)
    assert told.value.fault is fault


def test_a_book_on_a_drive_in_the_network_has_an_address_that_sqlite_reads() -> None:
    shared = address(PureWindowsPath(r"\\server\family\Åsas bok #1.ledsagapp"))
    assert shared == "file:////server/family/%C3%85sas%20bok%20%231.ledsagapp"
    assert address(PureWindowsPath(r"C:\Me\book.ledsagapp")) == "file:///C:/Me/book.ledsagapp"
    # As Windows' own address has it, SQLite takes the server for a computer it cannot reach.
    with pytest.raises(sqlite3.OperationalError, match="authority"):
        sqlite3.connect("file://server/family/book.ledsagapp?mode=ro", uri=True)
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        sqlite3.connect(f"{shared}?mode=ro", uri=True)


LONG = "\\".join(["C:", *(["en mapp med ett långt namn"] * 9), "book.ledsagapp"])


@pytest.mark.parametrize(
    ("platform", "place", "expected"),
    [
        ("win32", LONG, rf"\\?\{LONG}"),
        ("win32", rf"\\?\{LONG}", rf"\\?\{LONG}"),
        ("win32", rf"\\server\{LONG[3:]}", rf"\\?\UNC\server\{LONG[3:]}"),
        ("win32", r"C:\Me\book.ledsagapp", r"C:\Me\book.ledsagapp"),
        ("linux", LONG, LONG),
        ("darwin", LONG, LONG),
    ],
)
def test_a_long_place_is_written_as_windows_takes_it(
    platform: str, place: str, expected: str
) -> None:
    assert reachable(place, platform) == expected


def test_a_long_place_has_an_address_that_sqlite_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = PureWindowsPath(reachable(r"C:\Åsas bok #1?.ledsagapp".ljust(190, "x"), "win32"))
    monkeypatch.chdir(tmp_path)  # here it is a file's name as any other
    sqlite3.connect(f"{address(long)}?mode=rwc", uri=True).close()
    with closing(sqlite3.connect(f"{address(long)}?mode=rwc", uri=True)) as db:
        db.execute("CREATE TABLE anything (x)")
    assert [path.name for path in tmp_path.iterdir()] == [str(long)]


def test_what_is_written_goes_past_the_cache_of_a_mac_where_its_disk_can(tmp_path: Path) -> None:
    asked: list[int] = []

    def refuse(descriptor: int) -> None:
        asked.append(descriptor)
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))  # a drive in the network

    with (tmp_path / "file").open("wb") as file:
        descriptor = file.fileno()
        to_disk(descriptor, "darwin", asked.append)
        to_disk(descriptor, "darwin", refuse)
        assert asked == [descriptor, descriptor]
        to_disk(descriptor, "linux", refuse)
        assert asked == [descriptor, descriptor]
    with pytest.raises(OSError, match=os.strerror(errno.EBADF)):
        to_disk(descriptor, "darwin", refuse)  # the usual way is gone, and it is not kept silent


@given(st.binary(), st.sampled_from([b"", b"/"]))
def test_a_name_is_quoted_as_the_standard_library_does(name: bytes, safe: bytes) -> None:
    assert percent_encoding(name, safe) == quote(name, safe=safe.decode())
