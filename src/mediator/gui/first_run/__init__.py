"""The first two minutes: who the station is, or a try with sample cases."""
