"""Rows are read again by id where only a few were put; always the same as reading all of them."""

import shutil
import tempfile
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.driver import connect
from ledsagapp.storage.opening import open_book
from tests.builders.entries import family

FEW = [f"o{number}" for number in range(6)]


def outing(id_: str, day: int, along: tuple[str, ...], note: str) -> Outing:
    start, end = f"2026-11-{day:02d}T13:00", f"2026-11-{day:02d}T15:00"
    return Outing(id_, "p1", along, start, end, Status.DONE, note=note or None)


put = st.builds(
    outing,
    st.sampled_from(FEW),
    st.integers(1, 28),
    st.sampled_from([(), ("c1",), ("c1", "c2"), ("c2", "c1", "c1")]),
    st.sampled_from(["", "x"]),
)
SPOILT = ("status = 'moved'", "status = NULL", "status = 'done'", "cancelled_by = 'robot'")
deeds = st.lists(
    st.one_of(
        st.tuples(st.just("put"), put),
        st.tuples(st.just("remove"), st.sampled_from(FEW)),
        st.tuples(st.sampled_from(["undo", "redo", "look", "aside"]), st.none()),
        st.tuples(st.sampled_from(["fail", "import"]), st.none()),
        st.tuples(st.just("several"), st.lists(put, max_size=4)),
        st.tuples(st.just("spoil"), st.tuples(st.sampled_from(FEW), st.sampled_from(SPOILT))),
    ),
    max_size=14,
)


class StoppedError(Exception):
    """Takes a step back in the middle."""


def do(book: Book, what: str, with_: object) -> None:
    if what == "put" and isinstance(with_, Outing):
        book.outings.put(with_)
    elif what == "remove":
        book.outings.remove(str(with_))
    elif what == "import":
        book.import_ledger(Ledger(outings=(outing("o1", 5, ("c1",), "i"),)), {})
    elif what == "several" and isinstance(with_, list):
        with book.together("change_outings"):
            for one in with_:
                book.outings.put(one)
    elif what == "spoil" and isinstance(with_, tuple):
        spoil(book, *with_)
    else:
        do_alone(book, what)


def do_alone(book: Book, what: str) -> None:
    if what == "undo":
        book.undo.undo()
    elif what == "redo":
        book.undo.redo()
    elif what == "look":
        book.outings.all()
    elif what == "aside":
        book.outings.set_aside()
    elif what == "fail":
        with pytest.raises(StoppedError):
            stop_midway(book)


def spoil(book: Book, id_: str, change: str) -> None:
    """Have another program change a row, and see that it did."""
    with closing(connect(book.path)) as db:
        db.execute(f"UPDATE outing SET {change} WHERE id = ?", (id_,))
    book.try_writing()


def stop_midway(book: Book) -> None:
    """Put, read and take back, as a whole and as a part of what goes on."""
    with book.together("change_outings"):
        book.outings.put(outing("o3", 4, ("c2",), "part"))
        with suppress(StoppedError), book.together("part"):
            book.outings.put(outing("o4", 4, ("c2",), "never"))
            book.outings.all()
            raise StoppedError
        book.outings.put(outing("o2", 3, (), "never"))
        book.outings.all()
        raise StoppedError


@settings(deadline=None, max_examples=30)
@given(deeds)
def test_whatever_was_done_the_rows_are_those_of_the_file(
    tmp_path_factory: pytest.TempPathFactory, done: list[tuple[str, object]]
) -> None:
    folder = tmp_path_factory.mktemp("kept")
    with open_book(folder / "book.ledsagapp", folder / "state", create=True) as book:
        book.import_ledger(family(), {})
        book.outings.all()
        for what, with_ in done:
            do(book, what, with_)
            kept = book.outings.all(), book.outings.set_aside()
            other = Path(tempfile.mkdtemp(dir=folder)) / "book.ledsagapp"
            shutil.copy(book.path, other)
            with open_book(other, folder / "else", create=False) as fresh:
                assert kept == (fresh.outings.all(), fresh.outings.set_aside())


def test_a_row_that_another_program_spoilt_is_set_aside_also_where_few_are_read(
    tmp_path: Path,
) -> None:
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        book.import_ledger(family(), {})
        first = book.outings.all()[0]
        db = connect(book.path)
        db.execute("UPDATE outing SET status = 'moved' WHERE id = ?", (first.id,))
        db.close()
        book.try_writing()
        book.outings.put(replace(book.outings.all()[0], note="x"))
        assert first.id not in {one.id for one in book.outings.all()}
        assert len(book.ledger().set_aside) == 1


@pytest.mark.parametrize("change", [*SPOILT, "private = '{'", "private = 7", "cancelled_on = 'x'"])
def test_an_entry_whose_row_was_spoilt_can_be_put_anew(change: str, tmp_path: Path) -> None:
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        book.import_ledger(family(), {})
        first = book.outings.all()[0]
        spoil(book, first.id, change)
        book.outings.put(first)
        assert book.outings.get(first.id) == first
        assert book.outings.set_aside() == ()
