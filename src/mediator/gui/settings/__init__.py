"""The settings of the station, of this window, and where the records lie."""
