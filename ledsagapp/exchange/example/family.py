"""The example family: invented people whose book shows what the program can tell.

Everything is counted from the day asked for, so that there is always something behind, something
now and something ahead. Every person bears the word example in the name, which so stands on each
page and on each paper that is made.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment, Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.rules import CategoryRule, Rules
from ledsagapp.domain.model.vocabulary import (
    Category,
    Employment,
    Kind,
    Outcome,
    Partial,
    Policy,
    Rounding,
    Service,
    Status,
)
from ledsagapp.domain.values import replace
from ledsagapp.exchange.example.entries import MAJ, SIRI, TURE, Diary, Pastime
from ledsagapp.exchange.ledger.document import LedgerDocument

_PROVIDERS: Final = (
    Provider("stegen", "Stegen Omsorg", "post@stegen.example", "08-465 00 410"),
    Provider("lykta", "Lykta Assistans", "kontakt@lykta.example", "08-465 00 420"),
)
_COMPANIONS: Final = (
    Companion("anna", "Anna Lind", "stegen", Employment.PROVIDER),
    Companion("karim", "Karim Said", "stegen", Employment.PROVIDER),
    Companion("britt", "Britt Holm", "lykta", Employment.PROVIDER),
    Companion("olle", "Olle Sand", None, Employment.MUNICIPAL),
    Companion("sven", "Sven Åberg", "lykta", Employment.PROVIDER),
    Companion("ewa", "Ewa Nowak", None, Employment.ASSIGNMENT),
)
_EMPLOYERS: Final = tuple((one.id, one.provider_id) for one in _COMPANIONS if one.provider_id)
# These many of a person's latest expenses still lack their receipt.
_WITHOUT_PAPER: Final = 2


def example_family(today: date, language: str) -> LedgerDocument:
    """The book of three invented people as it would be on a day; the same day, the same book."""
    maj, ture, siri = (_diary(name, today, language) for name in ("maj", "ture", "siri"))
    change = _middle_of_a_frame(today)
    decisions = (*_of_maj(change, today, maj), *_of_ture(today, ture), *_of_siri(today, siri))
    first = {one.person_id: one.valid_from for one in reversed(decisions) if not one.refused}
    entries = (
        _Entries(maj, maj.past(first["maj"], 7, 2), _extra(maj, (-1, 3, 9, 24))),
        _Entries(ture, ture.past(first["ture"], 9, 3), _plain(ture, (6,))),
        _Entries(siri, siri.past(first["siri"], 8, 4), _before(siri, first["siri"], (2, 12))),
    )
    expenses = [found for one in entries for found in one.expenses()]
    return LedgerDocument(
        Ledger(
            people=_people(language),
            providers=_PROVIDERS,
            companions=_COMPANIONS,
            decisions=decisions,
            outings=tuple(found for one in entries for found in one.outings()),
            expenses=tuple(expense for expense, _ in expenses),
            adjustments=_adjustments(change, first["siri"], maj),
        ),
        {name: content for _, files in expenses for name, content in files.items()},
    )


def _people(language: str) -> tuple[Person, ...]:
    word = {"en": "example", "fi": "esimerkki"}.get(language, "exempel")
    return tuple(
        Person(key, f"{name} ({word})")
        for key, name in (("maj", "Maj Ek"), ("ture", "Ture Ek"), ("siri", "Siri Ek"))
    )


def _diary(person: str, today: date, language: str) -> Diary:
    deeds: dict[str, Sequence[Pastime]] = {"maj": MAJ, "ture": TURE, "siri": SIRI}
    return Diary(person, deeds[person], today, language, dict(_EMPLOYERS))


class _Entries:
    """The outings of one person, told once, and what they cost."""

    def __init__(
        self, diary: Diary, past: Iterable[tuple[Outing, Pastime]], more: Iterable[Outing]
    ) -> None:
        self._diary = diary
        self._past = list(past)
        self._more = list(more)

    def outings(self) -> list[Outing]:
        """Everything that was and will be done."""
        return [*(outing for outing, _ in self._past), *self._more]

    def expenses(self) -> list[tuple[Expense, dict[str, bytes]]]:
        """The costs with their receipts: one of them a PDF, the latest still without."""
        paid = [it for it in self._past if it[0].status is Status.DONE and it[1].cost]
        last = len(paid) - 1
        return [
            self._diary.cost(
                outing,
                deed,
                pdf=place == last - _WITHOUT_PAPER,
                paper=place <= last - _WITHOUT_PAPER,
            )
            for place, (outing, deed) in enumerate(paid)
        ]


# -- what was decided -------------------------------------------------------------------------
def _of_maj(change: date, today: date, diary: Diary) -> tuple[Decision, ...]:
    """The city's rules: carried on within three months, changed in the middle of a frame."""
    start = _months(change, -12)
    rules = Rules(preset="stockholm-2025")
    old = Decision(
        "maj-timmar-1",
        "maj",
        Kind.HOURS,
        start,
        change - timedelta(days=1),
        *(720, None),
        rules=rules,
        service=Service.LEDSAGNING,
        law="SoL 2025:400",
        case_number="EX 2025-118",
        authority=diary.word(
            (
                "Norra stadsdelen (påhittad)",
                "The northern district (invented)",
                "Pohjoinen kaupunginosa (keksitty)",
            )
        ),
        decided_on=start - timedelta(days=12),
        received_on=start - timedelta(days=9),
        applied_monthly=1200,
        outcome=Outcome.PARTLY,
    )
    new = replace(
        old,
        id="maj-timmar-2",
        valid_from=change,
        valid_to=_months(change, 12) - timedelta(days=1),
        monthly=900,
        case_number="EX 2026-204",
        decided_on=change - timedelta(days=8),
        received_on=change - timedelta(days=5),
    )
    costs = Decision(
        "maj-kostnader", "maj", Kind.COSTS, start, None, *(30000, None), rules=rules, law=old.law
    )
    journey = Decision(
        "maj-resa",
        "maj",
        Kind.HOURS,
        _months(today, -2),
        _months(today, 4) - timedelta(days=1),
        *(None, 1200),
        rules=Rules(policy=Policy.FIXED_POT),
        extra=True,
        purpose=diary.word(("Resor till stugan", "Journeys to the cottage", "Matkat mökille")),
    )
    return old, new, costs, journey


