"""The ledger document (``ledsag-ledger``, version 1): a whole book as one JSON file.

Read strictly, every fault at once; written so that reading it again gives the same values, with
one entry a line so that two versions can be compared.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Final, TypeVar

from ledsagapp.domain.model.entry import Entry
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.validation.ledger_checks import (
    LISTS,
    DocumentPlaces,
    can_be_held,
    ledger_problems,
)
from ledsagapp.domain.values import collector_at_rest, dataclass, field
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger import entry_codec as entries
from ledsagapp.exchange.ledger.contact_codec import contact_from, contact_object, rows_aside
from ledsagapp.exchange.ledger.field_codec import with_unknown
from ledsagapp.exchange.ledger.fields import Fields, shorten
from ledsagapp.exchange.ledger.plain_lists import Lists, lists_apart
from ledsagapp.exchange.ledger.seal_codec import (
    confirmation_from,
    confirmation_object,
    seal_from,
    seal_object,
)
from ledsagapp.exchange.ledger.strict_json import dump_json, parse
from ledsagapp.exchange.ledger.template_codec import template_from, template_object

FORMAT: Final = "ledsag-ledger"
VERSION: Final = 1
_NOTHING: Final = "[]"
_E = TypeVar("_E", bound=Entry)

# A list that is not there makes every reference into it look wrong: those are not told.
_ONE_OF: Final = {
    "people": "person",
    "providers": "provider",
    "companions": "companion",
    "decisions": "decision",
    "outings": "outing",
    "expenses": "expense",
    "adjustments": "adjustment",
}

# Lists that a document of people and entries alone need not have.
_MAY_LACK: Final = ("templates", "seals", "confirmations", "contacts", "set_aside")
_KNOWN: Final = (*LISTS, "set_aside", "format", "version")


@dataclass(frozen=True, slots=True)
class LedgerDocument:
    """A ledger and the files of its receipts by SHA-256; a file may be missing."""

    ledger: Ledger
    files: Mapping[str, bytes] = field(default_factory=dict)


def read(data: bytes, presets: Presets, *, for_book: bool = False) -> LedgerDocument:
    """The document in a file's bytes; ExchangeError with every fault that can be told at once.

    ``for_book``: to be taken into a book; what a book can hold after a merge (a reference to
    something removed, two decisions at once) is then no reason to refuse it.
    """
    with collector_at_rest():
        rest, plain = lists_apart(data)
        if plain:
            # The least fault is told with all others, each by its place in the whole document.
            with suppress(ExchangeError):
                return _document(rest, plain, presets, for_book=for_book)
        return _document(data, {}, presets, for_book=for_book)


def _document(data: bytes, plain: Lists, presets: Presets, *, for_book: bool) -> LedgerDocument:
    """The document in a file's bytes, with lists that are read already and stand there empty."""
    document, unreadable = parse(data)
    if not isinstance(document, dict):
        raise ExchangeError(unreadable or [Problem("", "not_object")])
    top = Fields(document, lambda: "", [])
    if not _is_ours(top):
        raise ExchangeError(_in_order(unreadable, top.problems))
    files: dict[str, bytes] = {}
    ledger, origin = _ledger(top, files, plain)
    lost = {f"no_such_{one}" for name, one in _ONE_OF.items() if name not in origin.numbers}
    contradictions = ledger_problems(ledger, presets, origin)
    if for_book:
        contradictions = [one for one in contradictions if not can_be_held(one)]
    top.problems += [problem for problem in contradictions if problem.code not in lost]
    if unreadable or top.problems:
        raise ExchangeError(_in_order(unreadable, top.problems))
    return LedgerDocument(ledger, files)


def write(document: LedgerDocument) -> bytes:
    """The document as a file's bytes; ExchangeError where a receipt's bytes are not its own."""
    return b"".join(pieces(document))


def pieces(document: LedgerDocument) -> Iterator[bytes]:
    """What ``write`` answers bit by bit, so that the receipts need not all be held twice."""
    ledger, files = document.ledger, document.files
    lists: dict[str, Iterable[dict[str, object]]] = {
        "people": map(entries.person_object, ledger.people),
        "providers": map(entries.provider_object, ledger.providers),
        "companions": map(entries.companion_object, ledger.companions),
        "decisions": map(entries.decision_object, ledger.decisions),
        "outings": map(entries.outing_object, ledger.outings),
        "expenses": (entries.expense_object(one, files) for one in ledger.expenses),
        "adjustments": map(entries.adjustment_object, ledger.adjustments),
        "templates": map(template_object, ledger.templates),
        "seals": map(seal_object, ledger.seals),
        "confirmations": map(confirmation_object, ledger.confirmations),
        "contacts": map(contact_object, ledger.contacts),
        "set_aside": map(json.loads, ledger.set_aside),
    }
    yield f'{{\n"format": {dump_json(FORMAT)},\n"version": {VERSION}'.encode()
    for name, objects in lists.items():
        yield from _listed(name, objects)
    known = dict.fromkeys(_KNOWN)
    for key, value in with_unknown(known, ledger.unknown).items():
        yield f",\n{dump_json(key)}: {dump_json(value)}".encode()
    yield b"\n}\n"


