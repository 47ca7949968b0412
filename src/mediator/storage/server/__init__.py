"""The records on a PostgreSQL server, in the place of the file: several desks, one database."""
