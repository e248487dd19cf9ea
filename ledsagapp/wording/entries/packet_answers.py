"""What became of an entry that was handed over in a packet, in a few words; needs no packets."""

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.handover import Handover
from ledsagapp.wording.common.formats import Formats


def answer_text(handed: Handover, formats: Formats) -> str:
    """What became of a row that was sent: "mottagen 3 dec"."""
    tr = formats.tr
    texts = {
        "taken": tr("received {day}"),
        "changed": tr("received {day} and changed there"),
        "same": tr("received {day}, was there already"),
        "left": tr("left {day}"),
        "refused": tr("refused {day}"),
    }
    text = texts.get(handed.answer, texts["taken"])
    try:
        day = formats.short_day(clock.day(handed.on))
    except ValueError:
        day = handed.on
    said = text.format(day=day)
    return f"{said}: {handed.words}" if handed.words else said
