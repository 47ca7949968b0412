"""Drawing up an agreement: its clauses, the paper beside them, and its issue.

`TermsPanel(desk, case)` does the step 拟定协议 and, when its turn has come, issues the paper;
`completed(Dispute)` follows both. `TermsField` is the editor of the clauses alone.
"""

from mediator.gui.agreement.editor import TermsField
from mediator.gui.agreement.panel import TermsPanel

__all__ = ["TermsField", "TermsPanel"]
