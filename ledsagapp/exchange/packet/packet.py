"""The packet (``.ledsagpaket``): outings, outlays and receipts of one person and some days.

Inside age it is a ZIP of ``packet.json`` and the receipts. It has no place for decisions, goals,
notes or provider's figures. Read strictly: refused whole, or read right.
"""

import io
import json
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, TypeVar

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.digests import sha256
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.domain.values import dataclass, field
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.fields import Fields
from ledsagapp.exchange.ledger.strict_json import dump_json, parse
from ledsagapp.exchange.packet.sealing import LARGEST, is_public_key

FORMAT: Final = "ledsag-packet"
VERSION: Final = 1
MOST_ROWS: Final = 20_000
_CONTENT: Final = "packet.json"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class OutingRow:
    """One outing as the companion has it; ``companions`` by name, times as typed."""

    key: str
    start: str
    end: str
    status: Status
    companions: tuple[str, ...]
    activity: str | None = None
    place: str | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class PacketReceipt:
    """A receipt of an outlay; the bytes go by SHA-256."""

    name: str
    media_type: str
    sha256: str


@dataclass(frozen=True, slots=True)
class PacketExpense:
    """One outlay in öre; ``outing`` is the key of its outing, ``paid_by`` a companion's name."""

    key: str
    day: date
    amount: int
    category: Category
    text: str | None = None
    outing: str | None = None
    paid_by: str | None = None
    receipts: tuple[PacketReceipt, ...] = ()


