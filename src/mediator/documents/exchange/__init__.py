"""The month file that a station sends: made, signed, and read back by whoever collects."""
