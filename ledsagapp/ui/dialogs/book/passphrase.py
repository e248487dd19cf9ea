"""The passphrase of the book: asked for, set, changed; and the recovery key as another way in."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ledsagapp.domain.values import dataclass
from ledsagapp.i18n import Catalog
from ledsagapp.settings import LOCK_AFTER
from ledsagapp.storage.encryption.keys import SHORTEST
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, Tick
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import Text

Opens = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class NewPassphrase:
    """What was chosen for the book: the words, and what goes with them."""

    words: str
    copies: bool
    ring: bool
    lock_after: int


class Secrets:
    """Inputs whose letters are hidden until a tick shows them."""

    def __init__(self, tr: Catalog, *inputs: LineInput) -> None:
        self._inputs = inputs
        self.tick = Tick(tr("S&how what I write"), changed=self._show)
        self._show()

    def _show(self) -> None:
        shown = self.tick.isChecked()
        for one in self._inputs:
            one.setEchoMode(LineInput.EchoMode.Normal if shown else LineInput.EchoMode.Password)
            one.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData
                | Qt.InputMethodHint.ImhNoPredictiveText
                | Qt.InputMethodHint.ImhNoAutoUppercase
            )


class AskPassphrase(Dialog):
    """Asks for the passphrase until what was written opens the book, or it is left.

    ``secret`` is what opened it; ``wanted`` the other way that was chosen, "" for none; ``ring``
    whether the key is to lie in the computer's key ring.
    """

    def __init__(  # noqa: PLR0913 - each is a choice of its own
        self,
        theme: Theme,
        tr: Catalog,
        title: str,
        told: str,
        opens: Opens,
        parent: QWidget | None = None,
        *,
        ring: bool = False,
        other: tuple[str, str] = ("", ""),
        stays: bool = False,
    ) -> None:
        super().__init__(theme, tr, title, parent)
        self.secret, self.wanted, self.ring = "", "", False
        self._opens, self._stays = opens, stays
        self.words = LineInput()
        secrets = Secrets(tr, self.words)
        help_text = tr("Or the recovery key from the sheet, fourteen groups of four.")
        self._field = Field(theme, tr("&Passphrase"), self.words, help_text)
        self.row(self._field)
        self.row(Field(theme, "", secrets.tick))
        self.remember = Tick(tr("&Remember it in this computer's key ring"))
        if ring:
            self.row(Field(theme, "", self.remember))
        key, text = other
        more = Button(theme, text, lambda: self._choose(key)) if key else None
        self.finish(self._try, more=more, save_text=tr("&Open"), cancel=not stays)
        self.consequence.say(told)
        self.words.setFocus()

    def _try(self) -> bool:
        written = self.words.text()
        if written.strip() and self._opens(written):
            self.secret, self.ring = written, self.remember.isChecked()
            self.mark_unchanged()
            return True
        self._field.set_error(
            self.tr("It does not open with that. Look at capitals and spaces, and try again.")
            if written.strip()
            else self.tr("Write the passphrase.")
        )
        self.words.selectAll()
        return False

    def _choose(self, key: str) -> None:
        self.wanted = key
        self.done(0)

    def reject(self) -> None:
        # A locked program is not unlocked by Esc.
        if not self._stays:
            super().reject()


class PassphraseDialog(Dialog):
    """Asks for a new passphrase, and where there is one for the present one first.

    ``chosen`` is what was chosen, None where the dialog was left.
    """

    def __init__(
        self,
        theme: Theme,
        tr: Catalog,
        opens: Opens | None,
        parent: QWidget | None,
        *,
        copies: int,
        ring: bool,
        lock_after: int,
    ) -> None:
        title = tr("Set a passphrase") if opens is None else tr("Change the passphrase")
        super().__init__(theme, tr, title, parent)
        self.chosen: NewPassphrase | None = None
        self._opens = opens
        self.present, self.words, self.again = LineInput(), LineInput(), LineInput()
        secrets = Secrets(tr, self.present, self.words, self.again)
        self._present = Field(theme, tr("P&resent passphrase"), self.present)
        self._words = Field(
            theme,
            tr("&New passphrase"),
            self.words,
            tr("Four ordinary words are easy to remember and hard to guess."),
        )
        self._again = Field(theme, tr("&Once more"), self.again)
        if opens is not None:
            self.row(self._present)
        self.row(self._words, self._again)
        self.row(Field(theme, "", secrets.tick))
        self.copies = Tick(tr("The safety copies &too (%n)", "", copies), on=True)
        if copies:
            self.row(Field(theme, "", self.copies))
        self._ring = Tick(tr("Re&member it in this computer's key ring"))
        if ring:
            self.row(Field(theme, "", self._ring))
        else:
            text = tr("This computer has no key ring, so it is asked for at each start.")
            self.place(Text(theme, text, quiet=True))
        self.lock = lock_choice(tr)
        self.lock.choose(str(lock_after))
        self.row(Field(theme, tr("&Lock by itself"), self.lock))
        self.finish(self._take)
        self.consequence.say(
            tr(
                "Without the passphrase or the recovery sheet nobody can open the book, not you "
                "either. Print the sheet afterwards and keep it where you keep your papers."
            )
        )
        (self.words if opens is None else self.present).setFocus()

    def _take(self) -> bool:
        tr, words = self.catalog, self.words.text().strip()
        for field in (self._present, self._words, self._again):
            field.set_error("")
        if self._opens is not None and not self._opens(self.present.text()):
            self._present.set_error(
                tr("It does not open with that. Look at capitals and spaces, and try again.")
            )
        elif len(words) < SHORTEST:
            self._words.set_error(tr("Write at least {count} letters.").format(count=SHORTEST))
        elif words != self.again.text().strip():
            self._again.set_error(tr("The two are not alike."))
        else:
            self.chosen = NewPassphrase(
                words, self.copies.isChecked(), self._ring.isChecked(), int(self.lock.key())
            )
            return True
        return False


def lock_choice(tr: Catalog) -> Choice:
    """After how many minutes of rest the program locks itself."""
    never = (str(LOCK_AFTER[0]), tr("Never"))
    after = [
        (str(minutes), tr("After %n minute(s) of rest", "", minutes)) for minutes in LOCK_AFTER[1:]
    ]
    return Choice([never, *after])
