"""The dialogs, each read in when it is first asked for, so that a start does not wait for them."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.i18n import Catalog
from ledsagapp.settings import Settings
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.progress import Progress
from ledsagapp.text_input.draft import Draft
from ledsagapp.ui.context import Desk
from ledsagapp.ui.style.look import Look
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.window_protocols import Banner
from ledsagapp.wording.common.row import Row


class SimpleShell(Protocol):
    """What stands round a page in the simple presentation."""

    bar: QWidget

    def show_for(self, name: str) -> None: ...
    def first(self) -> QWidget: ...


def unwritable(desk: Desk) -> Banner:
    """The banner that says why nothing can be saved just now, and goes away by itself."""
    from ledsagapp.ui.widgets.cards import unwritable as banner  # noqa: PLC0415

    return banner.Unwritable(desk)


def simple_shell(desk: Desk, go: Callable[[str], None], page: Callable[[], Page]) -> SimpleShell:
    """What stands round a page in the simple presentation: the way back, undo, help."""
    from ledsagapp.ui.shell import simple_shell as shell  # noqa: PLC0415

    return shell.Shell(desk, go, page)


def new_outing(desk: Desk, parent: QWidget, day: date | None = None) -> None:
    """Write up an outing."""
    from ledsagapp.ui.dialogs.outing import commands as outing  # noqa: PLC0415

    outing.new_outing(desk, parent, day)


def book_outing(desk: Desk, parent: QWidget, day: date | None = None) -> None:
    """Book an outing to come."""
    from ledsagapp.ui.dialogs.outing import commands as outing  # noqa: PLC0415

    outing.book_outing(desk, parent, day)


def own_words(desk: Desk, parent: QWidget, line: str) -> bool:
    """Fill the outing's form with what a line says; whether it was saved."""
    from ledsagapp.ui.dialogs.outing import commands as outing  # noqa: PLC0415

    return outing.own_words(desk, parent, line)


def open_inbox(desk: Desk, parent: QWidget, folder: str, keep: Callable[[str], None]) -> None:
    """Show the receipts that wait in the watched folder."""
    from ledsagapp.ui.dialogs.expense import receipt_inbox  # noqa: PLC0415

    receipt_inbox.open_inbox(desk, parent, folder, keep)


def open_bin(desk: Desk, parent: QWidget) -> None:
    """Show what was removed."""
    from ledsagapp.ui.dialogs.outing import trash as dialog  # noqa: PLC0415

    dialog.open_bin(desk, parent)


def show_history(desk: Desk, parent: QWidget, outing_id: str) -> None:
    """Show what became of an outing."""
    from ledsagapp.ui.dialogs.outing import history  # noqa: PLC0415

    history.show_history(desk, parent, outing_id)


def change_several(desk: Desk, parent: QWidget, ids: Sequence[str]) -> None:
    """Change several outings in one go."""
    from ledsagapp.ui.dialogs.outing import change_several as bulk  # noqa: PLC0415

    bulk.change_several(desk, parent, ids)


def edit_templates(desk: Desk, parent: QWidget) -> None:
    """Show the outings one often makes."""
    from ledsagapp.ui.dialogs.outing import templates  # noqa: PLC0415

    templates.edit_templates(desk, parent)


def catch_up(desk: Desk, parent: QWidget) -> None:
    """Ask of every booking that has passed how it turned out."""
    from ledsagapp.ui.dialogs.outing import confirm_bookings as dialog  # noqa: PLC0415

    dialog.catch_up(desk, parent)


def fill_in(desk: Desk, parent: QWidget, draft: Draft) -> bool:
    """The form of a new outing filled from a draft; whether it was saved."""
    from ledsagapp.ui.dialogs.outing import commands as outing  # noqa: PLC0415

    return outing.fill_in(desk, parent, draft)


def same_as_last(desk: Desk, parent: QWidget) -> None:
    """The latest outing once more, today."""
    from ledsagapp.ui.dialogs.outing import commands as outing  # noqa: PLC0415

    outing.same_as_last(desk, parent)


