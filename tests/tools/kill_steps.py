"""``python3 -m tests.tools.kill_steps [OPERATION …] [--quick]``: killed at each system call.

Each operation is begun anew and killed at its first call that changes a disk, at its second, and so
on until it comes to its end. After every kill the next start must find a whole book that holds what
was there before or after, and nothing half-written may be left that anybody could read.

The calls are counted by strace, which sees SQLite's own too. Without it only the calls of Python
are counted (``by_audit``), which is what the suite always runs.
"""

import ctypes
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("tests.tools.kill_steps", gui=False, dev=True)

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Person
from ledsagapp.exchange.ledger.document import LedgerDocument, pieces
from ledsagapp.files import atomic_write, left_over, sweep
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.storage.backup.backups import back_up, backups, folder_of
from ledsagapp.storage.backup.beside import whole_books
from ledsagapp.storage.backup.restore import contents, copy_outside, put_in_place
from ledsagapp.storage.encryption.keys import Key, is_encrypted
from ledsagapp.storage.encryption.rekey import change_key, rekey_copies
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.recovery.repair import rescue_book
from tests.builders.entries import TICKET, TICKET_NAME, family, outing
from tests.reports.examples import report_of
from tests.tools.kill_exchange import Scene, exchange, is_in_step, share

Made = TypeVar("Made")
CHANGING = (
    *("write", "pwrite64", "writev", "openat", "fsync", "fdatasync", "ftruncate", "fallocate"),
    *("rename", "renameat", "renameat2", "unlink", "unlinkat", "link", "linkat", "mkdir", "chmod"),
    *("fchmod", "utimensat", "rmdir", "close"),
)
AUDITED = frozenset(
    {"open", "os.rename", "os.remove", "os.link", "os.mkdir", "os.truncate", "os.chmod"}
    | {"os.rmdir", "os.utime", "sqlite3.connect", "sqlite3.connect/handle", "fcntl.flock"}
)
NOON = datetime(2026, 11, 22, 12, 0)
LATER = datetime(2026, 11, 23, 12, 0)
KEY, OTHER = Key(bytes(range(32)), bytes(range(16))), Key(bytes(range(1, 33)), bytes(range(1, 17)))
RELEASED = Path(__file__).parents[1] / "storage" / "released"
_TRACE_ME, _ANYBODY = 0x59616D61, -1
_ENDLESS = 1_000_000


def build(scene: Scene, key: Key | None = None) -> None:
    """The family's book with a copy of it, and something saved after that."""
    for folder in (scene.stick, scene.out):
        folder.mkdir(parents=True)
    with open_book(scene.book, scene.state, create=True) as book:
        book.import_ledger(family(), {TICKET_NAME: TICKET})
        back_up(book, folder_of(book.path), NOON)
        book.people.put(Person("later", "Senare Ek"))
    if key is not None:
        change_key(scene.book, None, key)
        rekey_copies([one.path for one in backups(folder_of(scene.book))], None, key)


def build_older(scene: Scene, _key: Key | None = None) -> None:
    """The book as the first release left it."""
    for folder in (scene.stick, scene.out, scene.book.parent):
        folder.mkdir(parents=True)
    with closing(sqlite3.connect(scene.book)) as db:
        db.executescript((RELEASED / "book-1.sql").read_text("utf-8"))


def build_shared(scene: Scene, key: Key | None = None) -> None:
    """The book, shared through a folder in which another computer has put something new."""
    build(scene, key)
    share(scene)


@dataclass(frozen=True, slots=True)
class Operation:
    """Something the program does, and with which keys the book may lie there afterwards.

    ``build`` makes what it is done to; ``more`` checks what else must be true afterwards.
    """

    run: Callable[[Scene], object]
    key: Key | None = None
    keys: tuple[Key | None, ...] = (None,)
    build: Callable[[Scene, Key | None], None] = build
    more: Callable[[Scene], object] = lambda _scene: None


def save(scene: Scene) -> None:
    with open_book(scene.book, scene.state, create=False) as book:
        book.outings.put(outing("killed", companions=("c1", "c2")))


def undo(scene: Scene) -> None:
    with open_book(scene.book, scene.state, create=False) as book:
        book.undo.undo()


def copy(scene: Scene) -> None:
    with open_book(scene.book, scene.state, create=False) as book:
        back_up(book, folder_of(book.path), LATER)


