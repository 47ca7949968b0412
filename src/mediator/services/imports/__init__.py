"""Bringing in what a station kept before: look, try out, take as a whole, take back as a whole."""
