"""Which report: a list in groups where there is room beside the page, else a box to choose in."""

from PySide6.QtCore import QObject, Signal

from ledsagapp.reports.registry import ReportKind, group_titles, report_specs
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList


class ReportKinds(QObject):
    """The ``list`` and the ``field`` hold the same choice; ``chosen`` when it is another.

    The page shows one of the two.
    """

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        tr, theme = context.tr, context.theme
        specs, rows = report_specs(tr), []
        offered = []
        for group, title in group_titles(tr).items():
            rows.append(Row(group.name, title, title, heading=True))
            for one in (spec for spec in specs if spec.group is group):
                rows.append(Row(one.kind, one.title, f"{one.title}, {one.second}"))
                offered.append((str(one.kind), one.title))
        self.list = SentenceList(theme, tr("Which report?"), dense=True)
        self.list.fill(rows)
        self._choice = Choice(offered)
        self.field = Field(theme, tr("Re&port"), self._choice)
        self._kind = str(ReportKind.TIME)
        self.list.choose(self._kind)
        self._choice.choose(self._kind)
        self.list.chosen.connect(self.choose)
        self._choice.currentIndexChanged.connect(lambda _index: self.choose(self._choice.key()))

    def kind(self) -> ReportKind:
        """The report chosen."""
        return ReportKind(self._kind)

    def choose(self, kind: str) -> None:
        """Choose a report by its name; the same once more changes nothing."""
        if kind == self._kind:
            return
        self._kind = kind
        self.list.choose(kind)
        self._choice.choose(kind)
        self.chosen.emit(kind)
