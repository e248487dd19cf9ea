"""How far each computer of a circle has come, as they have said it in their files."""

import json
from collections.abc import Collection, Iterable, Mapping

from ledsagapp.exchange.sharing.carriers import Carrier
from ledsagapp.exchange.sharing.parcels import STATE, DeviceState, Family


def states_of(
    family: Family, carrier: Carrier, names: Iterable[str], without: str = ""
) -> dict[str, DeviceState]:
    """The latest state of each device, as far as it opens."""
    found: dict[str, DeviceState] = {}
    for name in names:
        if not name.endswith(STATE) or (without and name.startswith(without)):
            continue
        data = carrier.get(name)
        state = None if data is None else family.open_state(data)
        if state is None or state.device == without:
            continue
        known = found.get(state.device)
        if known is None or _place(known) <= _place(state):
            found[state.device] = state
    return found


def has_others(
    family: Family, carrier: Carrier, names: Iterable[str], known: Collection[str]
) -> bool:
    """Whether a computer that is not known says how far it has come with another family's key."""
    theirs = tuple(known)
    return any(
        name.endswith(STATE)
        and not name.startswith(theirs)
        and (data := carrier.get(name)) is not None
        and family.is_of_others(data)
        for name in names
    )


def _place(state: DeviceState) -> tuple[int, int, str]:
    """Which of two states of a device is the later one; its clock alone may have been put back."""
    return state.sent, sum(state.heard.values()), state.at


def as_of(state: DeviceState) -> str:
    """How far a device had come, as one text."""
    return json.dumps(
        [state.version.hex(), state.sent, dict(state.heard), state.lacks, state.name, state.gone]
    )


def parcel_counts(notes: Mapping[str, str], states: Mapping[str, DeviceState]) -> dict[str, int]:
    """How many parcels of each other device are known of, by what was noted and is said now."""
    known: dict[str, int] = json.loads(notes.get("heard", "{}"))
    sent = {device: state.sent for device, state in states.items()}
    return {
        device: max(known.get(device, 0), sent.get(device, 0)) for device in sorted({*known, *sent})
    }
