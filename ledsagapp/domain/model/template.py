"""The template (mall): an outing one often makes, to be written down again with one key."""

from typing import Final

from ledsagapp.domain.dates.local_time import are_times_of_day
from ledsagapp.domain.model.field import UNKNOWN, Field, Holds
from ledsagapp.domain.model.vocabulary import Category
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Template:
    """A habitual outing; ``weekday`` 1 (Monday) to 7, None where it has no day of its own.

    ``start`` and ``end`` are times of day as "13:00"; an end before the start is the next day's.
    ``amount`` in öre and ``category`` are the expense that usually comes with it.
    """

    id: str
    person_id: str
    name: str
    start: str
    end: str
    weekday: int | None = None
    companion_ids: tuple[str, ...] = ()
    provider_id: str | None = None
    decision_id: str | None = None
    activity: str | None = None
    place: str | None = None
    goal: str | None = None
    category: Category | None = None
    amount: int | None = None
    unknown: str = ""


# In the order of the ledger document.
TEMPLATE: Final = (
    Field(name="id", needed=True),
    Field(name="person_id", needed=True),
    Field(name="name", needed=True),
    Field(name="weekday", holds=Holds.WHOLE, least=1, most=7),
    Field(name="start", needed=True, form=are_times_of_day),
    Field(name="end", needed=True, form=are_times_of_day),
    Field(name="companion_ids", holds=Holds.TEXTS, usual=()),
    Field(name="provider_id"),
    Field(name="decision_id"),
    Field(name="activity"),
    Field(name="place"),
    Field(name="goal"),
    Field(name="category", holds=Holds.WORD, words=Category),
    Field(name="amount", holds=Holds.WHOLE),
    UNKNOWN,
)
