"""Rapporter: choose a report and its days, read it through, hand it over."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.model.seal import Confirmation, Seal
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import replace
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.parts.common import period_words
from ledsagapp.reports.registry import Option, ReportKind, has_option
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.ui import dialogs
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.report_preview import ReportPreview
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Tick
from ledsagapp.ui.widgets.fields.question import Question
from ledsagapp.ui.widgets.fields.report_choices import ReportChoices
from ledsagapp.ui.widgets.fields.report_ways import ReportWays
from ledsagapp.ui.widgets.layout import CARD_GAP, GAP, PAGE_MARGIN, ButtonRow
from ledsagapp.ui.widgets.lists.row_menu import RowAction
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.report.bar import ReportBar
from ledsagapp.ui.widgets.report.kinds import ReportKinds
from ledsagapp.ui.widgets.report.panes import ReportPanes
from ledsagapp.ui.widgets.text.text import Sentence, Text
from ledsagapp.wording.case.deadlines import period_note
from ledsagapp.wording.common.periods import Period
from ledsagapp.wording.papers.seals import seal_note
from ledsagapp.workflow.build_report import ReportRequest, build_report, count_left_out
from ledsagapp.workflow.read_back import confirmation_of, confirmation_text
from ledsagapp.workflow.sealing import latest_seal_of, may_be_sealed, seal_of

NARROW = 40


class ReportsPage(Page):
    """Three steps: which report, what is in it, read it through; then a file."""

    reads = frozenset(
        {"people", "decisions", "outings", "expenses", "adjustments", "companions", "seals"}
        | {"confirmations"}
    )

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Reports"), tr("What is shown"))
        self._context = context
        self._make()
        self._lay_out()
        self._connect()
        self.end()

    # -- make, lay out, connect ---------------------------------------------------------------
    def _make(self) -> None:
        tr, theme = self._context.tr, self._context.theme
        self._kinds = ReportKinds(self._context)
        self._choices = ReportChoices(self._context)
        self._before = Button(theme, "", partial(self.turn, -1), icon="left")
        self._after = Button(theme, "", partial(self.turn, 1), icon="right", icon_last=True)
        self._now = Button(theme, tr("This month"), self.to_today)
        self._month = Text(theme, factor=1.2, strong=True)
        self._month.setWordWrap(False)
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = Sentence(theme, tr("The report as text"))
        self._text.setProperty("tone", "field")
        self._narrow = Tick(tr("Short lines in the text (40 characters)"))
        self._note = Sentence(theme, tr("Good to know"), tone="note")
        read = Button(theme, tr("Read line by line…"), self.read_back, icon="list")
        seal = Button(theme, tr("Seal…"), self.seal, icon="seal")
        self._ways = ReportWays(
            self._context, self.report_request, self._report, self._as_text, gathered=True
        )
        check = RowAction(lambda: tr("Check a code…"), self.check_code)
        self._bar = ReportBar(self._context, self._ways, read, seal, [check])
        self._sealed: Seal | None = None
        as_text = QWidget()
        column = QVBoxLayout(as_text)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Field(theme, "", self._narrow))
        column.addWidget(self._text)
        self._shown = ReportPreview(self._context, as_text)

    def _lay_out(self) -> None:
        self._panes = ReportPanes(self._context, self._kinds, self._choices, self._shown)
        stepper = ButtonRow(self._before, self._month, self._after, self._now)
        self.beside_title(stepper, wide=True)
        self.add(self._panes)
        self.add(self._note)
        self.foot(self._bar)
        self.body.setContentsMargins(PAGE_MARGIN, GAP, PAGE_MARGIN, GAP)

    def _connect(self) -> None:
        self._kinds.chosen.connect(lambda _key: self._chosen())
        self._choices.changed.connect(self._changed)
        self._narrow.toggled.connect(lambda _on: self._preview())
        self._panes.reshaped.connect(self._reshaped)
        self._bar.reshaped.connect(self.order)
        self.share_room(self._panes, self._note)

    def _reshaped(self) -> None:
        """Have Tab follow what stands where now."""
        self.order()
        self.give_room()

    def _chosen(self) -> None:
        self._choices.show_for(self._kinds.kind())
        self.order()
        self._changed()

    # -- where it stands ----------------------------------------------------------------------
    def arrange(self, *, anew: bool = False) -> None:
        self._panes.arrange(self.viewport().width(), anew=anew)
        # Ctrl+T goes to this month anyway; where all is narrow the room is better used.
        self._now.setVisible(bool(self._panes.beside))
        self.give_room()

    def give_room(self) -> None:
        """Let what stands beside each other take the height that is left."""
        inside = self.widget()
        if inside is None:
            return
        note = self._note.height() + CARD_GAP if not self._note.isHidden() else 0
        above = self._panes.mapTo(inside, QPoint(0, 0)).y()
        self._panes.set_room(self.viewport().height() - above - note - GAP - CARD_GAP)

    def _changed(self) -> None:
        """What is shown from now on is another report than the one sealed."""
        self._sealed = None
        self._preview()

    # -- what is shown ------------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        self._choices.show_view(view)
        if self._sealed is not None and not self._still_sealed(self._sealed, view):
            self._sealed = None
        self._preview()

    def _still_sealed(self, seal: Seal, view: View) -> bool:
        """Whether a seal is kept, and the book says what was sealed."""
        wanted = self._choices.report_request()
        if wanted is None or seal not in view.ledger.seals:
            return False
        now = seal_of(view, wanted, self._context.presets, seal.id)
        return now is not None and (now.person_id, now.hash) == (seal.person_id, seal.hash)

    def choose(self, key: str) -> None:
        """Choose a report by its name, and after it an ISO date of the month it is to be about."""
        kind, _space, day = key.partition(" ")
        self._kinds.choose(kind)
        if day:
            self._choices.choose_month(date.fromisoformat(day))

    # -- the month ----------------------------------------------------------------------------
    def turn(self, step: int) -> None:
        """Show the report of the month before or after, and say which; the report stays."""
        before, after = self._choices.neighbours()
        found = before if step < 0 else after
        if found is None:
            self._context.say(self._context.tr("There is no report further on in that direction."))
            return
        self._choices.choose_period(found)
        self._context.say(self.status.sentence())

    def to_today(self) -> None:
        """Show the report of the present month."""
        self._choices.choose_month(self._context.today())

    def _show_neighbours(self) -> None:
        """Name the buttons after where they lead, and between them what is shown."""
        tr = self._context.tr
        wanted = self._choices.report_request()
        self._month.setText("" if wanted is None else self._named(wanted.period))
        self._month.setMinimumHeight(self._before.sizeHint().height())
        texts = tr("Earlier: {period}"), tr("Later: {period}")
        plain = tr("Earlier"), tr("Later")
        buttons = (self._before, self._after)
        for button, period, text, word in zip(
            buttons, self._choices.neighbours(), texts, plain, strict=True
        ):
            name = tr("Nothing") if period is None else self._short(period)
            button.setText(word if period is None else name)
            button.setAccessibleName(text.format(period=name))
            button.setEnabled(period is not None)
        self.place_between()

    def _named(self, period: Period) -> str:
        """A month with its year; a frame and a year as they are called."""
        formats = self._context.formats
        return formats.month_title(period.first) if period.is_month else period.name

    def _short(self, period: Period) -> str:
        """A month without its year; a frame and a year as they are called."""
        formats = self._context.formats
        return formats.month_name(period.first.month) if period.is_month else period.name

    def report_request(self) -> ReportRequest | None:
        """What is chosen; None before the page was filled."""
        wanted = self._choices.report_request()
        return wanted and replace(wanted, seal=self._sealed)

    def _report(self) -> Report | None:
        wanted = self.report_request()
        if wanted is None:
            return None
        return build_report(self._context.view(), wanted, self._context.presets, None)

    def aloud(self) -> str:
        """The report from beginning to end where its text is shown; else what the page says."""
        return self._text.sentence() if self._text.isVisible() else self.status.sentence()

    def _as_text(self, report: Report) -> str:
        return plain_text(report, NARROW if self._narrow.isChecked() else 0)

    def _preview(self) -> None:
        tr, wanted, report = self._context.tr, self.report_request(), self._report()
        self._ways.offer(possible=wanted is not None and report is not None)
        self._show_neighbours()
        if wanted is None or report is None:
            self.status.say(tr("Nobody is in the book yet. Begin with the decision."))
            self._text.say("")
            self._shown.show_report("", None)
            self._note.hide()
            self._bar.offer_rare(offered=False, possible=False, text=tr("Seal…"))
            return
        self.status.say(tr("{report}, ready to be read through.").format(report=report.title))
        self._text.say(self._as_text(report).strip())
        self._shown.show_report(report.title, self._ways.work())
        view = self._context.view()
        due = period_note(wanted.kind, wanted.period, view, self._context.formats)
        read = confirmation_text(self._confirmation(), tr, self._context.formats)
        notes = (read, due, self._left_out(view, wanted), self._show_seal(wanted))
        note = " ".join(one for one in notes if one)
        self._note.say(note)
        self._note.setVisible(bool(note))

    def _left_out(self, view: View, wanted: ReportRequest) -> str:
        tr, (booked, bare) = self._context.tr, count_left_out(view, wanted)
        parts = []
        if booked and wanted.kind is ReportKind.TIME:
            parts.append(tr("%n outing(s) still booked, not counted.", "", booked))
        if bare and wanted.kind is ReportKind.EXPENSES:
            parts.append(tr("%n receipt(s) is (are) missing.", "", bare))
        return " ".join(parts)

    # -- reading it line by line --------------------------------------------------------------
    def bare_report(self) -> Report | None:
        """The report without the person's own note, as it is read."""
        wanted = self._choices.report_request()
        if wanted is None:
            return None
        view = self._context.view()
        unread = replace(view, ledger=replace(view.ledger, confirmations=()))
        return build_report(unread, wanted, self._context.presets, None)

    def _confirmation(self) -> Confirmation | None:
        view = self._context.view()
        # The report is made once more only where something may have been said of it.
        report = self.bare_report() if view.ledger.confirmations else None
        if report is None or view.person is None:
            return None
        return confirmation_of(view.ledger.confirmations, view.person.id, report)

    def read_back(self) -> None:
        """Read the report line by line before it is signed."""
        wanted, report = self.report_request(), self.bare_report()
        if wanted is not None and report is not None:
            dialogs.read_back(self._context, self, wanted, report, self._confirmation())

    def note(self) -> str:
        """What is good to know of the report."""
        return self._note.sentence()

    def text(self) -> str:
        """The report as it is shown."""
        return self._text.sentence()

    # -- handing over -------------------------------------------------------------------------
    def make_pdf(self) -> None:
        """Make the PDF where the page says that it will lie."""
        self._ways.make_pdf()

    def write_pdf(self, path: Path) -> None:
        """Make the PDF at a path."""
        self._ways.write_pdf(path)

    # -- sealing ------------------------------------------------------------------------------
    def _show_seal(self, wanted: ReportRequest) -> str:
        """Offer to seal a report whose days are over; answers what became of the last seal."""
        view, tr = self._context.view(), self._context.tr
        can = has_option(wanted.kind, Option.SEAL)
        text = tr("Seal {period}…").format(period=self._period_words(wanted))
        self._bar.offer_rare(offered=can, possible=may_be_sealed(view, wanted), text=text)
        if not can:
            return ""
        if not may_be_sealed(view, wanted):
            day = self._context.formats.full_date(wanted.period.last)
            return tr("The report can be sealed from {date}, its last day.").format(date=day)
        last = latest_seal_of(view, wanted, self._context.presets)
        return "" if last is None else seal_note(last, self._context.formats)

    def _period_words(self, wanted: ReportRequest) -> str:
        return period_words(wanted.period.first, wanted.period.last, self._context.formats)

    def seal(self) -> None:
        """Ask, keep the report as it is now, and show it with its code."""
        wanted, context, tr = self.report_request(), self._context, self._context.tr
        if wanted is None:
            return
        made_now = seal_of(context.view(), wanted, context.presets, new_id())
        if made_now is None:
            return
        text = tr(
            "The report is kept as it is now and gets the code {code}. Later changes do not "
            "change it: a new report then says what is different."
        )
        answers = {"seal": tr("&Seal"), "": tr("&Cancel")}
        title = tr("Seal {period}").format(period=self._period_words(wanted))
        asked = Question(context.theme, title, text.format(code=made_now.code), answers, self)
        asked.exec()
        asked.deleteLater()
        if asked.answer == "seal":
            self.keep_seal(made_now)

    def keep_seal(self, seal: Seal) -> None:
        """Keep a seal; the preview and every file then carry it until something is changed."""
        context = self._context
        with context.book.together("seal_report", seal.id, seal.sealed_on.isoformat()):
            context.book.seals.put(seal)
        self._sealed = seal
        self._preview()
        context.say(context.tr("Sealed with the code {code}.").format(code=seal.code))

    def check_code(self) -> None:
        """Tell whether the book still says what a printed report said."""
        dialogs.check_code(self._context, self)
