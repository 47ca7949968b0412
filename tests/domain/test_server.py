"""The address of a server: what is read, and what is refused with its place."""

import pytest

from mediator.domain.errors import RuleViolation
from mediator.domain.server import Server, Tls, parse


@pytest.mark.parametrize(
    ("address", "server"),
    [
        (
            "postgresql://desk@db.market.lan/mediator",
            Server(host="db.market.lan", user="desk", database="mediator"),
        ),
        (
            "postgresql://%E5%8F%B0@[::1]:6432/%E5%BA%93?sslmode=verify-ca&sslrootcert=/etc/ca.pem",
            Server(
                host="::1", port=6432, user="台", database="库", tls=Tls.CHAIN, roots="/etc/ca.pem"
            ),
        ),
        (
            "postgresql://desk@%2Frun%2Fpostgresql/mediator",
            Server(host="/run/postgresql", user="desk", database="mediator"),
        ),
    ],
)
def test_an_address_is_read(address: str, server: Server) -> None:
    assert parse(address) == server


def test_who_it_is_must_be_proved_unless_somebody_says_otherwise() -> None:
    assert parse("postgresql://desk@db/mediator").tls is Tls.FULL


@pytest.mark.parametrize(
    ("address", "part"),
    [
        ("", "scheme"),
        ("mysql://desk@db/mediator", "scheme"),
        ("postgresql://desk@/mediator", "host"),
        ("postgresql://desk@db:0/mediator", "port"),
        ("postgresql://desk@db:99999/mediator", "port"),
        ("postgresql://desk@db:x/mediator", "port"),
        ("postgresql://db/mediator", "user"),
        ("postgresql://desk@db", "database"),
        ("postgresql://desk@db/a/b", "database"),
        ("postgresql://desk@db/mediator?sslmode=maybe", "sslmode"),
        ("postgresql://desk@db/mediator?options=-csearch_path=x", "query"),
    ],
)
def test_what_is_no_address_is_refused_with_the_part_that_is_wrong(address: str, part: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        parse(address)
    assert (refused.value.code, refused.value.facts) == ("server_address_invalid", {"part": part})


def test_an_address_with_a_password_is_refused() -> None:
    with pytest.raises(RuleViolation) as refused:
        parse("postgresql://desk:secret@db/mediator")
    assert refused.value.code == "server_password_written"
    assert "secret" not in str(refused.value)
