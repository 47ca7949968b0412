"""Months of many stations: each file judged, added up, and what is missing or does not fit."""
