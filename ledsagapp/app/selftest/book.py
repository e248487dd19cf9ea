"""Whether a book can be made, written, taken back, encrypted, and read though it is damaged."""

from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from ledsagapp.app.selftest.check import require
from ledsagapp.domain.model.people import Person
from ledsagapp.exchange.example.family import example_family
from ledsagapp.storage.encryption.keys import PAGE, Key, is_encrypted, new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.recovery.repair import rescue_book

DAY: Final = date(2026, 6, 15)
_PASSPHRASE: Final = "self-test"  # noqa: S105 - of a book that is thrown away at once


class _StoppedError(Exception):
    """Stops a step in its middle."""


def _stop() -> None:
    raise _StoppedError


def book(folder: Path) -> str:
    """A book keeps what is written, and a step that is stopped leaves nothing."""
    path, state = folder / "plain.ledsagapp", folder / "state"
    family = example_family(DAY, "sv")
    with open_book(path, state, create=True) as made:
        made.import_ledger(family.ledger, family.files)
        before = made.ledger()
        with suppress(_StoppedError), made.together("stopped"):
            made.people.put(Person("stopped", "Stopped"))
            _stop()
        require(made.ledger() == before, "a stopped step was not rolled back")
        made.people.put(Person("taken-back", "Taken back"))
        made.undo.undo()
        require(made.ledger() == before, "undo did not take the step back")
    with open_book(path, state, create=False) as again:
        require(again.ledger() == before, "the book holds something else once it is opened again")
    return f"{len(before.outings)} outings kept, one step rolled back and one undone"


def encrypted_book(folder: Path) -> str:
    """A book gets a passphrase, opens with it alone, and is read page by page when damaged."""
    path, state = folder / "secret.ledsagapp", folder / "state"
    family = example_family(DAY, "sv")
    with open_book(path, state, create=True) as made:
        made.import_ledger(family.ledger, family.files)
        held = made.ledger()
    key = new_key(_PASSPHRASE)
    change_key(path, None, key)
    require(is_encrypted(path), "the book is not encrypted")
    with open_book(path, state, create=False, key=key) as again:
        require(again.ledger() == held, "the encrypted book holds something else")
    return f"opened with its passphrase; {_saved(path, folder / 'saved.ledsagapp', key)}"


def _saved(path: Path, target: Path, key: Key) -> str:
    """Spoil a page in the middle, and say how much is saved of the book all the same."""
    content = bytearray(path.read_bytes())
    middle = len(content) // PAGE // 2 * PAGE
    content[middle : middle + 64] = bytes(64)
    path.write_bytes(content)
    rescued = rescue_book(path, target, key)
    require(rescued.bad, "the damage was not seen")
    require(rescued.path is not None and rescued.read.get("outing"), "nothing was saved")
    return f"{sum(rescued.read.values())} entries saved of it with a damaged page"
