"""Entries written twice: what is the same as another is taken for that other and counted once."""

import functools
from collections.abc import Mapping, Sequence
from typing import Protocol

from ledsagapp.domain.answer_cache import AnswerCache, RowsChange
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.values import replace


class Double(Protocol):
    """Any entry that may be the same as another of its list."""

    @property
    def id(self) -> str:
        """Its own id."""

    @property
    def same_as(self) -> str | None:
        """The id of the one it is the same as."""


def counted_once(ledger: Ledger) -> Ledger:
    """The ledger as it counts; the very same one where nothing is the same as another.

    Outings and expenses that are doubles are left out, people and companions that are the same
    become one, and an expense of an outing that is a double belongs to the other.
    """
    people = first_ids(ledger.people)
    companions = first_ids(ledger.companions)
    outings = first_ids(ledger.outings)
    expenses = first_ids(ledger.expenses)
    if not (people or companions or outings or expenses):
        return ledger
    return replace(
        ledger,
        people=tuple(one for one in ledger.people if one.id not in people),
        decisions=tuple(
            replace(one, person_id=people[one.person_id]) if one.person_id in people else one
            for one in ledger.decisions
        ),
        outings=tuple(
            of_the_first(one, people, companions) for one in ledger.outings if one.id not in outings
        ),
        expenses=tuple(
            replace(
                one,
                person_id=people.get(one.person_id, one.person_id),
                outing_id=outings.get(one.outing_id or "", one.outing_id),
            )
            for one in ledger.expenses
            if one.id not in expenses
        ),
    )


def first_ids(entries: Sequence[Double]) -> Mapping[str, str]:
    """For each entry that is the same as another, the id of the one it is in the end.

    A circle, which two computers can make together, ends at the first of it that comes again.
    Where the other is no longer there, the entry stands for itself again.
    """
    return _known()(entries)


@functools.cache
def _known() -> AnswerCache[Mapping[str, str]]:
    return AnswerCache(_first_ids, most=16, mend=_none_again)


def _none_again(known: Mapping[str, str], change: RowsChange) -> Mapping[str, str] | None:
    """That nothing is the same as another, where none of what came is either."""
    return known if not known and all(one.same_as is None for one in change.come) else None


def _first_ids(entries: Sequence[Double]) -> Mapping[str, str]:
    named = {one.id: one.same_as for one in entries if one.same_as is not None}
    if not named:
        return {}
    there = {one.id for one in entries}
    named = {id_: other for id_, other in named.items() if other in there}
    return {id_: _end(id_, named) for id_ in named}


def _end(id_: str, named: Mapping[str, str]) -> str:
    seen = {id_}
    while id_ in named and named[id_] not in seen:
        id_ = named[id_]
        seen.add(id_)
    return id_


def of_the_first(
    outing: Outing, people: Mapping[str, str], companions: Mapping[str, str]
) -> Outing:
    """The outing with the person and each companion under one id alone."""
    person_id = people.get(outing.person_id, outing.person_id)
    alike = companions.keys() & set(outing.companion_ids)
    if person_id == outing.person_id and not alike:
        return outing
    ids = tuple(dict.fromkeys(companions.get(one, one) for one in outing.companion_ids))
    return replace(outing, person_id=person_id, companion_ids=ids)
