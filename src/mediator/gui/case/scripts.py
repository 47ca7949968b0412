"""What to do at each step in one sentence, and what staff may say aloud."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.case.steps import Step
from mediator.gui.translation import QT_TRANSLATE_NOOP

_CONTEXT: Final = "CaseScripts"


@dataclass(frozen=True, slots=True)
class Script:
    """What to do, and what to say where there is something to say."""

    task: str
    speech: str = ""


_SCRIPTS: Final[Mapping[Step, Script]] = {
    Step.REGISTER: Script(
        QT_TRANSLATE_NOOP(
            "CaseScripts", "Read the form back, correct what is wrong, let the consumer sign it."
        ),
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "I will read to you what I wrote down. Tell me if anything is not right,"
            " then please sign here.",
        ),
    ),
    Step.TRIAGE: Script(
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "Decide whether the station takes this; danger, crowds and suspected violations are"
            " handed over at once.",
        ),
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "Thank you for waiting. I will tell you now whether we can handle this here,"
            " and by when you will have an answer.",
        ),
    ),
    Step.INFORM: Script(
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "Tell both sides their rights and ask each whether they agree to mediation.",
        ),
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "Mediation is voluntary and free of charge. Either of you may stop at any time, and may"
            " ask for another mediator. You may still complain to the authorities, go to"
            " arbitration or to court. Do you both agree?",
        ),
    ),
    Step.FACTS: Script(
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "Look at the vouchers, hear both sides, weigh again before both where weight is"
            " disputed; write down what both accept.",
        ),
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "We will weigh it once more on the fair scale before both of you. I will read the"
            " figure aloud and write it down for both sides.",
        ),
    ),
    Step.FIRST_ROUND: Script(
        QT_TRANSLATE_NOOP(
            "CaseScripts", "Let each side say what it wants, then note the offers in turn."
        ),
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "One at a time please: first the consumer, then the stall, nobody interrupts."
            " What would settle this for you?",
        ),
    ),
    Step.SECOND_ROUND: Script(
        QT_TRANSLATE_NOOP(
            "CaseScripts", "The first round failed: try once more from where the offers stood."
        ),
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "Last time you were this far apart. Is there a step each of you could still make?",
        ),
    ),
    Step.TERMS: Script(
        QT_TRANSLATE_NOOP(
            "CaseScripts", "Put down who does what, how much, by when and how, and read it aloud."
        ),
    ),
    Step.REVIEW: Script(
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "A second person reads the terms: amounts, days and names right, nobody's rights given"
            " away?",
        ),
    ),
    Step.SIGN: Script(
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "Print three copies and have each signed, or sign on the screen; then seal them.",
        ),
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "Please read all of it before you sign. Each of you keeps a copy,"
            " and the station keeps one.",
        ),
    ),
    Step.PERFORM: Script(
        QT_TRANSLATE_NOOP(
            "CaseScripts", "Note each promise as it is kept, part payments too, until all are."
        ),
    ),
    Step.FOLLOW_UP: Script(
        QT_TRANSLATE_NOOP(
            "CaseScripts", "Ask the consumer whether all was done and how content they are."
        ),
        QT_TRANSLATE_NOOP(
            "CaseScripts",
            "This is the consumer rights station. Has everything that was agreed been done,"
            " and are you content with how we handled it?",
        ),
    ),
    Step.ARCHIVE: Script(
        QT_TRANSLATE_NOOP(
            "CaseScripts", "Look over what is still open; with nothing open the file can be closed."
        ),
    ),
}


def task(step: Step) -> str:
    """What to do, in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, _SCRIPTS[step].task)


def speech(step: Step) -> str:
    """What may be read aloud, or nothing."""
    words = _SCRIPTS[step].speech
    return QCoreApplication.translate(_CONTEXT, words) if words else ""
