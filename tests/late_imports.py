"""The imports that wait until they are needed, each with what it would cost at every start."""

# Imports that wait until they are needed, because they would be felt at every start. Each says
# what it costs; the import of anything else stands at the top of its file.
DIALOGS = (
    *("manual", "self_test"),
    *("about", "bin", "book_trouble", "bulk", "catch_up", "claims", "companion_view", "contacts"),
    *("crash", "other_book"),
    *(
        "decision",
        "expense",
        "explanation",
        "files",
        "first_steps",
        "history",
        "notice",
        "other_book",
    ),
    *("outing", "receipt_inbox", "rescue", "rules", "seal_check", "settings", "statistics"),
    *("templates", "what_if", "working"),
)
LATE_IMPORTS: dict[tuple[str, str], str] = {
    ("ledsagapp.cli", "ledsagapp.cli_book"): "SQLite, 15 ms, not for a ledger that is a file",
    ("ledsagapp.cli_book", "ledsagapp.cli_key"): "only for a book with a passphrase",
    ("ledsagapp.key_ring", "keyring"): "100 ms, only for a passphrase kept in the key ring",
    ("ledsagapp.key_ring", "keyring.errors"): "as above",
    ("ledsagapp.cli", "ledsagapp.cli_report"): "reportlab, 130 ms, for reports alone",
    ("ledsagapp.storage.opening", "ledsagapp.storage.migrations"): "sqlite-utils, 55 ms, to grow",
    ("ledsagapp.start", "ledsagapp.app"): "told to PySide first, or it reads 200 files, 14 ms",
    ("ledsagapp.storage.driver", "ledsagapp.storage.cipher"): "SQLCipher, for a passphrase alone",
    ("ledsagapp.storage.repair", "ledsagapp.storage.deciphered"): "AES, for damaged encrypted ones",
    ("ledsagapp.app", "ledsagapp.keeping"): "safety copies: not before the window is shown",
    ("ledsagapp.app", "ledsagapp.protecting"): "only for a book with a passphrase, or to set one",
    ("ledsagapp.ui.recovery_sheet", "ledsagapp.reports.pdf"): "reportlab, 180 ms, for making a PDF",
    ("ledsagapp.app", "ledsagapp.storage.safety"): "only for looking at a safety copy",
    ("ledsagapp.app", "ledsagapp.ui.single"): "QtNetwork, only once the window is shown",
    ("ledsagapp.app", "ledsagapp.ui.reminding"): "reminders: not before the window is shown",
    ("ledsagapp.app", "ledsagapp.ui.inbox_watch"): "not before the window is shown",
    ("ledsagapp.ui.inbox_watch", "ledsagapp.exchange.inbox"): "Pillow, where a folder is watched",
    ("ledsagapp.app", "ledsagapp.showing"): "the example, 60 ms, only for --demo and pictures",
    ("ledsagapp.ui.dialogs.manual", "ledsagapp.reports.pdf"): "reportlab, 180 ms, for making a PDF",
    ("ledsagapp.ui.report_file", "ledsagapp.reports.pdf"): "reportlab, 180 ms, for making a PDF",
    ("ledsagapp.ui.widgets.report_ways", "ledsagapp.ui.widgets.handing_over"): "for printing alone",
    **{
        ("ledsagapp.ui.places", f"ledsagapp.ui.pages.{name}"): "80 ms for the pages not shown first"
        for name in (
            *("calendar", "contacts", "decisions", "expenses"),
            *("outings", "reports", "safety"),
        )
    },
    **{
        ("ledsagapp.ui.places", f"ledsagapp.ui.pages.simple_{name}"): "only where it is simple"
        for name in ("expense", "help", "looking", "outing", "print", "start")
    },
    ("ledsagapp.ui.later", "ledsagapp.ui.widgets.unwritable"): "only where nothing can be saved",
    ("ledsagapp.ui.later", "ledsagapp.ui.simple_shell"): "only where it is simple",
    ("ledsagapp.ui.later", "ledsagapp.ui.full_figures"): "only where everything is shown",
    **{
        ("ledsagapp.ui.later", f"ledsagapp.ui.dialogs.{name}"): "70 ms for dialogs not asked for"
        for name in DIALOGS
    },
}
