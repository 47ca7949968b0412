"""Who works at the station, what each may do, and what opens the records."""
