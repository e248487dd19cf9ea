"""What somebody who shares a book writes in it, at random."""

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, Final

from ledsagapp.domain.case.sealing import content_hash, control_code
from ledsagapp.domain.model.expense import Expense, Receipt
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.seal import Seal
from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.domain.values import replace
from tests.builders.circle import OWN_WORDS, Computer
from tests.builders.entries import family

WORDS: Final = (*("Bad", "Bio", "Kyrkan", "Handla", "Promenad", "Läkare", "Teater", "Bibliotek"),)
_OFTEN: Final = 40  # so many entries are written in again and again, by everybody
Deed = Callable[[Computer], None]


class Writing:
    """Savings in a book, by dice; ``secret`` are the outings with a note for oneself."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.secret: set[str] = set()
        self.numbers: Iterator[int] = iter(range(10**9))
        self.savings: list[tuple[int, Deed]] = [
            *((30, self.add_outing), (30, self.edit_outing), (8, self.add_expense)),
            *((6, self.edit_expense), (5, self.remove), (4, self.many), (3, self.take_in)),
            *((6, self.undo), (4, self.redo), (3, self.decide), (2, self.mark_same)),
            *((3, self.choose), (3, self.mark_private), (2, self.free), (2, self.seal)),
        ]

    def some(self, entries: Sequence[Any]) -> Any:
        """One of them; None of none."""
        return self.dice.choice(entries) if entries else None

    def _word(self) -> str:
        return f"{self.dice.choice(WORDS)} {next(self.numbers)}"

    def _outing(self, computer: Computer, which: str = "") -> Outing | None:
        """An outing that many write in."""
        found = self.some(_ids(computer, "outing", f"deleted IS NOT 1 {which}", _OFTEN))
        return computer.book.outings.get(found) if found else None

    def add_outing(self, computer: Computer) -> None:
        """A new outing."""
        day = self.dice.randrange(1, 29)
        times = f"2026-11-{day:02}T10:00", f"2026-11-{day:02}T{self.dice.randrange(11, 18)}:30"
        companions = tuple(self.dice.sample(("c1", "c2"), self.dice.randrange(3)))
        id_ = f"{computer.name}-{next(self.numbers)}"
        computer.book.outings.put(
            Outing(id_, "p1", companions, *times, Status.DONE, activity=self._word())
        )

    def edit_outing(self, computer: Computer) -> None:
        """Another word, other companions or another end."""
        one = self._outing(computer)
        if one is None:
            return
        match self.dice.randrange(3):
            case 0:
                one = replace(one, activity=self._word())
            case 1:
                one = replace(one, note=self._word(), place=self._word())
            case _:
                companions = tuple(self.dice.sample(("c1", "c2", "c3"), self.dice.randrange(4)))
                one = replace(one, companion_ids=companions)
        computer.book.outings.put(one)

    def add_expense(self, computer: Computer) -> None:
        """A new outlay with a receipt, one of few."""
        content = f"kvitto {self.dice.randrange(30)}".encode() * 20
        with computer.book.together("add_expense"):
            name = computer.book.receipts.put(content)
            receipts = (Receipt("kvitto.jpg", "image/jpeg", name),) * self.dice.randrange(1, 3)
            id_ = f"{computer.name}-{next(self.numbers)}"
            amount = self.dice.randrange(1, 50000)
            computer.book.expenses.put(
                Expense(id_, "p1", date(2026, 11, 3), amount, Category.TICKET, receipts=receipts)
            )

    def edit_expense(self, computer: Computer) -> None:
        """Another amount."""
        found = self.some(_ids(computer, "expense", "deleted IS NOT 1", _OFTEN // 2))
        one = computer.book.expenses.get(found) if found else None
        if one is not None:
            computer.book.expenses.put(replace(one, amount=self.dice.randrange(1, 50000)))

    def remove(self, computer: Computer) -> None:
        """Into the bin, or out of it."""
        found = self.some(_ids(computer, "outing", "deleted = 1", _OFTEN))
        if found and self.dice.random() < 0.5:
            removed = {one.id: one for one in computer.book.outings.in_bin()}
            computer.book.outings.put(removed[found])
            return
        found = self.some(_ids(computer, "outing", "deleted IS NOT 1", 5 * _OFTEN))
        if found is not None:
            computer.book.outings.remove(found)

    def many(self, computer: Computer) -> None:
        """Several at once, as one step."""
        with computer.book.together("many"):
            for _ in range(5):
                self.edit_outing(computer)
                self.add_outing(computer)

    def take_in(self, computer: Computer) -> None:
        """The same document as the others take in."""
        computer.book.import_ledger(family(), {})

    def undo(self, computer: Computer) -> None:
        """Take back."""
        computer.book.undo.undo()

    def redo(self, computer: Computer) -> None:
        """Make again."""
        computer.book.undo.redo()

    def decide(self, computer: Computer) -> None:
        """Another frame of a decision."""
        one = self.some(computer.book.decisions.all())
        if one is not None:
            computer.book.decisions.put(replace(one, case_number=self._word()))

    def mark_same(self, computer: Computer) -> None:
        """One outing is another one."""
        one, other = self._outing(computer), self._outing(computer)
        if one is not None and other is not None and one.id != other.id:
            computer.book.outings.put(replace(one, same_as=other.id))

    def choose(self, computer: Computer) -> None:
        """Answer one of the open questions."""
        fields, removed = computer.book.shared.apart()
        if fields and self.dice.random() < 0.7:
            one = self.dice.choice(fields)
            computer.book.shared.choose(one, self.dice.choice(one.versions).value)
        elif removed:
            computer.book.shared.choose_removed(
                self.dice.choice(removed), gone=self.dice.random() < 0.5
            )

    def mark_private(self, computer: Computer) -> None:
        """A note that is for oneself alone."""
        one = self._outing(computer)
        if one is not None:
            self.secret.add(one.id)
            note = f"{OWN_WORDS} {next(self.numbers)}"
            computer.book.outings.put(replace(one, note=note, private=("note",)))

    def free(self, computer: Computer) -> None:
        """A note for everybody where it was for oneself."""
        one = self._outing(computer, "AND private IS NOT NULL")
        if one is not None:
            computer.book.outings.put(replace(one, note=self._word(), private=()))

    def seal(self, computer: Computer) -> None:
        """A report is handed in."""
        number = next(self.numbers)
        days = date(2026, 11, 1), date(2026, 11, 30)
        content = f"Rapport {number}"
        found = content_hash(content)
        computer.book.seals.put(
            Seal(
                *(f"{computer.name}-{number}", "p1", "time", *days, "sv", "{}", content),
                hash=found,
                code=control_code(found),
                sealed_on=date(2026, 12, 1),
            )
        )


def _ids(computer: Computer, table: str, condition: str, most: int) -> list[str]:
    """The first ids of a table; reading its entries would take longer than what is tried here."""
    rows = computer.book.shared._connection.rows(  # noqa: SLF001 - no reader wants ids alone
        f"SELECT id FROM {table} WHERE {condition} ORDER BY id LIMIT ?", (most,)
    )
    return [id_ for (id_,) in rows]
