"""The file itself: opening it safely, its shape, and what can stand in the way."""
