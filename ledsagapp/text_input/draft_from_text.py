"""What was understood of a person's own words, as a draft of an outing; knows no Qt."""

from collections.abc import Sequence
from datetime import date, datetime

from ledsagapp.domain.facts import is_later_today, latest_outing, of_person
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.text_input.draft import Draft
from ledsagapp.text_input.read_sentence import Names, Understood, read_line

_KNOWN_PLACES = 200


def draft_entry(
    ledger: Ledger,
    line: str,
    today: date,
    id_: str,
    person_id: str,
    *,
    language: str = "sv",
    now: datetime | None = None,
) -> Draft:
    """The draft of a line in a person's own words, for the form to show before it is saved.

    Names that no companion has stand in the note, so that nothing is lost, until one is added.
    With ``now`` what begins later today is a booking.
    """
    mine = of_person(ledger.outings, person_id)
    got = read_line(line, today, names_of(ledger, person_id), language)
    latest = latest_outing(mine)
    day = got.day or today
    later = now is not None and got.start is not None and is_later_today(day, got.start, now, today)
    status = got.status or (Status.PLANNED if later or day > today else Status.DONE)
    outing = Outing(
        id_,
        person_id,
        got.companion_ids or _usual(latest, got),
        f"{day.isoformat()}T{time_text(got.start)}",
        "" if got.end is None else f"{day.isoformat()}T{time_text(got.end)}",
        status,
        provider_id=_provider(ledger, latest, got),
        activity=_capitalised(got.activity) or None,
        place=got.place or None,
        note=" ".join((*got.stray, *got.strangers, *got.several)) or None,
    )
    return Draft(outing, got.amount, got.category, got.length, got)


def names_of(ledger: Ledger, person_id: str) -> Names:
    """The companions, and the places the person has been to lately."""
    mine = of_person(ledger.outings, person_id)
    return _names(ledger.companions, mine)


def time_text(minute: int | None) -> str:
    """A minute of a day or the next as "16:30", "" for none."""
    return "" if minute is None else f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def _names(companions: Sequence[Companion], outings: Sequence[Outing]) -> Names:
    places = dict.fromkeys(one.place for one in reversed(outings[-1000:]) if one.place)
    return Names([(one.id, one.name) for one in companions], list(places)[:_KNOWN_PLACES])


def _usual(latest: Outing | None, got: Understood) -> tuple[str, ...]:
    """Nobody named: the companion of the latest outing, but not in place of a name not known."""
    unclear = got.strangers or got.several
    return () if latest is None or unclear else latest.companion_ids


def _provider(ledger: Ledger, latest: Outing | None, got: Understood) -> str | None:
    named = {one.id: one.provider_id for one in ledger.companions}
    found = next((named.get(key) for key in got.companion_ids if named.get(key)), None)
    return found or (latest.provider_id if latest is not None else None)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
