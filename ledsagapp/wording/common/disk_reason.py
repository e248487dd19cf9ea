"""Why a file or folder could not be read or written, in a few words of the person's own language.

The system's own words are English wherever Python asks it, also for a Swede, and a screen reader
says them with Swedish sounds.
"""

import errno

from ledsagapp.i18n import Catalog


def disk_reason(error: Exception, tr: Catalog) -> str:
    """What stands after the colon in "Oktober.pdf could not be written: …", without a full stop.

    What has no code of the system's, or one that is not known here, comes out as it says itself.
    """
    if not isinstance(error, OSError):
        return str(error)
    return _words(tr).get(error.errno or 0) or error.strerror or str(error)


def _words(tr: Catalog) -> dict[int, str]:
    full, forbidden = tr("the disk is full"), tr("it is not allowed there")
    silent, device = tr("there is no answer"), tr("the disk does not answer as it should")
    busy, many = tr("another program is using it"), tr("too many files are open")
    said = {
        "ENOSPC": full,
        "EDQUOT": full,
        "EFBIG": full,
        "EACCES": forbidden,
        "EPERM": forbidden,
        "EROFS": tr("there it can only be read"),
        "ENOENT": tr("it is not there"),
        "EEXIST": tr("there is one already"),
        "ENOTEMPTY": tr("there is one already"),
        "EISDIR": tr("it is a folder"),
        "ENOTDIR": tr("a part of its path is not a folder"),
        "EINVAL": tr("it cannot be used"),
        "ENAMETOOLONG": tr("the name is too long"),
        "ELOOP": tr("its links lead round in a circle"),
        "EIO": device,
        "ENXIO": device,
        "ENODEV": device,
        "ESTALE": device,
        "EBUSY": busy,
        "ETXTBSY": busy,
        "EAGAIN": busy,
        "EMFILE": many,
        "ENFILE": many,
        "ETIMEDOUT": silent,
        "EHOSTUNREACH": silent,
        "EHOSTDOWN": silent,
        "ENETUNREACH": silent,
        "ECONNREFUSED": silent,
        "ECONNRESET": silent,
        "EPIPE": tr("nobody reads it any more"),
    }
    # Not each system has each of them.
    return {getattr(errno, name): words for name, words in said.items() if hasattr(errno, name)}
