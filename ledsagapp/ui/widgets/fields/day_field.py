"""The field of a day: how what is written was understood, and that it is no day."""

from ledsagapp.i18n import Catalog
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.form import Field


class DayField(Field):
    """A day written freely, told in words below while one writes.

    ``printed``: the day stands on a paper, and is shown how to write whole.
    """

    def __init__(
        self,
        theme: Theme,
        label: str,
        day: DateInput,
        tr: Catalog,
        help_text: str = "",
        *,
        printed: bool = False,
    ) -> None:
        super().__init__(theme, label, day, help_text)
        self._day = day
        near = tr("The date was not understood. Write for example 17/11 or yesterday.")
        whole = tr("The date was not understood. Write for example 17/11 or 2026-11-17.")
        self._unread = whole if printed else near
        self._show_reading()
        day.textChanged.connect(lambda _text: self._show_reading())

    def look(self, *, needed: bool = False) -> bool:
        """Whether it can stay so; says what is wrong. ``needed``: nothing is wrong too."""
        unread = self._day.value() is None and (needed or bool(self._day.text().strip()))
        self.set_error(self._unread if unread else "")
        return not unread

    def _show_reading(self) -> None:
        self.set_hint(self._day.in_words())
