"""Forms as typed: raw words in, domain values and problems at their fields out."""
