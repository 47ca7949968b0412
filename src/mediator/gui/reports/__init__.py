"""The month: reconciled, looked at, annotated, locked and exported."""
