"""Dictionaries of a station: the standard items in its words and order, and items of its own.

A standard item is never lost, and an item of its own always counts as a standard one, so that sums
stay the same whatever a station changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from mediator.domain.case.claim import Category, Nature, Remedy, Source
from mediator.domain.errors import RuleViolation


class Section(StrEnum):
    """The dictionaries that a station may change; zones are free words of its own."""

    NATURE = "nature"
    CATEGORY = "category"
    SOURCE = "source"
    REMEDY = "remedy"


STANDARD: Mapping[Section, type[StrEnum]] = {
    Section.NATURE: Nature,
    Section.CATEGORY: Category,
    Section.SOURCE: Source,
    Section.REMEDY: Remedy,
}
# The remedies are those of 消费者权益保护法 52, in its words.
WORDED_BY_LAW = frozenset({Section.REMEDY})


class Class12315(StrEnum):
    """Goods and services as month reports of regulators name them (domain facts 8.3, grade B).

    The official table of codes was not obtained, so that each assignment is a default.
    """

    GENERAL_FOOD = "general_food"
    CLOTHING = "clothing"
    HOME = "home"
    VEHICLES = "vehicles"
    APPLIANCES = "appliances"
    MEDICINE_COSMETICS = "medicine_cosmetics"
    PETS = "pets"
    TOBACCO_DRINKS = "tobacco_drinks"
    COMMUNICATION = "communication"
    CATERING_LODGING = "catering_lodging"
    BEAUTY_BATHING = "beauty_bathing"
    CULTURE_SPORTS = "culture_sports"
    TELECOM = "telecom"
    PARKING = "parking"
    EDUCATION = "education"
    TOURISM = "tourism"
    LAUNDRY = "laundry"
    TECHNICAL = "technical"
    ADMINISTRATIVE = "administrative"
    REPAIR = "repair"
    SALES = "sales"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A standard item (`key` empty, `name` only if renamed), or one of the station's own.

    `class_12315` is what a category is called towards the regulator, None for the default.
    """

    standard: str
    key: str = ""
    name: str = ""
    retired: bool = False
    class_12315: Class12315 | None = None

    @property
    def id(self) -> str:
        """What tells it from others of its dictionary: `food`, or `food/3`."""
        return f"{self.standard}/{self.key}" if self.key else self.standard


@dataclass(frozen=True, slots=True, kw_only=True)
class Dictionary:
    """The items of a section in the order of the station, its own ones after their standard."""

    section: Section
    items: tuple[Item, ...]

    def item(self, item_id: str) -> Item:
        """An item; raises `RuleViolation("choice_unknown")`."""
        found = next((each for each in self.items if each.id == item_id), None)
        if found is None:
            raise RuleViolation("choice_unknown", "item")
        return found

    @property
    def offered(self) -> tuple[Item, ...]:
        """What a form offers: what is not retired; own items also where their standard is."""
        return tuple(each for each in self.items if not each.retired)


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """What a case says more finely than a standard item, in the words of its day.

    `key` is empty where the standard item itself had another name.
    """

    section: Section
    key: str
    name: str

    def __str__(self) -> str:
        """The word itself."""
        return self.name


# 中消协 bulletins name these among the ten most complained of (domain facts 8.2, grade B); which
# class each belongs to is our reading (grade D), and a station may retire them.
_SUB_CLASSES: tuple[tuple[Category, str, Class12315 | None], ...] = (
    (Category.APPLIANCES, "通讯类产品", Class12315.COMMUNICATION),
    (Category.APPLIANCES, "计算机类产品", None),
    (Category.APPLIANCES, "空调", None),
    (Category.CLOTHING, "服装", None),
    (Category.CLOTHING, "鞋", None),
    (Category.DAILY_GOODS, "日用杂品", None),
    (Category.DAILY_GOODS, "化妆品", Class12315.MEDICINE_COSMETICS),
    (Category.JEWELLERY_SPORTS, "首饰", None),
    (Category.VEHICLES, "汽车及零部件", None),
    (Category.LIVING_SERVICES, "餐饮服务", Class12315.CATERING_LODGING),
    (Category.LIVING_SERVICES, "住宿服务", Class12315.CATERING_LODGING),
    (Category.LIVING_SERVICES, "美容美发", Class12315.BEAUTY_BATHING),
    (Category.LIVING_SERVICES, "保养和修理服务", Class12315.REPAIR),
    (Category.CULTURE_SPORTS, "健身服务", None),
    (Category.TELECOM, "移动电话服务", None),
    (Category.TELECOM, "网络接入服务", None),
    (Category.INTERNET, "经营性互联网服务", None),
    (Category.EDUCATION, "培训服务", None),
    (Category.SALES_SERVICES, "远程购物", None),
)
# Our reading (grade D) where the words of both lists agree; a station may assign another.
_CLASSES: Mapping[Category, Class12315] = {
    Category.APPLIANCES: Class12315.APPLIANCES,
    Category.CLOTHING: Class12315.CLOTHING,
    Category.FOOD: Class12315.GENERAL_FOOD,
    Category.TOBACCO_ALCOHOL: Class12315.TOBACCO_DRINKS,
    Category.DAILY_GOODS: Class12315.HOME,
    Category.MEDICAL_GOODS: Class12315.MEDICINE_COSMETICS,
    Category.VEHICLES: Class12315.VEHICLES,
    Category.TOURISM: Class12315.TOURISM,
    Category.CULTURE_SPORTS: Class12315.CULTURE_SPORTS,
    Category.TELECOM: Class12315.TELECOM,
    Category.EDUCATION: Class12315.EDUCATION,
    Category.SALES_SERVICES: Class12315.SALES,
}


