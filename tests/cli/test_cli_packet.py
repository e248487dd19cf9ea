"""A companion's packet on the command line: from her book to the person's, and the answer back."""

import json
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ledsagapp.cli.main import main
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense, Receipt
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person
from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.model.vocabulary import Category, Kind, Status
from ledsagapp.exchange.ledger.document import LedgerDocument, write
from tests.exchange.test_passing_on import picture

DAY = date(2026, 10, 3)


class Answer(NamedTuple):
    code: int
    out: str
    err: str


class Two:
    """The person's book and the companion's, on one command line."""

    def __init__(self, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capfd = folder, capfd
        self.card, self.packet = folder / "maj.ledsagkort", folder / "anna.ledsagpaket"

    def run(self, whose: str, *arguments: object) -> Answer:
        code = main([*(str(one) for one in arguments), "--data", str(self.folder / whose)])
        return Answer(code, *self._capfd.readouterr())

    def fill(self, whose: str, ledger: Ledger, files: dict[str, bytes] | None = None) -> None:
        path = self.folder / f"{whose}.json"
        path.write_bytes(write(LedgerDocument(ledger, files or {})))
        assert self.run(whose, "import", path).code == 0

    def make(self) -> None:
        wanted = ("--person", "m", "--from", "2026-10-01", "--to", "2026-10-31")
        out = ("--for", self.card, "--out", self.packet)
        assert self.run("companion", "packet", "make", *wanted, *out).code == 0

    def look(self) -> dict[str, Any]:
        answer = self.run("person", "packet", "look", self.packet, "--json")
        assert (answer.code, answer.err) == (0, "")
        found: dict[str, Any] = json.loads(answer.out)
        return found

    def states(self) -> dict[str, str]:
        return {row["key"]: row["state"] for row in self.look()["rows"]}

    def exported(self, whose: str = "person") -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.run(whose, "export").out)
        return found


def an_outing(id_: str, day: str, hours: str = "10:00-12:00", **more: Any) -> Outing:
    start, end = hours.split("-")
    given = {"person_id": "m", "companion_ids": ("a",), "status": Status.DONE, **more}
    return Outing(id=id_, start=f"{day}T{start}", end=f"{day}T{end}", **given)


