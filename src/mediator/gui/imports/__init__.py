"""The window in which a ledger or a stall list kept elsewhere is looked at, tried out and taken."""
