"""Shows a form as it was recorded: the same fields, only those with words in them, unchangeable."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.fields import Field
from mediator.gui.forms.form import Form
from mediator.gui.forms.rows import Rows
from mediator.gui.widgets.buttons import Button


def freeze(form: Form) -> None:
    """Let nobody change the fields of `form`; empty ones are not shown at all."""
    for field in form.fields():
        if field.is_empty():
            field.hide()
        elif isinstance(field, Rows):
            for row in field.rows():
                for part in row.fields.values():
                    _fix(part)
            for button in field.findChildren(Button):
                button.hide()
        else:
            _fix(field)


def _fix(field: Field) -> None:
    field.set_hint("")
    if isinstance(field, ChipGroup):
        _fix_chips(field)
        return
    match field.input:
        case QLineEdit() as line:
            line.setReadOnly(True)
        case QPlainTextEdit() as text:
            text.setReadOnly(True)
        case other:
            _fix_control(other)


def _fix_chips(field: ChipGroup) -> None:
    """Only what was chosen is left to see."""
    for chip in field.input.findChildren(QAbstractButton):
        chip.setVisible(chip.isChecked())
        _fix_control(chip)


def _fix_control(control: QWidget) -> None:
    """Leave it readable, for eyes and screen readers, but out of reach of mouse and keys."""
    control.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
