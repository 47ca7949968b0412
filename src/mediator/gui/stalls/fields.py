"""The fields of a trader's entry, named as `services.forms.registers.stall` reads them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mediator.domain.case.parties import Stall
from mediator.domain.values import days
from mediator.gui.desk import Desk
from mediator.gui.forms.fields import Field, Raw
from mediator.gui.forms.form import Form
from mediator.gui.forms.measures import DayField, PhoneField
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.forms.typeahead import Suggestion, TypeAhead
from mediator.gui.settings.fields import grid
from mediator.services import stalls, stations


class CreditCodeField(TextField):
    """A licence number whose check digit is looked at when the field is left."""

    def check(self) -> None:
        code = self.value().upper()
        if code:
            stalls.check_credit_code(code)


def grids(desk: Desk, form: Form) -> tuple[QWidget, QWidget]:
    """Who they are; since when they are here. All fields are added to `form`."""
    translate = QCoreApplication.translate

    def day(name: str, label: str) -> DayField:
        return DayField(name, label, today=lambda: desk.today, past=True)

    who: Sequence[Field] = (
        TextField("number", translate("StallFields", "Stall number")),
        TextField("name", translate("StallFields", "Shop name")),
        TypeAhead("zone", translate("StallFields", "Zone"), tasks=desk.tasks, find=_zones(desk)),
        TextField("operator", translate("StallFields", "Operator")),
        PhoneField("phone", translate("StallFields", "Phone")),
        CreditCodeField("credit_code", translate("StallFields", "Licence number")),
    )
    terms: Sequence[Field] = (
        day("joined_on", translate("StallFields", "Here since")),
        day("left_on", translate("StallFields", "Left on")),
        LongText("note", translate("StallFields", "Note"), lines=2),
    )
    for field in (*who, *terms):
        form.add(field)
    return grid(who), grid(terms)


def typed(stall: Stall | None) -> dict[str, Raw]:
    """The raw words of an entry; of a new one all are empty."""
    known = stall or Stall(number="", name="")
    return {
        "number": known.number,
        "name": known.name,
        "zone": known.zone,
        "operator": known.operator,
        "phone": known.phone,
        "credit_code": known.credit_code,
        "joined_on": days.show(known.joined_on) if known.joined_on else "",
        "left_on": days.show(known.left_on) if known.left_on else "",
        "note": known.note,
    }


def _zones(desk: Desk) -> Callable[[str], list[Suggestion]]:
    """The zones of the station that hold what was typed; looked up on the worker."""

    def find(typed_words: str) -> list[Suggestion]:
        zones = stations.load(desk.workplace).zones
        wanted = typed_words.casefold()
        return [Suggestion(text=zone, title=zone) for zone in zones if wanted in zone.casefold()]

    return find
