"""What the dispute is about: the purchase, the claim, and the words it is counted under."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Remedy(StrEnum):
    """What the consumer asks for: the seven remedies of 消费者权益保护法 52, apology, other."""

    REPAIR = "repair"
    REWORK = "rework"
    REPLACE = "replace"
    RETURN = "return"
    MAKE_UP = "make_up"
    REFUND = "refund"
    COMPENSATE = "compensate"
    APOLOGY = "apology"
    OTHER = "other"


class Nature(StrEnum):
    """The ten natures of the China Consumers Association's bulletins, 2021 to 2025."""

    QUALITY = "quality"
    AFTER_SALES = "after_sales"
    CONTRACT = "contract"
    PRICE = "price"
    FALSE_ADVERTISING = "false_advertising"
    SAFETY = "safety"
    COUNTERFEIT = "counterfeit"
    MEASUREMENT = "measurement"
    DIGNITY = "dignity"
    OTHER = "other"


class Category(StrEnum):
    """The ten classes of goods and thirteen of services of the same bulletins, and other."""

    APPLIANCES = "appliances"
    CLOTHING = "clothing"
    FOOD = "food"
    TOBACCO_ALCOHOL = "tobacco_alcohol"
    BUILDING = "building"
    DAILY_GOODS = "daily_goods"
    JEWELLERY_SPORTS = "jewellery_sports"
    MEDICAL_GOODS = "medical_goods"
    VEHICLES = "vehicles"
    FARM_SUPPLIES = "farm_supplies"
    LIVING_SERVICES = "living_services"
    DECORATION_PROPERTY = "decoration_property"
    TOURISM = "tourism"
    CULTURE_SPORTS = "culture_sports"
    POST = "post"
    TELECOM = "telecom"
    INTERNET = "internet"
    FINANCE = "finance"
    INSURANCE = "insurance"
    HEALTH = "health"
    EDUCATION = "education"
    PUBLIC_FACILITIES = "public_facilities"
    SALES_SERVICES = "sales_services"
    OTHER = "other"


class Source(StrEnum):
    """The way the complaint reached the station."""

    WALK_IN = "walk_in"
    PHONE = "phone"
    PLATFORM_12315 = "platform_12315"
    HOTLINE_12345 = "hotline_12345"
    REGULATOR = "regulator"
    ASSOCIATION = "association"
    OTHER = "other"


HANDED_DOWN = frozenset(
    {Source.PLATFORM_12315, Source.HOTLINE_12345, Source.REGULATOR, Source.ASSOCIATION}
)


class Voucher(StrEnum):
    """The proof of purchase (消费者权益保护法 22)."""

    NONE = "none"
    RECEIPT = "receipt"
    INVOICE = "invoice"
    PAYMENT_RECORD = "payment_record"
    CONTRACT = "contract"
    CARD = "card"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Purchase:
    """What was bought, when and for how much (fen)."""

    goods: str
    bought_on: date | None
    amount_fen: int | None
    quantity: str = ""
    place: str = ""
    voucher: Voucher = Voucher.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What is asked for; `amount_fen` is None when no sum is asked."""

    remedies: tuple[Remedy, ...]
    amount_fen: int | None = None
    other: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandDown:
    """A case passed to the station by an authority, and the day by which it wants an answer."""

    number: str
    office: str = ""
    answer_by: date | None = None
