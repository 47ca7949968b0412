"""Pinyin typed partly in full and partly by first letters, such as `zhangsf` or `zsanfeng`."""

from typing import Final

# First letters, then the ends that go with them: the syllables of 汉语拼音方案, ü typed as v.
_TABLE: Final = """
- a ai an ang ao e ei en er o ou
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo
y a an ang ao e i in ing o ong ou u uan ue un
w a ai an ang ei en eng o u
"""
SYLLABLES: Final = frozenset(
    (first.strip("-") + end)
    for first, *ends in map(str.split, _TABLE.strip().splitlines())
    for end in ends
)
_INITIALS: Final = frozenset(syllable[0] for syllable in SYLLABLES)
_BEGUN: Final = frozenset(each[:length] for each in SYLLABLES for length in range(2, len(each)))
_LONGEST: Final = max(map(len, SYLLABLES))
# A word can be cut in many ways; people mean one of the coarsest.
_MOST_CUTS: Final = 4
_KEPT_ON_THE_WAY: Final = 16
# One syllable and one letter more.
_FEWEST_LETTERS: Final = 3
# No name of a person has more letters than a long shop sign; a longer word is none.
_MOST_LETTERS: Final = 24

Cut = tuple[str, ...]


def cuts(word: str) -> tuple[Cut, ...]:
    """The ways to read a word as syllables and first letters mixed, those of fewest parts first.

    The last part may be the beginning of a syllable. A word that can be read as syllables alone,
    or as first letters alone, is not mixed.
    """
    if not _FEWEST_LETTERS <= len(word) <= _MOST_LETTERS:
        return ()
    found = _all(word)
    if any(all(part in SYLLABLES for part in cut) for cut in found):
        return ()
    mixed = [cut for cut in found if any(len(part) > 1 for part in cut)]
    return tuple(cut for cut in mixed if len(cut) <= len(mixed[0]) + 1)[:_MOST_CUTS]


def _all(word: str) -> list[Cut]:
    """The coarsest cuts of a word, by where each part ends."""
    found: list[list[Cut]] = [[()], *([] for _ in word)]
    for end in range(1, len(word) + 1):
        before = [
            (*cut, word[begin:end])
            for begin in range(max(0, end - _LONGEST), end)
            if _is_part(word[begin:end], last=end == len(word))
            for cut in found[begin]
        ]
        found[end] = sorted(before, key=len)[:_KEPT_ON_THE_WAY]
    return found[-1]


def _is_part(letters: str, *, last: bool) -> bool:
    return letters in SYLLABLES or letters in _INITIALS or (last and letters in _BEGUN)
