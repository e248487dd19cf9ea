"""Making a packet of a companion's outings and outlays, closed for a card or by a passphrase."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.people import Person
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.packet.card import HandedCard, read_card
from ledsagapp.files import atomic_write
from ledsagapp.storage.errors import BookError
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.book.passphrase import Secrets
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_file, ask_new_file
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.errors import book_told, file_fault_lines
from ledsagapp.workflow.exchange.make_packet import (
    PacketRequest,
    close_packet,
    make_packet,
    packet_size,
)
from ledsagapp.workflow.papers.save_notice import saved_file


def hand_over_packet(context: Context, parent: QWidget, card: Path | None = None) -> None:
    """Ask which days and for whom, and write the packet; ``card`` is the file of who reads it."""
    tr, person = context.tr, context.view().person
    if person is None:
        context.say(tr("First say whose decision it is, under Contacts or with the first steps."))
        return
    dialog = MakePacketDialog(context, person, parent)
    if card is not None:
        dialog.take_card(card)
    written = False
    while not written and dialog.exec():
        written = dialog.write(parent)
    dialog.deleteLater()
    if not written:
        context.say(tr("Nothing was written."))


class MakePacketDialog(Dialog):
    """The days of a packet, and the card or passphrase it is closed by."""

    def __init__(self, context: Context, person: Person, parent: QWidget | None) -> None:
        title = context.tr("Packet about {name}").format(name=person.name)
        super().__init__(context.theme, context.tr, title, parent)
        self._context, self._person, tr = context, person, context.tr
        self.card: HandedCard | None = None
        last = context.today().replace(day=1) - timedelta(days=1)
        self.first = DateInput(context.formats, context.today())
        self.last = DateInput(context.formats, context.today())
        self.first.put(last.replace(day=1))
        self.last.put(last)
        self.words, self.again = LineInput(), LineInput()
        secrets = Secrets(tr, self.words, self.again)
        self.row(
            Field(self.theme, tr("&From"), self.first), Field(self.theme, tr("&To"), self.last)
        )
        help_text = tr("Only where you have no card of the person’s.")
        self._again = Field(self.theme, tr("The passphrase a&gain"), self.again)
        self.row(Field(self.theme, tr("&Passphrase"), self.words, help_text), self._again)
        self.row(Field(self.theme, "", secrets.tick))
        more = Button(self.theme, tr("Choose a ca&rd…"), self.choose_card)
        self.finish(self.check, more=more, save_text=tr("&Save the packet…"))
        for line in (self.words, self.first, self.last):
            line.editingFinished.connect(self._left)
        self._tell()

    def _left(self) -> None:
        # A field is left also as the dialog goes, when the book may be closed.
        if self.isVisible():
            self._tell()

    def _tell(self) -> None:
        """How large the packet will be, and who can open it."""
        tr, first, last = self._context.tr, self.first.value(), self.last.value()
        said = []
        if first is not None and last is not None and first <= last:
            request = PacketRequest(self._person.id, first, last)
            size = packet_size(self._context.book, request)
            rows, pictures = tr("%n row(s)", "", size.rows), tr("%n picture(s)", "", size.pictures)
            text = tr("{rows} and {pictures}, about {size} kB.")
            said.append(text.format(rows=rows, pictures=pictures, size=-(-size.bytes // 1000)))
        if self.card is not None:
            text = tr("The packet can be opened by {name} alone.")
            said.append(text.format(name=self.card.name))
        elif self.words.text().strip():
            said.append(tr("Everyone who knows the passphrase can open the packet."))
        else:
            said.append(tr("Choose the card the person gave you."))
        self.consequence.say(" ".join(said))

    def choose_card(self) -> None:
        """Ask for the file of the card the packet is closed for."""
        tr = self._context.tr
        kinds = tr("Card (*.ledsagkort);;All files (*)")
        path = ask_file(self, self._context.lists, tr("Card"), kinds)
        if path is not None:
            self.take_card(path)

    def take_card(self, path: Path) -> None:
        """Read the card the packet is closed for."""
        tr = self._context.tr
        try:
            self.card = read_card(path.read_bytes())
        except ExchangeError as error:
            self._say("  ".join(file_fault_lines(error, tr)))
            return
        except OSError as error:
            self._say(why_not_written(self._context, error, path))
            return
        self._tell()

    def check(self) -> bool:
        """Say what is lacking; whether the packet can be made."""
        tr, first, last = self._context.tr, self.first.value(), self.last.value()
        words = self.words.text().strip()
        self._again.set_error("")
        if first is None or last is None or last < first:
            self._say(tr("Write the first day and the last, for example 1/10 and 31/10."))
            return False
        if self.card is None and not words:
            self._say(tr("Name a card, or a file with a passphrase."))
            return False
        if self.card is None and words != self.again.text().strip():
            self._again.set_error(tr("The two are not alike."))
            return False
        return True

    def _say(self, text: str) -> None:
        self.message.show()
        self.message.say(text, assertive=True)

    def write(self, parent: QWidget) -> bool:
        """Make the packet and write it, once the dialog is closed; whether that was possible."""
        context, tr = self._context, self._context.tr
        first, last = self.first.value(), self.last.value()
        if first is None or last is None:
            return False
        name = f"{self._person.name} {first.isoformat()}.ledsagpaket"
        words, kinds = self.words.text().strip(), tr("Packet (*.ledsagpaket)")
        path = ask_new_file(parent, context.lists, tr("Save the packet"), name, kinds)
        if path is None:
            return False
        try:
            request = PacketRequest(self._person.id, first, last)
            packet = make_packet(context.book, request, context.today())
            sealed = close_packet(packet, self.card, words)
            atomic_write(path, sealed, private=True)
        except ExchangeError as error:
            self._say("  ".join(file_fault_lines(error, tr)))
            return False
        except (OSError, BookError) as error:
            self._say(why_not_written(context, error, path))
            return False
        text = tr("%n row(s), {size} kB.", "", len(packet.rows))
        said = text.format(size=-(-len(sealed) // 1000))
        context.say(f"{saved_file(path, tr)} {said}")
        return True


def why_not_written(context: Context, error: OSError | BookError, path: Path) -> str:
    """Why a file of a packet or a card could not be made."""
    if isinstance(error, BookError):
        return book_told(error, context.tr)
    text = context.tr("{name} could not be written: {why}.")
    return text.format(name=path.name, why=disk_reason(error, context.tr))
