"""The card packets are closed for: saved to be handed over, and replaced where it was lost."""

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.dates import local_time
from ledsagapp.domain.model.people import Person
from ledsagapp.exchange.packet.card import qr_svg, read_card
from ledsagapp.files import atomic_write
from ledsagapp.storage.errors import BookError
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.packet.make import why_not_written
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_new_file
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.workflow.exchange.make_packet import card_of, latest_card
from ledsagapp.workflow.papers.save_notice import saved_file


def save_card(context: Context, parent: QWidget) -> None:
    """Show the person's card, to be saved or replaced."""
    tr, person = context.tr, context.view().person
    if person is None:
        context.say(tr("First say whose decision it is, under Contacts or with the first steps."))
        return
    dialog = CardDialog(context, person, parent)
    while dialog.exec() and not dialog.write(parent):
        pass
    dialog.deleteLater()


class CardDialog(Dialog):
    """The card of one person: when it was made, saving it, and a new one."""

    def __init__(self, context: Context, person: Person, parent: QWidget | None) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("Card of {name}").format(name=person.name), parent)
        self._context, self._person = context, person
        for text in (
            tr(
                "Hand the card over once to each companion, as a file or as a picture. Nothing on "
                "it is secret: with it a packet can be closed, not opened. Save it again for a "
                "companion who has lost it."
            ),
            tr(
                "What opens the packets lies in the book and its copies. If the book has come "
                "into the hands of others, make a new card and hand it over to everybody anew. "
                "Packets closed for the old card can still be opened here."
            ),
        ):
            self.place(Text(context.theme, text))
        fresh = Button(context.theme, tr("Make a &new card"), self.renew)
        self.finish(lambda: True, more=fresh, save_text=tr("&Save the card…"))
        self._tell()

    def _tell(self) -> None:
        tr, card = self.tr, latest_card(self._context.book, self._person.id)
        if card is None:
            self.consequence.say(tr("There is no card yet. It is made when it is saved."))
            return
        day = self._context.formats.full_date(local_time.day(card.made_on))
        self.consequence.say(tr("The card was made on {date}.").format(date=day))

    def renew(self) -> None:
        """Make a new card; the old one goes on opening what was closed for it."""
        context = self._context
        try:
            card_of(context.book, self._person, context.today(), fresh=True)
        except BookError as error:
            self.show_error(error)
            return
        self._tell()
        self.message.show()
        self.message.say(self.tr("There is a new card. Save it and hand it over."))

    def write(self, parent: QWidget) -> bool:
        """Save the card as a file or a picture, once the dialog is closed; whether that went."""
        context, tr = self._context, self.tr
        name = f"{self._person.name}.ledsagkort"
        kinds = tr("Card (*.ledsagkort);;QR picture (*.svg)")
        path = ask_new_file(parent, context.lists, tr("Save the card"), name, kinds)
        if path is None:
            return False
        try:
            data = card_of(context.book, self._person, context.today())
            as_picture = path.suffix.lower() == ".svg"
            content = qr_svg(read_card(data)) if as_picture else data
            atomic_write(path, content, private=False)
        except (OSError, BookError) as error:
            self.message.show()
            self.message.say(why_not_written(context, error, path), assertive=True)
            return False
        open_to_all = tr("Hand the card over once; nothing on it is secret.")
        context.say(f"{saved_file(path, context.tr)} {open_to_all}")
        return True
