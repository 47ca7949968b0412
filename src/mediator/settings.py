"""The settings of one installation, read once from a TOML file and the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import platformdirs

from mediator.domain.errors import RuleViolation

FILE_NAME = "mediator.toml"
_APP = "mediator"  # ASCII, since it names folders on every system.
_KEYS = ("data", "language", "theme", "log_level")


class Language(StrEnum):
    """The languages of the window; papers are always Chinese."""

    ZH_CN = "zh_CN"
    EN = "en"


class Theme(StrEnum):
    """Light, dark, black and white for weak eyes, or as the desktop says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class LogLevel(StrEnum):
    """How much the log file keeps; the names are those of `logging`."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"


_Choice = TypeVar("_Choice", Language, Theme, LogLevel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What holds for this machine; what holds for the station lies in its database."""

    data: Path
    language: Language = Language.ZH_CN
    theme: Theme = Theme.SYSTEM
    log_level: LogLevel = LogLevel.INFO


def load(file: Path | None = None, *, environment: Mapping[str, str] = os.environ) -> Settings:
    """Return the settings of `file`, or of the usual one if it exists; the environment wins.

    `MEDIATOR_DATA`, `MEDIATOR_LANGUAGE`, `MEDIATOR_THEME` and `MEDIATOR_LOG_LEVEL` override the
    keys of the same names; `MEDIATOR_CONFIG` names the file.

    Raises:
        RuleViolation: `setting_invalid`; the field is the key (empty if the file itself is at
            fault), the facts are `file` (or the variable's name) and `reason`, one of `missing`,
            `unreadable`, `not_toml`, `unknown_key`, `not_a_folder_name` and `not_one_of` (with
            `allowed`).
    """
    values = _from_file(file, environment)
    for key in _KEYS:
        variable = f"{_APP}_{key}".upper()
        if environment.get(variable):
            values[key] = _Value(key=key, content=environment[variable], source=variable)
    return Settings(
        data=_folder(values.get("data")),
        language=_one_of(Language.ZH_CN, values.get("language")),
        theme=_one_of(Theme.SYSTEM, values.get("theme")),
        log_level=_one_of(LogLevel.INFO, values.get("log_level")),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Value:
    """What was written, and where, so that a complaint can say so."""

    key: str
    content: object
    source: str
    base: Path = Path()

    def refuse(self, reason: str, **facts: object) -> RuleViolation:
        return RuleViolation("setting_invalid", self.key, file=self.source, reason=reason, **facts)


def _from_file(file: Path | None, environment: Mapping[str, str]) -> dict[str, _Value]:
    variable = environment.get("MEDIATOR_CONFIG")
    named = file or (Path(variable) if variable else None)
    place = named or platformdirs.user_config_path(_APP, appauthor=False) / FILE_NAME
    if named is None and not place.exists():
        return {}
    values = {
        key: _Value(key=key, content=content, source=str(place), base=place.absolute().parent)
        for key, content in _parse(place).items()
    }
    for value in values.values():
        if value.key not in _KEYS:
            raise value.refuse("unknown_key")
    return values


def _parse(place: Path) -> dict[str, object]:
    import tomllib  # Few stations have a file; the first window need not wait for its reader.

    whole = _Value(key="", content=None, source=str(place))
    try:
        return tomllib.loads(place.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise whole.refuse("missing") from error
    except OSError as error:
        raise whole.refuse("unreadable") from error
    except ValueError as error:  # Neither UTF-8 nor TOML.
        raise whole.refuse("not_toml", detail=str(error)) from error


def _folder(value: _Value | None) -> Path:
    if value is None:
        return platformdirs.user_data_path(_APP, appauthor=False)
    if not isinstance(value.content, str) or not value.content.strip() or "\0" in value.content:
        raise value.refuse("not_a_folder_name")
    try:
        return (value.base / Path(value.content).expanduser()).absolute()
    except RuntimeError as error:  # The home folder of an unknown user.
        raise value.refuse("not_a_folder_name") from error


def _one_of(default: _Choice, value: _Value | None) -> _Choice:
    if value is None:
        return default
    kind = type(default)
    try:
        return kind(str(value.content))
    except ValueError as error:
        raise value.refuse("not_one_of", allowed=tuple(kind)) from error
