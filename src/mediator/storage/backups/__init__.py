"""Backups: made from a living file, proved by content, kept by number, brought back."""
