"""The known traps of the engine that decides merges: each would differ for ever in silence."""

import json

import pytest

from ledsagapp.domain.model.shared_line import SharedLine
from ledsagapp.exchange.sharing.document import (
    PENDING,
    DamagedDocumentError,
    SharedDocument,
    peer_of,
)

ANNA, BO = "a" * 16, "b" * 16
ROW = ("outing", "maj/845: å")


def line(device: str, number: int, **values: object) -> SharedLine:
    said = json.dumps([1, "Kim", 5, ROW[1], "{}"])
    return SharedLine(device, number, said, {}, ROW, values)


def document(device: str, pieces: tuple[tuple[str, bytes], ...] = ()) -> SharedDocument:
    found = SharedDocument(pieces)
    found.write_as(peer_of(device))
    return found


def said_by_anna() -> tuple[bytes, bytes]:
    """Two parcels of Anna's, the second of which waits for the first."""
    anna = document(ANNA)
    anna.write([line(ANNA, 1, place="Badhuset")])
    first = anna.operations_since(peer_of(ANNA), 0)
    end = anna.operation_count(peer_of(ANNA))
    anna.write([line(ANNA, 2, place="Biografen")])
    return first, anna.operations_since(peer_of(ANNA), end)


def test_what_waits_for_its_predecessor_survives_compacting_and_a_restart() -> None:
    first, second = said_by_anna()
    bo = document(BO)
    assert not bo.take(second)
    pieces = bo.compact()
    assert [kind for kind, _data in pieces][1:] == [PENDING]
    bo = document(BO, pieces)
    assert bo.ends() == {}
    bo.take(first)
    assert bo.ends() == {ANNA: 2}
    assert bo.values_of([ROW]) == {ROW: {"place": "Biografen"}}


def test_the_same_value_written_again_counts_as_written() -> None:
    first, _second = said_by_anna()
    bo = document(BO)
    bo.take(first)
    before = bo.size
    bo.write([line(BO, 1, place="Badhuset")])
    later = document(ANNA)
    later.take(first)
    later.write([line(ANNA, 2, place="Kyrkan")])
    bo.take(later.since(bo.version()))
    later.take(bo.since(later.version()))
    assert bo.size > before + 1
    assert bo.values_of([ROW]) == later.values_of([ROW])


def test_ids_may_hold_any_sign() -> None:
    bo = document(BO)
    bo.write([line(BO, 1, place="Badhuset")])
    assert bo.values_of([ROW]) == {ROW: {"place": "Badhuset"}}


@pytest.mark.parametrize("damage", [lambda data: data[:-3], lambda data: b"\0" + data[1:]])
def test_bytes_that_are_damaged_are_an_ordinary_error(damage: object) -> None:
    first, _second = said_by_anna()
    bo = document(BO)
    with pytest.raises(DamagedDocumentError):
        bo.take(damage(first))  # type: ignore[operator]
    assert bo.ends() == {}


def test_who_must_begin_anew_writes_under_another_number() -> None:
    assert peer_of(ANNA, 1) not in (peer_of(ANNA), peer_of(BO, 1))
