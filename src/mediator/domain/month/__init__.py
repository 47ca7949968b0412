"""The counting rules of the month report and its reconciliation."""
