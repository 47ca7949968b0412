"""What each calculator asks, and what the case already says."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.case.claim import Purchase
from mediator.domain.case.law.rules import Calculator
from mediator.domain.case.law.workings import CLAIMS, FoodBasis, Supply
from mediator.domain.values import days, money
from mediator.gui.case.law import lines
from mediator.gui.case.scene import Scene
from mediator.gui.forms.choices import ChipGroup, Tick
from mediator.gui.forms.fields import Field
from mediator.gui.forms.measures import AmountField, DayField, NumberField
from mediator.gui.translation import QT_TRANSLATE_NOOP
from mediator.services.forms.sheet import Values

_MOST_REPAIRS: Final = 99


def fields(calculator: Calculator, scene: Scene) -> tuple[Field, ...]:
    """The fields of a calculator, in their order."""
    return tuple(_FIELDS[calculator](scene))


def known(scene: Scene) -> Values:
    """What stands in them from the case; every calculator takes those it asks for."""
    purchase = scene.dispute.intake.purchase
    bought = days.show(purchase.bought_on) if purchase.bought_on else ""
    received = days.show(scene.dispute.received_on)
    return {
        "price": _price(purchase),
        "paid": _price(purchase),
        "basis": FoodBasis.PRICE.value,
        "supply": Supply.GOODS.value,
        "received_on": bought,
        "sold_on": bought,
        "known_on": bought,
        "asked_on": received,
        "found_on": received,
        "fault_on": received,
    }


def _price(purchase: Purchase) -> str:
    return "" if purchase.amount_fen is None else money.show(purchase.amount_fen)


def _say(words: str) -> str:
    return QCoreApplication.translate("LawQuestions", words)


def _amount(name: str, words: str) -> AmountField:
    return AmountField(name, _say(words), capitals=False)


def _day(scene: Scene, name: str, *, words: str) -> DayField:
    return DayField(name, _say(words), today=lambda: scene.today, past=True)


def _fraud(_: Scene) -> Iterator[Field]:
    yield _amount("price", QT_TRANSLATE_NOOP("LawQuestions", "Price or fee paid"))
    words = QT_TRANSLATE_NOOP("LawQuestions", "Fraud was established, or the trader admits it")
    yield Tick("established", _say(words))


def _food(_: Scene) -> Iterator[Field]:
    yield _amount("price", QT_TRANSLATE_NOOP("LawQuestions", "Price paid"))
    yield _amount("loss", QT_TRANSLATE_NOOP("LawQuestions", "Loss suffered (may stay empty)"))
    by_price = QT_TRANSLATE_NOOP("LawQuestions", "ten times the price")
    by_loss = QT_TRANSLATE_NOOP("LawQuestions", "three times the loss")
    yield ChipGroup(
        "basis",
        _say(QT_TRANSLATE_NOOP("LawQuestions", "The consumer chooses")),
        ((FoodBasis.PRICE.value, _say(by_price)), (FoodBasis.LOSS.value, _say(by_loss))),
    )
    words = QT_TRANSLATE_NOOP("LawQuestions", "Made below the standards, or knowingly sold")
    yield Tick("knowing", _say(words))


def _seven_days(scene: Scene) -> Iterator[Field]:
    words = QT_TRANSLATE_NOOP("LawQuestions", "Goods received on")
    yield _day(scene, "received_on", words=words)
    words = QT_TRANSLATE_NOOP("LawQuestions", "Return asked for on")
    yield _day(scene, "asked_on", words=words)


def _three_guarantees(scene: Scene) -> Iterator[Field]:
    yield _day(scene, "sold_on", words=QT_TRANSLATE_NOOP("LawQuestions", "Sold on"))
    yield _day(scene, "fault_on", words=QT_TRANSLATE_NOOP("LawQuestions", "Fault came up on"))
    words = QT_TRANSLATE_NOOP("LawQuestions", "Repairs in vain")
    yield NumberField("repairs", _say(words), low=0, high=_MOST_REPAIRS)


def _burden_of_proof(scene: Scene) -> Iterator[Field]:
    words = QT_TRANSLATE_NOOP("LawQuestions", "Goods received on")
    yield _day(scene, "received_on", words=words)
    yield _day(scene, "found_on", words=QT_TRANSLATE_NOOP("LawQuestions", "Defect found on"))


def _prepaid(_: Scene) -> Iterator[Field]:
    yield _amount("paid", QT_TRANSLATE_NOOP("LawQuestions", "Paid in"))
    yield _amount("used", QT_TRANSLATE_NOOP("LawQuestions", "Used up"))
    yield _amount("interest", QT_TRANSLATE_NOOP("LawQuestions", "Interest (may stay empty)"))
    words = QT_TRANSLATE_NOOP("LawQuestions", "Reasonable costs (may stay empty)")
    yield _amount("costs", words)


def _delay(scene: Scene) -> Iterator[Field]:
    words = QT_TRANSLATE_NOOP("LawQuestions", "The consumer asked on")
    yield _day(scene, "asked_on", words=words)


def _limitation(scene: Scene) -> Iterator[Field]:
    words = QT_TRANSLATE_NOOP("LawQuestions", "The harm was or should have been known on")
    yield _day(scene, "known_on", words=words)


def _price_marks(_: Scene) -> Iterator[Field]:
    goods = QT_TRANSLATE_NOOP("LawQuestions", "goods")
    service = QT_TRANSLATE_NOOP("LawQuestions", "a service")
    yield ChipGroup(
        "supply",
        _say(QT_TRANSLATE_NOOP("LawQuestions", "What was sold")),
        ((Supply.GOODS.value, _say(goods)), (Supply.SERVICE.value, _say(service))),
    )
    for key in ("name", "item", "content", "price", "unit"):
        yield Tick(f"mark_{key}", lines.item(key))


def _advertising(_: Scene) -> Iterator[Field]:
    for key in CLAIMS:
        yield Tick(f"claim_{key}", lines.item(key))


_FIELDS: Final[Mapping[Calculator, Callable[[Scene], Iterator[Field]]]] = {
    Calculator.FRAUD: _fraud,
    Calculator.FOOD: _food,
    Calculator.SEVEN_DAYS: _seven_days,
    Calculator.THREE_GUARANTEES: _three_guarantees,
    Calculator.BURDEN_OF_PROOF: _burden_of_proof,
    Calculator.PREPAID: _prepaid,
    Calculator.DELAY: _delay,
    Calculator.LIMITATION: _limitation,
    Calculator.PRICE_MARKS: _price_marks,
    Calculator.ADVERTISING: _advertising,
}
