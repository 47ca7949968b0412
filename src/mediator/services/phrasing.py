"""The station's own wording of its papers: tried on sample data, then in force for new cases."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mediator import documents
from mediator.domain import phrasing
from mediator.domain.accounts.roles import Right
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation
from mediator.domain.phrasing import Phrase, Phrasing, Sentence
from mediator.services import sample_papers
from mediator.services.workplace import Workplace, station_of
from mediator.storage import journal, phrasings
from mediator.storage.database import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What may be worded anew, paper by paper, and how the station words it now."""

    papers: Mapping[str, tuple[str, str]]
    sentences: tuple[Sentence, ...]
    now: Phrasing | None = None
    phrases: Mapping[str, str] = field(default_factory=dict)

    def text(self, sentence: Sentence) -> str:
        """A sentence as new cases have it, as people see it."""
        own = self.phrases.get(sentence.key)
        return sentence.standard if own is None else sentence.shown(own)


def load(workplace: Workplace) -> Wording:
    """The wording that new cases begin with."""
    with workplace.reading() as view:
        now = of(view, None)
    return Wording(
        papers=documents.worded_papers(),
        sentences=documents.sentences(),
        now=now,
        phrases={each.key: each.text for each in now.phrases} if now else {},
    )


def check(sentence: Sentence, typed: str) -> Phrase | None:
    """What was typed, ready to be tried; None where it is the standard wording.

    Raises `RuleViolation` as `Sentence.phrase`, and `phrase_no_glyph` with the `character`.
    """
    phrase = sentence.phrase(typed)
    if character := documents.unprintable(phrase.text):
        raise RuleViolation("phrase_no_glyph", phrasing.FIELD, character=character)
    return None if sentence.shown(phrase.text) == sentence.standard else phrase


def sample(workplace: Workplace, sentence: Sentence, *, phrases: Sequence[Phrase]) -> bytes:
    """The paper of a sentence with made-up people, worded like that."""
    with workplace.reading() as view:
        station = station_of(view)
    paper = sample_papers.paper(
        sentence.key, station=station, by=workplace.on_duty, at=workplace.now()
    )
    return documents.render(sample_papers.worded(paper, phrases))


def put_in_force(workplace: Workplace, phrases: Sequence[Phrase]) -> Phrasing:
    """Word the papers of new cases like that; without phrases, as the standard has it.

    Cases that are registered already keep the wording they began with.

    Raises `RuleViolation("phrasing_same")`, or as `check`.
    """
    known = {each.key: each for each in documents.sentences()}
    checked = (check(known[each.key], known[each.key].shown(each.text)) for each in phrases)
    own = tuple(sorted(filter(None, checked), key=lambda each: each.key))
    with workplace.transaction(Right.MANAGE) as work:
        before = of(work, None)
        if own == (before.phrases if before else ()):
            raise RuleViolation("phrasing_same", phrasing.FIELD)
        new = Phrasing(made_at=workplace.now(), by=workplace.on_duty, phrases=own)
        kept = phrasings.add(work, new)
        journal.append(
            work,
            "put_wording_in_force",
            subject="station",
            public={"version": kept.version, "sentences": ",".join(each.key for each in own)},
        )
    return kept


def of(view: Reading, dispute: Dispute | None) -> Phrasing | None:
    """The wording of a case, that of the moment it was registered; of none, the newest."""
    versions = phrasings.every(view)
    if dispute is None:
        return versions[-1] if versions else None
    registered = dispute.last(Step.REGISTER)
    return phrasing.in_force(versions, registered.at if registered else dispute.intake.received_at)


def own_words(view: Reading, dispute: Dispute | None) -> tuple[str, tuple[Phrase, ...]]:
    """Version and phrases for the head of a paper; both empty where all is standard."""
    found = of(view, dispute)
    return (found.version, found.phrases) if found and found.phrases else ("", ())
