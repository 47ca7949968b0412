"""An advance payment comes back from the stall in two parts, through the real window."""

from mediator.domain.case.guide import Move
from mediator.services import cases, training
from mediator.tour.counter import Counter


def test_an_advance_payment_is_recovered_in_two_parts(counter: Counter) -> None:
    samples = training.samples()
    played = counter.play("prepaid_card", samples.cases["prepaid_card"], base=samples.base)
    assert played.advance is not None
    assert played.advance.outstanding_fen == 14_000
    _recover(counter, "140.01")
    panel = counter.keyboard.field("amount")
    assert panel is not None
    assert "还欠的多" in panel.error()
    for amount, left in (("100", 4_000), ("40", 0)):
        _recover(counter, amount)
        advance = counter.newest().advance
        assert advance is not None
        assert advance.outstanding_fen == left
    advance = counter.newest().advance
    assert advance is not None
    assert [part.amount_fen for part in advance.recoveries] == [10_000, 4_000]
    opened = cases.open_case(counter.window.desk.workplace, played.id)
    assert Move.RECOVER not in opened.guide.moves
    assert "advance_outstanding" not in opened.guide.warnings
    assert [event.action for event in opened.timeline].count("recover") == 2


def _recover(counter: Counter, amount: str) -> None:
    """Open the panel from the menu unless it stands, type the sum, and confirm."""
    if counter.keyboard.field("amount") is None:
        counter.choose_exit("recover")
    counter.keyboard.fill({"amount": amount, "method": "微信"})
    counter.keyboard.press("Ctrl+Return")
