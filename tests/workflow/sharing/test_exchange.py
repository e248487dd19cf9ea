"""Books that are shared become the same on every computer, whatever happens to the files."""

import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.values import replace
from ledsagapp.exchange.sharing.carriers import FolderCarrier
from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.storage.driver import connect
from ledsagapp.workflow.sharing.exchange import Exchange
from ledsagapp.workflow.sharing.keeping import Exchanged
from ledsagapp.workflow.sharing.steps import Slices, Steps
from tests.benchmarks.storage import an_outing
from tests.builders.circle import NOW, Computer, Syncing, circle, outing_of, same, settle
from tests.builders.entries import TICKET, TICKET_NAME, family, outing, person


def test_what_is_written_on_one_computer_stands_on_the_other(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.import_ledger(family(), {TICKET_NAME: TICKET})
        settle(syncing)
        assert bo.book.ledger() == anna.book.ledger()
        assert bo.book.receipts.get(TICKET_NAME) == TICKET
        same(both)


def test_changes_made_apart_are_all_kept(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.outings.put(outing("o1"))
        settle(syncing)
        anna.book.outings.put(replace(outing_of(anna, "o1"), activity="Bio"))
        bo.book.outings.put(replace(outing_of(bo, "o1"), place="Röda kvarn"))
        bo.book.outings.put(outing("o2"))
        settle(syncing)
        both_said = outing_of(anna, "o1")
        assert (both_said.activity, both_said.place) == ("Bio", "Röda kvarn")
        assert [one.id for one in anna.book.outings.all()] == ["o1", "o2"]
        same(both)


def test_a_merge_is_no_step_and_keeps_redo(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.people.put(person("p1"))
        anna.book.undo.undo()
        bo.book.people.put(person("p2"))
        heard: list[frozenset[str]] = []
        anna.book.listen(heard.append)
        settle(syncing)
        assert heard == [frozenset({"people"})]
        assert anna.book.undo.peek() is None
        anna.book.undo.redo()
        assert {one.id for one in anna.book.people.all()} == {"p1", "p2"}


def test_an_exchange_with_nothing_new_writes_no_file(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        both[0].book.import_ledger(family(), {TICKET_NAME: TICKET})
        settle(syncing)
        before = {path: path.read_bytes() for path in tmp_path.glob("*/shared/*")}
        settle(syncing)
        assert {path: path.read_bytes() for path in tmp_path.glob("*/shared/*")} == before


def test_a_third_computer_gets_all_of_it(tmp_path: Path) -> None:
    kin = Family(new_family_key())
    with circle(tmp_path, ("Anna", "Bo"), kin) as (both, syncing):
        both[0].book.import_ledger(family(), {TICKET_NAME: TICKET})
        both[1].book.people.put(person("p9"))
        settle(syncing)
        third = Computer(tmp_path, "Cia", kin)
        all_three = Syncing([*both, third], 0, hostile=False)
        settle(all_three)
        same(all_three.computers)
        third.book.close()


def test_loro_is_not_read_in_by_a_book_that_is_not_shared() -> None:
    code = "import ledsagapp.storage.opening, ledsagapp.cli.main, sys; print('loro' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"


def test_a_document_that_lost_a_piece_is_filled_up_and_uses_no_number_twice(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        for number in range(3):
            anna.book.outings.put(outing(f"o{number}"))
            settle(syncing, 2)
        anna.book.close()
        with closing(connect(anna.path)) as db:
            db.execute("DELETE FROM share_blob WHERE n = (SELECT max(n) FROM share_blob)")
            db.commit()
        anna.open()
        anna.book.outings.put(outing("o9"))
        bo.book.outings.put(outing("o8"))
        settle(syncing)
        assert [one.id for one in bo.book.outings.all()] == ["o0", "o1", "o2", "o8", "o9"]
        same(both)


def test_two_that_exchange_one_book_by_turns_use_no_number_twice(tmp_path: Path) -> None:
    """The window's own watch and its dialog each keep a document at hand."""
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, _bo = both
        carrier = FolderCarrier(anna.folder)
        second = Exchange(anna.book, anna.family, carrier, anna.name)
        for number in range(4):
            anna.book.outings.put(outing(f"o{number}"))
            (second.run(NOW) if number % 2 else anna.exchange())
        settle(syncing)
        same(both)


def steps_taken(steps: Steps[Exchanged], most: int, between: Callable[[], object]) -> bool:
    """Take so many steps with something done between them, then no more; whether it ended."""
    answer: object = None
    try:
        for _ in range(most):
            work = steps.send(answer)
            answer = None if work is None else work()
            between()
    except StopIteration:
        return True
    steps.close()
    return False


def test_an_exchange_that_ends_between_two_slices_goes_on_the_next_time(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.import_ledger(Ledger(outings=tuple(map(an_outing, range(150)))), {})
        bo.book.outings.put(outing("bos"))
        anna.exchange()
        syncing.carry()
        for most in range(1, 30, 2):
            steps_taken(bo.exchanging.steps(NOW, Slices(1e-9)), most, lambda: None)
            if most % 5 == 0:
                bo.restart()
        settle(syncing)
        same(both)
        assert len(bo.book.outings.all()) == 151


def test_what_is_saved_between_two_slices_is_not_written_over(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        ledger = Ledger(outings=tuple(map(an_outing, range(150))))
        anna.book.import_ledger(ledger, {})
        settle(syncing)
        for one in ledger.outings:
            anna.book.outings.put(replace(one, note="Annas"))
            anna.book.outings.put(replace(one, note="Annas", place="Annas"))
        anna.exchange()
        syncing.carry()
        later = iter(ledger.outings)

        def save() -> None:
            one = next(later, None)
            if one is not None:
                bo.book.outings.put(replace(outing_of(bo, one.id), activity="Bos"))

        assert steps_taken(bo.exchanging.steps(NOW, Slices(1e-9)), 1000, save)
        settle(syncing)
        same(both)
        saved = [one for one in bo.book.outings.all() if one.activity == "Bos"]
        assert len(saved) > 5
        assert all((one.note, one.place) == ("Annas", "Annas") for one in bo.book.outings.all())


def test_an_exchange_that_another_overtakes_begins_anew(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        second = Exchange(bo.book, bo.family, FolderCarrier(bo.folder), bo.name)
        anna.book.import_ledger(family(), {TICKET_NAME: TICKET})
        anna.exchange()
        bo.book.outings.put(outing("o1"))
        syncing.carry()
        numbers = iter(range(1000))

        def exchange() -> None:
            number = next(numbers)
            if number < 8:
                bo.book.outings.put(outing(f"bo-{number}"))
                second.run(NOW)

        assert steps_taken(bo.exchanging.steps(NOW, Slices(1e-9)), 1000, exchange)
        settle(syncing)
        same(both)
