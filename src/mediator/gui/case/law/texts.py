"""The words of a rule in the language of the window."""

from PySide6.QtCore import QCoreApplication

from mediator.domain.case.law.rules import Bilingual, Dating, Rule
from mediator.domain.values import days
from mediator.gui.translation import language
from mediator.settings import Language


def said(words: Bilingual) -> str:
    """Words in the language of the window."""
    return words.en if language() is Language.EN else words.zh


def source(rule: Rule) -> str:
    """Title and article, with the date of the version."""
    article = said(rule.source)
    if rule.since is None:
        return article
    if rule.dating is Dating.IN_FORCE:
        dated = QCoreApplication.translate("LawTexts", "{article} (in force since {day})")
    else:
        dated = QCoreApplication.translate("LawTexts", "{article} (text of {day})")
    return dated.format(article=article, day=days.show(rule.since))
