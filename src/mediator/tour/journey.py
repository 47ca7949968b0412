"""From an empty folder to the month's files: the whole main job, played and photographed."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from mediator import app, settings
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.steps import EndingKind
from mediator.domain.errors import MediatorError
from mediator.domain.papers import PaperKind
from mediator.domain.stalls.commitments import Pledge
from mediator.domain.stalls.deposit import DepositKind
from mediator.gui import theme
from mediator.gui.page import Page
from mediator.gui.settings.page import SUBJECTS
from mediator.gui.stalls.panel import Part
from mediator.gui.widgets.banner import Banner
from mediator.services import papers, training
from mediator.services.forms.sheet import Values
from mediator.services.training import Samples
from mediator.services.workplace import Ref
from mediator.settings import Language, Theme
from mediator.tour.camera import Camera
from mediator.tour.counter import Clock, Counter
from mediator.tour.keyboard import Unreachable
from mediator.tour.troubles import Troubles

PLAYED = {"short_weight": EndingKind.MEDIATED, "liquor": EndingKind.FAILED}
SIZE = (1366, 768)

Report = Callable[[str], None]


def run(out: Path, report: Report) -> int:
    """Play the tour into `out`; the exit status of the command, 1 with the reason if it failed."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        report(f"the tour cannot write to {out}: {error.strerror}")
        return 1
    with tempfile.TemporaryDirectory(prefix="mediator-tour-") as folder:
        # Neither the records nor the settings of this machine's user are touched.
        QSettings.setPath(
            QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(Path(folder) / "settings")
        )
        journey = Journey(Path(folder), out, report=report)
        try:
            journey.play()
        except (Unreachable, MediatorError) as stopped:
            report(f"the tour stopped: {type(stopped).__name__}: {stopped}")
            return 1
        if journey.troubles.any:
            return 1
    report(f"pictures: {out / 'pictures'}")
    report(f"papers:   {out / 'papers'}")
    report(f"month:    {out / 'month'}")
    return 0


