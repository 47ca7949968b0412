"""The seven numbers at the top of Today; each opens its list."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.tokens import Tone
from mediator.gui.widgets.cards import NumberTile
from mediator.services.today import Tile


class TodayTiles(QWidget):
    """One tile for each kind of work; `chosen(ids)` asks for the cases behind a number."""

    chosen = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._tiles: dict[Tile, NumberTile] = {}
        self._tones: dict[Tile, Tone] = {}
        self._ids: Mapping[Tile, tuple[int, ...]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP)
        for kind, words, tone in self._kinds():
            tile = NumberTile(words)
            tile.setObjectName(f"tile_{kind}")
            tile.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
            self._tiles[kind] = tile
            self._tones[kind] = tone
            row.addWidget(tile, 1)

    def show_tiles(self, ids: Mapping[Tile, tuple[int, ...]]) -> None:
        """Show how many cases each kind holds; a nought stays grey."""
        self._ids = ids
        for kind, tile in self._tiles.items():
            found = len(ids[kind])
            tile.show_number(str(found), tone=self._tones[kind] if found else Tone.WAIT)

    def _kinds(self) -> tuple[tuple[Tile, str, Tone], ...]:
        return (
            (Tile.LATE, self.tr("Overdue"), Tone.LATE),
            (Tile.DUE_TODAY, self.tr("Due today"), Tone.DUE),
            (Tile.ANSWER, self.tr("Answers"), Tone.MINE),
            (Tile.SIGNATURE, self.tr("To be signed"), Tone.MINE),
            (Tile.PERFORM, self.tr("To perform"), Tone.WAIT),
            (Tile.FOLLOW_UP, self.tr("Follow-up"), Tone.MINE),
            (Tile.FEEDBACK, self.tr("Feedback"), Tone.MINE),
        )

    def _choose(self, kind: Tile) -> None:
        self.chosen.emit(self._ids.get(kind, ()))
