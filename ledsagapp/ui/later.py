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
from ledsagapp.ui.context import Context
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.window_protocols import Banner
from ledsagapp.wording.common.row import Row


class SimpleShell(Protocol):
    """What stands round a page in the simple presentation."""

    bar: QWidget

    def show_for(self, name: str) -> None: ...
    def first(self) -> QWidget: ...


def unwritable(context: Context) -> Banner:
    """The banner that says why nothing can be saved just now, and goes away by itself."""
    from ledsagapp.ui.widgets.cards import unwritable as banner  # noqa: PLC0415

    return banner.Unwritable(context)


def simple_shell(
    context: Context, go: Callable[[str], None], page: Callable[[], Page]
) -> SimpleShell:
    """What stands round a page in the simple presentation: the way back, undo, help."""
    from ledsagapp.ui.shell import simple_shell as shell  # noqa: PLC0415

    return shell.Shell(context, go, page)


def new_outing(context: Context, parent: QWidget, day: date | None = None) -> None:
    """Write up an outing."""
    from ledsagapp.ui.dialogs.outing import commands as outing  # noqa: PLC0415

    outing.new_outing(context, parent, day)


def book_outing(context: Context, parent: QWidget, day: date | None = None) -> None:
    """Book an outing to come."""
    from ledsagapp.ui.dialogs.outing import commands as outing  # noqa: PLC0415

    outing.book_outing(context, parent, day)


def own_words(context: Context, parent: QWidget, line: str) -> bool:
    """Fill the outing's form with what a line says; whether it was saved."""
    from ledsagapp.ui.dialogs.outing import commands as outing  # noqa: PLC0415

    return outing.own_words(context, parent, line)


def open_inbox(context: Context, parent: QWidget, folder: str, keep: Callable[[str], None]) -> None:
    """Show the receipts that wait in the watched folder."""
    from ledsagapp.ui.dialogs.expense import receipt_inbox  # noqa: PLC0415

    receipt_inbox.open_inbox(context, parent, folder, keep)


def open_bin(context: Context, parent: QWidget) -> None:
    """Show what was removed."""
    from ledsagapp.ui.dialogs.outing import trash as dialog  # noqa: PLC0415

    dialog.open_bin(context, parent)


def show_history(context: Context, parent: QWidget, outing_id: str) -> None:
    """Show what became of an outing."""
    from ledsagapp.ui.dialogs.outing import history  # noqa: PLC0415

    history.show_history(context, parent, outing_id)


def change_several(context: Context, parent: QWidget, ids: Sequence[str]) -> None:
    """Change several outings in one go."""
    from ledsagapp.ui.dialogs.outing import change_several as bulk  # noqa: PLC0415

    bulk.change_several(context, parent, ids)


def edit_templates(context: Context, parent: QWidget) -> None:
    """Show the outings one often makes."""
    from ledsagapp.ui.dialogs.outing import templates  # noqa: PLC0415

    templates.edit_templates(context, parent)


def catch_up(context: Context, parent: QWidget) -> None:
    """Ask of every booking that has passed how it turned out."""
    from ledsagapp.ui.dialogs.outing import confirm_bookings as dialog  # noqa: PLC0415

    dialog.catch_up(context, parent)


def fill_in(context: Context, parent: QWidget, draft: Draft) -> bool:
    """The form of a new outing filled from a draft; whether it was saved."""
    from ledsagapp.ui.dialogs.outing import commands as outing  # noqa: PLC0415

    return outing.fill_in(context, parent, draft)


def same_as_last(context: Context, parent: QWidget) -> None:
    """The latest outing once more, today."""
    from ledsagapp.ui.dialogs.outing import commands as outing  # noqa: PLC0415

    outing.same_as_last(context, parent)


def change_outing(context: Context, parent: QWidget, outing_id: str) -> None:
    """Change an outing."""
    from ledsagapp.ui.dialogs.outing import commands as outing  # noqa: PLC0415

    outing.change_outing(context, parent, outing_id)


