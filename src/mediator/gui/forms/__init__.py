"""The parts that staff fill in: fields that keep what was typed, and the form around them."""
