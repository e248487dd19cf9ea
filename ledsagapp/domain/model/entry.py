"""Any entry of a ledger, by whether it is somebody's."""

from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment, Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.seal import Confirmation, Seal
from ledsagapp.domain.model.template import Template

OfPerson = Decision | Outing | Expense | Template | Seal | Confirmation | Contact
Entry = Person | Provider | Companion | Adjustment | OfPerson
