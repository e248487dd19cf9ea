"""What the forms offer to choose among, named so that two alike can be told apart."""

from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.ordering import by_name
from ledsagapp.ui.context import Context

NONE = "-"


def decisions_to_name(context: Context, person_id: str, kind: Kind) -> list[tuple[str, str]]:
    """The person's decisions of a kind that an entry may name, first "the one in force"."""
    found = [(NONE, context.tr("The one in force that day"))]
    for one in of_person(context.view().ledger.decisions, person_id):
        if one.kind is kind and not one.refused:
            day = context.formats.full_date(one.valid_from)
            found.append(
                (one.id, one.purpose or context.tr("The decision from {date}").format(date=day))
            )
    return found


def providers(context: Context) -> list[tuple[str, str]]:
    """The providers, first "not said"."""
    named = [(one.id, one.name) for one in by_name(context.view().ledger.providers)]
    return [(NONE, context.tr("Not said")), *named]


def key_or_none(key: str) -> str | None:
    """A key chosen, None for "none" and nothing."""
    return None if key in ("", NONE) else key
