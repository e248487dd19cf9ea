"""Writes the JSON Schema of the ledger document from the tables of fields.

python3 packaging/ledger_schema.py, by the environment of the checkout. What the reader holds
besides (references that are there, decisions that do not overlap, ends after starts) no schema
says: ``ledsagapp/domain/validation`` does.
"""

import json
import sys
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ledsagapp.domain.model.contact import CONTACT  # noqa: E402 - the checkout's own
from ledsagapp.domain.model.decision import DECISION  # noqa: E402
from ledsagapp.domain.model.expense import ADJUSTMENT, EXPENSE  # noqa: E402
from ledsagapp.domain.model.field import Field, Holds  # noqa: E402
from ledsagapp.domain.model.outing import OUTING  # noqa: E402
from ledsagapp.domain.model.people import COMPANION, PERSON, PROVIDER  # noqa: E402
from ledsagapp.domain.model.seal import CONFIRMATION, SEAL  # noqa: E402
from ledsagapp.domain.model.template import TEMPLATE  # noqa: E402
from ledsagapp.domain.model.vocabulary import (  # noqa: E402
    Anchor,
    Category,
    LateCancellation,
    Partial,
    Policy,
    ReceiptPart,
    Role,
    Rounding,
    Staffing,
)
from ledsagapp.exchange.ledger.document import FORMAT, VERSION  # noqa: E402

WRITTEN: Final = ROOT / "docs" / "ledger.schema.json"
Schema = dict[str, Any]
NOUNS: Final[Mapping[str, tuple[Field, ...]]] = {
    "people": PERSON,
    "providers": PROVIDER,
    "companions": COMPANION,
    "decisions": DECISION,
    "outings": OUTING,
    "expenses": EXPENSE,
    "adjustments": ADJUSTMENT,
    "templates": TEMPLATE,
    "seals": SEAL,
    "confirmations": CONFIRMATION,
    "contacts": CONTACT,
}
ALWAYS: Final = ("people", "providers", "companions", "decisions", "outings", "expenses")
TEXT: Final[Schema] = {"type": "string"}
WHOLE: Final[Schema] = {"type": "integer"}
DAY: Final[Schema] = {"type": "string", "format": "date"}
HOLDS: Final[Mapping[Holds, Schema]] = {
    Holds.TEXT: TEXT,
    Holds.WHOLE: WHOLE,
    Holds.FLAG: {"type": "boolean"},
    Holds.DAY: DAY,
    Holds.TEXTS: {"type": "array", "items": TEXT},
}


def words(kind: type[StrEnum]) -> Schema:
    """One word of a closed vocabulary."""
    return {"enum": [word.value for word in kind]}


def may_lack(schema: Schema) -> Schema:
    """The same, or a null."""
    if "enum" in schema:
        return {"enum": [*schema["enum"], None]}
    return {**schema, "type": [schema["type"], "null"]} if "type" in schema else schema


def object_of(properties: Mapping[str, Schema], required: Iterable[str]) -> Schema:
    """An object; keys of a later version are kept and passed on."""
    return {"type": "object", "required": list(required), "properties": dict(properties)}


def own() -> Mapping[str, Schema]:
    """The values with fields of their own, by the field that holds them."""
    rule = object_of({"cap": may_lack(WHOLE), "eligible": {"type": ["boolean", "null"]}}, ())
    rules = {
        "preset": TEXT,
        "policy": words(Policy),
        "months": WHOLE,
        "anchor": words(Anchor),
        "partial": words(Partial),
        "rounding": words(Rounding),
        "late_cancellation": words(LateCancellation),
        "staffing": words(Staffing),
        "daily_cap": WHOLE,
        "limit": WHOLE,
        "rate": WHOLE,
        "categories": object_of({one.value: rule for one in Category}, ()),
    }
    told = object_of({key: may_lack(one) for key, one in rules.items()}, ())
    receipt = {
        "name": TEXT,
        "media_type": TEXT,
        "sha256": TEXT,
        "text": TEXT,
        "rotation": WHOLE,
        "crop": TEXT,
        "missing": {"type": "array", "items": words(ReceiptPart)},
        "bytes_b64": TEXT,
    }
    acts = {"name": TEXT, "role": words(Role), "first": DAY, "last": DAY, "contact": TEXT}
    return {
        "rules": {"anyOf": [TEXT, told]},
        "receipts": {
            "type": "array",
            "items": object_of(receipt, ("name", "media_type", "sha256")),
        },
        "representatives": {"type": "array", "items": object_of(acts, ("name", "role"))},
    }


def noun(fields: Iterable[Field]) -> Schema:
    """An entry, by its table of fields."""
    known, properties, required = own(), {}, []
    for one in fields:
        if not one.in_document:
            continue
        schema = known.get(one.name) or (words(one.words) if one.words else HOLDS[one.holds])
        properties[one.name] = schema if one.needed else may_lack(schema)
        if one.needed or one.stated:
            required.append(one.name)
    return object_of(properties, required)


def ledger_schema() -> Schema:
    """The whole document."""
    lists: dict[str, Schema] = {
        name: {"type": "array", "items": {"$ref": f"#/$defs/{name}"}} for name in NOUNS
    }
    lists["set_aside"] = {"type": "array", "items": {"type": "object"}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "ledsag-ledger, version 1: a whole book",
        **object_of(
            {"format": {"const": FORMAT}, "version": {"const": VERSION}, **lists},
            ("format", "version", *ALWAYS, "adjustments"),
        ),
        "$defs": {name: noun(fields) for name, fields in NOUNS.items()},
    }


def main() -> int:
    """Write it."""
    WRITTEN.write_text(json.dumps(ledger_schema(), indent=1, ensure_ascii=False) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
