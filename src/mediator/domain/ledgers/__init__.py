"""Ledgers and stall lists kept by hand elsewhere: from cells to values, row by row."""
