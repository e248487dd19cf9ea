"""A dialog: the question as its title, fields that scroll, a consequence, buttons that stay."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.storage.errors import BookError
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.audible_dialog import AudibleDialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field, FormArea
from ledsagapp.ui.widgets.fields.question import Question
from ledsagapp.ui.widgets.layout import CARD_GAP, ButtonRow, Columns, room_for, tab_stops
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.text.speech import MessageLine
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.wording.common.errors import KnowsTrouble, kept_told

FIELD_LETTERS = 18
SAVE, DROP = "save", "drop"


class Dialog(AudibleDialog):
    """Edits a copy; ``save`` is called on Spara and answers whether it was saved.

    A subclass makes its fields with ``row`` and, before it is shown, calls ``finish``.
    """

    def __init__(self, theme: Theme, tr: Catalog, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.catalog = tr
        self.fields: list[Field] = []
        self.setWindowTitle(title)
        self.area = FormArea()
        self.consequence = Sentence(theme, tr("What it leads to"))
        self.message = MessageLine()
        self.message.hide()
        self._touched = False
        self._shown = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(CARD_GAP, CARD_GAP, CARD_GAP, CARD_GAP)
        self._box.setSpacing(12)
        self._box.addWidget(self.area, 1)

    def tr(self, text: str, comment: str | None = None, n: int = -1) -> str:
        """The text in the dialog's language; Qt's own translator is not asked."""
        return self.catalog(text, comment or "", n)

    # -- making -------------------------------------------------------------------------------
    def row(self, *fields: Field, letters: float = FIELD_LETTERS) -> None:
        """Put fields beside each other, stacked where they would be too narrow."""
        self.place(*fields, letters=letters)
        self.own(*fields)

    def place(self, *widgets: QWidget, letters: float = FIELD_LETTERS) -> None:
        """Put widgets beside each other without watching them."""
        if len(widgets) == 1:
            self.area.rows.addWidget(widgets[0])
            return
        columns = Columns(self.theme, letters)
        for widget in widgets:
            columns.add(widget)
        self.area.rows.addWidget(columns)

    def own(self, *fields: Field) -> None:
        """Watch fields: problems are gathered from them, in this order."""
        self.fields.extend(fields)

    def finish(
        self,
        save: Callable[[], bool],
        *,
        save_and_new: Callable[[], bool] | None = None,
        more: Button | None = None,
        again_text: str = "",
        save_text: str = "",
        cancel: bool = True,
    ) -> None:
        """Put consequence and buttons below the fields and size the dialog to the screen.

        A dialog that can only be closed tells something, and tells it first.
        """
        self.area.rows.addStretch(1)
        self._box.insertWidget(-1 if cancel else 0, self.consequence)
        self._box.addWidget(self.message)
        self.save_button = Button(
            self.theme,
            save_text or self.tr("&Save"),
            lambda: self._save(save),
            role="primary",
            icon="tick",
        )
        self.save_button.setDefault(True)
        buttons: list[QWidget] = [] if more is None else [more]
        if cancel:
            buttons.append(Button(self.theme, self.tr("&Cancel"), self.reject))
        if save_and_new is not None:
            text = again_text or self.tr("Save a&nd new")
            self.again_button = Button(self.theme, text, lambda: self._save(save_and_new))
            buttons.append(self.again_button)
            self._key("Ctrl+Shift+Return", lambda: self._save(save_and_new))
        buttons.append(self.save_button)
        self._buttons = ButtonRow(*buttons, right=True)
        self._box.addWidget(self._buttons)
        for keys in ("Ctrl+Return", "Ctrl+S"):
            self._key(keys, lambda: self._save(save))
        self._key("Ctrl+Shift+M", self.message.repeat)
        if not cancel:
            self._tell_first(buttons)
        self._fit()

    def _tell_first(self, buttons: list[QWidget]) -> None:
        self.consequence.setAccessibleName(self.tr("In short"))
        stops = (self.consequence, *tab_stops(self.area.rows), *buttons)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self.consequence.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_at(self, listed: SentenceList) -> None:
        """Begin on the list whose rows Enter answers; where it is empty, at what is told."""
        if listed.rows():
            # Not Close: Enter has to do what the sentence above the list says that it does.
            self.save_button.setDefault(False)
            self.save_button.setAutoDefault(False)
            listed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _key(self, keys: str, deed: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(lambda *_: deed())

    def _fit(self) -> None:
        """Take the height the fields need at the width there is, never more than the screen."""
        screen = room_for(self)
        width = min(max(self.theme.letters(104), 640), screen.width() - 40)
        self.resize(width, 400)
        inner, layout = self.area.rows.parentWidget(), self.layout()
        if inner is None or layout is None:
            return
        layout.activate()
        before = inner.size()
        inner.resize(width - 2 * CARD_GAP - 24, 10)
        for listed in inner.findChildren(SentenceList):
            listed.settle(inner.width() - 16)
        self.area.rows.activate()
        rows = self.area.rows
        wrapped = rows.totalHeightForWidth(inner.width()) if rows.hasHeightForWidth() else 0
        needed = wrapped or rows.sizeHint().height()
        whole = layout.totalHeightForWidth(width) or layout.sizeHint().height()
        around = whole - self.area.sizeHint().height()
        # Where the dialog keeps its size nobody else would, and the fields would not be seen.
        inner.resize(before)
        self.resize(width, min(needed + around + 16, screen.height() - 60))

    def showEvent(self, event: QShowEvent) -> None:
        # Only now does the dialog hold what its maker had to say.
        if not self._shown:
            self._shown = True
            self._fit()
        super().showEvent(event)

    def grow(self) -> None:
        """Make room for what was unfolded, as far as the screen goes; never shrink."""
        before = self.size()
        self._fit()
        self.resize(max(before.width(), self.width()), max(before.height(), self.height()))

    # -- working ------------------------------------------------------------------------------
    def mark_changed(self) -> None:
        """Say that something was written that would be lost."""
        self._touched = True

    def mark_unchanged(self) -> None:
        """Say that what stands there was put there by the program."""
        self._touched = False

    def problems(self) -> list[Field]:
        """The fields with a problem, in reading order."""
        return [field for field in self.fields if field.problem]

    def show_problems(self) -> None:
        """Put the focus on the first problem and say how many there are."""
        found = self.problems()
        if not found:
            return
        first = found[0]
        text = self.tr("%n thing(s) to look at: {field}. {problem}", "", len(found))
        self.message.show()
        self.message.say(text.format(field=first.name, problem=first.problem), assertive=True)
        self.grow()
        first.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.follow(first)

    def _save(self, save: Callable[[], bool]) -> None:
        if save():
            self._touched = False
            self.accept()
        else:
            self.show_problems()

    def run_until_saved(self, keep: Callable[[], object]) -> bool:
        """Ask until it is saved and ``keep`` has kept it, or left; whether it was kept.

        Where the book cannot be written, what was written comes back and the reason is said.
        """
        while self.exec():
            try:
                keep()
            except BookError as error:
                self._not_kept(error)
            else:
                return True
        return False

    def show_error(self, error: BookError) -> None:
        """Say here why the book could not be written; what stands in the fields stays."""
        self._touched = True
        self.message.show()
        self.message.say(kept_told(error, self.catalog), assertive=True)
        self.grow()

    def _not_kept(self, error: BookError) -> None:
        self.show_error(error)
        owner = self.parentWidget()
        while owner is not None and not isinstance(owner, KnowsTrouble):
            owner = owner.parentWidget()
        if owner is not None:
            owner.not_writable(error)

    def reject(self) -> None:
        if not self._touched:
            super().reject()
            return
        asked = self.question_of_leaving()
        asked.exec()
        asked.deleteLater()
        if asked.answer == SAVE:
            self.save_button.click()
        elif asked.answer == DROP:
            super().reject()

    def question_of_leaving(self) -> Question:
        """What is asked of who leaves with something written and not saved."""
        tr = self.tr
        text = tr("What you wrote in “{dialog}” is not saved yet.")
        answers = {"": tr("Keep writing"), SAVE: tr("Save"), DROP: tr("Throw away")}
        lost = tr("Thrown away, it does not come back.")
        said = text.format(dialog=self.windowTitle())
        return Question(self.theme, tr("Save what you wrote?"), said, answers, self, lost=lost)
