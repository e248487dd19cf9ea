"""What the menus do: each action of ``actions`` is a method of this name."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.settings import LARGEST_TEXT, SMALLEST_TEXT, THEMES
from ledsagapp.ui.context import Context
from ledsagapp.ui.later import (
    book_outing,
    catch_up,
    change_several,
    changed_settings,
    copy_book,
    edit_rules,
    edit_templates,
    explain,
    export_ledger,
    first_steps,
    import_ledger,
    new_companion,
    new_decision,
    new_expense,
    new_outing,
    new_person,
    new_provider,
    open_bin,
    open_inbox,
    same_as_last,
    show_about,
    show_claims,
    show_companion,
    show_history,
    show_manual,
    show_self_test,
    show_statistics,
    what_if,
)
from ledsagapp.ui.shell.timer_commands import drop, start_or_stop
from ledsagapp.ui.widgets.fields.choices import theme_choices
from ledsagapp.ui.window_protocols import (
    Chooses,
    MainWindowProtocol,
    MakesPdf,
    OwnWords,
    Repeats,
    Turns,
)
from ledsagapp.wording.common.undo_steps import undone_sentence

STEP = 25


class MenuCommands:
    """The actions of one window."""

    def __init__(self, context: Context, stage: MainWindowProtocol, window: QWidget) -> None:
        self._context = context
        self._stage = stage
        self._window = window

    # -- file ---------------------------------------------------------------------------------
    def other_book(self) -> None:
        """Open another book, one of the latest or by its file."""
        self._context.safe.ask("books", None)

    def import_ledger(self) -> None:
        """Take a ledger document into the book."""
        import_ledger(self._context, self._window)

    def export_ledger(self) -> None:
        """Write the whole book as a ledger document."""
        export_ledger(self._context, self._window)

    def copy_now(self) -> None:
        """Make a safety copy where the book has changed since the latest."""
        self._context.safe.ask("now", None)

    def copy_book(self) -> None:
        """Save a checked copy of the book."""
        copy_book(self._context, self._window)

    def rules(self) -> None:
        """Show the sets of rules; accounts are reckoned anew where one's own have changed."""
        if edit_rules(self._context, self._window):
            self._stage.refresh(frozenset({"settings"}))

    def settings(self) -> None:
        """Ask for language, colours, text size."""
        chosen = changed_settings(self._context, self._window, self._stage.settings)
        if chosen is not None:
            self._stage.keep(chosen)

    def passphrase(self) -> None:
        """Set a passphrase, or change it."""
        self._context.safe.ask("passphrase", None)

    def lock(self) -> None:
        """Hide everything until the passphrase is written."""
        self._context.safe.ask("lock", None)

    def quit(self) -> None:
        """Close the window, and with it the program."""
        self._window.close()

    # -- edit ---------------------------------------------------------------------------------
    def undo(self) -> None:
        """Take back the latest step."""
        step = self._context.book.undo.undo()
        if step is not None:
            self._context.say(undone_sentence(step, self._context.formats, again=False))
        else:
            self._context.say(self._context.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Make the step taken back again."""
        step = self._context.book.undo.redo()
        if step is not None:
            self._context.say(undone_sentence(step, self._context.formats, again=True))

    def change_several(self) -> None:
        """Change all outings chosen on the page in one go."""
        ids = self._chosen()
        if ids:
            change_several(self._context, self._window, ids)

    def history(self) -> None:
        """What became of the outing chosen."""
        ids = self._chosen()
        if ids:
            show_history(self._context, self._window, ids[0])

    def _chosen(self) -> list[str]:
        """The outings chosen on the page; where there are none, how to choose is said."""
        page = self._stage.page()
        ids = page.chosen_outings() if isinstance(page, Chooses) else []
        if not ids:
            text = self._context.tr("First choose an outing on the page Outings.")
            self._context.say(text)
        return ids

    def open_bin(self) -> None:
        """Show what was removed."""
        open_bin(self._context, self._window)

    def copy_status(self) -> None:
        """Copy the page's status sentence."""
        self._stage.page().copy_status()
        text = self._context.tr("Copied: {text}")
        self._context.say(text.format(text=self._stage.page().status.sentence()))

    def repeat(self) -> None:
        """Say the latest message again."""
        self._stage.message.repeat()

    def all_saved(self) -> None:
        """Answer the one who wants to save: there is nothing to save."""
        self._context.say(self._context.tr("Everything is saved already."))

    # -- outing -------------------------------------------------------------------------------
    def new_outing(self) -> None:
        """Write up an outing."""
        new_outing(self._context, self._window)

    def book_outing(self) -> None:
        """Book an outing."""
        book_outing(self._context, self._window)

    def same_again(self) -> None:
        """Write up once more the outing chosen on the page, else the latest."""
        page = self._stage.page()
        if not (isinstance(page, Repeats) and page.again()):
            same_as_last(self._context, self._window)

    def timer(self) -> None:
        """Start the clock, or stop it and show what it measured."""
        start_or_stop(self._context, self._window, self._stage.timer)

    def drop_timer(self) -> None:
        """Stop the clock without an outing."""
        drop(self._context, self._stage.timer)

    def templates(self) -> None:
        """Show the outings one often makes."""
        edit_templates(self._context, self._window)

    def catch_up(self) -> None:
        """Answer how the bookings that have passed turned out."""
        catch_up(self._context, self._window)

    def own_words(self) -> None:
        """Go to the line for a person's own words."""
        self._stage.go("overview", focus=False)
        page = self._stage.page()
        if isinstance(page, OwnWords):
            page.write_own_words()

    def new_expense(self) -> None:
        """Write down an expense."""
        new_expense(self._context, self._window)

    def claims(self) -> None:
        """Show who pays whom."""
        show_claims(self._context, self._window)

    def receipt_inbox(self) -> None:
        """Show the receipts that wait in the watched folder."""
        folder = self._stage.settings.receipt_folder
        open_inbox(
            self._context,
            self._window,
            folder,
            lambda chosen: self.choose_setting("receipt_folder", chosen),
        )

    def new_decision(self) -> None:
        """Write down a decision."""
        new_decision(self._context, self._window)

    def new_person(self) -> None:
        """Add someone who has a decision."""
        made = new_person(self._context, self._window)
        if made:
            self.choose_setting("person_id", made)

    def new_companion(self) -> None:
        """Add a companion."""
        new_companion(self._context, self._window)

    def new_provider(self) -> None:
        """Add a provider."""
        new_provider(self._context, self._window)

    # -- view ---------------------------------------------------------------------------------
    def read_status(self) -> None:
        """Focus the status sentence and have it read, also where it has the focus already."""
        status = self._stage.page().status
        if status.hasFocus():
            self._context.say(status.sentence())
        self._stage.page().focus_status()

    def explain(self) -> None:
        """How the hours, or the money where that has the focus, were reckoned."""
        view = self._context.view()
        kind = Kind.COSTS if self._stage.page_name() == "expenses" else Kind.HOURS
        account = view.current(kind) or view.current(Kind.HOURS) or view.current(Kind.COSTS)
        if account is None:
            self._context.say(self._context.tr("There is no decision in force to reckon from."))
            return
        explain(self._context, self._window, account.decision_ids[0])

    def statistics(self) -> None:
        """Show how the person's hours and kronor have gone."""
        show_statistics(self._context, self._window)

    def companion(self) -> None:
        """Show a companion's own hours and outlays."""
        show_companion(self._context, self._window, self._stage.settings.companion_id)

    def what_if(self) -> None:
        """Show the year beside the same year under other rules."""
        what_if(self._context, self._window)

    def next_area(self) -> None:
        """Focus the next area of the window."""
        self._stage.focus_area(1)

    def previous_area(self) -> None:
        """Focus the area before."""
        self._stage.focus_area(-1)

    def turn_back(self) -> None:
        """Show the time before in the calendar."""
        self._calendar().turn(-1)

    def turn_on(self) -> None:
        """Show the time after in the calendar."""
        self._calendar().turn(1)

    def to_today(self) -> None:
        """Show today in the calendar."""
        self._calendar().to_today()

    def _calendar(self) -> Turns:
        """The calendar; the first press only shows it."""
        if not isinstance(self._stage.page(), Turns):
            self._stage.go("calendar")
        page = self._stage.page()
        if not isinstance(page, Turns):
            raise TypeError(page)
        return page

    def larger(self) -> None:
        """Make the text a step larger."""
        self._size(self._stage.settings.text_size + STEP)

    def smaller(self) -> None:
        """Make the text a step smaller."""
        self._size(self._stage.settings.text_size - STEP)

    def normal_size(self) -> None:
        """Make the text as large as the computer's own."""
        self._size(SMALLEST_TEXT)

    def _size(self, size: int) -> None:
        kept = min(max(size, SMALLEST_TEXT), LARGEST_TEXT)
        self._stage.keep(replace(self._stage.settings, text_size=kept))
        self._context.say(self._context.tr("The text is at {percent} %.").format(percent=kept))

    def ordinary_presentation(self) -> None:
        """Show the book the ordinary way."""
        self.choose_setting("presentation", "ordinary")

    def full_presentation(self) -> None:
        """Show everything there is."""
        self.choose_setting("presentation", "full")

    def other_colours(self) -> None:
        """Show the next set of colours."""
        place = THEMES.index(self._stage.settings.theme)
        self.choose_setting("theme", THEMES[(place + 1) % len(THEMES)])
        names = dict(theme_choices(self._context.tr))
        text = self._context.tr("Colours: {name}.")
        self._context.say(text.format(name=names[self._stage.settings.theme]))

    # -- report and help ----------------------------------------------------------------------
    def report(self, kind: str) -> None:
        """Go to the reports, the report of that kind chosen."""
        self._stage.go("reports", choose=kind)

    def make_pdf(self) -> None:
        """Make a PDF of the report chosen; where none is being looked at, of the time report."""
        if self._stage.page_name() != "reports":
            self._stage.go("reports")
        page = self._stage.page()
        if isinstance(page, MakesPdf):
            page.make_pdf()

    def first_steps(self) -> None:
        """The questions that make the first decision."""
        answered, settings = first_steps(self._context, self._window, lambda: self._stage.settings)
        if answered:
            self._stage.keep(settings)

    def help_page(self) -> None:
        """What the manual says of the page."""
        show_manual(self._context, self._window, self._stage.page_name())

    def manual(self) -> None:
        """Open the manual at its beginning."""
        show_manual(self._context, self._window, "manual")

    def self_test(self) -> None:
        """Steps to try with a screen reader."""
        show_self_test(self._context, self._window)

    def about(self) -> None:
        """Which version this is, and whose work it stands on."""
        show_about(self._context, self._window)

    # -- settings -----------------------------------------------------------------------------
    def choose_setting(self, field: str, value: str) -> None:
        """Change one setting."""
        changes: dict[str, Any] = {field: value}
        self._stage.keep(replace(self._stage.settings, **changes))

    def keep_geometry(self) -> None:
        """Remember where the window is and which page it shows."""
        self._stage.keep(
            replace(
                self._stage.settings,
                geometry=self._stage.geometry_text(),
                page=self._stage.page_name(),
            )
        )