def usual(section: Section) -> Dictionary:
    """The dictionary before a station changes it."""
    items = tuple(Item(standard=each.value) for each in STANDARD[section])
    if section is Section.CATEGORY:
        items += tuple(
            Item(standard=category.value, key=str(at), name=name, class_12315=towards)
            for at, (category, name, towards) in enumerate(_SUB_CLASSES, 1)
        )
    return _arranged(section, items)


def whole(kept: Dictionary) -> Dictionary:
    """With the standard items that came with a newer version, after those known before."""
    known = {item.id for item in kept.items}
    new = (Item(standard=each.value) for each in STANDARD[kept.section])
    added = tuple(item for item in new if item.id not in known)
    return _arranged(kept.section, kept.items + added)


def rename(
    found: Dictionary, item_id: str, *, name: str, standard_names: Mapping[str, str]
) -> Dictionary:
    """Another name for an item; an empty one gives a standard item its own name back.

    Raises `RuleViolation` with `worded_by_law`, `required` or `name_taken` at `item_name`.
    """
    item = found.item(item_id)
    if found.section in WORDED_BY_LAW:
        raise RuleViolation("worded_by_law", "item_name")
    if item.key and not name:
        raise RuleViolation("required", "item_name")
    same = not item.key and name == standard_names[item.standard]
    renamed = replace(item, name="" if same else name)
    _refuse_taken(found, renamed, standard_names=standard_names)
    return _with(found, renamed)


def add(
    found: Dictionary, standard: str, *, name: str, standard_names: Mapping[str, str]
) -> Dictionary:
    """An item of the station's own that counts as `standard`.

    Raises `RuleViolation` with `worded_by_law`, `required` or `name_taken`.
    """
    if found.section in WORDED_BY_LAW:
        raise RuleViolation("worded_by_law", "item_name")
    if not name:
        raise RuleViolation("required", "item_name")
    if standard not in {each.value for each in STANDARD[found.section]}:
        raise RuleViolation("required", "item_standard")
    last = max((int(item.key) for item in found.items if item.key), default=0)
    item = Item(standard=standard, key=str(last + 1), name=name)
    _refuse_taken(found, item, standard_names=standard_names)
    return _arranged(found.section, (*found.items, item))


def assign(found: Dictionary, item_id: str, *, to: Class12315) -> Dictionary:
    """Another name towards the regulator; raises `RuleViolation("not_a_category")`."""
    if found.section is not Section.CATEGORY:
        raise RuleViolation("not_a_category", "item_class")
    return _with(found, replace(found.item(item_id), class_12315=to))


def class_of(item: Item) -> Class12315:
    """What a category is called towards the regulator: as assigned, else as its standard one."""
    return item.class_12315 or _CLASSES.get(Category(item.standard), Class12315.OTHER)


def retire(found: Dictionary, item_id: str, *, retired: bool) -> Dictionary:
    """Offer an item no more, or again; the last one stays (`RuleViolation("last_item")`)."""
    changed = _with(found, replace(found.item(item_id), retired=retired))
    if not changed.offered:
        raise RuleViolation("last_item", "item")
    return changed


def move(found: Dictionary, item_id: str, *, by: int) -> Dictionary:
    """An item further up (`by` -1) or down (1) among its like; at the end it stays."""
    item = found.item(item_id)
    like = [each for each in found.items if _rank(each) == _rank(item)]
    at = like.index(item)
    to = min(max(at + by, 0), len(like) - 1)
    like.insert(to, like.pop(at))
    rest = tuple(each for each in found.items if _rank(each) != _rank(item))
    return _arranged(found.section, (*rest, *like))


def _rank(item: Item) -> str:
    """Standard items are ordered among each other, own ones under their standard."""
    return item.standard if item.key else ""


def _with(found: Dictionary, changed: Item) -> Dictionary:
    items = tuple(changed if each.id == changed.id else each for each in found.items)
    return replace(found, items=items)


def _arranged(section: Section, items: tuple[Item, ...]) -> Dictionary:
    placed = tuple(
        each
        for standard in items
        if not standard.key
        for each in (
            standard,
            *(own for own in items if own.key and own.standard == standard.standard),
        )
    )
    return Dictionary(section=section, items=placed)


def _refuse_taken(found: Dictionary, new: Item, *, standard_names: Mapping[str, str]) -> None:
    """Two items of a dictionary never look the same, retired ones included."""
    taken = {
        _plain(item.name or standard_names[item.standard])
        for item in found.items
        if item.id != new.id
    }
    if _plain(new.name or standard_names[new.standard]) in taken:
        raise RuleViolation("name_taken", "item_name")


def _plain(name: str) -> str:
    return "".join(name.casefold().split())
