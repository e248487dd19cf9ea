"""Keeps the reports that are final, and what the person confirmed of those read through."""

from collections.abc import Sequence
from datetime import date

from ledsagapp.domain.model.seal import Confirmation, Seal
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.table import Entries


class Seals(Entries[Seal]):
    """The seals (förseglingar)."""

    noun = "seals"
    table = "seal"
    columns = (
        *("id", "person_id", "report", "first", "last", "language", "options", "content"),
        *("hash", "code", "sealed_on", "number", "replaces", "unknown"),
    )
    needed = (
        *("person_id", "report", "first", "last", "language", "options", "content"),
        *("hash", "code", "sealed_on", "number"),
    )

    def _row(self, entry: Seal) -> Row:
        return (
            entry.id,
            entry.person_id,
            entry.report,
            entry.first.isoformat(),
            entry.last.isoformat(),
            entry.language,
            entry.options,
            entry.content,
            entry.hash,
            entry.code,
            entry.sealed_on.isoformat(),
            entry.number,
            entry.replaces,
            entry.unknown or None,
        )

    def _entry(self, row: Row, linked: Sequence[Row]) -> Seal:  # noqa: ARG002 - none hang here
        return Seal(
            id=row[0],
            person_id=row[1],
            report=row[2],
            first=date.fromisoformat(row[3]),
            last=date.fromisoformat(row[4]),
            language=row[5],
            options=row[6],
            content=row[7],
            hash=row[8],
            code=row[9],
            sealed_on=date.fromisoformat(row[10]),
            number=row[11],
            replaces=row[12],
            unknown=row[13] or "",
        )


class Confirmations(Entries[Confirmation]):
    """The confirmations (egna bekräftelser)."""

    noun = "confirmations"
    table = "confirmation"
    columns = (
        *("id", "person_id", "report", "first", "last", "hash", "answers"),
        *("confirmed_on", "note", "unknown"),
    )
    needed = ("person_id", "report", "first", "last", "hash", "answers", "confirmed_on")

    def _row(self, entry: Confirmation) -> Row:
        return (
            entry.id,
            entry.person_id,
            entry.report,
            entry.first.isoformat(),
            entry.last.isoformat(),
            entry.hash,
            entry.answers,
            entry.confirmed_on.isoformat(),
            entry.note,
            entry.unknown or None,
        )

    def _entry(self, row: Row, linked: Sequence[Row]) -> Confirmation:  # noqa: ARG002 - as above
        return Confirmation(
            id=row[0],
            person_id=row[1],
            report=row[2],
            first=date.fromisoformat(row[3]),
            last=date.fromisoformat(row[4]),
            hash=row[5],
            answers=row[6],
            confirmed_on=date.fromisoformat(row[7]),
            note=row[8],
            unknown=row[9] or "",
        )
