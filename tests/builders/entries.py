"""Entries to keep: an invented family, with every field used somewhere."""

from datetime import date
from hashlib import sha256
from typing import Any

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment, Expense, Receipt
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person, Provider, Representative
from ledsagapp.domain.model.rules import CategoryRule, Rules
from ledsagapp.domain.model.seal import Confirmation, Seal
from ledsagapp.domain.model.template import Template
from ledsagapp.domain.model.vocabulary import (
    Anchor,
    AppealOutcome,
    CancelledBy,
    Category,
    Employment,
    Kind,
    LateCancellation,
    Outcome,
    Partial,
    Payee,
    PayoutBasis,
    Policy,
    ReceiptPart,
    Role,
    Rounding,
    Service,
    Staffing,
    Status,
)
from ledsagapp.domain.values import replace

TICKET = b"Badhuset, 2 bad, 90 kr"
TICKET_NAME = sha256(TICKET).hexdigest()
# The list of a ledger that the rows of a table come to: those the family has something in.
LISTS = {
    "person": "people",
    "provider": "providers",
    "companion": "companions",
    "decision": "decisions",
    "outing": "outings",
    "expense": "expenses",
    "adjustment": "adjustments",
    "template": "templates",
    "seal": "seals",
    "confirmation": "confirmations",
}


TURNED = Receipt(
    "bad.jpg",
    "image/jpeg",
    TICKET_NAME,
    "Badhuset, två bad",
    90,
    "0,0,1000,500",
    missing=(ReceiptPart.TIME, ReceiptPart.PRICE),
)
_SEAL = Seal(
    "s1",
    "p1",
    "time",
    date(2026, 10, 1),
    date(2026, 10, 31),
    "sv",
    '{"initials": true}',
    "Tidrapport oktober 2026",
    "f" * 64,
    "K7RM2P9X",
    date(2026, 11, 2),
    2,
    "s0",
    '{"paper": "A4"}',
)


def person(id: str = "p1", name: str = "Åsa Öberg") -> Person:  # noqa: A002 - as in the domain
    return Person(id, name)


def outing(
    id: str = "o1",  # noqa: A002 - as in the domain
    *,
    companions: tuple[str, ...] = ("c1",),
    note: str | None = None,
) -> Outing:
    return Outing(
        id, "p1", companions, "2026-11-17T10:00", "2026-11-17T13:30", Status.DONE, note=note
    )


def receipt(content: bytes = TICKET, name: str = "bad.jpg") -> Receipt:
    return Receipt(name, "image/jpeg", sha256(content).hexdigest())


def expense(
    id: str = "e1",  # noqa: A002 - as in the domain
    *,
    receipts: tuple[Receipt, ...] = (),
    amount: int = 9000,
) -> Expense:
    return Expense(
        id,
        "p1",
        date(2026, 11, 17),
        amount,
        Category.TICKET,
        outing_id="o1",
        receipts=receipts,
    )


