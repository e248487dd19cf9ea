"""What was understood of a person's own words, as a draft of an outing; knows no Qt."""

from collections.abc import Sequence
from datetime import date

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.text_input.draft import Draft
from ledsagapp.text_input.read_sentence import Names, Understood, read_line

_KNOWN_PLACES = 200


def drafted(ledger: Ledger, line: str, today: date, id_: str, person_id: str) -> Draft:
    """The draft of a line in a person's own words, for the form to show before it is saved."""
    mine = [one for one in ledger.outings if one.person_id == person_id]
    got = read_line(line, today, _names(ledger.companions, mine))
    latest = max(mine, key=lambda one: one.start, default=None)
    day = got.day or today
    status = got.status or (Status.PLANNED if day > today else Status.DONE)
    start = "" if got.start is None else _time(got.start)
    end = "" if got.end is None else f"{day.isoformat()}T{_time(got.end)}"
    note = " ".join(got.left) or None
    outing = Outing(
        id_,
        person_id,
        got.companion_ids or _usual(latest, got),
        f"{day.isoformat()}T{start}",
        end,
        status,
        provider_id=_provider(ledger, latest, got),
        activity=_capitalised(got.activity) or None,
        place=got.place or None,
        note=note,
    )
    return Draft(outing, got.amount, got.category, got.length, got)


def _names(companions: Sequence[Companion], outings: Sequence[Outing]) -> Names:
    places = dict.fromkeys(one.place for one in reversed(outings[-1000:]) if one.place)
    return Names([(one.id, one.name) for one in companions], list(places)[:_KNOWN_PLACES])


def _usual(latest: Outing | None, got: Understood) -> tuple[str, ...]:
    """Nobody named: the companion of the latest outing, but not in place of a name not known."""
    return () if latest is None or got.strangers else latest.companion_ids


def _provider(ledger: Ledger, latest: Outing | None, got: Understood) -> str | None:
    named = {one.id: one.provider_id for one in ledger.companions}
    found = next((named.get(key) for key in got.companion_ids if named.get(key)), None)
    return found or (latest.provider_id if latest is not None else None)


def _time(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
