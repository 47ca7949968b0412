"""The first shape of the file: station, cases, ledger, papers, months, journal and word index."""

import csv
from datetime import date
from typing import Any

from alembic import op
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Enum,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeEngine

from mediator import resources
from mediator.storage.tables.columns import NAMING

revision = "0001"
down_revision = None

METADATA = MetaData(naming_convention=NAMING)
MOMENT = DateTime(timezone=True)
FEN = BigInteger().with_variant(Integer, "sqlite")

CHOICES = {
    "daykind": "holiday workday closed",
    "source": "walk_in phone platform_12315 hotline_12345 regulator association other",
    "nature": (
        "quality after_sales contract price false_advertising safety counterfeit "
        "measurement dignity other"
    ),
    "category": (
        "appliances clothing food tobacco_alcohol building daily_goods jewellery_sports "
        "medical_goods vehicles farm_supplies living_services decoration_property tourism "
        "culture_sports post telecom internet finance insurance health education "
        "public_facilities sales_services other"
    ),
    "voucher": "none receipt invoice payment_record contract card other",
    "endingkind": (
        "settled_on_spot mediated paid_in_advance self_settled withdrawn failed "
        "handed_over refused consultation"
    ),
    "step": (
        "register triage inform facts first_round second_round terms review sign perform "
        "follow_up archive"
    ),
    "agreementmode": "written oral",
    "agreementstate": "draft issued signed performed voided",
    "termkind": "refund compensate make_up replace repair rework return apology other",
    "side": "consumer stall market",
    "paymethod": "cash wechat alipay bank other",
    "decision": "accept consultation hand_over refuse",
    "deadlineclass": "on_the_spot ordinary complex",
    "satisfaction": "very satisfied fairly not",
    "paperkind": "registration notice transcript agreement failure ledger month",
}


def _one_of(name: str) -> Enum:
    return Enum(
        *CHOICES[name].split(), name=name, native_enum=False, create_constraint=True, length=32
    )


def _must(name: str, kind: type[TypeEngine[Any]] | TypeEngine[Any]) -> Column[Any]:
    return Column(name, kind, nullable=False)


def _texts(*names: str) -> list[Column[Any]]:
    return [_must(name, Text) for name in names]


