"""Regler: the sets of rules there are, to copy, pass on, take in, and remove one's own."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ledsagapp.domain import values
from ledsagapp.domain.model.rules import Preset
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.planning.comparison import closed_frames_changed
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.presets.preset_files import preset_file_name, write_preset
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.files import atomic_write
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.contacts import NamedDialog
from ledsagapp.ui.dialogs.decision.preset import RuleSetDialog
from ledsagapp.ui.dialogs.program.notice import show_notice
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_file, ask_new_file
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.wording.case.grey_zones import zone_rows
from ledsagapp.wording.case.presets import preset_sentence, quote_rows
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.errors import file_fault_lines
from ledsagapp.workflow.papers.save_notice import saved_file


def edit_rules(context: Context, parent: QWidget) -> bool:
    """Show the sets of rules; whether any of them was changed."""
    dialog = RulesDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.changed


class RulesDialog(Dialog):
    """Every set of rules with its source; ``changed`` once one's own came, went or became other."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, context.tr, context.tr("Rules"), parent)
        self.context = context
        self.changed = False
        self._sets: RuleSets = context.presets
        self._make()
        self._fill()
        self.finish(lambda: True, save_text=self.tr("&Close"), cancel=False)
        self._count()

    def _make(self) -> None:
        tr, theme = self.tr, self.theme
        self.place(
            ButtonRow(
                Button(theme, tr("Co&py as my own…"), self._ask_for_name),
                Button(theme, tr("C&hange…"), self._ask_for_changes),
                Button(theme, tr("Save as a &file…"), self._ask_where_to),
                Button(theme, tr("&Take in a file…"), self._ask_which),
                Button(theme, tr("&Remove"), self._remove_chosen),
            )
        )
        self.said = Sentence(theme, tr("What the rules say"), tone="note")
        self.place(self.said)
        self.list = SentenceList(theme, tr("The sets of rules"))
        self.list.chosen.connect(lambda _key: self._show_chosen())
        self.list.removing.connect(self.remove)
        self.list.opened.connect(lambda _key: self._open())
        self.place(self.list)
        self.quotes = SentenceList(theme, tr("What the rules rest on"), tone="plain")
        self.place(self.quotes)

    # -- what is shown ------------------------------------------------------------------------
    def _fill(self, key: str = "") -> None:
        language = self.catalog.language
        sets = sorted(
            self._sets.values(), key=lambda one: (not one.own, sort_key(one.name(language)))
        )
        self.list.fill([self._row(one) for one in sets])
        self.list.choose(key or self.list.key() or (sets[0].id if sets else ""))
        self._show_chosen()

    def _row(self, one: Preset) -> Row:
        name = one.name(self.catalog.language)
        whose = self.tr("my own") if one.own else self.tr("comes with the program")
        source = ", ".join(part for part in (one.source, one.dated) if part)
        return Row(one.id, name, f"{name}, {whose}, {source}", source, right=whose)

    def _show_chosen(self) -> None:
        one = self._sets.get(self.list.key())
        if one is not None:
            kind = Kind.HOURS if one.hours is not None or one.costs is None else Kind.COSTS
            self.said.say(preset_sentence(one, kind, self.catalog))
            rows = [*quote_rows(one, self.catalog), *zone_rows(one, self.catalog)]
            self.quotes.fill(rows)
            self.quotes.setVisible(bool(rows))

    def _count(self) -> None:
        own = sum(one.own for one in self._sets.values())
        text = self.tr("%n set(s) of rules, {own} of them my own.", "", len(self._sets))
        self.consequence.say(text.format(own=own))

    def _kept(self, one: Preset) -> bool:
        """Keep a set; where that does not work it is said and nothing has changed."""
        try:
            self._sets.put(one)
        except OSError as error:
            self._tell_unwritten(preset_file_name(one), error)
            return False
        except ExchangeError as error:
            self._tell_faults(one.name(self.catalog.language), error)
            return False
        self.changed = True
        self._fill(one.id)
        self._count()
        self.message.tell(self.tr("Saved: {name}.").format(name=one.name(self.catalog.language)))
        return True

    def _open(self) -> None:
        """Enter on a set: change one's own, copy one of the program's."""
        one = self._sets.get(self.list.key())
        if one is not None and one.own:
            self._ask_for_changes()
        else:
            self._ask_for_name()

    # -- copy ---------------------------------------------------------------------------------
    def _ask_for_name(self) -> None:
        one = self._sets.get(self.list.key())
        if one is None:
            return
        name = self.tr("{name} (my own)").format(name=one.name(self.catalog.language))
        dialog = NamedDialog(self.context, self.tr("Copy as my own"), name, [], self)
        while dialog.exec() and not self.copy(one.id, dialog.name.text().strip()):
            dialog.mark_changed()  # where it could not be kept, the name comes back
        dialog.deleteLater()

    def copy(self, preset_id: str, name: str) -> bool:
        """Make a set one's own under another name; whether it was kept."""
        return self._kept(self._sets.copy_preset(self._sets[preset_id], name))

    # -- change -------------------------------------------------------------------------------
    def _ask_for_changes(self) -> None:
        one = self._sets.get(self.list.key())
        if one is None:
            return
        if not one.own:
            text = self.tr("{name} comes with the program. Copy it as your own, then change that.")
            self.message.tell(text.format(name=one.name(self.catalog.language)))
            return
        dialog = RuleSetDialog(self.context, one, self)
        while dialog.exec() and not self._kept(dialog.preset):
            dialog.mark_changed()  # where it could not be kept, what was written comes back
        dialog.deleteLater()

    # -- files --------------------------------------------------------------------------------
    def _ask_where_to(self) -> None:
        one = self._sets.get(self.list.key())
        if one is None:
            return
        tr, lists, name = self.tr, self.context.lists, preset_file_name(one)
        path = ask_new_file(self, lists, tr("Save as a file"), name, tr("Rules (*.toml)"))
        if path is not None:
            self.export(one.id, path)

    def export(self, preset_id: str, path: Path) -> None:
        """Write a set as a file that others can take in."""
        refusal = self.context.safe.refuses(path)
        if refusal:
            self.message.tell(refusal)
            return
        try:
            atomic_write(path, write_preset(self._sets[preset_id]), private=False)
        except OSError as error:
            self._tell_unwritten(path.name, error)
            return
        self.message.tell(saved_file(path, self.catalog))

    def _ask_which(self) -> None:
        tr = self.tr
        kinds = tr("Rules (*.toml);;All files (*)")
        path = ask_file(self, self.context.lists, tr("Take in a file"), kinds)
        if path is not None:
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Keep another's set as one's own; nothing is kept of a file with faults."""
        try:
            one = self._sets.read(path)
            self._hold_closed_frames(one, path.name)
        except OSError as error:
            text = self.tr("{name} could not be read: {why}. Nothing has been changed.")
            self._tell(text.format(name=path.name, why=disk_reason(error, self.catalog)), [])
        except ExchangeError as error:
            self._tell_faults(path.name, error)
        else:
            self._kept(one)

    def _hold_closed_frames(self, one: Preset, name: str) -> None:
        """ExchangeError where a set that is replaced would change frames that have ended."""
        after = dict(self._sets) | {one.id: one}
        view = self.context.view()
        found = closed_frames_changed(view.ledger, view.today, self._sets, after)
        if found:
            raise ExchangeError(
                values.replace(problem, place=f"{name}: {problem.place}") for problem in found
            )

    # -- remove -------------------------------------------------------------------------------
    def _remove_chosen(self) -> None:
        if self.list.key():
            self.remove(self.list.key())

    def remove(self, preset_id: str) -> None:
        """Remove a set of one's own that no decision follows."""
        tr, one = self.tr, self._sets[preset_id]
        name = one.name(self.catalog.language)
        if not one.own:
            self.message.tell(tr("{name} comes with the program and stays.").format(name=name))
            return
        followed = [
            decision
            for decision in self.context.book.decisions.all()
            if decision.rules.preset == preset_id
        ]
        if followed:
            text = tr("{name} stays: %n decision(s) follow(s) it.", "", len(followed))
            self.message.tell(text.format(name=name))
            return
        try:
            self._sets.remove(preset_id)
        except OSError as error:
            self._tell_unwritten(preset_file_name(one), error)
            return
        self.changed = True
        self._fill()
        self._count()
        self.message.tell(tr("Removed: {name}.").format(name=name))

    # -- what did not work --------------------------------------------------------------------
    def _tell_unwritten(self, name: str, error: OSError) -> None:
        text = self.tr("{name} could not be written: {why}.")
        self._tell(text.format(name=name, why=disk_reason(error, self.catalog)), [])

    def _tell_faults(self, name: str, error: ExchangeError) -> None:
        text = self.tr("{name} was not taken in. Nothing has been changed.")
        self._tell(text.format(name=name), file_fault_lines(error, self.catalog))

    def _tell(self, text: str, lines: list[str]) -> None:
        show_notice(self.theme, self.catalog, self, text, lines)
