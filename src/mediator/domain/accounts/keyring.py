"""The accounts of a station and the locks that each holds its key behind a secret."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from mediator.domain.accounts.roles import AccountRole, Right, may
from mediator.domain.errors import RuleViolation
from mediator.domain.values import text

LEAST_PASSWORD: Final = 8
LONGEST_NAME: Final = 40
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no letter looks like a digit.
_READ_AS: Final = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", " ": "", "—": ""})
_CODE, _GROUP = 25, 5
_TOO_COMMON: Final = frozenset({"password", "12345678", "123456789", "1234567890", "87654321"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What it costs to try one secret (argon2id, RFC 9106): memory in KiB, passes, lanes."""

    memory: int
    passes: int
    lanes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """The station's key, sealed behind one secret; in hexadecimal digits."""

    salt: str
    sealed: str = field(repr=False)
    cost: Cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody who works here; without a lock the account is closed and opens nothing."""

    id: int
    name: str
    role: AccountRole
    lock: Lock | None = None

    @property
    def active(self) -> bool:
        """Whether it still opens the records."""
        return self.lock is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyring:
    """All ways to the key called `key_id`; `recovery` is opened by the printed code."""

    key_id: str
    accounts: tuple[Account, ...]
    recovery: Lock

    def find(self, name: str) -> Account:
        """The account of that name; raises `RuleViolation("no_such_account")`."""
        for account in self.accounts:
            if account.name == name.strip():
                return account
        raise RuleViolation("no_such_account", "name")

    def active(self) -> tuple[Account, ...]:
        """The accounts that open the records."""
        return tuple(each for each in self.accounts if each.active)

    def seconds(self, name: str) -> tuple[str, ...]:
        """Who else may agree to what takes two; empty where the station has nobody else."""
        fit = (each for each in self.active() if may(each.role, Right.MEDIATE))
        return tuple(each.name for each in fit if each.name != name)

    def add(self, name: str, *, role: AccountRole, lock: Lock) -> "Keyring":
        """One more; numbers are not used again. Raises `RuleViolation("account_name_taken")`."""
        if any(each.name == name for each in self.accounts):
            raise RuleViolation("account_name_taken", "name")
        last = max((each.id for each in self.accounts), default=0)
        made = Account(id=last + 1, name=name, role=role, lock=lock)
        return replace(self, accounts=(*self.accounts, made))

    def change(self, name: str, change: Callable[[Account], Account]) -> "Keyring":
        """Change one account; raises `RuleViolation("last_head")` if no head would be left."""
        asked = self.find(name)
        changed = tuple(change(each) if each is asked else each for each in self.accounts)
        if not any(each.active and each.role is AccountRole.HEAD for each in changed):
            raise RuleViolation("last_head", "role")
        return replace(self, accounts=changed)


def check_name(name: str) -> str:
    """The name as it is kept; raises `RuleViolation` at `name`."""
    kept = text.one_line(name, limit=LONGEST_NAME, field="name")
    if not kept:
        raise RuleViolation("required", "name")
    return kept


def check_password(password: str, *, name: str) -> None:
    """Refuse what anybody would guess; raises `RuleViolation` at `password`.

    Long enough is enough: rules about kinds of letters make people write passwords down.
    """
    if len(password) < LEAST_PASSWORD:
        raise RuleViolation("password_short", "password", least=LEAST_PASSWORD)
    plain = password.casefold()
    if plain in _TOO_COMMON or len(set(plain)) == 1 or plain == name.casefold():
        raise RuleViolation("password_common", "password")


def recovery_code(choose: Callable[[str], str]) -> str:
    """A new code of 125 bits, `choose` taking one letter at random: `7K3QD-…`, five groups."""
    letters = "".join(choose(_ALPHABET) for _ in range(_CODE))
    return "-".join(letters[at : at + _GROUP] for at in range(0, _CODE, _GROUP))


def read_code(typed: str) -> str:
    """The code as it is tried, however it was typed; raises `RuleViolation("code_incomplete")`."""
    letters = typed.upper().translate(_READ_AS)
    if len(letters) != _CODE or not set(letters) <= set(_ALPHABET):
        raise RuleViolation("code_incomplete", "code")
    return letters