def second_folder(scene: Scene) -> None:
    copy_outside(backups(folder_of(scene.book))[0], scene.stick, LATER)


def restore(scene: Scene) -> None:
    put_in_place(backups(folder_of(scene.book))[0].path, scene.book, LATER)


def set_passphrase(scene: Scene) -> None:
    change_key(scene.book, None, KEY)
    rekey_copies([one.path for one in backups(folder_of(scene.book))], None, KEY)


def change_passphrase(scene: Scene) -> None:
    change_key(scene.book, KEY, OTHER)


def remove_passphrase(scene: Scene) -> None:
    change_key(scene.book, KEY, None)


def migrate(scene: Scene) -> None:
    open_book(scene.book, scene.state, create=False).close()


def take_in(scene: Scene) -> None:
    with open_book(scene.book, scene.state, create=False) as book:
        back_up(book, folder_of(book.path), LATER)
        book.import_ledger(Ledger(people=(Person("new", "Ny Ek"),)), {})


def export(scene: Scene) -> None:
    with open_book(scene.book, scene.state, create=False) as book:
        atomic_write(scene.out / "a.json", pieces(LedgerDocument(*book.export())), private=True)


def report(scene: Scene) -> None:
    text = plain_text(report_of(ReportKind.TIME))
    atomic_write(scene.out / "a.txt", text.encode(), private=True)


def repair(scene: Scene) -> None:
    rescue_book(scene.book, scene.book.with_name("book.saved-1.ledsagapp"))


OPERATIONS = {
    "save": Operation(save),
    "undo": Operation(undo),
    "copy": Operation(copy),
    "second folder": Operation(second_folder),
    "restore": Operation(restore),
    "set passphrase": Operation(set_passphrase, None, (None, KEY)),
    "change passphrase": Operation(change_passphrase, KEY, (KEY, OTHER)),
    "remove passphrase": Operation(remove_passphrase, KEY, (KEY, None)),
    "migration": Operation(migrate, build=build_older),
    "import": Operation(take_in),
    "export": Operation(export),
    "report": Operation(report),
    "repair": Operation(repair),
    "exchange": Operation(exchange, build=build_shared, more=is_in_step),
}


# -- what must be true afterwards ---------------------------------------------------------------
def check(scene: Scene, operation: Operation, allowed: list[Ledger]) -> Key | None:
    """AssertionError where the next start would not find everything; the key it opened with."""
    assert scene.book.exists() or whole_books(scene.book), "no book, and nothing to offer"
    key = next(
        one for one in operation.keys if is_encrypted_as(scene.book, one) or not scene.book.exists()
    )
    with open_book(scene.book, scene.state, create=False, key=key) as book:
        assert book.ledger() in allowed, "the book holds neither what was nor what was to be"
    contents(scene.book, key)
    sweep(scene.folders())
    for folder in scene.folders():
        assert left_over(folder) == [], "something half-written is left"
    operation.more(scene)
    for path in scene.folder.rglob("*.ledsagapp"):
        assert not path.name.startswith("."), path
        contents(path, next(one for one in (None, KEY, OTHER) if is_encrypted_as(path, one)))
    for path in scene.out.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600, "anybody can read it"
        if path.suffix == ".json":
            json.loads(path.read_bytes())
    return key


def is_encrypted_as(path: Path, key: Key | None) -> bool:
    """Whether a file is plain where there is no key, or begins with the key's salt."""
    if not path.exists():
        return False
    if key is None:
        return not is_encrypted(path)
    with path.open("rb") as file:
        return file.read(len(key.salt)) == key.salt


# -- killing ------------------------------------------------------------------------------------
def begun(work: Callable[[], object], prepare: Callable[[], object]) -> int:
    """A process that stands still before the work; its number."""
    number = os.fork()
    if number:
        os.waitpid(number, os.WUNTRACED)
        return number
    with suppress(BaseException):
        prepare()
        os.kill(os.getpid(), signal.SIGSTOP)
        work()
        os._exit(0)
    os._exit(1)


def by_strace(work: Callable[[], object], call: str, nth: int) -> bool:
    """Do the work and die at the n-th of such calls; whether it died."""
    return died(
        _traced(work, call, "-o", os.devnull, "-e", f"inject={call}:signal=KILL:when={nth}")
    )


