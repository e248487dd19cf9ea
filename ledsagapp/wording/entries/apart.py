"""What is asked where several have written: who wrote what, and what can be answered."""

from collections.abc import Mapping
from datetime import date

from ledsagapp.domain.dates import local_time
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.seal import Seal
from ledsagapp.i18n import Catalog
from ledsagapp.reports.parts.common import period_words
from ledsagapp.storage.journal.apart import FieldApart, RemovedApart, Version
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.papers.seals import seal_words


def field_sentence(apart: FieldApart, what: str, formats: Formats) -> str:
    """Which field says what, by whom: "Kyrkan: start. Anna wrote 09.30, Bo wrote 10.00"."""
    tr = formats.tr
    parts = [
        tr("{name} wrote “{value}”").format(
            name=_by(one, tr), value=version_text(apart, one, formats)
        )
        for one in apart.versions
    ]
    text = tr("{what}, {field}: {versions}.")
    field = field_name(apart.field, tr)
    return text.format(what=what, field=field, versions=", ".join(parts))


def removed_sentence(apart: RemovedApart, what: str, tr: Catalog) -> str:
    """Who removed what another edited."""
    text = tr("{what}: removed by {one}, changed by {other}.")
    return text.format(what=what, one=_by(apart.removed, tr), other=_by(apart.edited, tr))


def same_sentence(first: Outing | Expense, second: Outing | Expense, formats: Formats) -> str:
    """Two entries that may be one."""
    text = formats.tr("Perhaps the same, written twice: {first}, and {second}.")
    return text.format(
        first=short_entry_text(first, formats), second=short_entry_text(second, formats)
    )


def at_once_sentence(first: Outing | Expense, second: Outing | Expense, formats: Formats) -> str:
    """Two outings on which the same companion is at the same time."""
    text = formats.tr("The same companion is in two places at once: {first}, and {second}.")
    return text.format(
        first=short_entry_text(first, formats), second=short_entry_text(second, formats)
    )


def loose_sentence(expense: Expense, formats: Formats) -> str:
    """An expense whose outing is removed."""
    text = formats.tr("{expense}: the outing it belongs to is removed.")
    return text.format(expense=short_entry_text(expense, formats))


def beyond_sentence(
    name: str, first: date, last: date, granted: str, over: str, formats: Formats
) -> str:
    """More than is granted, written by several who did not know of each other."""
    text = formats.tr(
        "{name}, {period}: {granted} are granted, and what several have written apart is {over} "
        "more than that."
    )
    period = period_words(first, last, formats)
    return text.format(name=name, period=period, granted=granted, over=over)


def handed_in_sentence(seal: Seal, formats: Formats) -> str:
    """A report that was handed in, into whose days another has written."""
    text = formats.tr("{report}: another computer has written in those days since.")
    return text.format(report=seal_words(seal, formats))


def short_entry_text(entry: Outing | Expense, formats: Formats) -> str:
    """An outing or expense in a few words."""
    if isinstance(entry, Expense):
        what = entry.text or formats.kr(entry.amount)
        return f"{what}, {formats.short_date(entry.date)}"
    day = local_time.local_day(entry.start)
    what = entry.activity or entry.place or formats.tr("Outing")
    if not entry.time_known:
        return f"{what}, {formats.short_date(day)}"
    return f"{what}, {formats.short_date(day)} {formats.span(entry.start, entry.end)}"


def version_text(apart: FieldApart, version: Version, formats: Formats) -> str:
    """What one of them wrote, as it is shown."""
    value = version.value
    if value in (None, ""):
        return formats.tr("nothing")
    if apart.field in ("start", "end") and isinstance(value, str) and len(value) >= 16:
        return formats.time(value) if not local_time.fault(value) else value
    if apart.field in ("amount", "own_amount", "refused_amount") and isinstance(value, int):
        return formats.kr(value)
    return str(value)


def field_name(field: str, tr: Catalog) -> str:
    """What a field is called in a sentence."""
    return _fields(tr).get(field, tr("a detail"))


def _fields(tr: Catalog) -> Mapping[str, str]:
    return {
        "start": tr("start"),
        "end": tr("end"),
        "status": tr("state"),
        "activity": tr("what was done"),
        "place": tr("place"),
        "goal": tr("goal"),
        "reason": tr("reason"),
        "note": tr("note"),
        "counted_minutes": tr("time counted"),
        "decision_id": tr("decision"),
        "provider_id": tr("provider"),
        "amount": tr("amount"),
        "name": tr("name"),
        "text": tr("what it was for"),
        "date": tr("date"),
    }


def _by(version: Version, tr: Catalog) -> str:
    if version.who and version.device:
        return f"{version.who} ({version.device})"
    return version.who or version.device or tr("another computer")
