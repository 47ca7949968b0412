"""消费争议和解（调解）协议书 in three copies, or the record of an oral agreement in one."""

from collections.abc import Sequence

from mediator.documents import clauses, phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Place, Signatures, Spot
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Run, Words
from mediator.documents.layout.stack import Closing
from mediator.documents.papers import people, signing
from mediator.documents.papers.opening import opening
from mediator.documents.phrases import typed
from mediator.documents.templates import Piece, Template
from mediator.domain.case.agreement import AgreementMode, Term
from mediator.domain.case.parties import Side
from mediator.domain.papers import AgreementPaper
from mediator.domain.signatures import Role, Signature
from mediator.domain.values.clock import local_day

# Points from row to row of the places to sign, and of the lowest row: a simple case fits a page.
_PITCH, _ROW = 36, 22


def title(paper: AgreementPaper) -> str:
    """The name of the paper."""
    say = templates.load(paper.head.template, "agreement")
    return say.plain("title_oral" if is_oral(paper) else "title")


def is_oral(paper: AgreementPaper) -> bool:
    """Whether the mediator writes down what was agreed by word of mouth (人民调解法 28)."""
    return paper.agreement.mode is AgreementMode.ORAL


def has_copies(paper: AgreementPaper) -> bool:
    """Whether each side gets its copy: of what both will sign, not of a draft."""
    return not (paper.head.draft or is_oral(paper))


def story(paper: AgreementPaper, signed: Sequence[Signature] = ()) -> list[Block]:
    """The agreement from its title to the places to sign (domain facts 9.3).

    `signed` are the signatures that were drawn on the screen; nothing else differs but the day.
    """
    say = templates.load(paper.head.template, "agreement")
    return [
        *opening(title(paper), paper.head),
        *_superseded(paper, say),
        *_parties(paper, say),
        *_matter(paper, say),
        *_findings(paper, say),
        blocks.heading(say.plain("terms_oral" if is_oral(paper) else "terms")),
        *blocks.clauses(_terms(paper)),
        _closing(paper, say, signed=signed),
    ]


def _superseded(paper: AgreementPaper, say: Template) -> list[Block]:
    old = paper.agreement.supersedes
    return [blocks.flush(say.say("supersedes", number=old))] if old else []


def _parties(paper: AgreementPaper, say: Template) -> list[Block]:
    intake, named = paper.intake, templates.load(paper.head.template, "parties")
    several = len(intake.consumers) > 1
    lines = [
        (
            say.plain("consumer_nth", nth=blocks.numeral(nth))
            if several
            else say.plain("consumer"),
            people.consumer(who, named),
        )
        for nth, who in enumerate(intake.consumers, 1)
    ]
    lines.append((say.plain("stall"), people.stall(intake.respondent, named)))
    if _owes_market(paper):
        market = typed(paper.head.station.market, "station_market")
        lines.append((say.plain("market"), [market]))
    return [blocks.flush([Run(name, bold=True), *words]) for name, words in lines]


def _matter(paper: AgreementPaper, say: Template) -> list[Block]:
    intake, named = paper.intake, templates.load(paper.head.template, "parties")
    about = say.say("purchase", details=people.purchase(intake.purchase, named))
    if asked := people.claim(intake.claim, named):
        about += say.say("claim", details=asked)
    return [
        blocks.heading(say.plain("facts")),
        blocks.text_block(typed(paper.agreement.facts, "agreement_facts")),
        blocks.text_block(about),
    ]


def _findings(paper: AgreementPaper, say: Template) -> list[Block]:
    facts, named = paper.facts, templates.load(paper.head.template, "parties")
    if facts is None:
        return []
    found = [blocks.text_block(people.reweigh(slip, named)) for slip in facts.reweighs]
    if facts.evidence:
        items = [people.evidence(item, at, say=named) for at, item in enumerate(facts.evidence)]
        listed = templates.joined(items, "；")
        found.append(blocks.text_block(say.say("evidence", items=listed)))
    return [*found]


