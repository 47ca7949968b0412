"""The pinyin of names, with the readings that characters have only as surnames."""

from functools import lru_cache
from itertools import chain

SURNAMES = {
    "万俟": "mo qi",
    "尉迟": "yu chi",
    "长孙": "zhang sun",
    "澹台": "tan tai",
    "鲜于": "xian yu",
    "单于": "chan yu",
    "单": "shan",
    "曾": "zeng",
    "仇": "qiu",
    "解": "xie",
    "区": "ou",
    "查": "zha",
    "朴": "piao",
    "盖": "ge",
    "乐": "yue",
    "缪": "miao",
    "覃": "qin",
    "翟": "zhai",
    "员": "yun",
    "贠": "yun",
    "黑": "he",
    "秘": "bi",
    "召": "shao",
    "繁": "po",
    "牟": "mu",
    "折": "she",
    "种": "chong",
    "祭": "zhai",
    "都": "du",
    "隗": "wei",
    "句": "gou",
    "薄": "bo",
    "佴": "nai",
    "乜": "nie",
    "洗": "xian",
    "阚": "kan",
    "卜": "bu",
    "郇": "xun",
    "角": "jue",
    "炅": "gui",
}
_LONGEST = 2


@lru_cache(maxsize=1024)
def spellings(name: str) -> tuple[str, ...]:
    """Full pinyin and initials of a name or shop sign, once for each reading of its beginning.

    Both readings are given: a shop may be 单记 (shàn) or 单车行 (dān), and people type either.
    """
    # Half a second to load: only writing pays for it.
    from pypinyin import Style, lazy_pinyin

    plain = lazy_pinyin(name, style=Style.NORMAL, errors="ignore")
    readings = (plain, _as_surname(name, plain))
    words = chain.from_iterable(("".join(r), "".join(s[0] for s in r)) for r in readings)
    return tuple(dict.fromkeys(filter(None, words)))


def _as_surname(name: str, syllables: list[str]) -> list[str]:
    for length in range(_LONGEST, 0, -1):
        reading = SURNAMES.get(name[:length])
        if reading is not None:
            return [*reading.split(), *syllables[length:]]
    return syllables
