"""A book of an earlier version grows, after a copy of it as it was."""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from ledsagapp.storage.errors import Fault
from ledsagapp.storage.opening import PRESENT, open_book
from ledsagapp.storage.schema.migrations import grow, schema
from ledsagapp.storage.schema.schema_version import SchemaSteps
from tests.builders.entries import TICKET, TICKET_NAME, family
from tests.storage.conftest import Place, filled, refused


def next_schema(*, fails: bool = False) -> SchemaSteps:
    steps = schema()

    def m999_colour(db: Database) -> None:
        db.table("person").add_column("colour", str)
        db.execute(f"PRAGMA user_version = {len(PRESENT.names) + 1}")
        if fails:
            db.execute("SELECT * FROM nowhere")

    steps()(m999_colour)
    return SchemaSteps((*PRESENT.names, "m999_colour"), lambda connection: grow(connection, steps))


def test_the_names_of_the_steps_are_those_of_the_schema() -> None:
    with Database(memory=True, execute_plugins=False) as db:
        assert tuple(step.name for step in schema().pending(db)) == PRESENT.names


def copies(place: Place) -> list[Path]:
    return [path for path in place.path.parent.iterdir() if "before-m999" in path.name]


def test_an_older_book_is_copied_before_it_grows(place: Place) -> None:
    before = filled(place).sql("SELECT * FROM change")
    with open_book(place.path, place.state, create=False, steps=next_schema()) as book:
        assert book.ledger() == family()
    (copy,) = copies(place)
    place.path.unlink()
    copy.rename(place.path)
    assert place.open(create=False).export() == (family(), {TICKET_NAME: TICKET})
    assert place.sql("SELECT * FROM change") == before
    place.close()
    assert place.sql("PRAGMA user_version") == [(len(PRESENT.names),)]


def test_a_book_that_is_up_to_date_is_not_copied(place: Place) -> None:
    filled(place)
    for _ in range(2):
        open_book(place.path, place.state, create=False, steps=next_schema()).close()
    assert len(copies(place)) == 1


def test_a_step_that_fails_leaves_the_book_as_it_was(place: Place) -> None:
    filled(place)
    with pytest.raises(sqlite3.OperationalError):
        open_book(place.path, place.state, create=False, steps=next_schema(fails=True))
    assert place.open(create=False).ledger() == family()
    assert "colour" not in [row[1] for row in place.sql("PRAGMA table_info(person)")]


def test_an_older_program_refuses_what_a_newer_one_has_made(place: Place) -> None:
    filled(place)
    open_book(place.path, place.state, create=False, steps=next_schema()).close()
    assert refused(place).fault is Fault.NEWER