class Journey:
    """One run of the tour."""

    def __init__(self, folder: Path, out: Path, *, report: Report) -> None:
        self._out = out
        self._report = report
        self._samples = training.samples()
        self._clock = Clock(self._samples.base)
        qt = app.application(settings.load(environment={}))
        theme.load_rare_characters()
        qt.setCursorFlashTime(0)  # Else two tours would differ by a caret.
        self._qt: QApplication = qt
        self._window = app.Window(qt, folder, self._clock)
        self._window.shell.resize(*SIZE)
        self._window.shell.show()
        self._picture = Camera(self._window.shell, out / "pictures")
        self._counter = Counter(self._window, self._clock, self._take)
        self._keys = self._counter.keyboard
        self.troubles = Troubles(self._window, report)

    def play(self) -> None:
        """The whole tour; raises `Unreachable` or an error of the program where it stops."""
        with self._opened():
            self._set_up()
            for key, kind in PLAYED.items():
                dispute = self._counter.play(key, self._samples.cases[key], base=self._samples.base)
                _expect(dispute, kind)
                self._keep_papers(dispute)
                self._report(f"played {key}: {dispute.number}")
            self._look_around()
            self._report_month()
            self._look_otherwise()
        self._picture.sign()

    @contextmanager
    def _opened(self) -> Iterator[None]:
        self._window.open_file(training=False)
        self._keys.until(lambda: self._window.has_file, "the file")
        self._keys.rest()
        try:
            yield
        except (Unreachable, MediatorError):
            self.troubles.shown()
            raise
        finally:
            self._window.shell.close()

    def _set_up(self) -> None:
        samples: Samples = self._samples
        station = samples.station
        self._keys.fill({name: station[name] for name in FIRST_RUN if name in station})
        self._keys.fill({"password": _SENTENCE})
        self._take("first-run")
        self._keys.press("Ctrl+Return")
        self._keys.settle()
        self._take("recovery-code")
        self._counter.put_code_away()
        self._put_banners_away()
        self._take("register-empty")
        self._keys.press("Alt+T")
        self._take("today-empty")
        self._keys.press("Alt+S")
        for stall in samples.stalls:
            self._keys.push("add_stall")
            self._keys.fill({name: words for name, words in stall.items() if name not in NOTED})
            self._keys.press("Ctrl+Return")
            if stall is samples.stalls[0]:
                self._note(stall)
        self._take("stalls")
        self._keys.press("Alt+W")
        self._keys.push("add_scale")
        self._keys.fill(samples.scales[0])
        self._keys.press("Ctrl+Return")
        # Else the light of the backup would come on at another step in each tour.
        self._keys.until(self._window.shell.bar.backup.isVisible, "backup")
        self._keys.until(lambda: not self._window.desk.behind.busy, "backup")

    def _put_banners_away(self) -> None:
        for banner in self._window.shell.findChildren(Banner):
            if banner.isVisible():
                banner.closed.emit()
        self._keys.rest()

    def _note(self, stall: Values) -> None:
        """The deposit of a stall and a pledge of its trader, each in its part of the panel."""
        paid_in = {"kind": DepositKind.PAID_IN.value, "amount": stall["deposit"]}
        signed = {"pledge": Pledge.WEIGHING.value, "signed_on": stall[Pledge.WEIGHING.value]}
        for part, words in ((Part.DEPOSIT, paid_in), (Part.PLEDGES, signed)):
            self._keys.fill({"part": part.value})
            self._keys.fill(words)
            self._keys.press("Ctrl+Return")
            self._take(f"stall-{part.value}")

    def _look_around(self) -> None:
        self._lock_and_unlock()
        for keys, name in (("Alt+T", "today"), ("Alt+D", "disputes"), ("Alt+W", "scale")):
            self._keys.press(keys)
            self._take(name)
            if name == "disputes":
                self._look_at_end_of_case()
        self._keys.press("Alt+V")
        self._take("verify")
        self._keys.press("Ctrl+N")
        self._keys.push("carry_over")
        self._take("quick")
        self._look_at_settings()

    def _look_at_end_of_case(self) -> None:
        """What comes after a settlement: the follow-up, and the file before it is closed."""
        self._window.shell.navigate("case", dispute_id=1)
        self._keys.rest()
        for keys, name in (("Alt+-", "follow-up"), ("Alt+=", "archive")):
            self._keys.press(keys)
            self._take(f"case-{name}")

    def _look_at_settings(self) -> None:
        self._keys.press("Alt+O")
        self._keys.go("subjects")
        for subject in SUBJECTS:
            self._keys.settle()
            self._take(f"settings-{subject.key}")
            self._keys.press("Down")

    def _lock_and_unlock(self) -> None:
        self._keys.press("Ctrl+L")
        self._take("locked")
        self._keys.words(_SENTENCE)
        self._keys.press("Return")

    def _report_month(self) -> None:
        self._keys.press("Alt+R")
        self._keys.fill(NOTES)
        self._take("reports")
        self._keys.push("lock_and_export")
        self._keys.fill({"folder": str(self._out / "month")})
        self._take("lock-and-export")
        self._keys.press("Ctrl+Return")
        self._take("exported")
        self._window.shell.navigate("collected")
        self._take("collected")

    def _keep_papers(self, dispute: Dispute) -> None:
        """Issue the papers that belong to the case, and save all of them."""
        workplace = self._window.desk.workplace
        for kind in PAPERS[dispute.ending.kind if dispute.ending else EndingKind.FAILED]:
            papers.issue(workplace, Ref.of(dispute), kind=kind)
        folder = self._out / "papers"
        folder.mkdir(exist_ok=True)
        for line in papers.listed(workplace, dispute.id):
            kept = papers.load(workplace, line.number)
            (folder / f"{kept.number}.pdf").write_bytes(kept.pdf)

    def _look_otherwise(self) -> None:
        """The same pages dark, and in English."""
        theme.dress(self._qt, Theme.DARK)
        self._look_at("dark")
        theme.dress(self._qt, Theme.LIGHT)
        self._window.desk.language_chosen.emit(Language.EN)
        self._keys.rest()
        self._look_at("english")

    def _look_at(self, suffix: str) -> None:
        for page, shown in (("today", {}), ("case", {"dispute_id": 1}), ("register", {})):
            self._window.shell.navigate(page, **shown)
            self._keys.rest()
            self._take(f"{page}-{suffix}")

    def _take(self, name: str) -> None:
        self._keys.settle()
        self._picture(name)
        page: Page = self._window.shell.page()
        self._report(f"picture {len(self._picture.taken):02d}  {page.title()}")


_ALWAYS = (PaperKind.REGISTRATION, PaperKind.NOTICE, PaperKind.TRANSCRIPT)
PAPERS = {EndingKind.MEDIATED: _ALWAYS, EndingKind.FAILED: (*_ALWAYS, PaperKind.FAILURE)}
NOTED = frozenset({"deposit", *Pledge})  # Kept beside a stall, not in its form.
_SENTENCE = "演练用的一句短话"
FIRST_RUN = ("name", "code", "market", "head", "regulator", "phone")
NOTES = {
    "analysis": "计量投诉1件，为肉类摊位短秤；涉嫌假冒白酒1件，两轮协商不成，已移送。",
    "measures": "A07摊当场补足并赔偿，已提醒校秤；公平秤每日自校并记录。",
    "advice": "节前抽查A区肉类摊位的秤；提醒烟酒摊位保存进货凭证。",
}


def _expect(dispute: Dispute, kind: EndingKind) -> None:
    if dispute.ending is None or dispute.ending.kind is not kind:
        raise Unreachable(f"{dispute.number}:{kind.value}")
