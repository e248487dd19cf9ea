"""The manual in a window of its own: contents, search, a chapter to read, and its links."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.paths import font_folders
from ledsagapp.ui.background import start
from ledsagapp.ui.context import Context
from ledsagapp.ui.style.theme import SEMIBOLD
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_new_file
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.layout import ButtonRow, Columns
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import Sentence, SilentText
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.workflow.manual import (
    HEADING,
    ITEM,
    Chapter,
    chapter_about,
    chapters,
    manual_report,
)
from ledsagapp.workflow.papers.save_notice import saved_file

LETTERS = 30


def show_manual(context: Context, parent: QWidget, about: str) -> None:
    """Open the manual where a page or an action is explained, beside the window."""
    manual = next(iter(parent.findChildren(Manual)), None)
    if manual is None:
        manual = Manual(context, parent, about)
        manual.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        manual.show()
        return
    manual.read(chapter_about(manual.chapters, about))
    manual.activateWindow()


class Manual(Dialog):
    """The chapters; what is read stays open beside the window."""

    def __init__(self, context: Context, parent: QWidget, about: str) -> None:
        super().__init__(context.theme, context.tr, context.tr("The manual"), parent)
        self.setModal(False)
        self._refuses, self._lists = context.safe.refuses, context.lists
        self.chapters = chapters(context.tr, context.key_lines())
        self.chapter = chapter_about(self.chapters, about)
        self._places: list[int] = []
        self._make()
        self._lay_out()
        self.finish(lambda: True, save_text=self.tr("&Close"), cancel=False)
        self._connect()
        self._list()
        self.read(self.chapter)

    # -- make, lay out, connect ---------------------------------------------------------------
    def _make(self) -> None:
        tr, theme = self.tr, self.theme
        self.search = LineInput()
        hint = tr("One or more words. Enter goes to the first place.")
        self.search_field = Field(theme, tr("Sea&rch the manual"), self.search, hint)
        self.contents = SentenceList(theme, tr("Contents"))
        self.heading = SilentText(theme, factor=1.2, strong=True)
        self.text = Sentence(theme, tr("The chapter"), tone="plain")
        self._earlier = Button(theme, tr("&Previous chapter"), lambda: self._turn(-1), icon="left")
        self._later = Button(theme, tr("&Next chapter"), lambda: self._turn(1), icon="right")
        self._pdf = Button(theme, tr("Ma&ke a PDF…"), self._ask_pdf)
        self._links = QWidget()
        self._leads = QVBoxLayout(self._links)
        self._leads.setContentsMargins(0, 0, 0, 0)

    def _lay_out(self) -> None:
        self.place(self.search_field)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.heading, self.text, self._links):
            column.addWidget(part)
        column.addWidget(ButtonRow(self._earlier, self._later, self._pdf))
        columns = Columns(self.theme, LETTERS)
        columns.add(self.contents, 1)
        columns.add(right, 2)
        self.place(columns)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._list())
        self.contents.opened.connect(self._open)
        self.text.cursorPositionChanged.connect(self._follow)

    # -- finding ------------------------------------------------------------------------------
    def _words(self) -> list[str]:
        return self.search.text().casefold().split()

    def _list(self) -> None:
        """Show the chapters with the words searched for, and where they first stand."""
        words, rows = self._words(), list[Row]()
        for chapter in self.chapters:
            place = chapter.first_match(words)
            if place is None:
                continue
            said = chapter.blocks[place].text if words and place >= 0 else ""
            spoken = f"{chapter.title}. {said}" if said else chapter.title
            rows.append(Row(chapter.name, chapter.title, spoken, said))
        self.contents.fill(rows)
        found = self.tr("%n chapter(s) with these words.", "", len(rows))
        self.search_field.set_hint(found if words else "")

    def _open(self, name: str) -> None:
        chapter = next(one for one in self.chapters if one.name == name)
        # Filled first, its text would be news of something not focused, and Orca silent.
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.read(chapter, chapter.first_match(self._words()) if self._words() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and self.search.hasFocus():
            rows = self.contents.rows()
            if rows:
                self._open(rows[0].key)
            return
        super().keyPressEvent(event)

    # -- reading ------------------------------------------------------------------------------
    def read(self, chapter: Chapter, place: int | None = None) -> None:
        """Show a chapter, with the caret at a block of it."""
        self.chapter = chapter
        self.heading.setText(chapter.title)
        self.text.setAccessibleName(chapter.title)
        lines, self._places = _lines(chapter)
        self.text.say("\n".join(lines))
        self._mark_headings(chapter)
        self.text.setTextCursor(self._at(max(0, place or 0)))
        self.consequence.say(f"{chapter.title}. {chapter.summary}")
        self.contents.choose(chapter.name)
        number = self.chapters.index(chapter)
        self._earlier.setEnabled(number > 0)
        self._later.setEnabled(number + 1 < len(self.chapters))
        self._offer_links(chapter)

    def _mark_headings(self, chapter: Chapter) -> None:
        strong = QTextCharFormat()
        strong.setFontWeight(SEMIBOLD)
        plain = QTextCharFormat()
        plain.setFontWeight(QFont.Weight.Normal)
        for number, block in enumerate(chapter.blocks):
            cursor = self._at(number)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.setCharFormat(strong if block.kind == HEADING else plain)

    def _at(self, number: int) -> QTextCursor:
        """The beginning of a block of the chapter."""
        return QTextCursor(self.text.document().findBlockByNumber(self._places[number]))

    def _offer_links(self, chapter: Chapter) -> None:
        while self._leads.count():
            item = self._leads.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        last: QWidget = self.text
        for name in chapter.links:
            title = next(one.title for one in self.chapters if one.name == name)
            text = self.tr("Go on to: {chapter}").format(chapter=title)
            button = Button(self.theme, text, partial(self._open, name), role="link")
            self._leads.addWidget(button)
            self.setTabOrder(last, button)
            last = button
        self._links.setVisible(bool(chapter.links))

    def _turn(self, step: int) -> None:
        self._open(self.chapters[self.chapters.index(self.chapter) + step].name)

    def _follow(self) -> None:
        """Keep the line that is read in view."""
        place = self.text.cursorRect().center()
        inner = self.area.widget()
        if inner is not None and self.text.hasFocus():
            at = self.text.viewport().mapTo(inner, place)
            self.area.ensureVisible(at.x(), at.y(), 0, 60)

    # -- on paper -----------------------------------------------------------------------------
    def _ask_pdf(self) -> None:
        title, kinds = self.tr("Make a PDF"), self.tr("PDF (*.pdf)")
        suggested = self.tr("the manual") + ".pdf"
        named = ask_new_file(self, self._lists, title, suggested, kinds)
        if named is None:
            return
        refusal = self._refuses(named)
        if refusal:
            self.message.show()
            self.message.say(refusal)
            return
        self.write_pdf(named)

    def write_pdf(self, path: Path) -> None:
        """Put the whole manual into a tagged PDF, off the window's thread."""
        report, tr = manual_report(self.chapters, self.catalog), self.catalog
        now = datetime.now().astimezone()

        def work() -> None:
            from ledsagapp.reports.pdf.write import write_pdf  # noqa: PLC0415

            write_pdf(report, path, language=tr.language, created=now, tr=tr, fonts=font_folders())

        start(self, work, lambda _none: self._say_written(path), self._failed)

    def _say_written(self, path: Path) -> None:
        self.message.tell(saved_file(path, self.catalog))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        text = self.tr("The manual could not be written: {why}. Choose another folder.")
        self.message.tell(text.format(why=disk_reason(error, self.catalog)))


def _lines(chapter: Chapter) -> tuple[list[str], list[int]]:
    """The text line by line, and at which line each block stands: an empty one parts them."""
    lines, places = list[str](), list[int]()
    for before, block in zip((None, *chapter.blocks), chapter.blocks, strict=False):
        listed = before is not None and before.kind == block.kind == ITEM
        if before is not None and before.kind != HEADING and not listed:
            lines.append("")
        places.append(len(lines))
        lines.append(f"– {block.text}" if block.kind == ITEM else block.text)
    return lines, places
