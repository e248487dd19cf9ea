"""A packet row by row: each is taken in, left, or said to be the same as one that is here."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.packet.answer import is_answer, read_answer
from ledsagapp.exchange.packet.comparison import PacketState
from ledsagapp.exchange.packet.packet import read_packet
from ledsagapp.exchange.packet.sealing import needs_passphrase
from ledsagapp.files import atomic_write
from ledsagapp.storage.errors import BookError
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.packet.words import ask_passphrase, ask_why
from ledsagapp.ui.dialogs.program.notice import show_notice
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_file, ask_new_file
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.choices import NONE
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.text.text import Sentence, Text
from ledsagapp.wording.account.outlook import ledger_outlook
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.errors import book_told, file_fault_lines
from ledsagapp.wording.common.packets import packet_heading, row_sentence, taken_sentence
from ledsagapp.workflow.exchange import take_packet as taking
from ledsagapp.workflow.exchange.look_at_packet import PacketView, look_at, open_sealed
from ledsagapp.workflow.exchange.packet_sums import PacketSums, packet_sums
from ledsagapp.workflow.papers.save_notice import saved_file

TAKE, LEAVE, SAME, REFUSE = "take", "leave", "same", "refuse"
_TAKEN_UNASKED: Final = (PacketState.NEW, PacketState.CHANGED)


def take_packet(context: Context, parent: QWidget, path: Path | None = None) -> None:
    """Take a companion's packet in, or the answer to one of one's own."""
    tr = context.tr
    if path is None:
        kinds = tr("Packets and answers (*.ledsagpaket *.ledsagsvar);;All files (*)")
        title = tr("Take in a packet")
        path = ask_file(parent, context.lists, title, kinds)
        if path is None:
            return
    try:
        _take(context, parent, path)
    except OSError as error:
        text = tr("{name} could not be read: {why}. Nothing has been changed.")
        said = text.format(name=path.name, why=disk_reason(error, tr))
        show_notice(context.theme, tr, parent, said, [])
    except ExchangeError as error:
        said = tr("{name} was not taken in. Nothing has been changed.").format(name=path.name)
        show_notice(context.theme, tr, parent, said, file_fault_lines(error, tr))
    except BookError as error:
        show_notice(context.theme, tr, parent, book_told(error, tr), [])


def _take(context: Context, parent: QWidget, path: Path) -> None:
    tr, book, sealed = context.tr, context.book, path.read_bytes()
    words = ""
    if needs_passphrase(sealed):
        said = ask_passphrase(context, parent, tr("The packet is closed by a passphrase."))
        if said is None:
            return
        words = said
    content, person_id = open_sealed(book, sealed, words)
    if is_answer(content):
        count = taking.take_answer(book, read_answer(content))
        context.say(tr("%n row(s) of yours were answered.", "", count))
        return
    person = context.view().person
    view = look_at(book, read_packet(content), person_id or (person.id if person else ""))
    dialog = PacketDialog(context, view, parent, by_card=bool(person_id))
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not accepted:
        context.say(tr("Nothing has been changed."))


class PacketDialog(Dialog):
    """The rows of one packet, and what is to become of each."""

    def __init__(
        self, context: Context, view: PacketView, parent: QWidget | None, *, by_card: bool = True
    ) -> None:
        super().__init__(context.theme, context.tr, context.tr("Take in a packet"), parent)
        self._context, self._view, tr = context, view, context.tr
        self.choices = {
            one.key: TAKE if one.state in _TAKEN_UNASKED else LEAVE for one in view.rows
        }
        self.reasons: dict[str, str] = {}
        people = [(one.id, one.name) for one in context.view().ledger.companions]
        offered = [(NONE, tr("Not said")), *people]
        self.names = {name: Choice(offered) for name in view.unknown_names}
        for name, choice in self.names.items():
            self.row(Field(context.theme, tr("Who is “{name}”?").format(name=name), choice))
        packet = view.packet
        who = packet.sender_name, packet.person_name
        heading = packet_heading(*who, packet.first, packet.last, context.formats)
        closed = (
            tr("It was closed for the card of {name}.").format(name=packet.person_name)
            if by_card
            else tr("It was closed by a passphrase, so the card does not tell that it is for you.")
        )
        self.place(Text(context.theme, f"{heading}. {closed}"))
        self.listed = SentenceList(context.theme, heading, several=True)
        self.place(self.listed)
        self.buttons = [
            Button(context.theme, tr("&Take in"), lambda: self.choose(TAKE)),
            Button(context.theme, tr("&Leave"), lambda: self.choose(LEAVE)),
            Button(context.theme, tr("The sa&me as mine"), lambda: self.choose(SAME)),
            Button(context.theme, tr("Re&fuse…"), self.refuse),
        ]
        self.place(ButtonRow(*self.buttons))
        self.left = Sentence(context.theme, tr("What would be left"))
        self.place(self.left)
        more = Button(context.theme, tr("Save an &answer…"), self.save_answer)
        self.finish(self.keep, more=more, save_text=tr("&Done"))
        self._show()

    def refuse(self) -> None:
        """Ask why the rows chosen are refused; the one who sent them is told."""
        if not self.listed.keys():
            return
        why = ask_why(self._context, self)
        if why is not None:
            self.reasons |= dict.fromkeys(self.listed.keys(), why)
            self.choose(REFUSE)

    def choose(self, what: str) -> None:
        """Say of the rows chosen what is to become of them."""
        rows = {one.key: one for one in self._view.rows}
        chosen = self.listed.keys()
        for key in chosen:
            here = rows[key].before is not None
            if here and (what == REFUSE or (what == TAKE and rows[key].state is PacketState.SAME)):
                continue
            if what != SAME or rows[key].perhaps is not None:
                self.choices[key] = what
        self._show()

    def name_matches(self) -> dict[str, str]:
        """Who is meant by the names that nobody knew."""
        said = {name: choice.key() for name, choice in self.names.items()}
        return {name: id_ for name, id_ in said.items() if id_ and id_ != NONE}

    def keep(self) -> bool:
        """Take in what is to be taken, as one step; whether that was possible."""
        matched, book = self.name_matches(), self._context.book
        refused = {key: self.reasons[key] for key in self._of(REFUSE)}
        chosen = taking.RowChoice(self._of(TAKE), self._of(SAME), refused)
        try:
            view = look_at(book, self._view.packet, self._view.person_id, matched)
            taken = taking.take_packet(book, view, chosen, self._context.today(), matched)
        except ExchangeError as error:
            self.message.say("  ".join(file_fault_lines(error, self._context.tr)))
            return False
        except BookError as error:
            self.show_error(error)
            return False
        tr = self._context.tr
        counts = taken.taken, taken.same, taken.left, taken.refused
        self._context.say(taken_sentence(*counts, tr))
        return True

    def save_answer(self) -> None:
        """Write the answer to what was taken in before, for the one who sent the packet."""
        tr, view = self._context.tr, self._view
        name = tr("answer to {sender}.ledsagsvar").format(sender=view.packet.sender_name)
        lists, kinds = self._context.lists, tr("Answers (*.ledsagsvar)")
        path = ask_new_file(self, lists, tr("Save an answer"), name, kinds)
        if path is None:
            return
        book = self._context.book
        now = look_at(book, view.packet, view.person_id, self.name_matches())
        try:
            data = taking.answer_to(book, now, self._context.today())
            atomic_write(path, data, private=True)
        except OSError as error:
            text = tr("{name} could not be written: {why}.")
            self.message.say(text.format(name=path.name, why=disk_reason(error, tr)))
            return
        self.message.say(saved_file(path, tr))

    def _of(self, what: str) -> list[str]:
        return [key for key, said in self.choices.items() if said == what]

    def _show(self) -> None:
        formats, tr = self._context.formats, self._context.tr
        said = {
            TAKE: tr("Will be taken in"),
            LEAVE: tr("Is left"),
            SAME: tr("Is the same as mine"),
            REFUSE: tr("Is refused: {why}"),
        }
        rows = []
        for one in self._view.rows:
            choice, sentence = said[self.choices[one.key]], row_sentence(one, formats)
            choice = choice.format(why=self.reasons.get(one.key, ""))
            rows.append(Row(one.key, sentence, f"{choice}. {sentence}", choice))
        self.listed.fill(rows)
        sums = packet_sums(self._context.book, self._view, self._of(TAKE), self._context.presets)
        self.consequence.say(self._sums(sums))

    def _sums(self, sums: PacketSums) -> str:
        formats = self._context.formats
        text = self._context.tr(
            "Hours in these days: {hours_before}, and then {hours_after}. "
            "Outlays: {cost_before}, and then {cost_after}."
        )
        said = text.format(
            hours_before=formats.hours(sums.minutes_before),
            hours_after=formats.hours(sums.minutes_after),
            cost_before=formats.kronor(sums.cost_before),
            cost_after=formats.kronor(sums.cost_after),
        )
        left = ledger_outlook(formats, sums.after, self._context.view(), self._view.person_id)
        self.left.say(left)
        self.left.setVisible(bool(left))
        return said
