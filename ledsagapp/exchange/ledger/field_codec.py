"""A value as an object of the ledger document and back, by its noun's table of fields."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, Final, TypeVar

from ledsagapp.domain.model.field import Field, Holds
from ledsagapp.exchange.ledger.fields import Fields

V = TypeVar("V")

_NEEDED: Final[Mapping[Holds, Callable[[Fields, str], object]]] = {
    Holds.TEXT: Fields.text,
    Holds.WHOLE: Fields.whole,
    Holds.DAY: Fields.day,
    Holds.TEXTS: Fields.texts,
}
_OPTIONAL: Final[Mapping[Holds, Callable[[Fields, str], object]]] = {
    Holds.TEXT: Fields.text_or_none,
    Holds.WHOLE: Fields.whole_or_none,
    Holds.DAY: Fields.day_or_none,
    Holds.FLAG: Fields.flag_or_none,
    Holds.TEXTS: Fields.texts,
}


def value_reader(make: Callable[..., V], table: Sequence[Field], *own: str) -> Callable[..., V]:
    """What reads the value of an object; ``own``: fields that the noun's codec reads itself.

    It is called with the ``Fields`` of the object and with those own fields by name. Each fault is
    noted among the problems of the fields, and something stands in for it. What there is to know
    of the table is looked up once, since a document has thousands of objects of a noun.
    """
    fields_read = [one for one in table if one.in_document and one.name not in own]
    readings = {one.name: _reading(one) for one in fields_read}
    usual = {one.name: one.usual_value for one in fields_read}
    needed = frozenset(one.name for one in fields_read if one.needed)
    stated = frozenset(one.name for one in table if one.stated)
    known, required = readings.keys() | {*own}, needed | stated

    def read(fields: Fields, **said: object) -> V:
        data, faults = fields.data, len(fields.problems)
        found = {**usual, **said}
        # Most fields of most objects are absent: only those that are there are asked about.
        for name, value in data.items():
            if value is not None and name in readings:
                found[name] = readings[name](fields, name)
        at_fault = len(fields.problems) > faults
        if at_fault or not data.keys() >= required or _nulls(data, needed):
            del fields.problems[faults:]  # told again, in the order of the table
            fields.require_keys(*(one.name for one in table if one.name in stated))
            for name, reading in readings.items():
                if name in needed or data.get(name) is not None:
                    found[name] = reading(fields, name)
        return make(**found, unknown=fields.rest(known))

    return read


def _nulls(data: Mapping[str, object], needed: Iterable[str]) -> bool:
    """Whether a field that is needed is null."""
    return any(data[name] is None for name in needed)


def object_of(value: Any, table: Sequence[Field], **own: object) -> dict[str, object]:
    """The object of a value, without absent keys and with those of a later version.

    What is for oneself alone is as absent.
    """
    hidden = getattr(value, "private", ())
    written = {
        one.name: own[one.name] if one.name in own else _written(one, getattr(value, one.name))
        for one in table
        if one.in_document and one.name not in hidden
    }
    stated = [one.name for one in table if one.stated]
    return with_unknown(written, value.unknown, stated)


def with_unknown(
    written: Mapping[str, object], unknown: str, stated: Sequence[str] = ()
) -> dict[str, object]:
    """An object without its absent keys but those stated, and with those of a later version."""
    said = {key: one for key, one in written.items() if one is not None or key in stated}
    kept = json.loads(unknown) if unknown else {}
    return said | {key: value for key, value in kept.items() if key not in written}


def _reading(field: Field) -> Callable[[Fields, str], object]:
    if field.words is not None:
        return partial(Fields.word if field.needed else Fields.word_or_none, words=field.words)
    return (_NEEDED if field.needed else _OPTIONAL)[field.holds]


def _written(field: Field, value: object) -> object:
    match field.holds:
        case Holds.DAY:
            return value.isoformat() if isinstance(value, date) else None
        case Holds.FLAG:
            return None if value is field.usual else value
        case Holds.TEXTS if not field.needed:
            return list(value) or None if isinstance(value, tuple) else None
    return value
