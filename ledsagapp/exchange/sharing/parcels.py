"""The files that a shared book is carried in: closed with the family's key, named by content.

A parcel and a receipt are written once and never changed; ``<device>.state`` says how far a
device has come. What does not open whole is as if it were not there.
"""

import hmac
import io
import json
import re
import zlib
from collections.abc import Mapping
from typing import Any, Final

import pyrage
import segno

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.values import dataclass, field
from ledsagapp.exchange.errors import ExchangeError

PARCEL: Final = ".parcel"
STATE: Final = ".state"
RECEIPT: Final = ".receipt"
FORM: Final = 1
_OTHER_KEY: Final = "No matching keys found"  # what age says of it
_LARGEST: Final = 512 * 1024 * 1024  # bytes, unpacked
_DEVICE: Final = re.compile(r"[0-9a-f]{16}")
_VERSION: Final = re.compile(r"(?:[0-9a-f]{2})*")


@dataclass(frozen=True, slots=True)
class Parcel:
    """Part of a document; ``needs`` is the schema that its reader must know."""

    content: bytes
    needs: int


@dataclass(frozen=True, slots=True)
class DeviceState:
    """How far a device has come.

    ``version`` is how much of every writer it has, ``sent`` how many parcels it has written,
    ``heard`` the ``sent`` of each other device that it knows of, ``lacks`` the names of receipts
    it waits for. ``at`` is the moment of its latest exchange, UTC, ISO 8601.
    """

    device: str
    name: str
    at: str
    version: bytes
    sent: int = 0
    heard: Mapping[str, int] = field(default_factory=dict)
    lacks: tuple[str, ...] = ()
    gone: bool = False
    needs: int = 0


class Family:
    """The family's key: what is closed with it, opened by it, and named by it."""

    def __init__(self, key: str) -> None:
        """ExchangeError where the text is no such key."""
        try:
            self._identity = pyrage.x25519.Identity.from_str("".join(key.split()))
        except pyrage.IdentityError as error:
            raise ExchangeError([Problem("", "not_a_family_key")]) from error
        self._recipient = self._identity.to_public()
        self._naming = sha256(b"ledsagapp names\0" + str(self._identity).encode()).digest()

    @property
    def circle(self) -> str:
        """What tells this family's parcels from another's, where several lie together."""
        return self._name("circle", b"")[:32]

    def receipt_name(self, digest: str, device: str) -> str:
        """The file of a receipt, which who has no key cannot know it by."""
        return f"{self.receipt_code(digest)}-{device}{RECEIPT}"

    def receipt_code(self, digest: str) -> str:
        """What the names of a receipt's files begin with."""
        return self._name("receipt", digest.encode())[:32]

    def parcel_name(self, number: int, device: str, content: bytes) -> str:
        """The file of a parcel; the names of a device's parcels sort in the order of writing."""
        return f"{number:010d}-{device}-{self._name('parcel', content)[:32]}{PARCEL}"

    def close_parcel(self, parcel: Parcel) -> bytes:
        """The bytes of a parcel's file."""
        head = json.dumps({"form": FORM, "needs": parcel.needs}).encode()
        return self._close(head + b"\n" + parcel.content)

    def open_parcel(self, data: bytes) -> Parcel | None:
        """The parcel; None where it is cut short, altered or another family's."""
        plain = self._open(data)
        head, line, content = (plain or b"").partition(b"\n")
        said = _object(head)
        if not line or said is None or type(said.get("needs")) is not int:
            return None
        if said.get("form") != FORM:
            return Parcel(b"", 1 << 30)  # of a later version
        return Parcel(content, said["needs"])

    def close_receipt(self, content: bytes) -> bytes:
        """The bytes of a receipt's file."""
        return self._close(content)

    def open_receipt(self, data: bytes, digest: str) -> bytes | None:
        """The receipt; None where it is not the one of this digest."""
        content = self._open(data)
        if content is None or sha256(content).hexdigest() != digest:
            return None
        return content

    def close_state(self, state: DeviceState) -> bytes:
        """The bytes of a device's state."""
        said = {
            "device": state.device,
            "name": state.name,
            "at": state.at,
            "version": state.version.hex(),
            "sent": state.sent,
            "heard": dict(state.heard),
            "lacks": list(state.lacks),
            "gone": state.gone,
            "needs": state.needs,
        }
        return self._close(json.dumps(said, ensure_ascii=False).encode())

    def open_state(self, data: bytes) -> DeviceState | None:
        """The state of a device; None where it is cut short, altered or another family's."""
        said = _object(self._open(data) or b"")
        match said or {}:
            case {
                "device": str(device),
                "name": str(name),
                "at": str(at),
                "version": str(version),
                "sent": int(sent),
                "heard": dict(heard),
                "lacks": list(lacks),
            } if (
                _DEVICE.fullmatch(device)
                and _VERSION.fullmatch(version)
                and all(type(count) is int for count in heard.values())
                and all(isinstance(one, str) for one in lacks)
            ):
                gone, needs = bool(said and said.get("gone")), (said or {}).get("needs")
                return DeviceState(
                    *(device, name, at, bytes.fromhex(version), sent, heard, tuple(lacks)),
                    gone=gone,
                    needs=needs if isinstance(needs, int) else 0,
                )
        return None

    def is_of_others(self, data: bytes) -> bool:
        """Whether bytes were closed with a key, but not with this one."""
        try:
            pyrage.decrypt(data, [self._identity])
        except (pyrage.DecryptError, ValueError) as error:
            return str(error) == _OTHER_KEY
        return False

    def _name(self, what: str, content: bytes) -> str:
        return hmac.new(self._naming, what.encode() + b"\0" + content, "sha256").hexdigest()

    def _close(self, content: bytes) -> bytes:
        sealed: bytes = pyrage.encrypt(zlib.compress(content, 6), [self._recipient])
        return sealed

    def _open(self, data: bytes) -> bytes | None:
        try:
            packed = pyrage.decrypt(data, [self._identity])
        except (pyrage.DecryptError, ValueError):
            return None
        try:
            unpacking = zlib.decompressobj()
            plain = unpacking.decompress(packed, _LARGEST)
        except zlib.error:
            return None
        return plain if unpacking.eof else None


def _object(data: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(data)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def new_family_key() -> str:
    """A new key of 74 letters; who has it is family."""
    return str(pyrage.x25519.Identity.generate())


def key_qr(key: str) -> bytes:
    """The key as a QR code, an SVG picture of 4 units a module with its quiet zone."""
    picture = io.BytesIO()
    segno.make(key, error="m").save(picture, kind="svg", scale=4, light="white")
    return picture.getvalue()


def key_qr_png(key: str) -> bytes:
    """The same as a PNG picture."""
    picture = io.BytesIO()
    segno.make(key, error="m").save(picture, kind="png", scale=8, border=4)
    return picture.getvalue()
