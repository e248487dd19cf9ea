"""The ledger: everything an account is reckoned from, for one or several people."""

from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment, Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.seal import Confirmation, Seal
from ledsagapp.domain.model.template import Template
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Ledger:
    """All entries of a book or a ledger document, each list in an order of its own.

    ``set_aside``: rows of a newer version as JSON texts; they count nothing and are written back.
    """

    people: tuple[Person, ...] = ()
    providers: tuple[Provider, ...] = ()
    companions: tuple[Companion, ...] = ()
    decisions: tuple[Decision, ...] = ()
    outings: tuple[Outing, ...] = ()
    expenses: tuple[Expense, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    templates: tuple[Template, ...] = ()
    seals: tuple[Seal, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()
    contacts: tuple[Contact, ...] = ()
    set_aside: tuple[str, ...] = ()
    unknown: str = ""
