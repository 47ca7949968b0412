"""Wording the papers: sentences at the left, the real paper with made-up people beside them."""

from mediator.gui.phrasing.dialog import PhrasingDialog, open_phrasing

__all__ = ["PhrasingDialog", "open_phrasing"]
