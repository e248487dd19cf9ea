"""Each entry of the ledger document as a value, and back as an object with its keys in order."""

from collections.abc import Mapping
from typing import Final

from ledsagapp.domain.model.decision import DECISION, Decision
from ledsagapp.domain.model.expense import ADJUSTMENT, EXPENSE, Adjustment, Expense
from ledsagapp.domain.model.outing import OUTING, Outing
from ledsagapp.domain.model.people import (
    COMPANION,
    PERSON,
    PROVIDER,
    Companion,
    Person,
    Provider,
    Representative,
    representative_object,
)
from ledsagapp.domain.model.vocabulary import Role
from ledsagapp.exchange.ledger.field_codec import object_of, value_reader, with_unknown
from ledsagapp.exchange.ledger.fields import Fields
from ledsagapp.exchange.ledger.receipts_codec import receipt_object, receipts_from
from ledsagapp.exchange.ledger.rules_codec import rules_from, rules_object

_person: Final = value_reader(Person, PERSON, "representatives")
_provider: Final = value_reader(Provider, PROVIDER)
_companion: Final = value_reader(Companion, COMPANION)
_decision: Final = value_reader(Decision, DECISION, "rules")
_outing: Final = value_reader(Outing, OUTING)
_expense: Final = value_reader(Expense, EXPENSE, "receipts")
_adjustment: Final = value_reader(Adjustment, ADJUSTMENT)


def person_from(fields: Fields) -> Person:
    """A person of the document."""
    return _person(fields, representatives=_representatives(fields))


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
    return _provider(fields)


def companion_from(fields: Fields) -> Companion:
    """A companion of the document."""
    return _companion(fields)


def decision_from(fields: Fields) -> Decision:
    """A decision of the document."""
    rules = rules_from(fields.data.get("rules", {}), fields)
    return _decision(fields, rules=rules)


def outing_from(fields: Fields) -> Outing:
    """An outing of the document; its times are checked with the other rules of a ledger."""
    return _outing(fields)


def expense_from(fields: Fields, files: dict[str, bytes]) -> Expense:
    """An expense of the document; the bytes of its receipts are put among ``files``."""
    return _expense(fields, receipts=receipts_from(fields, files))


def adjustment_from(fields: Fields) -> Adjustment:
    """An adjustment of the document."""
    return _adjustment(fields)


def person_object(person: Person) -> dict[str, object]:
    """A person as written."""
    found = [representative_object(one) for one in person.representatives] or None
    return object_of(person, PERSON, representatives=found)


def provider_object(provider: Provider) -> dict[str, object]:
    """A provider as written."""
    return object_of(provider, PROVIDER)


def companion_object(companion: Companion) -> dict[str, object]:
    """A companion as written."""
    return object_of(companion, COMPANION)


def decision_object(decision: Decision) -> dict[str, object]:
    """A decision as written; the keys the contract requires stand there with a null."""
    return object_of(decision, DECISION, rules=rules_object(decision.rules))


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
