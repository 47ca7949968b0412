"""Locks: a key sealed with AES-256-GCM under what argon2id makes of a secret (RFC 9106)."""

import math
import secrets
import time
import unicodedata
from dataclasses import replace
from functools import cache
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from mediator.domain.accounts.keyring import Cost, Lock

KEY_BYTES: Final = 32
TRY_SECONDS: Final = 0.35
_SALT_BYTES, _NONCE_BYTES = 16, 12
MEMORY: Final = 64 << 10  # KiB, as RFC 9106 recommends where memory is scarce
_LANES, _MOST_PASSES = 4, 60


def new_key() -> bytes:
    """A key for a file of records."""
    return secrets.token_bytes(KEY_BYTES)


@cache
def usual_cost() -> Cost:
    """As many passes as take this machine `TRY_SECONDS`: whoever guesses must pay that each time.

    What is sealed says its cost, so that it opens on every machine.
    """
    one = Cost(memory=MEMORY, passes=1, lanes=_LANES)
    first = min(_taken(one) for _ in range(2))  # It also pays for the memory, others do not.
    more = max(_taken(replace(one, passes=3)) - first, 0.000_001) / 2
    passes = 1 + math.ceil(max(TRY_SECONDS - first, 0) / more)
    return replace(one, passes=min(passes, _MOST_PASSES))


def _taken(cost: Cost) -> float:
    begun = time.perf_counter()
    _stretched("", bytes(_SALT_BYTES), cost=cost)
    return time.perf_counter() - begun


def seal(key: bytes, secret: str, *, key_id: str, cost: Cost) -> Lock:
    """Lock `key` behind `secret`; the lock opens for no key of another name."""
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(_stretched(secret, salt, cost=cost)).encrypt(nonce, key, key_id.encode())
    return Lock(salt=salt.hex(), sealed=(nonce + sealed).hex(), cost=cost)


def opened(lock: Lock, secret: str, *, key_id: str) -> bytes | None:
    """The key, or None when the secret does not fit."""
    sealed = bytes.fromhex(lock.sealed)
    cipher = AESGCM(_stretched(secret, bytes.fromhex(lock.salt), cost=lock.cost))
    try:
        return cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], key_id.encode())
    except InvalidTag:
        return None


def _stretched(secret: str, salt: bytes, *, cost: Cost) -> bytes:
    """The same letters, however the keyboard composed them, are the same secret."""
    spelled = unicodedata.normalize("NFC", secret).encode(errors="surrogatepass")
    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    return kdf.derive(spelled)
