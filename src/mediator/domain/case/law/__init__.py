"""法条卡: dated rules of law, which of them may bear on a case, and sums and days worked out."""
