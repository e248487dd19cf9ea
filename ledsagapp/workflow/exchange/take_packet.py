"""Taking rows of a packet in, as one step; answering it, and reading the answer to one's own."""

from collections.abc import Collection, Mapping
from datetime import date

from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.handover import Different, Handover, KnownName
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.values import dataclass, field, replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.packet.answer import PacketAnswer, RowAnswer, write_answer
from ledsagapp.exchange.packet.comparison import PacketRow, PacketState
from ledsagapp.exchange.packet.packet import OutingRow, PacketExpense, content_text, row_object
from ledsagapp.exchange.packet.sealing import close_for
from ledsagapp.storage.book import Book
from ledsagapp.workflow.exchange.look_at_packet import COMPANION, PacketView, packet_row, standing
from ledsagapp.workflow.exchange.make_packet import IN, OUT, handover_id
from ledsagapp.workflow.exchange.packet_rows import expense_of, fold_name, outing_of

STEP = "take_packet"
TAKEN, CHANGED, SAME, LEFT, REFUSED = "taken", "changed", "same", "left", "refused"


@dataclass(frozen=True, slots=True)
class RowChoice:
    """What is to become of the rows: ``take`` and ``same`` are keys, the rest is left.

    None for ``take`` means all that are new or changed; doubles are never among them.
    ``refuse``: why a row is refused, by its key; the one who sent it is told.
    """

    take: Collection[str] | None = None
    same: Collection[str] = ()
    refuse: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PacketTaken:
    """How many rows were taken, said to be the same, left, and refused."""

    taken: int
    same: int
    left: int
    refused: int = 0


def take_packet(
    book: Book, view: PacketView, choice: RowChoice, today: date, matched: Mapping[str, str]
) -> PacketTaken:
    """Take the rows in as one step; ExchangeError where a row or who is meant is not known.

    The same packet a second time changes nothing. Persons, decisions, providers and notes are
    never touched.
    """
    wanted = _wanted(view, choice)
    _refuse_unknown(view, wanted)
    rows = {row.key: row for row in view.rows}
    same = [key for key in choice.same if rows[key].perhaps is not None]
    refused = [key for key in choice.refuse if rows[key].before is None and key not in wanted]
    done = len(wanted) + len(same) + len(refused)
    if not done:
        return PacketTaken(0, 0, len(rows))
    taking = _Taking(book, view, today)
    with book.together(STEP, view.packet.sender_name, str(done)):
        for content in view.packet.files.values():
            book.receipts.put(content)
        for name, id_ in matched.items():
            taking.remember_name(name, id_)
        for row in view.rows:
            if row.key in wanted:
                taking.take(row)
            elif row.key in same:
                taking.say_same(row)
            elif row.key in refused:
                taking.refuse(row, choice.refuse[row.key])
    return PacketTaken(len(wanted), len(same), len(rows) - done, len(refused))


def _wanted(view: PacketView, choice: RowChoice) -> frozenset[str]:
    keys = {row.key for row in view.rows}
    unknown = [
        key for key in (*(choice.take or ()), *choice.same, *choice.refuse) if key not in keys
    ]
    if unknown:
        raise ExchangeError([Problem("--rows", "no_such_row", (key[:40],)) for key in unknown])
    if choice.take is None:
        due = (PacketState.NEW, PacketState.CHANGED)
        named = {*choice.same, *choice.refuse}
        return frozenset(row.key for row in view.rows if row.state in due) - named
    same = {
        row.key for row in view.rows if row.state is PacketState.SAME and row.before is not None
    }
    return frozenset(choice.take) - same


def _refuse_unknown(view: PacketView, wanted: Collection[str]) -> None:
    """Every name in the rows wanted must be somebody's."""
    names: list[str] = []
    for one in view.rows:
        row = one.row
        if one.key in wanted and isinstance(row, OutingRow):
            names += row.companions
        elif one.key in wanted and isinstance(row, PacketExpense) and row.paid_by is not None:
            names.append(row.paid_by)
    unknown = [name for name in dict.fromkeys(names) if not view.ids.get(fold_name(name))]
    if unknown:
        raise ExchangeError([Problem("--companion", "whose_name", (name,)) for name in unknown])


