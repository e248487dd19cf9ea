"""Each entry of the ledger document as a value, and back as an object with its keys in order."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from ledsagapp.domain import values
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import ADJUSTMENT, EXPENSE, Adjustment, Expense
from ledsagapp.domain.model.outing import OUTING, Outing
from ledsagapp.domain.model.people import (
    Companion,
    Person,
    Provider,
    Representative,
    representative_object,
)
from ledsagapp.domain.model.vocabulary import (
    AppealOutcome,
    Employment,
    Kind,
    Outcome,
    Payee,
    PayoutBasis,
    Role,
    Service,
)
from ledsagapp.exchange.ledger.field_codec import object_of, value_from, with_unknown
from ledsagapp.exchange.ledger.fields import Fields
from ledsagapp.exchange.ledger.receipts_codec import receipt_object, receipts_from
from ledsagapp.exchange.ledger.rules_codec import rules_from, rules_object


def keys_of(value: type) -> frozenset[str]:
    """The keys of an entry: the fields of its value."""
    return frozenset(field.name for field in values.fields(value)) - {"unknown"}


PERSON: Final = keys_of(Person)
PROVIDER: Final = keys_of(Provider)
COMPANION: Final = keys_of(Companion)
DECISION: Final = keys_of(Decision)


def person_from(fields: Fields) -> Person:
    """A person of the document."""
    return Person(
        fields.text("id"),
        fields.text("name"),
        fields.text_or_none("first_four"),
        fields.text_or_none("same_as"),
        fields.rest(PERSON),
        _representatives(fields),
    )


def _representatives(fields: Fields) -> tuple[Representative, ...]:
    """Those who act for a person; each fault is noted at its place."""
    found = []
    listed = fields.data.get("representatives")
    for number, one in enumerate([] if listed is None else fields.entries("representatives")):
        own = fields.below(f"representatives[{number}]", one)
        if own is None:
            continue
        found.append(
            Representative(
                own.text("name"),
                own.word("role", Role),
                own.day_or_none("first"),
                own.day_or_none("last"),
                own.text_or_none("contact"),
            )
        )
    return tuple(found)


def provider_from(fields: Fields) -> Provider:
    """A provider of the document."""
    return Provider(
        fields.text("id"),
        fields.text("name"),
        fields.text_or_none("email"),
        fields.text_or_none("phone"),
        fields.text_or_none("same_as"),
        fields.rest(PROVIDER),
        fields.text_or_none("organisation_number"),
    )


def companion_from(fields: Fields) -> Companion:
    """A companion of the document."""
    return Companion(
        fields.text("id"),
        fields.text("name"),
        fields.text_or_none("provider_id"),
        fields.word_or_none("employment", Employment),
        fields.flag_or_none("near_relative") or False,
        fields.text_or_none("same_as"),
        fields.rest(COMPANION),
    )


def decision_from(fields: Fields) -> Decision:
    """A decision of the document."""
    fields.required("valid_to", "monthly", "total", "rules")
    rules = fields.data.get("rules", {})
    goals = fields.data.get("goals")
    return Decision(
        id=fields.text("id"),
        person_id=fields.text("person_id"),
        kind=fields.word("kind", Kind),
        valid_from=fields.day("valid_from"),
        valid_to=fields.day_or_none("valid_to"),
        monthly=fields.whole_or_none("monthly"),
        total=fields.whole_or_none("total"),
        rules=rules_from(rules, fields),
        extra=fields.flag_or_none("extra") or False,
        service=fields.word_or_none("service", Service),
        law=fields.text_or_none("law"),
        section=fields.text_or_none("section"),
        case_number=fields.text_or_none("case_number"),
        authority=fields.text_or_none("authority"),
        decided_on=fields.day_or_none("decided_on"),
        received_on=fields.day_or_none("received_on"),
        applied_monthly=fields.whole_or_none("applied_monthly"),
        outcome=fields.word_or_none("outcome", Outcome),
        purpose=fields.text_or_none("purpose"),
        goals=() if goals is None else fields.texts("goals"),
        ordered_on=fields.day_or_none("ordered_on"),
        order_monthly=fields.whole_or_none("order_monthly"),
        enforced_on=fields.day_or_none("enforced_on"),
        appealed_on=fields.day_or_none("appealed_on"),
        appeal_outcome=fields.word_or_none("appeal_outcome", AppealOutcome),
        payout_basis=fields.word_or_none("payout_basis", PayoutBasis),
        fixed_payout=fields.whole_or_none("fixed_payout"),
        payee=fields.word_or_none("payee", Payee),
        proxy_provider_id=fields.text_or_none("proxy_provider_id"),
        proxy_from=fields.day_or_none("proxy_from"),
        proxy_to=fields.day_or_none("proxy_to"),
        handler=fields.text_or_none("handler"),
        handler_phone=fields.text_or_none("handler_phone"),
        unsure=() if fields.data.get("unsure") is None else fields.texts("unsure"),
        plan=fields.text_or_none("plan"),
        plan_follow_up=fields.day_or_none("plan_follow_up"),
        unknown=fields.rest(DECISION),
    )


def outing_from(fields: Fields) -> Outing:
    """An outing of the document; its times are checked with the other rules of a ledger."""
    return value_from(Outing, OUTING, fields)


def expense_from(fields: Fields, files: dict[str, bytes]) -> Expense:
    """An expense of the document; the bytes of its receipts are put among ``files``."""
    return value_from(Expense, EXPENSE, fields, receipts=receipts_from(fields, files))


def adjustment_from(fields: Fields) -> Adjustment:
    """An adjustment of the document."""
    return value_from(Adjustment, ADJUSTMENT, fields)


def day_text(day: date | None) -> str | None:
    """A day as written."""
    return None if day is None else day.isoformat()


def person_object(person: Person) -> dict[str, object]:
    """A person as written."""
    written = {
        "id": person.id,
        "name": person.name,
        "first_four": person.first_four,
        "same_as": person.same_as,
        "representatives": [representative_object(one) for one in person.representatives] or None,
    }
    return with_unknown(written, person.unknown)


def provider_object(provider: Provider) -> dict[str, object]:
    """A provider as written."""
    written = {
        "id": provider.id,
        "name": provider.name,
        "email": provider.email,
        "phone": provider.phone,
        "same_as": provider.same_as,
        "organisation_number": provider.organisation_number,
    }
    return with_unknown(written, provider.unknown)


def companion_object(companion: Companion) -> dict[str, object]:
    """A companion as written."""
    written = {
        "id": companion.id,
        "name": companion.name,
        "provider_id": companion.provider_id,
        "employment": companion.employment,
        "near_relative": companion.near_relative or None,
        "same_as": companion.same_as,
    }
    return with_unknown(written, companion.unknown)


def decision_object(decision: Decision) -> dict[str, object]:
    """A decision as written; the keys the contract requires stand there with a null."""
    required: dict[str, object] = {
        "id": decision.id,
        "person_id": decision.person_id,
        "kind": decision.kind,
        "valid_from": decision.valid_from.isoformat(),
        "valid_to": day_text(decision.valid_to),
        "monthly": decision.monthly,
        "total": decision.total,
        "rules": rules_object(decision.rules),
    }
    optional = {
        "extra": decision.extra or None,
        "service": decision.service,
        "law": decision.law,
        "section": decision.section,
        "case_number": decision.case_number,
        "authority": decision.authority,
        "decided_on": day_text(decision.decided_on),
        "received_on": day_text(decision.received_on),
        "applied_monthly": decision.applied_monthly,
        "outcome": decision.outcome,
        "purpose": decision.purpose,
        "goals": None if "goals" in decision.private else list(decision.goals) or None,
        "ordered_on": day_text(decision.ordered_on),
        "order_monthly": decision.order_monthly,
        "enforced_on": day_text(decision.enforced_on),
        "appealed_on": day_text(decision.appealed_on),
        "appeal_outcome": decision.appeal_outcome,
        "payout_basis": decision.payout_basis,
        "fixed_payout": decision.fixed_payout,
        "payee": decision.payee,
        "proxy_provider_id": decision.proxy_provider_id,
        "proxy_from": day_text(decision.proxy_from),
        "proxy_to": day_text(decision.proxy_to),
        "handler": decision.handler,
        "handler_phone": decision.handler_phone,
        "unsure": list(decision.unsure) or None,
        "plan": decision.plan,
        "plan_follow_up": day_text(decision.plan_follow_up),
    }
    return required | with_unknown(optional, decision.unknown)


def outing_object(outing: Outing) -> dict[str, object]:
    """An outing as written."""
    return object_of(outing, OUTING)


def expense_object(expense: Expense, files: Mapping[str, bytes]) -> dict[str, object]:
    """An expense as written, with the bytes of those receipts that are among ``files``."""
    receipts = [
        with_unknown(receipt_object(receipt, files), receipt.unknown)
        for receipt in expense.receipts
    ]
    return object_of(expense, EXPENSE, receipts=receipts or None)


def adjustment_object(adjustment: Adjustment) -> dict[str, object]:
    """An adjustment as written."""
    return object_of(adjustment, ADJUSTMENT)
