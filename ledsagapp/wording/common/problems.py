"""What is to be put right, in a sentence: the one place where a ``Problem`` gets its words."""

from collections.abc import Callable, Mapping

from ledsagapp.domain.model.problem import Problem
from ledsagapp.i18n import Catalog


def problem_sentence(problem: Problem, tr: Catalog) -> str:
    """The problem as a sentence without its place, which a form shows by its field."""
    for words in _WORDS:
        sentence = words(tr).get(problem.code)
        if sentence is not None:
            return sentence.format(*problem.values)
    return tr("Something here does not fit ({code}).").format(code=problem.code)


def _of_times(tr: Catalog) -> Mapping[str, str]:
    return {
        "band_time": tr("“{0}” is not a time like 07:00, or for the weekend fri 19:00."),
        "band_twice": tr("The time band {0} is there twice."),
        "time_form": tr("“{0}” is not a time like 2026-03-28T23:00."),
        "time_seconds": tr("“{0}” has seconds. A time is given in whole minutes."),
        "time_not_there": tr("There is no such time as {0}."),
        "time_gap": tr("{0} does not exist: the clock skips that hour."),
        "date_not_there": tr("“{0}” is not a date like 2026-03-28."),
        "before_start": tr("The end is not after the start."),
        "ends_before_start": tr("The last day is before the first day."),
        "not_time_of_day": tr("“{0}” is not a time of day like 09:30."),
        "not_a_weekday": tr("A day of the week is a number from 1 to 7, not {0}."),
        "outside_decision": tr("The decision is not in force on {0}."),
    }


def _of_references(tr: Catalog) -> Mapping[str, str]:
    return {
        "id_twice": tr("The id “{0}” is used twice."),
        "no_such_person": tr("There is no person with the id “{0}”."),
        "no_such_provider": tr("There is no provider with the id “{0}”."),
        "no_such_companion": tr("There is no companion with the id “{0}”."),
        "no_such_decision": tr("There is no decision with the id “{0}”."),
        "no_such_expense": tr("There is no expense with the id “{0}”."),
        "same_as_circle": tr("It is said to be the same as “{0}”, which is the same as this."),
        "no_such_outing": tr("There is no outing with the id “{0}”."),
        "decision_of_another": tr("The decision belongs to another person."),
        "decision_not_hours": tr("The decision is not about hours."),
        "decision_not_costs": tr("The decision is not about costs."),
        "not_contact_person": tr("The decision is not on a contact person."),
        "companion_twice": tr("The same companion stands here twice."),
        "overlap": tr("Another decision of the same kind already holds on {1}."),
    }


def _of_rules(tr: Catalog) -> Mapping[str, str]:
    return {
        "negative": tr("This cannot be less than zero."),
        "not_four_digits": tr(
            "Only the first four digits, the year of birth. Never write the whole personal number."
        ),
        "refused_too_much": tr("No more than the whole amount can be refused."),
        "not_a_turn": tr("A picture is turned by 0, 90, 180 or 270 degrees, not {0}."),
        "not_a_crop": tr("A crop is four numbers from 0 to 1000, as in “0,0,1000,500”."),
        "months_low": tr("A frame is at least one month."),
        "months_not_in_year": tr(
            "Frames by the calendar year can be 1, 2, 3, 4, 6 or 12 months, not {0}."
        ),
        "policy_not_for_hours": tr("This way of reckoning is only for costs."),
        "missing_for_policy": tr("This is needed for the way the decision is reckoned."),
        "preset_id_form": tr("“{0}” is not an id: small letters, digits and single hyphens only."),
        "preset_is_shipped": tr("The program itself brings rules named “{0}”. Choose another id."),
        "closed_frames_change": tr(
            "This would change frames that have already ended. Make it a new set of rules instead."
        ),
        "preset_unknown": tr("There are no rules with the name “{0}”."),
        "unknown_key": tr("There is no such rule or setting."),
        "unknown_value": tr("“{0}” is not one of: {1}."),
    }


def _of_fields(tr: Catalog) -> Mapping[str, str]:
    return {
        "missing": tr("This is missing."),
        "not_text": tr("This is not a text."),
        "not_whole_number": tr("This is not a whole number."),
        "not_true_or_false": tr("This is neither true nor false."),
        "not_list": tr("This is not a list."),
        "not_object": tr("This is not an object with names and values."),
        "not_a_number": tr("This is not a number."),
        "number_too_long": tr("The number is too long."),
        "key_twice": tr("The name is given twice."),
        "too_deep": tr("Lists and objects lie too deep within each other."),
        "sha_form": tr("“{0}” is not a SHA-256 sum in 64 small letters and digits."),
        "sha_differs": tr("The receipt's content does not match its SHA-256 sum."),
        "bad_base64": tr("The receipt's content is not base64."),
    }


