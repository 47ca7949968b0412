"""The expired snacks, worked out at the talks: conditions asked, sum offered, 600 yuan agreed."""

from mediator.domain.case.outcomes import Round
from mediator.domain.case.parties import Side
from mediator.domain.case.steps import EndingKind, Step
from mediator.gui.case.law.dialog import CalculatorDialog
from mediator.services import training
from mediator.tour.counter import Counter
from mediator.tour.keyboard import Keyboard

SAMPLES = training.samples()
ACTS = SAMPLES.cases["snacks"]
TALKS = next(place for place, act in enumerate(ACTS) if act.do == "first_round")
SIGNED = next(place for place, act in enumerate(ACTS) if act.do == "sign")
ASKED = {
    "condition_substandard": "yes",
    "condition_knew": "unclear",
    "condition_no_label_flaw": "yes",
}


def test_the_snacks_are_worked_out_at_the_talks_and_settled_for_less(counter: Counter) -> None:
    counter.play("snacks", ACTS[:TALKS], base=SAMPLES.base)
    counter.keyboard.push("reckon_food")
    dialog = counter.window.shell.findChild(CalculatorDialog)
    assert isinstance(dialog, CalculatorDialog)
    board = Keyboard(dialog, counter.window.tasks)
    board.fill(ASKED)
    board.push("take_by_price")
    counter.put_papers_away()
    counter.keyboard.fill(ACTS[TALKS].values)  # The stall's offer comes below the one taken over.
    counter.keyboard.press("Ctrl+Return")
    talks = counter.newest().outcome(Step.FIRST_ROUND)
    assert isinstance(talks, Round)
    assert [(each.side, each.amount_fen) for each in talks.offers] == [
        (Side.CONSUMER, 1_000_00),
        (Side.STALL, 600_00),
    ]
    dispute = counter.play("snacks", ACTS[TALKS + 1 : SIGNED + 1], base=SAMPLES.base)
    assert dispute.ending is not None
    assert (dispute.ending.kind, dispute.ending.recovered_fen) == (EndingKind.MEDIATED, 600_00)
