"""The tables, and how frozen values become columns and come back."""
