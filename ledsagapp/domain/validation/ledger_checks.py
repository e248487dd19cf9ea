"""The rules of a valid ledger: every fault as a ``Problem`` with its place, all at once.

Forms ask about one value and get field names as places; a document or a whole book is asked
about at once and gets places like ``outings[3].end``.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.entry import Entry, OfPerson
from ledsagapp.domain.model.expense import TURNS, Adjustment, Expense, Receipt
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.seal import Confirmation, Seal
from ledsagapp.domain.model.template import Template
from ledsagapp.domain.model.vocabulary import Kind, Service
from ledsagapp.domain.validation.rule_checks import decision_problems, overlap_problems
from ledsagapp.domain.values import dataclass, field

Doubles = Person | Provider | Companion | Outing | Expense
_E = TypeVar("_E", bound=Entry)

LISTS = (
    "people",
    "providers",
    "companions",
    "decisions",
    "outings",
    "expenses",
    "adjustments",
    "templates",
    "seals",
    "confirmations",
    "contacts",
)
# Two people can each have been right, and their book holds both: told, and nothing is refused.
_HELD = (
    *("overlap", "outside_decision", "decision_of_another", "decision_not_hours"),
    *("decision_not_costs", "same_as_circle", "refused_too_much", "before_start"),
    "ends_before_start",
)
_ONE_OF = {
    "people": "person",
    "providers": "provider",
    "companions": "companion",
    "outings": "outing",
    "expenses": "expense",
}


@dataclass(frozen=True, slots=True)
class DocumentPlaces:
    """Where the entries of a ledger stood in a document some of whose entries are unreadable.

    ``numbers``: for each list, the place of every entry that was read. ``unread``: for each
    list, the ids of the others, so that a reference to one is not called a second fault.
    """

    numbers: Mapping[str, Sequence[int]] = field(default_factory=dict)
    unread: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """What an entry may refer to."""

    people: frozenset[str]
    providers: frozenset[str]
    companions: frozenset[str]
    outings: frozenset[str]
    decisions: Mapping[str, Decision]
    unread_decisions: frozenset[str] = frozenset()


def known_references(ledger: Ledger, origin: DocumentPlaces | None = None) -> Known:
    """What the entries of a ledger may refer to."""
    unread = origin.unread if origin else {}

    def ids(name: str, entries: Sequence[Entry]) -> frozenset[str]:
        return frozenset(entry.id for entry in entries) | unread.get(name, frozenset())

    return Known(
        ids("people", ledger.people),
        ids("providers", ledger.providers),
        ids("companions", ledger.companions),
        ids("outings", ledger.outings),
        {decision.id: decision for decision in ledger.decisions},
        unread.get("decisions", frozenset()),
    )


def ledger_problems(
    ledger: Ledger, presets: Presets, origin: DocumentPlaces | None = None
) -> list[Problem]:
    """Every fault of a ledger, in the order of its lists."""
    there = known_references(ledger, origin)
    overlaps: dict[int, list[Problem]] = {}
    for place, problem in overlap_problems(ledger.decisions, presets):
        overlaps.setdefault(place, []).append(problem)

    def of_decision(place: int, decision: Decision) -> list[Problem]:
        own = person_problems(decision, there) + decision_problems(decision, presets)
        own += _provider(decision.proxy_provider_id, there, "proxy_provider_id")
        return own + overlaps.get(place, [])

    numbers = origin.numbers if origin else {}
    unread = origin.unread if origin else {}

    def faults(
        name: str, entries: Sequence[_E], check: Callable[[int, _E], list[Problem]]
    ) -> Iterator[Problem]:
        doubles = double_problems(entries, _ONE_OF.get(name, ""), unread.get(name))

        def both(place: int, entry: _E) -> list[Problem]:
            return check(place, entry) + doubles.get(place, [])

        whole = both if doubles else check
        return _listed(name, entries, numbers.get(name), unread.get(name), whole)

    return [
        *faults("people", ledger.people, lambda _, it: own_problems(it)),
        *faults("providers", ledger.providers, lambda *_: []),
        *faults("companions", ledger.companions, lambda _, it: companion_problems(it, there)),
        *faults("decisions", ledger.decisions, of_decision),
        *faults("outings", ledger.outings, lambda _, it: outing_problems(it, there)),
        *faults("expenses", ledger.expenses, lambda _, it: expense_problems(it, there)),
        *faults("adjustments", ledger.adjustments, lambda _, it: adjustment_problems(it, there)),
        *faults("templates", ledger.templates, lambda _, it: template_problems(it, there)),
        *faults("seals", ledger.seals, lambda _, it: report_problems(it, there)),
        *faults("confirmations", ledger.confirmations, lambda _, it: report_problems(it, there)),
        *faults("contacts", ledger.contacts, lambda _, it: contact_problems(it, there)),
    ]


def can_be_held(problem: Problem) -> bool:
    """Whether a book can come to hold this fault by a merge, each part of it being sound."""
    return problem.code in _HELD or problem.code.startswith("no_such_")


def _listed(
    name: str,
    entries: Sequence[_E],
    numbers: Sequence[int] | None,
    unread: frozenset[str] | None,
    check: Callable[[int, _E], list[Problem]],
) -> Iterator[Problem]:
    """The faults of a list's entries, each with the entry's place before its own."""
    seen = set(unread or ())
    for place, entry in enumerate(entries):
        found = check(place, entry)
        if entry.id in seen:
            found = [Problem("id", "id_twice", (entry.id,)), *found]
        seen.add(entry.id)
        if found:
            number = numbers[place] if numbers else place
            for problem in found:
                yield Problem(f"{name}[{number}].{problem.place}", problem.code, problem.values)


def double_problems(
    entries: Sequence[Entry], noun: str, unread: frozenset[str] | None = None
) -> dict[int, list[Problem]]:
    """What is wrong with who is the same as whom in a list, by the entry's place."""
    named = {
        entry.id: entry.same_as
        for entry in entries
        if isinstance(entry, Doubles) and entry.same_as is not None
    }
    if not named:
        return {}
    there = {entry.id for entry in entries} | (unread or frozenset())
    found: dict[int, list[Problem]] = {}
    for place, entry in enumerate(entries):
        other = named.get(entry.id)
        if other is not None and other not in there:
            found[place] = [Problem("same_as", f"no_such_{noun}", (other,))]
        elif other is not None and _circles(entry.id, named):
            found[place] = [Problem("same_as", "same_as_circle", (other,))]
    return found


