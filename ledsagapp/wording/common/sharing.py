"""What is said of a book that is shared: an exchange, and who is in."""

from collections.abc import Mapping
from datetime import datetime

from ledsagapp.i18n import Catalog
from ledsagapp.wording.common.formats import Formats


def exchange_lines(
    lines: Mapping[str, int], sent: int, receipts: int, newer: int, tr: Catalog
) -> list[str]:
    """What an exchange came to, a line each thing."""
    said = [came_sentence(name, count, tr) for name, count in sorted(lines.items())]
    if receipts:
        said.append(tr("%n receipt(s) came.", "", receipts))
    if sent:
        said.append(tr("%n change(s) handed out.", "", sent))
    if newer:
        said.append(
            tr(
                "%n file(s) need a later version of the program. They wait; nothing is lost.",
                "",
                newer,
            )
        )
    return said or [tr("Nothing is new.")]


def came_sentence(name: str, count: int, tr: Catalog) -> str:
    """How much came from one computer."""
    who = name or tr("another computer")
    return tr("%n change(s) from {name}.", "", count).format(name=who)


def member_line(name: str, heard: str, *, own: bool, gone: bool, tr: Catalog) -> str:
    """One computer of a circle, and when it was heard from last (UTC, ISO 8601)."""
    shown = name or tr("A computer without a name")
    if own:
        shown = tr("{name} (this computer)").format(name=shown)
    if gone:
        return tr("{name}: has left").format(name=shown)
    if not heard:
        return tr("{name}: not heard from yet").format(name=shown)
    moment = datetime.fromisoformat(heard).astimezone()
    formats = Formats(tr)
    when = f"{formats.short_date(moment.date())} {moment:%H:%M}"
    return tr("{name}: heard from {when}").format(name=shown, when=when)
