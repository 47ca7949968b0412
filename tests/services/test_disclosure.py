"""Looking behind a mask leaves a line in the journal."""

from mediator.services import cases, disclosure
from mediator.services.workplace import Workplace
from tests.workplaces import played


def test_looking_at_a_name_is_journalled_without_the_name(workplace: Workplace) -> None:
    dispute = played(workplace, "short_weight", until="register")
    disclosure.note(workplace, dispute.id, whose="consumer")
    (event,) = [
        event
        for event in cases.open_case(workplace, dispute.id).timeline
        if event.action == "reveal"
    ]
    assert event.facts == {"whose": "consumer"}
    assert cases.open_case(workplace, dispute.id).dispute.version == dispute.version
