"""The form of a decision: dates and amount first, the rules and the papers folded below."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Rules, Terms, complete_terms
from ledsagapp.domain.model.vocabulary import Anchor, Kind, Policy
from ledsagapp.domain.planning.preview import frame_preview, with_entry
from ledsagapp.domain.planning.readings import POLICY, answer_rule
from ledsagapp.domain.validation.rule_checks import decision_problems, overlap_problems
from ledsagapp.domain.values import replace
from ledsagapp.reports.parts.rule_sources import quote_words
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.decision.course_fields import CoursePart
from ledsagapp.ui.dialogs.decision.paper_fields import Papers
from ledsagapp.ui.dialogs.decision.rule_fields import RulesPart
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.choices import NONE, key_or_none
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.wording.account.outlook import change_outlook
from ledsagapp.wording.account.preview import preview_sentence, two_wordings
from ledsagapp.wording.case.presets import preset_choices, preset_sentence, remarks
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.problems import problem_sentence

POLICIES = {
    Kind.HOURS: (
        Policy.CARRY_FORWARD,
        Policy.POOL,
        Policy.NO_CARRY,
        Policy.ROLLING,
        Policy.FIXED_POT,
        Policy.FREE,
    ),
    Kind.COSTS: tuple(Policy),
}


class DecisionDialog(Dialog):
    """Edits a copy of a decision; ``decision`` holds what was saved.

    ``follows``: the decision this one replaces from its first day, which then ends.
    """

    def __init__(
        self,
        context: Context,
        decision: Decision,
        parent: QWidget,
        *,
        new: bool,
        follows: Decision | None = None,
    ) -> None:
        title = context.tr("New decision") if new else context.tr("Change the decision")
        if follows is not None:
            title = context.tr("Changed from a date")
        super().__init__(context.theme, context.tr, title, parent)
        self.context = context
        self.decision = decision
        self._new, self._follows = new, follows
        self._make()
        self._lay_out()
        self._fill()
        self._connect()
        self._kind_chosen()
        self.mark_unchanged()

    # -- make, lay out, connect ---------------------------------------------------------------
    def _make(self) -> None:
        tr, theme, context = self.tr, self.theme, self.context
        labels = Labels(self.catalog)
        self.kind = Choice([(key.value, labels.kind[key]) for key in Kind])
        self.first = DateInput(context.formats, context.today())
        self.last = DateInput(context.formats, context.today())
        self.amount = LineInput()
        self.preset = Choice()
        self.policy = Choice()
        self.anchor = Choice([(key.value, labels.anchor[key]) for key in Anchor])
        self.kind_field = Field(theme, tr("What does it &grant?"), self.kind)
        self.first_field = Field(theme, tr("&First day"), self.first)
        self.last_field = Field(
            theme, tr("&Last day"), self.last, tr("Leave empty if it holds until further notice.")
        )
        self.amount_field = Field(theme, tr("&Hours a month"), self.amount)
        self.preset_field = Field(theme, tr("R&ules of"), self.preset)
        self.policy_field = Field(theme, tr("How &may it be used?"), self.policy)
        self.anchor_field = Field(theme, tr("The frame &begins"), self.anchor)
        self.wordings = Sentence(theme, tr("Good to know"), tone="note")
        self.rules = RulesPart(context, self.decision)
        self.papers = Papers(context, self.decision)
        self.course = CoursePart(context, self.decision)

    def _lay_out(self) -> None:
        self.row(self.kind_field)
        self.row(self.first_field, self.last_field)
        self.row(self.amount_field)
        self.row(self.preset_field)
        self.row(self.policy_field)
        self.row(self.anchor_field)
        self.place(self.wordings)
        self.place(self.rules)
        self.own(*self.rules.fields)
        self.place(self.papers)
        self.own(*self.papers.fields)
        self.place(self.course)
        self.own(*self.course.fields)
        self._more = Button(self.theme, self.tr("Mo&re…"), self._unfold)
        for part in (self.rules, self.papers, self.course):
            part.hide()
        self.finish(self._save_it, more=self._more)
        if self.context.presentation() == "full":
            self._unfold()

    def _fill(self) -> None:
        decision = self.decision
        self.kind.choose(decision.kind.value)
        self.kind_field.setVisible(self._new and self._follows is None)
        self.first.put(decision.valid_from)
        self.last.put(decision.valid_to)
        amount = decision.total if decision.monthly is None else decision.monthly
        if amount is not None:
            self.amount.setText(self._written(decision.kind, amount))
        terms = complete_terms(decision.rules, decision.kind, self.context.presets)
        self._offer(decision.kind)
        self.preset.choose(decision.rules.preset or NONE)
        self.policy.choose(terms.policy.value)
        self.anchor.choose(terms.anchor.value)
        if self._follows is not None:
            text = self.tr("The earlier decision then ends the day before and is kept as it was.")
            self.first_field.set_hint(text)

    def _written(self, kind: Kind, amount: int) -> str:
        formats = self.context.formats
        return formats.hours(amount) if kind is Kind.HOURS else formats.amount(amount)

    def _offer(self, kind: Kind) -> None:
        """What can be chosen for a kind of decision: sets of rules, and ways of using it."""
        own = self.decision.rules.preset
        sets = preset_choices(self.context.presets, kind, self.catalog)
        if own is not None and own not in dict(sets):
            preset = self.context.presets.get(own)
            sets.append((own, preset.name(self.catalog.language) if preset else own))
        self.preset.offer([(NONE, self.tr("None, only what is chosen here")), *sets])
        words = Labels(self.catalog).policy
        self.policy.offer([(key.value, words[key]) for key in POLICIES[kind]])

    def _connect(self) -> None:
        for field in (self.first_field, self.last_field, self.amount_field):
            field.check = self._left
        self.first.textChanged.connect(self._show_days)
        self.last.textChanged.connect(self._show_days)
        for line in (self.first, self.last, self.amount):
            line.textEdited.connect(lambda _text: self.mark_changed())
        self.policy.activated.connect(lambda _index: self._policy_answered())
        self.kind.activated.connect(lambda _index: self._kind_chosen())
        self.preset.activated.connect(lambda _index: self._preset_chosen())
        for choice in (self.policy, self.anchor):
            choice.activated.connect(lambda _index: self._chosen())
        self.rules.changed.connect(self._chosen)

    # -- while it is written ------------------------------------------------------------------
    def _policy_answered(self) -> None:
        """Choosing how it may be used answers what was not known."""
        self.decision = answer_rule(self.decision, POLICY)

    def _unfold(self) -> None:
        shown = self.rules.isHidden()
        for part in (self.rules, self.papers, self.course):
            part.setVisible(shown)
        self._more.setText(self.tr("L&ess") if shown else self.tr("Mo&re…"))
        if self.isVisible():
            self.grow()
        if shown and self.isVisible():
            self.rules.fields[0].input.setFocus()
            self.area.follow(self.rules)

    def _show_days(self) -> None:
        if self._follows is None:
            self.first_field.set_hint(self.first.in_words())
        self.last_field.set_hint(self.last.in_words())

    def _kind_chosen(self) -> None:
        before = self.policy.key()
        self._offer(Kind(self.kind.key()))
        if self._new and self._follows is None:
            self._preset_chosen()
        else:
            self.policy.choose(before)
            self._chosen()

    def _preset_chosen(self) -> None:
        """Show what the set of rules says; what was chosen before gives way to it."""
        kind = Kind(self.kind.key())
        _rules, terms = self._base(kind)
        self.policy.choose(terms.policy.value)
        self.anchor.choose(terms.anchor.value)
        self.rules.fill(terms)
        preset = self.context.presets.get(self.preset.key())
        if preset is not None and not self.amount.text().strip():
            hours = kind is Kind.HOURS
            amount = preset.hours_monthly if hours else preset.costs_monthly
            if amount is not None:
                self.amount.setText(self._written(kind, amount))
        self._chosen()

    def _base(self, kind: Kind) -> tuple[Rules, Terms]:
        """The rules the form starts from: the decision's own, or a set of rules just chosen."""
        own, key = self.decision.rules, key_or_none(self.preset.key())
        rules = own if key == own.preset and kind is self.decision.kind else Rules(preset=key)
        return rules, complete_terms(rules, kind, self.context.presets)

    def _chosen(self) -> None:
        self.mark_changed()
        kind, policy = Kind(self.kind.key()), Policy(self.policy.key())
        tr = self.tr
        unlimited = policy in (Policy.FREE, Policy.PER_ACTIVITY, Policy.PER_HOUR)
        self.amount_field.setVisible(not unlimited)
        whole = policy is Policy.FIXED_POT
        names = {
            (Kind.HOURS, False): tr("&Hours a month"),
            (Kind.HOURS, True): tr("&Hours in all"),
            (Kind.COSTS, False): tr("&Kronor a month"),
            (Kind.COSTS, True): tr("&Kronor in all"),
        }
        self.amount_field.rename(names[kind, whole])
        self.anchor_field.setVisible(not whole and policy is not Policy.FREE)
        self.rules.fit(kind, policy)
        self.course.fit(kind)
        told = two_wordings(self.catalog) if kind is Kind.HOURS else ""
        self.wordings.say(told)
        self.wordings.setVisible(bool(told) and policy in (Policy.CARRY_FORWARD, Policy.POOL))
        self._left()

    def _left(self) -> None:
        tr = self.tr
        unread = tr("The date was not understood. Write for example 17/11 or 2026-11-17.")
        for field, day in ((self.first_field, self.first), (self.last_field, self.last)):
            field.set_error(unread if day.text().strip() and day.value() is None else "")
        written = self.amount.text().strip()
        bad = bool(written) and self._amount() is None
        hours = self.kind.key() == Kind.HOURS
        text = (
            tr("Write the hours, for example 15 or 12,5.")
            if hours
            else tr("Write the amount in kronor, for example 300.")
        )
        self.amount_field.set_error(text if bad else "")
        decision = self._read()
        self._tell_of_preset(decision)
        if decision is None:
            self.consequence.say(tr("Your frame is shown when day and amount are ready."))
            return
        problems, view = self._problems(decision), self.context.view()
        self._word_problems(problems)
        frame = frame_preview(
            decision, self.context.today(), self.context.presets, self._others(decision)
        )
        said = preview_sentence(self.context.formats, decision, frame, self.context.presets)
        others = replace(view.ledger, decisions=self._others(decision))
        after = view.ledger if problems else with_entry(others, decision)
        left = change_outlook(self.context.formats, view, after)
        self.consequence.say(f"{said} {left}".strip())

    def _tell_of_preset(self, decision: Decision | None) -> None:
        """Say what the set of rules chosen is, its words, and what does not fit the decision."""
        preset, kind = self.context.presets.get(self.preset.key()), Kind(self.kind.key())
        if preset is None:
            self.preset_field.set_hint("")
            self.policy_field.set_hint("")
            return
        said = [preset_sentence(preset, kind, self.catalog)]
        if decision is not None:
            said.append(remarks(preset, decision, self.context.today(), self.context.formats))
        self.preset_field.set_hint(" ".join(one for one in said if one))
        quote = preset.quote(f"{kind}.policy")
        own = preset.rules(kind).policy
        holds = quote is not None and own is not None and self.policy.key() == own.value
        self.policy_field.set_hint(quote_words(quote, self.catalog) if quote and holds else "")

    def _amount(self) -> int | None:
        hours = self.kind.key() == Kind.HOURS
        read = reading.read_length if hours else reading.read_amount
        return read(self.amount.text())

    def _read(self) -> Decision | None:
        """The decision as the form stands; None while the first day is not there."""
        first = self.first.value()
        if first is None:
            return None
        kind, policy = Kind(self.kind.key()), Policy(self.policy.key())
        amount = None if self.amount_field.isHidden() else self._amount()
        whole = policy is Policy.FIXED_POT
        rules, before = self._base(kind)
        if policy is not before.policy:
            rules = replace(rules, policy=policy)
        anchor = Anchor(self.anchor.key())
        if anchor is not before.anchor:
            rules = replace(rules, anchor=anchor)
        return replace(
            self.course.apply_to(self.papers.apply_to(self.decision, kind), kind),
            kind=kind,
            valid_from=first,
            valid_to=self.last.value(),
            monthly=None if whole else amount,
            total=amount if whole else None,
            rules=self.rules.apply_to(rules, before),
        )

    def _others(self, decision: Decision) -> tuple[Decision, ...]:
        """The decisions as they will be once this one is saved."""
        ledger = self.context.view().ledger
        if self._follows is not None:
            ended = replace(self._follows, valid_to=decision.valid_from - timedelta(days=1))
            ledger = with_entry(ledger, ended)
        return ledger.decisions

    def _problems(self, decision: Decision) -> list[Problem]:
        ledger = replace(self.context.view().ledger, decisions=self._others(decision))
        if self._follows is not None and decision.valid_from <= self._follows.valid_from:
            day = self.context.formats.full_date(self._follows.valid_from)
            return [Problem("valid_from", "not_after_followed", (day,))]
        found = decision_problems(decision, self.context.presets)
        if found:
            return found
        changed = with_entry(ledger, decision).decisions
        place = next(n for n, one in enumerate(changed) if one.id == decision.id)
        return [
            problem
            for where, problem in overlap_problems(changed, self.context.presets)
            if where == place or self._names(problem, decision)
        ]

    def _names(self, problem: Problem, decision: Decision) -> bool:
        return decision.id in problem.values

    def _word_problems(self, problems: list[Problem]) -> None:
        fields = {
            "valid_from": self.first_field,
            "valid_to": self.last_field,
            "monthly": self.amount_field,
            "total": self.amount_field,
            "policy": self.policy_field,
            "rules.preset": self.preset_field,
        }
        fields |= self.rules.by_place() | self.course.by_place()
        for problem in problems:
            field = fields.get(problem.place, self.first_field)
            if problem.place in ("monthly", "total") and not self.amount.text().strip():
                continue  # an empty amount is asked for when it is saved
            if not field.problem:
                field.set_error(self._worded(problem))

    def _worded(self, problem: Problem) -> str:
        tr = self.tr
        if problem.code == "overlap":
            return tr(
                "Another decision already holds on some of these days. End that one first, "
                "or say under More that this one stands beside it."
            )
        if problem.code == "not_after_followed":
            text = tr("The change has to come after {date}, when the earlier decision began.")
            return text.format(date=problem.values[0])
        return problem_sentence(problem, self.catalog)

    # -- saving -------------------------------------------------------------------------------
    def _save_it(self) -> bool:
        self._left()
        self.rules.check()
        self.papers.check()
        self.course.check()
        if self.first.value() is None:
            self.first_field.set_error(self.tr("Write the first day the decision holds."))
        if not self.amount_field.isHidden() and not self.amount.text().strip():
            hours = self.kind.key() == Kind.HOURS
            ask = (
                self.tr("Write the hours, for example 15 or 12,5.")
                if hours
                else self.tr("Write the amount in kronor, for example 300.")
            )
            self.amount_field.set_error(ask)
        decision = self._read()
        if self.problems() or decision is None:
            self._show_folded()
            return False
        self.decision = decision
        return True

    def _show_folded(self) -> None:
        folded = (*self.rules.fields, *self.papers.fields, *self.course.fields)
        if self.rules.isHidden() and any(field.problem for field in folded):
            self._unfold()
