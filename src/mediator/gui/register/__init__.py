"""Taking a complaint down: the full registration, its correction, and the five-minute one."""
