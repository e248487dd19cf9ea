"""How far each computer of a circle has come, as they have said it in their files."""

import json
from collections.abc import Iterable

from ledsagapp.exchange.sharing.carriers import Carrier
from ledsagapp.exchange.sharing.parcels import STATE, Family, State


def states_of(
    family: Family, carrier: Carrier, names: Iterable[str], without: str = ""
) -> dict[str, State]:
    """The latest state of each device, as far as it opens."""
    found: dict[str, State] = {}
    for name in names:
        if not name.endswith(STATE) or (without and name.startswith(without)):
            continue
        data = carrier.get(name)
        state = None if data is None else family.open_state(data)
        if state is None or state.device == without:
            continue
        known = found.get(state.device)
        if known is None or (known.sent, known.at) <= (state.sent, state.at):
            found[state.device] = state
    return found


def as_of(state: State) -> str:
    """How far a device had come, as one text."""
    return json.dumps(
        [state.version.hex(), state.sent, dict(state.heard), state.lacks, state.name, state.gone]
    )