def new_expense(context: Context, parent: QWidget) -> None:
    """Write down an expense."""
    from ledsagapp.ui.dialogs.expense import expense  # noqa: PLC0415

    expense.new_expense(context, parent)


def new_decision(context: Context, parent: QWidget) -> None:
    """Write down a decision."""
    from ledsagapp.ui.dialogs.decision import commands as decision  # noqa: PLC0415

    decision.new_decision(context, parent)


def new_person(context: Context, parent: QWidget) -> str:
    """Add someone with a decision; answers the new id, "" where nothing was saved."""
    from ledsagapp.ui.dialogs import contacts  # noqa: PLC0415

    return contacts.new_person(context, parent)


def new_companion(context: Context, parent: QWidget) -> None:
    """Add a companion."""
    from ledsagapp.ui.dialogs import contacts  # noqa: PLC0415

    contacts.new_companion(context, parent)


def new_provider(context: Context, parent: QWidget) -> None:
    """Add a provider."""
    from ledsagapp.ui.dialogs import contacts  # noqa: PLC0415

    contacts.new_provider(context, parent)


def explain(context: Context, parent: QWidget, decision_id: str, figure: str = "") -> None:
    """Show how a figure of the account that holds the decision was reckoned; what is left."""
    from ledsagapp.ui.dialogs.decision import explanation  # noqa: PLC0415

    explanation.explain(context, parent, decision_id, explanation.figure_named(figure))


def full_rows(context: Context, account: Account) -> list[Row]:
    """Every figure of an account with its derivation, as rows."""
    from ledsagapp.wording.account import all_figures as full_figures  # noqa: PLC0415

    return full_figures.full_rows(context.view(), account, context.presets, context.formats)


def show_claims(context: Context, parent: QWidget) -> None:
    """Show which expenses are handed in and paid, and what is owed to whom."""
    from ledsagapp.ui.dialogs.expense import claims  # noqa: PLC0415

    claims.show_claims(context, parent)


def other_book(
    context: Context, parent: QWidget, books: Sequence[Path], forget: Callable[[Path], None]
) -> Path | None:
    """Ask which other book is to be opened; None for none."""
    from ledsagapp.ui.dialogs.book import open_other as dialog  # noqa: PLC0415

    return dialog.other_book(context, parent, books, forget)


def worked(
    theme: Theme, tr: Catalog, parent: QWidget, title: str, work: Callable[[Progress], object]
) -> object | None:
    """Do slow work behind a dialog; what it answers, None where the person stopped it."""
    from ledsagapp.ui.dialogs.program import progress as working  # noqa: PLC0415

    return working.worked(theme, tr, title, work, parent)


def show_companion(context: Context, parent: QWidget, companion_id: str) -> None:
    """Show a companion's own hours and outlays."""
    from ledsagapp.ui.dialogs.report import companion as companion_view  # noqa: PLC0415

    companion_view.show_companion(context, parent, companion_id)


def show_statistics(context: Context, parent: QWidget) -> None:
    """Show how the person's hours and kronor have gone."""
    from ledsagapp.ui.dialogs.report import statistics  # noqa: PLC0415

    statistics.show_statistics(context, parent)


def what_if(context: Context, parent: QWidget) -> None:
    """Show the year beside the same year under other rules."""
    from ledsagapp.ui.dialogs.decision import what_if as dialog  # noqa: PLC0415

    dialog.what_if(context, parent)


def edit_rules(context: Context, parent: QWidget) -> bool:
    """Show the sets of rules; whether any of them was changed."""
    from ledsagapp.ui.dialogs.decision import presets as rules  # noqa: PLC0415

    return rules.edit_rules(context, parent)


def check_code(context: Context, parent: QWidget) -> None:
    """Tell whether the book still says what a printed report said."""
    from ledsagapp.ui.dialogs.report import check_seal as seal_check  # noqa: PLC0415

    seal_check.check_code(context, parent)


