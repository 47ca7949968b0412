"""Today: what must be done now, and how the month stands."""
