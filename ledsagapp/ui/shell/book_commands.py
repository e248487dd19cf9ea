"""Commands about the book as a whole and the program: settings, rules, copies, passphrase."""

from ledsagapp.ui import dialogs
from ledsagapp.ui.window_protocols import Target


def open_other_book(target: Target) -> None:
    """Open another book, one of the latest or by its file."""
    target.context.safe.open_other_book()


def back_up_now(target: Target) -> None:
    """Make a safety copy where the book has changed since the latest."""
    target.context.safe.back_up()


def edit_rules(target: Target) -> None:
    """Show the sets of rules; accounts are computed again where one's own have changed."""
    if dialogs.edit_rules(target.context, target.parent):
        target.window.refresh(frozenset({"settings"}))


def change_settings(target: Target) -> None:
    """Ask for language, colours, text size."""
    chosen = dialogs.ask_settings(target.context, target.parent, target.window.settings)
    if chosen is not None:
        target.window.keep(chosen)
        # In the language of now: another begins with the next start.
        target.context.say(target.context.tr("Settings saved."))


def set_passphrase(target: Target) -> None:
    """Set a passphrase, or change it."""
    target.context.safe.set_passphrase()


def lock(target: Target) -> None:
    """Hide everything until the passphrase is written."""
    target.context.safe.lock()


def quit_program(target: Target) -> None:
    """Close the window, and with it the program."""
    target.parent.close()


def ask_first_steps(target: Target) -> None:
    """The questions that make the first decision."""
    window = target.window
    answered, settings = dialogs.first_steps(target.context, target.parent, lambda: window.settings)
    if answered:
        window.keep(settings)
