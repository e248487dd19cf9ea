"""Everything the menus offer, as data: text, keys and where it stands."""

from dataclasses import dataclass
from typing import Any, Final

from ledsagapp.i18n import Catalog

FILE, EDIT, OUTING, VIEW, REPORT, HELP = "file", "edit", "outing", "view", "report", "help"
LINE: Final = ""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the program can do; ``name`` is the window's deed, "" a dividing line.

    What stands after a colon in the name is what the deed is done with.
    """

    menu: str
    name: str
    text: str = ""
    keys: tuple[str, ...] = ()


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


def actions(tr: Catalog) -> tuple[Action, ...]:
    """Every action of the menus, in order."""
    return (
        Action(FILE, "other_book", tr("&Open another book…"), ("Ctrl+O",)),
        Action(FILE, LINE),
        Action(FILE, "import_ledger", tr("&Import a ledger…")),
        Action(FILE, "export_ledger", tr("&Export the book as a ledger…")),
        Action(FILE, "copy_now", tr("Make a safety copy now")),
        Action(FILE, "copy_book", tr("Save a &copy of the book…"), ("Ctrl+Shift+S",)),
        Action(FILE, LINE),
        Action(FILE, "rules", tr("&Rules…")),
        Action(FILE, "settings", tr("&Settings…"), ("Ctrl+,",)),
        Action(FILE, LINE),
        Action(FILE, "passphrase", tr("&Passphrase…")),
        Action(FILE, "lock", tr("&Lock now"), ("Ctrl+Shift+H",)),
        Action(FILE, LINE),
        Action(FILE, "quit", tr("&Quit"), ("Ctrl+Q",)),
        Action(EDIT, "undo", tr("&Undo"), ("Ctrl+Z",)),
        Action(EDIT, "redo", tr("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z")),
        Action(EDIT, LINE),
        Action(EDIT, "change_several", tr("Chan&ge several…"), ("Ctrl+Shift+E",)),
        Action(EDIT, "history", tr("&History of the outing…"), ("Ctrl+H",)),
        Action(EDIT, "open_bin", tr("&Bin…"), ("Ctrl+Shift+B",)),
        Action(EDIT, LINE),
        Action(EDIT, "copy_status", tr("&Copy how it stands"), ("Ctrl+Shift+C",)),
        Action(EDIT, "repeat", tr("Re&peat the latest message"), ("Ctrl+Shift+M",)),
        Action(EDIT, "all_saved", tr("&Save"), ("Ctrl+S",)),
        Action(OUTING, "new_outing", tr("&New outing…"), ("Ctrl+N",)),
        Action(OUTING, "book_outing", tr("&Book an outing…"), ("Ctrl+B",)),
        Action(OUTING, "same_again", tr("&Same as last time…"), ("Ctrl+D",)),
        Action(OUTING, "timer", tr("Start or stop the cloc&k"), ("Ctrl+Shift+T",)),
        Action(OUTING, "drop_timer", tr("Stop the clock without an outin&g")),
        Action(OUTING, "templates", tr("Te&mplates…"), ("Ctrl+Shift+D",)),
        Action(OUTING, "catch_up", tr("Answer how bookings &turned out…")),
        Action(OUTING, "own_words", tr("&Write in your own words"), ("Ctrl+K",)),
        Action(OUTING, LINE),
        Action(OUTING, "new_expense", tr("New &expense…"), ("Ctrl+Shift+K",)),
        Action(OUTING, "claims", tr("Who &pays whom…")),
        Action(OUTING, "receipt_inbox", tr("Receipts to pa&ir…"), ("F5",)),
        Action(OUTING, "new_decision", tr("New &decision…")),
        Action(OUTING, "new_person", tr("New pe&rson…")),
        Action(OUTING, "new_companion", tr("New &companion…")),
        Action(OUTING, "new_provider", tr("New pro&vider…")),
        Action(VIEW, "read_status", tr("&How it stands"), ("Ctrl+L",)),
        Action(VIEW, "explain", tr("How was this &reckoned?"), ("Ctrl+I",)),
        Action(VIEW, "statistics", tr("Statistics to loo&k at…"), ("Ctrl+Shift+I",)),
        Action(VIEW, "companion", tr("The compa&nion's own…"), ("Ctrl+Shift+Y",)),
        Action(VIEW, "what_if", tr("&If the rules were others…")),
        Action(VIEW, "next_area", tr("Next &area"), ("F6",)),
        Action(VIEW, "previous_area", tr("Pre&vious area"), ("Shift+F6",)),
        Action(VIEW, LINE),
        Action(VIEW, "turn_back", tr("&Earlier month"), ("Ctrl+PgUp",)),
        Action(VIEW, "turn_on", tr("La&ter month"), ("Ctrl+PgDown",)),
        Action(VIEW, "to_today", tr("To&day"), ("Ctrl+T",)),
        Action(VIEW, LINE),
        Action(VIEW, "larger", tr("&Larger text"), ("Ctrl++", "Ctrl+=")),
        Action(VIEW, "smaller", tr("&Smaller text"), ("Ctrl+-",)),
        Action(VIEW, "normal_size", tr("Text at &100 %"), ("Ctrl+0",)),
        Action(VIEW, LINE),
        *(Action(REPORT, f"report:{kind}", *rest) for kind, *rest in _reports(tr)),
        Action(REPORT, LINE),
        Action(REPORT, "make_pdf", tr("&Make a PDF…"), ("Ctrl+P",)),
        Action(HELP, "first_steps", tr("&First steps…")),
        Action(HELP, "help_page", tr("&Help for this page"), ("F1",)),
        Action(HELP, "manual", tr("&Manual…")),
        Action(HELP, "self_test", tr("&Try the screen reader…")),
        Action(HELP, "about", tr("&About Ledsagapp")),
    )


def _reports(tr: Catalog) -> tuple[tuple[Any, ...], ...]:
    """Every report by its kind, with its words and keys."""
    plain = (
        ("follow-up", tr("Monthly follow-up")),
        ("frame", tr("The account of the frame")),
        ("missed", tr("Hours that did not come about")),
        ("easy", tr("Easy to read")),
        ("dossier", tr("Before a new decision")),
        ("provider-change", tr("Change of provider")),
        ("proxy", tr("Power of attorney")),
        ("application", tr("Costlier activity")),
        ("paper", tr("Form on paper")),
        ("statistics", tr("Statistics")),
        ("companion", tr("The companion's own")),
    )
    return (
        ("time", tr("&Time report…"), ("Ctrl+R",)),
        ("expenses", tr("&Expense statement…")),
        *((kind, f"{text}…") for kind, text in plain),
    )


def key_lines(tr: Catalog) -> tuple[str, ...]:
    """Every action that has keys, as a line: so the manual cannot say others than there are."""
    found = []
    for action in actions(tr):
        if action.keys:
            keys = tr(" or ").join(action.keys)
            found.append(f"{keys}: {action.text.replace('&', '').rstrip('…')}")
    return tuple(found)
