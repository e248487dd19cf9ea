"""Closing and opening bytes with age (age-encryption.org): for a public key, or by a passphrase.

What is altered or cut short does not open at all; a stock ``age`` opens it too.
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

import pyrage

from ledsagapp.domain.model.problem import Problem
from ledsagapp.exchange.errors import ExchangeError

LARGEST: Final = 64 * 1024 * 1024  # bytes of a packet, closed or open
_HEAD: Final = b"age-encryption.org/v1\n"
_BY_PASSPHRASE: Final = b"-> scrypt "


def new_pair() -> tuple[str, str]:
    """A new public key (62 letters) and the private key that belongs to it."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity.to_public()), str(identity)


def is_public_key(text: str) -> bool:
    """Whether something can be closed for this key."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def close_for(content: bytes, public_key: str) -> bytes:
    """The content so that only the holder of the private key opens it."""
    sealed: bytes = pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(public_key)])
    return sealed


def close_by(content: bytes, passphrase: str) -> bytes:
    """The content so that who knows the passphrase opens it; deliberately slow (2 s)."""
    sealed: bytes = pyrage.passphrase.encrypt(content, passphrase)
    return sealed


def needs_passphrase(sealed: bytes) -> bool:
    """Whether it was closed by a passphrase and not for a card."""
    return sealed[len(_HEAD) :].startswith(_BY_PASSPHRASE)


def unseal(sealed: bytes, private_keys: Iterable[str], passphrase: str) -> tuple[bytes, str]:
    """The content, and the private key that opened it ("" where the passphrase did).

    ExchangeError where it is not closed by age, is damaged, too large, or nothing given opens it.
    """
    if not sealed.startswith(_HEAD):
        raise ExchangeError([Problem("", "not_a_packet")])
    if len(sealed) > LARGEST:
        raise ExchangeError([Problem("", "packet_too_large")])
    if needs_passphrase(sealed):
        if not passphrase:
            raise ExchangeError([Problem("", "packet_needs_passphrase")])
        return _tried(partial(pyrage.passphrase.decrypt, sealed, passphrase)), ""
    for key in private_keys:
        try:
            return _tried(partial(_by_key, sealed, key)), key
        except ExchangeError:
            continue
    raise ExchangeError([Problem("", "packet_for_another")])


def _by_key(sealed: bytes, key: str) -> bytes:
    content: bytes = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(key)])
    return content


def _tried(open_it: Callable[[], bytes]) -> bytes:
    try:
        return open_it()
    except (pyrage.DecryptError, pyrage.IdentityError) as error:
        raise ExchangeError([Problem("", "packet_not_opened")]) from error