def calls(work: Callable[[], object], log: Path) -> Counter[str]:
    """Do the work to its end; how often it made each call that changes a disk."""
    died(_traced(work, ",".join(CHANGING), "-o", str(log)))
    return Counter(re.findall(r"^\d+ +(\w+)\(", log.read_text("utf-8", "replace"), re.MULTILINE))


def _traced(work: Callable[[], object], trace: str, *more: str) -> int:
    """How the work ended that strace looked on at."""
    number = begun(work, _let_be_traced)
    command = ["strace", "-f", "-qq", "-p", str(number), "-e", f"trace={trace}", *more]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as tracing:
        while _tracer(number) == 0:
            if tracing.poll() is not None:
                os.kill(number, signal.SIGKILL)
                os.waitpid(number, 0)
                raise RuntimeError("strace may not be used here")
            time.sleep(0.002)
        os.kill(number, signal.SIGCONT)
        _pid, status = os.waitpid(number, 0)
        tracing.wait()
    return status


def by_audit(work: Callable[[], object], nth: int) -> bool:
    """As ``by_strace``, at the n-th thing that Python itself does to a file."""
    seen = [0]

    def count(event: str, _values: object) -> None:
        if event in AUDITED:
            seen[0] += 1
            if seen[0] > nth:
                os.kill(os.getpid(), signal.SIGKILL)

    number = begun(work, lambda: sys.addaudithook(count))
    os.kill(number, signal.SIGCONT)
    return died(os.waitpid(number, 0)[1])


def died(status: int) -> bool:
    """Whether a process was killed; AssertionError where it failed in another way."""
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the work itself failed"
    return os.WIFSIGNALED(status)


def _let_be_traced() -> None:
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_TRACE_ME, _ANYBODY, 0, 0, 0)


def _tracer(number: int) -> int:
    text = Path(f"/proc/{number}/status").read_text("ascii", "replace")
    return int(text.partition("TracerPid:")[2].split()[0])


# -- all of it ----------------------------------------------------------------------------------
def kills(name: str, folder: Path, *, strace: bool, every: int = 1) -> int:
    """Kill one operation at each call (or each ``every``-th), and check; how many kills it were."""
    operation, template = OPERATIONS[name], folder / "template"
    operation.build(Scene(template), operation.key)
    allowed = list(_allowed(operation, template, folder / "whole"))
    count = 0

    def tried(how: Callable[[Callable[[], object]], Made]) -> Made:
        """What came of doing the work in that way; what it left is looked at."""
        place = Scene(folder / "scene")
        shutil.copytree(template, place.folder)
        answer = how(partial(operation.run, place))
        check(place, operation, allowed)
        shutil.rmtree(place.folder)
        return answer

    # A call that is never made, or not so often, needs no run of its own to find that out.
    made = tried(partial(calls, log=folder / "calls")) if strace else Counter({"": _ENDLESS})
    for call, times in made.items():
        kill = partial(by_strace, call=call) if strace else by_audit
        for nth in range(every, times + 1, every):
            if not tried(partial(kill, nth=nth)):
                break
            count += 1
    return count


def _allowed(operation: Operation, template: Path, whole: Path) -> Iterator[Ledger]:
    """What the book may hold: what it held before, and what it holds after."""
    for done in (False, True):
        place = Scene(whole / str(done))
        shutil.copytree(template, place.folder)
        if done:
            operation.run(place)
        key = next(one for one in reversed(operation.keys) if is_encrypted_as(place.book, one))
        with open_book(place.book, place.state, create=False, key=key) as book:
            yield book.ledger()


def main(given: list[str]) -> int:
    """Kill the operations named, or all of them, and say how often."""
    quick, names = "--quick" in given, [word for word in given if not word.startswith("-")]
    strace = shutil.which("strace") is not None
    print("counted by strace" if strace else "strace is not here: counted by Python's own calls")
    total = 0
    for name in names or OPERATIONS:
        begun_at = time.monotonic()
        with TemporaryDirectory(prefix="ledsagapp-kill-") as folder:
            count = kills(name, Path(folder), strace=strace, every=7 if quick else 1)
        total += count
        print(f"{name}: {count} kills, nothing lost ({time.monotonic() - begun_at:.0f} s)")
    print(f"{total} kills in all")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
