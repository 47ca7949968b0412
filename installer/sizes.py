"""Says how large what is handed out is, and what the folder is made of."""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

# The first that fits counts.
SUBJECTS = {
    "the program's bytecode and its packages'": r"mediator|_internal/(base_library\.zip|.*\.pyc)",
    "fonts": r"_internal/mediator/_resources/fonts/.*",
    "words, templates, rules, samples, icons": r"_internal/mediator/.*",
    "Qt: data for languages (ICU)": r"_internal/PySide6/Qt/lib/libicu.*",
    "Qt: libraries, plugins, Chinese": r"_internal/PySide6/Qt/.*|_internal/PySide6/.*\.dll",
    "Qt for Python": r"_internal/(PySide6|shiboken6)/.*",
    "Python": r"_internal/(libpython|python3|libffi|libssl|libcrypto).*",
    "records: SQLCipher, SQLAlchemy": r"_internal/(sqlcipher3|sqlalchemy)/.*",
    "records on a server: psycopg": r"_internal/psycopg(_binary(\.libs)?)?/.*",
    "PDF and pictures": r"_internal/(pikepdf|pypdfium2|PIL|pillow|lxml|fontTools|zxingcpp).*",
    "signatures": r"_internal/(cryptography|_cffi|certifi).*",
    "licences and list of contents": r"(licences/|mediator\.cdx).*",
    "other": r".*",
}


def report(folder: Path, packages: Iterable[Path]) -> str:
    """Lines of a name and megabytes (of a million bytes)."""
    sizes: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            sizes[_subject(file.relative_to(folder).as_posix())] += file.stat().st_size
    lines = [_line(file.name, file.stat().st_size) for file in packages]
    lines += ["", _line("installed", sum(sizes.values()))]
    lines += [_line(f"  {subject}", size) for subject, size in sizes.most_common()]
    return "\n".join(lines) + "\n"


def _subject(place: str) -> str:
    return next(name for name, shape in SUBJECTS.items() if re.fullmatch(shape, place))


def _line(name: str, size: int) -> str:
    return f"{name:<48}{size / 1_000_000:8.1f} MB"
