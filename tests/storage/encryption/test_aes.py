"""Decryption in plain Python: the vectors of the standard, and the pages the fast library reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.storage.encryption.aes import CbcDecryption
from ledsagapp.storage.encryption.decrypt_pages import FAST, decrypt
from ledsagapp.storage.encryption.keys import PAGE, Key

KEY = "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"
VECTOR = "000102030405060708090a0b0c0d0e0f"
# NIST SP 800-38A, F.2.6: CBC-AES256, four blocks.
CIPHERTEXT = (
    "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"
    "39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b"
)
PLAIN = (
    "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
    "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710"
)


def test_the_example_of_the_standard_is_decrypted() -> None:
    found = CbcDecryption(bytes.fromhex(KEY)).decrypt(
        bytes.fromhex(VECTOR), bytes.fromhex(CIPHERTEXT)
    )
    assert found.hex() == PLAIN


def test_a_single_block_of_the_standard_is_decrypted() -> None:
    # FIPS 197, C.3; with an empty vector a block stands for itself.
    secret = bytes.fromhex("8ea2b7ca516745bfeafc49904b496089")
    found = CbcDecryption(bytes(range(32))).decrypt(bytes(16), secret)
    assert found.hex() == "00112233445566778899aabbccddeeff"


@pytest.mark.skipif(not FAST, reason="the fast library is not made for this computer")
@given(st.binary(min_size=32, max_size=32), st.binary(min_size=1, max_size=2 * PAGE))
def test_pages_are_read_as_by_the_fast_library(raw: bytes, content: bytes) -> None:
    key = Key(raw, bytes(range(16)))
    found = [
        (bytes(decrypt(content, key, bad, lambda _part: None, fast=fast)), bad)
        for fast, bad in ((True, set[str]()), (False, set[str]()))
    ]
    assert found[0] == found[1]
