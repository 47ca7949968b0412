"""Where one is within a collection, and its leading numbers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.collected.conclusion import Standing, StationSums
from mediator.domain.month.figures import Figures
from mediator.domain.values.money import show
from mediator.gui import labels, tokens
from mediator.gui.collected import phrases
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.cards import NumberTile
from mediator.gui.widgets.columns import Grid
from mediator.gui.widgets.labels import Label

_ROOM = 154  # pixels that a tile needs for a sum in full
_STANDINGS = (Standing.SOUND, Standing.MISSING, Standing.DOUBTFUL)


class SumTiles(QWidget):
    """How many stations are complete, and the leading sums; `chosen(standing or None)`."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tiles: dict[str, NumberTile] = {}
        for name, label, standing in (
            ("sound", self.tr("Complete"), Standing.SOUND),
            ("missing", self.tr("Missing"), Standing.MISSING),
            ("doubtful", self.tr("To look into"), Standing.DOUBTFUL),
            ("accepted", self.tr("Accepted"), None),
            ("closed", self.tr("Closed"), None),
            ("recovered", self.tr("Recovered"), None),
        ):
            tile = NumberTile(label)
            tile.setObjectName(f"collected_{name}")
            tile.clicked.connect(lambda _=False, wanted=standing: self.chosen.emit(wanted))
            tile.setMinimumWidth(_ROOM)
            self._tiles[name] = tile
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Grid(tuple(self._tiles.values()), len(self._tiles)))

    def show_sums(self, stations: Sequence[StationSums], figures: Figures) -> None:
        """Show the stations within, and what they report together."""
        standings = [each.standing for each in stations]
        of_all = self.tr("of {count}").format(count=len(standings))
        for standing in _STANDINGS:
            words = self.tr("{count} stations").format(count=standings.count(standing))
            self._tiles[standing.value].show_number(words, of_all)
        cases = self.tr("{count} cases")
        settled = self.tr("settled {percent}")
        self._tiles["accepted"].show_number(
            cases.format(count=f"{figures.accepted:,}"),
            settled.format(percent=labels.percent_text(figures.settlement_rate)),
        )
        closed = self.tr("closing rate {percent}")
        self._tiles["closed"].show_number(
            cases.format(count=f"{figures.closed:,}"),
            closed.format(percent=labels.percent_text(figures.closing_rate)),
        )
        disputed = self.tr("of {amount} in dispute")
        self._tiles["recovered"].show_number(
            self.tr("{amount} yuan").format(amount=show(figures.recovered_fen)),
            disputed.format(amount=show(figures.disputed_fen)),
        )


class Trail(QWidget):
    """All, a place, a station; each but the last leads back up: `all_chosen`, `up_chosen`."""

    all_chosen = Signal()
    up_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SMALL)
        self._all = LinkButton(self.tr("All places"))
        self._all.setObjectName("collected_all")
        self._up = LinkButton("")
        self._up.setObjectName("collected_up")
        self._here = Label("", "strong")
        self._here.setObjectName("collected_here")
        for part in (self._all, self._up, self._here):
            row.addWidget(part)
        self._why = Label("", "second", wrap=True)
        self._why.setObjectName("collected_why")
        row.addWidget(self._why, 1)
        self._all.clicked.connect(self.all_chosen)
        self._up.clicked.connect(self.up_chosen)

    def show_scope(self, place: str | None, station: StationSums | None) -> None:
        """Show where one is; a `place` of None is all of them."""
        named = place or self.tr("Place not given")
        self._all.setVisible(place is not None)
        self._up.setText(named)
        self._up.setVisible(station is not None)
        here = station.member.name if station else named
        self._here.setText(self.tr("All places") if place is None else here)
        self._why.setText(phrases.remarks(station) if station else "")
