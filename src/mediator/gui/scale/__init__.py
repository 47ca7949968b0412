"""The fair scale: slips, check scales, and the table of deviations."""
