"""The manual says what the program shows: its words, its places, its pictures, its version."""

import hashlib
import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import mediator
from mediator import resources, wording
from mediator.documents import preview
from mediator.domain import manual as domain
from mediator.domain.case.steps import Step
from mediator.domain.manual import Heading, Items, Note, Picture, Rows, Span, Text
from mediator.services import manual

ROOT = Path(__file__).resolve().parents[1]
DICTIONARY = "rules/dictionaries.toml"


def _shown_words() -> set[str]:
    """Every word of the window and every name of the dictionary, in Chinese."""
    words = {
        "".join(message.itertext()).strip()
        for file in resources.path("i18n").glob("*.zh_CN.ts")
        for message in ET.parse(file).getroot().iter("translation")  # noqa: S314  # Our own file.
    }
    sections = wording._dictionaries().values()  # noqa: SLF001  # All of it, not one item.
    return words | {chinese for section in sections for chinese, _ in section.values()}


def test_every_word_in_brackets_is_shown_by_the_program() -> None:
    named = {
        (chapter.key, part)
        for chapter in manual.chapters()
        if chapter.key != manual.CHANGES
        for words in re.findall("「([^」]+)」", chapter.words)
        for part in words.split(" → ")
    }
    assert len(named) > 200
    shown = _shown_words()
    assert sorted(place for place in named if place[1] not in shown) == []


def test_every_screen_step_and_subject_of_the_settings_has_its_own_chapter() -> None:
    from mediator.gui.pages import factories
    from mediator.gui.settings.page import SUBJECTS

    pages = factories(lambda: pytest.fail("no page is made"))
    wanted = {
        *pages,
        *(f"case/{step.value}" for step in Step),
        *(f"settings/{subject.key}" for subject in SUBJECTS),
        *_answered_places(),
    }
    explained = [place for chapter in manual.chapters() for place in chapter.places]
    assert sorted(wanted - set(explained)) == []
    assert len(explained) == len(set(explained))


def _answered_places() -> set[str]:
    """Where dialogs say which place they are, so that F1 can tell what is said of it."""
    sources = (ROOT / "src/mediator/gui").rglob("*.py")
    said = [re.findall(r'answer_help\(\S+, "(.+)"\)', file.read_text("utf-8")) for file in sources]
    return {place for places in said for place in places}


def test_a_place_without_a_chapter_is_explained_with_its_page_and_else_with_the_first() -> None:
    chapters = manual.chapters()
    found = [domain.chapter_of(chapters, place).key for place in ("case/unheard", "unheard", "")]
    assert found == ["case", "start", "start"]


def test_the_chapter_of_keys_names_every_key_of_the_panel() -> None:
    source = (ROOT / "src/mediator/gui/keys.py").read_text(encoding="utf-8")
    panel = set(re.findall(r'\("([^"]+)", self\.tr\(', source))
    (chapter,) = (each for each in manual.chapters() if each.key == "keys")
    (table,) = (block for block in chapter.blocks if isinstance(block, Rows))
    assert len(panel) > 10
    assert panel <= {domain.plain(row[0]) for row in table.cells}


def test_every_chapter_is_short_and_says_what_to_do() -> None:
    long = [each.key for each in manual.chapters() if len(each.words) > 1000]
    assert long == [manual.CHANGES]
    silent = [each.key for each in manual.chapters() if not each.blocks or not each.title]
    assert silent == []


def test_what_is_new_comes_from_the_changes_of_this_version_alone() -> None:
    last = manual.chapters()[-1]
    version = mediator.__version__
    assert (last.key, version in last.title) == (manual.CHANGES, True)
    assert f"## {version}" in resources.changes()
    source = f"# all\n\n## {version}（编写中）\n\n### 新增\n\n- 甲\n  乙\n\n## 0.0.9\n\n- 丙\n"
    assert domain.section(source, version) == (
        Heading((Span("新增"),)),
        Items(((Span("甲乙"),),), numbered=False),
    )


def test_a_chapter_is_read_into_blocks() -> None:
    source = (
        "# 题\n\n一行\n接着\n\n1. 点「好」。\n2. 再 **看**\n\n> 当心 A\n> B\n\n"
        "![图](today)\n\n| 甲 | 乙 |\n|---|---|\n| 1 | `2` |\n"
    )
    assert domain.read(source) == (
        "题",
        (
            Text((Span("一行接着"),)),
            Items(
                (
                    (Span("点"), Span("「好」", strong=True), Span("。")),
                    (Span("再 "), Span("看", strong=True)),
                ),
                numbered=True,
            ),
            Note((Span("当心 A B"),)),
            Picture("today", "图"),
            Rows(
                (
                    ((Span("甲"),), (Span("乙"),)),
                    ((Span("1"),), (Span("2", strong=True),)),
                )
            ),
        ),
    )


@pytest.fixture
def taken(tmp_path: Path) -> Path:
    """A folder with one picture and what is told of it."""
    (tmp_path / "today.png").write_bytes(b"picture")
    told = {
        "version": mediator.__version__,
        "pictures": {"today": hashlib.sha256(b"picture").hexdigest()},
    }
    (tmp_path / manual.MANIFEST).write_text(json.dumps(told), encoding="utf-8")
    return tmp_path


def test_pictures_are_shown_only_if_all_are_of_this_version(taken: Path, tmp_path: Path) -> None:
    assert manual.pictures(taken) == {"today": b"picture"}
    manifest = taken / manual.MANIFEST
    told = manifest.read_text(encoding="utf-8")
    manifest.write_text(told.replace(mediator.__version__, "0.0.9"), encoding="utf-8")
    assert manual.pictures(taken) == {}
    manifest.write_text(told, encoding="utf-8")
    (taken / "today.png").write_bytes(b"another")
    assert manual.pictures(taken) == {}
    (taken / "today.png").unlink()
    assert manual.pictures(taken) == {}
    assert manual.pictures(tmp_path / "nowhere") == {}


def test_the_printed_manual_has_its_contents_with_the_right_pages() -> None:
    chapters = [each for each in manual.chapters() if each.key != manual.CHANGES]
    pages = [re.sub(r"\s", "", words) for words in preview.extract_text(manual.pdf())]
    contents = pages[1]
    for chapter in chapters:
        title = re.sub(r"\s", "", chapter.title)
        found = re.search(rf"{re.escape(title)}(\d+?)(?=\D|$)", contents)
        assert found, title
        assert title in pages[int(found[1]) - 1]
