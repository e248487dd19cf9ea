"""One set of rules of one's own in a form: its name and source, and what it says of each kind."""

from PySide6.QtWidgets import QWidget

from ledsagapp.domain import values
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.preset_facts import drop_outdated_sources
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Preset, Rules, terms
from ledsagapp.domain.model.vocabulary import Anchor, Kind, Policy
from ledsagapp.domain.planning.comparison import closed_frames_changed
from ledsagapp.domain.validation.rule_checks import rules_problems
from ledsagapp.domain.values import replace
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.decision.form import POLICIES
from ledsagapp.ui.dialogs.decision.preset_more_fields import (
    BandsPart,
    CategoriesPart,
    FeesPart,
)
from ledsagapp.ui.dialogs.decision.rule_fields import RulesPart
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.problems import problem_sentence


class RuleSetDialog(Dialog):
    """Edits a copy of a set of rules; ``preset`` holds what was saved.

    One kind of decision is shown at a time; what is written for the other is kept meanwhile.
    """

    def __init__(self, context: Context, preset: Preset, parent: QWidget) -> None:
        super().__init__(context.theme, context.tr, context.tr("Change the rules"), parent)
        self.context = context
        self.preset = preset
        self._rules = {Kind.HOURS: preset.hours, Kind.COSTS: preset.costs}
        self._monthly = {Kind.HOURS: preset.hours_monthly, Kind.COSTS: preset.costs_monthly}
        self._kind = Kind.HOURS if preset.hours is not None or not preset.costs else Kind.COSTS
        self._make()
        self._lay_out()
        self._show_kind()
        self._connect()
        self.mark_unchanged()

    # -- make, lay out, connect ---------------------------------------------------------------
    def _make(self) -> None:
        tr, theme, preset = self.tr, self.theme, self.preset
        labels = Labels(self.catalog)
        self.name = LineInput(preset.name(self.catalog.language))
        self.source, self.dated = LineInput(preset.source), LineInput(preset.dated)
        self.kind = Choice([(key.value, labels.kind[key]) for key in Kind])
        self.kind.choose(self._kind.value)
        self.policy, self.monthly = Choice(), LineInput()
        self.anchor = Choice([(key.value, labels.anchor[key]) for key in Anchor])
        self.name_field = Field(theme, tr("Na&me"), self.name)
        self.source_field = Field(
            theme, tr("So&urce"), self.source, tr("The document or page where the rules stand.")
        )
        self.dated_field = Field(theme, tr("Date of the source"), self.dated)
        self.kind_field = Field(theme, tr("Rules &for"), self.kind)
        self.monthly_field = Field(theme, tr("Usually &granted a month"), self.monthly)
        self.policy_field = Field(theme, tr("How may &it be used?"), self.policy)
        self.anchor_field = Field(theme, tr("The frame &begins"), self.anchor)
        blank = Decision(
            "",
            "",
            self._kind,
            self.context.today(),
            None,
            None,
            None,
            self._rules[self._kind] or Rules(),
        )
        self.part = RulesPart(self.context, blank)
        self.categories = CategoriesPart(self.context, self.mark_changed)
        self.fees = FeesPart(self.context, self.mark_changed)
        self.fees.fill(preset.fees)
        self.bands = BandsPart(self.context, self.mark_changed)
        self.bands.fill(preset.bands)

    def _lay_out(self) -> None:
        self.row(self.name_field)
        self.row(self.source_field, self.dated_field)
        self.row(self.kind_field, self.monthly_field)
        self.row(self.policy_field, self.anchor_field)
        self.place(self.part)
        self.own(*self.part.fields)
        for more in (self.categories, self.fees, self.bands):
            self.place(more)
            self.own(*more.fields)
        self.finish(self._save_it)
        self.consequence.say(
            self.tr(
                "Decisions that follow these rules are reckoned anew. "
                "Frames that have ended never change."
            )
        )

    def _connect(self) -> None:
        for line in (self.name, self.source, self.dated, self.monthly):
            line.textEdited.connect(lambda _text: self.mark_changed())
        self.kind.activated.connect(lambda _index: self._kind_chosen())
        self.policy.activated.connect(lambda _index: self._policy_chosen())
        self.anchor.activated.connect(lambda _index: self.mark_changed())
        self.part.changed.connect(self.mark_changed)

    # -- while it is written ------------------------------------------------------------------
    def _kind_chosen(self) -> None:
        self._keep_kind()
        self._kind = Kind(self.kind.key())
        self._show_kind()

    def _policy_chosen(self) -> None:
        self.mark_changed()
        self.part.fit(self._kind, Policy(self.policy.key()))

    def _show_kind(self) -> None:
        words, kind, formats = Labels(self.catalog).policy, self._kind, self.context.formats
        known = terms(self._rules[kind] or Rules(), kind)
        self.policy.offer([(key.value, words[key]) for key in POLICIES[kind]])
        self.policy.choose(known.policy.value)
        self.anchor.choose(known.anchor.value)
        amount = self._monthly[kind]
        written = "" if amount is None else formats.amount(amount)
        if amount is not None and kind is Kind.HOURS:
            written = formats.hours(amount)
        self.monthly.setText(written)
        self.part.fill(known)
        self.part.fit(kind, known.policy)
        self.categories.fill(known.categories)
        self.categories.setVisible(kind is Kind.COSTS)
        self.fees.setVisible(kind is Kind.HOURS)
        self.bands.setVisible(kind is Kind.HOURS)

    def _keep_kind(self) -> None:
        """Take what is written for the kind shown."""
        kind, before = self._kind, terms(self._rules[self._kind] or Rules(), self._kind)
        read = reading.read_length if kind is Kind.HOURS else reading.read_amount
        self._monthly[kind] = read(self.monthly.text())
        policy, anchor = Policy(self.policy.key()), Anchor(self.anchor.key())
        rules = self.part.apply_to(self._rules[kind] or Rules(), before)
        if (policy, anchor) != (before.policy, before.anchor):
            rules = replace(rules, policy=policy, anchor=anchor)
        if kind is Kind.COSTS:
            paid = self.categories.apply_to(before.categories)
            if paid != before.categories:
                rules = replace(rules, categories=paid)
        if self._rules[kind] is not None or rules != Rules():
            self._rules[kind] = rules

    # -- saving -------------------------------------------------------------------------------
    def _written(self) -> Preset:
        self._keep_kind()
        name, language = self.name.text().strip(), self.catalog.language
        if language not in dict(self.preset.names) and self.preset.names:
            language = self.preset.names[0][0]  # as which it was shown
        names = tuple((key, name if key == language else said) for key, said in self.preset.names)
        changed = values.replace(
            self.preset,
            names=names if language in dict(names) else (*names, (language, name)),
            source=self.source.text().strip(),
            dated=self.dated.text().strip(),
            hours=self._rules[Kind.HOURS],
            costs=self._rules[Kind.COSTS],
            fees=self.fees.apply_to(self.preset.fees),
            bands=self.bands.value(),
            hours_monthly=self._monthly[Kind.HOURS],
            costs_monthly=self._monthly[Kind.COSTS],
            unknown=tuple(
                key
                for key in self.preset.unknown
                if key != "dated" or not self.dated.text().strip()
            ),
        )
        return drop_outdated_sources(self.preset, changed)

    def _save_it(self) -> bool:
        tr = self.tr
        for part in (self.part, self.categories, self.fees, self.bands):
            part.check()
        self.name_field.set_error("" if self.name.text().strip() else tr("Write a name."))
        ask = tr("Write where the rules stand, for example the municipality's guidelines.")
        self.source_field.set_error("" if self.source.text().strip() else ask)
        undated = not self.dated.text().strip() and "dated" not in self.preset.unknown
        self.dated_field.set_error(
            tr("Write a year or a day, for example 2026.") if undated else ""
        )
        if self.problems():
            return False
        changed = self._written()
        for problem in self._faults(changed):
            place = {"policy": self.policy_field}.get(
                problem.place, self.part.by_place().get(f"rules.{problem.place}", self.kind_field)
            )
            place.set_error(problem_sentence(problem, self.catalog))
        if self.problems():
            return False
        self.preset = changed
        return True

    def _faults(self, changed: Preset) -> list[Problem]:
        """What does not fit together, or would change frames that have ended."""
        presets = dict(self.context.presets) | {changed.id: changed}
        found = rules_problems(self._rules[self._kind] or Rules(), self._kind, presets)
        if found:
            return found
        view = self.context.view()
        return list(closed_frames_changed(view.ledger, view.today, self.context.presets, presets))
