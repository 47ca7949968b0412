"""What staff read about accounts, passwords, and what each may do."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "not_permitted": QT_TRANSLATE_NOOP(
        "Failures",
        "Your account may not do this; it takes: {role}. Nothing was changed, and what you typed is"
        " here.",
    ),
    "second_needed": QT_TRANSLATE_NOOP(
        "Failures", "This takes a second person, who agrees with their own password."
    ),
    "wrong_password": QT_TRANSLATE_NOOP(
        "Failures", "This is not the password. Is Caps Lock on, or an input method?"
    ),
    "wrong_code": QT_TRANSLATE_NOOP(
        "Failures",
        "This is not the recovery code. It changes each time it is used: take the newest.",
    ),
    "code_incomplete": QT_TRANSLATE_NOOP(
        "Failures", "The code has five groups of five letters and digits. Is one missing?"
    ),
    "wait_first": QT_TRANSLATE_NOOP(
        "Failures", "Too many wrong ones. Please wait {seconds} seconds, then try again."
    ),
    "no_such_account": QT_TRANSLATE_NOOP("Failures", "Nobody of this name has an account here."),
    "account_needed": QT_TRANSLATE_NOOP(
        "Failures", "Whose account? The records are behind a lock."
    ),
    "account_closed": QT_TRANSLATE_NOOP(
        "Failures", "This account is closed. The head of the station can open it again."
    ),
    "account_name_taken": QT_TRANSLATE_NOOP(
        "Failures", "Somebody of this name has an account already. Please tell them apart."
    ),
    "last_head": QT_TRANSLATE_NOOP(
        "Failures", "Somebody must be head of the station. Make somebody else head first."
    ),
    "password_short": QT_TRANSLATE_NOOP(
        "Failures", "At least {least} letters or digits. A short sentence is easy to remember."
    ),
    "password_common": QT_TRANSLATE_NOOP(
        "Failures", "Anybody would try this first. A short sentence is easy to remember."
    ),
    "passwords_differ": QT_TRANSLATE_NOOP("Failures", "The two are not the same."),
    "not_protected": QT_TRANSLATE_NOOP(
        "Failures", "The records are not behind a lock yet. Please set a password first."
    ),
    "backup_locked": QT_TRANSLATE_NOOP(
        "Failures", "This backup has a lock of its own: it takes a password or its recovery code."
    ),
    "keys_damaged": QT_TRANSLATE_NOOP(
        "Failures",
        "What the passwords open is damaged, twice over. The records are safe: bring back the"
        " newest backup, which carries it too.",
    ),
    "keys_newer": QT_TRANSLATE_NOOP(
        "Failures",
        "The passwords were written by a newer version. Please update this program.",
    ),
    "protected_differs": QT_TRANSLATE_NOOP(
        "Failures",
        "The locked copy of the records was not the same as they are, so nothing was changed. Is"
        " the disk well? Please try again.",
    ),
}
