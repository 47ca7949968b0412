"""Records that lie open say so, and the way to a lock is one press."""

from PySide6.QtWidgets import QPushButton

from mediator.gui.people.lockup import LockUpCard
from mediator.tour.counter import Counter
from tests.gui.finding import find


def test_records_that_lie_open_say_so_and_the_way_to_a_lock_is_one_press(counter: Counter) -> None:
    shell = counter.window.shell
    find(shell, QPushButton, "lock_records").click()
    counter.keyboard.rest()
    assert find(shell, LockUpCard).isVisible()
