"""Import, export and copies: whole books in and out, told in words when they cannot be."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.document import LedgerDocument, pieces
from ledsagapp.files import atomic_write
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.progress import Progress, finish, go_on, ignore_progress, until_finish
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.program.notice import show_notice
from ledsagapp.ui.dialogs.program.progress import do_slowly
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.ask_file import ask_file, ask_new_file, ask_untouched_file
from ledsagapp.ui.widgets.fields.inputs import Tick
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.account.outlook import import_outlook
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.errors import book_told, file_fault_lines
from ledsagapp.wording.common.import_result import skipped_sentence
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.workflow.exchange.take_in import ledger_after, preview, read_for_book, take_in
from ledsagapp.workflow.papers.save_notice import saved_file
from ledsagapp.workflow.progress_files import Watched

LARGE: Final = 8_000_000  # bytes; what is smaller is done before a dialog could be read


def import_ledger(context: Context, parent: QWidget, path: Path | None = None) -> None:
    """Take a ledger document into the book; nothing is changed unless all of it can be taken."""
    tr = context.tr
    if path is None:
        kinds = tr("Ledger (*.json);;All files (*)")
        path = ask_file(parent, context.lists, tr("Import a ledger"), kinds)
        if path is None:
            return
    try:
        document = _read(context, parent, path)
        if document is None:
            context.say(tr("Stopped. Nothing has been changed."))
            return
    except OSError as error:
        text = tr("{name} could not be read: {why}. Nothing has been changed.")
        _tell(context, parent, text.format(name=path.name, why=disk_reason(error, tr)), [])
        return
    except ExchangeError as error:
        text = tr("{name} was not taken in. Nothing has been changed.")
        _tell(context, parent, text.format(name=path.name), file_fault_lines(error, tr))
        return
    replace = _replacing(context, parent, document)
    if replace is None:
        context.say(tr("Nothing has been changed."))
        return
    context.safe.back_up_before()
    try:
        taken = take_in(context.book, document, context.presets, replace=replace)
    except BookError as error:
        _tell(context, parent, book_told(error, tr), [])
        return
    text = tr("Imported: {added} new, {changed} changed, {same} already there.")
    done = taken.imported
    said = text.format(added=done.added, changed=done.changed, same=done.same)
    if done.left:
        said = f"{said} {skipped_sentence(len(done.left), tr)}"
    context.say(said)
    if taken.to_look_at:
        lines = [f"{one.place}: {problem_sentence(one, tr)}" for one in taken.to_look_at]
        _tell(context, parent, tr("The book is taken in. There is something to look at."), lines)


def _replacing(context: Context, parent: QWidget, document: LedgerDocument) -> bool | None:
    """Whether what was changed here since is to be replaced; None where nothing is to be done.

    Before anything is taken in the dialog says how much it is and what will be left.
    """
    found = preview(context.book, document)
    if not (found.added or found.changed or found.here_since):
        return False
    tr, view = context.tr, context.view()
    dialog = Dialog(context.theme, tr, tr("Import a ledger"), parent)
    text = tr("{added} new, {changed} changed, {same} already there.")
    said = text.format(added=found.added, changed=found.changed, same=found.same)
    replace = Tick(tr("&Take the ledger’s words for these too"))
    if found.here_since:
        since = tr(
            "%n entry(ies) of the ledger were changed here since.", "", len(found.here_since)
        )
        said = f"{said} {since}"
    dialog.place(Text(context.theme, said))
    dialog.place(replace)
    replace.setVisible(bool(found.here_since))
    dialog.finish(lambda: True, save_text=tr("&Import"))

    def look_ahead() -> None:
        later = ledger_after(view.ledger, document, found, replace=replace.isChecked())
        dialog.consequence.say(import_outlook(context.formats, view, later) or said)

    replace.toggled.connect(lambda _on: look_ahead())
    look_ahead()
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = replace.isChecked()
    dialog.deleteLater()
    return chosen if accepted else None


def export_ledger(context: Context, parent: QWidget) -> None:
    """Write everything in the book, receipts included, as one document."""
    tr = context.tr
    name = tr("ledger {date}.json").format(date=context.today().isoformat())
    title, kinds = tr("Export the book as a ledger"), tr("Ledger (*.json)")
    named = ask_new_file(parent, context.lists, title, name, kinds)
    if named is None:
        return
    refusal = context.safe.refuses(named)
    if refusal:
        _tell(context, parent, refusal, [])
        return
    ledger, files = context.book.export()
    try:
        if not _written(context, parent, LedgerDocument(ledger, files), named):
            context.say(tr("Stopped. Nothing was written."))
            return
    except OSError as error:
        text = tr("{name} could not be written: {why}.")
        _tell(context, parent, text.format(name=named.name, why=disk_reason(error, tr)), [])
        return
    context.say(saved_file(named, tr))


def _read(context: Context, parent: QWidget, path: Path) -> LedgerDocument | None:
    """The document in a file; a large one behind a dialog, None where that was stopped."""

    def work(progress: Progress) -> LedgerDocument:
        go_on(progress, 0.05)
        content = path.read_bytes()
        go_on(progress, 0.3)
        document = read_for_book(content, context.presets)
        finish(progress)
        return document

    if path.stat().st_size < LARGE:
        return work(ignore_progress)
    title = context.tr("The ledger is being read")
    found = do_slowly(context.theme, context.tr, title, work, parent)
    return found if isinstance(found, LedgerDocument) else None


def _written(context: Context, parent: QWidget, document: LedgerDocument, path: Path) -> bool:
    """Write the book as a document; a large one behind a dialog, False where that was stopped."""
    work = document_writer(document, path)
    if sum(map(len, document.files.values())) < LARGE:
        return work(ignore_progress)
    title = context.tr("The ledger is being written")
    return do_slowly(context.theme, context.tr, title, work, parent) is not None


def document_writer(document: LedgerDocument, path: Path) -> Callable[[Progress], bool]:
    """What writes a document to a file, and can be stopped until the file takes its place."""

    def work(progress: Progress) -> bool:
        files = Watched(document.files, progress, 0.0, 0.95)
        content = pieces(LedgerDocument(document.ledger, files))
        atomic_write(path, until_finish(content, progress), private=True)
        return True

    return work


def copy_book(context: Context, parent: QWidget) -> None:
    """Save a checked copy of the whole book; an existing file is never written over."""
    tr = context.tr
    name = tr("ledsagapp copy {date}.ledsagapp").format(date=context.today().isoformat())
    title, kinds = tr("Save a copy of the book"), tr("Books (*.ledsagapp)")
    named = ask_untouched_file(parent, context.lists, title, name, kinds)
    if named is None:
        return
    try:
        context.book.copy_to(named)
    except BookError as error:
        _tell(context, parent, book_told(error, tr), [])
        return
    context.say(f"{saved_file(named, tr)} {tr('The copy is checked.')}")


def _tell(context: Context, parent: QWidget, text: str, lines: list[str]) -> None:
    show_notice(context.theme, context.tr, parent, text, lines)
