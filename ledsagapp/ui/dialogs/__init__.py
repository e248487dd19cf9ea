"""The questions the program asks: each edits a copy and hands back a frozen value.

``dialogs.new_outing(context, parent)`` reads the dialog's module in when it is first asked for, so
that a start does not wait for what may never be opened. A new dialog is a line in ``OPENERS``.
"""

from collections.abc import Callable
from typing import Any, Final

from ledsagapp.ui.lazy import lazy

# What opens a dialog, and the module below this folder that it stands in.
OPENERS: Final = {
    "ask_settings": "program.settings",
    "ask_what_to_do": "book.book_error",
    "book_outing": "outing.commands",
    "calendar_out": "exchange.calendar_out",
    "catch_up": "outing.confirm_bookings",
    "change_expense": "expense.expense",
    "change_outing": "outing.commands",
    "change_several": "outing.change_several",
    "check_code": "report.check_seal",
    "choose_instead": "book.book_error",
    "contact_in_words": "decision.contact",
    "copy_book": "book.import_export",
    "do_slowly": "program.progress",
    "edit_rules": "decision.presets",
    "edit_templates": "outing.templates",
    "explain": "decision.explanation",
    "export_ledger": "book.import_export",
    "fill_in": "outing.commands",
    "find_command": "program.find_command",
    "first_steps": "program.first_steps",
    "hand_over_packet": "packet.make",
    "import_ledger": "book.import_export",
    "look_at": "book.to_look_at",
    "merge_copy": "book.merge_copy",
    "new_companion": "contacts",
    "new_contact": "decision.contact",
    "new_decision": "decision.commands",
    "new_expense": "expense.expense",
    "new_outing": "outing.commands",
    "new_person": "contacts",
    "new_provider": "contacts",
    "open_bin": "outing.trash",
    "open_inbox": "expense.receipt_inbox",
    "open_other_book": "book.open_other",
    "own_words": "outing.commands",
    "read_back": "report.read_back",
    "rescue": "book.rescue",
    "rows_out": "exchange.rows_out",
    "same_as_last": "outing.commands",
    "save_card": "packet.card",
    "share_book": "book.sharing",
    "show_attention": "book.attention",
    "show_about": "program.about",
    "show_claims": "expense.claims",
    "show_companion": "report.companion",
    "show_crash": "program.crash",
    "show_history": "outing.history",
    "show_manual": "program.manual",
    "show_notice": "program.notice",
    "show_self_test": "program.self_test",
    "show_statistics": "report.statistics",
    "sort_doubles": "exchange.doubles",
    "take_calendar": "exchange.calendar_in",
    "take_copy": "book.book_error",
    "take_packet": "packet.take",
    "take_sheet": "exchange.sheet_in",
    "what_if": "decision.what_if",
}


def __getattr__(name: str) -> Callable[..., Any]:
    """What opens a dialog, by its name."""
    if name not in OPENERS:
        raise AttributeError(name)
    return lazy(f"{__name__}.{OPENERS[name]}", name)
