"""Packets in words: how each row stands, and what was taken of it."""

from datetime import date

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.exchange.packet.comparison import PacketRow, PacketState
from ledsagapp.exchange.packet.packet import OutingRow, PacketExpense
from ledsagapp.i18n import Catalog
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels


def state_text(state: PacketState, tr: Catalog) -> str:
    """How a row stands, in a few words."""
    return {
        PacketState.NEW: tr("new"),
        PacketState.SAME: tr("already here"),
        PacketState.CHANGED: tr("changed since last"),
        PacketState.PERHAPS_SAME: tr("perhaps the same as one that is here"),
        PacketState.BOTH_CHANGED: tr("changed by you too"),
    }[state]


def row_sentence(row: PacketRow, formats: Formats) -> str:
    """A row as one sentence: what it is, how it stands, and what it was before."""
    state = state_text(row.state, formats.tr)
    if row.state is PacketState.SAME and row.before is None:
        state = formats.tr("answered before")
    said = f"{packet_entry_text(row.row, formats)}: {state}."
    other = row.perhaps or (row.before if row.state is not PacketState.SAME else None)
    if other is None:
        return said
    here = formats.tr("Here: {entry}.").format(entry=packet_entry_text(other, formats))
    return f"{said} {here}"


def packet_entry_text(entry: OutingRow | PacketExpense | Outing | Expense, formats: Formats) -> str:
    """An outing or an outlay in a few words, with its day."""
    if isinstance(entry, PacketExpense | Expense):
        day = entry.day if isinstance(entry, PacketExpense) else entry.date
        what = entry.text or Labels(formats.tr).category[entry.category]
        return f"{formats.full_date(day)}, {what}, {formats.kronor(entry.amount)}"
    parts = [formats.full_date(clock.local_day(entry.start)), _times(entry, formats)]
    parts += [text for text in (entry.activity, entry.place) if text]
    if isinstance(entry, OutingRow):
        parts += entry.companions
    return ", ".join(parts)


def _times(entry: OutingRow | Outing, formats: Formats) -> str:
    minutes = entry.minutes if isinstance(entry, OutingRow) else None
    if isinstance(entry, Outing) and not entry.time_known:
        minutes = entry.counted_minutes
    if minutes is not None:
        return formats.hours(minutes)
    return f"{formats.time(entry.start)}–{formats.time(entry.end)}"


def packet_heading(sender: str, person: str, first: date, last: date, formats: Formats) -> str:
    """Whose packet it is."""
    text = formats.tr("Packet from {sender} about {person}, {period}")
    return text.format(sender=sender, person=person, period=formats.range(first, last))


def taken_sentence(taken: int, same: int, left: int, refused: int, tr: Catalog) -> str:
    """How much of a packet was taken in."""
    text = tr("{taken} rows taken in, {same} said to be the same, {left} left.")
    said = text.format(taken=taken, same=same, left=left)
    return f"{said} {tr('%n row(s) refused.', '', refused)}" if refused else said
