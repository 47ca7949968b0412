"""The tour: sample cases played through the real windows, with pictures, papers and month files."""

from mediator.tour.journey import run

__all__ = ["run"]
