"""Receipts on their way: written whole, checked when read, written again for who lacks them."""

from collections.abc import Iterable, Mapping, Sequence

from ledsagapp.exchange.sharing.carriers import Carrier
from ledsagapp.exchange.sharing.parcels import RECEIPT, DeviceState, Family
from ledsagapp.storage.tables.shared import Shared


def files_of(
    family: Family, missing: Iterable[str], names: Iterable[str]
) -> dict[str, Sequence[str]]:
    """The files in which receipts may be that are named in the book and are not here."""
    files: dict[str, list[str]] = {}
    for name in names:
        if name.endswith(RECEIPT):
            files.setdefault(name.partition("-")[0], []).append(name)
    found = {digest: files.get(family.receipt_code(digest), ()) for digest in missing}
    return {digest: candidates for digest, candidates in found.items() if candidates}


def taken_receipt(
    family: Family, carrier: Carrier, digest: str, candidates: Iterable[str]
) -> bytes | None:
    """The receipt, where it lies there whole."""
    for name in candidates:
        data = carrier.get(name)
        content = None if data is None else family.open_receipt(data, digest)
        if content is not None:
            return content
    return None


def wanted_receipts(
    shared: Shared, family: Family, names: Iterable[str], states: Mapping[str, DeviceState]
) -> list[str]:
    """What nobody has put there, and what somebody waits for that was put there before."""
    there = {name.partition("-")[0] for name in names if name.endswith(RECEIPT)}
    lacking = {code for state in states.values() if not state.gone for code in state.lacks}
    codes = {digest: family.receipt_code(digest) for digest in sorted(shared.receipt_names())}
    return [digest for digest, code in codes.items() if code not in there or code in lacking]