class _Taking:
    """Writes rows into the book, inside a step of the caller's."""

    def __init__(self, book: Book, view: PacketView, today: date) -> None:
        self._book, self._view, self._today = book, view, today
        self._ours = {
            one.theirs: one.ours
            for one in book.handovers.all()
            if one.direction == IN and one.id == handover_id(IN, view.packet.sender, one.theirs)
        }

    def take(self, row: PacketRow) -> None:
        """The row as an entry; where it was asked about as a double, the two are different."""
        entry: Outing | Expense
        if isinstance(row.row, OutingRow):
            before = row.before if isinstance(row.before, Outing) else None
            entry = outing_of(row.row, self._view.person_id, self._view.ids, before)
            if before is None:
                entry = replace(entry, id=self._ours.get(row.key) or self._free(entry.id))
            self._book.outings.put(entry)
        else:
            cost = row.before if isinstance(row.before, Expense) else None
            outing_id = self._ours.get(row.row.outing or "") or self._outing_here(row.row.outing)
            ids = self._view.ids
            entry = expense_of(row.row, self._view.person_id, ids, outing_id, cost)
            if cost is None:
                entry = replace(entry, id=self._ours.get(row.key) or self._free(entry.id))
            self._book.expenses.put(entry)
        if row.perhaps is not None:
            first, second = sorted((row.perhaps.id, row.key))
            id_ = handover_id("different", first, second)
            self._book.differents.put(Different(id_, first, second))
        self._hand(row, entry, TAKEN)

    def say_same(self, row: PacketRow) -> None:
        """The row is what is here already: nothing is written but that."""
        if row.perhaps is not None:
            self._hand(row, row.perhaps, SAME)

    def refuse(self, row: PacketRow, why: str) -> None:
        """The row is not taken, and why is said in the answer; nothing else is written."""
        id_ = handover_id(IN, self._view.packet.sender, row.key)
        content, on = content_text(row.row), self._today.isoformat()
        packet, kind = self._view.packet.id, row.kind
        self._book.handovers.put(
            Handover(id_, IN, packet, kind, row.key, "", content, "", REFUSED, why, on)
        )

    def remember_name(self, name: str, companion_id: str) -> None:
        """Who is meant by a name in packets of this sender."""
        sender, called = self._view.packet.sender, fold_name(name)
        id_ = handover_id(COMPANION, sender, called)
        self._book.known_names.put(KnownName(id_, sender, COMPANION, called, companion_id))

    def _hand(self, row: PacketRow, entry: Outing | Expense, answer: str) -> None:
        id_ = handover_id(IN, self._view.packet.sender, row.key)
        self._ours[row.key] = entry.id
        stands = standing(entry)
        content, on = content_text(row.row), self._today.isoformat()
        packet, kind = self._view.packet.id, row.kind
        self._book.handovers.put(
            Handover(id_, IN, packet, kind, row.key, entry.id, content, stands, answer, "", on)
        )

    def _outing_here(self, key: str | None) -> str | None:
        outing = self._book.outings.get(key) if key else None
        here = outing is not None and outing.person_id == self._view.person_id
        return key if here else None

    def _free(self, id_: str) -> str:
        """The row's own id, so that two computers make the same row; another where it is taken."""
        taken = self._book.outings.readable(id_) or self._book.expenses.readable(id_)
        return handover_id("id", self._view.person_id, id_) if taken else id_


def answer_to(book: Book, view: PacketView, today: date) -> bytes:
    """The answer to a packet, closed for who sent it."""
    handed = {one.id: one for one in book.handovers.all() if one.direction == IN}
    names = {one.id: one.name for one in book.companions.all()}
    rows = []
    for one in view.rows:
        before = handed.get(handover_id(IN, view.packet.sender, one.key))
        rows.append(_row_answer(one, before, names))
    answer = PacketAnswer(view.packet.id, today, tuple(rows))
    return close_for(write_answer(answer), view.packet.sender)


def _row_answer(row: PacketRow, before: Handover | None, names: Mapping[str, str]) -> RowAnswer:
    if before is None:
        here = row.before is not None and row.state is PacketState.SAME
        return RowAnswer(row.key, SAME if here else LEFT)
    if before.answer == REFUSED and not before.ours:
        return RowAnswer(row.key, REFUSED, words=before.words)
    if before.answer == SAME or row.before is None:
        return RowAnswer(
            row.key, before.answer if row.before is not None else LEFT, words=before.words
        )
    now = packet_row(row.before, names)
    if standing(row.before) == before.stands:
        return RowAnswer(row.key, before.answer, words=before.words)
    return RowAnswer(row.key, CHANGED, row_object(now), before.words)


def take_answer(book: Book, answer: PacketAnswer) -> int:
    """Write beside one's own rows what became of them, as one step; how many rows were known."""
    sent = {one.theirs: one for one in book.handovers.all() if one.direction == OUT}
    known = [row for row in answer.rows if row.key in sent]
    if not known:
        raise ExchangeError([Problem("", "answer_to_nothing")])
    with book.together("take_answer", answer.on.isoformat()):
        for row in known:
            line = sent[row.key]
            book.handovers.put(
                replace(line, answer=row.answer, words=row.words, on=answer.on.isoformat())
            )
    return len(known)
