"""The installation's settings: defaults, the file, the environment, and clear complaints."""

from pathlib import Path

import platformdirs
import pytest

from mediator.domain.errors import RuleViolation
from mediator.settings import Language, LogLevel, Settings, Theme, load


def _file(folder: Path, content: str) -> Path:
    place = folder / "mediator.toml"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(content, encoding="utf-8")
    return place


def test_without_a_file_the_station_gets_chinese_and_the_usual_folder() -> None:
    assert load() == Settings(data=platformdirs.user_data_path("mediator", appauthor=False))
    assert load().language is Language.ZH_CN


def test_the_usual_file_is_found_by_itself() -> None:
    folder = platformdirs.user_config_path("mediator", appauthor=False)
    _file(folder, 'theme = "dark"')
    assert load().theme is Theme.DARK


def test_every_key_of_the_file_is_used(tmp_path: Path) -> None:
    written = 'data = "账簿"\nlanguage = "en"\ntheme = "light"\nlog_level = "DEBUG"'
    assert load(_file(tmp_path, written)) == Settings(
        data=tmp_path / "账簿",
        language=Language.EN,
        theme=Theme.LIGHT,
        log_level=LogLevel.DEBUG,
    )


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = _file(tmp_path, 'data = "here"\nlanguage = "en"')
    environment = {"MEDIATOR_CONFIG": str(file), "MEDIATOR_DATA": str(tmp_path / "there")}
    settings = load(environment=environment)
    assert (settings.data, settings.language) == (tmp_path / "there", Language.EN)


def test_an_empty_variable_says_nothing() -> None:
    assert load(environment={"MEDIATOR_THEME": "", "MEDIATOR_CONFIG": ""}).theme is Theme.SYSTEM


@pytest.mark.parametrize(
    ("written", "key", "reason"),
    [
        ("language = 'fr'", "language", "not_one_of"),
        ("language = 7", "language", "not_one_of"),
        ("theme = ''", "theme", "not_one_of"),
        ("log_level = 'debug'", "log_level", "not_one_of"),
        ("data = 7", "data", "not_a_folder_name"),
        ("data = ' '", "data", "not_a_folder_name"),
        ('data = "a\\u0000b"', "data", "not_a_folder_name"),
        ("data = '~nobody-of-this-name/x'", "data", "not_a_folder_name"),
        ("langauge = 'en'", "langauge", "unknown_key"),
        ("language", "", "not_toml"),
    ],
)
def test_a_bad_value_is_refused_with_file_and_key(
    tmp_path: Path, written: str, key: str, reason: str
) -> None:
    file = _file(tmp_path, written)
    with pytest.raises(RuleViolation, match="setting_invalid") as refused:
        load(file)
    assert refused.value.field == key
    assert refused.value.facts["file"] == str(file)
    assert refused.value.facts["reason"] == reason


def test_a_bad_variable_is_refused_by_its_name() -> None:
    with pytest.raises(RuleViolation, match="setting_invalid") as refused:
        load(environment={"MEDIATOR_LANGUAGE": "中文"})
    assert refused.value.facts["file"] == "MEDIATOR_LANGUAGE"
    assert refused.value.facts["allowed"] == ("zh_CN", "en")


def test_a_named_file_must_exist(tmp_path: Path) -> None:
    with pytest.raises(RuleViolation, match="setting_invalid") as refused:
        load(tmp_path / "none.toml")
    assert refused.value.facts["reason"] == "missing"


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleViolation, match="setting_invalid") as refused:
        load(tmp_path)
    assert refused.value.facts["reason"] == "unreadable"


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "mediator.toml"
    place.write_bytes('data = "账簿"'.encode("gb18030"))
    with pytest.raises(RuleViolation, match="setting_invalid") as refused:
        load(place)
    assert refused.value.facts["reason"] == "not_toml"
