"""What went wrong with a file or with the book, in a sentence that says what to do."""

from collections.abc import Sequence
from typing import Final, Protocol, runtime_checkable

from ledsagapp.domain.model.problem import Problem
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.i18n import Catalog
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.wording.common.book_errors import book_sentence
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.problems import problem_sentence

# What may be over in a while; the rest (a file exchanged, a damaged one) wants something done.
_MOST_FAULTS: Final = 50
_PASSING: Final = frozenset(
    {Fault.DISK_FULL, Fault.READ_ONLY, Fault.NO_PERMISSION, Fault.DEVICE, Fault.LOCKED}
)


@runtime_checkable
class Tells(Protocol):
    """A dialog that can say itself why the book could not be written; what is written stays."""

    def show_error(self, error: BookError) -> None: ...


def tell_front(front: object, error: BookError) -> bool:
    """Have what stands in front say why the book could not be written, where it can."""
    if isinstance(front, Tells):
        front.show_error(error)
        return True
    return False


@runtime_checkable
class KnowsTrouble(Protocol):
    """A window that keeps saying that the book cannot be written, for as long as it is so."""

    def not_writable(self, error: BookError) -> None: ...


def is_passing(error: BookError) -> bool:
    """Whether the book can perhaps be written again in a while, without anybody's doing."""
    return error.fault in _PASSING


def exchange_sentence(error: ExchangeError, tr: Catalog) -> str:
    """The first fault of a file, and that there are more."""
    first = _sentence(error.problems[0], tr)
    if len(error.problems) == 1:
        return first
    return f"{first} {tr('And %n more.', '', len(error.problems) - 1)}"


def file_fault_lines(error: ExchangeError, tr: Catalog) -> list[str]:
    """The first fifty faults of a file, each with its place, and how many more there are."""
    lines = [
        f"{one.place}: {_sentence(one, tr)}" if one.place else _sentence(one, tr)
        for one in error.problems[:_MOST_FAULTS]
    ]
    more = len(error.problems) - len(lines)
    return [*lines, tr("And %n more.", "", more)] if more else lines


def rules_left_out(problems: Sequence[Problem], tr: Catalog) -> str:
    """What is wrong with the person's own rules that were left out, file and key by name."""
    text = tr("Some of your own rules were left out. {fault}")
    return text.format(fault=" ".join(file_fault_lines(ExchangeError(problems), tr)))


def _sentence(problem: Problem, tr: Catalog) -> str:
    told = {
        "receipt_unreadable": tr("{name} could not be read. Is the file still there?"),
        "receipt_too_large": tr("{name} is larger than 25 MB. Take a smaller picture."),
        "receipt_of_unknown_kind": tr(
            "{name} is not a picture or PDF that the program knows. "
            "JPEG, PNG, HEIC, AVIF, TIFF and PDF can be added."
        ),
        "receipt_not_drawable": tr(
            "The receipt is kept as it is, but this computer cannot show {name}."
        ),
        "heic": tr(
            "{name} is kept as it is. Pictures of the kind HEIC are shown where the library "
            "pi-heif is installed; a telephone can also save as JPEG."
        ),
        "receipt_has_password": tr(
            "{name} is kept as it is. It has a password of its own, so it cannot be shown here."
        ),
        "receipt_too_slow": tr(
            "{name} is kept as it is, but it takes so long to draw that it is not shown."
        ),
        "receipt_too_many_pixels": tr("{name} is too large a picture to be shown."),
    }
    if problem.code in told:
        code = problem.code
        if code == "receipt_not_drawable" and "image/heic" in problem.values:
            code = "heic"
        return told[code].format(name=problem.place or tr("the receipt"))
    return problem_sentence(problem, tr)


def kept_told(error: BookError, tr: Catalog) -> str:
    """Why the book could not be written, and that what stands in the fields stays there."""
    return f"{book_told(error, tr)} {tr('What you wrote stays here.')}"


def failure_told(error: Exception, tr: Catalog) -> str:
    """What is the matter with the book, or with a file that it takes: which one, and why."""
    if isinstance(error, BookError):
        return book_told(error, tr)
    reason = disk_reason(error, tr)
    named = getattr(error, "filename", None)
    if not named:
        return f"{reason[:1].upper()}{reason[1:]}."
    return f"{tr('{file} cannot be read or written: {reason}').format(file=named, reason=reason)}."


def book_told(error: BookError, tr: Catalog) -> str:
    """What is the matter with the book, and that nothing was changed."""
    return f"{book_sentence(error, tr)} {tr('Nothing has been changed.')}"
