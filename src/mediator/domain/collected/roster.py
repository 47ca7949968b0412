"""The stations that are to report: who they are, where, and by which root they are known."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.domain.values import periods


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A station that reports.

    `root` is the SHA-256 of its root certificate (64 hexadecimal digits), empty while nobody
    fetched it; `since` the first month expected of it, such as `2026-03`, empty for any.
    """

    code: str
    name: str
    place: str = ""
    root: str = ""
    since: str = ""


Roster = Mapping[str, Member]
"""The stations by their codes."""

_HEADERS: Final = {
    "code": ("代码", "站点代码", "服务站代码", "编号", "code"),
    "name": ("名称", "服务站", "服务站名称", "站名", "name"),
    "place": ("地区", "区县", "辖区", "所属地区", "place"),
    "root": ("根证书指纹", "指纹", "根证书", "root", "fingerprint"),
    "since": ("起报月份", "起报月", "起始月份", "since"),
}
_FIELD: Final = {header: field for field, headers in _HEADERS.items() for header in headers}
_PRINT: Final = re.compile(r"[0-9a-f]{64}")
_APART: Final = re.compile(r"[\s:：-]+")


def read(rows: Iterable[Sequence[str]]) -> Roster:
    """The stations in a table of words, whose first filled row names the columns.

    Raises `RuleViolation` with `roster_without_codes` where no row names a column of codes,
    `roster_empty`, and with the fact `line`: `roster_code_missing`, `roster_code_twice`,
    `roster_root_unreadable` or `roster_since_unreadable`.
    """
    columns: dict[int, str] = {}
    found: dict[str, Member] = {}
    for line, row in enumerate(rows, 1):
        words = [word.strip() for word in row]
        if not any(words):
            continue
        if not columns:
            columns = _columns(words)
            continue
        member = _member(
            {field: words[at] for at, field in columns.items() if at < len(words)}, line
        )
        if member.code in found:
            raise RuleViolation("roster_code_twice", "stations", line=line)
        found[member.code] = member
    if not found:
        raise RuleViolation("roster_empty", "stations")
    return found


def with_roots(roster: Roster, roots: Mapping[str, str]) -> Roster:
    """The stations, with the fingerprints of `roots` by code where the list has none."""
    return {
        code: replace(member, root=member.root or roots.get(code, ""))
        for code, member in roster.items()
    }


def _columns(words: Sequence[str]) -> dict[int, str]:
    found = {at: _FIELD[word.lower()] for at, word in enumerate(words) if word.lower() in _FIELD}
    if "code" not in found.values():
        raise RuleViolation("roster_without_codes", "stations")
    return found


def _member(words: Mapping[str, str], line: int) -> Member:
    code = words.get("code", "")
    if not code:
        raise RuleViolation("roster_code_missing", "stations", line=line)
    root = _APART.sub("", words.get("root", "")).lower()
    if root and not _PRINT.fullmatch(root):
        raise RuleViolation("roster_root_unreadable", "stations", line=line)
    return Member(
        code=code,
        name=words.get("name") or code,
        place=words.get("place", ""),
        root=root,
        since=_since(words.get("since", ""), line),
    )


def _since(words: str, line: int) -> str:
    try:
        return periods.parse(words[:7]).label if words else ""
    except RuleViolation as unreadable:
        raise RuleViolation("roster_since_unreadable", "stations", line=line) from unreadable
