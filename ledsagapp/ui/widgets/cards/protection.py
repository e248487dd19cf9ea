"""The card that tells whether others can read the book, and what can be done about it."""

from collections.abc import Callable
from pathlib import Path

from ledsagapp.storage.backup.backups import folder_of
from ledsagapp.storage.encryption.rekey import Copies, copies_without
from ledsagapp.ui.context import Context, SafetyWish
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.text.text import Text


class ProtectionCard(Card):
    """Whether the book has a passphrase, and the copies that do not have its key."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, context.tr("Passphrase"), "shield")
        self._context = context
        tr, theme = context.tr, context.theme
        self._said, self._left = Text(theme), Text(theme)
        self._plain = ButtonRow(
            Button(theme, tr("Set a passphrase…"), self._request(SafetyWish.SET_PASSPHRASE))
        )
        self._encrypted = ButtonRow(
            Button(theme, tr("Change the passphrase…"), self._request(SafetyWish.SET_PASSPHRASE)),
            Button(
                theme, tr("Remove the passphrase…"), self._request(SafetyWish.REMOVE_PASSPHRASE)
            ),
            Button(theme, tr("Recovery sheet…"), self._request(SafetyWish.RECOVERY_SHEET)),
            Button(theme, tr("Lock now"), self._request(SafetyWish.LOCK)),
        )
        self._forget = ButtonRow(
            Button(theme, tr("Forget it on this computer"), self._request(SafetyWish.FORGET_KEY))
        )
        self._copies = ButtonRow(
            Button(theme, tr("Encrypt these copies"), self._request(SafetyWish.ENCRYPT_COPIES)),
            Button(theme, tr("Remove these copies…"), self._request(SafetyWish.DELETE_COPIES)),
        )
        for widget in (self._said, self._plain, self._encrypted, self._forget):
            self.body.addWidget(widget)
        for widget in (self._left, self._copies):
            self.body.addWidget(widget)

    def _request(self, wish: SafetyWish) -> Callable[[], None]:
        return lambda: self._context.safe.request(wish, None)

    def show_book(self) -> None:
        """Show how the book stands now."""
        tr, key = self._context.tr, self._context.book.key
        self._plain.setVisible(key is None)
        self._encrypted.setVisible(key is not None)
        self._forget.setVisible(key is not None and self._context.safe.remembered())
        found = copies_with_other_keys(self._context) if key is not None else Copies()
        self._said.setText(
            tr("The book has no passphrase. Whoever comes at the computer's files can read it.")
            if key is None
            else tr(
                "The book and its safety copies are encrypted. Nobody reads them without the "
                "passphrase or the recovery sheet. What you export, print or send is not encrypted."
            )
        )
        said = []
        if found.plain:
            said.append(
                tr("%n older cop(ies) can be read without a passphrase.", "", len(found.plain))
            )
        if found.other:
            said.append(tr("%n cop(ies) open with an earlier passphrase.", "", len(found.other)))
        self._left.setText(" ".join(said))
        self._copies.setVisible(bool(found.plain or found.other))

    def summary(self) -> str:
        """What is said of the book and of its copies."""
        return f"{self._said.text()} {self._left.text()}".strip()


def copies_with_other_keys(context: Context) -> Copies:
    """The copies of the book that do not open with its key."""
    outside = [Path(context.safe.outside())] if context.safe.outside() else []
    folders = [folder_of(context.book.path), *outside]
    return copies_without(context.book.path, folders, context.book.key)
