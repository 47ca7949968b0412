"""The pinyin of names, with the readings that characters have only as surnames."""

from functools import lru_cache
from itertools import chain

# How a surname is read, and how people read it who do not know: either finds it.
SURNAMES = {
    "万俟": "mo qi/wan si",
    "尉迟": "yu chi/wei chi",
    "长孙": "zhang sun/chang sun",
    "澹台": "tan tai/dan tai",
    "鲜于": "xian yu",
    "单于": "chan yu/dan yu",
    "单": "shan/dan",
    "曾": "zeng/ceng",
    "仇": "qiu/chou",
    "解": "xie/jie",
    "区": "ou/qu",
    "查": "zha/cha",
    "朴": "piao/pu",
    "盖": "ge/gai",
    "乐": "yue/le",
    "缪": "miao/mou",
    "覃": "qin/tan",
    "翟": "zhai/di",
    "员": "yun/yuan",
    "贠": "yun",
    "黑": "he/hei",
    "秘": "bi/mi",
    "召": "shao/zhao",
    "繁": "po/fan",
    "牟": "mu/mou",
    "折": "she/zhe",
    "种": "chong/zhong",
    "祭": "zhai/ji",
    "都": "du/dou",
    "隗": "wei/kui",
    "句": "gou/ju",
    "薄": "bo/bao",
    "佴": "nai/er",
    "乜": "nie/mie",
    "洗": "xian/xi",
    "阚": "kan",
    "卜": "bu/bo",
    "郇": "xun/huan",
    "角": "jue/jiao",
    "炅": "gui/jiong",
    "谌": "chen/shen",
    "柏": "bai/bo",
    "宿": "su/xiu",
    "隽": "juan/jun",
    "俞": "yu/shu",
    "郗": "xi/chi",
    "逄": "pang",
    "钭": "tou",
    "幺": "yao",
    "车": "che/ju",
    "能": "nai/neng",
    "令": "ling",
    "曲": "qu",
    "藏": "zang/cang",
    "尹": "yin",
    "石": "shi/dan",
    "会": "gui/hui",
    "重": "chong/zhong",
    "难": "ning/nan",
}
_LONGEST = 2

Reading = tuple[str, ...]


@lru_cache(maxsize=1024)
def readings(name: str) -> tuple[Reading, ...]:
    """The syllables of a name or shop sign, once for each way to read its beginning.

    All are given: a shop may be 单记 (shàn) or 单车行 (dān), and people type either.
    """
    # Half a second to load: only writing pays for it.
    from pypinyin.core import Pinyin

    plain = tuple(chain.from_iterable(map(_syllables, Pinyin().seg(name))))
    return tuple(dict.fromkeys(filter(None, (plain, *_as_surname(name, plain)))))


def spellings(name: str) -> tuple[str, ...]:
    """Full pinyin and initials of a name or shop sign, for each reading of its beginning."""
    words = chain.from_iterable((full(each), initials(each)) for each in readings(name))
    return tuple(dict.fromkeys(words))


def full(reading: Reading) -> str:
    """All syllables in one word."""
    return "".join(reading)


def initials(reading: Reading) -> str:
    """The first letter of every syllable."""
    return "".join(syllable[0] for syllable in reading)


# Names are endless, the characters and words that they are made of are a few thousand.
@lru_cache(maxsize=8192)
def _syllables(word: str) -> tuple[str, ...]:
    from pypinyin import Style, lazy_pinyin

    return tuple(lazy_pinyin([word], style=Style.NORMAL, errors="ignore"))


def _as_surname(name: str, plain: Reading) -> list[Reading]:
    for length in range(_LONGEST, 0, -1):
        if known := SURNAMES.get(name[:length]):
            return [(*each.split(), *plain[length:]) for each in known.split("/")]
    return []
