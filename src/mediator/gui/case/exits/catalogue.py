"""The ways on from a case: what each is called, what it does, and its form."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.case.guide import Move
from mediator.gui.case.body import Body
from mediator.gui.case.exits.hand_over import (
    AcknowledgeBody,
    HandOverBody,
    ReplyBody,
    ResumeBody,
)
from mediator.gui.case.exits.money import AdvanceBody, FulfilBody, RecoverBody
from mediator.gui.case.exits.reason import (
    CloseBody,
    FailBody,
    PauseBody,
    ReopenBody,
    SelfSettleBody,
    SkipBody,
    TakeOutBody,
    VoidBody,
    WithdrawBody,
)
from mediator.gui.case.scene import Scene
from mediator.gui.forms.form import Form
from mediator.gui.translation import QT_TRANSLATE_NOOP

_CONTEXT: Final = "CaseExits"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exit:
    """One way on; `title` and `effect` are sources of translations."""

    move: Move
    title: str
    effect: str
    body: type[Body]


EXITS: Final[Mapping[str, Exit]] = {
    "hand_over": Exit(
        move=Move.HAND_OVER,
        title=QT_TRANSLATE_NOOP("CaseExits", "Hand over"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits", "The case goes to the authority; if it is still open, it ends here by it."
        ),
        body=HandOverBody,
    ),
    "withdraw": Exit(
        move=Move.WITHDRAW,
        title=QT_TRANSLATE_NOOP("CaseExits", "Withdrawn by the consumer"),
        effect=QT_TRANSLATE_NOOP("CaseExits", "The consumer takes the complaint back: it ends."),
        body=WithdrawBody,
    ),
    "self_settle": Exit(
        move=Move.SELF_SETTLE,
        title=QT_TRANSLATE_NOOP("CaseExits", "Settled between themselves"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits", "Both sides came to terms without the station: the case ends."
        ),
        body=SelfSettleBody,
    ),
    "fail": Exit(
        move=Move.FAIL,
        title=QT_TRANSLATE_NOOP("CaseExits", "Not settled"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits",
            "The case ends without a settlement. Both sides get a notice with the ways that stay"
            " open; the reason stands on it.",
        ),
        body=FailBody,
    ),
    "pay_in_advance": Exit(
        move=Move.PAY_IN_ADVANCE,
        title=QT_TRANSLATE_NOOP("CaseExits", "Pay in advance"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits",
            "The market pays the consumer first and recovers it from the stall. A case that is"
            " still open is settled by it.",
        ),
        body=AdvanceBody,
    ),
    "recover": Exit(
        move=Move.RECOVER,
        title=QT_TRANSLATE_NOOP("CaseExits", "Recovered from the stall"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits", "Note what the stall paid back to the market, in as many parts as it took."
        ),
        body=RecoverBody,
    ),
    "acknowledge": Exit(
        move=Move.ACKNOWLEDGE,
        title=QT_TRANSLATE_NOOP("CaseExits", "Receipt of the authority"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits", "Note how the authority confirmed that it took the case over."
        ),
        body=AcknowledgeBody,
    ),
    "reopen": Exit(
        move=Move.REOPEN,
        title=QT_TRANSLATE_NOOP("CaseExits", "Talk again: not kept"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits",
            "The agreement was not kept, or the dispute flared up again: the case opens again at"
            " the second round, its deadline runs anew, and a new agreement takes the old one's"
            " place. The month no longer counts it as settled.",
        ),
        body=ReopenBody,
    ),
    "take_out": Exit(
        move=Move.TAKE_OUT,
        title=QT_TRANSLATE_NOOP("CaseExits", "Take the file out again"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits",
            "Evidence and notes can be added again; the file is then to be closed once more.",
        ),
        body=TakeOutBody,
    ),
    "pause": Exit(
        move=Move.PAUSE,
        title=QT_TRANSLATE_NOOP("CaseExits", "Pause"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits", "From today on the days do not count, until the case is taken up again."
        ),
        body=PauseBody,
    ),
    "resume": Exit(
        move=Move.RESUME,
        title=QT_TRANSLATE_NOOP("CaseExits", "Take up again"),
        effect=QT_TRANSLATE_NOOP("CaseExits", "From tomorrow on the days count again."),
        body=ResumeBody,
    ),
    "reply": Exit(
        move=Move.REPLY,
        title=QT_TRANSLATE_NOOP("CaseExits", "Answer the authority"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits", "Note how and what the authority that handed the case down was answered."
        ),
        body=ReplyBody,
    ),
    "void": Exit(
        move=Move.VOID,
        title=QT_TRANSLATE_NOOP("CaseExits", "Void the agreement"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits",
            "The agreement loses its force and this cannot be undone; the paper is kept. The case"
            " opens again, and a new agreement will refer to this one.",
        ),
        body=VoidBody,
    ),
    "skip": Exit(
        move=Move.SKIP,
        title=QT_TRANSLATE_NOOP("CaseExits", "Leave this step out"),
        effect=QT_TRANSLATE_NOOP("CaseExits", "The reason is kept with the case."),
        body=SkipBody,
    ),
    "close": Exit(
        move=Move.RECORD,
        title=QT_TRANSLATE_NOOP("CaseExits", "End performance"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits",
            "Promises stay open and are listed as such; the case goes on to its end.",
        ),
        body=CloseBody,
    ),
    "fulfil": Exit(
        move=Move.FULFIL,
        title=QT_TRANSLATE_NOOP("CaseExits", "Note performance"),
        effect=QT_TRANSLATE_NOOP(
            "CaseExits", "Part of it may be noted too; what is left stays open."
        ),
        body=FulfilBody,
    ),
}

MENU: Final = (
    ("hand_over", "acknowledge", "withdraw", "self_settle", "fail"),
    ("pay_in_advance", "recover", "reopen", "void"),
    ("pause", "resume", "reply", "take_out"),
)
"""The entries of the menu, in groups."""


def exit_of(key: str) -> Exit | None:
    """The exit that `key` asks for: `fail`, or `fulfil:0` with the place of a promise."""
    return EXITS.get(key.partition(":")[0])


def make_body(key: str, scene: Scene, *, form: Form) -> Body:
    """The form of the exit `key`; KeyError for a key that is none."""
    name, _, position = key.partition(":")
    if name == "fulfil":
        return FulfilBody(scene, form, position=int(position))
    return EXITS[name].body(scene, form)


def title(key: str) -> str:
    """What an exit is called, in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, EXITS[key.partition(":")[0]].title)


def effect(key: str) -> str:
    """What it will do."""
    return QCoreApplication.translate(_CONTEXT, EXITS[key.partition(":")[0]].effect)
