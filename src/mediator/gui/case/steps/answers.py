"""Chips for a plain yes or no."""

from mediator.gui.forms.choices import ChipGroup


def yes_no(name: str, label: str, *, yes: str, no: str, hint: str = "") -> ChipGroup:
    """Two chips with the words of this question; nothing is chosen beforehand."""
    return ChipGroup(name, label, (("yes", yes), ("no", no)), hint=hint)
