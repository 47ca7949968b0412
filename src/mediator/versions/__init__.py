"""Versions of the program beside the installed one: read from a file, tried, and which starts."""
