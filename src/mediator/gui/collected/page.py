"""The page of many stations' months: what came, what is missing, the sums, and one station's."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.collected.conclusion import Collected, Standing, StationSums
from mediator.domain.collected.verdicts import HARMLESS
from mediator.domain.errors import MediatorError
from mediator.gui import files, labels, tokens
from mediator.gui.collected.asking import AskingCard
from mediator.gui.collected.charts import SumsCharts, largest
from mediator.gui.collected.summary import SumTiles, Trail
from mediator.gui.collected.tables import files_table, stations_table
from mediator.gui.desk import Desk
from mediator.gui.page import Page
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.cards import Card, WrappingHeader, scrolled
from mediator.services import collecting


class CollectedPage(Page):
    """Shows one collection; from the whole down to a place, and from there to a station."""

    section = "reports"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._folder: Path | None = None
        self._found: Collected | None = None
        self._place: str | None = None
        self._station: StationSums | None = None
        self._parts: list[str] = []
        self._build_header()
        self._banner = Banner(Tone.DONE)
        self._banner.setObjectName("collected_banner")
        self._banner.hide()
        self.column.addWidget(self._banner)
        self._asking = AskingCard(desk)
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(tokens.WIDE)
        self._content.addWidget(self._asking)
        self._results = self._build_results()
        self._results.hide()
        self._content.addWidget(self._results)
        self._content.addStretch(1)
        self.column.addWidget(scrolled(content), 1)
        self._asking.collected.connect(self.show_collected)

    def title(self) -> str:
        return self.tr("Months of many stations")

    def refresh(self) -> None:
        """The files are looked at again only when somebody asks."""

    def show_collected(self, folder: Path, found: Collected) -> None:
        """Show what came of a folder."""
        self._folder, self._found = folder, found
        self._place = self._station = None
        self._results.show()
        self._export.setEnabled(True)
        self._figures.setEnabled(True)
        looked = sorted(found.findings, key=lambda each: each.judgement.verdict in HARMLESS)
        self._files.show_rows(looked)
        self._files_card.setVisible(bool(found.findings))
        self._say_result(found)
        self._show_scope()

    def _say_result(self, found: Collected) -> None:
        tone = Tone.DONE if found.is_sound else Tone.DUE
        words = self.tr("{files} files, {counted} months counted, {first} to {last}.").format(
            files=sum(found.files.values()),
            counted=sum(len(each.counted) for each in found.stations),
            first=found.period.first,
            last=found.period.last,
        )
        self._banner.show_message(tone, words)
        self._banner.show()

    def _build_header(self) -> None:
        header = WrappingHeader(self.title())
        self._figures = QuietButton(self.tr("See the figures"))
        self._figures.setObjectName("collected_figures")
        self._figures.setCheckable(True)
        self._export = QuietButton(self.tr("Save the sums…"))
        self._export.setObjectName("collected_export")
        for button in (self._figures, self._export):
            button.setEnabled(False)
            header.add_action(button)
        self._export.clicked.connect(self._ask_export)
        self.column.addWidget(header)

    def _build_results(self) -> QWidget:
        results = QWidget()
        column = QVBoxLayout(results)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        self._trail, self._tiles = Trail(), SumTiles()
        self._trail.all_chosen.connect(lambda: self._go(None, None))
        self._trail.up_chosen.connect(lambda: self._go(self._place, None))
        self._tiles.chosen.connect(self._show_stations)
        column.addWidget(self._trail)
        column.addWidget(self._tiles)
        self._charts = SumsCharts()
        self._charts.chosen.connect(self._go_down)
        self._figures.toggled.connect(self._charts.show_tables)
        self._stations, table = stations_table(self.tr("Stations"))
        table.setObjectName("collected_stations")
        table.opened.connect(self._open_station)
        self._stations_card = Card(self.tr("Stations"))
        self._stations_card.add(table)
        column.addWidget(self._stations_card)
        column.addWidget(self._charts)
        self._files, files_ = files_table(self.tr("Files to look at"))
        files_.setObjectName("collected_files")
        self._files_card = Card(self.tr("Files to look at"))
        self._files_card.add(files_)
        column.addWidget(self._files_card)
        return results

    def _go(self, place: str | None, station: StationSums | None) -> None:
        self._place, self._station = place, station
        self._show_scope()

    def _go_down(self, at: int) -> None:
        """Follow a bar: from everything to a place, from a place to a station."""
        if self._found is None or at >= len(self._parts):
            return
        if self._place is None:
            self._go(self._parts[at], None)
        else:
            self._open_station(next(s for s in self._within() if s.member.code == self._parts[at]))

    def _open_station(self, station: object) -> None:
        if isinstance(station, StationSums):
            self._go(station.member.place, station)

    def _within(self) -> list[StationSums]:
        stations = self._found.stations if self._found else ()
        return [s for s in stations if self._place is None or s.member.place == self._place]

    def _show_scope(self) -> None:
        """Show the sums of where one is."""
        found = self._found
        if found is None:
            return
        figures = found.total
        if self._station is not None:
            figures = self._station.figures
        elif self._place is not None:
            figures = dict(found.places)[self._place]
        self._tiles.show_sums([self._station] if self._station else self._within(), figures)
        self._trail.show_scope(self._place, self._station)
        self._show_stations(None)
        self._charts.show_sums(figures)
        self._show_parts(found)

    def _show_stations(self, standing: object) -> None:
        """List the stations within, or those of one standing; the worst come first."""
        wanted = [s for s in self._within() if standing is None or s.standing is standing]
        order = list(Standing)
        self._stations.show_rows(sorted(wanted, key=lambda s: -order.index(s.standing)))
        self._stations_card.setVisible(self._station is None)

    def _show_parts(self, found: Collected) -> None:
        """Places, the stations of one, or nothing below a station; and the months."""
        if self._station is not None:
            self._parts = []
            self._charts.show_below("", [])
            self._show_months_of(self._station)
            return
        if self._place is None:
            parts, title = list(found.places), self.tr("Places")
        else:
            parts, title = [(s.member.code, s.figures) for s in self._within()], self.tr("Stations")
        bars = largest(parts)
        self._parts = [name for name, _ in bars]
        names = {s.member.code: s.member.name for s in self._within()} if self._place else {}
        bars = [(names.get(name, name) or labels.NOTHING, value) for name, value in bars]
        self._charts.show_below(title, bars)
        months = [(month, f.accepted) for month, f in found.months]
        self._charts.show_months(months if self._place is None else [])

    def _show_months_of(self, station: StationSums) -> None:
        folder = self._folder
        if folder is None:
            return

        def load() -> list[tuple[str, int]]:
            return [(m, collecting.figures(folder, file).accepted) for m, file in station.counted]

        self._desk.tasks.read(self, load, done=self._charts.show_months, failed=self._refused)

    def _ask_export(self) -> None:
        files.ask_folder(self, self.tr("Folder for the sums"), at="", chosen=self.export)

    def export(self, folder: Path) -> None:
        """Write the sums into a folder."""
        found = self._found
        if found is None:
            return

        def done(paths: tuple[Path, ...]) -> None:
            names = self.tr(", ").join(path.name for path in paths)
            self._banner.show_message(Tone.DONE, self.tr("Saved: {files}").format(files=names))

        self._desk.tasks.write(
            self,
            lambda: collecting.export(found, folder),
            done=done,
            failed=self._refused,
            quiet=True,
        )

    def _refused(self, error: MediatorError) -> bool:
        self._banner.show_message(Tone.LATE, sentence(error))
        self._banner.show()
        return True
