"""Everything the program can be asked to do, as data: where it stands, its words, keys, and doing.

Read by the menus, the manual's list of keys, the search for a command and the tests. What a
command does is a function of a ``Target``; one that only opens a dialog names its opener.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from ledsagapp.domain.values import dataclass
from ledsagapp.i18n import Catalog
from ledsagapp.reports.registry import report_specs
from ledsagapp.ui import dialogs
from ledsagapp.ui.lazy import lazy, lazy_module
from ledsagapp.ui.window_protocols import Target

FILE, EDIT, OUTING, VIEW, REPORT, HELP = "file", "edit", "outing", "view", "report", "help"
Run = Callable[[Target], None]
# Where the commands are done; a start reads none of it in.
book: Final = lazy_module("ledsagapp.ui.shell.book_commands")
entry: Final = lazy_module("ledsagapp.ui.shell.entry_commands")
view: Final = lazy_module("ledsagapp.ui.shell.view_commands")
_read_aloud = lazy("ledsagapp.ui.shell.read_aloud", "read_aloud")
_find = lazy("ledsagapp.ui.shell.command_search", "find")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the program can do; ``keys`` are its shortcuts, the first one shown."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...]
    run: Run

    @property
    def plain_text(self) -> str:
        """The words without the mark of the Alt letter and the dots of a dialog."""
        return self.text.replace("&", "").rstrip("…")


@dataclass(frozen=True, slots=True)
class Separator:
    """A dividing line of a menu."""

    menu: str


Entry = Command | Separator


def menus(tr: Catalog) -> tuple[tuple[str, str], ...]:
    """The menus in order, with their titles."""
    return (
        (FILE, tr("&File")),
        (EDIT, tr("&Edit")),
        (OUTING, tr("&Outing")),
        (VIEW, tr("&View")),
        (REPORT, tr("&Report")),
        (HELP, tr("&Help")),
    )


def entries(tr: Catalog) -> tuple[Entry, ...]:
    """Every entry of the menus, in order."""
    return (*_file(tr), *_edit(tr), *_outing(tr), *_view(tr), *_report(tr), *_help(tr))


def commands(tr: Catalog, made: tuple[Entry, ...] = ()) -> dict[str, Command]:
    """Every command by its id, those in no menu too; of the entries made already, if they are."""
    found = (*(one for one in made or entries(tr) if isinstance(one, Command)), *_in_no_menu(tr))
    return {one.id: one for one in found}


def _command(menu: str, id_: str, text: str, run: Run, *keys: str) -> Command:
    return Command(id_, menu, text, keys, run)


def _opens(menu: str, id_: str, text: str, opener: str, *keys: str) -> Command:
    """A command that opens the dialog of that opener (``dialogs.OPENERS``)."""

    def run(target: Target) -> None:
        getattr(dialogs, opener)(target.context, target.parent)

    return Command(id_, menu, text, keys, run)


def _file(tr: Catalog) -> tuple[Entry, ...]:
    return (
        _command(FILE, "other_book", tr("&Open another book…"), book.open_other_book, "Ctrl+O"),
        Separator(FILE),
        _opens(FILE, "import_ledger", tr("&Import a ledger…"), "import_ledger"),
        _opens(FILE, "export_ledger", tr("&Export the book as a ledger…"), "export_ledger"),
        _opens(FILE, "take_sheet", tr("&Take in a sheet…"), "take_sheet"),
        _opens(FILE, "take_calendar", tr("Take i&n a calendar…"), "take_calendar"),
        _opens(FILE, "take_packet", tr("Ta&ke in a packet…"), "take_packet"),
        _opens(FILE, "hand_over_packet", tr("&Make a packet…"), "hand_over_packet"),
        _opens(FILE, "save_card", tr("Save the car&d for packets…"), "save_card"),
        _opens(FILE, "share_book", tr("S&hare the book with the family…"), "share_book"),
        _opens(FILE, "merge_copy", tr("Mer&ge with another copy of the book…"), "merge_copy"),
        _command(FILE, "copy_now", tr("Make a safety copy now"), book.back_up_now),
        _opens(FILE, "copy_book", tr("Save a &copy of the book…"), "copy_book", "Ctrl+Shift+S"),
        Separator(FILE),
        _command(FILE, "rules", tr("&Rules…"), book.edit_rules),
        _command(FILE, "settings", tr("&Settings…"), book.change_settings, "Ctrl+,"),
        Separator(FILE),
        _command(FILE, "passphrase", tr("&Passphrase…"), book.set_passphrase),
        _command(FILE, "lock", tr("&Lock now"), book.lock, "Ctrl+Shift+H"),
        Separator(FILE),
        _command(FILE, "quit", tr("&Quit"), book.quit_program, "Ctrl+Q"),
    )


def _edit(tr: Catalog) -> tuple[Entry, ...]:
    return (
        _command(EDIT, "undo", tr("&Undo"), entry.undo, "Ctrl+Z"),
        _command(EDIT, "redo", tr("&Redo"), entry.redo, "Ctrl+Y", "Ctrl+Shift+Z"),
        Separator(EDIT),
        _command(
            EDIT, "change_several", tr("Chan&ge several…"), entry.change_several, "Ctrl+Shift+E"
        ),
        _command(EDIT, "history", tr("&History of the outing…"), entry.show_history, "Ctrl+H"),
        _opens(EDIT, "doubles", tr("&Written twice?…"), "sort_doubles"),
        _opens(EDIT, "look_at", tr("To look &at…"), "look_at"),
        _opens(EDIT, "open_bin", tr("&Bin…"), "open_bin", "Ctrl+Shift+B"),
        Separator(EDIT),
        _command(EDIT, "copy_status", tr("&Copy how it stands"), view.copy_status, "Ctrl+Shift+C"),
        _command(
            EDIT, "repeat", tr("Re&peat the latest message"), view.repeat_message, "Ctrl+Shift+M"
        ),
        _command(EDIT, "all_saved", tr("&Save"), entry.say_all_is_saved, "Ctrl+S"),
    )


def _outing(tr: Catalog) -> tuple[Entry, ...]:
    return (
        _opens(OUTING, "new_outing", tr("&New outing…"), "new_outing", "Ctrl+N"),
        _opens(OUTING, "book_outing", tr("&Book an outing…"), "book_outing", "Ctrl+B"),
        _command(OUTING, "same_again", tr("&Same as last time…"), entry.repeat_outing, "Ctrl+D"),
        _command(
            OUTING, "timer", tr("Start or stop the cloc&k"), entry.start_or_stop, "Ctrl+Shift+T"
        ),
        _command(OUTING, "drop_timer", tr("Stop the clock without an outin&g"), entry.drop_timer),
        _opens(OUTING, "templates", tr("Te&mplates…"), "edit_templates", "Ctrl+Shift+D"),
        _opens(OUTING, "catch_up", tr("Answer how bookings &turned out…"), "catch_up", "Ctrl+J"),
        _command(
            OUTING, "own_words", tr("&Write in your own words"), entry.write_own_words, "Ctrl+K"
        ),
        Separator(OUTING),
        _opens(OUTING, "new_expense", tr("New &expense…"), "new_expense", "Ctrl+Shift+K"),
        _opens(OUTING, "claims", tr("Who &pays whom…"), "show_claims"),
        _command(OUTING, "receipt_inbox", tr("Receipts to pa&ir…"), entry.open_receipt_inbox, "F5"),
        _opens(OUTING, "new_contact", tr("C&ontact with the contact person…"), "new_contact"),
        _opens(OUTING, "new_decision", tr("New &decision…"), "new_decision"),
        _command(OUTING, "new_person", tr("New pe&rson…"), entry.add_person),
        _opens(OUTING, "new_companion", tr("New &companion…"), "new_companion"),
        _opens(OUTING, "new_provider", tr("New pro&vider…"), "new_provider"),
    )


def _view(tr: Catalog) -> tuple[Entry, ...]:
    return (
        _command(VIEW, "read_status", tr("&How it stands"), view.read_status, "Ctrl+L"),
        _command(VIEW, "read_aloud", tr("Read alo&ud"), _read_aloud, "Ctrl+Shift+R"),
        _command(VIEW, "explain", tr("How was this &reckoned?"), view.explain, "Ctrl+I"),
        _opens(
            VIEW, "statistics", tr("Statistics to loo&k at…"), "show_statistics", "Ctrl+Shift+I"
        ),
        _command(
            VIEW, "companion", tr("The compa&nion's own…"), view.show_companion, "Ctrl+Shift+Y"
        ),
        _opens(VIEW, "attention", tr("Ever&ybody, and what waits…"), "show_attention"),
        _opens(VIEW, "what_if", tr("&If the rules were others…"), "what_if"),
        _command(VIEW, "next_area", tr("Next &area"), partial(view.focus_area, step=1), "F6"),
        _command(
            VIEW,
            "previous_area",
            tr("Pre&vious area"),
            partial(view.focus_area, step=-1),
            "Shift+F6",
        ),
        Separator(VIEW),
        _command(VIEW, "turn_back", tr("&Earlier month"), partial(view.turn, step=-1), "Ctrl+PgUp"),
        _command(VIEW, "turn_on", tr("La&ter month"), partial(view.turn, step=1), "Ctrl+PgDown"),
        _command(VIEW, "to_today", tr("To&day"), view.go_to_today, "Ctrl+T"),
        Separator(VIEW),
        _command(
            VIEW, "larger", tr("&Larger text"), partial(view.resize_text, by=1), "Ctrl++", "Ctrl+="
        ),
        _command(VIEW, "smaller", tr("&Smaller text"), partial(view.resize_text, by=-1), "Ctrl+-"),
        _command(
            VIEW, "normal_size", tr("Text at &100 %"), partial(view.resize_text, by=0), "Ctrl+0"
        ),
        Separator(VIEW),
    )


def _report(tr: Catalog) -> tuple[Entry, ...]:
    return (
        *(
            _command(
                REPORT,
                f"report:{one.kind}",
                one.menu_text,
                partial(view.show_report, kind=one.kind),
                *one.keys,
            )
            for one in report_specs(tr)
        ),
        Separator(REPORT),
        _command(REPORT, "make_pdf", tr("&Make a PDF"), view.make_pdf, "Ctrl+P"),
        _opens(REPORT, "rows_out", tr("Rows for a &spreadsheet…"), "rows_out"),
        _opens(REPORT, "calendar_out", tr("The bookings as a calen&dar…"), "calendar_out"),
    )


def _help(tr: Catalog) -> tuple[Entry, ...]:
    return (
        _command(HELP, "first_steps", tr("&First steps…"), book.ask_first_steps),
        _command(HELP, "help_page", tr("&Help for this page"), view.show_help, "F1"),
        _command(HELP, "manual", tr("&Manual…"), view.show_manual),
        _command(HELP, "find_command", tr("Find a &command…"), _find, "Ctrl+Shift+P"),
        _opens(HELP, "self_test", tr("&Try the screen reader…"), "show_self_test"),
        _opens(HELP, "about", tr("&About Ledsagapp"), "show_about"),
    )


def _in_no_menu(tr: Catalog) -> tuple[Command, ...]:
    """What the View menu offers as choices of a setting, and buttons do by name."""
    shows = partial(partial, view.show_presentation)
    return (
        _command(
            "", "ordinary_presentation", tr("Show it the ordinary way"), shows(key="ordinary")
        ),
        _command("", "full_presentation", tr("Show everything"), shows(key="full")),
        _command("", "other_colours", tr("Other colours"), view.show_other_colours),
    )


def key_lines(tr: Catalog) -> tuple[str, ...]:
    """Every command that has keys, as a line: so the manual cannot say others than there are."""
    either: Final = tr(" or ")
    return tuple(
        f"{either.join(one.keys)}: {one.plain_text}" for one in commands(tr).values() if one.keys
    )
