"""Money as whole fen: read as staff type it, shown in figures, written in capitals (大写)."""

from mediator.domain.errors import RuleViolation
from mediator.domain.values.numerals import Measure

# A billion yuan, far above any stall's dispute and a sure sign of a slipped key; and even a
# million such sums still add up within the 64-bit integers of the database.
LARGEST_FEN = 10**11

# 亿 is the highest step of the capitals: 玖仟玖佰玖拾玖亿 and so on.
_LARGEST_IN_CAPITALS = 10**14 - 1

_YUAN = 100
_MEASURE = Measure(
    name="amount",
    largest=LARGEST_FEN,
    units={
        "¥": _YUAN,
        "元": _YUAN,
        "圆": _YUAN,
        "块": _YUAN,
        "万": 10_000 * _YUAN,
        "万元": 10_000 * _YUAN,
    },
)

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_STEPS = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿")


def parse(text: str, *, field: str = "") -> int:
    """Fen of an amount such as `58.8`, `1,280.00`, `￥1,280`, `1280元` or `1.2万`.

    Raises `RuleViolation` with `amount_empty`, `amount_negative`, `amount_unreadable`,
    `amount_too_fine` (finer than a fen) or `amount_too_large` (above `LARGEST_FEN`).
    """
    return _MEASURE.read(text, unit="元", field=field)


def show(fen: int) -> str:
    """`fen` as yuan with separators and two decimals: `12,000.00`; differences may be negative."""
    yuan, rest = divmod(abs(fen), _YUAN)
    return f"{'-' if fen < 0 else ''}{yuan:,}.{rest:02}"


def in_capitals(fen: int) -> str:
    """`fen` in the capitals of contracts: `壹万贰仟元整`.

    The usage of 正确填写票据和结算凭证的基本规定 (中国人民银行): 整 after 元, none after 角 or 分;
    拾 is always 壹拾; 零 for a gap within the number, but none where only the last digits before
    万, 亿 or 元 are zero. Raises `RuleViolation` with `amount_negative` or `amount_too_large`.
    """
    if fen < 0:
        raise RuleViolation("amount_negative")
    if fen > _LARGEST_IN_CAPITALS:
        raise RuleViolation("amount_too_large", largest=_LARGEST_IN_CAPITALS)
    yuan, rest = divmod(fen, _YUAN)
    jiao, odd_fen = divmod(rest, 10)
    words = _yuan_in_capitals(yuan) + "元" if yuan or not rest else ""
    if not rest:
        return words + "整"
    if jiao:
        words += _DIGITS[jiao] + "角"
    elif words:
        words += "零"
    return words + (_DIGITS[odd_fen] + "分" if odd_fen else "")


def _yuan_in_capitals(yuan: int) -> str:
    words = ""
    gap = False
    for place in reversed(range(len(str(yuan)))):
        group, step = divmod(place, len(_STEPS))
        digit = yuan // 10**place % 10
        if digit:
            words += ("零" if gap else "") + _DIGITS[digit] + _STEPS[step]
        gap = not digit
        if step == 0 and yuan // 10**place % 10_000:
            words += _GROUPS[group]
            gap = False
    return words or "零"
