"""消费者投诉登记表: what the consumer said at the counter, on the form they sign."""

from mediator import wording
from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.layout.table import Table
from mediator.documents.papers import people
from mediator.documents.papers.opening import opening
from mediator.documents.phrases import typed
from mediator.documents.templates import Piece, Template
from mediator.domain.case.claim import Remedy, Source, Voucher
from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Agent, Consumer, Respondent
from mediator.domain.papers import RegistrationPaper

Row = list[tuple[Words, Words]]

_ROW, _STORY, _OPINION = 23, 74, 38  # points: the lowest usual row, the facts, an opinion
_WHOLE = 400  # points, more than the opinions need: they stay together


def title(paper: RegistrationPaper) -> str:
    """The name of the paper."""
    return templates.load(paper.head.template, "registration").plain("title")


def story(paper: RegistrationPaper) -> list[Block]:
    """The form of domain facts 9.1 B, one table that may run on, and the notice at its foot."""
    say, intake = templates.load(paper.head.template, "registration"), paper.intake
    people_rows = [*_source(paper, say), *_consumers(paper, say), *_stall(intake.respondent, say)]
    claimed: Row = [(say.plain("remedies"), _claimed(intake, say))]
    return [
        *opening(title(paper), paper.head),
        _table([*people_rows, *_purchase(intake, say)], _ROW),
        _table([[(say.plain("facts"), typed(intake.facts, "facts"))]], _STORY),
        _table([claimed, [(say.plain("consents"), _consents(intake, say))]], _ROW),
        Closing([_opinions(intake, say)], blocks.small_print(_notice(paper, say)), together=_WHOLE),
    ]


def _table(rows: list[Row], least: float) -> Table:
    return blocks.form(rows, label=6.2, least=least, before=0)


def _source(paper: RegistrationPaper, say: Template) -> list[Row]:
    intake, head = paper.intake, paper.head
    rows: list[Row] = [
        [
            (say.plain("received"), phrases.moment(intake.received_at)),
            (say.plain("source"), wording.name(intake.source)),
        ]
    ]
    if down := intake.hand_down:
        rows.append(
            [
                (say.plain("office"), typed(down.office, "hand_down_office")),
                (say.plain("office_number"), typed(down.number, "hand_down_number")),
            ]
        )
    answer_by = down.answer_by if down else None
    asked: Row = [(say.plain("answer_by"), phrases.day(answer_by))] if answer_by else []
    by_hand: list[Row] = (
        [[(say.plain("hand_form"), typed(intake.hand_form, "hand_form"))]]
        if intake.hand_form
        else []
    )
    return [*rows, *by_hand, [(say.plain("by"), typed(head.by, "by")), *asked]]


def _consumers(paper: RegistrationPaper, say: Template) -> list[Row]:
    first, *others = paper.intake.consumers
    named = templates.load(paper.head.template, "parties")
    more: list[Row] = [
        [(say.plain("nth", nth=blocks.numeral(nth)), people.consumer(who, named))]
        for nth, who in enumerate(others, 2)
    ]
    return [*_consumer(first, say), *more]


def _consumer(who: Consumer, say: Template) -> list[Row]:
    address = typed(who.address or say.plain("not_given"), "consumer_address")
    rows: list[Row] = [
        [
            (say.plain("name"), typed(who.name, "consumer_name")),
            (say.plain("phone"), typed(who.phone, "consumer_phone")),
        ],
        [(say.plain("address"), address)],
    ]
    if who.id_number:
        rows.append([(say.plain("id_number"), typed(who.id_number, "consumer_id_number"))])
    return rows + _agent(who.agent, say)


def _agent(agent: Agent | None, say: Template) -> list[Row]:
    if agent is None:
        return []
    name, relation = typed(agent.name, "agent_name"), typed(agent.relation, "agent_relation")
    full = say.say("agent_name", name=name, relation=relation) if agent.relation else name
    phone = typed(agent.phone or say.plain("not_given"), "agent_phone")
    return [[(say.plain("agent"), full), (say.plain("agent_phone"), phone)]]


def _stall(who: Respondent, say: Template) -> list[Row]:
    def known(value: str, field: str) -> Words:
        return typed(value or say.plain("not_known"), field)

    return [
        [
            (say.plain("stall"), typed(who.name, "stall")),
            (say.plain("operator"), known(who.operator, "stall_operator")),
        ],
        [
            (say.plain("stall_number"), known(who.number, "stall_number")),
            (say.plain("zone"), known(who.zone, "stall_zone")),
        ],
        [
            (say.plain("phone"), known(who.phone, "stall_phone")),
            (say.plain("credit_code"), known(who.credit_code, "stall_credit_code")),
        ],
        *_agent(who.agent, say),
    ]


def _purchase(intake: Intake, say: Template) -> list[Row]:
    bought, unknown = intake.purchase, say.plain("not_given")
    day = phrases.day(bought.bought_on) if bought.bought_on else unknown
    amount = unknown if bought.amount_fen is None else phrases.yuan(bought.amount_fen)
    place: list[Row] = [[(say.plain("place"), typed(bought.place, "place"))]]
    nature = wording.name(intake.nature) if intake.nature else unknown
    category = wording.name(intake.category) if intake.category else unknown
    return [
        [
            (say.plain("goods"), typed(bought.goods or unknown, "goods")),
            (say.plain("quantity"), typed(bought.quantity or unknown, "quantity")),
        ],
        [(say.plain("bought_on"), day), (say.plain("amount"), amount)],
        *(place if bought.place else []),
        [(say.plain("voucher"), phrases.boxes(Voucher, {bought.voucher}))],
        [(say.plain("nature"), nature), (say.plain("category"), category)],
    ]


def _claimed(intake: Intake, say: Template) -> list[Piece]:
    asked = intake.claim
    words: list[Piece] = [phrases.boxes(Remedy, asked.remedies)]
    if asked.amount_fen is not None:
        words += ["\n", *say.say("claim_amount", amount=phrases.sum_of(asked.amount_fen))]
    if asked.other:
        words += ["\n", *say.say("claim_other", text=typed(asked.other, "claim_other"))]
    return words


def _consents(intake: Intake, say: Template) -> str:
    publish = say.plain("may_publish") + phrases.consent(given=intake.may_publish)
    return f"{publish}\n{say.plain('may_refer')}{phrases.consent(given=intake.may_refer)}"


def _opinions(intake: Intake, say: Template) -> Table:
    """Left for pens, except where nobody stands at the counter to sign."""
    here = intake.source is Source.WALK_IN
    declared = say.plain("declared") if here else say.plain("absent")
    rows: list[Row] = [
        [(say.plain("opinion"), declared), (say.plain("sign_consumer"), "")],
        [(say.plain("handling"), ""), (say.plain("sign_handler"), "")],
        [(say.plain("review"), ""), (say.plain("sign_reviewer"), "")],
    ]
    return _table(rows, _OPINION)


def _notice(paper: RegistrationPaper, say: Template) -> list[Piece]:
    """Who keeps the data, what for and how long (个人信息保护法 17)."""
    named = templates.load(paper.head.template, "parties")
    contact = templates.joined(people.station(paper.head.station, named), "，")
    reach = say.say("reach", contact=contact) if contact else []
    name: list[Piece] = [typed(paper.head.station.name, "station_name")]
    return say.say("notice", station=name + reach)
