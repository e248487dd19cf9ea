"""The names in a line of own words that no companion has: each can be added with a button."""

from collections.abc import Callable

from ledsagapp.domain.model.people import Companion
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input.draft import Draft
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow


class Strangers(ButtonRow):
    """A button for each name; ``take`` is given the name and the id of the companion added."""

    def __init__(
        self,
        context: Context,
        draft: Draft,
        take: Callable[[str, str], None],
    ) -> None:
        self._context, self._provider_id, self._take = context, draft.outing.provider_id, take
        names = draft.understood.strangers if draft.understood is not None else ()
        self.buttons = [self._button(name) for name in names]
        super().__init__(*self.buttons)

    def _button(self, name: str) -> Button:
        text = self._context.tr("Add {name} as a companion").format(name=name)
        button = Button(self._context.theme, text, lambda: self._add(name, button), icon="people")
        return button

    def _add(self, name: str, button: Button) -> None:
        new = Companion(new_id(), name, self._provider_id)
        self._context.book.companions.put(new)
        button.setEnabled(False)
        self._take(name, new.id)
