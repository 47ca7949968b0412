"""The tour: a person at the keyboard plays sample cases through the real windows."""
