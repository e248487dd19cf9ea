"""What undo and redo would do, in words: "Ångra: ny utflykt 17 november"."""

from collections.abc import Sequence
from datetime import date

from ledsagapp.domain.model.entry import OfPerson
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Person
from ledsagapp.i18n import Catalog
from ledsagapp.storage.journal.undo import Step
from ledsagapp.wording.common.formats import Formats


def step_text(step: Step, formats: Formats) -> str:
    """One saving in words, with its day where it has one."""
    tr = formats.tr
    texts = {
        "add_outing": tr("new outing"),
        "add_outings": tr("new outings from"),
        "change_outings": tr("changed outings from"),
        "remove_outings": tr("removed outings from"),
        "change_outing": tr("changed outing"),
        "remove_outing": tr("removed outing"),
        "add_expense": tr("new expense"),
        "change_expense": tr("changed expense"),
        "remove_expense": tr("removed expense"),
        "add_decision": tr("new decision"),
        "change_decision": tr("changed decision"),
        "remove_decision": tr("removed decision"),
        "add_person": tr("new person"),
        "change_person": tr("changed person"),
        "remove_person": tr("removed person"),
        "add_companion": tr("new companion"),
        "change_companion": tr("changed companion"),
        "remove_companion": tr("removed companion"),
        "add_provider": tr("new provider"),
        "change_provider": tr("changed provider"),
        "remove_provider": tr("removed provider"),
        "add_adjustment": tr("new correction"),
        "change_adjustment": tr("changed correction"),
        "remove_adjustment": tr("removed correction"),
        "add_contact": tr("new contact"),
        "change_contact": tr("changed contact"),
        "remove_contact": tr("removed contact"),
        "confirm_report": tr("report read through"),
        "seal_report": tr("sealed report"),
        "add_template": tr("new template"),
        "change_template": tr("changed template"),
        "remove_template": tr("removed template"),
        **_restored(formats),
        "import_ledger": tr("import"),
        "import_calendar": tr("calendar"),
        "import_sheet": tr("sheet"),
        "first_steps": tr("first steps"),
        "make_packet": tr("packet made"),
        "take_answer": tr("answer to a packet"),
        "add_card": tr("new card"),
        "choose_version": tr("the choice between what was written apart"),
        "say_again": tr("letting all books say what the copy says"),
        "mark_same": tr("two that are the same"),
        "unmark_same": tr("two that are not the same"),
        "add_different": tr("two that are different"),
    }
    if step.name == "take_packet":
        return _packet(step, tr)
    text = texts.get(step.name, tr("change"))
    day = _day(step.data[-1]) if step.data else None
    return text if day is None else f"{text} {formats.day_month(day)}"


def _packet(step: Step, tr: Catalog) -> str:
    """What came from whom: the step keeps the name of the sender and the number of rows."""
    sender, count = (*step.data, "", "")[:2]
    number = int(count) if count.isdigit() else 0
    return tr("packet from {sender}, %n row(s)", "", number).format(sender=sender)


def undone_sentence(step: Step, formats: Formats, *, again: bool) -> str:
    """What was taken back, or made again, and how much of it was left."""
    tr = formats.tr
    text = tr("Done again: {step}.") if again else tr("Undone: {step}.")
    said = text.format(step=step_text(step, formats))
    if not step.left:
        return said
    left = tr("%n was changed by somebody else since, and was left.", "", len(step.left))
    return f"{said} {left}"


def _of_person(entries: Sequence[OfPerson]) -> Sequence[OfPerson]:
    return entries


def owner_of(step: Step, ledger: Ledger) -> Person | None:
    """Whom a step was about, by the entry that it names; None where it names none there is."""
    ids = set(step.data)
    found = next(
        (
            one.person_id
            for entries in (ledger.outings, ledger.expenses, ledger.decisions, ledger.templates)
            for one in _of_person(entries)
            if one.id in ids
        ),
        None,
    )
    return next((one for one in ledger.people if one.id == found), None)


def _restored(formats: Formats) -> dict[str, str]:
    """What was taken out of the bin."""
    tr = formats.tr
    return {
        "restore_outing": tr("outing put back"),
        "restore_expense": tr("expense put back"),
        "restore_decision": tr("decision put back"),
        "restore_adjustment": tr("correction put back"),
        "restore_contact": tr("contact put back"),
        "restore_template": tr("template put back"),
        "restore_companion": tr("companion put back"),
        "restore_provider": tr("provider put back"),
        "restore_person": tr("person put back"),
    }


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
