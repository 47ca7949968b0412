"""Mediator: the work of a consumer rights service station, from greeting to the month's report."""

__version__ = "0.1.0"
