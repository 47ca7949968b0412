"""Typed words made safe to keep and print, names and numbers masked, phones in one form."""

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import category, is_normalized, normalize

from mediator.domain.errors import RuleViolation
from mediator.domain.values.numerals import fold

# NUL, lone surrogates and noncharacters: no file or font can hold them.
_UNREADABLE: Final = re.compile(
    "[\0\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)
_BREAKS: Final = re.compile("\r\n|[\r\v\f\u0085\u2028\u2029]")
_JOINER: Final = "\u200d"
# What a joiner may follow in a composed emoji: the emoji form and the five skin tones.
_EMOJI_ENDS: Final = frozenset("\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")

_STAR: Final = "＊"
_PERSONAL: Final = re.compile(
    r"[0-9][0-9xX -]{4,}"  # phones, identity numbers, licence numbers
    r"|[\u3400-\u9fff\U00020000-\U0003ffff]+"  # names and facts
)
_COMPOUND_SURNAME: Final = re.compile(
    "欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|夏侯|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔"
    "|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|鲜于|司空|令狐|闾丘|亓官|司寇|巫马|公西|颛孙|端木|漆雕"
    "|乐正|谷梁|拓跋|轩辕|呼延|百里|东郭|南门|西门|第五|万俟|闻人|太史|单于|完颜|纳兰"
)

_SEPARATORS: Final = re.compile(r"[ ().-]")
_COUNTRY: Final = re.compile(r"^(?:(?:\+|00)86(?=[0-9])|86(?=1[3-9][0-9]{9}$))")
_EXTENSION: Final = r"(?:转[0-9]{1,6})?"
_PHONES: Final = re.compile(
    r"1[3-9][0-9]{9}"  # a mobile
    rf"|[48]00[0-9]{{7}}{_EXTENSION}"  # a service number
    r"|1[0-9]{2}(?:[0-9]{2,3})?|9[0-9]{4,5}"  # 110, 12315, 95588
    r"|\+[1-9][0-9]{6,14}"  # abroad, Hong Kong and Macao
)
_LANDLINE: Final = re.compile(rf"(0(?:10|2[0-9]|[3-9][0-9]{{2}}))([0-9]{{7,8}}{_EXTENSION})")
_MOBILE_LENGTH: Final = 11
_AREA: Final = re.compile(r"0[0-9]{2,3}-")
_LONG: Final = 10
_TAIL: Final = 4


def clean(text: str, *, limit: int | None = None, field: str = "") -> str:
    """`text` in NFC with its ends trimmed and without characters that nobody sees.

    Line breaks of every kind become a newline, a tab a space; control and format characters
    (direction marks, zero-width characters; a joiner within an emoji stays) are left out. Nothing
    visible is cut: raises `RuleViolation` with `text_unreadable` for NUL, a lone surrogate or a
    noncharacter, and `text_too_long` (facts `limit` and `length`, in characters).
    """
    return _within(_visible(text, field), limit, field=field)


def one_line(text: str, *, limit: int | None = None, field: str = "") -> str:
    """As `clean`, with its lines joined by single spaces."""
    lines = (line.strip() for line in _visible(text, field).split("\n"))
    return _within(" ".join(filter(None, lines)), limit, field=field)


def has_unseen(text: str) -> bool:
    """Whether `clean` leaves characters out of `text` that nobody sees."""
    lines = _plain_breaks(text)
    return len(_seen(lines)) < len(lines)


def surname(name: str) -> str:
    """The surname with which a person's name begins: 李, 欧阳; empty without a name."""
    # Of two characters the first is the surname, whatever both make: 欧 阳, 万 俟.
    compound = _COMPOUND_SURNAME.match(name[:-1])
    return compound.group() if compound else name[:1]


def mask_name(name: str) -> str:
    """A person's name with only the surname left: 李＊, 单＊＊, 欧阳＊."""
    return _starred(name, head=len(surname(name)), tail=0)


def mask_phone(number: str) -> str:
    """A phone with its start and last four digits left: 138＊＊＊＊1201, 0374-＊＊＊1234."""
    area = _AREA.match(number)
    head = area.end() if area else 3 if len(number) >= _LONG else 0
    return _starred(number, head=head, tail=_TAIL)


def mask_id(number: str) -> str:
    """An identity number with only its last four characters left."""
    return _starred(number, head=0, tail=_TAIL)


def starred(words: str) -> str:
    """Words for the maker of the program, with all that could be about a person as a star.

    That is every Chinese word and every number of five digits or more.
    """
    return _PERSONAL.sub("＊", words)


def phone(text: str, field: str = "") -> str:
    """A phone in its one form: 13800001201, 0374-2621234 (转801), 4008100000, 12315; "" for none.

    Spaces, dashes, brackets and +86 are read over. Raises `RuleViolation` with `phone_unreadable`
    for letters and for numbers that nobody has, `phone_length` (fact `length`, digits), and
    `text_unreadable` as `clean` does.
    """
    typed = fold(one_line(text, field=field))
    plain = _COUNTRY.sub("", _SEPARATORS.sub("", typed))
    if not typed or _PHONES.fullmatch(plain):
        return plain
    if landline := _LANDLINE.fullmatch(plain):
        return f"{landline[1]}-{landline[2]}"
    if not re.fullmatch(r"\+?[0-9]+", plain) or len(plain) == _MOBILE_LENGTH:
        raise RuleViolation("phone_unreadable", field)
    raise RuleViolation("phone_length", field, length=len(plain.lstrip("+")))


def _visible(text: str, field: str) -> str:
    if text.isprintable() and is_normalized("NFC", text):
        return text.strip()  # As nearly all are: nothing to look for.
    if _UNREADABLE.search(text):
        raise RuleViolation("text_unreadable", field)
    return normalize("NFC", _seen(_plain_breaks(text))).strip()


def _plain_breaks(text: str) -> str:
    return _BREAKS.sub("\n", text).replace("\t", " ")


def _seen(lines: str) -> str:
    kept = [each for each in lines if each in ("\n", _JOINER) or category(each) not in ("Cc", "Cf")]
    return "".join(_without_odd_joiners(kept))


def _without_odd_joiners(characters: list[str]) -> Iterator[str]:
    """All but the joiners that do not stand between two parts of an emoji."""
    around = zip(["", *characters], characters, [*characters[1:], ""], strict=False)
    for before, character, after in around:
        if character != _JOINER or (_ends_emoji(before) and _ends_emoji(after)):
            yield character


def _ends_emoji(character: str) -> bool:
    return character in _EMOJI_ENDS or (character != "" and category(character) == "So")


def _within(text: str, limit: int | None, *, field: str) -> str:
    if limit is not None and len(text) > limit:
        raise RuleViolation("text_too_long", field, limit=limit, length=len(text))
    return text


def _starred(text: str, *, head: int, tail: int) -> str:
    """`text` with all but its ends starred, and wholly starred where it is no longer than they."""
    if len(text) <= head + tail:
        return _STAR * len(text)
    return text[:head] + _STAR * (len(text) - head - tail) + text[len(text) - tail :]
