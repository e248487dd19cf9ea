"""The answer (``.ledsagsvar``) to a packet: what became of each row, closed for who sent it."""

from datetime import date
from typing import Any, Final

from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.fields import Fields
from ledsagapp.exchange.ledger.strict_json import dump_json, parse

FORMAT: Final = "ledsag-answer"
VERSION: Final = 1
ANSWERS: Final = ("taken", "changed", "same", "left", "refused")


@dataclass(frozen=True, slots=True)
class RowAnswer:
    """What became of one row; ``now`` is what it says where it was changed, ``words`` why."""

    key: str
    answer: str
    now: dict[str, Any] | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class PacketAnswer:
    """The answer to a packet, given on a day."""

    packet: str
    on: date
    rows: tuple[RowAnswer, ...]


def write_answer(answer: PacketAnswer) -> bytes:
    """The answer, not yet closed."""
    rows = [
        {
            "key": row.key,
            "answer": row.answer,
            **({"now": row.now} if row.now else {}),
            **({"words": row.words} if row.words else {}),
        }
        for row in answer.rows
    ]
    said = {
        "format": FORMAT,
        "version": VERSION,
        "packet": answer.packet,
        "on": answer.on.isoformat(),
        "rows": rows,
    }
    return dump_json(said).encode()


def is_answer(data: bytes) -> bool:
    """Whether opened bytes are an answer and not a packet."""
    return data.lstrip().startswith(b"{")


def read_answer(data: bytes) -> PacketAnswer:
    """The answer in opened bytes; ExchangeError where it is none."""
    found, problems = parse(data)
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ExchangeError(problems or [Problem("", "not_an_answer")])
    top = Fields(found, lambda: "", problems)
    if top.whole("version") > VERSION:
        raise ExchangeError([Problem("version", "newer_version", (str(found["version"]),))])
    rows = []
    for number, one in enumerate(top.entries("rows")):
        fields = top.below(f"rows[{number}]", one)
        if fields is None:
            continue
        now = fields.data.get("now")
        row = RowAnswer(
            fields.text("key"),
            fields.text("answer"),
            now if isinstance(now, dict) else None,
            fields.text_or_none("words") or "",
        )
        if row.answer not in ANSWERS:
            fields.fault("answer", "unknown_value", row.answer[:40], ", ".join(ANSWERS))
        rows.append(row)
    answer = PacketAnswer(top.text("packet"), top.day("on"), tuple(rows))
    if problems:
        raise ExchangeError(problems)
    return answer
