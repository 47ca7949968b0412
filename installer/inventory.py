"""Lists what the packed folder is made of: the licence texts and a CycloneDX bill of materials.

Run by the packing environment: it asks the very packages that were gathered, and the libraries
inside them, for their versions.
"""

import json
import re
import shutil
import sys
import uuid
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path

from installer import parts, project

Json = dict[str, object]

# In place of a text that a package's wheel does not carry.
TEXTS = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "certifi": ("MPL-2.0.txt",),
    "chinesecalendar": ("chinesecalendar.txt",),
}
# Where a package tells its licence only in words.
LICENCES = {
    "asn1crypto": "MIT",
    "chinesecalendar": "MIT",
    "oscrypto": "MIT",
    "sqlcipher3": "Zlib",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}
_NAMES = ("licen", "copying", "notice", "authors")


def main() -> None:
    """Write licences/ and mediator.cdx.json into the packed folder."""
    inside = gathered()
    folder = project.PROGRAM / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    without = [name for name, found in inside.items() if not keep_texts(found, folder)]
    if without:
        sys.exit(f"No licence text was found for: {', '.join(without)}")
    keep_our_texts(folder)
    bill = json.dumps(bill_of_materials(inside), ensure_ascii=False, indent=1, sort_keys=True)
    (project.PROGRAM / "mediator.cdx.json").write_text(f"{bill}\n", encoding="utf-8")


def gathered() -> dict[str, Distribution]:
    """The packages of which anything lies in the folder, and PyInstaller, which starts it."""
    entries = json.loads(project.INSIDE.read_text(encoding="utf-8"))
    inside = {re.sub(r"\.pyc$", ".py", place) for place, _, _ in entries}
    found = {}
    for distribution in distributions():
        name = distribution.metadata["Name"].lower().replace("_", "-")
        if name == "pyinstaller" or inside & {str(file) for file in distribution.files or ()}:
            found[name] = distribution
    return dict(sorted(found.items()))


def keep_texts(distribution: Distribution, folder: Path) -> bool:
    """Copy the licence texts of a package; whether there are any."""
    name = distribution.metadata["Name"].lower().replace("_", "-")
    texts = [Path(str(distribution.locate_file(file))) for file in _texts(distribution)]
    texts += [project.ROOT / "installer" / "licences" / text for text in TEXTS.get(name, ())]
    for text in texts:
        shutil.copyfile(text, folder / f"{name}-{text.stem}.txt")
    return bool(texts)


def _texts(distribution: Distribution) -> Iterator[str]:
    for file in distribution.files or ():
        place, name = str(file), file.name.lower()
        told = ".dist-info/licen" in place or (".dist-info/" in place and name.startswith(_NAMES))
        if told or name in {"license", "license.txt", "copying"}:
            yield place


def keep_our_texts(folder: Path) -> None:
    """The program's own licence, Python's, and those of fonts and drawings."""
    shutil.copyfile(project.ROOT / "LICENSE", folder / "mediator-LICENSE.txt")
    shutil.copyfile(project.ROOT / "docs" / "licences.md", folder / "licences.md")
    shutil.copyfile(parts.licence_of_python(), folder / "python-LICENSE.txt")
    shutil.copyfile(project.ROOT / "resources/icons/LICENSE", folder / "icons-LICENSE.txt")
    for text in sorted((project.ROOT / "resources" / "fonts").glob("LICENSE-*.txt")):
        shutil.copyfile(text, folder / f"fonts-{text.name}")


def bill_of_materials(inside: Mapping[str, Distribution]) -> Json:
    """CycloneDX 1.6 as JSON; two builds of one commit give the same bytes."""
    at = datetime.fromtimestamp(project.moment(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    version = project.version()
    packages = [_package(found) for found in inside.values()]
    others = [
        _component(
            part.name, part.version, licence=part.licence, kind=part.kind, within=part.within
        )
        for part in parts.found()
    ]
    ours = _component(project.NAME, version, licence="Apache-2.0", kind="application")
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, f'mediator {version} {at}')}",
        "version": 1,
        "metadata": {"timestamp": at, "component": ours},
        "components": [*packages, *others],
        "dependencies": [{"ref": ours["bom-ref"], "dependsOn": _references(packages + others)}],
    }


def _references(components: list[Json]) -> list[str]:
    return sorted(str(component["bom-ref"]) for component in components)


def _package(distribution: Distribution) -> Json:
    name, version = distribution.metadata["Name"].lower().replace("_", "-"), distribution.version
    told = LICENCES.get(name) or _told(distribution, "License-Expression", "License")
    told = told or _classified(distribution)
    component = _component(name, version, licence=told.splitlines()[0])
    return {**component, "purl": f"pkg:pypi/{name}@{version}"}


def _told(distribution: Distribution, *names: str) -> str:
    metadata = distribution.metadata
    return next((metadata[name] for name in names if name in metadata), "")


def _classified(distribution: Distribution) -> str:
    told = distribution.metadata.get_all("Classifier") or []
    names = [line.rsplit(" :: ")[-1] for line in told if line.startswith("License :: ")]
    if not names:
        sys.exit(f"{distribution.metadata['Name']} tells no licence.")
    return " AND ".join(names)


def _component(
    name: str, version: str, *, licence: str, kind: str = "library", within: str = ""
) -> Json:
    shown: Json = {
        "type": kind,
        "bom-ref": f"{name}@{version}",
        "name": name,
        "version": version,
        "licenses": [{"license": {"name": licence}}],
    }
    if within:
        shown["properties"] = [{"name": "mediator:inside", "value": within}]
    return shown


if __name__ == "__main__":
    main()