def _part(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    condition = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


Table(
    "counters",
    METADATA,
    Column("series", Text, primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    _must("last", Integer),
)
Table(
    "drafts",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("person", Text, primary_key=True),
    Column("desk", Text, primary_key=True),
    *_texts("form", "payload"),
    _must("updated_at", MOMENT),
)
Table(
    "journal",
    METADATA,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    _must("at", MOMENT),
    *_texts("by", "action", "subject", "facts", "previous", "hash"),
    Index("ix_journal_subject", "subject"),
)
Table(
    "journal_salts",
    METADATA,
    Column("subject", Text, primary_key=True),
    _must("salt", LargeBinary),
)
Table(
    "station_settings",
    METADATA,
    Column("key", Text, primary_key=True),
    _must("value", Text),
)
Table(
    "calendar_days",
    METADATA,
    Column("day", Date, primary_key=True),
    _must("kind", _one_of("daykind")),
    _must("source", Text),
)
Table(
    "calendar_years",
    METADATA,
    Column("year", Integer, primary_key=True, autoincrement=False),
    _must("source", Text),
)
Table(
    "scales",
    METADATA,
    Column("id", Integer, primary_key=True),
    _must("version", Integer),
    *_texts("serial", "place", "capacity"),
    Column("verified_on", Date),
    Column("due_on", Date),
    _must("note", Text),
)
Table(
    "stalls",
    METADATA,
    Column("id", Integer, primary_key=True),
    _must("version", Integer),
    *_texts("number", "name", "zone", "operator", "phone", "credit_code"),
    _must("deposit_fen", FEN),
    Column("joined_on", Date),
    Column("left_on", Date),
    Column("pledged_on", Date),
    Column("weighing_pledged_on", Date),
    *_texts("note", "words"),
)
Table(
    "disputes",
    METADATA,
    Column("id", Integer, primary_key=True),
    _must("version", Integer),
    *_texts("number", "registered_by"),
    _must("imported", Boolean),
    _must("source", _one_of("source")),
    _must("received_at", MOMENT),
    _must("facts", Text),
    Column("nature", _one_of("nature")),
    Column("category", _one_of("category")),
    Column("hand_down", Text),
    _must("may_publish", Boolean),
    _must("may_refer", Boolean),
    _must("signed", Boolean),
    *_texts(
        "respondent_name",
        "respondent_number",
        "respondent_zone",
        "respondent_operator",
        "respondent_phone",
        "respondent_credit_code",
    ),
    Column("respondent_stall_id", Integer, ForeignKey("stalls.id")),
    Column("respondent_agent", Text),
    _must("purchase_goods", Text),
    Column("purchase_bought_on", Date),
    Column("purchase_amount_fen", FEN),
    *_texts("purchase_quantity", "purchase_place"),
    _must("purchase_voucher", _one_of("voucher")),
    _must("claim_remedies", Text),
    Column("claim_amount_fen", FEN),
    _must("claim_other", Text),
    Column("ending_kind", _one_of("endingkind")),
    Column("ending_at", MOMENT),
    Column("ending_by", Text),
    Column("ending_reason", Text),
    Column("ending_recovered_fen", FEN),
    _must("pauses", Text),
    Column("referral", Text),
    Column("advance", Text),
    Column("reply", Text),
    UniqueConstraint("number"),
    Index("ix_disputes_respondent_stall_id", "respondent_stall_id"),
)
Table(
    "consumers",
    METADATA,
    Column("dispute_id", Integer, ForeignKey("disputes.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    *_texts("name", "phone", "address", "id_number"),
    Column("agent", Text),
    Index("ix_consumers_name_dispute_id", "name", "dispute_id"),
    Index("ix_consumers_phone_dispute_id", "phone", "dispute_id"),
)
Table(
    "steps",
    METADATA,
    Column("dispute_id", Integer, ForeignKey("disputes.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    _must("step", _one_of("step")),
    _must("at", MOMENT),
    *_texts("by", "outcome"),
)
Table(
    "agreements",
    METADATA,
    Column("dispute_id", Integer, ForeignKey("disputes.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    *_texts("number", "facts"),
    _must("mode", _one_of("agreementmode")),
    _must("state", _one_of("agreementstate")),
    _must("supersedes", Text),
    Column("issued_on", Date),
    Column("signed_on", Date),
    _must("void_reason", Text),
    _part("uq_agreements_number", "number", where="number <> ''", unique=True),
)
Table(
    "terms",
    METADATA,
    _must("kind", _one_of("termkind")),
    _must("debtor", _one_of("side")),
    *_texts("goods", "quantity"),
    Column("amount_fen", FEN),
    _must("value_fen", FEN),
    Column("due_on", Date),
    Column("method", _one_of("paymethod")),
    _must("instalments", Integer),
    *_texts("place", "text"),
    Column("dispute_id", Integer, primary_key=True, autoincrement=False),
    Column("agreement", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    ForeignKeyConstraint(
        ["dispute_id", "agreement"], ["agreements.dispute_id", "agreements.position"]
    ),
)
Table(
    "fulfilments",
    METADATA,
    _must("term", Integer),
    _must("on", Date),
    _must("by", Text),
    Column("amount_fen", FEN),
    Column("method", _one_of("paymethod")),
    _must("note", Text),
    Column("dispute_id", Integer, primary_key=True, autoincrement=False),
    Column("agreement", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    ForeignKeyConstraint(
        ["dispute_id", "agreement"], ["agreements.dispute_id", "agreements.position"]
    ),
)
Table(
    "ledger",
    METADATA,
    Column("dispute_id", Integer, ForeignKey("disputes.id"), primary_key=True),
    _must("number", Text),
    _must("received_on", Date),
    _must("source", _one_of("source")),
    _must("consumer", Text),
    _must("others", Integer),
    Column("stall_id", Integer),
    *_texts("stall_number", "stall_name", "zone", "goods", "handler"),
    Column("nature", _one_of("nature")),
    Column("category", _one_of("category")),
    Column("amount_fen", FEN),
    _must("remedies", Text),
    Column("decision", _one_of("decision")),
    Column("accepted_on", Date),
    Column("deadline_class", _one_of("deadlineclass")),
    Column("answer_by", MOMENT),
    _must("pauses", Text),
    _must("paused", Boolean),
    Column("ending", _one_of("endingkind")),
    Column("ended_on", Date),
    _must("recovered_fen", FEN),
    _must("agreement_number", Text),
    _must("signed", Boolean),
    _must("promises_open", Boolean),
    Column("satisfaction", _one_of("satisfaction")),
    _must("advance_fen", FEN),
    _must("reweighs", Integer),
    _must("reweighs_exceeded", Integer),
    _must("referred", Boolean),
    _must("imported", Boolean),
    Column("stage", _one_of("step")),
    _must("live", Boolean),
    UniqueConstraint("number"),
    Index("ix_ledger_accepted", "accepted_on", "dispute_id"),
    Index("ix_ledger_by_amount", "amount_fen", "dispute_id"),
    Index("ix_ledger_by_stall", "stall_number", "dispute_id"),
    Index("ix_ledger_ended", "ended_on", "accepted_on", "dispute_id"),
    Index("ix_ledger_ending", "ending", "dispute_id"),
    _part("ix_ledger_live", "dispute_id", where="live = 1"),
    Index("ix_ledger_of_stall", "stall_id", "received_on", "dispute_id"),
    _part("ix_ledger_promised", "stall_id", "dispute_id", where="promises_open = 1"),
    Index("ix_ledger_received", "received_on", "stall_id", "dispute_id"),
    Index("ix_ledger_stage", "stage", "dispute_id"),
)
Table(
    "papers",
    METADATA,
    Column("id", Integer, primary_key=True),
    _must("number", Text),
    _must("kind", _one_of("paperkind")),
    Column("dispute_id", Integer, ForeignKey("disputes.id")),
    _must("issued_at", MOMENT),
    *_texts("by", "sha256"),
    _must("reprints", Integer),
    _must("snapshot", Text),
    _must("pdf", LargeBinary),
    UniqueConstraint("number"),
    Index("ix_papers_dispute_id", "dispute_id"),
)
Table(
    "locked_months",
    METADATA,
    Column("label", Text, primary_key=True),
    _must("last_day", Date),
    _must("content", Text),
)
Table(
    "month_notes",
    METADATA,
    Column("label", Text, primary_key=True),
    _must("notes", Text),
)

# The search engine keeps only where words occur, not the words; its rowid is the id of the case.
WORDS = (
    "CREATE VIRTUAL TABLE dispute_words USING fts5("
    "words, content='', contentless_delete=1, tokenize='ascii', prefix='2 3')"
)

# What was written down or given out stays as it was, whoever opens the file.
GUARDS = (
    ("journal_stays", "UPDATE ON journal"),
    ("journal_whole", "DELETE ON journal"),
    (
        "paper_stays",
        "UPDATE OF number, kind, dispute_id, issued_at, by, sha256, snapshot, pdf ON papers",
    ),
    ("month_stays", "UPDATE ON locked_months"),
)


def upgrade() -> None:
    METADATA.create_all(op.get_bind(), checkfirst=False)
    op.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    op.execute(WORDS)
    for name, event in GUARDS:
        op.execute(f"CREATE TRIGGER {name} BEFORE {event} BEGIN SELECT RAISE(ABORT, '{name}'); END")
    fill_calendar()


def fill_calendar() -> None:
    """The working days that are published so far; later years come by later revisions."""
    lines = csv.DictReader(resources.text("rules", "calendar.csv").splitlines())
    days = [(date.fromisoformat(line["date"]), line["kind"], line["source"]) for line in lines]
    years = {day.year: source for day, _, source in days}
    op.bulk_insert(
        METADATA.tables["calendar_days"],
        [{"day": day, "kind": kind, "source": source} for day, kind, source in days],
    )
    op.bulk_insert(
        METADATA.tables["calendar_years"],
        [{"year": year, "source": source} for year, source in years.items()],
    )