def _circles(id_: str, named: Mapping[str, str]) -> bool:
    """Whether one comes back to itself by going from one that is the same to the next."""
    seen, at = {id_}, named.get(id_)
    while at is not None and at not in seen:
        seen.add(at)
        at = named.get(at)
    return at == id_


def own_problems(person: Person) -> list[Problem]:
    """What is wrong with a person: only the first four digits may stand, the year of birth."""
    digits = person.first_four
    if digits is None or (len(digits) == 4 and digits.isascii() and digits.isdigit()):
        return []
    return [Problem("first_four", "not_four_digits")]


def person_problems(entry: OfPerson, there: Known) -> list[Problem]:
    """Whether the person of an entry is there."""
    if entry.person_id in there.people:
        return []
    return [Problem("person_id", "no_such_person", (entry.person_id,))]


def companion_problems(companion: Companion, there: Known) -> list[Problem]:
    """What is wrong with a companion."""
    return _provider(companion.provider_id, there)


def outing_problems(outing: Outing, there: Known) -> list[Problem]:
    """What is wrong with an outing: times, references, figures; [] for nearly every one."""
    found = [] if outing.person_id in there.people else person_problems(outing, there)
    found += time_problems(outing.start, outing.end)
    if outing.companion_ids:
        found += _companions(outing.companion_ids, there)
    if outing.provider_id is not None:
        found += _provider(outing.provider_id, there)
    if outing.decision_id is not None:
        found += _decision(outing.decision_id, outing.person_id, Kind.HOURS, there)
    if outing.counted_minutes is not None and outing.counted_minutes < 0:
        found.append(Problem("counted_minutes", "negative", (str(outing.counted_minutes),)))
    called_off = outing.cancelled_time
    if called_off is not None and not clock.is_time_of_day(called_off):
        found.append(Problem("cancelled_time", "not_time_of_day", (called_off[:40],)))
    return found


def time_problems(start: str, end: str) -> list[Problem]:
    """What is wrong with the times of an outing, told at "start" and "end"."""
    faults = clock.fault(start), clock.fault(end)
    if faults == ("", ""):
        if clock.is_backwards(start, end):
            return [Problem("end", "before_start", (start, end))]
        return []
    typed = zip(("start", "end"), faults, (start, end), strict=True)
    return [Problem(place, code, (text[:40],)) for place, code, text in typed if code]


def _companions(companion_ids: Sequence[str], there: Known) -> list[Problem]:
    """Companions who are not there, or twice on the outing."""
    found = []
    for place, companion_id in enumerate(companion_ids):
        field_name = f"companion_ids[{place}]"
        if companion_id not in there.companions:
            found.append(Problem(field_name, "no_such_companion", (companion_id,)))
        elif place and companion_id in companion_ids[:place]:
            found.append(Problem(field_name, "companion_twice", (companion_id,)))
    return found