def _terms(paper: AgreementPaper) -> list[list[Piece]]:
    version = paper.head.template
    return [
        clauses.words(term, at, version=version) for at, term in enumerate(paper.agreement.terms)
    ]


def _performance(paper: AgreementPaper, say: Template) -> Block:
    """当场 or 限期, whether the market pays first, and where to turn with questions."""
    named = templates.load(paper.head.template, "parties")
    rows: list[tuple[Words, Words]] = [
        (say.plain("performance"), _when(paper.agreement.terms, say)),
        (say.plain("advance"), _advance(paper, say)),
    ]
    if contact := people.station(paper.head.station, named):
        rows.append((say.plain("contact"), templates.joined(contact, "，")))
    return blocks.form([[row] for row in rows], least=_ROW)


def _when(terms: tuple[Term, ...], say: Template) -> str:
    numbered = list(enumerate(terms, 1))
    spot = [_numeral(at, say) for at, term in numbered if term.due_on is None]
    later = [_numeral(at, say) for at, term in numbered if term.due_on]
    last = max((term.due_on for term in terms if term.due_on), default=None)
    at_once = say.plain("on_the_spot_terms", terms="、".join(spot))
    by_day = say.plain("by_day_terms", terms="、".join(later), day=phrases.day(last))
    lines = [
        phrases.box(at_once if spot else say.plain("on_the_spot"), ticked=bool(spot)),
        phrases.box(by_day if later else say.plain("by_day"), ticked=bool(later)),
    ]
    paid = any(term.due_on is None and term.amount_fen for term in terms)
    return "\n".join(["　".join(lines), *([say.plain("received_by")] if paid else [])])


def _numeral(number: int, say: Template) -> str:
    return say.plain("term", numeral=blocks.numeral(number))


def _advance(paper: AgreementPaper, say: Template) -> str:
    advanced = _owes_market(paper)
    owed = sum(term.amount_fen or 0 for term in paper.agreement.terms if _is_markets(term))
    market = say.plain("advance_market_sum", amount=phrases.sum_of(owed))
    return "　".join(
        (
            phrases.box(say.plain("advance_none"), ticked=not advanced),
            phrases.box(market if advanced else say.plain("advance_market"), ticked=advanced),
        )
    )


def _owes_market(paper: AgreementPaper) -> bool:
    return any(map(_is_markets, paper.agreement.terms))


def _is_markets(term: Term) -> bool:
    return term.debtor is Side.MARKET


def _closing(paper: AgreementPaper, say: Template, *, signed: Sequence[Signature]) -> Block:
    fixed = say.items("fixed_oral" if is_oral(paper) else "fixed")
    clauses_after = blocks.clauses(fixed, first=len(paper.agreement.terms) + 1)
    crowd = [] if is_oral(paper) else signing.crowd(paper.intake, paper.head, signed=signed)
    body = [*clauses_after, _performance(paper, say), *crowd]
    places = _signatures(paper, say, signed=signed)
    return Closing(body, places, together=signing.together(paper.intake))


def _signatures(paper: AgreementPaper, say: Template, *, signed: Sequence[Signature]) -> Signatures:
    """Rows of places to sign; the parties sign no oral agreement."""
    station: list[Spot] = [
        Place(say.plain("sign_mediator"), signing.ink(signed, Role.MEDIATOR)),
        say.plain("sign_recorder"),
        Place(say.plain("sign_witness"), signing.ink(signed, Role.WITNESS)),
    ]
    end: list[Spot] = [say.plain("seal"), _day(say, signed)]
    if is_oral(paper):
        return Signatures([station, end], pitch=_PITCH)
    market = [say.plain("sign_market")] if _owes_market(paper) else []
    parties = signing.parties(paper.intake, say, *market, signed=signed)
    return Signatures([*parties, station, end], pitch=_PITCH)


def _day(say: Template, signed: Sequence[Signature]) -> str:
    """Room for the day; the day itself where all have signed on the screen."""
    if not signed:
        return say.plain("date")
    last = max(each.signed_at for each in signed)
    return say.plain("date_signed", day=phrases.day(local_day(last)))
