"""What a foreign file may hold before it is refused unread."""

from typing import Final

BYTES: Final = 64 * 2**20
UNPACKED_BYTES: Final = 640 * 2**20
RATIO: Final = 250
"""How many times larger the parts may be than packed; a ledger of real words reaches 20."""
SMALL: Final = 4 * 2**20
PARTS: Final = 2_000
SHEETS: Final = 60
ROWS: Final = 200_000
COLUMNS: Final = 256
AREA: Final = 12_000_000
"""Cells of the rectangle that holds all cells with something in them."""
MEMORY: Final = 2 * 2**30
"""Addresses of the child process, in bytes; Windows knows no such limit for a process itself."""
SECONDS: Final = 120.0
"""How long the child may be silent."""
TEXT: Final = 2**20
"""Characters of one cell of a CSV file."""