def expense_problems(expense: Expense, there: Known) -> list[Problem]:
    """What is wrong with an expense."""
    found = person_problems(expense, there)
    if expense.decision_id is not None:
        found += _decision(expense.decision_id, expense.person_id, Kind.COSTS, there)
    if expense.outing_id is not None and expense.outing_id not in there.outings:
        found.append(Problem("outing_id", "no_such_outing", (expense.outing_id,)))
    for name in ("amount", "own_amount", "refused_amount"):
        amount = getattr(expense, name)
        if amount is not None and amount < 0:
            found.append(Problem(name, "negative", (str(amount),)))
    if (expense.refused_amount or 0) > expense.amount >= 0:
        found.append(Problem("refused_amount", "refused_too_much"))
    if expense.paid_by is not None and expense.paid_by not in there.companions:
        found.append(Problem("paid_by", "no_such_companion", (expense.paid_by,)))
    for place, receipt in enumerate(expense.receipts):
        found += receipt_problems(receipt, f"receipts[{place}].")
    return found


def receipt_problems(receipt: Receipt, place: str = "") -> list[Problem]:
    """What is wrong with how a receipt is to be shown."""
    found = []
    if receipt.rotation not in TURNS:
        found.append(Problem(f"{place}rotation", "not_a_turn", (str(receipt.rotation),)))
    if receipt.crop and receipt.crop_box is None:
        found.append(Problem(f"{place}crop", "not_a_crop"))
    return found


def template_problems(template: Template, there: Known) -> list[Problem]:
    """What is wrong with a template."""
    found = person_problems(template, there)
    if template.companion_ids:
        found += _companions(template.companion_ids, there)
    found += _provider(template.provider_id, there)
    if template.decision_id is not None:
        found += _decision(template.decision_id, template.person_id, Kind.HOURS, there)
    for place, text in (("start", template.start), ("end", template.end)):
        if not clock.is_time_of_day(text):
            found.append(Problem(place, "not_time_of_day", (text[:40],)))
    if template.weekday is not None and not 1 <= template.weekday <= 7:
        found.append(Problem("weekday", "not_a_weekday", (str(template.weekday),)))
    if template.amount is not None and template.amount < 0:
        found.append(Problem("amount", "negative", (str(template.amount),)))
    return found


def contact_problems(contact: Contact, there: Known) -> list[Problem]:
    """What is wrong with a contact: it is of a decision on a contact person, and counts nothing."""
    found = person_problems(contact, there)
    found += _decision(contact.decision_id, contact.person_id, Kind.HOURS, there)
    decision = there.decisions.get(contact.decision_id)
    if decision is not None and decision.service is not Service.KONTAKTPERSON:
        found.append(Problem("decision_id", "not_contact_person", (decision.id,)))
    return found


def report_problems(entry: Seal | Confirmation, there: Known) -> list[Problem]:
    """What is wrong with a final report, or with the confirmation of one."""
    found = person_problems(entry, there)
    if entry.last < entry.first:
        values = entry.first.isoformat(), entry.last.isoformat()
        found.append(Problem("last", "ends_before_start", values))
    return found


def adjustment_problems(adjustment: Adjustment, there: Known) -> list[Problem]:
    """What is wrong with an adjustment: its amount may be negative, its date not outside."""
    decision = there.decisions.get(adjustment.decision_id)
    if decision is None:
        if adjustment.decision_id in there.unread_decisions:
            return []
        return [Problem("decision_id", "no_such_decision", (adjustment.decision_id,))]
    if decision.in_force(adjustment.date):
        return []
    return [Problem("date", "outside_decision", (adjustment.date.isoformat(), decision.id))]


def _provider(provider_id: str | None, there: Known, place: str = "provider_id") -> list[Problem]:
    if provider_id is None or provider_id in there.providers:
        return []
    return [Problem(place, "no_such_provider", (provider_id,))]


def _decision(decision_id: str, person_id: str, kind: Kind, there: Known) -> list[Problem]:
    """Whether the decision an entry names is there, the person's own, and of the right kind."""
    decision = there.decisions.get(decision_id)
    if decision is None:
        if decision_id in there.unread_decisions:
            return []
        return [Problem("decision_id", "no_such_decision", (decision_id,))]
    found = []
    if decision.person_id != person_id:
        found.append(Problem("decision_id", "decision_of_another", (decision_id,)))
    if decision.kind is not kind:
        code = "decision_not_hours" if kind is Kind.HOURS else "decision_not_costs"
        found.append(Problem("decision_id", code, (decision_id,)))
    return found
