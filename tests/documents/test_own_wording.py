"""The station's own wording in papers: from the snapshot alone, and every sentence has a place."""

from dataclasses import replace
from functools import cache

import pytest

from mediator import documents
from mediator.documents import templates
from mediator.domain.papers import AgreementPaper
from mediator.domain.phrasing import Phrase, Sentence
from mediator.services import sample_papers
from mediator.services.sample_papers import SamplePaper
from mediator.storage.tables import codec
from tests.documents.pieces import AT, STATION
from tests.documents.specimens import AGREEMENT_PAPER
from tests.documents.words import said

PAY = Phrase(key="clauses:compensate", text="{debtor}将{amount}赔给{creditor}，{manner}")
SENTENCES = documents.sentences()


def worded(paper: AgreementPaper, *phrases: Phrase) -> AgreementPaper:
    return replace(paper, head=replace(paper.head, phrasing="v1.1", phrases=phrases))


@pytest.mark.parametrize("sentence", SENTENCES, ids=[each.key for each in SENTENCES])
def test_the_standard_wording_passes_its_own_rules(sentence: Sentence) -> None:
    phrase = sentence.phrase(sentence.standard)
    template, _, key = sentence.key.partition(":")
    found = templates.standard("v1", template).texts[key]
    assert phrase.text == (found if isinstance(found, str) else "\n".join(found))
    assert documents.unprintable(sentence.standard) == ""


def test_every_sentence_that_may_be_worded_can_be_seen_in_a_sample() -> None:
    marked = [
        Phrase(key=each.key, text=f"【{at}】{each.phrase(each.standard).text}")
        for at, each in enumerate(SENTENCES)
    ]

    @cache
    def shown(paper: SamplePaper) -> str:
        return said(documents.render(sample_papers.worded(paper, marked)))

    unseen = [
        each.key
        for at, each in enumerate(SENTENCES)
        if f"【{at}】"
        not in shown(sample_papers.paper(each.key, station=STATION, by="吕敏", at=AT))
    ]
    assert unseen == []


def test_a_paper_says_its_own_words_and_only_it() -> None:
    paper = worded(AGREEMENT_PAPER, PAY)
    plain = documents.render(AGREEMENT_PAPER)
    pdf = documents.render(paper)
    assert "将人民币" in said(pdf)
    assert documents.render(paper) == pdf
    assert documents.render(AGREEMENT_PAPER) == plain
    assert "将人民币" not in said(plain)


def test_a_list_may_have_more_sentences_than_the_standard() -> None:
    items = ["一句。", "两句。", "三句。", "四句。", "五句。", "六句。"]
    pdf = documents.render(
        worded(AGREEMENT_PAPER, Phrase(key="agreement:fixed", text="\n".join(items)))
    )
    assert all(item in said(pdf) for item in items)


def test_what_is_read_aloud_and_shown_is_worded_like_the_paper() -> None:
    paper = worded(AGREEMENT_PAPER, PAY, Phrase(key="agreement:fixed", text="只此一句。"))
    (*_, last) = documents.spoken(paper)
    assert last.endswith("只此一句。")
    sample = sample_papers.paper("clauses:compensate", station=STATION, by="吕敏", at=AT)
    assert isinstance(sample, AgreementPaper)
    pays = sample.agreement.terms[2]
    assert "将人民币" in documents.clause(pays, (PAY,))
    assert "将人民币" not in documents.clause(pays)


def test_the_record_tells_the_wording_and_comes_back() -> None:
    paper = worded(AGREEMENT_PAPER, PAY)
    assert codec.load(codec.dump(paper), AgreementPaper) == paper
    assert documents.record_digest(paper) != documents.record_digest(AGREEMENT_PAPER)
    assert b'"phrasing":"v1.1"' in documents.record(paper)
