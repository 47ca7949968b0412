"""The papers that a case has come to; those its file needs are marked with a star."""

from dataclasses import replace

import pytest

from mediator.domain.case.claim import Source
from mediator.domain.case.filing import papers_of
from mediator.domain.case.intake import Intake
from tests.domain.cases import HANDED_DOWN, KEPT, SETTLED, TO_SIGN, TO_TERMS, WALK_IN, story

BY_PHONE = replace(WALK_IN, source=Source.PHONE, signed=False)
TALKED = "registration* decision notice* findings reweigh* transcript1*"


def come_to(words: str, intake: Intake = WALK_IN) -> str:
    """The papers of a story, in their order."""
    several = {"transcript", "receipt"}
    return " ".join(
        paper.kind.value
        + (str(paper.part) if paper.kind.value in several else "")
        + ("*" if paper.needed else "")
        for paper in papers_of(story(words, intake=intake))
    )


@pytest.mark.parametrize(
    ("words", "papers"),
    [
        ("", "registration*"),
        ("accept", "registration* decision notice"),
        ("refuse", "registration* decision*"),
        ("consult", "registration* decision"),
        ("withdraw hand_over", "registration* referral*"),
        (TO_TERMS, TALKED),
        (f"{TO_TERMS} draw", TALKED),
        (TO_SIGN, f"{TALKED} agreement"),
        (KEPT, f"{TALKED} agreement receipt1"),
        (f"{SETTLED} +1 pay_part", f"{TALKED} agreement receipt1*"),
        (f"{SETTLED} pay_part +1 keep", f"{TALKED} agreement receipt1 receipt2*"),
        (f"{SETTLED} advance", f"{TALKED} agreement advance*"),
        (
            "accept inform facts differ differ_again fail hand_over",
            f"{TALKED} transcript2* failure* referral*",
        ),
        ("accept advance follow_up", "registration* decision notice advance* follow_up"),
        ("accept inform skip_facts agree", "registration* decision notice* transcript1*"),
        (
            f"{TO_TERMS} draw_oral issue sign keep",
            "registration decision notice findings reweigh* transcript1 agreement receipt1",
        ),
    ],
)
def test_a_case_has_come_to_these_papers(words: str, papers: str) -> None:
    assert come_to(words) == papers


def test_nobody_signs_a_form_who_only_called() -> None:
    assert come_to("", BY_PHONE) == "registration"


def test_an_answer_to_the_authority_is_written() -> None:
    assert come_to("accept reply", HANDED_DOWN) == "registration decision notice feedback*"
