"""Signing a case's papers: on the screen in a window for the parties, or on paper, scanned back."""
