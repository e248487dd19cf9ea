"""What the decision's rules say of an activity that is unclear, while it is written."""

from collections.abc import Callable

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.inputs import LineInput
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.wording.case.grey_zones import zone_sentence


class ZoneNote(Sentence):
    """Shown only where there is something to tell; ``read`` gives the outing as far as it is."""

    def __init__(
        self,
        context: Context,
        activity: LineInput,
        read: Callable[[], Outing | None],
        person_id: str,
    ) -> None:
        super().__init__(context.theme, context.tr("Good to know of the activity"), tone="note")
        self._context, self._activity, self._read = context, activity, read
        self._person_id = person_id
        activity.textChanged.connect(lambda _text: self.follow())
        self.hide()

    def follow(self) -> None:
        """Say what there is to say of what stands in the field now."""
        context, view = self._context, self._context.view()
        outing = self._read()
        if outing is not None:
            taken = view.assignment.of_outing(outing, start_day(outing))
        else:
            taken = view.assignment.ordinary(self._person_id, Kind.HOURS, context.today())
        preset = context.presets.get(taken.rules.preset or "") if taken is not None else None
        told = zone_sentence(preset, self._activity.text(), context.tr)
        self.say(told)
        self.setVisible(bool(told))
