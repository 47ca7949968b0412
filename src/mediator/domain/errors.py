"""The errors that cross layers, told apart by whose turn it is to act."""


class MediatorError(Exception):
    """Root of every expected error; `code` is a stable word, never a sentence."""

    def __init__(self, code: str) -> None:
        """Keep the code as the whole message, so that a log line carries nothing personal."""
        super().__init__(code)
        self.code = code


class RuleViolation(MediatorError):
    """Staff can mend this: shown at `field`; `facts` fill the sentence that the window shows."""

    def __init__(self, code: str, field: str = "", **facts: object) -> None:
        """Name the rule broken and the field where it belongs."""
        super().__init__(code)
        self.field = field
        self.facts = facts


class StaleRecord(MediatorError):
    """Somebody else saved the same record first; reload or merge."""

    def __init__(self, subject: str) -> None:
        """Name the record kind, such as `dispute`."""
        super().__init__("stale_record")
        self.subject = subject


class StorageUnavailable(MediatorError):
    """The file cannot be read or written now; nothing was changed, try again."""

    def __init__(self, code: str, detail: str = "") -> None:
        """Say which obstacle, with a technical detail that holds no personal data."""
        super().__init__(code)
        self.detail = detail


class DocumentProblem(MediatorError):
    """A paper cannot be made right: names the character and the field."""

    def __init__(self, code: str, *, character: str = "", field: str = "") -> None:
        """Name the character that no font draws, or the template that is wrong."""
        super().__init__(code)
        self.character = character
        self.field = field
