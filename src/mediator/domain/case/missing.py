"""One thing still missing: a word for it, and the field where it belongs."""

from dataclasses import dataclass

from mediator.domain.errors import RuleViolation


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """`blocking` things stop the step; the others are carried as open until archiving."""

    code: str
    field: str = ""
    blocking: bool = True


def required(**fields: object) -> tuple[Missing, ...]:
    """The named fields that are empty, in the order given."""
    return tuple(
        Missing(code="required", field=name) for name, value in fields.items() if not value
    )


def refuse(missing: tuple[Missing, ...]) -> None:
    """Raise the first blocking thing as a rule violation at its field."""
    for item in missing:
        if item.blocking:
            raise RuleViolation(item.code, item.field)