def change_outing(desk: Desk, parent: QWidget, outing_id: str) -> None:
    """Change an outing."""
    from ledsagapp.ui.dialogs.outing import commands as outing  # noqa: PLC0415

    outing.change_outing(desk, parent, outing_id)


def new_expense(desk: Desk, parent: QWidget) -> None:
    """Write down an expense."""
    from ledsagapp.ui.dialogs.expense import expense  # noqa: PLC0415

    expense.new_expense(desk, parent)


def new_decision(desk: Desk, parent: QWidget) -> None:
    """Write down a decision."""
    from ledsagapp.ui.dialogs.decision import commands as decision  # noqa: PLC0415

    decision.new_decision(desk, parent)


def new_person(desk: Desk, parent: QWidget) -> str:
    """Add someone with a decision; answers the new id, "" where nothing was saved."""
    from ledsagapp.ui.dialogs import contacts  # noqa: PLC0415

    return contacts.new_person(desk, parent)


def new_companion(desk: Desk, parent: QWidget) -> None:
    """Add a companion."""
    from ledsagapp.ui.dialogs import contacts  # noqa: PLC0415

    contacts.new_companion(desk, parent)


def new_provider(desk: Desk, parent: QWidget) -> None:
    """Add a provider."""
    from ledsagapp.ui.dialogs import contacts  # noqa: PLC0415

    contacts.new_provider(desk, parent)


def explain(desk: Desk, parent: QWidget, decision_id: str, figure: str = "") -> None:
    """Show how a figure of the account that holds the decision was reckoned; what is left."""
    from ledsagapp.ui.dialogs.decision import explanation  # noqa: PLC0415

    explanation.explain(desk, parent, decision_id, explanation.figure_named(figure))


def full_rows(desk: Desk, account: Account) -> list[Row]:
    """Every figure of an account with its derivation, as rows."""
    from ledsagapp.wording.account import all_figures as full_figures  # noqa: PLC0415

    return full_figures.full_rows(desk.view(), account, desk.presets, desk.formats)


def show_claims(desk: Desk, parent: QWidget) -> None:
    """Show which expenses are handed in and paid, and what is owed to whom."""
    from ledsagapp.ui.dialogs.expense import claims  # noqa: PLC0415

    claims.show_claims(desk, parent)


def other_book(
    desk: Desk, parent: QWidget, books: Sequence[Path], forget: Callable[[Path], None]
) -> Path | None:
    """Ask which other book is to be opened; None for none."""
    from ledsagapp.ui.dialogs.book import open_other as dialog  # noqa: PLC0415

    return dialog.other_book(desk, parent, books, forget)


def worked(
    look: Look, tr: Catalog, parent: QWidget, title: str, work: Callable[[Progress], object]
) -> object | None:
    """Do slow work behind a dialog; what it answers, None where the person stopped it."""
    from ledsagapp.ui.dialogs.program import progress as working  # noqa: PLC0415

    return working.worked(look, tr, title, work, parent)


def show_companion(desk: Desk, parent: QWidget, companion_id: str) -> None:
    """Show a companion's own hours and outlays."""
    from ledsagapp.ui.dialogs.report import companion as companion_view  # noqa: PLC0415

    companion_view.show_companion(desk, parent, companion_id)


def show_statistics(desk: Desk, parent: QWidget) -> None:
    """Show how the person's hours and kronor have gone."""
    from ledsagapp.ui.dialogs.report import statistics  # noqa: PLC0415

    statistics.show_statistics(desk, parent)


def what_if(desk: Desk, parent: QWidget) -> None:
    """Show the year beside the same year under other rules."""
    from ledsagapp.ui.dialogs.decision import what_if as dialog  # noqa: PLC0415

    dialog.what_if(desk, parent)


def edit_rules(desk: Desk, parent: QWidget) -> bool:
    """Show the sets of rules; whether any of them was changed."""
    from ledsagapp.ui.dialogs.decision import presets as rules  # noqa: PLC0415

    return rules.edit_rules(desk, parent)


