"""What stands above the form of a step: what hinders it, and the one thing to do about it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mediator.domain.accounts.roles import of_step
from mediator.domain.case.guide import Move
from mediator.domain.case.outcomes import Breached, Reviewed, TakenOut
from mediator.domain.case.procedure import StepState
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.papers import PaperKind
from mediator.domain.values.clock import local_day
from mediator.gui.case import phrases, standing
from mediator.gui.case.scene import Scene
from mediator.gui.rights import it_takes
from mediator.gui.tokens import Tone


@dataclass(frozen=True, slots=True)
class Notice:
    """One banner; `asks` is what its button asks of the page."""

    tone: Tone
    words: str
    button: str = ""
    asks: str = ""


def notices(scene: Scene, step: Step) -> tuple[Notice, ...]:
    """The banners of a step, the most pressing first."""
    return (
        *_of_stand(scene, step),
        *_of_performance(scene, step),
        *_of_warnings(scene, step),
        *_of_ending(scene, step),
    )


def lasting(scene: Scene) -> Iterator[Notice]:
    """What stands above every step of a case, also one that is done."""
    erasure = scene.dispute.erased
    if erasure is None:
        return
    over = QCoreApplication.translate(
        "CaseNotices",
        "The time of this file was over: {by} erased what it said of people on {day}.",
    )
    asked = QCoreApplication.translate(
        "CaseNotices", "{by} erased what this file said of people on {day}, because: {reason}."
    )
    stays = QCoreApplication.translate(
        "CaseNotices", "Its figures stay, and the papers given out can still be checked."
    )
    words = (asked if erasure.reason else over).format(
        by="、".join(filter(None, (erasure.by, erasure.second))),
        day=f"{local_day(erasure.at):%Y-%m-%d}",
        reason=erasure.reason,
    )
    yield Notice(Tone.WAIT, phrases.joined(words, stays))


def _of_stand(scene: Scene, step: Step) -> Iterator[Notice]:
    fail = QCoreApplication.translate("CaseNotices", "Record as not settled")
    match scene.stand(step).why:
        case "consent_refused":
            words = QCoreApplication.translate(
                "CaseNotices",
                "One side does not agree, so there is no mediation. If that stays so, record the"
                " case as not settled.",
            )
            yield Notice(Tone.LATE, words, fail, "fail")
        case "rounds_failed":
            words = QCoreApplication.translate(
                "CaseNotices",
                "Both rounds failed. Try another one here, or record the case as not settled.",
            )
            yield Notice(Tone.DUE, words, fail, "fail")
        case "breached":
            yield Notice(Tone.DUE, _breached(scene))
        case "taken_out":
            yield Notice(Tone.DUE, _taken_out(scene))
        case "sent_back":
            words = QCoreApplication.translate("CaseNotices", "Sent back by the check: {remark}")
            yield Notice(Tone.DUE, words.format(remark=_remark(scene)))


def _of_warnings(scene: Scene, step: Step) -> Iterator[Notice]:
    warnings = scene.case.guide.warnings
    if step not in {Step.FOLLOW_UP, Step.ARCHIVE}:
        return
    if "feedback_due" in warnings:
        words = QCoreApplication.translate(
            "CaseNotices", "The authority that handed this case down waits for an answer."
        )
        answer = QCoreApplication.translate("CaseNotices", "Note the answer")
        yield Notice(Tone.DUE, words, answer, "reply")
    advance = scene.dispute.advance
    if "advance_outstanding" in warnings and advance is not None:
        words = QCoreApplication.translate(
            "CaseNotices", "{amount} are still to be recovered from the stall."
        )
        note = QCoreApplication.translate("CaseNotices", "Note what came back")
        words = words.format(amount=phrases.yuan(advance.outstanding_fen))
        yield Notice(Tone.MINE, words, note, "recover")


def _of_ending(scene: Scene, step: Step) -> Iterator[Notice]:
    ending = scene.dispute.ending
    if step is not Step.ARCHIVE or ending is None or ending.kind is not EndingKind.FAILED:
        return
    if "second_round_open" in scene.case.guide.warnings:
        words = QCoreApplication.translate("CaseNotices", "Only one round of talks was held.")
        yield Notice(Tone.MINE, words)
    if not any(line.kind is PaperKind.FAILURE for line in scene.case.papers):
        words = QCoreApplication.translate(
            "CaseNotices",
            "Give both sides the notice: it names the ways that stay open, and that a failed"
            " mediation bars no complaint.",
        )
        button = QCoreApplication.translate("CaseNotices", "Print the notice")
        yield Notice(Tone.DUE, words, button, "print:failure")


def _of_performance(scene: Scene, step: Step) -> Iterator[Notice]:
    """A promise that is late, and what may be done about it."""
    warnings = scene.case.guide.warnings
    again = QCoreApplication.translate("CaseNotices", "Talk again")
    if step is Step.PERFORM and "promise_late" in warnings:
        words = QCoreApplication.translate(
            "CaseNotices",
            "A promise is late. Remind the stall; if it still does not perform, the market may pay"
            " in advance, the case may go to the regulator, or both sides talk again.",
        )
        refused = QCoreApplication.translate(
            "CaseNotices",
            "It is more than 15 days late, which counts as deliberate delay or refusal (Penalties"
            " for Infringing Consumer Rights 8–10).",
        )
        presumed = "refusal_presumed" in warnings
        words = phrases.joined(words, refused) if presumed else words
        yield Notice(Tone.LATE, words, again, "reopen")
    if step is Step.ARCHIVE and "relapse" in warnings and scene.allows(Move.REOPEN):
        words = QCoreApplication.translate(
            "CaseNotices", "At the follow-up the dispute was not at rest."
        )
        yield Notice(Tone.DUE, words, again, "reopen")


def _taken_out(scene: Scene) -> str:
    outcome = scene.dispute.outcome(Step.ARCHIVE)
    words = QCoreApplication.translate(
        "CaseNotices", "The file was taken out again: {reason} Close it when you are done."
    )
    return words.format(reason=outcome.reason if isinstance(outcome, TakenOut) else "")


def _breached(scene: Scene) -> str:
    record = scene.dispute.breach
    reason = record.outcome.reason if record and isinstance(record.outcome, Breached) else ""
    words = QCoreApplication.translate(
        "CaseNotices", "The agreement was not kept: {reason} Both sides talk again."
    )
    return words.format(reason=reason)


def _remark(scene: Scene) -> str:
    review = scene.dispute.outcome(Step.REVIEW)
    return review.remark if isinstance(review, Reviewed) else ""


def closed(scene: Scene, step: Step) -> Notice:
    """Why a step cannot be taken now or by whoever is here, and where to go instead."""
    if not scene.desk.may(of_step(step)):
        return Notice(Tone.WAIT, it_takes(of_step(step)))
    stand = scene.stand(step)
    current = scene.case.guide.current
    why = standing.why(scene.case, stand)
    if current is None or stand.state is StepState.NOT_NEEDED:
        words = why or QCoreApplication.translate("CaseNotices", "This step is not needed.")
        return Notice(Tone.WAIT, words)
    words = QCoreApplication.translate("CaseNotices", "The steps before it come first.")
    button = QCoreApplication.translate("CaseNotices", "Go to the step that is due")
    return Notice(Tone.WAIT, words, button, current.value)
