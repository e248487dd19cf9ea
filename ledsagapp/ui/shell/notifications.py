"""Shows the day's reminders once: outside the program where the system can, else inside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from ledsagapp.domain.values import replace
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.workflow.reminders import reminders

SHOWN = 3
STAYS = 20_000  # milliseconds
Outside = Callable[[Window, str, Callable[[], None]], bool]


def show_outside(window: Window, text: str, come_forward: Callable[[], None]) -> bool:
    """Have the system show a text; whether it can. Pressed, it brings the window forward."""
    if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
        return False
    icon = window.windowIcon()
    tray = QSystemTrayIcon(icon, window)
    tray.setToolTip("Ledsagapp")
    tray.messageClicked.connect(come_forward)
    tray.activated.connect(lambda _reason: come_forward())
    tray.show()
    tray.showMessage("Ledsagapp", text, icon, STAYS)
    # It has nothing more to offer, and the tray is no place to collect things.
    QTimer.singleShot(2 * STAYS, tray, tray.deleteLater)
    return True


def remind(
    window: Window, come_forward: Callable[[], None], outside: Outside = show_outside
) -> None:
    """Remind of what is near, at most once a day; with ``quiet`` only inside the program."""
    day = window.context.today().isoformat()
    if window.settings.reminded_on == day:
        return
    found = reminders(window.view(), window.context.formats)
    if not found:
        return
    if window.settings.quiet or not outside(window, _shortened(found, window), come_forward):
        window.say(" ".join(found))
    window.keep(replace(window.settings, reminded_on=day))


def _shortened(found: Sequence[str], window: Window) -> str:
    """As many as a notification holds, each on its line, and how many more there are."""
    if len(found) <= SHOWN:
        return "\n".join(found)
    rest = window.context.tr("and %n more", "", len(found) - SHOWN + 1)
    return "\n".join([*found[: SHOWN - 1], rest])
