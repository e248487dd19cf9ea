"""``ledsag attention``: for whom something waits, in a book with many people, within a second."""

import json
import time
from datetime import date
from pathlib import Path

from ledsagapp.domain.case.attention import attention
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import LedgerDocument, write
from tests.builders.entries import family
from tests.cli.calls import Ledsag

TODAY = date(2026, 11, 29)


def test_who_has_most_waiting_comes_first(tmp_path: Path, ledsag: Ledsag) -> None:
    passed = Outing("x", "p2", (), "2026-11-20T10:00", "2026-11-20T12:00", Status.PLANNED)
    known = Ledger(
        (Person("p1", "Åsa Öberg"), Person("p2", "Bo Ek")),
        outings=(passed, replace(passed, id="y", start="2026-11-21T10:00", end="2026-11-21T12:00")),
    )
    path = tmp_path / "family.json"
    path.write_bytes(write(LedgerDocument(known, {})))
    assert ledsag("import", "--data", tmp_path / "a", path).code == 0
    asked = ("attention", "--data", tmp_path / "a", "--on", "2026-11-29")
    people = json.loads(ledsag(*asked, "--json").out)["people"]
    counts = [one["count"] for one in people]
    assert counts == sorted(counts, reverse=True)
    assert next(one["passed"] for one in people if one["name"] == "Bo Ek") == 2
    said = ledsag(*asked, "--lang", "sv").out.decode()
    assert "Bo Ek: 2 bokningar att svara på" in said


def test_five_hundred_people_are_gone_through_within_a_second() -> None:
    decision = family().decisions[0]
    people = [Person(f"p{number}", f"Person {number}") for number in range(500)]
    decisions = [replace(decision, id=f"d{one.id}", person_id=one.id) for one in people]
    outings = [
        Outing(
            *(f"{one.id}-{at}", one.id, (), f"{day}T10:00", f"{day}T11:00"),
            status=Status.DONE,
        )
        for one in people
        for at in range(50)
        for day in [f"2026-{1 + at % 11:02}-{1 + at // 2:02}"]
    ]
    ledger = Ledger(tuple(people), decisions=tuple(decisions), outings=tuple(outings))
    started = time.process_time()
    view = read(ledger, TODAY, {}, "", me=False)
    reckoned = time.process_time()
    found = attention(ledger, view.accounts, view.assignment, TODAY)
    done = time.process_time()
    assert len(found) == 500
    assert done - reckoned < 0.5
    assert reckoned - started < 3.0  # 1 s on a computer that does nothing else
