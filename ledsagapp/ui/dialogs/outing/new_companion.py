"""A companion who is not in the book yet, added from the form of an outing."""

from collections.abc import Callable, Sequence

from ledsagapp.ui import dialogs
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import ButtonRow


class NewCompanion(ButtonRow):
    """A button that asks for a companion; whoever is saved is chosen in ``choice``."""

    def __init__(
        self,
        context: Context,
        choice: Choice,
        companions: Callable[[], Sequence[tuple[str, str]]],
    ) -> None:
        self._context, self._choice, self._companions = context, choice, companions
        text = context.tr("New companion…")
        self.button = Button(context.theme, text, self._ask, role="link", icon="plus")
        super().__init__(self.button)

    def _ask(self) -> None:
        added = dialogs.new_companion(self._context, self)
        self.button.setFocus()
        if added:
            self._choice.offer(self._companions())
            self._choice.choose(added)
            self._choice.setFocus()
