"""Coming in: the cover with its password, and the printed code for when one is lost."""