def check_code(desk: Desk, parent: QWidget) -> None:
    """Tell whether the book still says what a printed report said."""
    from ledsagapp.ui.dialogs.report import check_seal as seal_check  # noqa: PLC0415

    seal_check.check_code(desk, parent)


def import_ledger(desk: Desk, parent: QWidget) -> None:
    """Take a ledger document into the book."""
    from ledsagapp.ui.dialogs.book import import_export as files  # noqa: PLC0415

    files.import_ledger(desk, parent)


def export_ledger(desk: Desk, parent: QWidget) -> None:
    """Write everything in the book as one document."""
    from ledsagapp.ui.dialogs.book import import_export as files  # noqa: PLC0415

    files.export_ledger(desk, parent)


def copy_book(desk: Desk, parent: QWidget) -> None:
    """Save a checked copy of the whole book."""
    from ledsagapp.ui.dialogs.book import import_export as files  # noqa: PLC0415

    files.copy_book(desk, parent)


def changed_settings(desk: Desk, parent: QWidget, settings: Settings) -> Settings | None:
    """Ask for language, colours and text size; None where nothing is to be changed."""
    from ledsagapp.ui.dialogs.program.settings import SettingsDialog  # noqa: PLC0415

    dialog = SettingsDialog(desk, settings, parent)
    saved = bool(dialog.exec())
    dialog.deleteLater()
    return dialog.settings if saved else None


def first_steps(
    desk: Desk, parent: QWidget, settings: Callable[[], Settings]
) -> tuple[bool, Settings]:
    """Ask the first questions; whether they were answered, and the settings they lead to."""
    from ledsagapp.ui.dialogs.program.first_steps import FirstSteps  # noqa: PLC0415

    steps = FirstSteps(desk, parent)
    answered = bool(steps.exec())
    steps.deleteLater()
    return answered, steps.remembered(settings())


def show_about(desk: Desk, parent: QWidget) -> None:
    """Tell the version, and whose work the program stands on."""
    from ledsagapp.ui.dialogs.program import about  # noqa: PLC0415

    about.show_about(desk, parent)


def show_manual(desk: Desk, parent: QWidget, about: str) -> None:
    """Open the manual where a page or an action is explained."""
    from ledsagapp.ui.dialogs.program import manual  # noqa: PLC0415

    manual.show_manual(desk, parent, about)


def show_self_test(desk: Desk, parent: QWidget) -> None:
    """Open the steps to try with a screen reader."""
    from ledsagapp.ui.dialogs.program import self_test  # noqa: PLC0415

    self_test.show_self_test(desk, parent)


def show_notice(
    look: Look, tr: Catalog, parent: QWidget | None, text: str, lines: Sequence[str]
) -> None:
    """Show a sentence and, below it, the places it is about."""
    from ledsagapp.ui.dialogs.program import notice  # noqa: PLC0415

    notice.show_notice(look, tr, parent, text, lines)


def show_crash(look: Look, tr: Catalog, parent: QWidget | None, report: str, log: Path) -> None:
    """Say that something went wrong, and offer the report to copy; the program goes on."""
    from ledsagapp.ui.dialogs.program import crash  # noqa: PLC0415

    crash.show_crash(look, tr, parent, report, log)


def ask_about(error: BookError, look: Look, tr: Catalog) -> str:
    """Tell what is the matter with the book; what was answered."""
    from ledsagapp.ui.dialogs.book import book_error as book_trouble  # noqa: PLC0415

    return book_trouble.ask_what_to_do(error, look, tr)


def rescue(book: Path, look: Look, tr: Catalog, key: Key | None) -> bool:
    """Save what can be read of a damaged book, and ask whether to use it."""
    from ledsagapp.ui.dialogs.book import rescue as dialog  # noqa: PLC0415

    return dialog.rescue(book, look, tr, key)


def take_copy(book: Path, tr: Catalog, key_of: Callable[[Path], tuple[Key | None, bool]]) -> bool:
    """Ask for a safety copy and put it in the book's place."""
    from ledsagapp.ui.dialogs.book import book_error as book_trouble  # noqa: PLC0415

    return book_trouble.take_copy(book, tr, key_of)
