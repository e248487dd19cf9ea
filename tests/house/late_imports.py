"""The imports that wait until they are needed, each with what it would cost at every start."""

LATE_IMPORTS: dict[tuple[str, str], str] = {
    ("ledsagapp.cli.start", "ledsagapp.cli.main"): "not for --version and --help",
    (
        "ledsagapp.cli.main",
        "ledsagapp.cli.own_book",
    ): "SQLite, 15 ms, not for a ledger that is a file",
    (
        "ledsagapp.cli.common",
        "ledsagapp.cli.own_book",
    ): "SQLite, 15 ms, not for a ledger that is a file",
    ("ledsagapp.cli.own_book", "ledsagapp.cli.passphrase"): "only for a book with a passphrase",
    (
        "ledsagapp.cli.common",
        "ledsagapp.workflow.safety.outputs",
    ): "SQLite, only where a file is written",
    (
        "ledsagapp.exchange.receipts.draw_worker",
        "ledsagapp.exchange.receipts.draw",
    ): "Pillow and PDFium, in the drawing process alone",
    ("ledsagapp.key_ring", "keyring"): "100 ms, only for a passphrase kept in the key ring",
    ("ledsagapp.key_ring", "keyring.errors"): "as above",
    ("ledsagapp.own_voice", "prism"): "85 ms, only when something is first read aloud",
    ("ledsagapp.own_voice", "prism.common"): "as above",
    (
        "ledsagapp.cli.main",
        "ledsagapp.cli.words.own_words",
    ): "the readers' patterns, for words alone",
    ("ledsagapp.cli.main", "ledsagapp.cli.figures"): "the sentences of the window, for them alone",
    ("ledsagapp.cli.main", "ledsagapp.cli.packet"): "age, ZIP and QR codes, for packets alone",
    ("ledsagapp.cli.main", "ledsagapp.cli.report"): "reportlab, 130 ms, for reports alone",
    (
        "ledsagapp.storage.opening",
        "ledsagapp.storage.schema.migrations",
    ): "sqlite-utils, 55 ms, to grow",
    (
        "ledsagapp.app.start_up.preparation",
        "PySide6.QtCore",
    ): "not in the process that draws receipts",
    (
        "ledsagapp.app.main",
        "ledsagapp.app.program",
    ): "told to PySide first, or it reads 200 files, 14 ms",
    (
        "ledsagapp.app.start_up.preparation",
        "ledsagapp.app.start_up.without_qt",
    ): "read in while Qt's libraries are loaded, 30 ms on a slow computer",
    ("ledsagapp.cli.share", "ledsagapp.cli.passphrase"): "only for a copy with a passphrase",
    (
        "ledsagapp.workflow.sharing.key_sheet",
        "ledsagapp.reports.pdf.write",
    ): "reportlab, 130 ms, only when the sheet is written",
    (
        "ledsagapp.workflow.export_report",
        "ledsagapp.exchange.receipts.strip_metadata",
    ): "Pillow and PDFium, 30 ms of the page of reports, only when one is written",
    (
        "ledsagapp.ui.shell.share_watch",
        "ledsagapp.workflow.sharing.circle",
    ): "Loro and age, 25 ms, only for a book that is shared",
    (
        "ledsagapp.workflow.sharing.circle",
        "ledsagapp.exchange.sharing.postgres",
    ): "psycopg and libpq, 60 ms, only for a book shared through a database",
    (
        "ledsagapp.storage.driver",
        "ledsagapp.storage.encryption.cipher",
    ): "SQLCipher, for a passphrase alone",
    (
        "ledsagapp.storage.recovery.repair",
        "ledsagapp.storage.encryption.decrypt_pages",
    ): "AES, for damaged encrypted ones",
    (
        "ledsagapp.app.program",
        "ledsagapp.app.backup_scheduler",
    ): "safety copies: not before the window is shown",
    (
        "ledsagapp.app.program",
        "ledsagapp.app.watches",
    ): "ctypes and what watches folders, not before the window is shown",
    ("ledsagapp.app.program", "ledsagapp.app.key_questions"): "only for one with a passphrase",
    (
        "ledsagapp.workflow.recovery_sheet",
        "ledsagapp.reports.pdf.write",
    ): "reportlab, 180 ms, for making a PDF",
    ("ledsagapp.app.program", "ledsagapp.app.odd_book"): "not before the window is shown",
    ("ledsagapp.app.program", "ledsagapp.app.first_look"): "only for looking at a safety copy",
    (
        "ledsagapp.app.program",
        "ledsagapp.ui.shell.notifications",
    ): "reminders: not before the window is shown",
    (
        "ledsagapp.ui.shell.inbox_watch",
        "ledsagapp.exchange.receipts.inbox",
    ): "Pillow, where a folder is watched",
    (
        "ledsagapp.ui.shell.calendar_watch",
        "ledsagapp.workflow.exchange.calendar_memory",
    ): "icalendar, 60 ms, only where a calendar file is kept up to date",
    (
        "ledsagapp.workflow.todo",
        "ledsagapp.workflow.sealing",
    ): "all reports, 40 ms, only where something was sealed",
    ("ledsagapp.app.program", "ledsagapp.app.file_to_open"): "only once the window is shown",
    ("ledsagapp.app.book_at_start", "ledsagapp.app.backup_scheduler"): "only where it did not open",
    (
        "ledsagapp.app.book_at_start",
        "ledsagapp.app.key_questions",
    ): "only for one with a passphrase",
    (
        "ledsagapp.app.book_at_start",
        "ledsagapp.ui.shell.single_instance",
    ): "only where another window has the book open",
    ("ledsagapp.app.program", "ledsagapp.app.selftest.run"): "every module, only for --selftest",
    (
        "ledsagapp.app.program",
        "ledsagapp.app.demo",
    ): "the example, 60 ms, only for --demo and pictures",
    (
        "ledsagapp.ui.dialogs.program.manual",
        "ledsagapp.reports.pdf.write",
    ): "reportlab, 180 ms, for making a PDF",
    (
        "ledsagapp.workflow.export_report",
        "ledsagapp.reports.pdf.write",
    ): "reportlab, 180 ms, for making a PDF",
    (
        "ledsagapp.ui.widgets.fields.report_ways",
        "ledsagapp.ui.handing_over",
    ): "for printing alone",
    (
        "ledsagapp.ui.widgets.fields.on_paper",
        "ledsagapp.ui.handing_over",
    ): "for printing alone",
    (
        "ledsagapp.ui.widgets.fields.on_paper",
        "ledsagapp.reports.pdf.write",
    ): "reportlab, 180 ms, for making a PDF",
    ("packaging.start", "ledsagapp.cli.start"): "one file for both commands; which, is told first",
    ("packaging.start", "ledsagapp.app.main"): "as above",
    ("packaging.build", "debian"): "Qt and the parsers, in the environment that has them",
    ("ledsagapp.exchange.presets.preset_files", "tomllib"): "3 ms, not for rules that are compiled",
    (
        "ledsagapp.exchange.presets.preset_files",
        "ledsagapp.exchange.presets.preset_toml",
    ): "only to write a set of rules",
    ("ledsagapp.exchange.presets.preset_toml", "tomli_w"): "only to write a set of rules",
    ("ledsagapp.cli.start", "ledsagapp.cli.arguments.parser"): "argparse, 10 ms, not for --version",
    ("ledsagapp.cli.start", "ledsagapp.cli.account"): "accounts, for them alone",
    ("ledsagapp.cli.start", "ledsagapp.cli.words.read"): "the readers' patterns, for words alone",
    ("ledsagapp.cli.start", "ledsagapp.cli.answer"): "only once there is an answer",
    ("ledsagapp.cli.start", "ledsagapp.i18n"): "texts, where there is something to say",
    ("ledsagapp.cli.arguments.help_words", "ledsagapp.i18n"): "texts, for help and faults alone",
    ("ledsagapp.cli.main", "ledsagapp.cli.words.read"): "the readers' patterns, for words alone",
    ("ledsagapp.cli.arguments.options", "pathlib"): "9 ms, not for --help",
    ("ledsagapp.i18n", "locale"): "a tenth of a short command, only where no variable says it",
    ("ledsagapp.domain.dates.local_time", "zoneinfo"): "2 ms, not for words and amounts",
    ("ledsagapp.domain.values", "dataclasses"): "12 ms, for values that are not ours",
    ("ledsagapp.text_files", "gettext"): "2 ms, not for a language with the plurals of English",
    ("ledsagapp.files", "shutil"): "compressors, 2 ms, only to sweep or copy",
    ("ledsagapp.files", "tempfile"): "chance and digests, 1 ms, only for what is passing",
    ("ledsagapp.paths", "platformdirs"): "7 ms, not where a folder is given",
    ("ledsagapp.domain.digests", "hashlib"): "OpenSSL, 3 ms and 1 MB, for what is large",
    ("ledsagapp.storage.encryption.keys", "hashlib"): "OpenSSL, 3 ms and 1 MB, for a passphrase",
    ("ledsagapp.app.main", "ledsagapp.bootstrap.environment"): "40 ms, only for a wheel",
    ("ledsagapp.app.main", "ledsagapp.bootstrap.library_check"): "as above",
    ("ledsagapp.app.main", "ledsagapp.bootstrap.system_packages"): "as above",
    (
        "ledsagapp.app.upgrade_watch",
        "ledsagapp.ui.dialogs.program.notice",
    ): "not before the window is shown",
}
