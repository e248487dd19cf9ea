"""What was saved of a damaged book, what was not, and whether to go on with it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from ledsagapp.i18n import Catalog
from ledsagapp.storage.backup.restore import free_name, put_in_place
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.recovery.repair import Rescued, rescue_book
from ledsagapp.ui.dialogs.program.notice import show_notice
from ledsagapp.ui.dialogs.program.progress import do_slowly
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.question import Question
from ledsagapp.workflow.papers.save_notice import saved_file

USE = "use"
_NAMED = 12  # receipts named one by one


def rescue(book: Path, theme: Theme, tr: Catalog, key: Key | None = None) -> bool:
    """Save what can be read beside the book; whether it took the book's place.

    BookError where nothing could be written; the damaged file is then where it was.
    """
    now = datetime.now()  # noqa: DTZ005 - a name people can read
    target = free_name(book, f"saved-{now:%Y%m%dT%H%M%S}")
    title = tr("What can be read is being saved …")
    rescued = do_slowly(theme, tr, title, lambda progress: rescue_book(book, target, key, progress))
    if not isinstance(rescued, Rescued):
        return False
    if rescued.path is None:
        said, *more = rescued_lines(rescued, tr)
        show_notice(theme, tr, None, said, more)
        return False
    question = rescued_question(rescued, theme, tr)
    question.exec()
    if question.answer != USE:
        return False
    put_in_place(rescued.path, book, now, key)
    return True


def rescued_question(rescued: Rescued, theme: Theme, tr: Catalog) -> Question:
    """What was saved and what was not, and whether to go on with it."""
    text = "\n".join(rescued_lines(rescued, tr))
    answers = {USE: tr("Use what was saved"), "": tr("Not now")}
    return Question(theme, tr("What could be saved"), text, answers)


def rescued_lines(rescued: Rescued, tr: Catalog) -> list[str]:
    """What came of it, a sentence a line."""
    if rescued.path is None:
        return [
            tr("Nothing could be read out of the file. It lies where it was, unchanged."),
            tr("A safety copy may hold what you need."),
        ]
    read = tr("It holds {what}.").format(what=_counted(rescued.read, tr))
    return [
        f"{saved_file(rescued.path, tr)} {read}",
        *_shortcomings(rescued, tr),
        tr("The damaged book is kept. A safety copy may hold more than this."),
        tr("Do you want to go on with what was saved?"),
    ]


def _shortcomings(rescued: Rescued, tr: Catalog) -> list[str]:
    lines = []
    if rescued.from_history:
        lines.append(
            tr("%n of these were read from the history in the book.", "", rescued.from_history)
        )
    if any(rescued.lost.values()):
        lines.append(tr("Not to be read: {what}.").format(what=_counted(rescued.lost, tr)))
    if rescued.spoiled:
        text = tr("Receipts left out because their files are damaged: {names}.")
        lines.append(text.format(names=_names(rescued.spoiled, tr)))
    if rescued.missing:
        text = tr("Receipts whose files are not in the book: {names}.")
        lines.append(text.format(names=_names(rescued.missing, tr)))
    if rescued.sharing is not None:
        lines.append(
            tr("How the book is shared was saved too. What the others have comes by itself.")
            if rescued.sharing
            else tr(
                "How the book is shared could not be read. Join again with the family’s key: "
                "Share the book with the family."
            )
        )
    if rescued.bad:
        text = tr(
            "%n places in the file could not be read. There may have been more.", "", rescued.bad
        )
        lines.append(text)
    return lines or [tr("Nothing is known to be missing.")]


def _counted(counts: Mapping[str, int], tr: Catalog) -> str:
    def of(table: str) -> int:
        return counts.get(table, 0)

    words = {
        "person": tr("%n person(s)", "", of("person")),
        "decision": tr("%n decision(s)", "", of("decision")),
        "outing": tr("%n outing(s)", "", of("outing")),
        "expense": tr("%n expense(s)", "", of("expense")),
        "receipt": tr("%n receipt(s)", "", of("receipt")),
        "companion": tr("%n companion(s)", "", of("companion")),
        "provider": tr("%n provider(s)", "", of("provider")),
        "adjustment": tr("%n correction(s)", "", of("adjustment")),
        "template": tr("%n habitual outing(s)", "", of("template")),
        "seal": tr("%n final report(s)", "", of("seal")),
        "confirmation": tr("%n confirmation(s)", "", of("confirmation")),
        "removed": tr("%n removed entr(ies)", "", of("removed")),
    }
    return ", ".join(word for table, word in words.items() if of(table))


def _names(names: Sequence[str], tr: Catalog) -> str:
    shown = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    return f"{shown} {tr('and %n more', '', more)}" if more > 0 else shown
