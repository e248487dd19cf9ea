"""Presets: the rules of a municipality as a TOML file that anyone can read and correct."""

import re
import tomllib
from pathlib import Path
from typing import Final

from ledsagapp.domain.problem import Problem
from ledsagapp.domain.rule_checks import rules_problems
from ledsagapp.domain.rules import Preset, Presets, Rules
from ledsagapp.domain.words import Kind
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.fields import Fields, shown
from ledsagapp.exchange.rules_form import rules_of

KEYS: Final = frozenset(("id", "names", "source", "dated", "hours", "costs", "suggested"))
SUGGESTED: Final = frozenset(("hours_monthly", "costs_monthly"))
LANGUAGES: Final = ("sv", "en")
_DATED: Final = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")


def read_presets(folder: Path) -> Presets:
    """The presets of a folder by id, in order of their file names.

    ExchangeError names every bad file, its key and the reason; OSError where nothing is read.
    """
    presets: dict[str, Preset] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            preset = read_preset(path.read_bytes(), path.name)
        except ExchangeError as error:
            problems += error.problems
            continue
        if preset.id in presets:
            problems.append(Problem(f"{path.name}: id", "id_twice", (preset.id,)))
        presets[preset.id] = preset
    if problems:
        raise ExchangeError(problems)
    return presets


def read_preset(data: bytes, name: str) -> Preset:
    """The preset in a file's bytes; ``name`` stands before the places of its faults."""
    problems: list[Problem] = []
    fields = Fields(_loaded(data, name), lambda: "", problems)
    for key in fields.data:
        if key not in KEYS:
            fields.fault(key, "unknown_key")
    suggested = _suggested(fields)
    preset = Preset(
        id=fields.text("id"),
        names=_names(fields),
        source=fields.text("source"),
        dated=_dated(fields),
        hours=_rules(fields, Kind.HOURS),
        costs=_rules(fields, Kind.COSTS),
        hours_monthly=suggested.get("hours_monthly"),
        costs_monthly=suggested.get("costs_monthly"),
    )
    if problems:
        raise ExchangeError(Problem(f"{name}: {p.place}", p.code, p.values) for p in problems)
    return preset


def _loaded(data: bytes, name: str) -> dict[str, object]:
    try:
        return tomllib.loads(data.decode())
    except UnicodeDecodeError as error:
        raise ExchangeError([Problem(name, "not_utf8", (str(error.start),))]) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ExchangeError([Problem(name, "not_toml", (shown(str(error)),))]) from error


def _names(fields: Fields) -> tuple[tuple[str, str], ...]:
    inner = fields.below("names", fields.data.get("names"))
    return tuple((language, inner.text(language)) for language in LANGUAGES) if inner else ()


def _dated(fields: Fields) -> str:
    dated = fields.text("dated")
    if dated and not _DATED.fullmatch(dated):
        fields.fault("dated", "date_not_there", shown(dated))
    return dated


def _rules(fields: Fields, kind: Kind) -> Rules | None:
    """The rules of one kind, checked as they will be used: with the defaults in the gaps."""
    data = fields.data.get(kind)
    inner = fields.below(kind, data) if data is not None else None
    if inner is None:
        return None
    count = len(fields.problems)
    if "preset" in inner.data:
        inner.fault("preset", "unknown_key")
    rules = rules_of(inner)
    if len(fields.problems) == count:
        for problem in rules_problems(rules, kind, {}):
            inner.fault(problem.place, problem.code, *problem.values)
    return rules


def _suggested(fields: Fields) -> dict[str, int]:
    data = fields.data.get("suggested", {})
    inner = fields.below("suggested", data)
    found = {}
    for key in inner.data if inner else ():
        if inner and key in SUGGESTED:
            found[key] = inner.whole(key)
            if found[key] < 0:
                inner.fault(key, "negative", str(found[key]))
        elif inner:
            inner.fault(key, "unknown_key")
    return found
