"""The law at hand: dated rules that may bear on a case, and calculators that show their working."""
