"""The frames in time as rows: what was used, what is booked, what is left and what was lost."""

from ledsagapp.domain.accounting.account_values import Slot
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.planning.frame_line import FramePart, Stage
from ledsagapp.wording.account.account_sentences import MonthLine, Sentences
from ledsagapp.wording.common.formats import DASH, Formats
from ledsagapp.wording.common.row import Row


def frame_row(part: FramePart, formats: Formats) -> Row:
    """A frame: its months, its stage at the right, and two short lines."""
    tr, sentences, kind = formats.tr, Sentences(formats), part.account.kind
    frame, shown = part.frame, part.shown
    stage = {Stage.OVER: tr("over"), Stage.NOW: tr("under way"), Stage.COMING: tr("to come")}
    first, second = _short(part, sentences)
    hours = kind is Kind.HOURS
    name = tr("The frame {range}") if hours else tr("The frame of expenses {range}")
    said = [tr("{amount} granted").format(amount=sentences.amount(kind, frame.granted))]
    if part.stage is not Stage.COMING:
        said.append(tr("{amount} used").format(amount=sentences.amount(kind, shown.used)))
    if part.booked:
        said.append(tr("{amount} booked").format(amount=sentences.amount(kind, part.booked)))
    if part.stage is Stage.NOW:
        said.append(tr("{amount} left").format(amount=sentences.amount(kind, shown.left)))
    elif part.stage is Stage.COMING:
        said.append(second)
    else:
        said.append(_lost(part, sentences.amount(kind, shown.lost), formats))
    title = name.format(range=formats.range(frame.start, frame.end))
    return Row(
        key=f"{frame.start} {frame.end}",
        title=frame_months(part, formats),
        spoken=f"{title}: {', '.join(said)}",
        second=first,
        right=stage[part.stage],
        right_small=second,
    )


def frame_months(part: FramePart, formats: Formats) -> str:
    """The months of a frame, shortly: "jul\N{EN DASH}sep 2026"."""
    start, end = part.frame.start, part.frame.end
    first, last = formats.month_short(start.month), formats.month_short(end.month)
    if (start.year, start.month) == (end.year, end.month):
        return f"{first} {end.year}"
    year = "" if start.year == end.year else f" {start.year}"
    return f"{first}{year}{DASH}{last} {end.year}"


def month_column(
    line: MonthLine, slot: Slot, booked: int, kind: Kind, sentences: Sentences
) -> tuple[str, ...]:
    """What stands below the name of a month in its column: used, booked, and what became of it."""
    tr = sentences.tr
    used, granted = (sentences.short(kind, amount) for amount in (slot.used, slot.granted))
    lines = [tr("{used} of {granted}").format(used=used, granted=granted)]
    if booked:
        lines.append(tr("{amount} booked").format(amount=sentences.short(kind, booked)))
    if line.right not in (tr("past"), tr("now"), tr("to come")):
        lines.append(line.right)
    return tuple(lines)


def _short(part: FramePart, sentences: Sentences) -> tuple[str, str]:
    tr, kind, formats = sentences.tr, part.account.kind, sentences.formats
    used = sentences.short(kind, part.shown.used)
    granted = sentences.short(kind, part.frame.granted)
    booked = tr("{amount} booked").format(amount=sentences.short(kind, part.booked))
    if part.stage is Stage.COMING:
        begins = tr("begins {date}").format(date=formats.day_month(part.frame.start))
        return tr("{amount} granted").format(amount=granted), booked if part.booked else begins
    if part.stage is Stage.NOW:
        first = tr("{amount} used").format(amount=used)
        left = tr("{amount} left").format(amount=sentences.short(kind, part.shown.left))
        return f"{first}, {booked}" if part.booked else first, left
    first = tr("{used} of {granted} used").format(used=used, granted=granted)
    return first, _lost(part, sentences.short(kind, part.shown.lost), formats)


def _lost(part: FramePart, amount: str, formats: Formats) -> str:
    if not part.shown.lost:
        return formats.tr("nothing was lost")
    text = formats.tr("{amount} expired {date}")
    return text.format(amount=amount, date=formats.day_month(part.frame.end))
