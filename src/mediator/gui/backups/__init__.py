"""Backups in the window: made by themselves, shown as a light, asked for in the settings."""
