"""Words for a rule of law: its article, the days of its version, what of it is not verified."""

from PySide6.QtCore import QCoreApplication

from mediator.domain.case.law.rules import Bilingual, Rule
from mediator.domain.values import days
from mediator.gui.translation import language
from mediator.settings import Language


def said(words: Bilingual) -> str:
    """The words in the language of the window."""
    return words.en if language() is Language.EN else words.zh


def source(rule: Rule) -> str:
    """Law and article, then which version it is."""
    article = rule.article.replace("、", ", ") if language() is Language.EN else rule.article
    return f"{said(rule.law.name)} {article}".strip() + f" · {version(rule)}"


def version(rule: Rule) -> str:
    """The days on which this version holds, as far as our sources name them."""
    if rule.since:
        words = QCoreApplication.translate("LawTexts", "as in force from {day}")
        return words.format(day=days.show(rule.since))
    if rule.until:
        words = QCoreApplication.translate("LawTexts", "as in force until {day}")
        return words.format(day=days.show(rule.until))
    if rule.law.made_on:
        words = QCoreApplication.translate("LawTexts", "text of {day}")
        return words.format(day=days.show(rule.law.made_on))
    words = QCoreApplication.translate("LawTexts", "as read on {day}")
    return words.format(day=days.show(rule.law.read_on))


def to_check(rule: Rule) -> str:
    """What of a rule is not verified."""
    if rule.to_check is None:
        return QCoreApplication.translate("LawTexts", "Not verified: from a single or no source")
    words = QCoreApplication.translate("LawTexts", "Not verified: {what}")
    return words.format(what=said(rule.to_check))
