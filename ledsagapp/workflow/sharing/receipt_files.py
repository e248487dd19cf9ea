"""Receipts on their way: written whole, checked when read, written again for who lacks them."""

from collections.abc import Iterable, Mapping

from ledsagapp.exchange.sharing.carriers import Carrier
from ledsagapp.exchange.sharing.parcels import RECEIPT, Family, State
from ledsagapp.storage.tables.receipts import Receipts
from ledsagapp.storage.tables.shared import Shared


def taken_receipts(
    shared: Shared, family: Family, carrier: Carrier, names: Iterable[str]
) -> list[bytes]:
    """The receipts that are named in the book, were not here, and lie there whole."""
    missing = shared.missing_receipts()
    if not missing:
        return []
    files: dict[str, list[str]] = {}
    for name in names:
        if name.endswith(RECEIPT):
            files.setdefault(name.partition("-")[0], []).append(name)
    found = []
    for digest in missing:
        for name in files.get(family.receipt_code(digest), ()):
            data = carrier.get(name)
            content = None if data is None else family.open_receipt(data, digest)
            if content is not None:
                found.append(content)
                break
    return found


def put_receipts(
    shared: Shared,
    receipts: Receipts,
    family: Family,
    carrier: Carrier,
    names: Iterable[str],
    states: Mapping[str, State],
) -> None:
    """Put there what nobody has put there, and again what somebody waits for."""
    there = {name.partition("-")[0] for name in names if name.endswith(RECEIPT)}
    lacking = {code for state in states.values() if not state.gone for code in state.lacks}
    for digest in sorted(shared.receipt_names()):
        code = family.receipt_code(digest)
        if code in there and code not in lacking:
            continue
        content = receipts.get(digest)
        if content is not None:
            carrier.put(family.receipt_name(digest, shared.device), family.close_receipt(content))
