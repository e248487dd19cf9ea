"""What is killed lies in a scene; and the exchange of a shared book, which is killed there too."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from ledsagapp.domain.model.people import Person
from ledsagapp.exchange.sharing.carriers import FolderCarrier
from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.storage.backup.backups import folder_of
from ledsagapp.storage.book import Book
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.tables.shared import Merge
from ledsagapp.workflow.sharing.exchange import Exchange
from tests.builders.entries import outing

MOMENT = "2026-11-29T12:00:00+00:00"


@dataclass(frozen=True, slots=True)
class Scene:
    """A folder with a book, its copies, a stick and files that are exported."""

    folder: Path

    @property
    def book(self) -> Path:
        return self.folder / "data" / "book.ledsagapp"

    @property
    def state(self) -> Path:
        return self.folder / "state"

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    @property
    def shared(self) -> Path:
        return self.folder / "shared"

    @property
    def out(self) -> Path:
        return self.folder / "out"

    def folders(self) -> list[Path]:
        """Every folder that a start sweeps."""
        own = [self.book.parent, folder_of(self.book), self.stick, self.out]
        return [*own, self.state, self.state / "marks"]


def share(scene: Scene) -> None:
    """Share the book through a folder in which another computer has put something new."""
    scene.shared.mkdir()
    with open_book(scene.book, scene.state, create=False) as book:
        book.shared.keep(Merge(lambda _rows: {}, notes={"key": new_family_key()}))
        _exchange_of(scene, book).run(MOMENT)
        family_key = book.shared.notes()["key"]
    data, state = scene.folder / "other" / "data", scene.folder / "other" / "state"
    with open_book(data / "book.ledsagapp", state, create=True) as book:
        notes = {"key": family_key}
        book.shared.keep(Merge(lambda _rows: {}, notes=notes))
        exchange = _exchange_of(scene, book)
        exchange.run(MOMENT)
        book.outings.put(outing("others"))
        exchange.run(MOMENT)
    shutil.rmtree(scene.folder / "other")
    with open_book(scene.book, scene.state, create=False) as book:
        book.people.put(Person("unsent", "Osänd Ek"))


def exchange(scene: Scene) -> None:
    with open_book(scene.book, scene.state, create=False) as book:
        _exchange_of(scene, book).run(MOMENT)


def is_in_step(scene: Scene) -> None:
    """After the next exchange both a new computer and this book hold all of it."""
    data, state = scene.folder / "new" / "data", scene.folder / "new" / "state"
    with (
        open_book(scene.book, scene.state, create=False) as book,
        open_book(data / "book.ledsagapp", state, create=True) as new,
    ):
        _exchange_of(scene, book).run(MOMENT)
        new.shared.keep(Merge(lambda _rows: {}, notes={"key": book.shared.notes()["key"]}))
        _exchange_of(scene, new).run(MOMENT)
        assert new.ledger() == book.ledger(), "the computers differ"
        assert book.outings.get("others") is not None, "what came was lost"
        assert book.people.get("unsent") is not None, "what was written here was lost"
    shutil.rmtree(scene.folder / "new")


def _exchange_of(scene: Scene, book: Book) -> Exchange:
    family_key = Family(book.shared.notes()["key"])
    return Exchange(book, family_key, FolderCarrier(scene.shared), "Anna")
