"""The JSON Schema of the ledger document is that of the fields, and documents are as it says."""

import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings

from ledsagapp.exchange.example.family import example_family
from ledsagapp.exchange.ledger.document import read, write
from tests.builders.family import TODAY
from tests.builders.figures import as_bytes
from tests.builders.ledgers import documents

ROOT = Path(__file__).resolve().parents[2]
TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
    "null": type(None),
}


@pytest.fixture(scope="module")
def module() -> ModuleType:
    """packaging/ledger_schema.py, which is no part of the program."""
    spec = importlib.util.spec_from_file_location(
        "ledger_schema", ROOT / "packaging" / "ledger_schema.py"
    )
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    path = list(sys.path)
    spec.loader.exec_module(made)
    sys.path[:] = path
    return made


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    """The schema that is given to others."""
    found: dict[str, Any] = json.loads((ROOT / "docs" / "ledger.schema.json").read_text("utf-8"))
    return found


def faults(value: object, schema: dict[str, Any], top: dict[str, Any], at: str) -> Iterator[str]:
    """What in a value is otherwise than a schema says; as much of JSON Schema as ours uses."""
    if "$ref" in schema:
        schema = top["$defs"][schema["$ref"].rsplit("/", 1)[1]]
    if "anyOf" in schema:
        if all(list(faults(value, one, top, at)) for one in schema["anyOf"]):
            yield f"{at}: none of those it may be"
        return
    kinds = schema.get("type", ())
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not is_one_of(value, kinds):
        yield f"{at}: {value} is no {kinds}"
    elif value not in schema.get("enum", [schema.get("const", value)]):
        yield f"{at}: {value} is no word"
    else:
        yield from inner_faults(value, schema, top, at)


def is_one_of(value: object, kinds: list[str]) -> bool:
    """Whether a value is of one of the kinds; true and false are no numbers."""
    flag = isinstance(value, bool)
    return any(isinstance(value, TYPES[one]) and flag == (one == "boolean") for one in kinds)


def inner_faults(
    value: object, schema: dict[str, Any], top: dict[str, Any], at: str
) -> Iterator[str]:
    """What in the parts of a value is otherwise."""
    if isinstance(value, dict):
        yield from (f"{at}: {key} lacks" for key in schema.get("required", ()) if key not in value)
        for key, one in schema.get("properties", {}).items():
            if key in value:
                yield from faults(value[key], one, top, f"{at}.{key}")
    if isinstance(value, list):
        for number, one in enumerate(value):
            yield from faults(one, schema.get("items", {}), top, f"{at}[{number}]")


def test_it_is_that_of_the_fields(module: ModuleType, schema: dict[str, Any]) -> None:
    assert schema == module.ledger_schema(), "python3 packaging/ledger_schema.py writes it anew"


def test_the_example_is_as_it_says_and_has_no_key_it_does_not_know(schema: dict[str, Any]) -> None:
    document = json.loads(write(example_family(TODAY, "sv")))
    assert list(faults(document, schema, schema, "")) == []
    assert document.keys() <= schema["properties"].keys()
    for name, entries in document.items():
        for entry in entries if isinstance(entries, list) else ():
            assert entry.keys() <= schema["$defs"][name]["properties"].keys()


@settings(max_examples=25)
@given(documents())
def test_what_is_written_is_as_it_says(document: dict[str, Any]) -> None:
    schema = json.loads((ROOT / "docs" / "ledger.schema.json").read_text("utf-8"))
    assert list(faults(document, schema, schema, "")) == []
    written = json.loads(write(read(as_bytes(document), {})))
    assert list(faults(written, schema, schema, "")) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"status": "moved"}, ".outings[0].status: moved is no word"),
        ({"start": 13}, ".outings[0].start: 13 is no ['string']"),
        ({"time_known": "yes"}, ".outings[0].time_known: yes is no ['boolean', 'null']"),
    ],
)
def test_what_is_otherwise_is_told(
    schema: dict[str, Any], change: dict[str, object], told: str
) -> None:
    document = json.loads(write(example_family(TODAY, "sv")))
    document["outings"][0].update(change)
    assert list(faults(document, schema, schema, "")) == [told]
