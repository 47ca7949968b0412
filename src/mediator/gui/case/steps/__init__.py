"""The forms of the twelve steps, one module a step."""
