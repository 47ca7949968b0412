"""The only place that knows SQL: frozen domain values go in and come out, rows never leave."""
