"""Papers in the window: looked at as the real PDF, issued, printed, printed again, saved.

`open_paper(desk, owner, wanted)` opens a dialog over the window; `PaperPanel(desk, wanted)` is the
same as a widget. What is wanted is `Kept(number=…)`, `Fresh(paper=…)` or `ToIssue(kind=…, ref=…)`.
"""

from mediator.gui.papers.dialog import PaperDialog, open_paper
from mediator.gui.papers.panel import PaperPanel
from mediator.gui.papers.wanted import Fresh, Kept, ToIssue, Wanted

__all__ = ["Fresh", "Kept", "PaperDialog", "PaperPanel", "ToIssue", "Wanted", "open_paper"]
