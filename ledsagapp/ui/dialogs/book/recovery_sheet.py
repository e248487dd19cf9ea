"""The recovery sheet on the screen: the key group by group, to print or to save."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.reports.errors import ReportError
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.ui.context import Lists
from ledsagapp.ui.handing_over import ask_printer, pages_of, print_pages
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_new_file
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.workflow.papers.save_notice import saved_file
from ledsagapp.workflow.recovery_sheet import recovery_pdf


class RecoveryDialog(Dialog):
    """Shows the key, a group a line; each is spelled out when it is read."""

    def __init__(
        self,
        theme: Theme,
        tr: Catalog,
        key: Key,
        book: Path,
        now: datetime,
        parent: QWidget | None,
        lists: Lists | None = None,
    ) -> None:
        super().__init__(theme, tr, tr("Recovery sheet"), parent)
        self._lists = lists  # there is none before the window
        self._write = partial(recovery_pdf, key=key, book=book, now=now, tr=tr)
        self.groups = SentenceList(theme, tr("The recovery key"), tone="plain")
        spoken = tr("Group {number}: {letters}")
        self.groups.fill(
            [
                Row(
                    str(number),
                    f"{number}.  {group}",
                    spoken.format(number=number, letters=" ".join(group)),
                )
                for number, group in enumerate(key.recovery(), 1)
            ]
        )
        self.place(
            ButtonRow(
                Button(theme, tr("&Print…"), self.print_sheet, role="primary"),
                Button(theme, tr("&Save as PDF…"), self.save_pdf),
            )
        )
        self.place(self.groups)
        self.finish(lambda: True, save_text=tr("&Close"), cancel=False)
        self.consequence.say(
            tr(
                "With this key the book opens without its passphrase. Print the sheet and keep it "
                "with your papers; a file of it does not belong on this computer."
            )
        )

    def print_sheet(self) -> None:
        """Ask for a printer, and print the sheet there; it never becomes a file."""
        printer = ask_printer(self, self.windowTitle())
        if printer is not None:
            print_pages(printer, pages_of(self._write))
            self.message.tell(self.tr("The sheet was handed to the printer."))

    def save_pdf(self) -> None:
        """Ask where, and save the sheet as PDF."""
        name, kinds = f"{self.windowTitle()}.pdf", self.tr("PDF (*.pdf)")
        path = ask_new_file(self, self._lists, self.tr("Save as PDF"), name, kinds)
        if path is not None:
            self.save_sheet(path)

    def save_sheet(self, path: Path) -> None:
        """Save the sheet in a file, and say so or why not."""
        try:
            self._write(path)
        except FileExistsError:  # a book, a copy or another database lies there
            text = self.tr(
                "{path} is a book or a safety copy, and would be written over. Choose another name."
            )
            self.message.tell(text.format(path=path.name))
            return
        except (OSError, ReportError) as error:
            text = self.tr("The report could not be written: {why}. Choose another folder.")
            self.message.tell(text.format(why=disk_reason(error, self.catalog)))
            return
        self.message.tell(saved_file(path, self.catalog))
