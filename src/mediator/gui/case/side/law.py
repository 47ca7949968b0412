"""法条卡: the few rules that may bear on the case, in short neutral words with their article."""

import tomllib
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator import resources
from mediator.domain.case.claim import Category, Nature
from mediator.gui import tokens
from mediator.gui.case.side.card import SideCard
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.labels import Hint, Label
from mediator.settings import Language

_SHOWN = 2

Rule = dict[str, str]


def rules(nature: Nature | None, category: Category | None, *, words: Language) -> list[Rule]:
    """The rules for such a dispute, each with `title`, `source` and `words`."""
    place = 1 if words is Language.EN else 0
    return [
        {part: rule[part][place] for part in ("title", "source", "words")}
        for rule in _card()["rule"]
        if nature in rule["natures"] and category in rule.get("categories", (category,))
    ]


def ending(words: Language) -> str:
    """The sentence that every law card ends with."""
    return str(_card()["ending"][1 if words is Language.EN else 0])


@cache
def _card() -> dict[str, Any]:
    return tomllib.loads(resources.text("rules", "law_card.toml"))


class LawCard(SideCard):
    """The first rules open, the rest behind a link; the last sentence is always there."""

    def heading(self) -> str:
        return self.tr("Law card")

    def build(self) -> None:
        intake = self.scene.dispute.intake
        found = rules(intake.nature, intake.category, words=language())
        self.empty = not found
        for rule in found[:_SHOWN]:
            self.add(_Rule(rule))
        self._more = [_Rule(rule) for rule in found[_SHOWN:]]
        for each in self._more:
            each.hide()
            self.add(each)
        if self._more:
            words = self.tr("More rules ({count})").format(count=len(self._more))
            self._link = LinkButton(words)
            self._link.setObjectName("more_rules")
            self._link.clicked.connect(self._unfold)
            self.body.addWidget(self._link, alignment=Qt.AlignmentFlag.AlignLeft)
        self.add(Hint(ending(language())))

    def _unfold(self) -> None:
        self._link.hide()
        for each in self._more:
            each.show()


class _Rule(QWidget):
    """Title, article, words."""

    def __init__(self, rule: Rule) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, tokens.TINY)
        column.setSpacing(2)
        column.addWidget(Label(rule["title"], "strong", wrap=True))
        column.addWidget(Label(rule["source"], "hint", wrap=True))
        column.addWidget(Label(rule["words"], "small", wrap=True))
