"""The words of an agreement to be read aloud, as its paper has them, for a screen."""

from mediator.documents import clauses, templates
from mediator.documents.layout import blocks
from mediator.domain.papers import AgreementPaper


def agreement(paper: AgreementPaper) -> tuple[str, ...]:
    """What happened, every term, and what holds for all agreements: one paragraph each."""
    with templates.with_phrases(paper.head.phrases):
        return _said(paper)


def _said(paper: AgreementPaper) -> tuple[str, ...]:
    version, drawn = paper.head.template, enumerate(paper.agreement.terms)
    terms = [templates.plain(clauses.words(term, at, version=version)) for at, term in drawn]
    fixed = templates.load(version, "agreement").items("fixed")
    numbered = (f"{blocks.numeral(at)}、{words}" for at, words in enumerate([*terms, *fixed], 1))
    return (paper.agreement.facts, *numbered)