def import_ledger(context: Context, parent: QWidget) -> None:
    """Take a ledger document into the book."""
    from ledsagapp.ui.dialogs.book import import_export as files  # noqa: PLC0415

    files.import_ledger(context, parent)


def export_ledger(context: Context, parent: QWidget) -> None:
    """Write everything in the book as one document."""
    from ledsagapp.ui.dialogs.book import import_export as files  # noqa: PLC0415

    files.export_ledger(context, parent)


def copy_book(context: Context, parent: QWidget) -> None:
    """Save a checked copy of the whole book."""
    from ledsagapp.ui.dialogs.book import import_export as files  # noqa: PLC0415

    files.copy_book(context, parent)


def changed_settings(context: Context, parent: QWidget, settings: Settings) -> Settings | None:
    """Ask for language, colours and text size; None where nothing is to be changed."""
    from ledsagapp.ui.dialogs.program.settings import SettingsDialog  # noqa: PLC0415

    dialog = SettingsDialog(context, settings, parent)
    saved = bool(dialog.exec())
    dialog.deleteLater()
    return dialog.settings if saved else None


def first_steps(
    context: Context, parent: QWidget, settings: Callable[[], Settings]
) -> tuple[bool, Settings]:
    """Ask the first questions; whether they were answered, and the settings they lead to."""
    from ledsagapp.ui.dialogs.program.first_steps import FirstSteps  # noqa: PLC0415

    steps = FirstSteps(context, parent)
    answered = bool(steps.exec())
    steps.deleteLater()
    return answered, steps.remembered(settings())


def show_about(context: Context, parent: QWidget) -> None:
    """Tell the version, and whose work the program stands on."""
    from ledsagapp.ui.dialogs.program import about  # noqa: PLC0415

    about.show_about(context, parent)


def show_manual(context: Context, parent: QWidget, about: str) -> None:
    """Open the manual where a page or an action is explained."""
    from ledsagapp.ui.dialogs.program import manual  # noqa: PLC0415

    manual.show_manual(context, parent, about)


def show_self_test(context: Context, parent: QWidget) -> None:
    """Open the steps to try with a screen reader."""
    from ledsagapp.ui.dialogs.program import self_test  # noqa: PLC0415

    self_test.show_self_test(context, parent)


def show_notice(
    theme: Theme, tr: Catalog, parent: QWidget | None, text: str, lines: Sequence[str]
) -> None:
    """Show a sentence and, below it, the places it is about."""
    from ledsagapp.ui.dialogs.program import notice  # noqa: PLC0415

    notice.show_notice(theme, tr, parent, text, lines)


def show_crash(theme: Theme, tr: Catalog, parent: QWidget | None, report: str, log: Path) -> None:
    """Say that something went wrong, and offer the report to copy; the program goes on."""
    from ledsagapp.ui.dialogs.program import crash  # noqa: PLC0415

    crash.show_crash(theme, tr, parent, report, log)


def ask_about(error: BookError, theme: Theme, tr: Catalog) -> str:
    """Tell what is the matter with the book; what was answered."""
    from ledsagapp.ui.dialogs.book import book_error as book_trouble  # noqa: PLC0415

    return book_trouble.ask_what_to_do(error, theme, tr)


def rescue(book: Path, theme: Theme, tr: Catalog, key: Key | None) -> bool:
    """Save what can be read of a damaged book, and ask whether to use it."""
    from ledsagapp.ui.dialogs.book import rescue as dialog  # noqa: PLC0415

    return dialog.rescue(book, theme, tr, key)


def take_copy(book: Path, tr: Catalog, key_of: Callable[[Path], tuple[Key | None, bool]]) -> bool:
    """Ask for a safety copy and put it in the book's place."""
    from ledsagapp.ui.dialogs.book import book_error as book_trouble  # noqa: PLC0415

    return book_trouble.take_copy(book, tr, key_of)