def _listed(name: str, objects: Iterable[dict[str, object]]) -> Iterator[bytes]:
    """A list under its name with one object a line; one that may lack and is empty is left out."""
    empty = True
    for one in objects:
        begin = f',\n"{name}": [\n  ' if empty else ",\n  "
        empty = False
        yield f"{begin}{dump_json(one)}".encode()
    if not empty:
        yield b"\n]"
    elif name not in _MAY_LACK:
        yield f',\n"{name}": {_NOTHING}'.encode()


def _is_ours(top: Fields) -> bool:
    """Whether the document is of this format and a version that can be read; notes why not."""
    count = len(top.problems)
    if top.text("format") not in (FORMAT, ""):
        top.fault("format", "wrong_format", shorten(top.text("format")))
    elif top.data.get("format") == "":
        top.fault("format", "wrong_format", "")
    version = top.whole("version")
    if len(top.problems) == count and version != VERSION:
        code = "newer_version" if version > VERSION else "unknown_version"
        top.fault("version", code, str(version))
    return len(top.problems) == count


def _ledger(top: Fields, files: dict[str, bytes], plain: Lists) -> tuple[Ledger, DocumentPlaces]:
    """The entries that can be read, and where they stood."""
    numbers: dict[str, Sequence[int]] = {}
    unread: dict[str, frozenset[str]] = {}

    def entries_of(name: str, make: Callable[[Fields], _E]) -> tuple[_E, ...]:
        if name in plain:
            numbers[name], unread[name] = range(len(plain[name])), frozenset()
            return plain[name]
        found, places, unread[name] = _entries(top, name, make)
        if isinstance(top.data.get(name), list):
            numbers[name] = places
        return found

    ledger = Ledger(
        entries_of("people", entries.person_from),
        entries_of("providers", entries.provider_from),
        entries_of("companions", entries.companion_from),
        entries_of("decisions", entries.decision_from),
        entries_of("outings", entries.outing_from),
        entries_of("expenses", lambda fields: entries.expense_from(fields, files)),
        entries_of("adjustments", entries.adjustment_from),
        entries_of("templates", template_from),
        entries_of("seals", seal_from),
        entries_of("confirmations", confirmation_from),
        entries_of("contacts", contact_from),
        rows_aside(top),
        top.rest(frozenset(_KNOWN)),
    )
    return ledger, DocumentPlaces(numbers, unread)


def _entries(
    top: Fields, name: str, make: Callable[[Fields], _E]
) -> tuple[tuple[_E, ...], list[int], frozenset[str]]:
    """The entries of a list without fault, their places, and the ids of the others."""
    found, numbers, unread = [], [], set()
    problems = top.problems
    if name in _MAY_LACK and top.data.get(name) is None:
        return (), [], frozenset()
    for number, one in enumerate(top.entries(name)):
        if not isinstance(one, dict):
            top.fault(f"{name}[{number}]", "not_object")
            continue
        count = len(problems)
        entry = make(Fields(one, lambda number=number: f"{name}[{number}]", problems))  # type: ignore[misc]
        if len(problems) == count:
            found.append(entry)
            numbers.append(number)
        elif isinstance(one.get("id"), str):
            unread.add(one["id"])
    return tuple(found), numbers, frozenset(unread)


def _in_order(unreadable: Iterable[Problem], others: Iterable[Problem]) -> list[Problem]:
    """Every fault once, in the order of the lists; what cannot be read has no second fault."""
    found = dict.fromkeys(unreadable)
    places = {problem.place for problem in found}
    found.update(dict.fromkeys(one for one in others if one.place not in places))
    return sorted(found, key=_rank)


def _rank(problem: Problem) -> tuple[int, int]:
    name, _, rest = problem.place.partition("[")
    number = rest.partition("]")[0]
    return LISTS.index(name) + 1 if name in LISTS else 0, int(number) if number.isdigit() else -1
