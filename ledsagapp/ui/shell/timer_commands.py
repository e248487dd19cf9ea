"""What starting and stopping the clock says and leads to."""

from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.facts import latest_outing
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.ui import dialogs
from ledsagapp.ui.context import Context
from ledsagapp.ui.lazy import lazy
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.formats import Formats
from ledsagapp.workflow.timer import Timer

_DAY = timedelta(days=1)
_draft = lazy("ledsagapp.text_input.draft", "Draft")


def running(formats: Formats, timer: Timer) -> str:
    """That the clock runs, and since when; "" where it does not."""
    started = timer.start_time()
    if started is None:
        return ""
    text = formats.tr("The clock has been running since {time}, {day}. Ctrl+Shift+T stops it.")
    return text.format(time=_clock(formats, started), day=formats.spoken_day(started.date()))


def start_or_stop(context: Context, parent: QWidget, timer: Timer) -> None:
    """Start the clock, or stop it and show the outing it measured before anything is saved."""
    tr, formats = context.tr, context.formats
    if context.view().person is None:
        context.say(tr("First say whose decision it is, under Contacts or with the first steps."))
        return
    try:
        if timer.start_time() is None:
            timer.start()
            text = tr("The clock runs from {time}. Ctrl+Shift+T stops it.")
            context.say(text.format(time=_clock(formats, timer.now())))
        elif dialogs.fill_in(context, parent, _measured(context, timer)):
            timer.clear()
        else:
            context.say(tr("The clock goes on. It can be stopped without an outing in the menu."))
    except OSError as error:
        text = tr("The clock could not be written down: {why}.")
        context.say(text.format(why=disk_reason(error, tr)))


def drop(context: Context, timer: Timer) -> None:
    """Stop the clock without an outing."""
    said = context.tr("No clock is running.")
    if timer.start_time() is not None:
        said = context.tr("The clock is stopped. Nothing was written up.")
    try:
        timer.clear()
    except OSError as error:
        said = context.tr("The clock could not be written down: {why}.")
        said = said.format(why=disk_reason(error, context.tr))
    context.say(said)


def _measured(context: Context, timer: Timer) -> object:
    """The outing from the start to now; one of more than a day has no end yet."""
    view, formats = context.view(), context.formats
    end = timer.now()
    start = timer.start_time() or end
    person = view.person.id if view.person is not None else ""
    latest = latest_outing(view.outings)
    short = timedelta() < end - start < _DAY
    outing = Outing(
        new_id(),
        person,
        latest.companion_ids if latest else (),
        start.isoformat(timespec="minutes"),
        end.isoformat(timespec="minutes") if short else "",
        Status.DONE,
        provider_id=latest.provider_id if latest else None,
    )
    text = context.tr("The clock ran from {start} to {end}. Nothing is saved yet.")
    told = text.format(start=_clock(formats, start), end=_clock(formats, end))
    return _draft(outing, told=told)


def _clock(formats: Formats, moment: datetime) -> str:
    return formats.clock(moment.hour * 60 + moment.minute)
