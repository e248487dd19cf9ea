"""Who acts for a person: name, for what, from–to and how to reach them, in the person's form."""

from collections.abc import Sequence
from datetime import date

from ledsagapp.domain.model.people import Representative
from ledsagapp.domain.model.vocabulary import Role
from ledsagapp.reports.parts.representatives import role_words
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.choices import NONE, key_or_none
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.text.line_input import LineInput


class RepresentativeFields:
    """The fields of whoever acts now or acted last; those whose time is over stay as they are."""

    def __init__(self, context: Context, found: Sequence[Representative]) -> None:
        tr, theme, today = context.tr, context.theme, context.today()
        ended = [one for one in found if one.last is not None and one.last < today]
        others = [one for one in found if one not in ended]
        self._kept = (*ended, *others[1:])
        shown = others[0] if others else None
        words = role_words(tr)
        self.role = Choice([(NONE, tr("Nobody")), *((key.value, words[key]) for key in Role)])
        self.name = LineInput(shown.name if shown else "")
        self.first, self.last = DateInput(context.formats, today), DateInput(context.formats, today)
        self.contact = LineInput(shown.contact or "" if shown else "")
        self.role.choose(shown.role.value if shown else NONE)
        self.first.put(shown.first if shown else None)
        self.last.put(shown.last if shown else None)
        self._tr = tr
        self._name_field = Field(theme, tr("Na&me of whoever acts"), self.name)
        self._first_field = Field(theme, tr("&From"), self.first)
        self._last_field = Field(theme, tr("&To"), self.last)
        self.fields = [
            Field(theme, tr("Acts for the &person"), self.role, self._before(context, ended)),
            self._name_field,
            self._first_field,
            self._last_field,
            Field(theme, tr("&Contact"), self.contact),
        ]
        for field in (self._name_field, self._first_field, self._last_field):
            field.check = self.look_left
        self.role.activated.connect(lambda _index: self.show())
        self.show()

    def show(self) -> None:
        """Show the other fields only where somebody acts for the person."""
        for field in self.fields[1:]:
            field.setVisible(self.role.key() != NONE)

    def look_left(self) -> None:
        """Say what is wrong in the fields."""
        self.look()

    def look(self) -> bool:
        """Whether the name is there and the days can be read, in the right order."""
        tr, acts = self._tr, self.role.key() != NONE
        lacking = acts and not self.name.text().strip()
        self._name_field.set_error(tr("Write a name.") if lacking else "")
        unread = tr("The date was not understood. Write for example 17/11 or 2026-11-17.")
        bad = False
        for field, day in ((self._first_field, self.first), (self._last_field, self.last)):
            wrong = acts and bool(day.text().strip()) and day.value() is None
            field.set_error(unread if wrong else "")
            bad = bad or wrong
        first, last = self.first.value(), self.last.value()
        if acts and not bad and first and last and last < first:
            self._last_field.set_error(tr("The last day is before the first day."))
            bad = True
        return not (lacking or bad)

    def read_representatives(self) -> tuple[Representative, ...]:
        """Everybody who acts or has acted, the one written here first."""
        role = key_or_none(self.role.key())
        if role is None:
            return self._kept
        one = Representative(
            self.name.text().strip(),
            Role(role),
            self.first.value(),
            self.last.value(),
            self.contact.text().strip() or None,
        )
        return (one, *self._kept)

    def _before(self, context: Context, ended: Sequence[Representative]) -> str:
        """Who acted before, and until when."""
        if not ended:
            return self._tr("God man, förvaltare, guardian or agent; signs papers in their place.")
        formats = context.formats
        told = [f"{one.name}, {formats.full_date(one.last or date.max)}" for one in ended]
        return self._tr("Before: {who}").format(who="; ".join(told))
