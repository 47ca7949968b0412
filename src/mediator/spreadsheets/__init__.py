"""Spreadsheets and CSV files of others: what is in them, read by a child process within limits."""
