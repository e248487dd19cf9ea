"""The history of an outing in words: "slut ändrat från 16.00 till 16.30"."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import groupby

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import OUTING
from ledsagapp.domain.model.private import PRIVATE
from ledsagapp.domain.model.vocabulary import CancelledBy, Status
from ledsagapp.storage.journal.history import Change
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.row import Row


def moment(formats: Formats, at: str) -> str:
    """A moment of the journal as this computer's clock showed it: "22 november 2026 14.03"."""
    try:
        local = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    return f"{formats.full_date(local.date())} {formats.clock(local.hour * 60 + local.minute)}"


class HistoryTexts:
    """Words the changes of one outing."""

    def __init__(self, formats: Formats, ledger: Ledger) -> None:
        tr = formats.tr
        self._formats, self._tr = formats, tr
        self._labels = Labels(tr)
        self._names = {one.id: one.name for one in ledger.companions}
        self._names |= {one.id: one.name for one in ledger.providers}
        self._decisions = {one.id: one for one in ledger.decisions}
        self._fields = {one.name: tr.of(one.label) for one in OUTING if one.label}

    def rows(self, changes: Sequence[Change]) -> list[Row]:
        """One row for each saving, the newest first."""
        rows = []
        for number, (at, together) in enumerate(groupby(changes, key=lambda one: one.at)):
            saving = list(together)
            lines = self._lines(saving)
            if not lines:
                continue
            when, said = moment(self._formats, at), "; ".join(lines)
            when = ", ".join(one for one in (when, saving[0].who, saving[0].device) if one)
            said = self._formats.sentence(said)
            rows.append(Row(str(number), when, f"{when}: {said}", said, icon="document"))
        return rows[::-1]

    def _lines(self, changes: Sequence[Change]) -> list[str]:
        own = [one for one in changes if not one.linked]
        for one in own:
            if "id" in one.fields:
                return [self._tr("written down")]
        lines: list[str] = []
        for change in own:
            lines.extend(self._own(change))
        for change in changes:
            if change.linked:
                lines.extend(self._companion(change))
        return lines

    def _own(self, change: Change) -> Iterator[str]:
        tr, gone = self._tr, change.fields.get("deleted")
        if gone is not None:
            yield tr("removed") if gone[1] else tr("put back")
        for key, (before, after) in change.fields.items():
            if key == PRIVATE:
                yield self._for_oneself(after)
            elif key in self._fields:
                yield self._changed(key, before, after, self._other_day(change))

    def _for_oneself(self, after: object) -> str:
        tr = self._tr
        return tr("kept for oneself alone") if after else tr("no longer kept for oneself alone")

    def _other_day(self, change: Change) -> bool:
        """Whether a start or end moved to another day, so that times alone do not tell it."""
        pairs = [change.fields[key] for key in ("start", "end") if key in change.fields]
        return any(_day_text(before) != _day_text(after) for before, after in pairs)

    def _changed(self, key: str, before: object, after: object, other_day: bool) -> str:  # noqa: FBT001
        tr, field = self._tr, self._fields[key]
        old, new = (self._value(key, one, other_day) for one in (before, after))
        if before in (None, ""):
            return tr("{field} written: {after}").format(field=field, after=new)
        if after in (None, ""):
            return tr("{field} taken away, it was {before}").format(field=field, before=old)
        text = tr("{field} changed from {before} to {after}")
        return text.format(field=field, before=old, after=new)

    def _value(self, key: str, value: object, other_day: bool) -> str:  # noqa: FBT001
        formats, text = self._formats, "" if value is None else str(value)
        try:
            if key in ("start", "end"):
                day = formats.spoken_day(clock.local_day(text)) + " " if other_day else ""
                return day + formats.time(text)
            if key == "status":
                return self._labels.status_inside[Status(text)]
            if key == "cancelled_by":
                return self._labels.cancelled_by_inside[CancelledBy(text)]
            if key == "cancelled_on":
                return formats.full_date(date.fromisoformat(text))
            if key == "counted_minutes":
                return formats.hours(int(text))
        except (ValueError, KeyError):
            return text
        if key == "decision_id" and text in self._decisions:
            day = formats.full_date(self._decisions[text].valid_from)
            return self._tr("the decision from {date}").format(date=day)
        return self._names.get(text, text)

    def _companion(self, change: Change) -> Iterator[str]:
        name, gone = self._names.get(change.linked, change.linked), change.fields.get("deleted")
        if gone is None:
            return
        text = self._tr("{name} no longer along") if gone[1] else self._tr("{name} along")
        yield text.format(name=name)


def _day_text(value: object) -> str:
    """The day of a time that was kept, or what stands there instead."""
    text = str(value)
    return text if clock.fault(text) else clock.local_day(text).isoformat()