def _of_packets(tr: Catalog) -> Mapping[str, str]:
    return {
        "not_a_packet": tr("This is no packet that can be read."),
        "not_a_card": tr("This is no card that packets can be closed for."),
        "not_an_answer": tr("This is no answer to a packet."),
        "packet_too_large": tr("The packet is too large."),
        "passphrase_of_book": tr(
            "The book has a passphrase, which must not go with the packet. Name another file with "
            "--packet-passphrase-file, or a card with --for."
        ),
        "not_key_and_why": tr("“{0}” is not the key of a row, = and why it is refused."),
        "packet_empty": tr("There is nothing to put in a packet in those days."),
        "packet_needs_card": tr("Name a card, or a file with a passphrase."),
        "packet_needs_passphrase": tr("The packet is closed by a passphrase."),
        "packet_for_another": tr("The packet is closed for another book’s card, or it is damaged."),
        "packet_not_opened": tr("The packet does not open: wrong passphrase, or it is damaged."),
        "packet_of_whom": tr("Nobody in the book is called “{0}”. Say whose packet it is."),
        "no_such_row": tr("There is no row “{0}” in the packet."),
        "whose_name": tr("Who is “{0}”? Say which companion it is."),
        "not_name_and_id": tr("“{0}” is not of the form NAME=ID."),
        "answer_to_nothing": tr("The answer is to nothing that was sent from this book."),
    }


def _of_sharing(tr: Catalog) -> Mapping[str, str]:
    return {
        "not_shared": tr("The book is not shared. Start with “share start”, or “share join”."),
        "already_shared": tr("The book is shared already, through {0}. Leave that first."),
        "folder_in_use": tr(
            "Somebody has already begun to share a book through {0}. Join it with their key, or "
            "choose another folder."
        ),
        "nobody_there": tr(
            "In {0} lies nothing that this key opens. Either the key is another family’s, or the "
            "files have not come yet: try again when the folder is in step."
        ),
        "not_a_family_key": tr(
            "This is no family key. It begins with AGE-SECRET-KEY-1 and has 74 letters and digits."
        ),
        "put_back": tr(
            "The book was put back from a copy. Say whether to go on with what the others have, or "
            "to let all books say again what this one says."
        ),
        "not_a_book": tr("{0} is no book of Ledsagapp. Choose a file that ends in .ledsagapp."),
        "same_book": tr("That is the book that is open. Choose the other copy of it."),
        "same_circle": tr(
            "That copy belongs to the same shared book. What is written in it comes through the "
            "folder when its computer exchanges."
        ),
        "same_writer": tr(
            "The two say different things under the same computer’s name, as when the whole disk "
            "was copied. Export the other as a ledger and import that instead."
        ),
        "key_file_there": tr("{0} is there already, and a key is never written over."),
    }


def _of_files(tr: Catalog) -> Mapping[str, str]:
    return {
        "not_a_pdf": tr("This is no PDF."),
        "pdf_damaged": tr("The PDF is damaged and cannot be read."),
        "pdf_locked": tr("The PDF has a password, so it cannot be checked."),
        "pdf_too_large": tr("The PDF is larger than 128 MB. No report is that large."),
        "pdf_not_sealed": tr(
            "The PDF carries no sealed content. Either the report was not sealed, or it was made "
            "before sealed content went along, or another program has removed it."
        ),
        "seal_damaged": tr("The sealed content in the PDF is damaged, so it cannot be checked."),
        "not_utf8": tr("The file is not text in UTF-8 (byte {0})."),
        "not_json": tr("The file is not JSON (line {0}, column {1})."),
        "not_toml": tr("The file is not TOML: {0}"),
        "wrong_format": tr("“{0}” is not the format of a ledger, ledsag-ledger."),
        "newer_version": tr("Version {0} is newer than this program knows. Update the program."),
        "unknown_version": tr("There is no version {0} of the format."),
    }


def _of_sheets_and_calendars(tr: Catalog) -> Mapping[str, str]:
    return {
        "not_a_sheet": tr("It is no sheet that can be read, it is damaged, or it has a password."),
        "sheet_too_large": tr(
            "The sheet is larger than any that is read. Save only what you need."
        ),
        "not_a_calendar": tr("It is no calendar, or it is damaged."),
        "calendar_too_large": tr("The calendar is too large. At most {0} events are read."),
    }


_WORDS: tuple[Callable[[Catalog], Mapping[str, str]], ...] = (
    _of_times,
    _of_references,
    _of_rules,
    _of_fields,
    _of_files,
    _of_packets,
    _of_sharing,
    _of_sheets_and_calendars,
)