@dataclass(frozen=True, slots=True)
class Packet:
    """A whole packet; ``sender`` is the public key an answer is closed for."""

    id: str
    made_on: date
    sender: str
    sender_name: str
    person_name: str
    first: date
    last: date
    outings: tuple[OutingRow, ...] = ()
    expenses: tuple[PacketExpense, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def rows(self) -> tuple[OutingRow | PacketExpense, ...]:
        """Every row, outings first."""
        rows: list[OutingRow | PacketExpense] = [*self.outings, *self.expenses]
        return tuple(rows)


def row_object(row: OutingRow | PacketExpense) -> dict[str, Any]:
    """A row as it stands in the packet, without its key, what is absent left out."""
    if isinstance(row, OutingRow):
        said: dict[str, Any] = {
            "start": row.start,
            "end": row.end,
            "status": row.status.value,
            "companions": list(row.companions),
            "activity": row.activity,
            "place": row.place,
            "minutes": row.minutes,
        }
    else:
        said = {
            "date": row.day.isoformat(),
            "amount": row.amount,
            "category": row.category.value,
            "text": row.text,
            "outing": row.outing,
            "paid_by": row.paid_by,
            "receipts": [
                {"name": one.name, "media_type": one.media_type, "sha256": one.sha256}
                for one in row.receipts
            ]
            or None,
        }
    return {name: value for name, value in said.items() if value is not None}


def write_packet(packet: Packet) -> bytes:
    """The packet, not yet closed; equal packets give equal bytes."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "id": packet.id,
        "made": packet.made_on.isoformat(),
        "from": {"name": packet.sender_name, "key": packet.sender},
        "for": packet.person_name,
        "first": packet.first.isoformat(),
        "last": packet.last.isoformat(),
        "outings": [{"key": row.key, **row_object(row)} for row in packet.outings],
        "expenses": [{"key": row.key, **row_object(row)} for row in packet.expenses],
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        _put(archive, _CONTENT, dump_json(content).encode(), zipfile.ZIP_DEFLATED)
        for name in sorted(packet.files):
            _put(archive, f"receipts/{name}", packet.files[name], zipfile.ZIP_STORED)
    return made.getvalue()


def _put(archive: zipfile.ZipFile, name: str, content: bytes, how: int) -> None:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = how
    archive.writestr(info, content)


def read_packet(data: bytes) -> Packet:
    """The packet in opened bytes; ExchangeError with every fault of it, nothing else raised."""
    content, files = _unpacked(data)
    found, problems = parse(content)
    if not isinstance(found, dict):
        raise ExchangeError(problems or [Problem("", "not_a_packet")])
    top = Fields(found, lambda: "", problems)
    if found.get("format") != FORMAT:
        raise ExchangeError([Problem("", "not_a_packet")])
    if top.whole("version") > VERSION:
        raise ExchangeError([Problem("version", "newer_version", (str(found["version"]),))])
    sender = top.below("from", found.get("from"))
    packet = Packet(
        top.text("id"),
        top.day("made"),
        sender.text("key") if sender else "",
        sender.text("name") if sender else "",
        top.text("for"),
        top.day("first"),
        top.day("last"),
        _rows(top, "outings", _outing),
        _rows(top, "expenses", _expense),
        files,
    )
    if sender is not None and not problems and not is_public_key(packet.sender):
        top.fault("from.key", "not_a_card")
    _check(packet, top)
    if problems:
        raise ExchangeError(problems)
    return packet


def _unpacked(data: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The content and the receipts, whose names must say what they are; never too much of it."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > LARGEST:
                raise ExchangeError([Problem("", "packet_too_large")])
            found = {info.filename: _whole(archive, info) for info in infos}
            twice = len(found) != len(infos)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError) as error:
        raise ExchangeError([Problem("", "not_a_packet")]) from error
    except (NotImplementedError, RuntimeError, OverflowError, KeyError, IndexError) as error:
        raise ExchangeError([Problem("", "not_a_packet")]) from error
    content = found.pop(_CONTENT, None)
    files = {name.removeprefix("receipts/"): data for name, data in found.items()}
    right = all(sha256(one).hexdigest() == name for name, one in files.items())
    if content is None or twice or not right:
        raise ExchangeError([Problem("", "not_a_packet")])
    return content, files


def _whole(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """One file, read no further than it says it is long."""
    with archive.open(info) as file:
        content = file.read(info.file_size + 1)
    if len(content) != info.file_size:
        raise zipfile.BadZipFile(info.filename)
    return content


def _rows(top: Fields, name: str, make: Callable[[Fields], _T]) -> tuple[_T, ...]:
    rows = top.entries(name)
    if len(rows) > MOST_ROWS:
        top.fault(name, "packet_too_large")
        return ()
    found = []
    for number, one in enumerate(rows):
        fields = top.below(f"{name}[{number}]", one)
        if fields is not None:
            found.append(make(fields))
    return tuple(found)


def _outing(fields: Fields) -> OutingRow:
    row = OutingRow(
        fields.text("key"),
        fields.text("start"),
        fields.text("end"),
        fields.word("status", Status),
        fields.texts("companions"),
        fields.text_or_none("activity"),
        fields.text_or_none("place"),
        fields.whole_or_none("minutes"),
    )
    faults = {name: clock.fault(text) for name, text in (("start", row.start), ("end", row.end))}
    for name, code in faults.items():
        if code:
            fields.fault(name, code, getattr(row, name)[:40])
    if not any(faults.values()) and clock.is_backwards(row.start, row.end):
        fields.fault("end", "before_start", row.start, row.end)
    if row.minutes is not None and row.minutes < 0:
        fields.fault("minutes", "negative", str(row.minutes))
    return row


def _expense(fields: Fields) -> PacketExpense:
    receipts = []
    for number, one in enumerate(fields.entries("receipts") if "receipts" in fields.data else ()):
        below = fields.below(f"receipts[{number}]", one)
        if below is not None:
            names = (below.text(name) for name in ("name", "media_type", "sha256"))
            receipts.append(PacketReceipt(*names))
    row = PacketExpense(
        fields.text("key"),
        fields.day("date"),
        fields.whole("amount"),
        fields.word("category", Category),
        fields.text_or_none("text"),
        fields.text_or_none("outing"),
        fields.text_or_none("paid_by"),
        tuple(receipts),
    )
    if row.amount < 0:
        fields.fault("amount", "negative", str(row.amount))
    return row


def _check(packet: Packet, top: Fields) -> None:
    """Keys that stand twice, and receipts that belong to nothing."""
    keys = Counter([*(row.key for row in packet.outings), *(row.key for row in packet.expenses)])
    twice = next((key for key, count in keys.items() if count > 1), None)
    if twice is not None:
        top.fault("outings", "id_twice", twice[:40])
    if packet.last < packet.first:
        top.fault("last", "ends_before_start", packet.first.isoformat(), packet.last.isoformat())
    named = {one.sha256 for row in packet.expenses for one in row.receipts}
    if set(packet.files) - named:
        top.fault("", "not_a_packet")


def content_text(row: OutingRow | PacketExpense) -> str:
    """A row as one text, to hold against another; equal rows give equal texts."""
    return json.dumps(row_object(row), ensure_ascii=False, sort_keys=True)
