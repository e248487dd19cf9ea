"""A file is written whole or not at all, and what a killed writer left is swept away."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ledsagapp.files import (
    PART,
    atomic_write,
    give_name,
    left_over,
    spare_folder,
    sweep,
    unfinished,
)

ROOT = Path(__file__).resolve().parents[1]
# A program that is killed in the middle of writing a file.
KILLED = """
import os, signal, sys
from pathlib import Path
from ledsagapp.files import atomic_write

def pieces():
    yield b"first"
    print("halfway", flush=True)
    if sys.argv[2] == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    sys.stdin.readline()
    yield b"second"

atomic_write(Path(sys.argv[1]), pieces(), private=True)
"""
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")


def writer(path: Path, how: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path), how],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@posix
def test_a_private_file_is_for_its_owner_alone_also_where_an_open_one_lay(tmp_path: Path) -> None:
    path = tmp_path / "ledger.json"
    path.write_text("before")
    path.chmod(0o644)
    atomic_write(path, b"after", private=True)
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"after", 0o600)
    assert [one.name for one in tmp_path.iterdir()] == ["ledger.json"]


@posix
def test_a_file_that_holds_nobodys_data_gets_the_usual_rights(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    mask = os.umask(0o022)
    try:
        atomic_write(path, b"name = 1", private=False)
    finally:
        os.umask(mask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_writer_that_fails_leaves_what_was_there_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("before")

    def halfway() -> Iterator[bytes]:
        yield b"half"
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space") as refused:
        atomic_write(path, halfway(), private=True)
    assert refused.value.filename == str(path)
    assert path.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["report.txt"]


def test_through_a_link_the_file_it_leads_to_is_written(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("before")
    link.symlink_to(real)
    atomic_write(link, b"after", private=True)
    assert link.is_symlink()
    assert real.read_bytes() == b"after"


def test_a_database_is_never_written_over_by_whatever_name(tmp_path: Path) -> None:
    book, link = tmp_path / "anything", tmp_path / "link.json"
    book.write_bytes(b"SQLite format 3\x00" + bytes(4000))
    link.symlink_to(book)
    encrypted = tmp_path / "book.ledsagapp"
    encrypted.write_bytes(b"\x8f" * 4096)
    for path in (book, link, encrypted):
        before = path.read_bytes()
        with pytest.raises(FileExistsError):
            atomic_write(path, b"[]", private=True)
        assert path.read_bytes() == before


@posix
def test_a_pipe_is_written_into_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
    atomic_write(pipe, b"through", private=True)
    assert reader.communicate(timeout=10)[0] == b"through"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@posix
def test_what_a_killed_writer_left_is_private_and_swept_away(tmp_path: Path) -> None:
    path = tmp_path / "ledger.json"
    with writer(path, "kill") as killed:
        killed.wait(timeout=30)
    (left,) = left_over(tmp_path)
    assert left.name.endswith(PART)
    assert stat.S_IMODE(left.stat().st_mode) == 0o600
    assert sweep([tmp_path, tmp_path / "not there"]) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the number of the process tells")
def test_what_another_program_writes_just_now_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "ledger.json"
    with writer(path, "wait") as writing:
        assert writing.stdout is not None
        assert writing.stdin is not None
        assert writing.stdout.readline() == "halfway\n"
        assert left_over(tmp_path) == []
        assert sweep([tmp_path]) == 0
        writing.stdin.write("\n")
        writing.stdin.close()
        writing.wait(timeout=30)
    assert path.read_bytes() == b"firstsecond"


def test_a_spare_folder_is_gone_with_all_in_it_and_swept_where_its_program_died(
    tmp_path: Path,
) -> None:
    with spare_folder(tmp_path, "looking") as spare:
        (spare / "inside").mkdir()
        (spare / "inside" / "book").write_text("plain")
        assert left_over(tmp_path) == []
    assert list(tmp_path.iterdir()) == []
    dead = tmp_path / f".looking.999999-00000000{PART}"
    (dead / "inside").mkdir(parents=True)
    assert sweep([tmp_path]) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_finished_file_never_takes_a_name_that_is_taken(tmp_path: Path) -> None:
    target = tmp_path / "copy"
    target.write_text("mine")
    with pytest.raises(FileExistsError), unfinished(target) as part:
        give_name(part, target)
    assert target.read_text() == "mine"
    assert [one.name for one in tmp_path.iterdir()] == ["copy"]


def test_a_long_name_has_room_for_its_part(tmp_path: Path) -> None:
    path = tmp_path / ("å" * 100 + ".json")
    atomic_write(path, b"[]", private=True)
    assert path.read_bytes() == b"[]"
