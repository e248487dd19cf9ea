"""JSON as strictly as the contract wants it: UTF-8, no key twice, no NaN, no absurd nesting."""

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from ledsagapp.domain.model.problem import Problem
from ledsagapp.exchange.errors import ExchangeError

DEPTH: Final = 64

_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")


class Doubled(dict[str, object]):
    """An object in which keys stood twice."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        times = Counter(key for key, _ in pairs)
        self.twice = sorted(key for key, count in times.items() if count > 1)


def parse(data: bytes) -> tuple[object, list[Problem]]:
    """The document, and the faults in it that a reader of values would not see.

    ExchangeError where nothing can be read at all.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExchangeError([Problem("", "not_utf8", (str(error.start),))]) from error
    suspicions: list[str] = []

    def pairs(found: list[tuple[str, object]]) -> dict[str, object]:
        plain = dict(found)
        if len(plain) == len(found):
            return plain
        suspicions.append("twice")
        return Doubled(found)

    def number(literal: str) -> float:
        value = float(literal)
        if not math.isfinite(value):
            suspicions.append("number")
        return value

    document = _loaded(
        text, json.JSONDecoder(object_pairs_hook=pairs, parse_float=number, parse_constant=number)
    )
    if suspicions or _SURROGATE.search(text):
        return document, list(_faults(document, "", 0))
    return document, []


def dump_json(value: object) -> str:
    """One line of JSON, readable for people who write å, ä and ö."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def is_too_deep(value: object, depth: int = 0) -> bool:
    """Whether a value is nested deeper than any sensible document."""
    if depth > DEPTH:
        return True
    if isinstance(value, dict):
        return any(is_too_deep(one, depth + 1) for one in value.values())
    if isinstance(value, list):
        return any(is_too_deep(one, depth + 1) for one in value)
    return False


def _loaded(text: str, decoder: json.JSONDecoder) -> object:
    try:
        document: object = decoder.decode(text)
    except json.JSONDecodeError as error:
        where = str(error.lineno), str(error.colno)
        raise ExchangeError([Problem("", "not_json", where)]) from error
    except RecursionError as error:
        raise ExchangeError([Problem("", "too_deep")]) from error
    except ValueError as error:  # Python's own limit on the digits of a number
        raise ExchangeError([Problem("", "number_too_long")]) from error
    return document


def _faults(value: object, place: str, depth: int) -> Iterator[Problem]:
    """Keys given twice, numbers that are none, text that is none; each by its place."""
    if depth > DEPTH:
        yield Problem(place, "too_deep")
    elif isinstance(value, dict):
        yield from _faults_of_object(value, place, depth)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from _faults(one, f"{place}[{number}]", depth + 1)
    elif isinstance(value, float) and not math.isfinite(value):
        yield Problem(place, "not_a_number")
    elif isinstance(value, str) and not _is_text(value):
        yield Problem(place, "not_text")


def _faults_of_object(value: dict[str, object], place: str, depth: int) -> Iterator[Problem]:
    if isinstance(value, Doubled):
        for key in value.twice:
            yield Problem(_below(place, key), "key_twice")
    for key, one in value.items():
        if _is_text(key):
            yield from _faults(one, _below(place, key), depth + 1)
        else:
            yield Problem(place, "not_text")


def _below(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _is_text(text: str) -> bool:
    """Whether the characters can be written at all; half of a surrogate pair cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
