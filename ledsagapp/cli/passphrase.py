"""The key of a book with a passphrase, on the command line: from a file, a variable or a question.

It is never an argument: those can be read by everyone on the computer and stay in the history of
the shell.
"""

import getpass
import os
import sys
from pathlib import Path
from typing import Final

from ledsagapp import key_ring
from ledsagapp.cli.output import RefusedError
from ledsagapp.i18n import Catalog
from ledsagapp.settings import load
from ledsagapp.storage.encryption.key_check import find_key, fits
from ledsagapp.storage.encryption.keys import Key, salt_of
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.wording.common.book_errors import book_sentence

VARIABLE: Final = "LEDSAGAPP_PASSPHRASE"


def ask_key(book: Path, settings: Path, file: Path | None, tr: Catalog) -> Key:
    """The key that opens an encrypted book; RefusedError where nothing given does.

    OSError where the file with the passphrase cannot be read.
    """
    kept = _kept(book, settings) if file is None else None
    if kept is not None:
        return kept
    secret = _secret(file, tr)
    key = find_key(book, secret)
    if key is None:
        raise RefusedError(book_sentence(BookError(Fault.WRONG_KEY, book), tr))
    return key


def _kept(book: Path, settings: Path) -> Key | None:
    """The key in the computer's key ring, where the person keeps it there and it fits."""
    if VARIABLE in os.environ or not load(settings).settings.key_ring:
        return None
    salt = salt_of(book)
    raw = key_ring.load(salt)
    key = None if raw is None else Key(raw, salt)
    return key if key is not None and fits(book, key) else None


def _secret(file: Path | None, tr: Catalog) -> str:
    if file is not None:
        return file.read_text("utf-8", "replace")
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    if not sys.stdin.isatty():
        text = tr(
            "The book has a passphrase, and there is nobody to ask for it. Write it in a file that "
            "only you may read and give its name with --passphrase-file, or in {variable}."
        )
        raise RefusedError(text.format(variable=VARIABLE))
    return getpass.getpass(tr("The book's passphrase or recovery key: "))
