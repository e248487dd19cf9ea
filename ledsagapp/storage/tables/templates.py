"""Keeps the outings one often makes."""

from collections.abc import Sequence

from ledsagapp.domain.model.template import Template
from ledsagapp.domain.model.vocabulary import Category
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.columns import texts, texts_text, word, word_text
from ledsagapp.storage.tables.table import Entries


class Templates(Entries[Template]):
    """The templates (mallar)."""

    noun = "templates"
    table = "template"
    columns = (
        *("id", "person_id", "name", "start", "end", "weekday", "companion_ids"),
        *("provider_id", "decision_id", "activity", "place", "goal", "category", "amount"),
        "unknown",
    )
    needed = ("person_id", "name", "start", "end")

    def _row(self, entry: Template) -> Row:
        return (
            entry.id,
            entry.person_id,
            entry.name,
            entry.start,
            entry.end,
            entry.weekday,
            texts_text(entry.companion_ids),
            entry.provider_id,
            entry.decision_id,
            entry.activity,
            entry.place,
            entry.goal,
            word_text(entry.category),
            entry.amount,
            entry.unknown or None,
        )

    def _entry(self, row: Row, linked: Sequence[Row]) -> Template:  # noqa: ARG002 - none hang here
        return Template(
            id=row[0],
            person_id=row[1],
            name=row[2],
            start=row[3],
            end=row[4],
            weekday=row[5],
            companion_ids=texts(row[6]),
            provider_id=row[7],
            decision_id=row[8],
            activity=row[9],
            place=row[10],
            goal=row[11],
            category=word(Category, row[12]),
            amount=row[13],
            unknown=row[14] or "",
        )
