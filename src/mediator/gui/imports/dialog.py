"""The window of an import: how the table is read, what would become of it, and taking it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mediator.domain.errors import MediatorError
from mediator.domain.ledgers.fields import Kind
from mediator.gui import files, tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import Choice
from mediator.gui.help.opening import answer_help
from mediator.gui.imports import words
from mediator.gui.imports.columns import ColumnsForm
from mediator.gui.imports.results import Results
from mediator.gui.sentences import sentence
from mediator.gui.tasks import Progress, Task
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import Button, PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader, scrolled
from mediator.gui.widgets.columns import Grid
from mediator.gui.widgets.flow import Flow
from mediator.gui.widgets.labels import Hint
from mediator.services.imports import judging, looking, taking
from mediator.services.imports.judging import Trial, Watch
from mediator.services.imports.looking import Look

_LINES: Final = 30


class ImportDialog(QDialog):
    """`taken` follows an import. Nothing is written before “Take them” is pressed."""

    taken = Signal()

    def __init__(self, desk: Desk, over: QWidget, *, seen: Look) -> None:
        super().__init__(over)
        answer_help(self, "dialog/import")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Bring in a table"))
        self._desk = desk
        self._seen = seen
        self._trial: Trial | None = None
        self._going = False
        self._running: Task | None = None
        self._columns: ColumnsForm
        self._build()
        room = over.size()
        self.resize(room.width() - 2 * tokens.PAGE, room.height() - 2 * tokens.PAGE)
        self._show_look(seen)

    def choice(self, place: int) -> Choice:
        """What a column, from 0, is taken for."""
        return self._columns.choice(place)

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def _build(self) -> None:
        self.sheet = Choice("sheet", self.tr("Sheet"), [])
        kinds = [(each.value, words.kind(each)) for each in Kind]
        self._kind = Choice("kind", self.tr("What it lists"), kinds)
        self._line = Choice("line", self.tr("The headers stand in line"), [])
        self._note = Hint("")
        self._area = scrolled(QWidget())
        self._results = Results()
        self._try = self._button(
            "try_import", QuietButton(self.tr("Try it out")), press=self._try_out
        )
        self._take = self._button(
            "take_import", PrimaryButton(self.tr("Take them")), press=self._take_in
        )
        self._save = self._button(
            "save_refused", QuietButton(self.tr("Save the refused rows…")), press=self._ask_where
        )
        self._halt = self._button("stop_import", QuietButton(self.tr("Stop")), press=self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        column.addWidget(PageHeader(self.windowTitle()))
        column.addWidget(Grid([self.sheet, self._kind, self._line], 3))
        column.addWidget(self._note)
        column.addWidget(self._area, 1)
        column.addWidget(self._results, 1)
        column.addWidget(Flow(self._try, self._take, self._save, self._halt))
        self.sheet.changed.connect(self._turn_sheet)
        self._kind.changed.connect(self._turn_header)
        self._line.changed.connect(self._turn_header)

    def _button(self, name: str, made: Button, *, press: Callable[[], object]) -> Button:
        made.setObjectName(name)
        made.clicked.connect(lambda _=False: press())
        return made

    def _show_look(self, seen: Look) -> None:
        """Another sheet, another line of headers: the columns are guessed anew."""
        self._seen = seen
        layout = seen.layout
        sheets = [(head.sheet, head.sheet) for head in seen.heads if head.sheet]
        self.sheet.set_options(sheets)
        self.sheet.restore(layout.sheet)
        self.sheet.setVisible(len(sheets) > 1)
        self._kind.restore(layout.kind.value)
        lines = range(1, min(len(seen.head.rows), _LINES) + 1)
        self._line.set_options([(str(line), str(line)) for line in lines])
        self._line.restore(str(layout.first_row))
        self._columns = ColumnsForm(seen)
        self._columns.changed.connect(self._forget_trial)
        self._area.put(self._columns)
        self._forget_trial()
        remembered = self.tr("The columns are as somebody corrected them the last time.")
        guessed = self.tr("Please compare with the first rows, which stand below each column.")
        self._note.setText(remembered if seen.remembered else guessed)

    def _turn_sheet(self) -> None:
        wp, seen, sheet = self._desk.workplace, self._seen, self.sheet.raw()
        self._desk.tasks.read(
            self,
            lambda: looking.at_sheet(wp, seen, sheet=sheet),
            done=self._show_look,
            failed=self._refused,
        )

    def _turn_header(self) -> None:
        line, kind = self._line.raw(), self._kind.raw()
        if line and kind:
            self._show_look(looking.at_header(self._seen, int(line) - 1, kind=Kind(kind)))

    def _forget_trial(self) -> None:
        self._trial = None
        self._results.clear()
        self._follow()

    def _follow(self) -> None:
        """What may be pressed now."""
        running, trial = self._going, self._trial
        untaken = trial is not None and trial.made is None
        self._try.setEnabled(not running)
        self._take.setEnabled(not running and untaken and trial is not None and trial.taken > 0)
        self._save.setVisible(trial is not None and bool(trial.refused))
        self._save.setEnabled(not running)
        self._halt.setVisible(running)
        self._area.setEnabled(not running and not (trial and trial.made))

    def _corrected(self) -> Look | None:
        """The table with its columns as chosen; None where one is named twice."""
        twice = self._columns.twice()
        if twice is not None:
            said = self.tr("Two columns are both said to hold: {field}. One of them is not.")
            self._results.tell(Tone.LATE, said.format(field=words.field(twice)))
            return None
        chosen = self._columns.columns()
        if chosen == {place: named for named, place in self._seen.layout.columns}:
            return self._seen
        return looking.with_columns(self._seen, chosen)

    def _try_out(self) -> None:
        seen = self._corrected()
        if seen is None:
            return
        wp = self._desk.workplace
        self._run(lambda report: judging.try_out(wp, seen, watch=_watch(report, 0)))

    def _take_in(self) -> None:
        seen, trial, wp = self._corrected(), self._trial, self._desk.workplace
        if seen is None or trial is None:
            return
        total = sum(trial.counts.values())
        self._run(lambda report: taking.take(wp, seen, watch=_watch(report, total)))

    def _run(self, work: Callable[[Progress], Trial]) -> None:
        self._going = True
        self._follow()
        self._running = self._desk.tasks.long(
            self, work, done=self._finished, step=self._step, failed=self._refused
        )

    def _finished(self, done: Trial) -> None:
        self._going = False
        self._trial = done
        self._results.show_trial(done)
        self._follow()
        if done.made is not None:
            self.taken.emit()

    def _step(self, done: int, total: int) -> None:
        said = self.tr("{done} of {total} lines…") if total else self.tr("{done} lines…")
        self._results.banner.show_message(Tone.WAIT, said.format(done=done, total=total))
        self._results.show()

    def _refused(self, error: MediatorError) -> bool:
        self._going = False
        self._results.tell(Tone.LATE, sentence(error))
        self._follow()
        return True

    def _stop(self) -> None:
        if self._going and self._running is not None:
            self._running.cancel()
            self._going = False
            self._results.tell(Tone.MINE, self.tr("Stopped. Nothing was changed."))
            self._follow()

    def _ask_where(self) -> None:
        files.ask_save(
            self,
            self.tr("Save the refused rows"),
            name=self.tr("Refused rows.xlsx"),
            kinds="Excel (*.xlsx)",
            chosen=self.save_refused,
        )

    def save_refused(self, path: Path) -> None:
        """Write the rows that are not taken, with their reasons, to a file."""
        seen, trial = self._corrected(), self._trial
        if seen is None or trial is None:
            return

        def save() -> Path:
            files.write(path, judging.refused_rows(seen, trial, say=words.mark))
            return path

        self._desk.tasks.read(self, save, done=self._saved, failed=self._refused)

    def _saved(self, _path: Path) -> None:
        said = self.tr("The refused rows were saved. Mend them there and bring that file in.")
        self._desk.said.emit(said, "", None)


def _watch(report: Progress, total: int) -> Watch:
    return lambda done: report(done, total)
