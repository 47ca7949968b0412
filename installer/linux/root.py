"""A fresh Debian 12 in a folder, in which nothing is installed that its minimum does not have."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installer import bootstrap

SUITE = "bookworm"
STAFF = "clerk"
HOME = f"home/{STAFF}"
DATA = f"{HOME}/.local/share/mediator"
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_PASSED_ON = ("http_proxy", "https_proxy", "no_proxy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a command ended, and what it said on both its outputs."""

    status: int
    said: str


class Root:
    """The folder, and how to do something inside it."""

    def __init__(self, folder: Path) -> None:
        """Nothing is made before `made`."""
        self.folder = folder

    @contextmanager
    def made(self) -> Iterator[None]:
        """Made anew, with processes to be seen in it and a person who works there."""
        self.forget()
        bootstrap.say(f"Making a fresh Debian ({SUITE}) in {self.folder}")
        self.folder.mkdir(parents=True)
        command = ["debootstrap", "--variant=minbase", SUITE, str(self.folder), *_mirror()]
        log = self.folder.with_suffix(".log")
        with log.open("w", encoding="utf-8") as opened:
            if subprocess.run(command, check=False, stdout=opened, stderr=opened).returncode:
                sys.exit(f"debootstrap failed; see {log}")
        bootstrap.run(["mount", "-t", "proc", "proc", str(self.folder / "proc")])
        try:
            self.must("useradd", "--create-home", STAFF)
            self.must("apt-get", "update", "--quiet")
            yield
        finally:
            self.forget()

    def forget(self) -> None:
        """Take it away; never while something of this machine is still mounted in it."""
        subprocess.run(["umount", str(self.folder / "proc")], check=False, capture_output=True)
        if self.folder.exists():
            if os.path.ismount(self.folder / "proc"):
                sys.exit(f"{self.folder}/proc cannot be unmounted: something still runs in there.")
            shutil.rmtree(self.folder)

    def command(self, arguments: Sequence[str], *, staff: bool, **variables: str) -> list[str]:
        """What to start to run something inside, as root or as a person who works there."""
        home = f"/{HOME}" if staff else "/root"
        passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        quiet = {"DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8"}
        words = {"PATH": _PATH, "HOME": home, **quiet, **passed, **variables}
        within = ["chroot", *([f"--userspec={STAFF}:{STAFF}"] if staff else []), str(self.folder)]
        said = [f"{name}={word}" for name, word in words.items()]
        return [*within, "env", "-i", f"--chdir={home}", *said, *arguments]

    def run(self, *arguments: str, staff: bool = False, **variables: str) -> Ended:
        """Run to the end."""
        command = self.command(arguments, staff=staff, **variables)
        ended = subprocess.run(
            command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        return Ended(status=ended.returncode, said=ended.stdout)

    def must(self, *arguments: str, staff: bool = False, **variables: str) -> str:
        """Run to the end, or stop the trial with what it said."""
        ended = self.run(*arguments, staff=staff, **variables)
        if ended.status:
            sys.exit(f"{' '.join(arguments)} failed with {ended.status}:\n{ended.said[-3000:]}")
        return ended.said

    def bring(self, *files: Path) -> None:
        """Copy files into its /srv."""
        for file in files:
            shutil.copyfile(file, self.folder / "srv" / file.name)


def _mirror() -> list[str]:
    """Where this machine gets this Debian from; nothing lets debootstrap go its own way."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI)", f"Codename: {SUITE}"]
    told = subprocess.run(asked, check=False, capture_output=True, text=True).stdout.split()
    return told[:1]
