"""What is typed while the papers are worded, sentence by sentence: ready, wrong, or untouched."""

from dataclasses import dataclass, field

from mediator.domain.phrasing import Phrase, Sentence
from mediator.services.phrasing import Wording


@dataclass(slots=True)
class Typed:
    """The words of every sentence; nothing typed is lost by looking at another sentence.

    `raw` are the words that differ from those in force, `ready` those of them that were found
    right (None: the standard ones), `wrong` those that were not.
    """

    wording: Wording
    raw: dict[str, str] = field(default_factory=dict)
    ready: dict[str, Phrase | None] = field(default_factory=dict)
    wrong: set[str] = field(default_factory=set)

    def words(self, sentence: Sentence) -> str:
        """A sentence as it stands now, typed or in force."""
        return self.raw.get(sentence.key, self.wording.text(sentence))

    def keep(self, sentence: Sentence, raw: str) -> None:
        """Note what was typed; nothing is known of it yet."""
        self.wrong.discard(sentence.key)
        self.ready.pop(sentence.key, None)
        if raw == self.wording.text(sentence):
            self.raw.pop(sentence.key, None)
        else:
            self.raw[sentence.key] = raw

    def found_right(self, sentence: Sentence, phrase: Phrase | None) -> None:
        """What was typed may be put in force."""
        self.ready[sentence.key] = phrase

    def found_wrong(self, sentence: Sentence) -> None:
        """What was typed may not."""
        self.wrong.add(sentence.key)

    def is_own(self, sentence: Sentence) -> bool:
        """Whether it differs from the standard."""
        return self.words(sentence) != sentence.standard

    @property
    def may_hold(self) -> bool:
        """Whether something is new and everything is right."""
        return bool(self.raw) and not self.wrong and self.raw.keys() <= self.ready.keys()

    def phrases(self) -> tuple[Phrase, ...]:
        """The station's own sentences: those in force, and what was typed and is right."""
        now: dict[str, Phrase | None] = {
            key: Phrase(key=key, text=text) for key, text in self.wording.phrases.items()
        }
        return tuple(each for each in (now | self.ready).values() if each is not None)
