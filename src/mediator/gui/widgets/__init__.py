"""The parts that pages are built from: what shows, warns and is pressed."""
