"""What staff read about the server that several desks share."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "server_address_invalid": QT_TRANSLATE_NOOP(
        "Failures",
        "The address of the server cannot be read ({part}). It looks like "
        "postgresql://desk@db.market.lan/mediator.",
    ),
    "server_password_written": QT_TRANSLATE_NOOP(
        "Failures",
        "A password must not stand in the address of the server. Take it out; the program "
        "asks for it.",
    ),
    "kept_by_server": QT_TRANSLATE_NOOP(
        "Failures", "Backups of the server are made by whoever looks after it."
    ),
    "server_away": QT_TRANSLATE_NOOP(
        "Failures",
        "The server does not answer. What you typed is still here; the program tries again.",
    ),
    "server_turn": QT_TRANSLATE_NOOP(
        "Failures",
        "Other desks are saving just now. Nothing is lost; please try again.",
    ),
    "server_refuses": QT_TRANSLATE_NOOP(
        "Failures",
        "The server does not let this desk in. Check the user name and the password.",
    ),
    "server_forbids": QT_TRANSLATE_NOOP(
        "Failures",
        "This user may not work with the records on the server. Whoever looks after the "
        "server must give it the right.",
    ),
    "database_unknown": QT_TRANSLATE_NOOP(
        "Failures",
        "There is no database of this name on the server.",
    ),
    "server_unprepared": QT_TRANSLATE_NOOP(
        "Failures",
        "The database is still empty, and this user may not make tables in it. Whoever "
        "looks after the server must prepare it first.",
    ),
    "server_older": QT_TRANSLATE_NOOP(
        "Failures",
        "The records on the server are of an older version. Whoever looks after the "
        "server must bring them up to date first.",
    ),
    "server_newer": QT_TRANSLATE_NOOP(
        "Failures",
        "The records on the server were written by a newer version. Please update this program.",
    ),
    "server_too_old": QT_TRANSLATE_NOOP(
        "Failures",
        "The server is too old: PostgreSQL 13 or newer is needed.",
    ),
    "server_not_utf8": QT_TRANSLATE_NOOP(
        "Failures",
        "The database cannot keep Chinese: it was not made with the encoding UTF8. "
        "Whoever looks after the server must make another one.",
    ),
    "not_our_database": QT_TRANSLATE_NOOP(
        "Failures",
        "This database holds something else. Nothing was changed in it; please choose another one.",
    ),
    "server_busy": QT_TRANSLATE_NOOP(
        "Failures",
        "The server has no room to work just now. Nothing is lost; please try again.",
    ),
    "server_full": QT_TRANSLATE_NOOP(
        "Failures",
        "The disk of the server is full. What you typed is still here; whoever looks "
        "after the server must make room.",
    ),
    "server_crowded": QT_TRANSLATE_NOOP(
        "Failures",
        "Too many programs are connected to the server. Nothing is lost; please try again.",
    ),
    "server_slow": QT_TRANSLATE_NOOP(
        "Failures",
        "The server took too long. Nothing was changed; please try again.",
    ),
    "server_damaged": QT_TRANSLATE_NOOP(
        "Failures",
        "The records on the server are damaged. Do not go on; whoever looks after the "
        "server must fetch the last backup.",
    ),
}
