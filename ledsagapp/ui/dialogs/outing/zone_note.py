"""What the decision's rules say of an activity that is unclear, while it is written."""

from collections.abc import Callable

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.model.outing import Outing
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.wording.case.grey_zones import activity_zone


class ZoneNote(Sentence):
    """Shown only where there is something to tell; ``read`` gives the outing as far as it is."""

    def __init__(
        self,
        context: Context,
        activity: LineInput,
        read: Callable[[], Outing | None],
    ) -> None:
        super().__init__(context.theme, context.tr("Good to know of the activity"), tone="note")
        self._context, self._activity, self._read = context, activity, read
        activity.textChanged.connect(lambda _text: self.follow())
        self.hide()

    def follow(self) -> None:
        """Say what there is to say of what stands in the field now."""
        context, view = self._context, self._context.view()
        outing = self._read()
        day = context.today() if outing is None else start_day(outing)
        told = activity_zone(view, self._activity.text(), day, context.tr, outing)
        self.say(told)
        self.setVisible(bool(told))
