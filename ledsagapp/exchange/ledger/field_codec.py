"""A value as an object of the ledger document and back, by its noun's table of fields."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
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


def value_from(make: Callable[..., V], table: Sequence[Field], fields: Fields, **own: object) -> V:
    """The value of an object; ``own``: what the noun's codec has read itself.

    Each fault is noted among the problems of ``fields``, and something stands in for it.
    """
    fields.require_keys(*(one.name for one in table if one.stated))
    data, said = fields.data, {**own}
    for one in table:
        if not one.in_document or one.name in own:
            continue
        # Most fields of most objects are absent: they are not asked about one by one.
        absent = not one.needed and data.get(one.name) is None
        said[one.name] = one.usual_value if absent else _read(one, fields)
    return make(**said, unknown=fields.rest(said.keys()))


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


def _read(field: Field, fields: Fields) -> object:
    if field.words is not None:
        read = fields.word if field.needed else fields.word_or_none
        return read(field.name, field.words)
    if field.needed:
        return _NEEDED[field.holds](fields, field.name)
    value = _OPTIONAL[field.holds](fields, field.name)
    return field.usual_value if value is None else value


def _written(field: Field, value: object) -> object:
    match field.holds:
        case Holds.DAY:
            return value.isoformat() if isinstance(value, date) else None
        case Holds.FLAG:
            return None if value is field.usual else value
        case Holds.TEXTS if not field.needed:
            return list(value) or None if isinstance(value, tuple) else None
    return value
