"""What is the matter with the book, in a sentence that says what to do; how large it is."""

from ledsagapp import __version__
from ledsagapp.i18n import Catalog
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.wording.common.formats import NO_BREAK, Formats


def book_sentence(error: BookError, tr: Catalog) -> str:
    """The failure in words; nothing has been changed in any of these cases."""
    sentences = {
        Fault.MISSING: tr("There is no book at {path}."),
        Fault.NEWER: _newer(error.needs, tr),
        Fault.DAMAGED: tr("The file {path} is not a whole book. Open a backup copy instead."),
        Fault.LOCKED: tr("The book {path} is open in another program. Close it there first."),
        Fault.READ_ONLY: tr(
            "The book {path} can be read but not changed where it lies. "
            "Save again when it can be written to."
        ),
        Fault.NO_PERMISSION: tr("You may not read or write {path}."),
        Fault.DISK_FULL: tr(
            "There is no room left for {path}. Make some room on the disk and save again; "
            "everything can be read meanwhile."
        ),
        Fault.DEVICE: tr("The disk or network with {path} does not answer."),
        Fault.REPLACED: tr("Another program has exchanged {path}. Open the book again."),
        Fault.EXISTS: tr("There is already a file at {path}."),
        Fault.ENCRYPTED: tr("The book {path} has a passphrase."),
        Fault.WRONG_KEY: tr(
            "The book {path} does not open with that. Look at capitals and spaces, and try again."
        ),
        Fault.UNKEEPABLE: tr("{path} cannot keep one of the values: it is too large."),
    }
    own, needs = __version__, error.needs
    return sentences[error.fault].format(path=error.path, needs=needs, own=own)


def _newer(needs: str, tr: Catalog) -> str:
    """What a book of a later version asks for, and what there is until then."""
    first = (
        tr("The book {path} was written by Ledsagapp {needs}, and this is {own}.")
        if needs
        else tr("The book {path} was written by a newer version of Ledsagapp than this, {own}.")
    )
    more = tr(
        "Update Ledsagapp where you got it; what is new stands there too. "
        "A copy from before may lie beside the book, with before- in its name."
    )
    return f"{first} {more}"


def size_text(size: int, formats: Formats) -> str:
    """A file's size as people read it: "912 kB", "3,4 MB"."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))}{NO_BREAK}kB"
    tenths = round(size / 100_000)
    return f"{tenths // 10}{formats.decimal_mark}{tenths % 10}{NO_BREAK}MB"