def _of_ture(today: date, diary: Diary) -> tuple[Decision, ...]:
    """Hours that are not counted down, with goals; money for each activity by itself."""
    start = _months(today, -8)
    goals = (
        diary.word(("Röra mig varje vecka", "Move every week", "Liikun joka viikko")),
        diary.word(("Träffa vänner", "Meet friends", "Tapaan ystäviä")),
    )
    hours = Decision(
        "ture-timmar",
        "ture",
        Kind.HOURS,
        start,
        None,
        *(None, None),
        rules=Rules(preset="laholm-free"),
        service=Service.LEDSAGARSERVICE,
        law="LSS",
        section="9 § 3",
        outcome=Outcome.GRANTED,
        purpose=diary.word(
            (
                "Ett aktivt liv med andra",
                "An active life with others",
                "Aktiivista elämää muiden kanssa",
            )
        ),
        goals=goals,
    )
    rules = Rules(policy=Policy.PER_ACTIVITY, limit=15000)
    costs = Decision(
        "ture-kostnader", "ture", Kind.COSTS, start, None, *(None, None), rules=rules, law="LSS"
    )
    return hours, costs


def _of_siri(today: date, diary: Diary) -> tuple[Decision, ...]:
    """A municipality of one's own rules: each month by itself, begun and ending inside one."""
    start = _months(today, -4) + timedelta(days=15)
    hours = Decision(
        "siri-timmar",
        "siri",
        Kind.HOURS,
        start,
        today + timedelta(days=40),
        *(600, None),
        rules=Rules(
            preset="own-municipality", partial=Partial.BY_DAY, rounding=Rounding.NEAREST_15
        ),
        service=Service.LEDSAGNING,
        law="SoL 2025:400",
        authority=diary.word(
            ("Exempelköpings kommun", "The municipality of Exempelköping", "Exempelköpingin kunta")
        ),
        outcome=Outcome.GRANTED,
    )
    categories = (
        (Category.MEAL, CategoryRule(cap=9000)),
        (Category.TRAVEL, CategoryRule(eligible=False)),
    )
    costs = Decision(
        "siri-kostnader",
        "siri",
        Kind.COSTS,
        start,
        None,
        *(25000, None),
        rules=Rules(preset="own-municipality", categories=categories),
    )
    refused = Decision(
        "siri-avslag",
        "siri",
        Kind.HOURS,
        _months(start, -3),
        start - timedelta(days=1),
        *(None, None),
        law="SoL 2025:400",
        applied_monthly=900,
        outcome=Outcome.REFUSED,
    )
    return refused, hours, costs


def _adjustments(change: date, siri: date, diary: Diary) -> tuple[Adjustment, ...]:
    opening = diary.word(
        ("Använt innan boken började", "Used before the book began", "Käytetty ennen kirjan alkua")
    )
    wrong = diary.word(
        (
            "Utföraren räknade fel",
            "The provider had counted wrongly",
            "Palveluntuottaja laski väärin",
        )
    )
    return (
        Adjustment("siri-ingaende", "siri-timmar", siri, 90, opening),
        Adjustment("maj-rattelse", "maj-timmar-2", change, -30, wrong),
    )


# -- what is told besides the weekly round ----------------------------------------------------
def _plain(diary: Diary, days: Sequence[int]) -> list[Outing]:
    return list(diary.ahead(days))


def _extra(diary: Diary, days: Sequence[int]) -> list[Outing]:
    """What lies ahead, and a day's journey on the hours that stand beside the others."""
    deed = Pastime(
        ("Dag i stugan", "A day at the cottage", "Päivä mökillä"),
        "Björkudden",
        "09:00",
        "18:00",
        ("olle",),
    )
    journey = diary.outing(940, diary.today - timedelta(days=12), Status.DONE, deed)
    return [replace(journey, decision_id="maj-resa"), *diary.ahead(days)]


def _before(diary: Diary, first: date, days: Sequence[int]) -> list[Outing]:
    """What lies ahead, and an outing the day before any decision held."""
    early = diary.outing(1, first - timedelta(days=1), Status.DONE, diary.deeds[0])
    return [early, *diary.ahead(days)]


# -- days -------------------------------------------------------------------------------------
def _middle_of_a_frame(today: date) -> date:
    """The latest first day of a second month in a quarter: a change there divides a frame."""
    middle = _months(today, 1 - (today.month - 1) % 3)
    return middle if middle <= today else _months(middle, -3)


def _months(day: date, count: int) -> date:
    """The first day of the month so many months later."""
    months = day.year * 12 + day.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)