@pytest.fixture
def two(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Two:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    two = Two(tmp_path, capfd)
    photo = picture("JPEG")
    receipt = Receipt("kvitto.jpg", "image/jpeg", sha256(photo).hexdigest())
    cost = Expense(
        "x1",
        "m",
        DAY,
        9000,
        Category.TICKET,
        outing_id="k1",
        paid_by="a",
        receipts=(receipt,),
    )
    two.fill(
        "companion",
        Ledger(
            people=(Person("m", "Maj"),),
            companions=(Companion("a", "Anna Ek"),),
            outings=(
                an_outing("k1", "2026-10-03", note="Egen anteckning", goal="mål"),
                an_outing("k2", "2026-10-10", activity="Bad"),
                an_outing("k3", "2026-11-10"),
            ),
            expenses=(cost,),
        ),
        {receipt.sha256: photo},
    )
    two.fill(
        "person",
        Ledger(
            people=(Person("maj", "Maj", "1957"),),
            companions=(Companion("anna", "anna ek"),),
            decisions=(Decision("d", "maj", Kind.HOURS, DAY.replace(month=1), None, 900, None),),
        ),
    )
    assert two.run("person", "card", "--person", "maj", "--out", two.card).code == 0
    return two


def test_the_whole_way_there_and_back(two: Two) -> None:
    before = two.exported()
    two.make()
    assert two.states() == {"k1": "new", "k2": "new", "x1": "new"}
    assert two.look()["from"] == "Anna Ek"
    taken = two.run("person", "packet", "take", two.packet)
    assert (taken.code, taken.err) == (0, "")
    after = two.exported()
    assert [one["companion_ids"] for one in after["outings"]] == [["anna"], ["anna"]]
    (cost,) = after["expenses"]
    assert (cost["paid_by"], cost["outing_id"], cost["amount"]) == ("anna", "k1", 9000)
    assert "note" not in after["outings"][0]
    assert after["people"] == before["people"]
    assert after["decisions"] == before["decisions"]
    assert b"Hemgatan" not in bytes(cost["receipts"][0]["bytes_b64"], "ascii")
    assert set(two.states().values()) == {"same"}
    again = two.run("person", "packet", "take", two.packet)
    assert again.code == 0
    assert two.exported() == after
    answer = two.folder / "anna.ledsagsvar"
    assert two.run("person", "packet", "answer", two.packet, "--out", answer).code == 0
    back = two.run("companion", "packet", "take", answer)
    assert (back.code, back.out) == (0, "3 rows of yours were answered.\n")
    assert two.run("person", "undo").code == 0
    assert two.exported() == before
    assert two.run("person", "redo").code == 0
    assert two.exported() == after


def test_what_the_companion_and_the_person_changed_since(two: Two) -> None:
    two.make()
    two.run("person", "packet", "take", two.packet)
    mine = two.exported()
    mine["outings"][1]["activity"] = "Simning"
    changed = two.folder / "mine.json"
    changed.write_text(json.dumps(mine), "utf-8")
    assert two.run("person", "import", changed, "--replace").code == 0
    hers = two.exported("companion")
    for one in hers["outings"]:
        one["place"] = "Hallen"
    changed.write_text(json.dumps(hers), "utf-8")
    assert two.run("companion", "import", changed, "--replace").code == 0
    two.make()
    assert two.states() == {"k1": "changed", "k2": "both_changed", "x1": "same"}
    row = two.look()["rows"][0]
    assert ("place" in row["before"], row["after"]["place"]) == (False, "Hallen")
    two.run("person", "packet", "take", two.packet)
    assert [one.get("place") for one in two.exported()["outings"]] == ["Hallen", None]
    two.run("person", "packet", "take", two.packet, "--rows", "k2")
    assert two.exported()["outings"][1]["place"] == "Hallen"


def test_doubles_are_asked_about_and_never_taken_unasked(two: Two) -> None:
    own = Ledger(
        people=(Person("maj", "Maj", "1957"),),
        companions=(Companion("anna", "anna ek"),),
        outings=(
            an_outing(
                "mine", "2026-10-03", "10:30-12:30", person_id="maj", companion_ids=("anna",)
            ),
        ),
    )
    two.fill("person", own)
    two.make()
    assert two.states()["k1"] == "perhaps_same"
    assert two.look()["rows"][0]["perhaps"] == "mine"
    two.run("person", "packet", "take", two.packet)
    assert [one["id"] for one in two.exported()["outings"]] == ["mine", "k2"]
    assert two.states()["k1"] == "perhaps_same"
    two.run("person", "packet", "take", two.packet, "--rows", "k1")
    assert [one["id"] for one in two.exported()["outings"]] == ["k1", "mine", "k2"]


def test_a_name_that_nobody_knows_is_asked_about_once(two: Two) -> None:
    changed = two.exported("companion")
    changed["companions"][0]["name"] = "Ankan"
    path = two.folder / "hers.json"
    path.write_text(json.dumps(changed), "utf-8")
    two.run("companion", "import", path, "--replace")
    two.make()
    refused = two.run("person", "packet", "take", two.packet)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == "--companion: Who is “Ankan”? Say which companion it is.\n"
    assert two.exported()["outings"] == []
    named = ("--companion", "Ankan=anna", "--rows", "k1")
    assert two.run("person", "packet", "take", two.packet, *named).code == 0
    assert two.run("person", "packet", "take", two.packet).code == 0
    assert [one["companion_ids"] for one in two.exported()["outings"]] == [["anna"], ["anna"]]


def test_without_a_card_a_passphrase_closes_it(two: Two) -> None:
    words = two.folder / "words"
    words.write_text("fyra vanliga ord till\n", "utf-8")
    wanted = ("--person", "m", "--from", "2026-10-01", "--to", "2026-10-31", "--out", two.packet)
    without = two.run("companion", "packet", "make", *wanted)
    assert (without.code, without.out, two.packet.exists()) == (2, "", False)
    assert two.run("companion", "packet", "make", *wanted, "--passphrase-file", words).code == 0
    closed = two.run("person", "packet", "look", two.packet)
    assert (closed.code, closed.out) == (2, "")
    opened = two.run("person", "packet", "look", two.packet, "--passphrase-file", words)
    assert opened.code == 0
    assert "Saturday 3 October 2026" in opened.out or "3 October 2026" in opened.out
    words.write_text("något annat", "utf-8")
    assert two.run("person", "packet", "look", two.packet, "--passphrase-file", words).code == 2


def test_a_packet_for_another_book_says_so(two: Two) -> None:
    two.fill("stranger", Ledger(people=(Person("maj", "Maj"),)))
    two.make()
    answer = two.run("stranger", "packet", "look", two.packet)
    assert (answer.code, answer.out) == (2, "")
    assert len(answer.err.splitlines()) == 1


def test_a_card_is_a_picture_too_and_a_new_one_takes_its_place(two: Two) -> None:
    picture_file = two.folder / "maj.svg"
    assert two.run("person", "card", "--person", "maj", "--out", picture_file).code == 0
    assert picture_file.read_bytes().startswith(b"<?xml")
    first = two.card.read_bytes()
    two.make()
    assert two.run("person", "card", "--person", "maj", "--fresh", "--out", two.card).code == 0
    assert two.card.read_bytes() != first
    assert set(two.states().values()) == {"new"}


def test_a_row_is_refused_with_words_that_go_with_the_answer(two: Two, tmp_path: Path) -> None:
    two.make()
    answer = tmp_path / "g.ledsagsvar"
    key = two.look()["rows"][0]["key"]
    assert two.run("person", "packet", "take", two.packet, "--refuse", key).code == 2
    told = two.run("person", "packet", "take", two.packet, "--refuse", f"{key}=not that day")
    assert "1 row refused." in told.out
    assert two.states()[key] == "same"
    assert two.run("person", "packet", "answer", two.packet, "--out", answer).code == 0
    assert two.run("companion", "packet", "take", answer).code == 0
    again = two.run("person", "packet", "take", two.packet)
    assert again.out.startswith("0 rows taken in")


def test_who_writes_on_the_command_line_stands_in_the_history(two: Two) -> None:
    two.make()
    assert two.run("person", "packet", "take", two.packet, "--who", "Farbror Bo").code == 0
    key = two.look()["rows"][0]["key"]
    assert "Farbror Bo" in two.run("person", "history", key).out


def test_the_packet_has_a_passphrase_file_of_its_own_beside_the_books(
    two: Two, tmp_path: Path
) -> None:
    words, secret = tmp_path / "paket.txt", tmp_path / "bok.txt"
    words.write_text("korp på taket\n", "utf-8")
    secret.write_text("not of the packet\n", "utf-8")
    wanted = ("--person", "m", "--from", "2026-10-01", "--to", "2026-10-31", "--out", two.packet)
    both = ("--passphrase-file", secret, "--packet-passphrase-file", words)
    assert two.run("companion", "packet", "make", *wanted, *both).code == 0
    assert two.run("person", "packet", "look", two.packet, "--passphrase-file", secret).code == 2
    assert two.run("person", "packet", "look", two.packet, *both).code == 0


def test_a_packet_is_told_in_the_persons_money(two: Two) -> None:
    two.make()
    assert "90 kronor" in two.run("person", "packet", "look", two.packet).out
    rules = Rules(preset="denmark-97")
    danish = Decision("c", "maj", Kind.COSTS, DAY.replace(month=1), None, 7900, None, rules=rules)
    two.fill("person", Ledger(people=(Person("maj", "Maj", "1957"),), decisions=(danish,)))
    assert "90 Danish kroner" in two.run("person", "packet", "look", two.packet).out
