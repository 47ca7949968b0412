"""Puts the window into Chinese or English, at the start and while it runs."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mediator import resources
from mediator.settings import Language

_LOCALES: Final = {
    Language.ZH_CN: QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    Language.EN: QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
}


def language() -> Language:
    """The language of the window now; Qt's default locale remembers it."""
    chinese = QLocale().language() is QLocale.Language.Chinese
    return Language.ZH_CN if chinese else Language.EN


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: ARG001
    """Mark `source` for pyside6-lupdate, which knows this name; Qt's own returns no `str`.

    Show it later with `QCoreApplication.translate(context, source)`.
    """
    return source


class Translation:
    """Holds the translators of the application; the sources are English."""

    def __init__(self, app: QCoreApplication, words: Path | None = None) -> None:
        """Translate with the compiled file `words`, normally resources/i18n/zh_CN.qm."""
        self._app = app
        self._words = words or resources.path("i18n", "zh_CN.qm")
        self._installed: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Switch to `language`; every window receives `LanguageChange`."""
        QLocale.setDefault(_LOCALES[language])
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        if language is Language.ZH_CN:
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(qt / "qtbase_zh_CN.qm")
            self._install(self._words)

    def _install(self, file: Path) -> None:
        translator = QTranslator(self._app)
        if translator.load(str(file)):
            self._app.installTranslator(translator)
            self._installed.append(translator)