def family() -> Ledger:
    """One of everything, with every field used somewhere."""
    return Ledger(
        people=(
            Person(
                "p1",
                "Åsa Öberg",
                "1957",
                unknown='{"colour": "red"}',
                representatives=(
                    Representative(
                        "Karin Ek", Role.GOD_MAN, date(2026, 1, 1), date(2026, 12, 31), "08-12 34"
                    ),
                    Representative("Olle Ek", Role.AGENT),
                ),
            ),
            Person("p2", "Bo Ek"),
        ),
        providers=(
            Provider(
                "v1",
                "Följet AB",
                "hej@example.org",
                "08-123 456 78",
                organisation_number="556677-8899",
            ),
        ),
        companions=(
            Companion(
                "c1", "Yusuf Ali", "v1", Employment.PROVIDER, near_relative=True, phone="070-1"
            ),
            Companion("c2", "Maj Lind"),
        ),
        decisions=(
            Decision(
                "d1",
                "p1",
                Kind.HOURS,
                date(2026, 1, 1),
                date(2026, 12, 31),
                900,
                None,
                Rules(
                    preset="stockholm",
                    policy=Policy.CARRY_FORWARD,
                    months=3,
                    anchor=Anchor.CALENDAR,
                    partial=Partial.BY_DAY,
                    rounding=Rounding.BEGUN_15,
                    late_cancellation=LateCancellation.FREE,
                    staffing=Staffing.PER_COMPANION,
                ),
                service=Service.LEDSAGNING,
                law="SoL",
                section="11 kap. 1 §",
                case_number="2026-17",
                authority="Socialnämnden",
                decided_on=date(2025, 12, 10),
                received_on=date(2025, 12, 12),
                applied_monthly=1200,
                outcome=Outcome.PARTLY,
                purpose="Att komma ut",
                goals=("simma", "träffa vänner"),
                ordered_on=date(2025, 12, 15),
                order_monthly=840,
                enforced_on=date(2026, 1, 9),
                appealed_on=date(2025, 12, 20),
                appeal_outcome=AppealOutcome.PENDING,
                handler="Siv Grön",
                unsure=("policy", "partial"),
                plan="Simning på onsdagar, med stöd i omklädningsrummet.",
                plan_follow_up=date(2026, 9, 1),
                handler_phone="08-765 43 21",
            ),
            Decision(
                "d2",
                "p1",
                Kind.COSTS,
                date(2026, 1, 1),
                None,
                30000,
                None,
                Rules(
                    categories=(
                        (Category.MEAL, CategoryRule(cap=12000)),
                        (Category.COFFEE, CategoryRule(eligible=False)),
                        (Category.OTHER, CategoryRule()),
                    )
                ),
                extra=True,
                payout_basis=PayoutBasis.SOME_RECEIPTS,
                fixed_payout=10000,
                payee=Payee.PROVIDER,
                proxy_provider_id="v1",
                proxy_from=date(2026, 1, 1),
                proxy_to=date(2026, 6, 30),
            ),
        ),
        outings=(
            Outing(
                "o1",
                "p1",
                ("c2", "c1"),
                "2026-10-25T02:30+01:00",
                "2026-10-25T04:00",
                Status.DONE,
                "d1",
                "v1",
                90,
                "Promenad",
                "Skogen",
                "vänner",
                "",
                "Regn hela vägen",
                date(2026, 10, 24),
                CancelledBy.COMPANION,
                unknown='{"weather": "rain"}',
                cancelled_time="07:45",
            ),
            outing("o2", companions=()),
        ),
        expenses=(
            replace(
                expense("e1", receipts=(receipt(b"missing", "b.pdf"), TURNED)),
                own_amount=2500,
                affidavit=True,
                handed_in_on=date(2026, 11, 20),
                paid_on=date(2026, 11, 24),
                refused_amount=500,
                refusal="Bara ledsagarens del",
                not_ordinary=True,
            ),
            Expense("e2", "p1", date(2026, 11, 18), 0, Category.OTHER, "d2", None, "Parkering"),
        ),
        adjustments=(Adjustment("a1", "d1", date(2026, 1, 1), -120, "Ingående saldo"),),
        templates=(
            Template(
                "t1",
                "p1",
                "Simning",
                "10:00",
                "11:30",
                2,
                ("c1",),
                "v1",
                "d1",
                "Simning",
                "Badhuset",
                "simma",
                Category.TICKET,
                9000,
                '{"since": 2026}',
            ),
            Template("t2", "p2", "Bio", "18:00", "20:30"),
        ),
        seals=(_SEAL,),
        confirmations=(
            Confirmation(
                "b1",
                "p1",
                "time",
                date(2026, 10, 1),
                date(2026, 10, 31),
                "f" * 64,
                '["yes", "unsure"]',
                date(2026, 11, 1),
                "En tid är osäker",
                '{"by": "voice"}',
            ),
        ),
        unknown='{"made_by": "another program"}',
    )


def nothing(names: set[str]) -> dict[str, Any]:
    """Nothing said in any of these fields."""
    return dict.fromkeys(names)


def family_of_release_9() -> Ledger:
    """The same family, whose companions had no telephones yet."""
    made = family()
    return replace(made, companions=tuple(replace(one, phone=None) for one in made.companions))


def family_of_release_7() -> Ledger:
    """The same family, whose decisions had no plan yet and whose expenses no mark."""
    made = family_of_release_9()
    unplanned = {"plan": None, "plan_follow_up": None}
    return replace(
        made,
        decisions=tuple(replace(one, **unplanned) for one in made.decisions),
        expenses=tuple(replace(one, not_ordinary=False) for one in made.expenses),
    )


def family_of_release_6() -> Ledger:
    """The same family, whom nobody could yet represent."""
    made = family_of_release_7()
    return replace(
        made,
        people=tuple(replace(one, representatives=()) for one in made.people),
        providers=tuple(replace(one, organisation_number=None) for one in made.providers),
        decisions=tuple(replace(one, unsure=()) for one in made.decisions),
        outings=tuple(replace(one, cancelled_time=None) for one in made.outings),
    )


def family_of_release_2() -> Ledger:
    """The same family, whose receipts nobody could yet have gone through part by part."""
    made = family_of_release_6()
    first = made.expenses[0]
    receipts = tuple(replace(one, missing=None) for one in first.receipts)
    return replace(made, expenses=(replace(first, receipts=receipts), *made.expenses[1:]))


def family_of_release_1() -> Ledger:
    """The same family in the fields that the first schema had."""
    made = family_of_release_6()
    course = {"ordered_on", "order_monthly", "enforced_on", "appealed_on", "appeal_outcome"}
    payout = {"payout_basis", "fixed_payout", "payee", "proxy_provider_id", "proxy_from"}
    later = course | payout | {"proxy_to", "handler", "handler_phone"}
    claim = {"own_amount", "handed_in_on", "paid_on", "refused_amount", "refusal"}
    return replace(
        made,
        people=(replace(made.people[0], first_four=None), made.people[1]),
        companions=(replace(made.companions[0], near_relative=False), made.companions[1]),
        decisions=tuple(replace(one, **nothing(later)) for one in made.decisions),
        outings=(
            replace(made.outings[0], cancelled_on=None, cancelled_by=None),
            *made.outings[1:],
        ),
        expenses=(
            replace(
                made.expenses[0],
                **nothing(claim),
                affidavit=False,
                receipts=(made.expenses[0].receipts[0], receipt()),
            ),
            *made.expenses[1:],
        ),
        templates=(),
        seals=(),
        confirmations=(),
    )
