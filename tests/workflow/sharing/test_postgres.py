"""The same through a real PostgreSQL on loopback, which sees nothing but closed bytes."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.exchange.sharing.postgres import PostgresCarrier
from ledsagapp.workflow.sharing.exchange import Exchange
from tests.builders.circle import NOW, Computer, same
from tests.builders.entries import TICKET, TICKET_NAME, expense, family, outing, receipt
from tests.builders.postgres import lacking, served
from tests.tools.merge import Sharing


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A server of our own, gone afterwards."""
    missing = lacking()
    if missing:
        pytest.skip(missing)
    with served() as address:
        yield address


def test_three_books_agree_through_a_database_that_sees_nothing(tmp_path: Path, url: str) -> None:
    kin = Family(new_family_key())
    computers = [Computer(tmp_path, name, kin) for name in ("Anna", "Bo", "Cia")]
    for one in computers:
        carrier = PostgresCarrier(url, kin.circle)
        one.exchanging = Exchange(one.book, kin, carrier, one.name)
    computers[0].book.import_ledger(family(), {TICKET_NAME: TICKET})
    computers[1].book.outings.put(outing("o9", companions=("c1", "c2")))
    computers[2].book.receipts.put(TICKET)
    computers[2].book.expenses.put(expense("e9", receipts=(receipt(),)))
    for _ in range(4):
        for one in computers:
            one.exchanging.run(NOW)
    same(computers)
    with psycopg.connect(url) as connection:
        rows = connection.execute("SELECT circle, name, bytes FROM parcel").fetchall()
    assert rows
    for circle, name, data in rows:
        assert bytes(data).startswith(b"age-encryption.org/v1\n")
        assert TICKET_NAME[:8] not in f"{circle}{name}"
    for one in computers:
        one.book.close()


def test_two_families_in_one_database_do_not_meet(tmp_path: Path, url: str) -> None:
    books = []
    for name in ("Ek", "Lind"):
        kin = Family(new_family_key())
        one = Computer(tmp_path, name, kin)
        one.book.outings.put(outing(name))
        one.exchanging = Exchange(one.book, kin, PostgresCarrier(url, kin.circle), name)
        books.append(one)
    for _ in range(2):
        for one in books:
            one.exchanging.run(NOW)
    assert [[entry.id for entry in one.book.outings.all()] for one in books] == [["Ek"], ["Lind"]]
    for one in books:
        one.book.close()


def test_a_database_that_is_not_there_is_an_ordinary_failure(tmp_path: Path) -> None:
    kin = Family(new_family_key())
    one = Computer(tmp_path, "Anna", kin)
    one.book.outings.put(outing("o1"))
    carrier = PostgresCarrier("postgresql://ledsag@127.0.0.1:1/postgres", kin.circle)
    with pytest.raises(OSError, match="PostgreSQL"):
        Exchange(one.book, kin, carrier, "Anna").run(NOW)
    assert [entry.id for entry in one.book.outings.all()] == ["o1"]
    one.book.close()


def test_the_fuzz_of_shared_books_goes_through_a_database_too(tmp_path: Path, url: str) -> None:
    sharing = Sharing(tmp_path, 5, postgres=url)
    try:
        sharing.run(40)
        assert sharing.faults() == []
    finally:
        sharing.close()
