"""Proves the Debian package in a fresh Debian 12: `make installer-test` plays all of it.

Install, start on a virtual screen, tour, upgrade with data, refuse what would end badly, be cut
off, remove, find the data still there. It needs root, since it makes a root of its own.
"""

import argparse
import json
import os
import shutil
import sys
import tarfile

from installer import bootstrap, build, project
from installer.linux import deb, mishaps, screen, starts, updates
from installer.linux.records import Records
from installer.linux.root import HOME, Root
from installer.windows import rehearsal

TOOLS = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "xdotool": "xdotool"}
BEFORE = "0.0.9"  # The same program under an older number, until there is an older release.
LIMIT = 1.3


def main() -> None:
    """Build unless told not to, then play the trial; the first thing that is wrong ends it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--built", action="store_true", help="try what dist/ and build/ hold")
    options = parser.parse_args()
    if os.geteuid() != 0:
        sys.exit("This makes a Debian in a folder and needs root: sudo make installer-test")
    os.environ["DISPLAY"] = screen.NUMBER  # Asks for what a display needs on this machine too.
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    bootstrap.install_on_system(sorted({*missing, *bootstrap.missing_packages()}))
    if not options.built:
        build.main()
    packages = project.DIST
    new = packages / f"mediator_{project.version()}_amd64.deb"
    old = deb.pack(project.PROGRAM, version=BEFORE, level=1)
    root = Root(project.BUILD / "root")
    with root.made(), screen.shown():
        root.bring(old, new)
        play(root, old=f"/srv/{old.name}", new=f"/srv/{new.name}")
    old.unlink()
    rehearsal.main()


def play(root: Root, *, old: str, new: str) -> None:
    """The whole life of the package on one machine."""
    root.must("apt-get", "install", "--yes", "--quiet", "--no-install-recommends", old)
    told(f"installed {BEFORE} with what it depends on, and nothing else")
    check_version(root, BEFORE)
    records = Records(root)
    records.make()
    told("started on a virtual screen by an ordinary user; sample cases were made")
    play_tour(root)
    check_itself(root)
    mishaps.try_while_it_runs(root, new, records)
    mishaps.try_without_room(root, new, records)
    mishaps.try_cut_off(root, new, records)
    root.must("dpkg", "--install", new)
    check_version(root, project.version())
    records.must_be_untouched()
    records.must_be_sound()
    told(f"upgraded to {project.version()}: the records are byte for byte the same, and sound")
    mishaps.try_older(root, old, records)
    mishaps.try_without_permission(root, new)
    check_types(root)
    try_portable(root)
    compare_starts(root)
    updates.try_updates(root, records)
    remove(root, records)
    root.must("dpkg", "--install", new)
    records.must_be_sound()
    told("installed again: the records are there and sound")


def check_version(root: Root, version: str) -> None:
    """The package's number and the program's; before the upgrade only the package's is older."""
    packed = root.must("dpkg-query", "--show", "--showformat=${Version}", "mediator").strip()
    says = root.must("mediator", "--version", staff=True).strip()
    expect(packed == version, f"dpkg knows {packed}, not {version}")
    expect(says == f"Mediator {project.version()}", f"the program says {says}")


def play_tour(root: Root) -> None:
    """The tour as an ordinary user, without a screen."""
    out = root.must("mediator", "tour", "--out", "tour", staff=True, QT_QPA_PLATFORM="offscreen")
    folder = root.folder / HOME / "tour"
    kinds = {kind: len(list(folder.rglob(f"*.{kind}"))) for kind in ("png", "pdf", "json", "xlsx")}
    expect(all(kinds.values()), f"the tour left {kinds}:\n{out[-2000:]}")
    told(f"played the tour: {kinds['png']} pictures, {kinds['pdf']} papers, the month's files")


def check_itself(root: Root) -> None:
    """The installed program finds its fonts, libraries and folders, and says what is missing."""
    ended = root.run("mediator", "selfcheck", "--json", staff=True, QT_QPA_PLATFORM="offscreen")
    lines = json.loads(ended.said)
    # Sample cases of a moment ago have no backup yet, which it rightly calls wrong.
    wrong = [line for line in lines if line["state"] == "bad" and line["subject"] != "backup"]
    expect(bool(lines) and not wrong, f"the self-check says {ended.said}")
    told(f"the self-check of the installed program: {len(lines)} lines, none of them wrong")


def check_types(root: Root) -> None:
    """The desktop's own tools read the menu entry, and know a month's file by its content."""
    tools = ("desktop-file-utils", "libglib2.0-bin", "shared-mime-info")
    root.must("apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *tools)
    root.must("desktop-file-validate", "/usr/share/applications/mediator.desktop")
    month = next((root.folder / HOME / "tour" / "month").glob("*.json"))
    plain = month.with_name("renamed")
    shutil.copyfile(month, plain)
    for file in (month, plain):
        place = f"/{file.relative_to(root.folder)}"
        said = root.must("gio", "info", "-a", "standard::content-type", place)
        expect("x-mediator-month+json" in said, f"{place} is taken for {said}")
    told("the menu entry is valid; a month's file is known, also under another name")


def try_portable(root: Root) -> None:
    """Unpacked in a home, by its owner."""
    home = root.folder / HOME
    archive = project.DIST / f"mediator-{project.version()}-linux-amd64.tar.xz"
    with tarfile.open(archive) as packed:
        packed.extractall(home, filter="data")
    folder = archive.name.removesuffix(".tar.xz")
    expect((home / folder / "使用说明.txt").exists(), "the portable folder tells nothing")
    said = root.must(f"./{folder}/mediator", "--version", staff=True)
    expect(said.strip() == f"Mediator {project.version()}", said)
    elsewhere = {"DISPLAY": screen.NUMBER, "MEDIATOR_DATA": f"/{HOME}/data"}
    command = root.command([f"/{HOME}/{folder}/mediator"], staff=True, **elsewhere)
    with screen.started(command):
        told("the portable folder starts where it was unpacked")
    shutil.rmtree(home / folder)


def compare_starts(root: Root) -> None:
    """Start to window, in turn with the source tree on the same screen."""
    ours, source = starts.compared(root)
    told(
        f"start to window in sight, medians of {starts.PAIRS}: installed {ours * 1000:.0f} ms, "
        f"source tree {source * 1000:.0f} ms: {ours / source:.2f} x (at most {LIMIT})"
    )
    expect(ours <= LIMIT * source, "the installed program starts too slowly")


def remove(root: Root, records: Records) -> None:
    """Removal and purge take the program away and nothing else."""
    said = root.must("apt-get", "remove", "--yes", "--quiet", "mediator")
    expect("数据还在" in said, f"removal does not say where the data are: {said}")
    root.must("dpkg", "--purge", "mediator")
    left = [place for place in ("bin", "lib", "share/doc") if _there(root, place)]
    expect(not left, f"removal left {left}")
    records.must_be_untouched()
    told("removed and purged: the program is gone, the records are byte for byte the same")


def _there(root: Root, place: str) -> bool:
    return os.path.lexists(root.folder / "usr" / place / "mediator")


def told(line: str) -> None:
    """One thing that was proved."""
    bootstrap.say(f"  ok  {line}")


def expect(holds: bool, otherwise: str) -> None:  # noqa: FBT001  # The condition is the subject.
    """End the trial with words where something does not hold."""
    if not holds:
        sys.exit(f"  NOT ok  {otherwise}")


if __name__ == "__main__":
    main()
