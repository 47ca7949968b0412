"""How a station words its papers: which sentences, within which bounds, in which version."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.domain.values.text import clean

FIELD: Final = "phrase"
_LONGEST: Final = 300  # characters of one sentence
_MOST: Final = 12  # sentences of a list
_PLACE: Final = re.compile(r"\{([^{}]*)\}")

# What no paper may say (papers.md), in the words in which it is usually said.
_RIGHTS: Final = "投诉|举报|起诉|诉讼|仲裁|申诉|告发|上告|维权|追究|追诉|索赔"
_FORBIDDEN: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    (
        "phrase_waives",
        re.compile(
            "(?:放弃|不得|不再|不能|不可|不准|不去|不向|禁止|无权|停止|互不|永不|丧失|自愿不|承诺不|同意不|保证不)"
            rf"[^。；，]{{0,20}}(?:{_RIGHTS})"
            rf"|(?:{_RIGHTS})[^。；]{{0,12}}(?:放弃|撤回|撤销|不再|丧失|终止)"
            "|撤诉|撤回投诉|撤销举报|一次性了结|别无争议"
        ),
    ),
    ("phrase_court", re.compile("司法确认|强制执行")),
    ("phrase_fraud", re.compile("欺诈|诈骗|欺骗")),
    (
        "phrase_authority",
        re.compile("监督管理局|市场监管局|工商(?:行政管理)?局|人民政府|公安局|派出所|执法(?:大队|支队|局)|行政处罚"),
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A sentence in the station's own words; of a list, one sentence a line.

    `key` is the template and the name in it, `agreement:fixed`; `text` has the `{places}` of code.
    """

    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrasing:
    """All that a station words itself, in one version: never changed, only followed by another.

    Without phrases it is the standard wording again.
    """

    made_at: datetime
    by: str
    base: str = "v1"
    phrases: tuple[Phrase, ...] = ()
    id: int = 0

    @property
    def version(self) -> str:
        """How papers name it: v1.3."""
        return f"{self.base}.{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence that may be worded anew, as people see it: `{金额}` and not `{amount}`.

    `names` are Chinese and English, `places` go from code to Chinese. Lines that are `kept` stay.
    """

    key: str
    names: tuple[str, str]
    standard: str
    places: Mapping[str, str]
    listed: bool = False
    kept: tuple[str, ...] = ()

    @property
    def template(self) -> str:
        """The template it lies in."""
        return self.key.partition(":")[0]

    @property
    def marks(self) -> tuple[str, ...]:
        """Its places as they are written, in the order of the standard sentence."""
        return tuple(dict.fromkeys(f"{{{name}}}" for name in _PLACE.findall(self.standard)))

    def shown(self, phrase: str) -> str:
        """Words with the `{places}` of code, as people see them."""
        return _PLACE.sub(lambda found: f"{{{self.places.get(found[1], found[1])}}}", phrase)

    def phrase(self, typed: str) -> Phrase:
        """What was typed, checked and ready to be kept.

        Raises `RuleViolation` with `required`, `text_too_long`, `phrase_one_line`,
        `phrase_too_many`, `phrase_kept`, `phrase_braces`, `phrase_place_unknown`,
        `phrase_place_missing`, or `phrase_waives`, `phrase_court`, `phrase_fraud`,
        `phrase_authority` with the words `found`.
        """
        lines = [line.strip() for line in clean(typed, field=FIELD).split("\n") if line.strip()]
        self._check_lines(lines)
        text = "\n".join(lines)
        self._check_places(text)
        for code, pattern in _FORBIDDEN:
            if found := pattern.search(_without(text, self.standard.split("\n"))):
                raise RuleViolation(code, FIELD, found=found[0])
        codes = {name: code for code, name in self.places.items()}
        return Phrase(key=self.key, text=_PLACE.sub(lambda found: f"{{{codes[found[1]]}}}", text))

    def _check_lines(self, lines: list[str]) -> None:
        if not lines:
            raise RuleViolation("required", FIELD)
        if len(lines) > 1 and not self.listed:
            raise RuleViolation("phrase_one_line", FIELD)
        if len(lines) > _MOST:
            raise RuleViolation("phrase_too_many", FIELD, most=_MOST)
        longest = max(map(len, lines))
        if longest > _LONGEST:
            raise RuleViolation("text_too_long", FIELD, limit=_LONGEST, length=longest)
        for line in self.kept:
            if line not in lines:
                raise RuleViolation("phrase_kept", FIELD, words=line)

    def _check_places(self, text: str) -> None:
        if {"{", "}"} & set(_PLACE.sub("", text)):
            raise RuleViolation("phrase_braces", FIELD)
        used = set(_PLACE.findall(text))
        wanted = _PLACE.findall(self.standard)
        for place in sorted(used.difference(wanted)):
            raise RuleViolation("phrase_place_unknown", FIELD, place=place)
        for place in wanted:
            if place not in used:
                raise RuleViolation("phrase_place_missing", FIELD, place=place)


def in_force(versions: Iterable[Phrasing], at: datetime) -> Phrasing | None:
    """The version that held `at` a time; None before the first."""
    held = [each for each in versions if each.made_at <= at]
    return max(held, key=lambda each: each.id, default=None)


def _without(text: str, known: list[str]) -> str:
    """Words without the lines that are standard: those were weighed when they were written."""
    return "\n".join(line for line in text.split("\n") if line not in known)
